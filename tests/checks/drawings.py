"""Charts and SmartArt for the good DOCX: parts that python-docx cannot write, in raw XML."""

from __future__ import annotations

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

from tests.checks.build_docx import DocxChange
from tests.checks.words_of_examples import SLATE, TEXT

SAND = "#9A7B4F"  # beside slate: muted, lighter by .18, and apart for every kind of sight
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_DGM = "http://schemas.openxmlformats.org/drawingml/2006/diagram"
_DSP = "http://schemas.microsoft.com/office/drawing/2008/diagram"
_DRAWN = "http://schemas.microsoft.com/office/2007/relationships/diagramDrawing"
_TYPE = "application/vnd.openxmlformats-officedocument.drawingml"
LETTERS = (
    f'sz="1400" b="0"><a:solidFill><a:srgbClr val="{TEXT[1:]}"/></a:solidFill>'
    '<a:latin typeface="Arial"/>'
)
"""The insides of a good `a:defRPr`: 14 points Arial in the colour of text."""


def text_of(letters: str = LETTERS) -> str:
    """The `c:txPr` of a chart or of one thing in it."""
    paragraph = f"<a:p><a:pPr><a:defRPr {letters}</a:defRPr></a:pPr></a:p>"
    return f"<c:txPr><a:bodyPr/>{paragraph}</c:txPr>"


def cache(kind: str, *points: str) -> str:
    """A `c:strCache` or `c:numCache`."""
    held = "".join(f'<c:pt idx="{n}"><c:v>{text}</c:v></c:pt>' for n, text in enumerate(points))
    return f"<c:{kind}Cache>{held}</c:{kind}Cache>"


def fill(colour: str) -> str:
    """A `c:spPr` of one flat colour."""
    return f'<c:spPr><a:solidFill><a:srgbClr val="{colour[1:]}"/></a:solidFill></c:spPr>'


def series(number: int, name: str, look: str, labels: str = "") -> str:
    """One `c:ser`: how many came in two months."""
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/>'
        f"<c:tx><c:strRef>{cache('str', name)}</c:strRef></c:tx>{look}{labels}"
        f"<c:cat><c:strRef>{cache('str', 'April', 'May')}</c:strRef></c:cat>"
        f"<c:val><c:numRef>{cache('num', '12', '15')}</c:numRef></c:val></c:ser>"
    )


NAMED = '<c:dLbls><c:dLblPos val="outEnd"/><c:showVal val="1"/><c:showSerName val="1"/></c:dLbls>'
AXIS = '<c:{0}><c:delete val="0"/><c:axPos val="{1}"/>{2}</c:{0}>'
AXES = AXIS.format("catAx", "b", "") + AXIS.format("valAx", "l", "")
TWO = series(0, "By bus", fill(SLATE), NAMED) + series(1, "On foot", fill(SAND), NAMED)


def plot(inside: str = TWO, kind: str = "bar", axes: str = AXES) -> str:
    """A `c:plotArea` with one group of series."""
    return f"<c:plotArea><c:{kind}Chart>{inside}</c:{kind}Chart>{axes}</c:plotArea>"


def title(text: str = "How people came", letters: str = "b='1'>") -> str:
    """A `c:title` with words of its own."""
    run = f"<a:r><a:rPr {letters}</a:rPr><a:t>{text}</a:t></a:r>"
    return f"<c:title><c:tx><c:rich><a:bodyPr/><a:p>{run}</a:p></c:rich></c:tx></c:title>"


def chart_xml(inside: str = title() + plot() + "<c:legend/>", text: str = text_of()) -> str:
    """A whole chart; without changes one that passes every check."""
    return (
        f'<c:chartSpace xmlns:c="{_C}" xmlns:a="{_A}"><c:chart>{inside}</c:chart>'
        f"{text}</c:chartSpace>"
    )


def chart(xml: str = "") -> DocxChange:
    """Show a chart after the third paragraph."""

    def change(document: Document) -> None:
        key = _part(document, "charts/chart1", f"{_TYPE}.chart+xml", f"{_OFFICE}/chart", xml)
        inside = f'<c:chart xmlns:c="{_C}" r:id="{key}"/>'
        _show(document, _C, inside, "Bar chart: 12 by bus, 15 on foot")

    xml = xml or chart_xml()
    return change


def shape(
    words: str = "Tell us what you need",
    letters: str = LETTERS,
    colour: str = "#E9EFF6",
    body: str = "<a:bodyPr/>",
    style: str = "",
) -> str:
    """A `dsp:sp` with a flat colour and a paragraph in it."""
    paint = f'<a:solidFill><a:srgbClr val="{colour[1:]}"/></a:solidFill>' if colour else ""
    frame = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="900" cy="900"/></a:xfrm>'
    run = f"<a:r><a:rPr {letters}</a:rPr><a:t>{words}</a:t></a:r>"
    return (
        f"<dsp:sp><dsp:spPr>{frame}{paint}</dsp:spPr>{style}"
        f"<dsp:txBody>{body}<a:lstStyle/><a:p>{run}</a:p></dsp:txBody></dsp:sp>"
    )


def diagram_xml(*shapes: str) -> str:
    """What Office draws of a SmartArt diagram; without shapes one that passes every check."""
    tree = "".join(shapes or (shape(),))
    names = f'xmlns:a="{_A}" xmlns:dsp="{_DSP}"'
    return f"<dsp:drawing {names}><dsp:spTree>{tree}</dsp:spTree></dsp:drawing>"


def smart_art(*shapes: str, drawn: bool = True) -> DocxChange:
    """Show a SmartArt diagram after the third paragraph; `drawn` keeps Office's drawing of it."""
    names = f'xmlns:a="{_A}" xmlns:dsp="{_DSP}" xmlns:dgm="{_DGM}"'
    drawing = diagram_xml(*shapes)

    def change(document: Document) -> None:
        key = "none"
        if drawn:
            kind = "application/vnd.ms-office.drawingml.diagramDrawing+xml"
            key = _part(document, "diagrams/drawing1", kind, _DRAWN, drawing)
        point = "<dgm:pt><dgm:t><a:p><a:r><a:t>Tell us what you need</a:t></a:r></a:p></dgm:t>"
        told = f'<a:ext uri="x"><dsp:dataModelExt relId="{key}"/></a:ext>'
        points = f'<dgm:ptLst><dgm:pt type="doc"/>{point}</dgm:pt></dgm:ptLst>'
        data = f"<dgm:dataModel {names}>{points}<dgm:extLst>{told}</dgm:extLst></dgm:dataModel>"
        kind = f"{_TYPE}.diagramData+xml"
        at = _part(document, "diagrams/data1", kind, f"{_OFFICE}/diagramData", data)
        inside = f'<dgm:relIds xmlns:dgm="{_DGM}" r:dm="{at}"/>'
        _show(document, _DGM, inside, "One step: tell us what you need")

    return change


def _part(document: Document, name: str, content: str, kind: str, xml: str) -> str:
    uri = PackURI(f"/word/{name}.xml")
    part = Part(uri, content, xml.encode(), document.part.package)
    return str(document.part.relate_to(part, kind))


def _show(document: Document, uri: str, inside: str, alt: str) -> None:
    names = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://'
        'schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        f'xmlns:a="{_A}" xmlns:r="{_OFFICE}"'
    )
    drawing = (
        f'<w:drawing {names}><wp:inline><wp:extent cx="4500000" cy="2700000"/>'
        f'<wp:docPr id="7" name="Drawing" descr="{alt}"/><a:graphic><a:graphicData uri="{uri}">'
        f"{inside}</a:graphicData></a:graphic></wp:inline></w:drawing>"
    )
    paragraph = document.paragraphs[3].insert_paragraph_before("")
    paragraph.add_run()._r.append(parse_xml(drawing))
