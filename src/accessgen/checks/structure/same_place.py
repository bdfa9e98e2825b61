"""S24: the same things in the same place."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Format, Opened, Place
from accessgen.checks.opened.structure import Leaf
from accessgen.checks.outline import alike, untagged, without_tags
from accessgen.findings import Severity

_DIGITS = re.compile(r"\d+")
_OFTEN = 3  # pages


def run(file: Opened, limits: Limits) -> Findings:
    """One warning for each header, footer or page number that moves about."""
    if untagged(file):
        yield without_tags(CHECK)
        return
    drift = limits.number("drift")
    same: dict[str, list[Leaf]] = {}
    for leaf in file.structure.running:
        same.setdefault(alike(_DIGITS.sub("0", leaf.text)), []).append(leaf)
    for leaves in same.values():
        if len({leaf.page for leaf in leaves}) < _OFTEN:
            continue
        moved = _moved(leaves)
        if moved > drift:
            away = max(leaves, key=lambda leaf: _moved([leaves[0], leaf]))
            yield CHECK.failed(
                f"“{away.text}” does not stand where it stands on other pages.",
                Place(page=away.page),
                element=away.text,
                value=f"{moved:.0f} points apart",
                limit=f"at most {drift:g} points",
            )


def _moved(leaves: list[Leaf]) -> float:
    """How far they stand apart in points, by the side of them that moves least."""
    lefts, bottoms, rights, _ = zip(*(leaf.box for leaf in leaves), strict=True)
    centres = [(left + right) / 2 for left, right in zip(lefts, rights, strict=True)]
    sideways = min(max(values) - min(values) for values in (lefts, rights, centres))
    return float(max(sideways, max(bottoms) - min(bottoms)))


CHECK = FileCheck(
    id="S24",
    title="Page furniture stays in its place",
    families=(Family.STRUCTURE,),
    severity=Severity.SHOULD,
    standards=("W3C COGA, Making content usable: consistent design", "Home Office posters: autism"),
    limits={"drift": "how far the same words may move from page to page, in points"},
    what="Page numbers, headers and footers stand in the same place on every page.",
    why="What stays where it is can be found without searching, and page numbers most of all.",
    how="PDF: words in artifacts that come back on three pages or more, numbers left out: how far "
    "their left side, right side or middle moves, whichever moves least, and their height. DOCX: "
    "Word itself puts headers and footers in their place, so they are not measured.",
    hint="Use one footer for the whole document.",
    good="“Page 4” at the lower right of every page.",
    bad="Page numbers left on even pages and right on odd ones.",
    formats=(Format.PDF,),
    run=run,
)
