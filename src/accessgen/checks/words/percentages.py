"""W16: no percentages."""

from __future__ import annotations

import re
from fractions import Fraction

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.hits import matches, sentence_around
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity

PER_CENT = re.compile(r"(?:(\d+(?:\.\d+)?) ?)?(?:%|\bper ?cent\b|\bpercentages?\b)", re.IGNORECASE)
_WORDS = {Fraction(1, 2): "half", Fraction(1, 1): "all", Fraction(0): "none"}


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each percentage."""
    severity = limits.severity()
    for passage, match in matches(prose.passages, PER_CENT):
        yield CHECK.failed(
            f"“{match.group().strip()}” is a percentage.{_instead(match[1])}",
            passage.place,
            element=sentence_around(passage.own, match.start()),
            value=match.group().strip(),
            limit="“half”, or a number such as “1 in 4”",
            severity=severity,
        )


def _instead(number: str | None) -> str:
    return f" Say “{said_plainly(number)}”." if number and Fraction(number) <= 100 else ""


def said_plainly(number: str) -> str:
    """A percentage up to 100 as people say it: “half”, “1 in 4”, “about 1 in 3”."""
    exact = Fraction(number) / 100
    near = exact.limit_denominator(10)
    about = "" if near == exact else "about "
    return about + _WORDS.get(near, f"{near.numerator} in {near.denominator}")


CHECK = WordsCheck(
    id="W16",
    title="There are no percentages",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "NHS digital service manual, Numbers: fractions and percentages",
        "Inclusion Europe 2009, Information for all",
    ),
    limits={"severity": "how grave a finding is in this edition"},
    what="Parts of a whole are said as “half” or “1 in 4”.",
    why="Many people cannot picture 37%. Everyone can picture 4 people in a room of 10.",
    how="The sign %, “per cent” and “percentage”, outside quotes.",
    hint="Say how many of how many: “1 in 5 people”.",
    good="Half of us travel by bus.",
    bad="50% of us travel by bus.",
    run=run,
)
