"""The look of text is measured in every part of a Word file, not only in its body."""

from __future__ import annotations

import pytest

from accessgen.checks import run_checks
from accessgen.findings import Outcome
from tests.checks.build_docx import DocxChange, docx
from tests.checks.drawings import chart, chart_xml, plot, shape, smart_art, text_of, title
from tests.checks.example import LIMITS, finished
from tests.checks.opened.raw_docx import p, raw_docx

LOOKS = {
    "F01": '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/>',
    "F04": '<w:sz w:val="16"/>',
    "C01": '<w:color w:val="FF0000"/>',
    "F09": "<w:i/>",
}
PLACES = ("header", "footer", "footnotes", "endnotes", "text box", "table cell")
_BOX = (
    '<w:p><w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing"><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{}'
    "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    "</w:r></w:p>"
)


def file_with(place: str, look: str) -> bytes:
    """A Word file whose text in one place has one look."""
    told = p("Come along", f'<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>{look}')
    body = p("Hello", '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="28"/>')
    match place:
        case "text box":
            return raw_docx(body + _BOX.format(told))
        case "table cell":
            return raw_docx(f"{body}<w:tbl><w:tr><w:tc>{told}</w:tc></w:tr></w:tbl>")
        case "footnotes" | "endnotes":
            note = place.removesuffix("s")
            return raw_docx(body, **{place: f'<w:{note} w:id="1">{told}</w:{note}>'})
    return raw_docx(body, **{place: told})


@pytest.mark.parametrize("rule", LOOKS)
@pytest.mark.parametrize("place", PLACES)
def test_a_fault_is_seen_in_every_place(place: str, rule: str) -> None:
    look = LOOKS[rule] + ("" if rule == "F04" else '<w:sz w:val="28"/>')
    found = run_checks([finished(file_with(place, look), "docx")], LIMITS).findings
    assert [f for f in found if f.check == rule and f.outcome is Outcome.FAILED]


DRAWN = {
    "F01": 'sz="1400"><a:latin typeface="Georgia"/>',
    "F04": 'sz="900"><a:latin typeface="Arial"/>',
    "F09": 'sz="1400" i="1"><a:latin typeface="Arial"/>',
    "F10": 'sz="1400" u="sng"><a:latin typeface="Arial"/>',
    "F11": 'sz="1400" cap="all"><a:latin typeface="Arial"/>',
    "F19": 'sz="1400" spc="-200"><a:latin typeface="Arial"/>',
    "C01": 'sz="1400"><a:solidFill><a:srgbClr val="FF0000"/></a:solidFill>',
    "C08": 'sz="1400"><a:solidFill><a:srgbClr val="A0A8AE"/></a:solidFill>',
}


@pytest.mark.parametrize("rule", DRAWN)
@pytest.mark.parametrize("drawing", ["title", "labels", "SmartArt"])
def test_a_fault_is_seen_in_drawings(drawing: str, rule: str) -> None:
    letters = DRAWN[rule]
    match drawing:
        case "title":
            change = chart(chart_xml(title(letters=letters) + plot()))
        case "labels":
            change = chart(chart_xml(plot(), text_of(letters)))
        case _:
            change = smart_art(shape(letters=letters))
    found = run_checks([finished(docx(change), "docx")], LIMITS).findings
    assert [f for f in found if f.check == rule and f.outcome is Outcome.FAILED]


@pytest.mark.parametrize("change", [chart(), smart_art()], ids=["chart", "SmartArt"])
def test_a_good_drawing_is_silent(change: DocxChange) -> None:
    found = run_checks([finished(docx(change), "docx")], LIMITS).findings
    assert {f.check for f in found} <= {"I19"}  # that one asks a person


@pytest.mark.parametrize("words", ["We will utilise the leaflet", "Come on Monday 10 April 2024"])
def test_the_words_of_drawings_are_read(words: str) -> None:
    for change in (chart(chart_xml(title(words) + plot())), smart_art(shape(words))):
        found = run_checks([finished(docx(change), "docx")], LIMITS).findings
        assert {f.check for f in found} & {"W07", "W17"}


def test_a_diagram_that_nobody_drew_is_said_to_be_unmeasured() -> None:
    found = run_checks([finished(docx(smart_art(drawn=False)), "docx")], LIMITS).findings
    assert [f.outcome for f in found if f.check == "open"] == [Outcome.CANT_TELL]


@pytest.mark.parametrize("place", PLACES)
def test_the_same_file_without_the_fault_is_silent(place: str) -> None:
    data = file_with(place, '<w:sz w:val="28"/>')
    found = run_checks([finished(data, "docx")], LIMITS).findings
    assert not {f.check for f in found if f.outcome is Outcome.FAILED} & set(LOOKS)
