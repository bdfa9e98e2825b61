"""The command line as its users see it."""

from __future__ import annotations

import re
import shutil

import pytest

from accessgen import __version__
from accessgen.cli import ORDER
from accessgen.cli.shared import progress
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
        "build", "--project", str(project.root), "--jobs", "2", "--out", str(project.root / "two"),
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


COMMANDS = [
    *("build", "draft", "check", "explain", "import", "review"),
    *(
        "new project",
        "new event",
        "new form",
        "event change",
        "pictures",
        "pictures suggest",
        "pictures mute",
    ),
]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_fits_a_narrow_window_and_ends_with_an_example(
    command: str, project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    said = project.run(*command.split(), "--help").out
    assert max(map(len, said.splitlines())) <= 80
    assert f"Example: accessgen {command} " in " ".join(said.split())
    assert not re.search(r"[{}<>╭│]|x>", said), "plain words, no types and no boxes"
    assert command == "new project" or "--project FOLDER" in said, "a project is named one way"


def test_the_help_of_every_command_is_whole(project: SmallProject) -> None:
    for command in ((), ("new",), ("event",), ("pictures",)):
        said = project.run(*command, "--help").out
        assert "Commands:" in said and "..." not in said.split("Commands:")[1], said
    listed = re.findall(r"^  (\w+) ", project.run("--help").out.split("Commands:")[1], re.MULTILINE)
    assert listed[: len(ORDER)] == list(ORDER), "in the order in which people need them"


def test_a_mistake_in_a_command_is_told_without_brackets(project: SmallProject) -> None:
    ended = project.run("pictures", "suggest")
    assert (ended.code, "suggest [OPTIONS] WORDS\n" in ended.err) == (2, True)
    ended = project.run("event", "change", "gud", "--before", "x", "--project", str(project.root))
    assert (ended.code, 'no publication "gud". Did you mean "good"?' in ended.err) == (2, True)


def test_a_project_is_found_from_a_folder_inside_it(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.root / "content" / "good")
    ended = project.run(
        "build", "--publication", "good", "--edition", "standard", "--format", "pdf",
        "--fail-on", "never",
    )  # fmt: skip
    assert (ended.code, project.made()) == (0, ["standard/good-standard.pdf"]), ended.err


def test_nothing_to_build_says_what_to_do(project: SmallProject) -> None:
    project.write("accessgen.yaml", "name: Mine\npublications: []\neditions: [standard]\n")
    ended = project.build()
    assert ended.code == 2
    assert "accessgen build --publication good" in ended.err
    shutil.rmtree(project.root / "content")
    assert "accessgen new event" in project.build().err


def test_documents_of_before_are_named_and_never_taken_for_new_ones(project: SmallProject) -> None:
    assert "from before" not in project.build("--fail-on", "never").err
    project.change("accessgen.yaml", "[good, other]", "[good]")
    ended = project.build("--fail-on", "never")
    assert "These files are from before and were not made now." in ended.err
    assert "out/standard/other-standard.pdf" in ended.err and "good-standard" not in ended.err
    one = project.build("--publication", "good", "--edition", "standard", "--fail-on", "never")
    assert "from before" not in one.err, "who makes one knows that the others are old"


def test_mistakes_in_the_sources_are_counted_before_all_else(project: SmallProject) -> None:
    project.change("content/good/standard.md", "## Why we walk", "## Why we {{ walk")
    ended = project.build("--publication", "good")
    assert ended.code == 2
    assert "In short:\n  Mistakes in the sources, named below: 1\n" in ended.out


def test_progress_is_lines_and_few_of_them(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = iter(range(1000))
    monkeypatch.setattr("accessgen.cli.shared.time.monotonic", lambda: next(clock) / 10)
    with progress("Making", 300) as tell:
        for number in range(300):
            tell(f"piece {number}")
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "Making: 300 to do." and lines[-1] == "300 of 300: piece 299"
    assert 10 < len(lines) < 20


def test_a_release_says_yes(project: SmallProject) -> None:
    answers = project.write(
        "answers.yaml",
        "sessions:\n  - {by: A, role: b, date: 2026-11-10, tested_with: 5 people, said: Good.,"
        " answers: [W02, W02 standard, W02 large-print, I07]}\n",
    )
    place = ("--project", str(project.root), "--today", "2026-12-31")
    ended = project.build("--publication", "good", "--release", "--today", "2026-12-31")
    assert (ended.code, "This is not ready for release." in ended.err) == (1, True)
    assert ended.err.count("  good\n") == 1 and "accessgen review good" in ended.err
    assert project.run("review", "good", "--answers", str(answers), *place).code == 0
    ended = project.build("--publication", "good", "--release", "--today", "2026-12-31")
    assert (ended.code, "No record of people is missing." in ended.err) == (0, True)
