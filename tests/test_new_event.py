"""`accessgen new event`: a folder that builds, and a list of exactly what is missing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from accessgen.checks import all_checks
from accessgen.checks.eventful import EventCheck
from accessgen.events import as_data, event_yaml, read_event
from accessgen.sources import load_yaml
from tests.checks.event.facts import TEXT, required
from tests.support.project import SmallProject

FOLDER = "content/tea-and-talk"


def new(project: SmallProject, *args: str) -> tuple[int, str]:
    root = str(project.root)
    ended = project.run("new", "event", *args, "--project", root, "--date", "2026-11-16")
    return ended.code, ended.out + ended.err


def test_default_answers_build_and_every_missing_thing_is_named(project: SmallProject) -> None:
    code, said = new(project, "Tea and talk", "--defaults")
    assert code == 0 and f"{FOLDER}/event.yaml" in said
    ended = project.build("--publication", "tea-and-talk", "--report-format", "json")
    assert ended.code == 1
    made = [name for name in project.made() if "tea-and-talk" in name]
    assert len(made) == 6
    report = json.loads((project.root / "out/report/report.json").read_text())
    every = [found for file in report["files"] for found in file["findings"]]
    hints = {found["hint"] for found in every}
    assert not any(":::" in hint for hint in hints), "a template holds the Markdown"
    assert any("The template “event-pack” writes this from your data." in hint for hint in hints)
    found = [found for found in every if found["check"].startswith("E")]
    missing = {(f["check"], f["source"]["line"]) for f in found if f["value"] == "missing"}
    lines = (project.root / FOLDER / "event.yaml").read_text().splitlines()
    wanted = {
        (check.id, need.path.rsplit(".", 1)[-1])
        for check in all_checks()
        if isinstance(check, EventCheck) and "in person" in check.ways
        for need in check.needs
        if "in person" in need.ways and not need.optional and not required(need.path)
        and need.path.count("*") == (need.path.startswith("days.*."))
        and not need.path.startswith("days.*.programme.")
    }  # fmt: skip
    named = {
        (rule, lines[line - 1].strip().removeprefix("- ").split(":")[0]) for rule, line in missing
    }
    assert wanted <= named
    assert {rule for rule, _ in named - wanted} == {"E28"}
    assert {f["check"] for f in found if f["outcome"] == "not_applicable"} == {"E13", "E14"}


def test_nothing_is_overwritten(project: SmallProject) -> None:
    project.write(f"{FOLDER}/mine.txt", "mine")
    code, said = new(project, "Tea and talk", "--defaults")
    assert code == 2 and "nothing is overwritten" in said
    assert [path.name for path in (project.root / FOLDER).iterdir()] == ["mine.txt"]


def test_nobody_answers_everything_in_vain(project: SmallProject) -> None:
    project.write(f"{FOLDER}/mine.txt", "mine")
    code, said = new(project, "Tea and talk")
    assert code == 2 and "nothing is overwritten" in said


def test_answers_of_a_file_are_in_the_new_one(project: SmallProject) -> None:
    project.write("answers.yaml", "title: Tea and talk\nplace: Alder Hall\n")
    code, _ = new(project, "--answers", str(project.root / "answers.yaml"))
    assert code == 0
    made = (project.root / FOLDER / "event.yaml").read_text()
    assert read_event(load_yaml(made, ""), "").place == "Alder Hall"
    assert made.startswith("# yaml-language-server: $schema=event.schema.json\n")


def test_wrong_answers_are_told_with_their_line_and_nothing_is_written(
    project: SmallProject,
) -> None:
    project.write("answers.yaml", "title: Tea\nplace: A\ndays:\n  - date: 21/4/27\n")
    code, said = new(project, "--answers", str(project.root / "answers.yaml"))
    assert code == 2 and "answers.yaml:4" in said and "more than one way" in said
    assert not (project.root / "content/tea").exists()


def test_nobody_is_asked_where_nobody_is(project: SmallProject) -> None:
    code, said = new(project, "Tea and talk")
    assert code == 2 and "--defaults" in said


@pytest.mark.parametrize("title", ["", "  "])
def test_an_event_has_a_name(project: SmallProject, title: str) -> None:
    code, said = new(project, title, "--defaults")
    assert code == 2 and "what the event is called" in said


def test_the_complete_event_survives_being_written_anew() -> None:
    node = load_yaml(TEXT, "event.yaml")
    anew = load_yaml(event_yaml(node), "event.yaml")
    assert as_data(read_event(anew, "")) == as_data(read_event(node, ""))


def test_a_project_is_begun_and_nothing_is_overwritten(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project.root / "accessgen.yaml").unlink()
    (empty := project.root / "elsewhere").mkdir()
    monkeypatch.chdir(empty)
    assert project.run("new", "project", "Our documents").code == 0
    again = project.run("new", "project", "Our documents")
    assert (again.code, "nothing is overwritten" in again.err) == (2, True)
    monkeypatch.chdir(empty / "our-documents")
    assert "word: hearing loop" in Path("content/data/glossary.yaml").read_text()
    assert project.run("new", "event", "Tea", "--defaults", "--add").code == 0
    assert "publications: [tea]" in Path("accessgen.yaml").read_text()
    assert "glossary: ../data/glossary.yaml" in Path("content/tea/publication.yaml").read_text()
    assert project.run("new", "event", "Tea and talk", "--defaults").code == 0
    assert (empty / "our-documents" / FOLDER / "event.yaml").is_file()


@pytest.mark.parametrize(
    "command",
    [
        ("new", "event", "Tea and talk", "--defaults"),
        ("draft", "guidance-booklet"),
        ("review", "guidance-booklet", "--list"),
        ("event", "change", "event-pack", "--before", "event.yaml"),
    ],
)
def test_nothing_is_written_into_the_toolkit_from_elsewhere(
    project: SmallProject, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    (project.root / "accessgen.yaml").unlink()
    (empty := project.root / "elsewhere").mkdir()
    monkeypatch.chdir(empty)
    ended = project.run(*command)
    assert (ended.code, "accessgen new project" in ended.err) == (2, True)


def test_words_that_no_glossary_explains_do_not_stop_a_pack(project: SmallProject) -> None:
    day = "{date: 2027-04-21, doors_open: 2pm, start: 2:15pm, end: 3pm, room_free_until: 3:30pm}"
    words = "[{word: hearing loop, picture: hearing-loop}]"
    file = project.write("known.yaml", f"title: Tea and talk\ndays: [{day}]\nwords: {words}\n")
    assert new(project, "--answers", str(file))[0] == 0
    ended = project.build(
        *("--publication", "tea-and-talk", "--edition", "standard", "--format", "docx")
    )
    assert (ended.code, "is empty" in ended.err) == (1, False)
    assert "does not say until when people can stay" not in ended.out
