"""A project's own word lists, through the command line."""

from __future__ import annotations

import re
import shutil

import pytest

from accessgen.resources import bundled
from tests.support.project import SmallProject

TEXT = "A walk helps you to rest."
ONE = ("--publication", "good", "--edition", "standard", "--format", "docx", "--fail-on", "never")


def saying(project: SmallProject, words: str) -> None:
    project.change("content/good/standard.md", TEXT, words)


def test_a_word_of_ones_own_is_right(project: SmallProject) -> None:
    saying(project, "We meet at the quabblery.")
    assert "quabblery" in project.build(*ONE).out
    project.write("content/words/spelling.yaml", "right: >-\n  quabblery\n")
    ended = project.build(*ONE)
    assert ended.code == 0, ended.err
    assert "W29" not in ended.out


def test_jargon_of_ones_own(project: SmallProject) -> None:
    saying(project, "We use the pathway navigator.")
    assert "W07" not in project.build(*ONE).out
    project.write("content/words/jargon.yaml", "swaps:\n  pathway navigator: guide\n")
    assert "Say “guide”" in project.build(*ONE).out


def test_a_word_that_is_never_used(project: SmallProject) -> None:
    saying(project, "We have no bed blockers. No frequent flyers come.")
    project.write("content/words/jargon.yaml", "swaps:\n  bed blocker:\n")
    project.write(
        "content/words/language.yaml", "never:\n  frequent flyer: person who comes often\n"
    )
    told = project.build(*ONE).out
    assert "“bed blockers” is jargon" in told
    assert "“frequent flyers” is a hurtful or old way to speak of people" in told


def test_a_word_of_ours_is_allowed(project: SmallProject) -> None:
    saying(project, "We utilise the hall.")
    assert "W07" in project.build(*ONE).out
    project.write("content/words/jargon.yaml", "allow: [utilise]\n")
    assert "W07" not in project.build(*ONE).out


def test_they_hold_for_finished_files_too(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    saying(project, "We meet at the quabblery.")
    project.build(*ONE)
    monkeypatch.chdir(project.root)
    file = "out/standard/good-standard.docx"
    assert "quabblery" in project.run("check", file, "--fail-on", "never").out
    project.write("content/words/spelling.yaml", "right: >-\n  quabblery\n")
    assert "W29" not in project.run("check", file, "--fail-on", "never").out


def untimed(told: str) -> str:
    """What was told, without how long the writing took."""
    return re.sub(r" +\d+\.\d\d s", "", told)


def test_a_copy_of_all_our_lists_changes_nothing(project: SmallProject) -> None:
    saying(project, "We utilise the hall. It is not uncommon. A carer or a caregiver may come.")
    before = project.build(*ONE)
    shutil.copytree(bundled("content") / "words", project.root / "content/words")
    after = project.build(*ONE)
    assert "W07" in before.out and "W10" in before.out and "W12" in before.out
    assert (after.code, untimed(after.out)) == (0, untimed(before.out))


def test_one_more_word_for_a_thing_of_ours(project: SmallProject) -> None:
    saying(project, "A carer may come. A looker-after may come.")
    assert "W10" not in project.build(*ONE).out
    mine = "sets:\n  - thing: a person who looks after someone\n    words: [looker-after]\n"
    project.write("content/words/synonyms.yaml", mine)
    assert "2 names for a person who looks after someone" in project.build(*ONE).out


def test_a_draft_takes_the_plainer_word_of_the_project(project: SmallProject) -> None:
    saying(project, "We use the pathway navigator.")
    project.write("content/words/jargon.yaml", "swaps:\n  pathway navigator: guide\n")
    ended = project.run("draft", "good", "--project", str(project.root), "--format", "pdf")
    assert ended.code == 0, ended.err
    draft = (project.root / "content/good/easy-read.draft.md").read_text()
    assert "We use the guide.\n:::" in draft


@pytest.mark.parametrize(
    ("name", "text", "line", "said", "hint"),
    [
        ("jargn", "swaps:\n", 0, "no word list of this name", "jargon"),
        ("jargon", "swaps:\n  a: b\nswap:\n  c: d\n", 3, 'no part "swap"', "swaps"),
        ("jargon", "swaps: a word\n", 1, '"swaps" is not written as', "what to say instead"),
        ("jargon", "swaps:\n  a: b\n  c: [d]\n", 3, '"c" is not written as', "to say instead"),
        ("jargon", "- a\n", 1, "This is no word list", "swaps:"),
        ("jargon", "allow: word\n", 1, '"allow" has to be a list', "allow: ["),
        ("jargon", "swaps:\n\ta: b\n", 2, "YAML is broken", ""),
        ("spelling", "right: [a, b]\n", 1, '"right" is not written as', "right: >-"),
        ("synonyms", "sets:\n  - [a, b]\n", 2, "This set is not", "thing"),
        ("grammar", "cues: [a]\n", 1, '"cues" is not written as', "cues: >-"),
    ],
)
def test_mistakes_are_told_with_file_and_line(  # noqa: PLR0917 - one for each column
    project: SmallProject, name: str, text: str, line: int, said: str, hint: str
) -> None:
    project.write(f"content/words/{name}.yaml", text)
    ended = project.build(*ONE)
    place = f"content/words/{name}.yaml" + (f":{line}" if line else "")
    assert ended.code == 2
    assert place in ended.err and said in ended.err and hint in ended.err
    assert "Traceback" not in ended.err
    assert project.made() == ["standard/good-standard.docx"]  # the rest is still built
