"""What a PDF paints, and what its tags say."""

from __future__ import annotations

import io

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, String

from accessgen.checks.opened import open_file
from accessgen.checks.opened.facts import Kind, Opened, Part
from accessgen.checks.opened.pdf.cmap import to_unicode
from accessgen.resources import bundled
from tests.checks.build_pdf import pdf

HELVETICA = Dictionary(
    Type=Name.Font, Subtype=Name.Type1, BaseFont=Name("/ABCDEF+Helvetica"), FirstChar=32
)


def raw_pdf(content: str, tags: object = None, **resources: object) -> bytes:
    """One page with this content. `tags` are (role, children) pairs; an int is an MCID."""
    document = pikepdf.new()
    page = document.add_blank_page(page_size=(300, 300))
    font = Dictionary({**HELVETICA, "/Encoding": Name.WinAnsiEncoding})
    page.Resources = Dictionary(**{"Font": Dictionary(F=font), **resources})  # type: ignore[arg-type]
    page.Contents = document.make_stream(content.encode("latin-1"))
    if tags is not None:
        roles = Dictionary(Absatz=Name.P)
        tree = Dictionary(Type=Name.StructTreeRoot, RoleMap=roles, K=element(tags, page.obj))
        document.Root.StructTreeRoot = document.make_indirect(tree)
    result = io.BytesIO()
    document.save(result)
    return result.getvalue()


def element(tag: object, page: pikepdf.Object) -> object:
    if isinstance(tag, int | pikepdf.Dictionary):
        return tag
    role, children, *extra = tag  # type: ignore[misc]
    kids = Array([element(child, page) for child in children])
    more = extra[0] if extra else {}
    return Dictionary({"/S": Name(f"/{role}"), "/K": kids, "/Pg": page, **more})


def opened(content: str, tags: object = None, **resources: object) -> Opened:
    return open_file("pdf", raw_pdf(content, tags, **resources), "raw")


def shown(text: str, mcid: int) -> str:
    return f"/P <</MCID {mcid}>> BDC BT /F 12 Tf 20 {280 - 20 * mcid} Td ({text}) Tj ET EMC\n"


@pytest.mark.parametrize(
    ("content", "size"),
    [
        ("BT /F 12 Tf (x) Tj ET", 12),
        ("BT /F 1 Tf 14 0 0 14 9 9 Tm (x) Tj ET", 14),
        ("q 0.5 0 0 0.5 0 0 cm BT /F 12 Tf (x) Tj ET Q", 6),
        ("BT /F 12 Tf 0 1 -1 0 9 9 Tm (x) Tj ET", 12),
        ("q 2 0 0 2 0 0 cm Q BT /F 12 Tf [(x) -20 (y)] TJ ET", 12),
        ("BT /F 12 Tf 14 TL (x) ' ET", 12),
        ('BT /F 12 Tf 1 1 (x) " ET', 12),
    ],
)
def test_size_is_what_the_eye_sees(content: str, size: float) -> None:
    assert opened(content).spans[0].size == size


@pytest.mark.parametrize(
    ("operators", "colour"),
    [
        ("", "#000000"),
        ("0.5 g", "#808080"),
        ("0.2 0.4 0.6 rg", "#336699"),
        ("0 1 1 0 k", "#FF0000"),
        ("/DeviceRGB cs 0 0 1 sc", "#0000FF"),
        ("/ICC cs 1 0 0 scn", "#FF0000"),
        ("/Spot cs 1 scn", None),
        ("/Pattern cs /P scn", None),
        ("q 1 0 0 rg Q", "#000000"),
        ("3 Tr", None),
        ("1 Tr 0 1 0 RG", "#00FF00"),
    ],
)
def test_colours_in_every_colour_space(operators: str, colour: str | None) -> None:
    spot = Array([Name.Separation, Name.Gold, Name.DeviceRGB, Dictionary()])
    spaces = Dictionary(Spot=spot, ICC=Array([Name.ICCBased, Dictionary(N=3)]))
    view = opened(f"BT {operators} /F 12 Tf (x) Tj ET", ColorSpace=spaces)
    assert view.spans[0].colour == colour


def test_ground_is_what_was_painted_last_beneath() -> None:
    panel = "0.9 g 0 0 300 300 re f 0.5 g 10 100 200 50 re f "
    below, above = "BT /F 12 Tf 20 20 Td (x) Tj ET ", "BT /F 12 Tf 20 120 Td (x) Tj ET "
    grounds = [span.ground for span in opened(panel + below + above + "0 g 0 0 9 9 re f").spans]
    assert grounds == ["#E6E6E6", "#808080"]


def test_paper_is_white_where_nothing_is_painted() -> None:
    assert opened("BT /F 12 Tf 20 20 Td (x) Tj ET").spans[0].ground == "#FFFFFF"


def test_a_clip_keeps_a_fill_from_being_a_ground() -> None:
    clipped = "q 0 0 50 50 re W n 0.5 g 0 0 300 300 re f Q "
    assert opened(f"{clipped}BT /F 12 Tf 100 100 Td (x) Tj ET").spans[0].ground == "#FFFFFF"


def test_a_round_panel_is_looked_at() -> None:
    disc = "0.5 g 150 50 m 300 50 300 250 150 250 c 0 250 0 50 150 50 c f "
    middle, corner = "BT /F 9 Tf 150 150 Td (x) Tj ET ", "BT /F 9 Tf 8 55 Td (x) Tj ET"
    grounds = [span.ground for span in opened(disc + middle + corner).spans]
    assert grounds == ["#808080", "#FFFFFF"]


def test_lines_and_fills_are_paints_and_pictures_are_not() -> None:
    content = (
        "1 0 0 RG 0 0 m 9 9 l S 0 1 0 rg 0 0 9 9 re f "
        "/Figure <</MCID 0>> BDC 0 0 1 rg 0 0 9 9 re f EMC"
    )
    assert {(paint.colour, paint.use) for paint in opened(content).paints} == {
        ("#FF0000", "line"),
        ("#00FF00", "fill"),
    }


def test_text_in_tag_order_not_in_painting_order() -> None:
    tags = ("Document", [("H2", [1]), ("P", [0]), ("Absatz", [2])])
    view = opened(shown("first", 0) + shown("second", 1) + shown("third", 2), tags)
    assert [(b.kind, b.level, b.text) for b in view.blocks] == [
        (Kind.HEADING, 2, "second"),
        (Kind.PARAGRAPH, 0, "first"),
        (Kind.PARAGRAPH, 0, "third"),
    ]


def test_lists_tables_contents_and_figures() -> None:
    words = ["1.", "one", "a.", "deep", "head", "cell", "entry", "caption", "drawn"]
    content = "".join(shown(word, number) for number, word in enumerate(words))
    inner = ("L", [("LI", [("Lbl", [2]), ("LBody", [("P", [3])])])])
    tags = (
        "Document",
        [
            ("L", [("LI", [("Lbl", [0]), ("LBody", [1, inner])])]),
            ("Table", [("Caption", [7]), ("TR", [("TH", [("P", [4])]), ("TD", [5])])]),
            ("TOC", [("TOCI", [("Reference", [("Link", [6])])])]),
            ("Figure", [8], {"/Alt": String("A drawing")}),
        ],
    )
    assert [(b.kind, b.level, b.marker, b.text) for b in opened(content, tags).blocks] == [
        (Kind.LIST_ITEM, 1, "1.", "one"),
        (Kind.LIST_ITEM, 2, "a.", "deep"),
        (Kind.CAPTION, 0, "", "caption"),
        (Kind.CELL, 0, "", "head"),
        (Kind.CELL, 0, "", "cell"),
        (Kind.CONTENTS, 0, "", "entry"),
    ]


def test_a_bullet_that_is_tagged_with_its_words() -> None:
    tags = ("L", [("LI", [("LBody", [("P", [0])])]), ("LI", [("Lbl", [1]), ("LBody", [2])])])
    content = shown("\\225 one", 0) + shown("\\225", 1) + shown("two", 2)  # WinAnsi bullets
    view = opened(content, tags)
    assert [(b.marker, b.text) for b in view.blocks] == [("•", "one"), ("•", "two")]
    assert [(s.text, s.marker) for s in view.spans][1:] == [("•", True), ("two", False)]


def test_links_and_text_that_stands_in() -> None:
    action = Dictionary(S=Name.URI, URI=String("https://a.example"))
    annotation = Dictionary(Type=Name.Annot, Subtype=Name.Link, A=action)
    objr = Dictionary(Type=Name.OBJR, Obj=annotation)
    content = shown("see ", 0) + shown("this", 1) + shown("*", 2)
    star = ("Span", [2], {"/ActualText": String(" now")})
    (block,) = opened(content, ("P", [0, ("Link", [1, objr]), star])).blocks
    assert block.text == "see this now"
    assert [span.link for span in block.spans] == ["", "https://a.example", ""]


def test_what_is_untagged_or_an_artifact_is_furniture() -> None:
    foot = "/Artifact BMC BT /F 12 Tf (Page 1) Tj ET EMC BT /F 12 Tf (stray) Tj ET"
    view = opened(shown("body", 0) + foot, ("P", [0]))
    assert [span.text for span in view.furniture] == ["Page 1", "stray"]
    assert {span.place.part for span in view.furniture} == {Part.FURNITURE}
    assert [block.text for block in view.blocks] == ["body"]


def test_no_tags_are_said() -> None:
    view = opened("BT /F 12 Tf (x) Tj ET")
    assert view.unread == ()  # S13 finds it
    assert [block.text for block in view.blocks] == ["x"]


def test_letters_without_meaning_are_said() -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type0, BaseFont=Name.X, DescendantFonts=[])
    content = "/P <</MCID 0>> BDC BT /F 12 Tf <0001> Tj ET EMC"
    view = opened(content, ("P", [0]), Font=Dictionary(F=font))
    assert view.unread == ("some letters on page 1, which have no Unicode value",)


def test_x_height_is_that_of_the_embedded_file() -> None:
    font = TTFont(bundled("fonts") / "LiberationSans-Regular.ttf")
    expected = font["OS/2"].sxHeight / font["head"].unitsPerEm
    body = open_file("pdf", pdf(), "good").blocks[1].spans[0]
    assert body.x_height == pytest.approx(expected, abs=0.0001)


def test_to_unicode_maps() -> None:
    source = b"""1 begincodespacerange <0000> <FFFF> endcodespacerange
    2 beginbfchar <0001> <0041> <0002> <00660069> endbfchar
    2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<0078> <D83DDE00>] endbfrange"""
    meanings, width = to_unicode(source)
    assert width == 2
    assert meanings == {1: "A", 2: "fi", 16: "a", 17: "b", 18: "c", 32: "x", 33: "\U0001f600"}
