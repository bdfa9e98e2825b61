"""I03: alternative text that tells something."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.opened.structure import Figure
from accessgen.checks.outline import alike
from accessgen.findings import Severity

_FILE = re.compile(r"\.(?:png|jpe?g|gif|svg|bmp|tiff?|webp|emf|wmf)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:image|picture|img|figure|graphic|dsc|photo)[ _-]?\d*", re.IGNORECASE)


def run(file: Opened, limits: Limits) -> Findings:
    """One warning for each text that says nothing, and for words that stand for two pictures."""
    begins = tuple(text.casefold() for text in limits.texts("begins"))
    known: dict[str, Figure] = {}
    told = set()
    for figure in file.structure.figures:
        alt = figure.alt
        if not alt or figure.decorative:
            continue
        reason = _reason(alt, begins)
        other = known.setdefault(alike(alt), figure)
        if not reason and figure.key and other.key and other.key != figure.key:
            reason = "stands for two different pictures"
        if reason and alike(alt) not in told:
            told.add(alike(alt))
            yield CHECK.failed(f"Alternative text “{alt}” {reason}.", figure.place, element=alt)


def _reason(alt: str, begins: tuple[str, ...]) -> str:
    plain = alt.casefold().removeprefix("a ").removeprefix("an ").removeprefix("the ")
    if _FILE.search(alt):
        return "is the name of a file"
    if _ADDRESS.search(alt):
        return "is a web address"
    if _NUMBERED.fullmatch(alt):
        return "says nothing of the picture"
    found = next((words for words in begins if plain.startswith(f"{words} ")), "")
    return f"begins with “{found}”, which a screen reader has said already" if found else ""


CHECK = FileCheck(
    id="I03",
    title="Alternative text tells what the picture shows",
    families=(Family.PICTURES,),
    severity=Severity.SHOULD,
    standards=("WCAG 2.2, failure F30", "WCAG 2.2, 1.1.1 Non-text Content"),
    limits={"begins": "beginnings that add nothing"},
    what="Alternative text is not the name of a file, not a web address, does not begin with "
    "“picture of”, and no two pictures share the same words.",
    why="“Image of, image of, image of”: people hear it before every picture.",
    how="Alternative text in both formats; two pictures are different if their bytes are.",
    hint="Say who or what it shows, in a few words.",
    good="A woman in a wheelchair speaks, and the others listen",
    bad="IMG_2031.jpg",
    run=run,
)
