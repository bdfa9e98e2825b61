"""The contents list: entries that are there from the start, each a link with its page (rule S05).

Without pictures it is Word's own contents field with its result filled in, so that a reader sees
no "press F9", and staff can bring it up to date. It is not marked to be updated on opening, since
Word would then greet the reader with a question. With pictures it is rows, as in the text.
"""

from __future__ import annotations

from itertools import pairwise

from accessgen.model import Contents, ContentsEntry
from accessgen.writers.docx.elements import Item, Para
from accessgen.writers.docx.fields import END, opening, whole
from accessgen.writers.docx.flow import Flow
from accessgen.writers.docx.inline import Dress, internal_link, text_run
from accessgen.writers.docx.listed import has_pictures
from accessgen.writers.docx.names import contents_style
from accessgen.writers.docx.place import Place
from accessgen.writers.docx.rows import PictureColumn
from accessgen.writers.docx.units import points, twips

_PICTURE = 0.42  # width of an entry's picture, as a share of a picture row's
_OPEN = (
    '<w:sdt><w:sdtPr><w:id w:val="{}"/><w:docPartObj>'
    '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
    "<w:sdtContent>"
)
_CLOSE = "</w:sdtContent></w:sdt>"


def write_contents(flow: Flow, block: Contents, place: Place) -> list[Item]:
    """The list of contents; nothing if there is nothing in it."""
    if has_pictures(block):
        return _rows(flow, block, place)
    paras = [_entry(flow, entry, place) for entry in block.entries]
    whole_page = _fits(flow, block)
    for (entry, para), (deeper, _) in pairwise(zip(block.entries, paras, strict=True)):
        para.keep_next = whole_page or deeper.level > entry.level
    if paras:
        _make_field(paras, [entry.level for entry in block.entries], flow.next_control())
        paras[-1].after = flow.style.text["body"].after
    return list(paras)


def _fits(flow: Flow, block: Contents) -> bool:
    """Whether the list is no higher than a page, when each entry has one line."""
    looks = [flow.sheet.look(contents_style(entry.level).id) for entry in block.entries]
    page = flow.style.page
    height = sum(look.before + look.leading + look.after for look in looks)
    return height <= points(page.height - page.top - page.bottom)


def _entry(flow: Flow, entry: ContentsEntry, place: Place) -> Para:
    """One entry: its words, dots, and the page that its heading is printed on."""
    target = entry.target.removeprefix("#")
    page = flow.page_of.get(target)
    inside = text_run(entry.text, Dress(0))
    if name := flow.bookmarks.name(target):
        number = whole(f"PAGEREF {name} \\h", "" if page is None else str(page))
        linked = f"{inside}<w:r><w:tab/></w:r>{number}"
        inside = internal_link(flow.bookmarks, target, linked, tip=False)
    return flow.raw(contents_style(entry.level).id, inside, place)


def _make_field(paras: list[Para], levels: list[int], control: int) -> None:
    """Make the entries the result of Word's contents field, in a content control of this id."""
    first, last = paras[0], paras[-1]
    field = f'TOC \\o "{min(levels)}-{max(levels)}" \\h \\z'
    first.content = f"{opening(field)}{first.content}"
    first.before_xml = _OPEN.format(control)
    last.content += END
    last.after_xml = _CLOSE


def _rows(flow: Flow, block: Contents, place: Place) -> list[Item]:
    size, after = flow.style.row.picture_mm * _PICTURE, flow.style.row.after / 2
    column = PictureColumn(flow, place, size, after)
    right = twips(points(flow.style.text_width_mm))
    tabs = (
        f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{twips(column.room)}"/>'
        f'<w:tab w:val="clear" w:pos="{right}"/></w:tabs>'
    )
    made: list[tuple[list[Item], list[Item]]] = []
    for entry in block.entries:
        picture: list[Item] = [column.picture(entry.picture)] if entry.picture else []
        words = _entry(flow, entry, place)
        words.tabs, words.indent = tabs, (0, 0, 0)
        made.append((picture, [words]))
    return [column.grid(made)]
