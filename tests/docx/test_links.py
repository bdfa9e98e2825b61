"""Links, bookmarks and the contents (rules S05, S10, C20)."""

from __future__ import annotations

from accessgen.model import (
    Contents,
    ContentsEntry,
    Div,
    Heading,
    Link,
    Paragraph,
    Picture,
    Strong,
    Table,
    Text,
)
from tests.docx.samples import (
    NS,
    W,
    body,
    cell,
    document,
    find,
    head,
    para,
    part,
    parts,
    row,
    text_of,
    value,
    words,
    written,
)


def link(text: str, target: str) -> Paragraph:
    return Paragraph((Link(words(text), target),))


def contents(*entries: tuple[str, int, str], picture: str = "") -> Contents:
    shown = Picture(picture, "A sign") if picture else None
    return Contents(tuple(ContentsEntry(*entry, shown) for entry in entries))


def test_only_what_is_pointed_to_has_a_bookmark() -> None:
    root = body(head(2, "One", "one"), head(2, "Two", "two"), link("See", "#two"))
    assert [node.get(f"{W}name") for node in root.iter(f"{W}bookmarkStart")] == ["two"]
    assert root.find(".//w:hyperlink", NS).get(f"{W}anchor") == "two"


def test_names_of_bookmarks_are_what_word_wants() -> None:
    """A letter, then letters, digits and underscores, 40 at most, each name once."""
    ids = ["a-b", "a_b", "A.B", "1st", "_x", "é", "long-" * 12 + "one", "long-" * 12 + "two"]
    root = body(*(head(2, "x", name) for name in ids), *(link("x", f"#{n}") for n in ids))
    names = [node.get(f"{W}name") for node in root.iter(f"{W}bookmarkStart")]
    assert names[:6] == ["a_b", "a_b_2", "A_B_3", "a1st", "a_x", "a_"]
    assert names[6] == ("long_" * 8)[:40]
    assert names[7] == ("long_" * 8)[:38] + "_2"
    anchors = [node.get(f"{W}anchor") for node in root.iter(f"{W}hyperlink")]
    assert anchors == names


def test_any_block_can_be_pointed_to() -> None:
    target = Table(words("Prices"), (cell("A"),), (), id="prices")
    panel = Div("do", cell("Ask."), id="ask")
    root = body(panel, target, link("x", "#prices"), link("y", "#ask"))
    first, caption = (node.getparent() for node in root.iter(f"{W}bookmarkStart"))
    assert text_of(first) == "Ask."
    assert text_of(caption) == "Prices"


def test_a_link_says_where_it_leads() -> None:
    root = body(head(2, "Who can join", "who"), link("x", "#who"), link("y", "tel:01632 960 001"))
    inner, outer = root.iter(f"{W}hyperlink")
    assert inner.get(f"{W}tooltip") == "Who can join"
    assert outer.get(f"{W}tooltip") == "tel:01632 960 001"


def test_addresses_are_written_as_addresses() -> None:
    data = written(
        document(link("x", "https://a.example/é b?c=1&d=[2]"), link("y", "mailto:a@b.c"))
    )
    targets = [
        node.get("Target")
        for node in part(data, "word/_rels/document.xml.rels")
        if node.get("TargetMode") == "External"
    ]
    assert targets == ["https://a.example/%C3%A9%20b?c=1&d=[2]", "mailto:a@b.c"]


def test_the_same_address_is_kept_once() -> None:
    data = written(document(*[link("x", "https://a.example/")] * 3))
    assert parts(data)["word/_rels/document.xml.rels"].count(b"a.example") == 1


def test_a_link_to_nowhere_is_only_words() -> None:
    root = body(link("lost", "#nowhere"))
    assert root.find(".//w:hyperlink", NS) is None
    assert text_of(root) == "lost"


def test_bold_words_in_a_link_stay_a_link() -> None:
    root = body(Paragraph((Link((Strong(words("now")),), "https://a.example/"),)))
    properties = root.find(".//w:hyperlink/w:r/w:rPr", NS)
    assert value(properties, "w:rStyle") == "Hyperlink"
    assert properties.find("w:b", NS) is not None


def test_links_are_not_vivid_blue() -> None:
    root = part(written(document()), "word/styles.xml")
    style = root.find("w:style[@w:styleId='Hyperlink']", NS)
    assert value(style, "w:rPr/w:color") == "334F6D"
    assert value(style, "w:rPr/w:u") == "single"


# ----------------------------------------------------------------------- the contents

CHAPTERS = (
    head(2, "Contents", "contents"),
    contents(("One", 2, "one"), ("Part", 3, "part")),
    head(2, "One", "one"),
    head(3, "Part", "part"),
)


def test_entries_are_filled_in_with_the_printed_pages() -> None:
    data = written(document(*CHAPTERS), page_of={"one": 3, "part": 14})
    root = part(data)
    entries = find(root, ".//w:sdtContent/w:p")
    assert [text_of(node) for node in entries] == ["One3", "Part14"]
    assert [value(node, "w:pPr/w:pStyle") for node in entries] == ["TOC2", "TOC3"]
    codes = [node.text.strip() for node in root.iter(f"{W}instrText")]
    assert codes == ['TOC \\o "2-3" \\h \\z', "PAGEREF one \\h", "PAGEREF part \\h"]
    kinds = [node.get(f"{W}fldCharType") for node in root.iter(f"{W}fldChar")]
    assert kinds == ["begin", "separate", *["begin", "separate", "end"] * 2, "end"]


def test_pages_that_are_not_known_are_left_out() -> None:
    entries = find(part(written(document(*CHAPTERS))), ".//w:sdtContent/w:p")
    assert [text_of(node) for node in entries] == ["One", "Part"]


def test_word_can_update_the_contents_without_their_own_heading() -> None:
    """The field collects the style "heading 2"; the heading over the list has one like it."""
    data = written(document(*CHAPTERS))
    headings = [
        value(node, "w:pPr/w:pStyle")
        for node in find(part(data), "w:body/w:p")
        if (value(node, "w:pPr/w:pStyle") or "").startswith("Heading")
    ]
    assert headings == ["Heading2Unlisted", "Heading2", "Heading3"]
    style = part(data, "word/styles.xml").find("w:style[@w:styleId='Heading2Unlisted']", NS)
    assert value(style, "w:basedOn") == "Heading2"
    assert value(style, "w:pPr/w:outlineLvl") == "1"


def test_contents_with_pictures_are_rows() -> None:
    blocks = (contents(("One", 2, "one"), picture="sign"), head(2, "One", "one"), row("x"))
    root = part(written(document(*blocks), page_of={"one": 5}))
    entry = root.find(".//w:tbl/w:tr", NS)
    assert len(find(entry, "w:tc")) == 2
    assert text_of(entry) == "One5"
    assert entry.find(".//w:hyperlink", NS).get(f"{W}anchor") == "one"
    assert "TOC" not in {node.text.split()[0] for node in root.iter(f"{W}instrText")}
    headings = [value(node, "w:pPr/w:pStyle") for node in find(root, "w:body/w:p")]
    assert headings == ["Heading2", "TableEnd"]


def test_two_contents_lists_do_not_share_bookmarks() -> None:
    twice = (
        contents(("One", 2, "one")),
        contents(("One", 2, "one")),
        Heading(2, (Text("One"),), "one"),
    )
    root = body(*twice)
    assert len(list(root.iter(f"{W}bookmarkStart"))) == 1
    assert len(list(root.iter(f"{W}hyperlink"))) == 2
    assert [value(node, "w:sdtPr/w:id") for node in root.iter(f"{W}sdt")] == ["1", "2"]


def test_an_id_used_twice_is_set_once() -> None:
    root = body(para("a", id="x"), para("b", id="x"), link("go", "#x"))
    marks = list(root.iter(f"{W}bookmarkStart"))
    assert [text_of(mark.getparent()) for mark in marks] == ["a"]
