from __future__ import annotations

import pytest

from accessgen.checks import run_checks
from accessgen.findings import Finding, Outcome, Severity
from tests.checks.example import LIMITS, of_check
from tests.checks.words.saying import saying

GOOD = [
    saying("no such words", "You can bring a friend."),
    saying(
        "declared in the text, and kept",
        "We use identity-first language here. Autistic people can bring a friend.",
    ),
    saying("words that are only talked about", "Some say “person with autism”. Ask them."),
]
BROKEN = [
    saying(
        "declared in the text, and not kept",
        "We use identity-first language here. People with autism can bring a friend.",
        says="“People with autism” is not identity-first language, which is the choice here",
    ),
    saying("hurtful", "She suffers from pain in her arm.", says="“suffers from” is a hurtful"),
    saying("chairs", "A lift is there if you are wheelchair bound.", says="Say “wheelchair user”"),
    saying("service user", "Each service user has a say.", says="Say “person who uses services”"),
]


def found(text: str, choice: str) -> list[Finding]:
    files = saying("", text).files
    return of_check(run_checks(files, LIMITS, language_choice=choice), "W23")


@pytest.mark.parametrize(
    ("choice", "text"),
    [
        ("identity-first", "A person with autism can come."),
        ("person-first", "An autistic person can come."),
    ],
)
def test_the_publication_declares_it(choice: str, text: str) -> None:
    (finding,) = found(text, choice)
    assert finding.outcome is Outcome.FAILED
    other = {"identity-first": "person-first", "person-first": "identity-first"}[choice]
    assert found(text, other) == []


def test_without_a_choice_a_person_is_asked() -> None:
    (finding,) = found("Autistic people can come.", "")
    assert (finding.outcome, finding.severity) == (Outcome.NEEDS_PERSON, Severity.MUST)
    assert "nothing declares a choice" in finding.message
