"""One file with the faults that real publications have; each has to be found, and named."""

from __future__ import annotations

import functools

import pytest

from accessgen.checks import run_checks
from accessgen.findings import Finding
from tests.checks.build_docx import docx
from tests.checks.example import LIMITS, finished
from tests.checks.words.saying import add

FAULTY = (
    "Foreward to the second edition.",
    "We use identity-first language in this guide.",
    "How can a group invite people with autism to take part?",
    "Nobody names the elephant in the room. A talk can be like a washing machine.",
    "We want to think outside the box. We had “blue sky thinking” all day.",
    "A group is a stained glass window.",
    "Choose a plain font, i.e Arial or Tahoma.",
    "Not all of us can come 9am-5pm.",
    "You don't have to talk.",
    "Read the guide of NHSE, or the one of NSUN or SCIE.",
    "We have a culture of openess here.",
    "It was the best day of them all, and we said so to everyone that we met on our way home.",
    "“We learned to listen, to wait, to ask again and to write down what was said by all.”",
    "We meet on Friday 21 April 2027.",
    "Bring a carer/friend & a pen.",
    "About 40% of us are stakeholders in Part II of the seven steps.",
)
EXPECTED = (
    ("W29", "Foreward"),
    ("W29", "openess"),
    ("W23", "people with autism"),
    ("W14", "elephant in the room"),
    ("W14", "like a washing machine"),
    ("W14", "think outside the box"),
    ("W14", "blue sky thinking"),
    ("W14", "a stained glass window"),
    ("W14", "i.e"),
    ("W18", "9am-5pm"),
    ("W13", "don't"),
    ("W08", "NHSE"),
    ("W08", "NSUN"),
    ("W08", "SCIE"),
    ("W27", "Nobody is named"),
    ("W17", "Wednesday"),
    ("W19", "carer/friend"),
    ("W19", "&"),
    ("W16", "40%"),
    ("W07", "stakeholders"),
    ("W15", "II"),
    ("W15", "seven"),
)


@functools.cache
def findings() -> tuple[Finding, ...]:
    return run_checks([finished(docx(add(*FAULTY)), "docx")], LIMITS).findings


@pytest.mark.parametrize(("rule", "words"), EXPECTED)
def test_it_is_found(rule: str, words: str) -> None:
    assert any(words in found.message for found in findings() if found.check == rule)


def test_every_finding_says_how_to_put_it_right() -> None:
    for found in findings():
        assert found.hint and found.limit and found.message.endswith("."), found
