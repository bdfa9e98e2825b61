"""The contents: each entry one link from the words to the page number (rules S05, S06)."""

from __future__ import annotations

from dataclasses import replace

from accessgen import model
from accessgen.writers.pdf.boxes import Box, Dots, Hold, LinkTo, PageNumber, Placed, Placement, Run
from accessgen.writers.pdf.flow import Flow
from accessgen.writers.pdf.inline import Piece, Type, break_lines, visible
from accessgen.writers.pdf.panels import hold_together
from accessgen.writers.pdf.rows import figure_leaf, row_picture_size
from accessgen.writers.pdf.setting import MM, Place, Setting

_NUMBER_WIDTH = 2.4  # kept free for the page number, in sizes of the text
_INDENT = 2.2  # of the second level, in sizes of the text
_HANG = 1.0  # of an entry's second line, in sizes of the text
_DOTS_AIR = 0.6  # before and after the dots, in sizes of the text
_PICTURE = 0.42  # width of an entry's picture, as a share of a picture row's


def set_contents(setting: Setting, block: model.Contents, place: Place, flow: Flow) -> None:
    """TOC with TOCI; deeper levels are a TOC within (ISO 14289-1 7.9)."""
    flow.anchor(block.id)
    start = len(flow.atoms)
    lists = [place.node.child("TOC")]
    top = min((entry.level for entry in block.entries), default=1)
    for index, entry in enumerate(block.entries):
        depth = min(entry.level - top, len(lists))
        del lists[depth + 1 :]
        if depth == len(lists):
            lists.append(lists[-1].child("TOC"))
        item = place.below(lists[depth].child("TOCI"))
        _set_entry(setting, entry, replace(item, depth=depth), flow)
        deeper = block.entries[index + 1 : index + 2]
        if deeper and deeper[0].level > entry.level:
            flow.tie()
    hold_together(setting, flow, start)
    flow.space(setting.style.text["body"].after)


def _set_entry(setting: Setting, entry: model.ContentsEntry, place: Place, flow: Flow) -> None:
    role = f"contents-{min(place.depth + 1, 2)}"
    style, type_ = setting.style.text[role], setting.type(role)
    shown, beside = _picture(setting, entry, place)
    words = _words(setting, entry, type_, place.inset(beside + place.depth * _INDENT * type_.size))
    room = max(words.height, shown.height)
    flow.space(style.before)
    things = (*shown.at((room - shown.height) / 2), *words.at((room - words.height) / 2))
    flow.add(Box(room, things), Hold.FREE)
    flow.space(setting.style.row.after / 2 if shown.things else style.after)


def _picture(setting: Setting, entry: model.ContentsEntry, place: Place) -> tuple[Box, float]:
    if entry.picture is None:
        return Box(0), 0
    width = setting.style.row.picture_mm * MM * _PICTURE
    picture = setting.pictures.get(entry.picture.name)
    size = row_picture_size(picture, width)
    leaf = figure_leaf(place.node, entry.picture)
    shown = Placed(place.x, 0, Placement(picture, size.width, size.height, leaf))
    return Box(size.height, (shown,)), width + setting.style.row.gutter_mm * MM


def _words(setting: Setting, entry: model.ContentsEntry, type_: Type, place: Place) -> Box:
    """The words, quiet dots, and the number at the right of the last line."""
    setting.inlines.targets.add(entry.target)
    link = place.node.child("Reference").child("Link")
    text = visible(entry.text).strip()
    to = LinkTo(link, f"#{entry.target}", text, underlined=False)
    run = Run(type_.regular, type_.size, type_.colour, link.leaf(), to)
    hang = _HANG * type_.size
    width = place.width - _NUMBER_WIDTH * type_.size - hang
    things: list[Placed] = []
    y = 0.0
    lines = break_lines([Piece(text, run)], width, type_)
    for index, line in enumerate(lines):
        things.append(Placed(place.x + (hang if index else 0), y, line))
        y += line.height
    right, base = place.x + place.width, y - type_.leading + type_.baseline
    if lines:
        begin = things[-1].x + lines[-1].width + _DOTS_AIR * type_.size
        end = right - (_NUMBER_WIDTH - _DOTS_AIR) * type_.size
        things.append(Placed(end, base, Dots(max(0, end - begin), setting.style.table.border)))
    things.append(Placed(right, base, PageNumber(entry.target, run)))
    return Box(y, tuple(things))
