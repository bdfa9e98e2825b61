"""LibreOffice's own doing, shown with the smallest files that make it happen.

Each file here holds one thing that Word files may hold, and nothing of accessgen's. When a newer
LibreOffice no longer fails one, take its rule out of LIBREOFFICE_RULES and of docs/docx.md.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from tests.docx.samples import NS, one_colour_png
from tests.support import libreoffice, poppler, verapdf

PARA = "<w:p><w:r><w:t>Words</w:t></w:r></w:p>"
BORDER = (
    '<w:p><w:pPr><w:pBdr><w:left w:val="single" w:sz="24" w:space="4" w:color="334F6D"/></w:pBdr>'
    "</w:pPr><w:r><w:t>Words beside a border</w:t></w:r></w:p>"
)
PAGE_NUMBER = (
    '<w:p><w:bookmarkStart w:id="1" w:name="here"/><w:r><w:t>Here</w:t></w:r>'
    '<w:bookmarkEnd w:id="1"/></w:p><w:p><w:r><w:t>Page </w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    "<w:r><w:instrText> PAGEREF here \\h </w:instrText></w:r>"
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
MARK = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    f'xmlns:adec="{NS["adec"]}" val="1"/></a:ext></a:extLst>'
)
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"


def picture(details: str, mark: str = "") -> str:
    return (
        '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="900000" cy="600000"/>'
        f'<wp:docPr id="1" name="Picture 1"{details}>{mark}</wp:docPr>'
        f'<a:graphic><a:graphicData uri="{PIC}"><pic:pic xmlns:pic="{PIC}"><pic:nvPicPr>'
        '<pic:cNvPr id="1" name="Picture 1"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>'
        '<a:blip r:embed="picture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>'
        '<a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="600000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
        "</a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )


DESCRIBED = picture(' descr="A grey picture"')
LAYOUT_TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="6000" w:type="dxa"/></w:tblPr><w:tblGrid>'
    '<w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid><w:tr>'
    f"<w:tc><w:tcPr/>{DESCRIBED}</w:tc><w:tc><w:tcPr/>{PARA}</w:tc>"
    f"</w:tr></w:tbl>{PARA}"
)
CASES = {
    "plain": (PARA, set()),
    "described": (DESCRIBED, set()),
    "decorative": (picture("", MARK), {("7.3", 1)}),
    "border": (BORDER, {("7.1", 3)}),
    "page-number": (PAGE_NUMBER, {("7.18.3", 1)}),
    "layout-table": (LAYOUT_TABLE, set()),
}


def smallest_file(body: str) -> bytes:
    """A Word file with a title, a language and this body."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006"
    opc = "http://schemas.openxmlformats.org/package/2006"
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    spaces = " ".join(f'xmlns:{key}="{NS[key]}"' for key in ("w", "r", "wp", "a"))
    files = {
        "[Content_Types].xml": f'<Types xmlns="{opc}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/word/document.xml" ContentType="{word}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{word}.styles+xml"/>'
        '<Override PartName="/docProps/core.xml" ContentType='
        '"application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{opc}/relationships">'
        f'<Relationship Id="a" Type="{office}/relationships/officeDocument" '
        f'Target="word/document.xml"/><Relationship Id="b" Type="{opc}/relationships/metadata/'
        'core-properties" Target="docProps/core.xml"/></Relationships>',
        "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{opc}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Smallest</dc:title>'
        "</cp:coreProperties>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{opc}/relationships">'
        f'<Relationship Id="styles" Type="{office}/relationships/styles" Target="styles.xml"/>'
        f'<Relationship Id="picture" Type="{office}/relationships/image" Target="picture.png"/>'
        "</Relationships>",
        "word/styles.xml": f"<w:styles {spaces}><w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>',
        "word/document.xml": f"<w:document {spaces}><w:body>{body}</w:body></w:document>",
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
        archive.writestr("word/picture.png", one_colour_png(90, 60))
    return stream.getvalue()


@pytest.fixture(scope="module")
def pdfs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    libreoffice.require()
    folder = tmp_path_factory.mktemp("smallest")
    paths = {name: folder / f"{name}.docx" for name in CASES}
    for name, path in paths.items():
        path.write_bytes(smallest_file(CASES[name][0]))
    made = libreoffice.to_pdf(paths.values(), folder)
    return {name: made[path] for name, path in paths.items()}


def test_what_libreoffice_gets_wrong(pdfs: dict[str, Path]) -> None:
    verapdf.require()
    found = verapdf.validate(pdfs.values(), "ua1")
    got = {
        name: {(failure.clause, failure.test) for failure in found[path]}
        for name, path in pdfs.items()
    }
    assert got == {name: rules for name, (_, rules) in CASES.items()}


def test_a_layout_table_is_read_row_by_row(pdfs: dict[str, Path]) -> None:
    """It becomes a Table without headers, which veraPDF lets pass; picture first, then words."""
    poppler.require()
    lines = [line.strip() for line in poppler.struct_text(pdfs["layout-table"]).splitlines()]
    tags = [line for line in lines if line.rstrip(":") in {"TR", "TD", "Figure", '"Words"'}]
    assert tags == ["TR:", "TD:", "Figure:", "TD:", '"Words"', '"Words"']
