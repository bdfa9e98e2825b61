"""W05: one idea in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.lists import kept, words_of
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity

_NESTED = re.compile(r", (?:which|whose|whom)\b(?! (?:means?|is|are)\b)|\bin which\b")
# "papers, pens and paint": commas between the few words of a list are no clauses.
_ITEM = r"[\w'£&/-]+(?: [\w'£&/-]+){0,3}"
_SERIES = re.compile(rf"(?:{_ITEM}, )+{_ITEM},? (?:and|or|&) ")
_GREETING = re.compile(r"^(?:Dear|Hello)\b|^(?:First|Next|Then|Today|Now|Yes|No|Sometimes), ")
_LETTERS = re.compile(r"[a-z]+")
_LABEL = re.compile(r"^[^:]{1,60}: ")


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each sentence that shows it holds more than one idea."""
    severity = limits.severity()
    commas = limits.number("commas")
    for sentence in prose.sentences:
        own = _LABEL.sub("", sentence.own)
        signs = list(_signs(own, commas)) if sentence.text.endswith((".", "?", "!")) else []
        if signs:
            yield CHECK.failed(
                f"This sentence may hold more than one idea: it has {' and '.join(signs)}.",
                sentence.place,
                element=sentence.text,
                value=", ".join(signs),
                limit=f"no semicolon, no clause inside another, at most {commas:g} comma",
                severity=severity,
            )


@kept
def _cues() -> frozenset[str]:
    return words_of("grammar", "cues") - {"which", "provided"}


def _signs(text: str, most: float) -> Iterator[str]:
    if ";" in text:
        yield "a semicolon"
    cues = _cues()
    found = [word for word in _LETTERS.findall(text.lower()) if word in cues]
    nested = _NESTED.search(text)
    if nested:
        found.append(nested.group().lstrip(", "))
    if found:
        yield f"“{found[0]}”"
    commas = _GREETING.sub("", _SERIES.sub("", text)).count(",")
    if commas > most:
        yield f"{commas} commas"


CHECK = WordsCheck(
    id="W05",
    title="Each sentence holds one idea",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "GOV.UK Accessible communication formats: one idea and one verb",
        "W3C Cognitive accessibility (COGA): short, clear sentences",
    ),
    limits={
        "commas": "the most commas of a sentence, those of a list not counted",
        "severity": "how grave a finding is in this edition",
    },
    what="A sentence has no semicolon, no clause inside another and few commas.",
    why="Each clause has to be held in mind until the sentence ends. Many readers with a "
    "learning disability, or with a poor memory, can hold one.",
    how="By signs: semicolons, words such as “whilst”, “although” and “whereby”, “which” after a "
    "comma (but not “which means”), and commas that do not part the items of a list. Ideas "
    "themselves are not measured; two short clauses joined by “and” pass.",
    hint="Make two sentences of it, and say who does what in each.",
    good="We meet in the hall. It is next to the library.",
    bad="The hall, which was built in 1902 and is next to the library, has a lift; it is slow.",
    run=run,
)
