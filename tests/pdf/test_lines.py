"""How words become lines: at spaces only, never wider than the text (rule F13)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessgen.model import Icon, Inline, LineBreak, Link, Picture, Strong, Text
from accessgen.writers.pdf.blocks import setting_of
from accessgen.writers.pdf.boxes import Line
from accessgen.writers.pdf.inline import (
    _fill,
    _line,
    _plain_lines,
    _words,
    break_lines,
    natural_width,
)
from accessgen.writers.pdf.structure import Node
from tests.pdf.samples import shelf, style

SETTING = setting_of(style(), shelf())
TYPE = SETTING.type("body")


def lines(*inlines: Inline | str, width: float = 200) -> list[Line]:
    children = [Text(item) if isinstance(item, str) else item for item in inlines]
    return break_lines(SETTING.inlines.pieces(children, TYPE, Node("P")), width, TYPE)


def texts(found: list[Line]) -> list[str]:
    return ["".join(fragment.text for fragment in line.fragments) for line in found]


def test_the_space_at_the_end_of_a_line_is_kept_in_the_text() -> None:
    found = texts(lines("one two three four five six seven eight nine ten"))
    assert len(found) > 1
    assert "".join(found) == "one two three four five six seven eight nine ten"


def test_a_no_break_space_holds() -> None:
    for width in range(110, 300, 7):
        found = texts(lines("Ring us on 01632\u00a0960\u00a0124 at 9\u00a0am today", width=width))
        assert any("01632\u00a0960\u00a0124" in line for line in found)
        assert any("9\u00a0am" in line for line in found)


@pytest.mark.parametrize("word", ["co-production", "and/or", "well-being", "2026–27", "a.b"])
def test_a_word_is_not_split_where_it_could_fit_on_a_line(word: str) -> None:
    for width in range(110, 300, 7):
        assert any(word in line for line in texts(lines(f"Words about {word} here", width=width)))


def test_a_long_address_breaks_after_a_sign_and_stays_inside() -> None:
    address = "https://www.riverside.example/health-and-care/working-together/index.html"
    found = lines("See ", Link((Text(address),), address), " for more", width=150)
    assert all(line.width <= 150 for line in found)
    assert "".join(texts(found)) == f"See {address} for more"
    broken = [line.rstrip() for line in texts(found)]
    assert all(line[-1] in "/.-" for line in broken[1:3])


def test_a_date_wider_than_the_line_breaks_between_its_words() -> None:
    found = texts(lines("Wednesday\u00a024\u00a0March\u00a02027", width=110))
    assert found == ["Wednesday\u00a024\u00a0", "March\u00a02027"]


def test_a_word_wider_than_the_line_breaks_anywhere_at_last() -> None:
    found = lines("w" * 80, width=100)
    assert len(found) > 5
    assert all(line.width <= 100 for line in found)


def test_words_in_two_faces_are_one_word() -> None:
    found = lines("some words and then ", Strong((Text("bold"),)), "ness", width=140)
    assert any(line.endswith("boldness") for line in texts(found))


def test_line_breaks_and_signs() -> None:
    found = lines(Icon(Picture("sign")), " Do", LineBreak(), "next")
    assert texts(found) == [" Do ", "next"]
    assert found[0].fragments[0].run.sign is not None
    assert found[0].width > lines("Do")[0].width + TYPE.size


def test_invisible_signs_and_many_spaces_go() -> None:
    assert texts(lines("  soft\u00adhyphen \n\t and\u200b more ")) == ["softhyphen and more"]


def test_only_spaces_make_no_line() -> None:
    assert lines(" ", " \n ") == []
    assert lines() == []


TEXTS = st.text(st.sampled_from("ab  \u00a0-/é\u00ad"), max_size=40)


@given(
    st.lists(TEXTS | st.just("\n") | TEXTS.map(lambda t: f"*{t}"), max_size=6), st.floats(5, 150)
)
def test_no_line_is_too_wide_and_no_letter_is_lost(parts: list[str], width: float) -> None:
    inlines: list[Inline] = []
    for part in parts:
        bold = part.startswith("*")
        inlines.append(
            LineBreak() if part == "\n" else Strong((Text(part[1:]),)) if bold else Text(part)
        )
    found = lines(*inlines, width=width)
    written = "".join(p.removeprefix("*") for p in parts).split("\n")
    letters = "".join(line for line in written if line.strip())  # spaces alone make no line
    kept = "".join(texts(found))
    assert kept.replace(" ", "") == letters.replace(" ", "").replace("\u00ad", "")
    one_letter = max((TYPE.bold.width(letter) for letter in letters), default=0) * TYPE.size
    assert all(line.width <= max(width, one_letter) + 0.1 for line in found)


@given(st.text(st.sampled_from("abc  \u00a0-é"), max_size=120), st.floats(40, 150))
def test_the_quick_way_gives_the_same_lines(words: str, width: float) -> None:
    pieces = SETTING.inlines.pieces([Text(words)], TYPE, Node("P"))
    general = [_line(line, after, TYPE) for line, after in _fill(_words(pieces), width)]
    quick = _plain_lines(pieces[0], width, TYPE) if pieces else []
    if quick is None:
        return
    assert texts(quick) == texts(general)
    assert [line.width for line in quick] == pytest.approx([line.width for line in general])


def test_natural_width() -> None:
    pieces = SETTING.inlines.pieces(
        [Text("one seventeen"), LineBreak(), Text("x")], TYPE, Node("P")
    )
    widest, longest = natural_width(pieces)
    assert widest == pytest.approx(lines("seventeen")[0].width)
    assert longest == pytest.approx(lines("one seventeen", width=900)[0].width)
