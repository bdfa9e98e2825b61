"""What the file says of itself: title, language, standards, colours (ISO 14289-1 7.1, 7.2)."""

from __future__ import annotations

import datetime as dt
import functools
import struct
from xml.sax.saxutils import escape

from PIL import ImageCms

from accessgen.model import Meta
from accessgen.writers.pdf.objects import Objects, text_string

PRODUCER = "accessgen"


def write_info(objects: Objects, meta: Meta) -> int:
    """The document information dictionary; its dates are the publication's, never the clock's."""
    entries = {
        "Title": meta.window_title,
        "Author": meta.owner,
        "Subject": meta.description,
        "Creator": PRODUCER,
        "Producer": PRODUCER,
    }
    body = "".join(f"/{key}{text_string(value)}" for key, value in entries.items() if value)
    date = f"(D:{meta.date:%Y%m%d}000000Z)"
    return objects.add(f"<<{body}/CreationDate{date}/ModDate{date}>>")


def write_xmp(objects: Objects, meta: Meta) -> int:
    """The same in XMP, with PDF/UA-1 and PDF/A-2a (ISO 14289-1 5, ISO 19005-2 6.6)."""
    packet = _XMP.format(
        title=escape(meta.window_title),
        description=escape(meta.description),
        owner=escape(meta.owner),
        lang=escape(meta.lang),
        producer=PRODUCER,
        date=f"{_midnight(meta.date)}",
    )
    return objects.stream("/Type/Metadata/Subtype/XML", packet.encode(), compress=False)


def write_output_intent(objects: Objects) -> int:
    """Colours are sRGB (ISO 19005-2 6.2.3)."""
    profile = objects.stream("/N 3", _srgb())
    return objects.add(
        "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
        f"/DestOutputProfile {profile} 0 R>>"
    )


@functools.cache
def _srgb() -> bytes:
    """The profile, with a fixed date where LittleCMS stamps the clock's into its header."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    data[24:36] = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    return bytes(data)


def _midnight(date: dt.date) -> str:
    return f"{date.isoformat()}T00:00:00Z"


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt>
<rdf:li xml:lang="x-default">{description}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{owner}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
<dc:format>application/pdf</dc:format>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of PDF/UA that this file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
