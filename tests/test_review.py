"""Drift from end to end: a group signs off, the text changes, and the next build says so."""

from __future__ import annotations

import json

import pytest

from tests.support.project import SmallProject

ANSWERS = """\
sessions:
  - by: The Tuesday Group
    role: self-advocates
    date: 2026-11-10
    tested_with: 5 people with a learning disability
    said: They knew where to go and what to bring.
    said_of:
      why-text: "They said: we like to talk."
    answers: [W02, I07]
  - by: The Low Vision Group
    role: people who use large print
    date: 2026-11-12
    tested_with: 4 people with low vision
    said: The letters are large enough. The table took time.
    parts: []
    answers: [W02 large-print, W02 standard]
"""
REVIEW = "content/good/review.yaml"
STANDARD = "content/good/standard.md"
LATER = ("--today", "2026-12-31")
COMMENT = "# Ask before you name somebody.\n"


def review(project: SmallProject, *more: str, answers: str = ANSWERS) -> str:
    file = project.write("answers.yaml", answers)
    ended = project.run(
        *("review", "good", "--project", str(project.root), "--answers", str(file)),
        *("--today", "2026-12-31", *more),
    )
    return ended.out + ended.err


def shown(project: SmallProject) -> str:
    return project.run("review", "good", "--project", str(project.root), "--list").out


def build(project: SmallProject, *more: str):  # type: ignore[no-untyped-def]
    return project.build("--publication", "good", *more)


def test_a_changed_paragraph_turns_up_in_every_report(project: SmallProject) -> None:
    assert "Written: 4 parts checked, 4 questions answered" in review(project)
    assert build(project).code == 0
    project.change(STANDARD, "You can meet people too.", "You can make friends too.")
    ended = build(project)
    says = "Was: “… to rest. You can meet people too.” Now: “… to rest. You can make friends too.”"
    assert ended.code == 1
    assert says in ended.out
    report = project.root / "out" / "report"
    assert says in (report / "index.html").read_text()
    files = json.loads((report / "report.json").read_text())["files"]
    (found,) = [f for file in files for f in file["findings"] if f["check"] == "W32"]
    assert says in found["message"]
    assert found["source"] == {"file": STANDARD, "line": 9}
    assert (found["outcome"], found["severity"]) == ("failed", "must")


def test_checked_again_it_is_true_again_and_the_old_record_stays(project: SmallProject) -> None:
    review(project)
    project.change(STANDARD, "You can meet people too.", "You can make friends too.")
    assert "1 part checked" in review(project, answers=ANSWERS.replace("11-10", "12-01"))
    assert "To go through: 0" in shown(project)
    assert (project.root / REVIEW).read_text().count("part: why-text") == 2


def test_nobody_can_have_checked_a_change_before_it_was_made(project: SmallProject) -> None:
    review(project)
    project.change(STANDARD, "You can meet people too.", "You can make friends too.")
    before = (project.root / REVIEW).read_text()
    assert "cannot have been checked again" in review(
        project, answers=ANSWERS.replace("11-10", "11-09")
    )
    assert (project.root / REVIEW).read_text() == before


@pytest.mark.parametrize("line", ["tested_with", "said", "by", "role", "date"])
def test_a_record_that_lacks_something_is_not_written(project: SmallProject, line: str) -> None:
    group = ANSWERS[: ANSWERS.index("  - by: The Low")]
    kept = [one for one in group.splitlines() if line + ":" not in one.replace("- ", "")]
    text = "\n".join(kept).replace("sessions:\n    role", "sessions:\n  - role")
    assert f'"{line}" is missing' in review(project, answers=text)
    assert not (project.root / REVIEW).exists()


def test_spaces_and_bold_print_are_no_change(project: SmallProject) -> None:
    review(project)
    project.change(STANDARD, "Wear warm shoes.", "Wear   **warm** shoes.")
    assert "To go through: 0" in shown(project)


def test_what_stood_in_the_file_stays(project: SmallProject) -> None:
    review(project)
    text = COMMENT + (project.root / REVIEW).read_text() + "\n# The end\n"
    project.write(REVIEW, text)
    project.change(STANDARD, "You can meet people too.", "You can make friends too.")
    review(project, answers=ANSWERS.replace("11-10", "12-01"))
    new = (project.root / REVIEW).read_text()
    assert set(text.splitlines()) <= set(new.splitlines())
    assert new.startswith(COMMENT) and new.endswith("\n# The end\n")


def test_left_out_needs_a_reason(project: SmallProject) -> None:
    project.change(STANDARD, "- Bring water.", "{#water}\n- Bring water.")
    reason = "left_out:\n  - part: water\n    reason: People know it.\n"
    assert "1 part marked as left out" in review(project, answers=reason)
    assert "part: water" in (project.root / "content/good/publication.yaml").read_text()
    assert '"reason" is missing' in review(project, answers="left_out:\n  - part: water\n")


def test_no_record_no_release(project: SmallProject) -> None:
    ended = build(project, "--release", *LATER)
    assert build(project).code == 0
    assert ended.code == 1
    assert "W33 Who checked that Easy Read says the same" in ended.err
    assert "W02" in ended.err and "I07" in ended.err
    assert "W02 large-print: Which readers tried version 1.0 of the large print" in shown(project)
    review(project)
    assert build(project, "--release", *LATER).code == 0


def test_a_release_takes_no_record_of_a_day_to_come(project: SmallProject) -> None:
    review(project)
    assert build(project, "--today", "2026-11-11").code == 1
    ended = build(project, "--release", "--today", "2026-11-11")
    assert "review.yaml:36: this record is dated 2026-11-12, which is still to come" in ended.err


def test_a_record_of_the_rule_is_no_sign_off(project: SmallProject) -> None:
    text = (
        "records:\n  - rule: W33\n    by: A\n    role: b\n    date: 2026-11-10\n"
        '    version: "1.0"\n    said: Fine.\n'
    )
    project.write(REVIEW, text)
    assert "A record of rule W33 does not count" in build(project).err


def test_a_seal_changed_by_hand_does_not_pass(project: SmallProject) -> None:
    review(project)
    project.change(STANDARD, "You can meet people too.", "You can make friends too.")
    project.change(REVIEW, "You can meet people too.", "You can make friends too.")
    ended = build(project)
    assert ended.code == 1
    assert "“why-text” does not count: it was changed by hand" in ended.out


def test_where_nobody_can_be_asked(project: SmallProject) -> None:
    ended = project.run("review", "good", "--project", str(project.root))
    assert ended.code == 2
    assert "Use --answers FILE" in ended.err
