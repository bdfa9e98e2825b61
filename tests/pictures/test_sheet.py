"""The picture sheet, from the command line to files that pass our checks and the validators."""

from __future__ import annotations

from pathlib import Path

import pytest

from accessgen.build import build_one, write_renditions
from accessgen.cli.picture_sheet import ideas_for, sheet_job, themes_of
from accessgen.errors import UsageError
from accessgen.findings import Outcome, Severity
from accessgen.pictures import PictureLibrary
from accessgen.project import Project, find_project, load_project
from tests.support import docx_text, openxml, verapdf
from tests.support.program import ROOT


@pytest.fixture(scope="module")
def project() -> Project:
    return load_project(find_project(ROOT))


def test_the_whole_sheet_has_the_first_picture_of_each_idea(shipped: PictureLibrary) -> None:
    themes = themes_of(shipped, ())
    ideas = [idea for theme in themes for idea in theme["ideas"]]
    assert [idea["name"] for idea in ideas] == list(shipped.ideas.by_name)
    assert all(idea["pictures"] == [shipped.pictures_of[idea["name"]][0]] for idea in ideas)


def test_an_idea_that_is_asked_for_has_all_its_pictures(shipped: PictureLibrary) -> None:
    (theme,) = themes_of(shipped, ["listen"])
    (idea,) = theme["ideas"]
    assert theme["name"] == "Meeting and talking"
    assert idea["pictures"] == list(shipped.pictures_of["listen"])
    assert "active listening" in idea["words"]


def test_a_word_leads_to_its_idea(shipped: PictureLibrary) -> None:
    assert [ideas_for(word, shipped) for word in ("listen", "workshops")] == ["listen", "meeting"]
    with pytest.raises(UsageError, match="lisn"):
        ideas_for("lisn", shipped)


def test_there_is_no_sheet_in_easy_read(project: Project) -> None:
    with pytest.raises(UsageError, match="no words for Easy Read"):
        sheet_job(project, ["meeting"], "easy-read", ("pdf",))


def test_a_small_sheet_passes_checks_and_validators(project: Project, tmp_path: Path) -> None:
    result = build_one(sheet_job(project, ["meeting", "expenses"], "standard", ("docx", "pdf")))
    assert result.errors == ()
    assert [
        finding
        for finding in result.findings
        if finding.outcome is Outcome.FAILED and finding.severity is Severity.MUST
    ] == []
    write_renditions(result, tmp_path)
    word = tmp_path / "standard" / "picture-sheet-standard.docx"
    said = "\n".join(docx_text.lines(word.read_bytes()))
    assert "meeting-chair" in said
    assert "travel costs" in said
    verapdf.require()
    openxml.require()
    pdf = word.with_suffix(".pdf")
    assert verapdf.validate([pdf], "ua1")[pdf] == []
    assert openxml.validate([word])[word] == []


@pytest.mark.proof
def test_the_whole_sheet_passes_checks_and_validators(project: Project, tmp_path: Path) -> None:
    result = build_one(sheet_job(project, (), "standard", ("docx", "pdf")))
    grave = [
        finding
        for finding in result.findings
        if finding.outcome is Outcome.FAILED and finding.severity is Severity.MUST
    ]
    assert (result.errors, grave) == ((), [])
    write_renditions(result, tmp_path)
    pdf = tmp_path / "standard" / "picture-sheet-standard.pdf"
    word = pdf.with_suffix(".docx")
    verapdf.require()
    openxml.require()
    assert verapdf.validate([pdf], "ua1")[pdf] == []
    assert openxml.validate([word])[word] == []
