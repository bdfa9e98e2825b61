"""F29: lists whose bullets stand out."""

from __future__ import annotations

import re
from itertools import pairwise

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import more
from accessgen.checks.opened.facts import Format, Kind, Opened
from accessgen.checks.opened.layout import Paragraph
from accessgen.findings import Severity

_NUMBER = re.compile(r"[(\[]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})(?:\.\d{1,3})*[.):\]]?")
_LEAST = 3.0  # points


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each strange bullet, and one for items that do not hang."""
    allowed = set(limits.texts("bullets"))
    seen = set()
    for block in file.blocks:
        sign = block.marker.strip()
        strange = sign not in allowed and not _NUMBER.fullmatch(sign)
        if block.kind is Kind.LIST_ITEM and sign and strange and sign not in seen:
            seen.add(sign)
            yield CHECK.failed(
                f'Items begin with the sign "{sign}".',
                block.place,
                element=block.text,
                value=sign,
                limit=" ".join(sorted(allowed)),
            )
    yield from _crooked(file)
    flat = [p for p in file.layout.paragraphs if p.hanging is not None and p.hanging < _LEAST]
    if flat:
        yield CHECK.failed(
            f"The lines of an item run under its bullet{more(len(flat))}",
            flat[0].place,
            element=flat[0].text,
            value=f"{max(flat[0].hanging or 0, 0):.0f} points",
            limit="a bullet that stands left of all lines",
        )


def _crooked(file: Opened) -> Findings:
    """A finding for items of one list and level whose bullets do not stand under each other."""
    off = [
        two
        for one, two in pairwise(file.layout.paragraphs)
        if one.hanging is not None
        and two.hanging is not None
        and (one.kind, one.level, one.place) == (two.kind, two.level, two.place)
        and abs(_sign_at(file, one) - _sign_at(file, two)) > _LEAST
    ]
    if off:
        yield CHECK.failed(
            f"A bullet or number stands further in or out than the one above it{more(len(off))}",
            off[0].place,
            element=off[0].text,
            value="another indent",
            limit="one line of bullets",
        )


def _sign_at(file: Opened, item: Paragraph) -> float:
    """Where the bullet of an item stands, in points: a DOCX knows where its words stand."""
    return item.left - ((item.hanging or 0) if file.format is Format.DOCX else 0)


CHECK = FileCheck(
    id="F29",
    title="Lists hang from their bullets",
    families=(Family.FONTS,),
    severity=Severity.SHOULD,
    standards=(
        "UKAAF MS03 Clear and large print",
        "GDS Publishing accessible documents",
    ),
    limits={"bullets": "the signs that may stand before an item"},
    what="Bullets are solid and round, or a dash or a number. They stand left of the words, and "
    "all lines of an item start at the same place.",
    why="The eye runs down the bullets to find the next item. Fancy signs are read out by screen "
    "readers as nonsense.",
    how="DOCX: the hanging indent of each item, and its bullet. PDF: the Lbl of each item against "
    "the lines of its LBody. Items of one level that follow each other have their signs under "
    "each other, to 3 points.",
    hint="Use the list styles. Change `list` in the edition's file in styles.",
    elsewhere="In Word: use the buttons for bullets and numbers. Then right click the list, "
    "Adjust List Indents.",
    good="A round bullet, and the words 22 points to its right.",
    bad="An arrow as a bullet, and lines that run under it.",
    run=run,
)
