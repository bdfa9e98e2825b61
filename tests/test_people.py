"""Answers and overrides, from a team's YAML to what the command says."""

from __future__ import annotations

import datetime as dt
import io
import zipfile

import pytest

from accessgen.build import BuildResult, build_one, check_publications
from accessgen.checks.sourced_people import Override
from accessgen.errors import Position, SourceErrors
from accessgen.findings import Finding, Outcome
from accessgen.project import Job, Publication, load_project, load_publication
from accessgen.report.formats import FORMATS
from tests.support.project import SmallProject

REVIEW = """\
records:
  - rule: W02
    edition: easy-read
    version: "1.0"
    by: The Tuesday Group
    role: 5 self-advocates
    date: 2026-10-20
    tested_with: 5 people with a learning disability
    said: They could tell us what to bring.
"""
OVERRIDE = """\
overrides:
  - rule: S15
    reason: The next version is already with the printer.
    name: Ruth Ambleside
    date: 2026-11-01
    expires: 2026-12-01
"""
FILE = "content/good/publication.yaml"


def publication(project: SmallProject) -> Publication:
    return load_publication(load_project(project.root / "accessgen.yaml"), "good")


def add(project: SmallProject, text: str) -> None:
    project.write(FILE, (project.root / FILE).read_text() + text)


def results(project: SmallProject, today: dt.date | None = None) -> list[BuildResult]:
    loaded = load_project(project.root / "accessgen.yaml")
    editions = [loaded.finder().load(name) for name in loaded.editions]
    good = publication(project)
    jobs = [Job(loaded, good, edition, ("pdf",), today) for edition in editions]
    built = [build_one(job) for job in jobs]
    return [*built, *check_publications(jobs, built)]


def of_rule(found: list[BuildResult], rule: str) -> list[Finding]:
    return [finding for item in found for finding in item.findings if finding.check == rule]


def test_nothing_written_down_is_no_mistake(project: SmallProject) -> None:
    people = publication(project).people
    assert (people.records, people.overrides, people.left_out) == ((), (), ())


def test_a_record_answers_its_question(project: SmallProject) -> None:
    asked = of_rule(results(project), "W02")
    assert [question.outcome for question in asked] == [Outcome.NEEDS_PERSON] * 3
    project.write("content/good/review.yaml", REVIEW)
    found = of_rule(results(project), "W02")
    (answered,) = (finding for finding in found if finding.outcome is Outcome.ANSWERED)
    assert "this Easy Read text" in answered.message
    assert answered.decision is not None
    assert answered.decision.by == "The Tuesday Group"
    assert answered.decision.source == Position("content/good/review.yaml", 2)


def test_an_override_of_a_fault_lasts_until_it_expires(project: SmallProject) -> None:
    project.change("content/good/standard.md", "Version {{ publication.version }}.", "")
    faults = of_rule(results(project), "S15")
    assert {fault.outcome for fault in faults} == {Outcome.FAILED}
    add(project, OVERRIDE)
    assert {f.outcome for f in of_rule(results(project), "S15")} == {Outcome.OVERRIDDEN}
    late = results(project, dt.date(2026, 12, 1))
    assert {f.outcome for f in of_rule(late, "S15")} == {Outcome.FAILED}
    (expired,) = of_rule(late, "overrides")
    assert "expired on 2026-12-01" in expired.message
    assert expired.source == Position(FILE, 7)


def test_the_command_takes_the_day_and_every_report_says_who_decided(project: SmallProject) -> None:
    project.change("content/good/standard.md", "Version {{ publication.version }}.", "")
    add(project, OVERRIDE)
    only = ("--publication", "good", "--report-format", ",".join(FORMATS))
    ended = project.build(*only)
    assert (ended.code, "People have decided about this" in ended.out) == (0, True)
    for form in FORMATS.values():
        data = (project.root / "out/report" / form.file).read_bytes()
        if form.file.endswith(".docx"):
            data = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")
        told = data.decode()
        assert "Ruth Ambleside" in told and "already with the printer" in told, form.file
    late = project.build(*only, "--today", "2026-12-01")
    assert late.code == 1
    assert "overrides Exceptions are complete and in force" in late.out
    assert "Source: content/good/publication.yaml:7" in late.out


def test_an_override_that_lacks_a_name_counts_for_nothing(project: SmallProject) -> None:
    add(project, OVERRIDE.replace("    name: Ruth Ambleside\n", ""))
    found = of_rule(results(project), "overrides")
    assert [finding.message for finding in found] == ["The override of S15 lacks: name."]


def test_an_override_reads_all_that_is_said(project: SmallProject) -> None:
    add(project, OVERRIDE + "    edition: standard\n    page: 2\n    element: owner\n")
    assert publication(project).people.overrides == (
        Override(
            rule="S15",
            reason="The next version is already with the printer.",
            name="Ruth Ambleside",
            date=dt.date(2026, 11, 1),
            expires=dt.date(2026, 12, 1),
            edition="standard",
            element="owner",
            page=2,
            position=Position(FILE, 7),
        ),
    )


@pytest.mark.parametrize(
    ("file", "text", "line", "says"),
    [
        ("publication.yaml", "overrides:\n  - rule: S51\n", 7, 'There is no check of a rule "S51"'),
        ("publication.yaml", "overrides: S15\n", 6, '"overrides" has to be a list'),
        ("publication.yaml", "overrides:\n  - rule: S15\n    until: 1\n", 8, '"until" is unknown'),
        ("publication.yaml", "left_out:\n  - part: why\n", 7, '"reason" is missing'),
        ("review.yaml", REVIEW.replace("    by: The Tuesday Group\n", ""), 2, '"by" is missing'),
        ("review.yaml", REVIEW.replace("2026-10-20", "soon"), 7, '"date" has to be a date'),
        ("review.yaml", "record: []\n", 1, 'The key "record" is unknown'),
        ("review.yaml", "records: [\n", 2, "This YAML is broken"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    project: SmallProject, file: str, text: str, line: int, says: str
) -> None:
    path = project.root / "content/good" / file
    project.write(f"content/good/{file}", (path.read_text() if path.exists() else "") + text)
    with pytest.raises(SourceErrors) as caught:
        publication(project)
    error = caught.value.errors[0]
    assert (error.position.file, error.position.line) == (f"content/good/{file}", line)
    assert says in error.message


def test_what_is_left_out_on_purpose_is_not_asked_for(project: SmallProject) -> None:
    project.change("content/good/standard.md", "## Other", "{#boots}\nBoots are best.\n\n## Other")
    (question,) = of_rule(results(project), "W30")
    assert "Why we walk: boots." in question.message
    add(project, "left_out:\n  - part: boots\n    reason: It is only for hills.\n")
    assert of_rule(results(project), "W30") == []
