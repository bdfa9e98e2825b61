"""Word files: what each part of one becomes, and what is told of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.importing import word
from tests.importing.support import body, imported, noticed, report
from tests.importing.word import para


def test_headings_lists_links_and_notes_come_through(tmp_path: Path) -> None:
    result = imported(
        tmp_path,
        word.word(
            word.heading("How to join", 2),
            para("Bring:"),
            para("a coat", "List Bullet"),
            para("old shoes", "List Bullet 2"),
            para("lunch", "List Bullet"),
            para("Then:"),
            para("ring the bell", "List Number"),
            para("come in", "List Number"),
            word.link("our page", "https://example.org/a b", "See "),
            word.footnote("It is free.", "We grow food."),
        ),
    )
    assert body(result) == "\n".join([
        "# Our garden {#our-garden}", "",
        "## How to join {#how-to-join}", "",
        "Bring:", "",
        "- a coat", "  * old shoes", "- lunch", "",
        "Then:", "",
        "1. ring the bell", "2. come in", "",
        "See [our page](https://example.org/a%20b)", "",
        "We grow food. ([note 1](#note-1))", "",
        "## Notes {#notes}", "",
        "Note 1. It is free.",
    ])  # fmt: skip
    assert not result.words.lost and not result.words.gained
    counts = result.after
    assert (counts.headings, counts.lists, counts.items) == (3, 3, 5)
    assert (counts.links, counts.notes) == (1, 1)


def test_every_block_has_an_id_of_readable_words(tmp_path: Path) -> None:
    result = imported(
        tmp_path, word.word(para("We meet in the old boathouse."), para("One", "List Bullet"))
    )
    text = result.written.text
    assert "{#meet-old-boathouse}\nWe meet in the old boathouse." in text
    assert "{#meet-old-boathouse-list}\n- One" in text


def test_a_plain_table_stays_a_table_with_a_gap_for_its_caption(tmp_path: Path) -> None:
    result = imported(
        tmp_path, word.word(word.table(("Who", "When"), ("Ann", "May"), ("Bo|b", "June")))
    )
    assert "| Who | When |\n| --- | --- |\n| Ann | May |\n| Bo\\|b | June |" in body(result)
    assert 'caption="\\[To fill in: what this table shows\\]"' in result.written.text
    assert set(noticed(result)) == {"no-header-row", "table-caption"}
    assert result.words.added == 7
    assert not result.words.lost


def test_a_caption_joins_its_table(tmp_path: Path) -> None:
    result = imported(
        tmp_path,
        word.word(para("Who comes when", "Caption"), word.table(("Who", "When"), ("Ann", "May"))),
    )
    assert 'caption="Who comes when"' in result.written.text
    assert "table-caption" not in noticed(result)


def test_a_table_with_lists_is_taken_apart_without_losing_a_word(tmp_path: Path) -> None:
    result = imported(
        tmp_path,
        word.word(word.table(("Place", "What to bring"), ("Shed", "Gloves:\nred\nblue"))),
    )
    assert body(result).split("\n\n", 1)[1] == "\n".join([
        "{.label #place-bring}", "Place \\| What to bring", "",
        "{.label #shed}", "Shed", "",
        "Gloves:", "",
        "- red", "- blue",
    ])  # fmt: skip
    assert noticed(result)["unpacked-table"] == ["Place"]
    assert not result.words.lost


def test_merged_cells_keep_their_words_once(tmp_path: Path) -> None:
    rows = ("Who", "When", "Where"), ("Everyone", "", "Here")
    result = imported(tmp_path, word.word(word.table(*rows, merge=(1, 0, 1, 1))))
    assert "| Everyone |  | Here |" in body(result)
    assert noticed(result)["merged-cells"] == ["Who"]


def test_a_text_box_is_read_once_after_its_paragraph(tmp_path: Path) -> None:
    result = imported(tmp_path, word.word(word.text_box("Ask us first."), para("Then come.")))
    assert body(result).endswith("Beside the box.\n\nAsk us first.\n\nThen come.")
    assert noticed(result)["text-box"] == ["Ask us first."]
    assert not result.words.lost and not result.words.gained


def test_tracked_changes_are_taken_as_accepted_and_told(tmp_path: Path) -> None:
    result = imported(tmp_path, word.word(word.tracked("We meet ", "on Monday.", "on Friday.")))
    assert body(result).endswith("We meet on Friday.")
    assert noticed(result)["tracked"]
    assert "### Deleted with tracked changes\n\n- on Monday." in report(result)
    assert not result.words.lost and not result.words.gained


def test_comments_are_listed_with_author_and_words(tmp_path: Path) -> None:
    result = imported(tmp_path, word.word(word.comment("It is free.", "Is it? Ask Ann.", "Sam")))
    assert noticed(result)["comment"] == ["Sam: Is it? Ask Ann."]
    assert "Is it" not in result.written.text


def test_headers_and_footers_are_told_and_left_out(tmp_path: Path) -> None:
    def furnish(document: word.Document) -> None:
        document.sections[0].header.paragraphs[0].text = "Garden news"

    result = imported(tmp_path, word.word(para("It is free."), furnish))
    assert "Garden news" not in result.written.text
    assert "- Garden news" in report(result)


def test_pictures_are_named_and_their_gaps_marked(tmp_path: Path) -> None:
    result = imported(
        tmp_path,
        word.word(word.picture("Two people dig", 10), word.picture("", 20), word.picture("", 20)),
    )
    names = list(result.incoming.pictures)
    assert names == ["in-two-people-dig-1", "in-2"]  # the last two are one picture
    assert [row for row in body(result).split("\n") if row.startswith("!")] == [
        "![](in-two-people-dig-1)",
        "![](in-2)",
        "![](in-2)",
    ]
    assert noticed(result)["no-alt"] == ["in-2"]
    assert 'alt: "Two people dig"' in result.pictures_yaml
    assert 'alt: "[To fill in: what is seen in in-2]"' in result.pictures_yaml
    assert "# printed 60 mm wide" in result.pictures_yaml


def test_an_alt_text_that_we_refuse_stays_beside_the_entry(tmp_path: Path) -> None:
    result = imported(tmp_path, word.word(word.picture("Picture of a spade")))
    assert "# its alt text was: Picture of a spade" in result.pictures_yaml
    assert noticed(result)["alt-changed"] == ["in-picture-of-a-spade-1: Picture of a spade"]


def test_several_titles_become_chapters_under_the_files_own_title(tmp_path: Path) -> None:
    result = imported(
        tmp_path,
        word.word(
            word.heading("Things to do", 1),
            para("Dig."),
            word.heading("Things to do", 1),
            word.heading("Too deep", 4),
            title="",
        ),
    )
    headings = [row for row in result.written.text.split("\n") if row.startswith("#")]
    assert headings == [
        "# Our garden {#our-garden}",
        "## Things to do {#things-to-do}",
        "## Things to do {#things-to-do-2}",
        "### Too deep {#too-deep}",
    ]
    found = noticed(result)
    assert found["several-titles"] == ["Things to do"]
    assert found["same-heading"] == ["Things to do", "Things to do"]
    assert found["skipped-level"] == ["Too deep"]


@pytest.mark.parametrize(
    ("kind", "good", "broken"),
    [
        ("fake-heading", para("What we grow"), word.bold("What we grow")),
        ("typed-list", para("One apple", "List Bullet"), para("• one apple")),
        ("typed-list", para("A pear"), para("1. One pear")),
        ("html", para("5 < 6 and 7 > 6."), para("On the 5<sup>th</sup> day.")),
        ("markup", para("2 * 3 * 4"), para("We **love** trees.")),
        ("ordinal", para("On 10 April 2027."), para("On the 10th of April.")),
        ("capitals", para("The NHS and BSL."), para("Bring ALL your friends.")),
        ("raw-address", para("Look at our page."), para("Look (https://example.org/x).")),
        ("cut-sentence", para("We dig. Then we rest."), para("We dig. Then we talk about the")),
        ("cut-sentence", para("Bring warm shoes"), para("We dig. Then we talk about our best way")),
        ("glued-alt", para("“It was good.”"), para("Avatar graphic of a man“It was good.”")),
        ("glued-alt", para("He said “Yes.”"), para("A man in a hat“It was good.”")),
        ("typed-contents", para("Page 4"), para("What we grow\t4")),
        ("tab", para("Name and age"), para("Name\tage")),
        ("bold", para("You must come."), word.runs(("You ", ""), ("must", "bold"), (" come.", ""))),
        ("italics", para("We read."), word.runs(("We read ", ""), ("Gardens.", "italic"))),
        ("underline", para("Now."), word.runs(("Now ", ""), ("please.", "underline"))),
        ("raised", para("10 May"), word.runs(("10", ""), ("th", "superscript"), (" May", ""))),
        ("struck", para("Old."), word.runs(("New ", ""), ("old.", "strike"))),
        ("sign", para("A tree."), para("A 🌱 grows.")),
        ("quote-without-name", para("“Yes.”"), para("Yes.", "Quote")),
        ("link-target", word.link("a", "https://example.org"), word.link("a", "file:///C:/a.doc")),
    ],
)
def test_damage_is_marked_and_not_mended(
    tmp_path: Path, kind: str, good: object, broken: object
) -> None:
    clean = imported(tmp_path, word.word(good))  # type: ignore[arg-type]
    found = imported(tmp_path, word.word(broken))  # type: ignore[arg-type]
    assert kind not in noticed(clean)
    assert kind in noticed(found)
    assert not found.words.lost


def test_a_label_after_its_text_is_marked(tmp_path: Path) -> None:
    late = [para("Myth"), para("It costs money."), para("It is free for all."), para("Fact")]
    right = [para("Myth"), para("It costs money."), para("Fact"), para("It is free for all.")]
    assert noticed(imported(tmp_path, word.word(*late)))["label-after"] == ["Fact"]
    assert "label-after" not in noticed(imported(tmp_path, word.word(*right)))


def test_empty_lines_before_words_may_hide_a_lost_picture(tmp_path: Path) -> None:
    result = imported(tmp_path, word.word(para(""), para(""), para("Work together.")))
    assert noticed(result)["blank-lines"] == ["Work together."]


def test_html_lists_in_cells_become_lists_and_are_told(tmp_path: Path) -> None:
    cell = '<ul style="list-style-type: none">• Bring lunch • Bring water</ul>'
    result = imported(tmp_path, word.word(word.table(("Tip", "Why"), ("Food", cell))))
    assert "- Bring lunch\n- Bring water" in body(result)
    assert noticed(result)["html-list"] == ["Bring lunch"]
    assert not result.words.lost


def test_words_that_are_lost_are_told_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If a part of the code forgot a paragraph, the account would name its words."""
    from accessgen.importing.word.body import Body  # noqa: PLC0415

    whole = Body.read
    monkeypatch.setattr(Body, "read", lambda self: whole(self)[:-1])
    result = imported(tmp_path, word.word(para("It is free."), para("Come on Friday.")))
    assert result.words.lost == {"Come": 1, "on": 1, "Friday": 1}
    assert "3 words are MISSING: Come, Friday, on" in report(result)


def test_a_word_right_after_a_sign_is_not_lost(tmp_path: Path) -> None:
    sign = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:t>Bring lunch</w:t></w:r>'
    result = imported(tmp_path, word.word(word.raw(sign)))
    assert not result.words.lost
    assert "\\] Bring lunch" in body(result)
