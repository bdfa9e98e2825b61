"""W13: negatives in full."""

from __future__ import annotations

import re
from collections import Counter

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.hits import matches, sentence_around
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity

SHORT = re.compile(r"\b(?:\w+n't(?:s\b|\b)|(?:should|could|would|might|must)'ve\b)", re.IGNORECASE)
_FULL = {
    "can't": "cannot",
    "won't": "will not",
    "shan't": "shall not",
    "don'ts": "things not to do",
}
_WARNING = re.compile(r"(?:Don't|Never|Can't|Mustn't|Shouldn't)\b")


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each short form, at its first place; graver where it warns."""
    severities = {
        warns: limits.severity("warning" if warns else "severity") for warns in (True, False)
    }
    found = list(matches(prose.passages, SHORT))
    counts = Counter(match.group().lower() for _, match in found)
    for passage, match in found:
        short = match.group().lower()
        if short not in counts:
            continue
        times = counts.pop(short)
        sentence = sentence_around(passage.own, match.start())
        warns = any(
            _WARNING.match(sentence_around(other.own, hit.start()))
            for other, hit in found
            if hit.group().lower() == short
        )
        yield CHECK.failed(
            f"“{match.group()}” is not written in full{f', {times} times' if times > 1 else ''}. "
            f"Say “{in_full(short)}”.",
            passage.place,
            element=sentence,
            value=match.group(),
            limit="negatives in full",
            severity=severities[warns],
        )


def in_full(short: str) -> str:
    """A short form, in small letters, as it is written in full."""
    if short.endswith("'ve"):
        return short.removesuffix("'ve") + " have"
    return _FULL.get(short, short.removesuffix("n't") + " not")


CHECK = WordsCheck(
    id="W13",
    title="Negatives are written in full",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=("NHS digital service manual, Punctuation: contractions",),
    limits={
        "severity": "how grave a finding is in this edition",
        "warning": "how grave it is in a sentence that tells people not to do something",
    },
    what="“do not” and “cannot”, never “don't” and “can't”; never “should've”.",
    why="People who read slowly, or in a second language, miss the n't and read the opposite. "
    "In a warning that can harm them.",
    how="Words that end in n't, and should've and its like, outside quotes. “You're” and “we'll” "
    "pass.",
    hint="Write both words in full.",
    good="Do not stop taking your medicine.",
    bad="Don't stop taking your medicine.",
    run=run,
)
