"""`accessgen explain`, and docs/rules.md, which says the same."""

from __future__ import annotations

import pytest

from accessgen.checks import all_checks
from accessgen.checks.opened.facts import Block, Kind, Place
from accessgen.checks.reading.prose import Prose
from accessgen.checks.reading.scores import scores
from accessgen.edition import EditionFinder
from accessgen.errors import UsageError
from accessgen.report.explain import Limits, explained, limits_of, rules_page
from accessgen.report.rules import every_rule, rule
from accessgen.resources import bundled
from tests.support.program import ROOT
from tests.support.project import SmallProject

EDITIONS = ("standard", "large-print", "easy-read")


@pytest.fixture(scope="module")
def limits() -> Limits:
    return limits_of(EditionFinder([bundled("styles")], [bundled("fonts")], ROOT), EDITIONS)


@pytest.mark.parametrize("check", every_rule(), ids=lambda check: check.id)
def test_all_that_is_known_of_a_rule_is_told(check: object, limits: Limits) -> None:
    known = rule(check.id)  # type: ignore[attr-defined]
    told = explained(known, limits)
    for part in (known.title, known.what, known.why, known.how, known.good, known.bad):
        assert part in told
    assert all(standard in told for standard in known.standards)


def test_limits_are_told_for_each_edition(limits: Limits) -> None:
    told = explained(rule("W03"), limits)
    assert "| Limit | Standard | Large print | Easy Read |" in told
    assert "| the most words that a sentence may have | 25 | 25 | 15 |" in told


@pytest.mark.parametrize("name", ["W03", "w03", "W3", "w3"])
def test_a_rule_is_found_however_it_is_written(name: str) -> None:
    assert rule(name).id == "W03"


def test_a_rule_with_two_names_is_found_by_both() -> None:
    assert [rule(name).id for name in ("I15", "i16", "I17")] == ["E09", "E10", "E12"]


@pytest.mark.parametrize(("name", "meant"), [("F044", "F04"), ("muted", "C01"), ("opens", "open")])
def test_an_unknown_rule_names_the_nearest(name: str, meant: str) -> None:
    with pytest.raises(UsageError, match=meant):
        rule(name)


def test_the_page_of_rules_is_up_to_date(limits: Limits) -> None:
    """If this fails: make docs."""
    assert (ROOT / "docs" / "rules.md").read_text(encoding="utf-8") == rules_page(limits)


def test_the_command_explains_one_rule_or_lists_all(project: SmallProject) -> None:
    one = project.run("explain", "w03")
    assert one.code == 0 and "# W03 Sentences are short" in one.out
    everything = project.run("explain")
    assert all(check.id in everything.out for check in all_checks())
    unknown = project.run("explain", "X99")
    assert unknown.code == 2 and "accessgen explain" in unknown.err


def test_rules_are_told_in_easy_words() -> None:
    """Rule T01: what a rule asks for, why, and what to do have a Flesch reading ease of 60."""
    texts = [text for check in every_rule() for text in (check.what, check.why, check.hint)]
    blocks = tuple(Block(Kind.PARAGRAPH, text, Place()) for text in texts)
    assert scores(Prose(blocks, "rules").sentences).flesch >= 60
