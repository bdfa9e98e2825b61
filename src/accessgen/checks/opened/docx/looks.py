"""How a DOCX looks, put together from its parts and the styles that they use."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from accessgen.checks.opened.appearance import Appearance
from accessgen.checks.opened.docx.boxes import Boxes
from accessgen.checks.opened.docx.drawn import Drawn
from accessgen.checks.opened.docx.effects import cell_groups, effects_of, empty_cells
from accessgen.checks.opened.docx.media import pictures_of
from accessgen.checks.opened.docx.package import Package
from accessgen.checks.opened.docx.xml import Element
from accessgen.checks.opened.facts import Place
from accessgen.checks.opened.structure import Figure


def appearance_of(
    package: Package,
    boxes: Boxes,
    roots: Sequence[tuple[Place, Element]],
    drawn: Sequence[Drawn],
    figures: Sequence[Figure],
) -> Appearance:
    """`roots` are the parts and the styles that they use, the body's part first.

    `drawn` are the charts and diagrams.
    """
    body = roots[0][1]
    drawings = [(one.place, one.root) for one in drawn if one.root is not None]
    return Appearance(
        pictures=tuple(pictures_of(package, figures)),
        marks=(*boxes.marks(roots), *chain.from_iterable(one.marks for one in drawn)),
        panels=tuple(boxes.panels(body)),
        effects=tuple(effects_of([*roots, *drawings], boxes.theme)),
        groups=(
            *chain.from_iterable(one.groups for one in drawn),
            *cell_groups(body, boxes.theme),
        ),
        empty_cells=tuple(dict.fromkeys(empty_cells(body, boxes.theme))),
    )
