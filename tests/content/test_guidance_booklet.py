"""What the guidance booklet promises its readers, held against the words themselves."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from accessgen.build import document_of
from accessgen.model import Div, Document, Heading, Paragraph, PictureRow, Strong, Table, walk
from accessgen.model import plain_text as words_of
from accessgen.project import Job, find_project, load_project, load_publication
from accessgen.sources import load_yaml, read_text
from tests.support.program import ROOT

DATA = ROOT / "content" / "data"
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’]?\s+")


@cache
def booklet(edition: str) -> Document:
    project = load_project(find_project(ROOT))
    publication = load_publication(project, "guidance-booklet")
    return document_of(Job(project, publication, project.finder().load(edition), ("pdf",)))


def yaml(name: str) -> dict[str, object]:
    path: Path = DATA / name
    loaded = load_yaml(read_text(path, name), name)
    assert isinstance(loaded, dict)
    return loaded


def paragraphs(node: object, roles: tuple[str, ...] = ("body", "lead")) -> Iterator[str]:
    for part in walk(node):
        if isinstance(part, Paragraph) and part.role in roles:
            yield words_of(part.children)


def sentences(words: str) -> list[str]:
    return [part for part in SENTENCE_END.split(words) if part.strip()]


def length(sentence: str) -> int:
    return len(sentence.split())


def sections(document: Document) -> dict[str, list[object]]:
    """The blocks below each heading, by its id."""
    found: dict[str, list[object]] = {}
    name = ""
    for node in walk(document):
        if isinstance(node, Heading):
            name = node.id
        found.setdefault(name, []).append(node)
    return found


def rows() -> list[PictureRow]:
    return [node for node in walk(booklet("easy-read")) if isinstance(node, PictureRow)]


# ------------------------------------------------------------------ standard


def test_every_block_that_a_guidance_booklet_holds_is_whole() -> None:
    roles = Counter(node.role for node in walk(booklet("standard")) if isinstance(node, Div))
    assert (roles["do"], roles["do-not"]) == (16, 6)
    assert (roles["myth"], roles["fact"]) == (6, 6)
    assert roles["foreword"] == 2
    assert roles["definition"] == roles["contact"] == roles["other-formats"] == roles["thanks"] == 1


def test_the_checklist_asks_26_questions_in_5_groups() -> None:
    groups = [
        len(node.rows)
        for name, nodes in sections(booklet("standard")).items()
        if name.startswith("checklist")
        for node in nodes
        if isinstance(node, Table)
    ]
    assert groups == [5, 3, 4, 10, 4]


def test_standard_sentences_and_paragraphs_are_short() -> None:
    """Rules W03 and W04."""
    for text in paragraphs(booklet("standard"), ("body", "lead", "definition")):
        assert all(length(item) <= 25 for item in sentences(text)), text
        assert len(sentences(text)) <= 3, text
        assert length(text) <= 60, text


def test_person_first_words_stand_only_where_the_choice_is_explained() -> None:
    """Rule W23: the booklet says that it uses identity-first language, so it does."""
    pattern = re.compile(r"with autism|service user|suffer", re.I)
    for edition in ("standard", "easy-read"):
        for name, nodes in sections(booklet(edition)).items():
            for node in nodes:
                if isinstance(node, Paragraph) and name != "autism-words":
                    assert not pattern.search(words_of(node.children))


@pytest.mark.parametrize("edition", ["standard", "easy-read"])
def test_no_contractions_brackets_or_semicolons(edition: str) -> None:
    """Rules W13, W14 and W28."""
    pattern = re.compile(r"n[’']t\b|[();]| [-–—] |(?<![.\w])(eg|ie|etc)\b")
    for text in paragraphs(booklet(edition), ("body", "lead", "label", "definition")):
        assert not pattern.search(text), text


# ----------------------------------------------------------------- Easy Read


def test_easy_read_sentences_are_short_and_one_or_two_in_a_row() -> None:
    """Rules W03 and I10."""
    for row in rows():
        bodies = [
            s for text in paragraphs(row) if "Web address" not in text for s in sentences(text)
        ]
        assert 1 <= len(bodies) <= 2, bodies
        assert all(length(item) <= 15 for item in bodies), bodies


def test_easy_read_says_nothing_without_a_source() -> None:
    """Rule W30: each row names blocks of the standard text that it stands for."""
    standard = {getattr(node, "id", "") for node in walk(booklet("standard"))} - {""}
    for row in rows():
        assert set(row.sources) <= standard, row.sources
        assert row.sources, list(paragraphs(row))


def test_hard_words_are_explained_in_the_next_sentence_and_listed() -> None:
    """Rule W09."""
    terms = [item for item in yaml("glossary.yaml")["terms"] if isinstance(item, dict)]  # type: ignore[attr-defined]
    easy = {item["word"]: item["easy"] for item in terms}
    listed = {
        words_of(node.children)
        for node in sections(booklet("easy-read"))["hard-words"]
        if isinstance(node, Paragraph) and node.role == "label"
    }
    bold = []
    for row in rows():
        for part in walk(row):
            if isinstance(part, Strong):
                word = words_of(part.children)
                entry = word if word in easy else word.removesuffix("s")
                explained = sentences(" ".join(paragraphs(row)))[1]
                assert explained.lower().startswith(easy[entry].split()[0].lower())
                bold.append(entry)
    assert sorted(bold) == sorted(listed), "each hard word is bold once, and in the list"


# ---------------------------------------------------------------- made-up facts


def test_nobody_real_can_be_rung_or_written_to() -> None:
    """Ofcom keeps these numbers for drama; .example belongs to nobody (RFC 2606)."""
    facts = yaml("partnership.yaml")
    assert re.fullmatch(r"01632 960\d{3}", str(facts["phone"]))
    assert re.fullmatch(r"18001 01632 960\d{3}", str(facts["relay"]))
    assert re.fullmatch(r"07700 900\d{3}", str(facts["text"]))
    assert str(facts["email"]).endswith(".example")
    assert str(facts["web"]).endswith(".example")


def test_the_definition_is_the_same_wherever_it_stands() -> None:
    """Rule W10."""
    definition = yaml("partnership.yaml")["definition"]
    assert isinstance(definition, dict)
    found = [text for text in paragraphs(booklet("standard")) if text == definition["plain"]]
    assert len(found) == 2, "in the summary and in the first chapter"
