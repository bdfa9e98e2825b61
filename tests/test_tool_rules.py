"""Rules T01 and T05, which accessgen itself keeps; docs/rules-of-the-tool.md names the rest."""

from __future__ import annotations

import socket

import pytest

from accessgen.checks import run_checks
from accessgen.checks.opened.facts import Block, Kind, Place
from accessgen.checks.reading.prose import Prose
from accessgen.checks.reading.scores import scores
from accessgen.report.rules import every_rule
from tests.checks.example import LIMITS, finished
from tests.checks.structure.test_foreign import letter, untagged_pdf
from tests.support.project import SmallProject

PLAIN = 60  # Flesch reading ease (rule T01)
ITS_OWN_TERM = {"W24"}  # “learning disability” is what the rule is about


def flesch(*texts: str) -> float:
    blocks = tuple(Block(Kind.PARAGRAPH, text, Place()) for text in texts if text)
    return scores(Prose(blocks, "report").sentences).flesch


@pytest.mark.parametrize("part", ["what", "why", "how", "hint", "elsewhere"])
def test_all_that_rules_say_is_plain_english(part: str) -> None:
    assert flesch(*(getattr(check, part) for check in every_rule())) >= PLAIN


@pytest.mark.parametrize("check", every_rule(), ids=lambda check: check.id)
def test_each_rule_is_told_in_plain_english(check) -> None:  # type: ignore[no-untyped-def]
    if check.id not in ITS_OWN_TERM:
        assert flesch(check.what, check.why, check.hint, check.elsewhere) >= PLAIN


def test_what_is_found_in_files_of_other_programs_is_told_in_plain_english() -> None:
    for file in (finished(letter(), "docx"), finished(untagged_pdf(), "pdf")):
        found = run_checks([file], LIMITS).findings
        assert len(found) > 10
        assert flesch(*(f"{finding.message} {finding.hint}" for finding in found)) >= PLAIN


def test_nothing_asks_the_network(project: SmallProject, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rule T05: a build with all its checks and reports, and a check of what it made."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(f"socket.socket.{name}", refuse)
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)
    built = project.build("--jobs", "1", "--report-format", "html,json,docx", "--fail-on", "never")
    assert built.code == 0, built.err
    files = sorted(str(path) for path in (project.root / "out").rglob("good-standard*.*"))
    assert len(files) == 2
    checked = project.run("check", *files, "--jobs", "1", "--fail-on", "never")
    assert checked.code == 0 and "W01" in project.run("explain", "W01").out
