"""Editions in YAML alone: the easy words without pictures, and Easy Read in larger print."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest

from accessgen.build import BuildResult, build_one, document_of, write_renditions
from accessgen.checks.opened import open_file
from accessgen.findings import Finding, Outcome, Severity
from accessgen.model import Figure, Picture, PictureRow, plain_text, walk
from accessgen.project import Job, find_project, load_project, load_publication
from tests.support import openxml, verapdf
from tests.support.program import ROOT
from tests.support.toolkit import PUBLICATIONS

LARGER = {"easy-read-18": 18, "easy-read-20": 20, "easy-read-24": 24}
VARIANTS = ("easy-words", *LARGER)


def job(publication: str, edition: str) -> Job:
    project = load_project(find_project(ROOT))
    made = load_publication(project, publication)
    return Job(project, made, project.finder().load(edition), ("docx", "pdf"))


@functools.cache
def built(publication: str, edition: str) -> BuildResult:
    return build_one(job(publication, edition))


def faults(result: BuildResult) -> list[Finding]:
    """What a build would have to mend, or should; questions for people are none."""
    assert not result.errors
    assert not result.fault
    grave = {Severity.MUST, Severity.SHOULD}
    return [f for f in result.findings if f.outcome is Outcome.FAILED and f.severity in grave]


@pytest.mark.parametrize("edition", VARIANTS)
def test_the_story_keeps_every_rule_in_each_variant(edition: str) -> None:
    assert faults(built("event-story", edition)) == []


def test_easy_words_are_the_words_of_easy_read_without_a_picture() -> None:
    pictured = document_of(job("event-story", "easy-read"))
    plain = document_of(job("event-story", "easy-words"))
    assert not [n for n in walk(plain) if isinstance(n, Picture | Figure | PictureRow)]
    said = {plain_text(n.children) for n in walk(plain) if hasattr(n, "children")}
    for row in (node for node in walk(pictured) if isinstance(node, PictureRow)):
        words = {plain_text(n.children) for n in walk(row) if hasattr(n, "children")}
        assert words <= said
    for rendition in built("event-story", "easy-words").renditions:
        file = open_file(rendition.format, rendition.data, "words")
        assert not [f for f in file.structure.figures if f.alt and not f.inline]


@pytest.mark.parametrize(("edition", "size"), LARGER.items())
def test_larger_sizes_are_as_large_as_they_say(edition: str, size: int) -> None:
    assert job("event-story", edition).edition.style.text["body"].size == size


@pytest.mark.proof
def test_every_publication_is_valid_in_every_variant(tmp_path: Path) -> None:
    openxml.require()
    verapdf.require()
    paths: list[Path] = []
    for publication in PUBLICATIONS:
        for edition in VARIANTS:
            result = built(publication, edition)
            assert faults(result) == [], (publication, edition)
            paths += write_renditions(result, tmp_path)
    words = [path for path in paths if path.suffix == ".docx"]
    pages = [path for path in paths if path.suffix == ".pdf"]
    assert openxml.validate(words) == {path: [] for path in words}
    assert verapdf.validate(pages, "ua1") == {path: [] for path in pages}
