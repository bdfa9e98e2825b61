"""What Word would show, worked out from styles, themes, tables and lists."""

from __future__ import annotations

import pytest

from accessgen.checks.opened import open_file
from accessgen.checks.opened.facts import Kind, Opened, Part, Span
from tests.checks.opened.raw_docx import THEME, p, r, raw_docx, style

C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
CX = "http://schemas.microsoft.com/office/drawing/2014/chartex"

DEFAULTS = """<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>
<w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>"""


def opened(body: str, **parts: str) -> Opened:
    return open_file("docx", raw_docx(body, **parts), "raw")  # type: ignore[arg-type]


def first(body: str, **parts: str) -> Span:
    return opened(body, **parts).spans[0]


def test_size_comes_down_the_chain() -> None:
    styles = DEFAULTS + "".join(
        [
            style("Base", '<w:rPr><w:sz w:val="28"/></w:rPr>'),
            style("Heir", "<w:rPr><w:b/></w:rPr>", based_on="Base"),
            style("Big", '<w:rPr><w:sz w:val="48"/></w:rPr>', kind="character"),
        ]
    )
    heir = '<w:pStyle w:val="Heir"/>'
    sizes = [
        first(p("plain"), styles=styles).size,
        first(p("heir", paragraph=heir), styles=styles).size,
        first(p("character", '<w:rStyle w:val="Big"/>', heir), styles=styles).size,
        first(p("direct", '<w:rStyle w:val="Big"/><w:sz w:val="30"/>', heir), styles=styles).size,
    ]
    assert sizes == [10, 14, 24, 15]


def test_a_style_based_on_itself_ends() -> None:
    styles = style("A", '<w:rPr><w:sz w:val="28"/></w:rPr>', based_on="A")
    assert first(p("x", paragraph='<w:pStyle w:val="A"/>'), styles=styles).size == 14


def test_nothing_said_is_what_word_does() -> None:
    span = first(p("x"))
    assert (span.family, span.size, span.colour) == ("Times New Roman", 10, "#000000")


def test_raised_text_is_smaller() -> None:
    run = '<w:sz w:val="28"/><w:vertAlign w:val="superscript"/>'
    assert first(p("th", run)).size == pytest.approx(8.12)


def test_toggles_of_two_styles_undo_each_other() -> None:
    styles = style("P", "<w:rPr><w:b/></w:rPr>") + style(
        "C", "<w:rPr><w:b/></w:rPr>", kind="character"
    )
    paragraph = '<w:pStyle w:val="P"/>'
    assert first(p("x", "", paragraph), styles=styles).bold
    assert not first(p("x", '<w:rStyle w:val="C"/>', paragraph), styles=styles).bold
    assert first(p("x", '<w:rStyle w:val="C"/><w:b/>', paragraph), styles=styles).bold
    assert not first(p("x", '<w:b w:val="0"/>', paragraph), styles=styles).bold


def test_theme_typefaces() -> None:
    run = '<w:rFonts w:ascii="Arial" w:asciiTheme="majorHAnsi"/>'
    assert first(p("x", run), theme=THEME).family == "Tahoma"
    assert first(p("x", '<w:rFonts w:asciiTheme="minorHAnsi"/>'), theme=THEME).family == "Verdana"


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ('w:themeColor="accent1"', "#4472C4"),
        ('w:themeColor="accent1" w:themeShade="BF"', "#2F5496"),
        ('w:themeColor="accent1" w:themeTint="99"', "#8EAADB"),
        ('w:themeColor="text1"', "#000000"),
        ('w:themeColor="background1"', "#FFFFFF"),
        ('w:themeColor="accent6"', None),
    ],
)
def test_theme_colours_as_word_computes_them(attributes: str, expected: str | None) -> None:
    colour = first(p("x", f'<w:color w:val="123456" {attributes}/>'), theme=THEME).colour
    assert colour == expected or (colour and expected and close(colour, expected))


def close(one: str, other: str) -> bool:
    """Within one step of 255: Word rounds in between."""
    pairs = [(int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return all(abs(a - b) <= 1 for a, b in pairs)


def test_the_four_typefaces_of_a_run() -> None:
    run = '<w:rFonts w:ascii="Arial" w:hAnsi="Tahoma" w:cs="Georgia" w:eastAsia="Verdana"/>'
    spans = opened(p("Café שלום 漢", run)).spans
    assert [(span.text.strip(), span.family) for span in spans if span.text.strip()] == [
        ("Caf", "Arial"),
        ("é", "Tahoma"),
        ("שלום", "Georgia"),
        ("漢", "Verdana"),
    ]


def test_ground_is_the_nearest_shading() -> None:
    page = '<w:shd w:val="clear" w:fill="{}"/>'
    cell = f"<w:tc><w:tcPr>{page.format('E0E0E0')}</w:tcPr>{{}}</w:tc>"
    texts = [
        p("cell"),
        p("paragraph", "", page.format("D0D0D0")),
        p("run", page.format("C0C0C0"), page.format("D0D0D0")),
        p("marked", '<w:highlight w:val="yellow"/>'),
        p("see-through", "", '<w:shd w:val="clear" w:fill="auto"/>'),
    ]
    body = "".join(f"<w:tbl><w:tr>{cell.format(text)}</w:tr></w:tbl>" for text in texts)
    grounds = [span.ground for span in opened(body + p("page")).spans]
    assert grounds == ["#E0E0E0", "#D0D0D0", "#C0C0C0", "#FFFF00", "#E0E0E0", "#FFFFFF"]


def test_automatic_text_turns_white_on_dark() -> None:
    assert first(p("x", "", '<w:shd w:val="clear" w:fill="202020"/>')).colour == "#FFFFFF"


def test_shading_patterns_are_mixed() -> None:
    half = '<w:shd w:val="pct50" w:color="000000" w:fill="FFFFFF"/>'
    assert first(p("x", "", half)).ground == "#808080"


def test_table_style_reaches_its_header_row_only() -> None:
    table = style(
        "T",
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr>'
        '<w:shd w:val="clear" w:fill="334F6D"/></w:tcPr></w:tblStylePr>',
        kind="table",
    )
    row = "<w:tr>{}<w:tc>" + p("x") + "</w:tc></w:tr>"
    header = row.format("<w:trPr><w:tblHeader/></w:trPr>")
    look = '<w:tblPr><w:tblStyle w:val="T"/><w:tblLook w:firstRow="1"/></w:tblPr>'
    view = opened(f"<w:tbl>{look}{header}{row.format('')}</w:tbl>", styles=table)
    assert [(s.bold, s.ground) for s in view.spans] == [(True, "#334F6D"), (False, "#FFFFFF")]
    assert {block.kind for block in view.blocks} == {Kind.CELL}


def test_a_table_without_header_row_is_layout() -> None:
    view = opened(f"<w:tbl><w:tr><w:tc>{p('x')}</w:tc></w:tr></w:tbl>")
    assert [block.kind for block in view.blocks] == [Kind.PARAGRAPH]


def test_deleted_and_hidden_text_is_not_there() -> None:
    deleted = "<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
    body = f"<w:p>{r('a')}<w:ins>{r('b')}</w:ins>{deleted}{r('c', '<w:vanish/>')}</w:p>"
    assert [block.text for block in opened(body).blocks] == ["ab"]


def test_text_boxes_are_read_once_and_after_their_paragraph() -> None:
    box = f"<w:txbxContent>{p('inside')}</w:txbxContent>"
    choice = f"<mc:Choice Requires='wps'><wps:txbx>{box}</wps:txbx></mc:Choice>"
    both = f"<mc:AlternateContent>{choice}<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    view = opened(f"<w:p>{r('before')}<w:r>{both}</w:r></w:p>{p('after')}")
    assert [block.text for block in view.blocks] == ["before", "inside", "after"]
    assert view.blocks[1].place.part is Part.TEXT_BOX


def test_notes_headers_and_footers() -> None:
    rule = f'<w:footnote w:type="separator">{p("-")}</w:footnote>'
    notes = f"{rule}<w:footnote>{p('note')}</w:footnote>"
    view = opened(p("body"), footnotes=notes, header=p("above"), footer=p("below"))
    assert [(b.text, b.place.part) for b in view.blocks] == [
        ("body", Part.BODY),
        ("note", Part.FOOTNOTE),
    ]
    assert [(s.text, s.place.part) for s in view.furniture] == [
        ("above", Part.HEADER),
        ("below", Part.FOOTER),
    ]


def test_links_by_relationship_by_bookmark_and_by_field() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText> HYPERLINK "https://b.example" </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("field")}'
        f'<w:r><w:fldChar w:fldCharType="end"/></w:r>{r("plain")}'
    )
    body = (
        f'<w:p><w:hyperlink r:id="x">{r("out")}</w:hyperlink>'
        f'<w:hyperlink w:anchor="here">{r("in")}</w:hyperlink>{field}</w:p>'
    )
    data = raw_docx(body, links={"x": "https://a.example"})
    spans = open_file("docx", data, "raw").spans
    assert [(span.text, span.link) for span in spans] == [
        ("out", "https://a.example"),
        ("in", "#here"),
        ("field", "https://b.example"),
        ("plain", ""),
    ]


def level(number: int, form: str, text: str, start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


LISTS = (
    '<w:abstractNum w:abstractNumId="0">'
    + level(0, "decimal", "%1.")
    + level(1, "lowerLetter", "%1.%2)")
    + level(2, "lowerRoman", "%3")
    + '</w:abstractNum><w:abstractNum w:abstractNumId="1">'
    + level(0, "bullet", "•")
    + "</w:abstractNum>"
    + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    + '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    + '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    + '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>'
)


def item(num: int, depth: int = 0) -> str:
    numbered = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{num}"/></w:numPr>'
    return p("x", paragraph=numbered)


def test_numbers_as_word_counts_them() -> None:
    order = [(1, 0), (1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1), (2, 0), (2, 0), (3, 0)]
    view = opened("".join(item(*one) for one in order), numbering=LISTS)
    shown = [block.marker for block in view.blocks]
    assert shown == ["1.", "2.", "2.a)", "2.b)", "i", "3.", "3.a)", "1.", "2.", "•"]
    assert view.blocks[4].level == 3


def test_a_marker_has_a_look_of_its_own() -> None:
    symbol = LISTS.replace(
        '<w:lvlText w:val="•"/>',
        '<w:lvlText w:val="•"/><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>',
    )
    marker = first(item(3), numbering=symbol)
    assert (marker.text, marker.family, marker.marker) == ("•", "Symbol", True)


@pytest.mark.parametrize(
    ("drawn", "unread"),
    [
        (f'<c:chart xmlns:c="{C}" r:id="nowhere"/>', "a chart in raw"),
        (f'<cx:chart xmlns:cx="{CX}" r:id="nowhere"/>', "a chart of a newer kind in raw"),
    ],
)
def test_charts_are_never_passed_over_in_silence(drawn: str, unread: str) -> None:
    assert opened(f"<w:p><w:r><w:drawing>{drawn}</w:drawing></w:r></w:p>").unread == (unread,)


def test_banded_rows() -> None:
    shade = '<w:tcPr><w:shd w:val="clear" w:fill="{}"/></w:tcPr>'
    bands = "".join(
        f'<w:tblStylePr w:type="band{n}Horz">{shade.format(fill)}</w:tblStylePr>'
        for n, fill in ((1, "EEEEEE"), (2, "DDDDDD"))
    )
    rows = f"<w:tr><w:tc>{p('x')}</w:tc></w:tr>" * 3
    look = '<w:tblPr><w:tblStyle w:val="T"/><w:tblLook w:firstRow="1" w:noHBand="{}"/></w:tblPr>'
    styles = style("T", bands, kind="table")

    def grounds(off: int) -> list[str | None]:
        view = opened(f"<w:tbl>{look.format(off)}{rows}</w:tbl>", styles=styles)
        return [span.ground for span in view.spans]

    assert grounds(0)[1:] == ["#EEEEEE", "#DDDDDD"]
    assert grounds(1) == ["#FFFFFF"] * 3
