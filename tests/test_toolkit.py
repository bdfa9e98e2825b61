"""The hard tests: every publication, every edition, both formats, as it will be handed out."""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from accessgen.findings import Outcome, Severity
from accessgen.model import (
    Block,
    Document,
    Figure,
    Heading,
    Link,
    PictureRow,
    Table,
    Text,
    walk,
)
from tests.support import docx_text, libreoffice, openxml, qpdf, roundtrip, verapdf
from tests.support.toolkit import ALL, EDITIONS, PUBLICATIONS, Toolkit
from tests.support.toolkit import toolkit as build_toolkit


@pytest.fixture(scope="module")
def toolkit() -> Toolkit:
    return build_toolkit()


def test_everything_is_made(toolkit: Toolkit) -> None:
    for key in ALL:
        result = toolkit.results[key]
        assert not result.errors, [str(error) for error in result.errors]
        assert not result.fault, result.fault
        assert {item.format for item in result.renditions} == {"docx", "pdf"}
    in_parts = 1  # the booklet's large print
    assert len(toolkit.paths("pdf")) == len(toolkit.paths("docx")) == len(ALL) + in_parts


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_pdf_standards(profile: verapdf.Profile, toolkit: Toolkit) -> None:
    verapdf.require()
    failures = verapdf.validate(toolkit.paths("pdf"), profile)
    assert len(failures) == len(toolkit.paths("pdf"))
    assert {path.name: [str(f) for f in found] for path, found in failures.items() if found} == {}


def test_pdf_syntax(toolkit: Toolkit) -> None:
    qpdf.require()
    found = qpdf.check(toolkit.paths("pdf"))
    assert len(found) == len(toolkit.paths("pdf"))
    assert not any(found.values()), found


def test_word_schema(toolkit: Toolkit) -> None:
    openxml.require()
    found = openxml.validate(toolkit.paths("docx"))
    assert len(found) == len(toolkit.paths("docx"))
    assert {path.name: [str(e) for e in errors] for path, errors in found.items() if errors} == {}


@pytest.mark.parametrize(("publication", "edition"), ALL)
def test_the_pdf_says_what_the_document_says(
    publication: str, edition: str, toolkit: Toolkit
) -> None:
    """Read through the tags: all words, once, in order; alt texts, link targets, table shapes."""
    document = toolkit.document(publication, edition)
    data = toolkit.path(publication, edition, "pdf").read_bytes()
    style = toolkit.jobs[publication, edition].edition.style
    assert roundtrip.differences(document, style, data) == []


@pytest.mark.parametrize(("publication", "edition"), ALL)
def test_the_word_file_says_what_the_document_says(
    publication: str, edition: str, toolkit: Toolkit
) -> None:
    document = toolkit.document(publication, edition)
    data = toolkit.path(publication, edition, "docx").read_bytes()
    style = toolkit.jobs[publication, edition].edition.style
    assert docx_text.differences(document, style, data) == []


def words(document: Document) -> list[str]:
    """All words that readers are given, without the edition's own name and the table headings.

    A table that becomes a list says its headings in every entry, so they are counted apart.
    """
    headings = {id(text) for table in tables(document) for text in walk_all(table.header)}
    texts = [n for n in walk(document) if isinstance(n, Text) and id(n) not in headings]
    name = document.meta.edition_title
    return " ".join(n.text for n in texts if n.text.strip() != name).split()


def tables(document: Document) -> list[Table]:
    return [node for node in walk(document) if isinstance(node, Table)]


def walk_all(cells: tuple[tuple[Block, ...], ...]) -> list[Any]:
    return [node for cell in cells for block in cell for node in walk(block)]


@pytest.mark.parametrize("publication", PUBLICATIONS)
def test_large_print_has_the_standard_words(publication: str, toolkit: Toolkit) -> None:
    """Word for word and in order; all that large print adds is table headings, said again."""
    standard = toolkit.document(publication, "standard")
    large = words(toolkit.whole(publication, "large-print"))
    added = []
    rest = iter(large)
    for word in words(standard):
        for other in rest:
            if other == word:
                break
            added.append(other)
        else:
            pytest.fail(f"large print lacks {word!r}, or has it in another place")
    added += rest
    headings = {
        word
        for table in tables(standard)
        for node in walk_all(table.header)
        if isinstance(node, Text)
        for word in node.text.split()
    }
    assert {word.rstrip(":") for word in added} <= headings


@pytest.mark.parametrize(("publication", "edition"), ALL)
def test_shape(publication: str, edition: str, toolkit: Toolkit) -> None:
    document = toolkit.document(publication, edition)
    levels = [node.level for node in walk(document) if isinstance(node, Heading)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert max(levels) <= (2 if edition == "easy-read" else 3)
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all(link.children for link in walk(document) if isinstance(link, Link))
    if edition == "large-print":
        tables = [node for node in walk(document) if isinstance(node, Table)]
        assert all(len(table.header) <= 3 for table in tables)


@pytest.mark.parametrize("publication", PUBLICATIONS)
def test_easy_read_rows_stand_for_standard_blocks(publication: str, toolkit: Toolkit) -> None:
    """Rule W30: each row says which standard blocks it stands for, and they exist."""
    standard = toolkit.document(publication, "standard")
    known = {getattr(node, "id", "") for node in walk(standard)}
    rows = [
        n for n in walk(toolkit.document(publication, "easy-read")) if isinstance(n, PictureRow)
    ]
    assert len(rows) > 5  # a letter of two pages has nine
    linked = [row for row in rows if row.sources]
    assert len(linked) >= 0.8 * len(rows)
    lost = {source for row in linked for source in row.sources if source not in known}
    assert lost == set()


@pytest.mark.parametrize("publication", PUBLICATIONS)
def test_one_picture_has_one_meaning_in_easy_read(publication: str, toolkit: Toolkit) -> None:
    document = toolkit.document(publication, "easy-read")
    alts: dict[str, set[str]] = {}
    for node in walk(document):
        if isinstance(node, PictureRow | Figure) and node.picture.alt:
            alts.setdefault(node.picture.name, set()).add(node.picture.alt)
    assert {name: said for name, said in alts.items() if len(said) > 1} == {}


def test_lengths(toolkit: Toolkit) -> None:
    """Twenty or more standard pages; Easy Read is short enough to be read (rule S19)."""
    pages = {
        (item.publication, item.edition): item.pages
        for result in toolkit.results.values()
        for item in result.renditions
        if item.format == "pdf"
    }
    assert pages["guidance-booklet", "standard"] >= 20
    assert all(pages[publication, "easy-read"] <= 24 for publication in PUBLICATIONS)
    size = toolkit.path("guidance-booklet", "standard", "pdf").stat().st_size
    assert size < 1_500_000


def test_no_finding_that_stops_a_build(toolkit: Toolkit) -> None:
    grave = [
        f"{finding.file}: {finding.check} {finding.message}"
        for result in toolkit.results.values()
        for finding in result.findings
        if finding.severity is Severity.MUST and finding.outcome is Outcome.FAILED
    ]
    assert grave == []


def test_every_check_ran_on_every_file(toolkit: Toolkit) -> None:
    for result in toolkit.results.values():
        files = {item.path.as_posix() for item in result.renditions}
        for file in files:
            checks = {ran.check for ran in result.ran if file in ran.file}
            assert {"F01", "F03", "F04", "C01", "C08", "T06"} <= checks, file


@pytest.mark.proof
def test_libreoffice_makes_an_accessible_pdf_of_the_word_files(
    toolkit: Toolkit, tmp_path: Path
) -> None:
    """A second opinion; what is LibreOffice's own doing is listed rule by rule in docs/docx.md."""
    libreoffice.require()
    verapdf.require()
    made: dict[Path, Path] = {}
    for edition in EDITIONS:
        paths = [toolkit.path(publication, edition, "docx") for publication in PUBLICATIONS]
        made |= libreoffice.to_pdf(paths, tmp_path / edition)
    found = verapdf.validate(made.values(), "ua1")
    assert len(found) == len(ALL)
    ours = {
        path: [str(f) for f in failures if (f.clause, f.test) not in docx_text.LIBREOFFICE_RULES]
        for path, failures in found.items()
    }
    assert not any(ours.values()), ours


@pytest.mark.proof
def test_same_source_same_bytes(toolkit: Toolkit, tmp_path: Path) -> None:
    """In another process, with another hash seed, in another folder and time zone."""
    command = [sys.executable, "-m", "accessgen.cli", "build", "--out", str(tmp_path), "--jobs=1"]
    env = {**os.environ, "PYTHONHASHSEED": "4242", "TZ": "Pacific/Auckland"}
    subprocess.run([*command, "--fail-on", "never"], env=env, check=True, capture_output=True)
    for form in ("docx", "pdf"):
        for key in ALL:
            path = toolkit.path(*key, form)
            twin = tmp_path / path.relative_to(toolkit.folder)
            assert twin.read_bytes() == path.read_bytes(), path.name
