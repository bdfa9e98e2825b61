"""F02: one typeface, or two."""

from __future__ import annotations

from collections import Counter

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.faces import face_of, plain
from accessgen.checks.limits import Limits
from accessgen.checks.measure import visible
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

_FEW = 0.005  # of all letters


def run(file: Opened, limits: Limits) -> Findings:
    """A finding if there are more families than there may be."""
    most = int(limits.number("families"))
    letters: Counter[str] = Counter()
    for span in visible(file.spans):
        if not span.marker:
            face = face_of(span.family)
            letters[plain(face.name if face else span.family)] += len(span.text.strip())
    enough = _FEW * letters.total()
    found = sorted(name for name, count in letters.items() if name and count > enough)
    if len(found) > most:
        yield CHECK.failed(
            f"There are {len(found)} families of type.",
            value=", ".join(found),
            limit=f"at most {most}",
        )


CHECK = FileCheck(
    id="F02",
    title="One typeface, or two",
    families=(Family.FONTS,),
    severity=Severity.SHOULD,
    standards=(
        "Inclusion Europe 2009, Information for all",
        "accessgen: our own number",
    ),
    limits={"families": "the most families in a file"},
    what="A file uses one or two families of type; Easy Read uses one.",
    why="Each new typeface is a new set of shapes to learn. A page in one face is calm.",
    how="The families of all text; one that has less than half of one per cent of the letters "
    "does not count, nor do the bullets of lists.",
    hint="Set all text in the edition's `face`.",
    elsewhere="Set all words in one typeface. In Word: Design, Fonts. To take away what was set"
    " by hand: select the words, then Ctrl and Space.",
    good="Everything is in Arial.",
    bad="Headings in Verdana, text in Arial, captions in Calibri.",
    run=run,
)
