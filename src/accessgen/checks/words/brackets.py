"""W28: few brackets and dashes."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.reading.prose import Prose, Sentence
from accessgen.findings import Severity

_ABBREVIATION = re.compile(r"\([A-Z][A-Za-z]{1,7}s?\)")  # which rule W08 asks for
_BRACKET = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_DASH = re.compile(r"(?<=[a-z,”\"]) ?— ?(?=[a-z“\"])|(?<=\w) [–-] (?=\w)", re.IGNORECASE)
_KINDS = (("brackets", "bracket", _BRACKET), ("dashes", "dash", _DASH))


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for brackets and one for dashes, if there are too many in the text."""
    severity = limits.severity()
    total = sum(len(sentence.words) for sentence in prose.sentences)
    most_of = {name: limits.number(name) for name, _, _ in _KINDS}
    for name, thing, pattern in _KINDS:
        counts = [(s, len(pattern.findall(_ABBREVIATION.sub("", s.own)))) for s in prose.sentences]
        found = [(sentence, count) for sentence, count in counts if count]
        count, most = sum(count for _, count in found), most_of[name]
        if count > most * max(1.0, total / 100):
            first: Sentence = found[0][0]
            told = counted(count, thing) if thing == "bracket" or count == 1 else f"{count} dashes"
            yield CHECK.failed(
                f"The text has {told} in {total:,} words.",
                first.place,
                element=first.text,
                value=told,
                limit=f"at most {most:g} in 100 words",
                severity=severity,
            )


CHECK = WordsCheck(
    id="W28",
    title="Brackets and dashes are few",
    families=(Family.WORDS,),
    severity=Severity.SHOULD,
    standards=(
        "NHS digital service manual, Punctuation: brackets, dashes",
        "Inclusion Europe 2009, Information for all",
    ),
    limits={
        "brackets": "the most pairs of brackets in 100 words",
        "dashes": "the most dashes between words in 100 words",
        "severity": "how grave a finding is in this edition",
    },
    what="Few things stand in brackets or between dashes; in Easy Read none.",
    why="What stands in brackets is a second sentence inside the first. A screen reader may not "
    "say that it begins or ends.",
    how="Pairs of brackets and dashes between words, in sentences of running text. Short forms "
    "in brackets, such as “(BSL)”, are left out, for rule W08 asks for them; quotes too. Colons "
    "are not counted.",
    hint="Make a sentence of it, or leave it out.",
    good="You can bring a friend. It can be a support worker too.",
    bad="You can bring a friend (or a support worker) – or both – to the meeting.",
    run=run,
)
