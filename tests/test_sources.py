"""YAML at the edge keeps the line of every key, and is safe."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessgen import sources
from accessgen.errors import Position, SourceError, SourceErrors
from accessgen.sources import Keys, YamlList, YamlMap, load_yaml, read_text


def test_values_and_places() -> None:
    node = load_yaml("a: yes\nb: 2026-11-04\nc:\n- x: 1\n- 2.5\nd: true\n", "f.yaml", first_line=10)
    assert dict(node) == {"a": "yes", "b": dt.date(2026, 11, 4), "c": [{"x": 1}, 2.5], "d": True}
    assert node.at("c") == Position("f.yaml", 12)
    assert node["c"].at(1) == Position("f.yaml", 14)
    assert node["c"][0].at("x") == Position("f.yaml", 13)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: [1", 1, "broken"),
        ("a: 1\nb: 2\na: 3", 3, 'key "a" stands here twice'),
        ("one: 1\ntwo: x: y", 2, "broken"),
        ("!!python/object/apply:os.system [ls]", 1, ""),
        ("a: !secret b", 1, "!secret"),
        ("[" * 60 + "]" * 60, 1, "too deeply"),
        ("a: &x [*x]", 1, "not used here"),
        ("a: &x [1, 1]\nb: [*x, *x]", 1, "not used here"),
    ],
)
def test_broken_yaml_names_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(SourceErrors) as found:
        load_yaml(text, "f.yaml")
    assert found.value.errors[0].position == Position("f.yaml", line)
    assert words in found.value.errors[0].message


@given(st.text(max_size=60))
def test_any_text_gives_a_value_or_a_source_error(text: str) -> None:
    try:
        load_yaml(text, "f.yaml")
    except SourceErrors as found:
        assert found.errors[0].position.file == "f.yaml"


def test_keys_collect_every_mistake() -> None:
    errors: list[SourceError] = []
    node = load_yaml("title: 3\ndtae: 2026-11-04\nchapters: maybe\n", "p.yaml")
    keys = Keys(node, node.position, errors)
    assert keys.text("title") == "3"
    assert keys.date("date") is None
    assert keys.flag("chapters") is False
    keys.finish()
    assert [(error.position.line, error.message) for error in errors] == [
        (1, '"date" is missing.'),
        (3, '"chapters" has to be true or false.'),
        (2, 'The key "dtae" is unknown here.'),
    ]
    assert errors[2].hint == 'Did you mean "date"?'


def test_text_files(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes("\ufeffone\r\ntwo".encode())
    assert read_text(path, "a.md") == "one\ntwo"
    path.write_bytes(b"one\ntwo \xff")
    with pytest.raises(SourceErrors, match=r"a\.md:2: This file is not UTF-8"):
        read_text(path, "a.md")
    path.write_bytes(b"x" * 5_000_001)
    with pytest.raises(SourceErrors, match="larger than 5 MB"):
        read_text(path, "a.md")
    with pytest.raises(SourceErrors, match="missing"):
        read_text(tmp_path / "b.md", "b.md")


def _all_of(node: object) -> object:
    """A value with every position in it, so that two can be compared."""
    if isinstance(node, YamlMap):
        return node.position, node.positions, {key: _all_of(value) for key, value in node.items()}
    if isinstance(node, YamlList):
        return node.position, node.positions, [_all_of(value) for value in node]
    return node


ROOT = Path(__file__).resolve().parents[1]
OURS = [*ROOT.glob("content/**/*.yaml"), *ROOT.glob("styles/*.yaml"), ROOT / "accessgen.yaml"]


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.relative_to(ROOT)))
def test_both_parsers_read_the_same(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = path.read_text(encoding="utf-8")
    quick = _all_of(load_yaml(text, path.name))
    monkeypatch.setattr(sources, "MAX_QUICK", -1)
    assert quick == _all_of(load_yaml(text, path.name))


@pytest.mark.parametrize("opener", ["[", "{", "- ", "? ", "a: {"])
def test_nesting_without_end_is_told_and_not_a_crash(opener: str) -> None:
    with pytest.raises(SourceErrors):
        load_yaml(opener * 300_000, "f.yaml")


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("days:\n\t- a\n", 2, "there is a tab here"),
        ("cost: it is free: we pay\n", 1, "there is a second colon here"),
        ("a: {b: c d: e}\n", 1, "a comma is missing"),
        ('a: "b\nc: d\n', 3, "a quotation mark is not closed"),
        ("a: b\nhello\nc: d\n", 3, "the line before this one has no colon"),
        ("a:\n  - b\n c: d\n", 3, "does not begin where the lines above it begin"),
        ('a: "b" c\n', 1, "behind a closing quotation mark"),
        ("a: @b\n", 1, "begin with a sign"),
    ],
)
def test_what_is_wrong_with_yaml_is_said_in_plain_words(text: str, line: int, said: str) -> None:
    with pytest.raises(SourceErrors, match=f"f.yaml:{line}: This YAML is broken: .*{said}"):
        load_yaml(text, "f.yaml")


def test_what_is_typed_is_kept_where_yaml_would_change_it() -> None:
    """A phone number keeps its 0, and a day that is none is told by whoever reads it."""
    node = load_yaml("phone: 01632960124\nrelay: +441632960124\nday: 2027-04-31\nnumber: 60\n", "")
    assert list(node.values()) == ["01632960124", "+441632960124", "2027-04-31", 60]
