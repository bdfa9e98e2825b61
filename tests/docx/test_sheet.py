"""The sheet, the footer, the cover and the styles as a whole (rules F03, F07, F21 to F23, S02)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from accessgen.model import Div, Figure, Paragraph, Picture, Span
from accessgen.style import Style
from tests.docx.samples import (
    EDITIONS,
    META,
    NS,
    W,
    body,
    document,
    edition,
    every_block,
    find,
    head,
    para,
    part,
    plain_style,
    text_of,
    value,
    words,
    written,
)

COVER = Div(
    "cover",
    (
        head(1, "Working together"),
        Figure(Picture("wide", "Five people")),
        para("Riverside", "signature"),
        para("Version 1.0", "signature"),
    ),
)
SPACE = "w:pPr/w:spacing"


def test_a4_upright_with_its_margins() -> None:
    section = body().find("w:sectPr", NS)
    assert (value(section, "w:pgSz", "w"), value(section, "w:pgSz", "h")) == ("11906", "16838")
    sides = {side: value(section, "w:pgMar", side) for side in ("top", "bottom", "left", "right")}
    assert sides == {"top": "1361", "bottom": "1587", "left": "1417", "right": "1417"}


def test_the_ground_is_the_sheets() -> None:
    assert value(part(written(document())), "w:background", "color") == "FBF7EE"
    white = replace(plain_style(), page=replace(plain_style().page, ground="#FFFFFF"))
    assert part(written(document(), white)).find("w:background", NS) is None


def test_the_footer_says_the_title_and_the_page() -> None:
    root = part(written(document()), "word/footer.xml")
    assert text_of(root) == "Working togetherPage 1"
    assert value(root, "w:p/w:pPr/w:pStyle") == "Footer"
    assert [node.text.strip() for node in root.iter(f"{W}instrText")] == ["PAGE"]


def test_words_for_the_page_are_the_styles() -> None:
    style = replace(plain_style(), words={"page": "Tudalen {number} isod"})
    assert text_of(part(written(document(), style), "word/footer.xml")) == (
        "Working togetherTudalen 1 isod"
    )


def test_only_a_cover_has_no_footer() -> None:
    plain, covered = body(para("a")), body(COVER, para("a"))
    assert plain.find("w:sectPr/w:titlePg", NS) is None
    assert covered.find("w:sectPr/w:titlePg", NS) is not None
    kinds = [node.get(f"{W}type") for node in covered.iter(f"{W}footerReference")]
    assert kinds == ["default"]


def test_a_cover_has_a_band_on_its_page_alone() -> None:
    borders = body(COVER).find("w:sectPr/w:pgBorders", NS)
    assert borders.get(f"{W}display") == "firstPage"
    assert value(borders, "w:left", "color") == "334F6D"
    assert {value(borders, f"w:{edge}", "color") for edge in ("top", "bottom")} == {"FBF7EE"}


def test_a_cover_spreads_over_its_page() -> None:
    """Air above the title and the picture, and most of it above who made it."""
    title, picture, owner, version = (
        value(node, SPACE, "before") for node in find(body(COVER), "w:p")
    )
    assert version is None
    assert 0 < int(title or 0) < int(owner or 0)
    assert 0 < int(picture or 0) < int(owner or 0)
    spread = sum(int(gap or 0) for gap in (title, picture, owner)) / 20
    height = (297 - 24 - 28) / 25.4 * 72
    used = 40 + 80 / 25.4 * 72 + 2 * 19.5 + 8
    assert height - 4 * 19.5 < spread + used < height - 19.5  # one page, whatever Word adds


def test_a_full_cover_stays_as_it_is() -> None:
    full = Div("cover", tuple(para("Many words. " * 40) for _ in range(12)))
    assert all(value(node, SPACE, "before") is None for node in find(body(full), "w:p"))


def test_a_cover_of_other_blocks_stays_as_it_is() -> None:
    nested = Div("cover", (head(1, "x"), Div("group", (para("a"), para("b")))))
    assert all(value(node, SPACE, "before") is None for node in find(body(nested), "w:p"))


# ------------------------------------------------------------------------------ styles


def styles_of(style: Style) -> dict[str, dict[str, str]]:
    """What each paragraph style comes to once all it rests on is counted in."""
    root = part(written(every_block(), style), "word/styles.xml")
    found: dict[str, dict[str, str]] = {}

    def resolve(name: str) -> dict[str, str]:
        node = root.find(f"w:style[@w:styleId='{name}']", NS)
        base = value(node, "w:basedOn")
        known = dict(resolve(base)) if base else {}
        own = {
            "size": value(node, "w:rPr/w:sz"),
            "colour": value(node, "w:rPr/w:color"),
            "bold": "1" if node.find("w:rPr/w:b", NS) is not None else None,
            "before": value(node, SPACE, "before"),
            "after": value(node, SPACE, "after"),
            "line": value(node, SPACE, "line"),
            "rule": value(node, SPACE, "lineRule"),
        }
        return known | {key: item for key, item in own.items() if item}

    defaults = root.find("w:docDefaults/w:rPrDefault/w:rPr", NS)
    size, colour = value(defaults, "w:sz") or "", value(defaults, "w:color") or ""
    for node in find(root, "w:style[@w:type='paragraph']"):
        name = node.get(f"{W}styleId") or ""
        found[name] = {"size": size, "colour": colour, "bold": ""} | resolve(name)
    return found


@pytest.mark.parametrize("name", EDITIONS)
def test_text_styles_come_to_what_the_edition_says(name: str) -> None:
    style = edition(name)
    found = styles_of(style)
    roles = {"body": "BodyText", "h1": "Heading1", "h2": "Heading2", "h3": "Heading3"}
    roles |= {"lead": "Lead", "label": "Label", "caption": "Caption", "footer": "Footer"}
    roles |= {"table-cell": "TableText", "table-header": "TableHeader", "contents-1": "TOC2"}
    for role, identifier in roles.items():
        text, got = style.text[role], found[identifier]
        assert got["size"] == str(round(text.size * 2)), role
        assert got["colour"] == text.colour.removeprefix("#"), role
        assert bool(got["bold"]) == text.bold, role
        assert got["line"] == str(round(text.leading * 20)), role
        assert got["rule"] == "atLeast", role
        assert (got["before"], got["after"]) == (
            str(round(text.before * 20)),
            str(round(text.after * 20)),
        ), role


@pytest.mark.parametrize("name", EDITIONS)
def test_nothing_is_smaller_than_the_body(name: str) -> None:
    """Rule F04: no text anywhere, the marks of empty paragraphs included."""
    style = edition(name)
    body_size = style.text["body"].size * 2
    sizes = {key: float(item["size"]) for key, item in styles_of(style).items()}
    assert {key for key, size in sizes.items() if size < body_size} == set()
    root = part(written(every_block(), style))
    for size in root.iterfind(".//w:sz", NS):  # those of words are the styles' alone
        assert next(size.iterancestors(f"{W}sdt"), None) is not None
        assert int(size.get(f"{W}val")) >= body_size
    assert root.find(".//w:color", NS) is None
    assert root.find(".//w:rFonts", NS) is None


def test_headings_are_headings() -> None:
    root = part(written(document()), "word/styles.xml")
    for level in range(1, 7):
        style = root.find(f"w:style[@w:styleId='Heading{level}']", NS)
        assert value(style, "w:name") == f"heading {level}"
        assert value(style, "w:pPr/w:outlineLvl") == str(level - 1)
        assert style.find("w:pPr/w:keepNext", NS) is not None


def test_languages() -> None:
    """Rule S02: the document's, and that of words in another one."""
    welsh = document(
        Paragraph((*words("Croeso, "), Span(words("welcome"), "en"))),
        meta=replace(META, lang="cy-GB"),
    )
    data = written(welsh)
    lang = part(data, "word/styles.xml").find("w:docDefaults/w:rPrDefault/w:rPr/w:lang", NS)
    assert lang.get(f"{W}val") == "cy-GB"
    assert [node.get(f"{W}val") for node in part(data).iter(f"{W}lang")] == ["en"]


def test_no_italics_no_capitals_no_hyphens() -> None:
    """Rules F09, F11, F13."""
    data = written(every_block())
    for name in ("word/document.xml", "word/styles.xml"):
        for tag in ("i", "iCs", "caps", "smallCaps"):
            assert part(data, name).find(f".//w:{tag}", NS) is None


def test_a_very_long_description_fits_into_the_properties() -> None:
    meta = replace(META, description="word " * 200, title="title " * 80)
    core = part(written(document(meta=meta)), "docProps/core.xml")
    assert all(len(node.text or "") <= 255 for node in core)
