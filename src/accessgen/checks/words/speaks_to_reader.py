"""W20: a text that speaks to its reader."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Place
from accessgen.checks.reading.prose import Prose
from accessgen.checks.reading.words import counted_words
from accessgen.findings import Severity

ENOUGH = 100  # words
_YOU = re.compile(r"\b(?:you|your|yours|yourself|yourselves)\b", re.IGNORECASE)
_WE = re.compile(r"\b(?:we|us|our)\b", re.IGNORECASE)
_TOLD = re.compile(
    r"\b[Ww]e are (?:the |a |an |one of |part of |called |all |[A-Z])|\b[Ww]e mean\b"
    r"|[“\"'][Ww]e[”\"']|\b[Ww]e, |, we\b|\b(?:[Aa]ll|from|[Ss]ome|[Ee]ach) of us\b"
    r"|\b[Oo]ur name\b|\b\w+ (?:made|wrote) (?:this|it)\b",
)


def run(prose: Prose, limits: Limits) -> Findings:
    """A finding if "you" is rare; one if nobody says who "we" are."""
    severity = limits.severity()
    least, enough = limits.number("you"), limits.number("we")
    text = " ".join(sentence.own for sentence in prose.sentences)
    words = len(counted_words(text))
    if words < ENOUGH:
        return  # too few to count in
    often = 100 * len(_YOU.findall(text)) / words
    if often < least:
        yield CHECK.failed(
            f"The text says “you” {often:.1f} times in 100 words.",
            Place(),
            value=f"{often:.1f} in 100 words",
            limit=f"at least {least:g} in 100 words",
            severity=severity,
        )
    everything = " ".join(passage.text for passage in prose.passages)
    if enough and len(_WE.findall(text)) >= enough and not _TOLD.search(everything):
        yield CHECK.failed(
            "The text says “we” and does not say who that is.",
            Place(),
            value="“we” is not explained",
            limit="said once, near the beginning",
            hint="Say it once near the beginning: “We are the partnership.”",
            severity=severity,
        )


CHECK = WordsCheck(
    id="W20",
    title="The text speaks to its reader",
    families=(Family.WORDS,),
    severity=Severity.SHOULD,
    standards=(
        "W3C Cognitive accessibility (COGA)",
        "Mencap, Am I making myself clear?",
    ),
    limits={
        "you": "the least times “you” and “your” stand in 100 words",
        "we": "how often “we” may stand before the text has to say who it is; 0: not asked",
        "severity": "how grave a finding is in this edition",
    },
    what="The text says “you” to its reader and “we” for its writers, and says once who “we” are.",
    why="“Participants” makes a reader wonder if they are meant. “You” does not.",
    how="“you”, “your” and “yours” in running text, quotes left out. That “we” is explained is "
    "found by phrases such as “we are …”, “we mean” and “… made this”. Under 100 words nothing "
    "is said.",
    hint="Turn to the reader: “You can bring a friend.”",
    good="You can bring a friend. We pay for your travel.",
    bad="Participants may bring a friend. Travel is paid for.",
    run=run,
)
