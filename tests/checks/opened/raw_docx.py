"""A DOCX from pieces of XML, for what python-docx cannot write."""

from __future__ import annotations

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
NAMES = f'xmlns:w="{W}" xmlns:r="{R}" xmlns:a="{A}" xmlns:wps="{WPS}" xmlns:mc="{MC}"'

THEME = """<a:themeElements>
<a:clrScheme name="t"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme>
<a:fontScheme name="t"><a:majorFont><a:latin typeface="Tahoma"/></a:majorFont>
<a:minorFont><a:latin typeface="Verdana"/></a:minorFont></a:fontScheme></a:themeElements>"""


def raw_docx(body: str, *, links: dict[str, str] | None = None, **parts: str) -> bytes:
    """A DOCX with this body. `parts` are the insides of styles, numbering, footnotes, header…"""
    relations = "".join(
        f'<Relationship Id="{name}" Type="{R}/{name}" Target="{name}.xml"/>' for name in parts
    ) + "".join(
        f'<Relationship Id="{key}" Type="{R}/hyperlink" Target="{to}" TargetMode="External"/>'
        for key, to in (links or {}).items()
    )
    main = f'<Relationship Id="m" Type="{R}/officeDocument" Target="word/document.xml"/>'
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w") as package:
        package.writestr("_rels/.rels", relationships(main))
        package.writestr("word/_rels/document.xml.rels", relationships(relations))
        package.writestr("word/document.xml", root("w:document", f"<w:body>{body}</w:body>"))
        for name, inside in parts.items():
            kind = "a:theme" if name == "theme" else f"w:{name}"
            package.writestr(f"word/{name}.xml", root(kind, inside))
    return result.getvalue()


def relationships(inside: str) -> str:
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>'


def root(name: str, inside: str) -> str:
    return f"<{name} {NAMES}>{inside}</{name}>"


def p(text: str, run: str = "", paragraph: str = "") -> str:
    """A paragraph of one run, with the insides of its rPr and pPr."""
    return f"<w:p><w:pPr>{paragraph}</w:pPr>{r(text, run)}</w:p>"


def r(text: str, run: str = "") -> str:
    return f'<w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def style(name: str, inside: str, kind: str = "paragraph", based_on: str = "") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    head = f'<w:style w:type="{kind}" w:styleId="{name}"'
    return f'{head}><w:name w:val="{name}"/>{base}{inside}</w:style>'
