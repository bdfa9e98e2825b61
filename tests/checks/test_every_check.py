"""Rule T07: every check has a file that it passes, and files that it does not."""

from __future__ import annotations

import importlib
import inspect
import re

import pytest

from accessgen.checks import (
    Check,
    FileCheck,
    PairCheck,
    PublicationCheck,
    SourceCheck,
    WordsCheck,
    all_checks,
)
from accessgen.findings import Outcome, Severity
from tests.checks.example import Example, of_check


def examples(check: Check, kind: str) -> list[Example]:
    module = inspect.getmodule(check.run)  # type: ignore[attr-defined]
    assert module is not None
    family, name = module.__name__.split(".")[-2:]
    tests = importlib.import_module(f"tests.checks.{family}.test_{name}")
    return list(getattr(tests, kind))


def cases(kind: str) -> list[object]:
    return [
        pytest.param(check, example, id=f"{check.id}-{example}")
        for check in all_checks()
        for example in examples(check, kind)
    ]


@pytest.mark.parametrize("check", all_checks(), ids=lambda check: check.id)
def test_there_are_examples_of_every_format(check: Check) -> None:
    for kind in ("GOOD", "BROKEN"):
        found = {file.format for example in examples(check, kind) for file in example.files}
        if isinstance(check, SourceCheck | PublicationCheck):
            assert examples(check, kind) and not found  # they look at no finished file
            continue
        wanted = set() if isinstance(check, WordsCheck) else set(check.formats)
        assert found and wanted <= found, f"{check.id} lacks {kind} files of {wanted - found}"


@pytest.mark.parametrize(("check", "example"), cases("GOOD"))
def test_a_good_file_passes(check: Check, example: Example) -> None:
    results = example.results()
    assert check.id in {ran.check for ran in results.ran}
    assert of_check(results, check.id) == []


@pytest.mark.parametrize(("check", "example"), cases("BROKEN"))
def test_a_broken_file_fails(check: Check, example: Example) -> None:
    found = of_check(example.results(), check.id)
    # Some can only ask.
    asks = (
        isinstance(check, SourceCheck | PublicationCheck)
        or check.severity is Severity.FLAG
        or (isinstance(check, FileCheck) and check.asks is not None)
    )
    wanted = {Outcome.FAILED, Outcome.NEEDS_PERSON} if asks else {Outcome.FAILED}
    assert any(finding.outcome in wanted for finding in found)
    assert any(example.says in finding.message for finding in found), found


@pytest.mark.parametrize(("check", "example"), cases("BROKEN"))
def test_a_broken_file_is_broken_in_one_way(check: Check, example: Example) -> None:
    found = example.results().findings
    at_rest = {Outcome.ANSWERED, Outcome.NOT_APPLICABLE}
    others = {f.check for f in found if f.outcome not in at_rest} - {check.id}
    assert others == set(example.also)


OURS = re.compile(r"styles/|in styles|\.yaml|\.md\b|:::|\{\.|accessgen|[Tt]he source|`")


@pytest.mark.parametrize(("check", "example"), cases("BROKEN"))
def test_what_to_do_about_a_file_of_another_program(check: Check, example: Example) -> None:
    """Whoever made a file in Word has no sources of ours to change."""
    if isinstance(check, SourceCheck | PublicationCheck):
        return
    for finding in example.results().findings:
        told = f"{finding.message} {finding.hint} {finding.limit}"
        assert finding.hint and not OURS.search(told), told


@pytest.mark.parametrize("check", all_checks(), ids=lambda check: check.id)
def test_all_that_docs_need_stands_on_the_check(check: Check) -> None:
    for text in (check.title, check.what, check.why, check.how, check.hint, check.good, check.bad):
        assert text.strip() == text and text, f"{check.id} has an empty text"
    assert check.standards
    assert check.title[-1] != "."
    if isinstance(check, PairCheck):
        assert len(check.formats) == 2
