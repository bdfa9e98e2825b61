"""The cover: the title begins below the top, and who made it stands at the foot of the page."""

from __future__ import annotations

from collections.abc import Sequence

from accessgen import model
from accessgen.writers.pdf.boxes import Box, Hold
from accessgen.writers.pdf.flow import Flow
from accessgen.writers.pdf.setting import Place, Setting

SIGNATURE = "signature"
_TOP = 0.18  # of the air that is left, above the title
_PICTURE = 0.14  # of it, above the picture


def set_cover(setting: Setting, blocks: Sequence[model.Block], place: Place, flow: Flow) -> None:
    """Set the blocks of a cover and spread the air that is left on the page."""
    count = len(blocks)
    while count and _signs(blocks[count - 1]):
        count -= 1
    figure = next((i for i in reversed(range(count)) if isinstance(blocks[i], model.Figure)), count)
    top = len(flow.atoms)
    flow.add(Box(0), Hold.GLUED)  # air that a page top does not swallow
    marks = []
    for part in (blocks[:figure], blocks[figure:count], blocks[count:]):
        marks.append(len(flow.atoms))
        setting.set_blocks(setting, part, place, flow)
    spare = setting.height - flow.height(top)
    if spare <= 0:
        return
    flow.spread(marks[0], _TOP * spare)
    shown = figure < count
    if shown:
        flow.spread(marks[1], _PICTURE * spare)
    flow.spread(marks[2], (1 - _TOP - shown * _PICTURE) * spare)


def _signs(block: model.Block) -> bool:
    return isinstance(block, model.Paragraph) and block.role == SIGNATURE
