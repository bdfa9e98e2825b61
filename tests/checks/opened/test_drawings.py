"""Charts and SmartArt are read as Word would draw them: words, letters, colours."""

from __future__ import annotations

import pytest

from accessgen.checks.opened import open_file
from accessgen.checks.opened.docx.series import shown_number
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import parse
from accessgen.checks.opened.facts import Opened, Part, Span
from tests.checks import drawings
from tests.checks.build_docx import DocxChange, docx
from tests.checks.drawings import (
    AXES,
    NAMED,
    SAND,
    chart,
    chart_xml,
    fill,
    plot,
    series,
    shape,
    smart_art,
    text_of,
    title,
)
from tests.checks.opened.raw_docx import THEME, p, raw_docx
from tests.checks.words_of_examples import GROUND, SLATE, TEXT


def opened(change: DocxChange) -> Opened:
    return open_file("docx", docx(change), "example")


def span(change: DocxChange, says: str) -> Span:
    return next(span for span in opened(change).spans if span.text == says)


def told(change: DocxChange) -> list[str]:
    """The words of the drawing."""
    parts = {Part.CHART, Part.DIAGRAM}
    return [block.text for block in opened(change).blocks if block.place.part in parts]


def test_the_words_of_a_chart_stand_where_it_stands() -> None:
    blocks = opened(chart()).blocks
    parts = [block.place.part for block in blocks]
    assert (parts[0], parts[-1]) == (Part.BODY, Part.BODY)
    assert told(chart())[:6] == ["How people came", "April", "May", "0", "By bus", "On foot"]


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        pytest.param(plot(axes="") + "<c:legend/>", ["By bus", "On foot"], id="legend"),
        pytest.param(
            "<c:title/>" + plot(series(0, "By bus", ""), axes=""),
            ["By bus"],
            id="one series is the title",
        ),
        pytest.param(
            '<c:autoTitleDeleted val="0"/>' + plot(series(0, "By bus", ""), axes=""),
            ["By bus"],
            id="a title that Word makes by itself",
        ),
        pytest.param(plot(axes=""), [], id="no axes"),
        pytest.param(
            plot(axes='<c:valAx><c:delete val="1"/></c:valAx>'), [], id="an axis taken away"
        ),
        pytest.param(
            plot(axes='<c:valAx><c:scaling><c:max val="20"/></c:scaling></c:valAx>'),
            ["20"],
            id="where an axis ends",
        ),
        pytest.param(plot(axes="<c:dTable/>"), ["By bus", "On foot", "12", "15"], id="a table"),
    ],
)
def test_which_words_a_chart_shows(inside: str, words: list[str]) -> None:
    labels = {"By bus, 12", "By bus, 15", "On foot, 12", "On foot, 15"}
    assert [text for text in told(chart(chart_xml(inside))) if text not in labels] == words


def test_what_nobody_says_is_as_word_draws_it() -> None:
    silent = chart(chart_xml("<c:title/>" + plot(), ""))
    label, heading = span(silent, "April"), span(silent, "Chart Title")
    assert (label.size, label.bold, heading.size, heading.bold) == (10, False, 18, True)
    assert (label.family, label.colour, label.ground) == ("Cambria", "#000000", GROUND)


def test_a_title_is_a_fifth_bigger_than_the_other_words_unless_it_says() -> None:
    assert span(chart(), "How people came").size == 16.8
    sized = chart(chart_xml(title(letters="sz='2000' i='1'>") + plot()))
    assert (span(sized, "How people came").size, span(sized, "How people came").italic) == (
        20,
        True,
    )


@pytest.mark.parametrize(
    ("fills", "colour"),
    [
        ('<a:schemeClr val="accent1"/>', "#4F81BD"),
        ('<a:schemeClr val="tx1"><a:lumMod val="65000"/><a:lumOff val="35000"/></a:schemeClr>',
         "#595959"),
        ('<a:schemeClr val="bg1"><a:lumMod val="50%"/></a:schemeClr>', "#808080"),
        ('<a:srgbClr val="808080"><a:tint val="50000"/></a:srgbClr>', "#CDCDCD"),
        ('<a:srgbClr val="808080"><a:shade val="50000"/></a:srgbClr>', "#5C5C5C"),
        ('<a:srgbClr val="996633"><a:satMod val="0"/></a:srgbClr>', "#666666"),
        ('<a:srgbClr val="FF0000"><a:hueOff val="7200000"/></a:srgbClr>', "#00FF00"),
        ('<a:sysClr val="windowText" lastClr="101010"/>', "#101010"),
        ('<a:prstClr val="dkRed"/>', "#8B0000"),
        ('<a:schemeClr val="nowhere"/>', None),
    ],
)  # fmt: skip
def test_colours_of_letters(fills: str, colour: str | None) -> None:
    letters = f'sz="1400"><a:solidFill>{fills}</a:solidFill>'
    assert span(chart(chart_xml(plot(), text_of(letters))), "April").colour == colour


@pytest.mark.parametrize(
    ("face", "family"), [("+mn-lt", "Cambria"), ("+mj-lt", "Calibri"), ("Tahoma", "Tahoma")]
)
def test_typefaces_of_the_theme(face: str, family: str) -> None:
    letters = f'sz="1400"><a:latin typeface="{face}"/>'
    assert span(chart(chart_xml(plot(), text_of(letters))), "April").family == family


def test_a_label_inside_a_bar_stands_on_the_bar() -> None:
    inside = NAMED.replace("outEnd", "inEnd")
    bars = plot(series(0, "By bus", fill(SLATE), inside))
    assert span(chart(chart_xml(bars)), "By bus, 12").ground == SLATE
    assert span(chart(), "By bus, 12").ground == GROUND


def test_each_slice_of_a_pie_has_a_colour_of_its_own() -> None:
    own = f'<c:dPt><c:idx val="0"/>{fill(SAND)}</c:dPt>'
    pie = plot(f'<c:varyColors val="1"/>{series(0, "Came", own)}', "pie", "")
    (group,) = opened(chart(chart_xml(pie + "<c:legend/>"))).appearance.groups
    assert (group.colours, group.alone) == ((SAND, "#C0504D"), True)
    assert told(chart(chart_xml(pie + "<c:legend/>"))) == ["April", "May"]


def test_colours_that_nobody_names_are_the_accents_of_the_theme() -> None:
    bare = plot(series(0, "By bus", "") + series(1, "On foot", ""))
    view = opened(chart(chart_xml(bare)))
    assert view.appearance.groups[0].colours == ("#4F81BD", "#C0504D")
    assert {"#4F81BD", "#C0504D"} <= {paint.colour for paint in view.paints}


def test_shades_that_only_word_works_out_are_not_guessed() -> None:
    bare = chart_xml(plot(series(0, "By bus", ""))).replace(
        "<c:chart>", '<c:style val="3"/><c:chart>'
    )
    colours = [paint.colour for paint in opened(chart(bare)).paints if paint.use == "chart"]
    assert colours == [None]


@pytest.mark.parametrize(
    ("lines", "alone"),
    [
        ('<c:marker><c:symbol val="none"/></c:marker>', True),
        ('<c:marker><c:symbol val="{}"/></c:marker>', False),
        (NAMED, False),
    ],
)
def test_lines_with_marks_or_names_are_told_apart_without_colour(lines: str, alone: bool) -> None:
    def line(number: int, colour: str, mark: str) -> str:
        look = f"<c:spPr><a:ln>{fill(colour)[8:-9]}</a:ln></c:spPr>"
        return series(number, mark, look, lines.format(mark))

    both = plot(line(0, SLATE, "circle") + line(1, SAND, "square"), "line")
    (group,) = opened(chart(chart_xml(both))).appearance.groups
    assert (group.colours, group.alone) == ((SLATE, SAND), alone)


def test_an_upright_axis_has_its_title_turned_unless_it_says_level() -> None:
    axis = drawings.AXIS.format("valAx", "l", title("People"))
    (spot,) = opened(chart(chart_xml(plot(axes=axis)))).layout.turned
    assert (spot.text, spot.place.part) == ("People", Part.CHART)
    level = axis.replace("<a:bodyPr/>", '<a:bodyPr rot="0"/>')
    assert opened(chart(chart_xml(plot(axes=level)))).layout.turned == ()
    automatic = AXES.replace("<c:delete", '<c:txPr><a:bodyPr rot="-60000000"/></c:txPr><c:delete')
    assert opened(chart(chart_xml(plot(axes=automatic)))).layout.turned == ()


def test_capitals_underlines_and_squeezed_letters_of_a_chart_are_seen() -> None:
    letters = 'cap="all" u="sng" spc="-100">'
    layout = opened(chart(chart_xml(title(letters=letters) + plot()))).layout
    found = layout.capitals + layout.underlined + layout.squeezed
    assert [spot.place.part for spot in found] == [Part.CHART] * 3


@pytest.mark.parametrize(
    ("number", "code", "shown"),
    [
        ("12", "General", "12"),
        ("0.25", "0%", "25%"),
        ("1234.5", "#,##0", "1,234"),
        ("2.5", '0.00" hours"', "2.50"),
        ("45383", "d mmm yyyy", "1 April 2024"),
        ("45383", "mmm yy", "April 2024"),
        ("many", "0", "many"),
        ("1e400", "0", "1e400"),
    ],
)
def test_numbers_as_a_chart_shows_them(number: str, code: str, shown: str) -> None:
    assert shown_number(number, code) == shown


def test_a_chart_may_bring_its_own_theme() -> None:
    names = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    own = f'<a:x {names}><a:clrScheme><a:dk1><a:srgbClr val="203040"/></a:dk1></a:clrScheme></a:x>'
    theme = Theme(None, None).over(parse(own.encode(), "theme"), None)
    assert theme.colour("tx1") == "#203040"
    assert theme.over(None, parse(b'<x bg1="dk1"/>', "map")).colour("bg1") == "#203040"


# SmartArt


def test_the_words_of_a_diagram_and_how_they_are_set() -> None:
    found = span(smart_art(), "Tell us what you need")
    assert (found.family, found.size, found.colour, found.ground) == (
        "Arial",
        14,
        TEXT,
        "#E9EFF6",
    )


def test_a_shape_that_says_nothing_takes_its_style() -> None:
    style = (
        '<dsp:style><a:fillRef idx="1"><a:schemeClr val="accent1"/></a:fillRef>'
        '<a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></dsp:style>'
    )
    found = span(smart_art(shape(letters=">", colour="", style=style)), "Tell us what you need")
    assert (found.family, found.size, found.colour) == ("Cambria", 18, "#FFFFFF")
    assert found.ground == "#4F81BD"


def test_words_without_a_fill_stand_on_the_shape_below() -> None:
    below, over = shape("Below", colour="#E8F1EA"), shape("Over", colour="")
    assert span(smart_art(below, over), "Over").ground == "#E8F1EA"


def test_letters_that_were_made_to_fit_are_as_small_as_they_are() -> None:
    body = '<a:bodyPr><a:normAutofit fontScale="50000"/></a:bodyPr>'
    assert span(smart_art(shape(body=body)), "Tell us what you need").size == 7


def test_a_diagram_without_its_drawing_has_words_and_no_look() -> None:
    view = opened(smart_art(drawn=False))
    assert told(smart_art(drawn=False)) == ["Tell us what you need"]
    assert view.unread == ("a SmartArt diagram without its drawing in example",)
    assert opened(smart_art()).unread == ()


# Shapes that Word draws


def boxed(look: str = "", style: str = "", words: str = p("In a shape")) -> str:
    """A paragraph with a drawn shape that holds words."""
    held = f"<wps:txbx><w:txbxContent>{words}</w:txbxContent></wps:txbx>"
    shape = f"<wps:wsp><wps:spPr>{look}</wps:spPr>{style}{held}</wps:wsp>"
    return f"<w:p><w:r><w:drawing>{shape}</w:drawing></w:r></w:p>"


STYLED = (
    '<wps:style><a:lnRef idx="2"><a:schemeClr val="accent1"><a:shade val="50000"/></a:schemeClr>'
    '</a:lnRef><a:fillRef idx="{}"><a:schemeClr val="accent1"/></a:fillRef><a:effectRef idx="{}"/>'
    '<a:fontRef idx="minor"><a:schemeClr val="lt1"/></a:fontRef></wps:style>'
)
FANCY = THEME.replace(
    "</a:themeElements>",
    "<a:fmtScheme><a:fillStyleLst><a:solidFill/><a:gradFill/></a:fillStyleLst><a:effectStyleLst>"
    "<a:effectStyle/><a:effectStyle><a:outerShdw/></a:effectStyle></a:effectStyleLst>"
    "</a:fmtScheme></a:themeElements>",
)


def in_word(body: str) -> Opened:
    return open_file("docx", raw_docx(body, theme=FANCY), "raw")


def test_words_in_a_shape_stand_on_its_fill() -> None:
    filled = f"<a:solidFill><a:srgbClr val='{SLATE[1:]}'/></a:solidFill>"
    (found,) = in_word(boxed(filled)).spans
    assert (found.place.part, found.ground) == (Part.TEXT_BOX, SLATE)


def test_a_shape_of_word_is_painted_by_its_style() -> None:
    view = in_word(boxed(style=STYLED.format(1, 0)))
    (found,) = view.spans
    assert (found.colour, found.ground) == ("#FFFFFF", "#4472C4")
    assert {"#4472C4"} < {paint.colour for paint in view.paints if paint.use == "drawn shape"}
    clear = in_word(boxed("<a:noFill/><a:ln><a:noFill/></a:ln>", STYLED.format(1, 0)))
    assert not [paint for paint in clear.paints if paint.use == "drawn shape"]


def test_gradients_and_shadows_of_the_theme_are_seen() -> None:
    effects = in_word(boxed(style=STYLED.format(2, 2))).appearance.effects
    assert [effect.what for effect in effects] == ["a gradient", "a shadow"]
    assert in_word(boxed(style=STYLED.format(1, 1))).appearance.effects == ()


@pytest.mark.parametrize(
    ("said", "colour"),
    [
        ('fillcolor="#4f81bd [3204]"', "#4F81BD"),
        ('fillcolor="red"', "#FF0000"),
        ('strokecolor="#f00"', "#FF0000"),
        ('fillcolor="red" filled="f"', ""),
    ],
)
def test_shapes_of_older_word(said: str, colour: str) -> None:
    rect = f'<v:rect xmlns:v="urn:schemas-microsoft-com:vml" {said}/>'
    paints = in_word(f"<w:p><w:r><w:pict>{rect}</w:pict></w:r></w:p>").paints
    assert [paint.colour for paint in paints if paint.use == "drawn shape"] == [colour][
        : bool(colour)
    ]
