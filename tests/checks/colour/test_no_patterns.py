from __future__ import annotations

from docx.document import Document
from docx.oxml.ns import qn
from PIL import Image

from tests.checks.build_docx import shade
from tests.checks.colour.build import fading, heading_effect, image, photo, placed
from tests.checks.drawings import NAMED, chart, chart_xml, fill, plot, series
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import PARAGRAPHS


def striped() -> Image.Image:
    """Bands of light and dark, twenty to the side."""
    picture = Image.new("RGB", (800, 800), "#E4E0D8")
    for left in range(0, 800, 40):
        picture.paste("#5C6670", (left, 0, left + 20, 800))
    return picture


def hatched(document: Document) -> None:
    shade(PARAGRAPHS[1], "E9EFF6")(document)
    next(document.element.iter(qn("w:shd"))).set(qn("w:val"), "pct5")
    next(document.element.iter(qn("w:shd"))).set(qn("w:color"), "DDE5EE")


SHADOW = fill("#334F6D").replace("</c:spPr>", "<a:effectLst><a:outerShdw/></a:effectLst></c:spPr>")
GOOD = [
    docx_example("a photograph", placed(photo(0.05), "A street in the rain", 90)),
    docx_example("small stripes", placed(striped(), "A striped scarf", 30)),
    docx_example("flat"),
    docx_example("a shadow that is off", heading_effect('<w:shadow w:val="0"/>')),
    pdf_example("flat"),
]
BROKEN = [
    docx_example("a shadow", heading_effect("<w:shadow/>"), says="drawn with a shadow"),
    docx_example("a pattern", hatched, says="drawn with a pattern"),
    docx_example(
        "a chart with a shadow",
        chart(chart_xml(plot(series(0, "By bus", SHADOW, NAMED)))),
        says="in the chart is drawn with a shadow",
        also=("I19",),
    ),
    docx_example(
        "stripes", placed(striped(), "A striped wall", 90), says="made of stripes", also=("I09",)
    ),
    pdf_example(
        "stripes behind words",
        image(striped(), 180, 180),
        says="made of stripes",
        also=("C07", "C08", "F24"),
    ),
    pdf_example("a gradient", fading("#E9EFF6", "#FBF7EE"), says="drawn with a gradient"),
]
