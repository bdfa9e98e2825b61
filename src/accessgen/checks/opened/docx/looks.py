"""How a DOCX looks, put together from its parts and the styles that they use."""

from __future__ import annotations

from collections.abc import Sequence

from accessgen.checks.opened.appearance import Appearance
from accessgen.checks.opened.docx.boxes import Boxes
from accessgen.checks.opened.docx.effects import cell_groups, effects_of, empty_cells, series_of
from accessgen.checks.opened.docx.media import pictures_of
from accessgen.checks.opened.docx.package import Package
from accessgen.checks.opened.docx.xml import Element
from accessgen.checks.opened.facts import Place
from accessgen.checks.opened.structure import Figure


def appearance_of(
    package: Package,
    boxes: Boxes,
    roots: Sequence[tuple[Place, Element]],
    charts: Sequence[Element],
    figures: Sequence[Figure],
) -> Appearance:
    """`roots` are the parts and the styles that they use, the body's part first."""
    body = roots[0][1]
    return Appearance(
        pictures=tuple(pictures_of(package, figures)),
        marks=tuple(boxes.marks(roots)),
        panels=tuple(boxes.panels(body)),
        effects=tuple(effects_of(roots)),
        groups=(
            *(series_of(chart, boxes.theme) for chart in charts),
            *cell_groups(body, boxes.theme),
        ),
        empty_cells=tuple(dict.fromkeys(empty_cells(body, boxes.theme))),
    )
