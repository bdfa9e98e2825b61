"""The command line as its users see it."""

from __future__ import annotations

from accessgen import __version__
from tests.support.project import SmallProject


def test_a_good_project_builds(project: SmallProject) -> None:
    ended = project.build("--fail-on", "never")
    assert ended.code == 0, ended.err
    assert len(project.made()) == 12
    assert "good, standard: pdf, docx" in ended.err
    assert "Made in" in ended.out
    assert "\x1b[" not in ended.out + ended.err


def test_one_edition_one_publication_one_format(project: SmallProject) -> None:
    ended = project.build(
        "--edition", "large-print", "--publication", "good", "--format", "docx",
        "--fail-on", "never",
    )  # fmt: skip
    assert ended.code == 0, ended.err
    assert project.made() == ["large-print/good-large-print.docx"]


def test_the_word_file_has_its_page_numbers_without_the_pdf(project: SmallProject) -> None:
    project.change(
        "content/good/standard.md", "## Why we walk", "::: contents\n:::\n\n---\n\n## Why we walk"
    )
    both = project.build("--publication", "good", "--edition", "standard", "--fail-on", "never")
    first = (project.root / "out/standard/good-standard.docx").read_bytes()
    project.build(
        "--publication", "good", "--edition", "standard", "--format", "docx", "--fail-on", "never"
    )
    assert both.code == 0
    assert (project.root / "out/standard/good-standard.docx").read_bytes() == first


def test_findings_end_with_1_from_the_severity_that_is_asked_for(project: SmallProject) -> None:
    project.change(
        "content/good/easy-read.md",
        "You can talk to people.",
        "You can talk to all of the people that you meet when you go out for a walk in the park.",
    )
    assert project.build("--fail-on", "never").code == 0
    ended = project.build("--fail-on", "must")
    assert ended.code == 1, ended.out
    assert "W03" in ended.out


def test_more_processes_make_the_same_files(project: SmallProject) -> None:
    project.build("--out", str(project.root / "one"), "--fail-on", "never")
    ended = project.run(
        "build", str(project.root), "--jobs", "2", "--out", str(project.root / "two"),
        "--fail-on", "never",
    )  # fmt: skip
    assert ended.code == 0, ended.err
    ones = sorted((project.root / "one").rglob("*.*"))
    assert len(ones) == 12 + len(["index.html", "report.json"])
    for path in ones:
        twin = project.root / "two" / path.relative_to(project.root / "one")
        assert path.read_bytes() == twin.read_bytes(), path.name


def test_version(project: SmallProject) -> None:
    assert project.run("version").out.strip() == __version__


def test_the_help_of_every_command_is_whole(project: SmallProject) -> None:
    for command in ((), ("new",), ("event",), ("pictures",)):
        said = project.run(*command, "--help").out
        assert "Commands:" in said and "..." not in said.split("Commands:")[1], said


def test_a_release_says_yes(project: SmallProject) -> None:
    answers = project.write(
        "answers.yaml",
        "sessions:\n  - {by: A, role: b, date: 2026-11-10, tested_with: 5 people, said: Good.,"
        " answers: [W02, I07]}\n",
    )
    place = ("--project", str(project.root), "--today", "2026-12-31")
    ended = project.build("--publication", "good", "--release")
    assert (ended.code, "This is not ready for release." in ended.err) == (1, True)
    assert project.run("review", "good", "--answers", str(answers), *place).code == 0
    ended = project.build("--publication", "good", "--release")
    assert (ended.code, "No record of people is missing." in ended.err) == (0, True)
