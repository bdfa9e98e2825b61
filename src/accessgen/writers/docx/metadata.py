"""What the file says of itself: Dublin Core and the few properties that Word adds (S01, S27)."""

from __future__ import annotations

import datetime as dt
import textwrap

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.coreprops import CoreProperties
from docx.opc.oxml import serialize_part_xml
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.coreprops import CT_CoreProperties

from accessgen.model import Meta
from accessgen.writers.docx.namespaces import XML
from accessgen.writers.docx.units import escape

_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def add_properties(package: OpcPackage, meta: Meta) -> None:
    """Add both parts. The dates are the publication's: the clock is not asked."""
    element = CT_CoreProperties.new()
    core = CoreProperties(element)
    core.title = _short(meta.window_title)
    core.subject = _short(meta.description or meta.subtitle)
    core.author = core.last_modified_by = meta.owner
    core.language = meta.lang
    core.identifier = meta.id
    core.version = meta.version
    core.revision = 1
    core.created = core.modified = dt.datetime.combine(meta.date, dt.time())
    uri = PackURI("/docProps/core.xml")
    part = Part(uri, CONTENT_TYPE.OPC_CORE_PROPERTIES, serialize_part_xml(element))
    package.load_rel(RELATIONSHIP_TYPE.CORE_PROPERTIES, part, "rIdCore")
    about = (
        f'{XML}<Properties xmlns="{_EXTENDED}"><Company>{escape(meta.owner)}</Company></Properties>'
    )
    app = Part(PackURI("/docProps/app.xml"), CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, about.encode())
    package.load_rel(RELATIONSHIP_TYPE.EXTENDED_PROPERTIES, app, "rIdApp")


def _short(text: str) -> str:
    """At most the 255 characters that Word keeps of a property, cut between words."""
    return textwrap.shorten(text, 255, placeholder=" …")
