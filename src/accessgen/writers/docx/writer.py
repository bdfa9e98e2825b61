"""write(): a document and its looks to the bytes of a Word file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from accessgen.model import Document, walk
from accessgen.pictures import PictureLibrary
from accessgen.style import Style
from accessgen.writers.answers import with_names
from accessgen.writers.base import Written
from accessgen.writers.docx.blocks import write_blocks
from accessgen.writers.docx.bookmarks import Bookmarks
from accessgen.writers.docx.columns import Columns
from accessgen.writers.docx.flow import Flow
from accessgen.writers.docx.furniture import footer, ground, has_cover, section
from accessgen.writers.docx.inline import InlineWriter
from accessgen.writers.docx.listed import listed
from accessgen.writers.docx.metadata import add_properties
from accessgen.writers.docx.metrics import Ruler
from accessgen.writers.docx.namespaces import DOCUMENT, XML
from accessgen.writers.docx.numbering import Numbering
from accessgen.writers.docx.package import Media, attach, new_package, to_bytes
from accessgen.writers.docx.pictures import Drawings
from accessgen.writers.docx.settings import font_table, settings
from accessgen.writers.docx.styles import StyleSheet

_NO_PAGES: Mapping[str, int] = MappingProxyType({})


def write(
    document: Document,
    style: Style,
    pictures: PictureLibrary,
    page_of: Mapping[str, int] = _NO_PAGES,
) -> Written:
    """Write `document` as a Word file (ECMA-376, ISO/IEC 29500).

    `page_of` gives the printed page of each heading, as the PDF writer found it: the contents show
    it. Raises SourceErrors if a picture is missing or cannot be used.
    """
    document = with_names(document)
    media = Media()
    nodes = [node for block in document.blocks for node in walk(block)]
    bookmarks = Bookmarks(nodes)
    inline = InlineWriter(bookmarks, media, Drawings(media), pictures)
    headings, levels = listed(nodes)
    sheet = StyleSheet(style, document.meta.lang, levels)
    ruler = Ruler(style.face)
    flow = Flow(
        style=style,
        sheet=sheet,
        inline=inline,
        bookmarks=bookmarks,
        numbering=Numbering(style),
        ruler=ruler,
        columns=Columns(style, ruler),
        page_of=page_of,
        listed=headings,
    )
    body = write_blocks(flow, document.blocks)
    ending = section(style, "rIdFooter", has_cover(document.blocks, style))
    main = (
        f"{XML}<w:document {DOCUMENT}>{ground(style)}<w:body>{body}{ending}</w:body></w:document>"
    )
    return Written(_packed(document, flow, media, main.encode()))


def _packed(document: Document, flow: Flow, media: Media, main: bytes) -> bytes:
    package, part = new_package(main)
    style, lang = flow.style, document.meta.lang
    parts = (
        (
            "fontTable.xml",
            CONTENT_TYPE.WML_FONT_TABLE,
            RELATIONSHIP_TYPE.FONT_TABLE,
            font_table(style),
        ),
        ("footer.xml", CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER, footer(document, style)),
        (
            "numbering.xml",
            CONTENT_TYPE.WML_NUMBERING,
            RELATIONSHIP_TYPE.NUMBERING,
            flow.numbering.xml(),
        ),
        (
            "settings.xml",
            CONTENT_TYPE.WML_SETTINGS,
            RELATIONSHIP_TYPE.SETTINGS,
            settings(style, lang),
        ),
        ("styles.xml", CONTENT_TYPE.WML_STYLES, RELATIONSHIP_TYPE.STYLES, flow.sheet.xml()),
    )
    for name, content_type, relation, data in parts:
        attach(part, name, content_type, relation, data)
    media.relate(part)
    add_properties(package, document.meta)
    return to_bytes(package)
