"""W19: words where signs stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.calendar_words import MONTHS, WEEKDAYS
from accessgen.checks.reading.hits import Found, Rules, by_rules, slips
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity

_DATE = r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}([-/.])\d{1,2}\1\d{2,4}\b"
_TIME = r"\b\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)? ?[-–—] ?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b"
_CLOCK = r"\b\d{1,2}:\d\d ?[-–—] ?\d{1,2}:\d\d\b"
_ELSEWHERE = re.compile(f"{_DATE}|{_TIME}|{_CLOCK}")  # rules W17 and W18 look at these
_HOUSE = re.compile(
    r"\d+ ?[-–] ?\d+ (?:[A-Z][a-z]+ )+(?:Street|Road|Lane|Avenue|Close|Way|Place|Square)"
)
_DAYS = "|".join((*WEEKDAYS, *MONTHS))
_RULES: Rules = (
    (
        re.compile(r"(?<![\w-])£?\d(?:[\d,.]*\d)? ?[-–—] ?£?\d(?:[\d,.]*\d)?(?![\w-])"),
        "has a dash. Say “to”.",
    ),
    (re.compile(rf"\b(?:{_DAYS}) ?[-–—/] ?(?:{_DAYS})\b"), "has a dash. Say “to”."),
    (re.compile(r"(?!\bA&E\b)\S* ?& ?(?<!\bA&(?=E\b))\S*"), "has the sign &. Say “and”."),
    (
        re.compile(r"(?<![\w/.])[A-Za-z]+(?:'s)?(?: ?/ ?[A-Za-z]+)+(?![\w/])"),
        "has a slash. Say “or”, or “and”.",
    ),
    (re.compile(r"\b24/7\b"), "has a slash. Say “all day, every day”."),
    (re.compile(r"(?<!\w)@(?= |$)"), "is a sign. Say “at”."),
    (re.compile(r"\b\d+\+(?!\w)"), "has a plus sign. Say “or more”, or “and over”."),
    (
        re.compile(r"[~§¶†‡≥≤±→←≠≈]|(?<=\w )[<>=+](?= ?[\w£])|(?<!\S)[<>](?=\d)"),
        "is a sign that not all readers know. Say it in words.",
    ),
)
_LIKELY = re.compile(r"[-–—/&@+<>=~§¶†‡≥≤±→←≠≈]")  # what every rule needs: most texts have none


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each sign, at its first place."""
    severity = limits.severity()
    for slip in slips(prose.passages, _signs):
        yield CHECK.failed(
            f"“{slip.text}” {slip.problem}",
            slip.place,
            element=slip.sentence,
            value=slip.text,
            limit="words, no signs",
            severity=severity,
        )


def _signs(text: str) -> Iterator[Found]:
    if not _LIKELY.search(text):
        return iter(())
    for other in (_ELSEWHERE, _HOUSE):
        text = other.sub(lambda match: " " * len(match.group()), text)
    return by_rules(text, _RULES)


CHECK = WordsCheck(
    id="W19",
    title="Words stand where signs could",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "NHS digital service manual, Punctuation: ampersands, dashes, slashes",
        "Inclusion Europe 2009, Information for all: no special signs",
    ),
    limits={"severity": "how grave a finding is in this edition"},
    what="“10 to 15”, not “10-15”; “and”, not “&”; “or”, not “/”.",
    why="A screen reader may say “10 minus 15”, or nothing at all. Many readers do not know what "
    "a slash asks of them.",
    how="Dashes between numbers, days and months; &, slashes between words, @ by itself, “18+”, "
    "and signs such as ≥ and →. “A&E” passes. Quotes, addresses, house numbers, dates (rule W17) "
    "and times (rule W18) are left out.",
    hint="Say the word that the sign stands for.",
    good="Groups of 6 to 8 people, with carers and staff.",
    bad="Groups of 6-8 people, with carers/staff & friends.",
    run=run,
)
