"""The report as a Word file keeps the rules that it reports on (rule T02)."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest

from accessgen.checks import FinishedFile, run_checks
from accessgen.edition import EditionFinder
from accessgen.findings import Outcome, Severity
from accessgen.report import word
from accessgen.report.formats import write_report
from accessgen.report.results import Report
from accessgen.resources import bundled
from tests.report.sample import report
from tests.support import openxml


@pytest.fixture
def made(tmp_path: Path) -> bytes:
    return word.render(report(tmp_path))


def words(data: bytes) -> str:
    """All of its paragraphs; a number and its unit are held together by no-break spaces."""
    paragraphs = docx.Document(io.BytesIO(data)).paragraphs
    return "\n".join(paragraph.text for paragraph in paragraphs).replace("\u00a0", " ")


def test_it_passes_our_own_checks(made: bytes) -> None:
    edition = EditionFinder((bundled("styles"),), (bundled("fonts"),), Path()).load(word.EDITION)
    file = FinishedFile(edition.id, "docx", made, "report.docx")
    found = run_checks([file], edition.limits).findings
    grave = [f for f in found if f.severity is Severity.MUST and f.outcome is Outcome.FAILED]
    assert grave == []


def test_it_says_all_that_rule_t01_asks_for(made: bytes) -> None:
    """Rule, page, words, value, limit, what to do, source and guideline."""
    text = words(made)
    for part in (
        "W03 Sentences are short", "page 2", "You can come to one meeting", "17 words",
        "at most 15 words", "Cut it in two", "content/guide/easy-read.md:12",
        "Where this rule comes from", "GDS Publishing accessible documents: 25 words",
        "Only a person can decide this", "This could not be measured",
        "Decided by Sam Okafor, editor on 4 November 2026, until 1 March 2027",
    ):  # fmt: skip
        assert part in text, part


def test_nothing_is_told_by_tables_or_colour(made: bytes) -> None:
    document = docx.Document(io.BytesIO(made))
    assert not document.tables
    assert sum(p.style.name.startswith("Heading") for p in document.paragraphs if p.style) > 5


def test_the_same_report_has_the_same_bytes(made: bytes, tmp_path: Path) -> None:
    assert word.render(report(tmp_path)) == made


def test_it_is_written_and_an_empty_one_too(tmp_path: Path) -> None:
    (path,) = write_report(Report(()), ["docx"], tmp_path, "must")
    assert "What we found in 0 files" in words(path.read_bytes())


def test_a_foreign_letter_that_xml_cannot_hold_is_left_out(tmp_path: Path) -> None:
    assert "ab" in words(word.render(Report((), ("a\x0bb",))))


def test_it_is_sound_open_xml(made: bytes, tmp_path: Path) -> None:
    openxml.require()
    (tmp_path / "report.docx").write_bytes(made)
    assert not any(openxml.validate([tmp_path / "report.docx"]).values())
