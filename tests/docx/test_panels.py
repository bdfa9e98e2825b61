"""Panels, quotes and pages: what keeps together, and what is seen of it (rules C07, F28)."""

from __future__ import annotations

import pytest

from accessgen.model import BlockQuote, Div, PageBreak
from tests.docx.samples import (
    NS,
    W,
    body,
    bullets,
    cell,
    document,
    find,
    head,
    para,
    part,
    row,
    table,
    text_of,
    value,
    words,
    written,
)


def panel(role: str, *texts: str) -> Div:
    return Div(role, tuple(para(text) for text in texts))


def flags(blocks: tuple[object, ...], name: str) -> list[bool]:
    paragraphs = body(*blocks).iter(f"{W}p")  # type: ignore[arg-type]
    return [node.find(f"w:pPr/w:{name}", NS) is not None for node in paragraphs]


def styles(*blocks: object) -> list[str | None]:
    return [value(node, "w:pPr/w:pStyle") for node in find(body(*blocks), "w:p")]  # type: ignore[arg-type]


def test_a_panel_is_one_style_with_tint_and_bar() -> None:
    assert styles(Div("do", (para("Do", "label"), para("Ask.")))) == ["PanelDoLabel", "PanelDo"]
    sheet = part(written(document(panel("do", "x"))), "word/styles.xml")
    style = sheet.find("w:style[@w:styleId='PanelDo']", NS)
    assert value(style, "w:name") == "Panel Do"
    assert value(style, "w:pPr/w:shd", "fill") == "E9EFF6"
    assert value(style, "w:pPr/w:pBdr/w:left", "color") == "334F6D"
    assert value(style, "w:pPr/w:pBdr/w:left", "sz") == "32"  # 4 points
    for edge in ("top", "right", "bottom"):
        assert value(style, f"w:pPr/w:pBdr/w:{edge}", "color") == "E9EFF6"
        assert value(style, f"w:pPr/w:pBdr/w:{edge}", "space") == "10"


def test_every_panel_that_is_seen_has_a_style_before_it_is_used() -> None:
    sheet = part(written(document()), "word/styles.xml")
    names = [node.get(f"{W}val") for node in sheet.iter(f"{W}name")]
    panels = [name for name in names if (name or "").startswith("Panel ")]
    assert panels == ["Panel Barred", "Panel Do", "Panel Fact", "Panel Note", "Panel Story"]


def test_what_has_neither_tint_nor_bar_is_plain() -> None:
    assert styles(panel("group", "a", "b")) == ["BodyText", "BodyText"]


def test_panels_that_touch_and_look_alike_stay_apart() -> None:
    """Word joins paragraphs with the same borders and edges, whatever their styles are called."""
    cards = [panel("do", "a"), panel("do", "b"), panel("fact", "c"), panel("story", "d")]
    assert styles(*cards) == ["PanelDo", "PanelDo2", "PanelFact", "PanelStory"]
    sheet = part(written(document(*cards)), "word/styles.xml")
    tints = [
        value(sheet, f"w:style[@w:styleId='{name}']/w:pPr/w:shd", "fill")
        for name in ("PanelDo", "PanelDo2")
    ]
    assert tints == ["E9EFF6", "E9EFF5"]  # no eye can tell, Word can


def test_panels_with_something_between_them_share_a_style() -> None:
    assert styles(panel("do", "a"), para("x"), panel("do", "b")) == [
        "PanelDo",
        "BodyText",
        "PanelDo",
    ]
    assert styles(panel("barred", "a"), panel("barred", "b")) == ["PanelBarred", "PanelBarred2"]


def test_a_heading_in_a_panel_stays_a_heading() -> None:
    """Word's contents collect its own heading styles, so the box is put on it as it stands."""
    node = find(body(Div("story", (head(3, "How it began"), para("x")))), "w:p")[0]
    assert value(node, "w:pPr/w:pStyle") == "Heading3"
    assert value(node, "w:pPr/w:shd", "fill") == "E8F1EA"
    assert value(node, "w:pPr/w:pBdr/w:left", "color") == "345640"


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((panel("do", "a", "b", "c"), para("z")), [True, True, False, False]),
        ((panel("story", "a", "b"), para("z")), [False, False, False]),
        ((panel("group", "a", "b"), para("z")), [True, False, False]),
        ((Div("group", (para("a"), row("b"), row("c"))),), [True, True, True, False, False, False]),
        ((Div("group", (para("a"), table(("A",), ("b",)))),), [True, True, True, False, False]),
    ],
)
def test_a_kept_panel_keeps_all_but_its_end(
    blocks: tuple[object, ...], expected: list[bool]
) -> None:
    assert flags(blocks, "keepNext") == expected


def test_space_around_a_panel_is_the_panels() -> None:
    first, last = find(body(panel("do", "a", "b")), "w:p")
    assert value(first, "w:pPr/w:spacing", "before") == str(8 * 20)
    assert value(last, "w:pPr/w:spacing", "after") == str(16 * 20)


def test_a_panel_in_a_panel_shows_the_inner_one() -> None:
    nested = Div("story", (para("a"), panel("do", "b"), para("c")))
    assert styles(nested) == ["PanelStory", "PanelDo", "PanelStory"]


def test_lists_and_captions_in_a_panel_have_its_styles() -> None:
    assert styles(Div("do", (bullets("a"), table(("A",), ("b",)))))[:2] == [
        "PanelDoList",
        "PanelDoCaption",
    ]


# ------------------------------------------------------------------------------ quotes


def test_a_quote_has_a_bar_and_its_source() -> None:
    quote = BlockQuote((para("We did it."), para("Together.")), words("Sam"))
    assert styles(quote) == ["Quotation", "Quotation", "QuotationSource"]
    assert flags((quote,), "keepNext") == [False, True, False]
    sheet = part(written(document(quote)), "word/styles.xml")
    style = sheet.find("w:style[@w:styleId='Quotation']", NS)
    assert value(style, "w:pPr/w:pBdr/w:left", "color") == "60415D"
    assert style.find(".//w:i", NS) is None  # rule F09


def test_a_quote_in_a_panel_has_the_panels_bar() -> None:
    quote = BlockQuote(cell("We did it."), words("Sam"))
    assert styles(Div("do", (quote,))) == ["PanelDo", "PanelDoAttribution"]


# ------------------------------------------------------------------------------- pages


def test_the_next_block_begins_the_page() -> None:
    assert flags((para("a"), PageBreak(), para("b"), para("c")), "pageBreakBefore") == [
        False,
        True,
        False,
    ]


def test_a_document_does_not_begin_with_an_empty_page() -> None:
    assert flags((PageBreak(), para("a")), "pageBreakBefore") == [False]
    assert flags((panel("fresh", "a"),), "pageBreakBefore") == [False]


def test_a_page_may_begin_with_rows_or_a_table() -> None:
    assert flags((para("a"), PageBreak(), row("b")), "pageBreakBefore")[:3] == [False, True, False]
    assert flags((para("a"), PageBreak(), table(("A",))), "pageBreakBefore")[:2] == [False, True]


def test_panels_may_begin_and_end_pages() -> None:
    assert flags((para("a"), panel("fresh", "b"), para("c")), "pageBreakBefore") == [
        False,
        True,
        False,
    ]
    assert flags((panel("cover", "a"), para("b")), "pageBreakBefore") == [False, True]


def test_the_top_of_a_page_has_no_air() -> None:
    heading = find(body(para("a"), PageBreak(), head(2, "b")), "w:p")[1]
    assert value(heading, "w:pPr/w:spacing", "before") == "0"
    assert text_of(heading) == "b"
