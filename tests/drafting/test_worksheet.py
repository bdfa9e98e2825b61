"""The worksheet: what stands in it, and that it is as accessible as every file here."""

from __future__ import annotations

from pathlib import Path

import pytest

from accessgen.checking import check_group
from accessgen.findings import Outcome, Severity
from accessgen.project import load_project
from accessgen.resources import bundled
from tests.drafting.test_draft_command import walk
from tests.support import openxml, verapdf
from tests.support.docx_text import lines
from tests.support.project import SmallProject

__all__ = ["walk"]


@pytest.fixture
def sheets(walk: SmallProject) -> Path:
    assert walk.run("draft", "walk", "--project", str(walk.root)).code == 0
    return walk.root / "out/worksheet/walk"


def test_an_idea_has_a_page_with_all_that_a_group_needs(sheets: Path) -> None:
    said = "\n".join(lines((sheets / "01-why.docx").read_bytes()))
    for words in (
        "Worksheet: Why we walk",
        "It is not Easy Read until people with a learning disability",
        "The words now: A walk helps you to rest, and you can meet new people on the way.",
        "The words now, and the draft:",
        "Change 1: cut in 2 at “and”.",
        "After change 1 the meaning is the same.",
        "“utilise” is now “use” (a plainer word)",
        "Tick 1 picture",
        "Our words:",
        "Leave it out, because:",
    ):
        assert words in said, said


def test_it_breaks_no_rule_that_must_hold(sheets: Path) -> None:
    edition = load_project(bundled("accessgen.yaml")).finder().load("worksheet")
    for name in ("01-why", "02-where"):
        checked = check_group([sheets / f"{name}.docx", sheets / f"{name}.pdf"], edition)
        assert not checked.unread
        assert [
            f"{found.check}: {found.message}"
            for found in checked.findings
            if found.outcome is Outcome.FAILED and found.severity is Severity.MUST
        ] == []


def test_the_word_file_is_valid(sheets: Path) -> None:
    openxml.require()
    found = openxml.validate(sheets.glob("*.docx"))
    assert len(found) == 2
    assert [error for errors in found.values() for error in errors] == []


def test_the_pdf_is_pdf_ua(sheets: Path) -> None:
    verapdf.require()
    found = verapdf.validate(sheets.glob("*.pdf"), "ua1")
    assert len(found) == 2
    assert [failure for failures in found.values() for failure in failures] == []
