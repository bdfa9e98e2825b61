"""junit.xml as build servers read it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from lxml import etree

from accessgen.report import junit
from accessgen.report.results import FileResult, Report
from tests.report.sample import PALE, TOO_LONG, report


def suites(told: Report, fail_on: str = "must") -> dict[str | None, etree._Element]:
    root = etree.fromstring(junit.render(told, fail_on).encode())
    assert root.tag == "testsuites"
    return {suite.get("name"): suite for suite in root}


def case(suite: etree._Element, rule: str) -> etree._Element:
    (found,) = [item for item in suite if item.get("name", "").split()[0] == rule]
    return found


def test_a_check_that_ran_is_a_case(tmp_path: Path) -> None:
    guide = suites(report(tmp_path))["guide.pdf"]
    assert len(guide) == int(guide.get("tests", "0")) == 8
    assert len(case(guide, "F01")) == 0


def test_what_fails_the_build_is_a_failure(tmp_path: Path) -> None:
    failure = case(suites(report(tmp_path))["guide.pdf"], "W03").find("failure")
    assert failure is not None
    assert failure.get("message") == "This sentence has 17 words."
    assert "Page 2" in (failure.text or "") and "easy-read.md:12" in (failure.text or "")


def test_what_does_not_fail_the_build_is_told_only(tmp_path: Path) -> None:
    told = report(tmp_path)
    assert case(suites(told)["guide.pdf"], "C01").find("failure") is None
    assert case(suites(told)["guide.pdf"], "C01").find("system-out") is not None
    assert case(suites(told, "should")["guide.pdf"], "C01").find("failure") is not None
    assert case(suites(told, "never")["guide.pdf"], "W03").find("failure") is None


def test_what_is_not_known_is_skipped_and_never_passed(tmp_path: Path) -> None:
    guide = suites(report(tmp_path))["guide.pdf"]
    for rule in ("F05", "W23"):
        assert case(guide, rule).find("skipped") is not None
    assert guide.get("skipped") == "2"


def test_characters_that_xml_cannot_hold_do_not_break_it() -> None:
    finding = replace(TOO_LONG, element="a\x00b\x1bc\ud800", message="Odd \x07 sign.")
    file = FileResult("a\x01.pdf", "pdf", "standard", Path(), ("W03",), (finding, PALE))
    assert len(suites(Report((file,)))) == 1
