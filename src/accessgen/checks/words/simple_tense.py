"""W25: simple tenses."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.lists import kept, words_of
from accessgen.checks.reading.prose import Prose, Sentence
from accessgen.checks.reading.shares import ENOUGH, too_many
from accessgen.findings import Severity

_NOT_VERBS = (
    "nothing|something|anything|everything|morning|evening|during|interesting|boring|tiring|missing"
    "|willing|exciting|welcoming|caring|meeting|training|building|hearing|amazing|surprising"
    "|confusing|worrying|upsetting|outstanding|understanding|lasting|king|ring|thing|spring"
)
# "We have moved house" tells what was done, "we have tired feet" does not.
_DONE = {
    "allowed", "attached", "closed", "committed", "covered", "finished", "linked", "packed",
    "raised", "settled", "shared",
}  # fmt: skip
_BETWEEN = (
    r"(?:(?:not|also|already|all|never|ever|just|always|often|now|still|\w+ly"
    r"|I|we|you|they|he|she|it) ){0,2}"
)


@kept
def _not_simple() -> re.Pattern[str]:
    participles = words_of("grammar", "participles")
    irregular = "|".join(sorted(participles - {"got", "let", "cut", "put"}))
    told = words_of("grammar", "states") | words_of("grammar", "conditions")
    states = "|".join(sorted(told - participles - _DONE))
    having = rf"\b(?:have|has|had|having|\w+'ve) {_BETWEEN}(?!(?:{states}) \w)"
    perfect = rf"{having}(?:been|\w{{2,}}[^e]ed|{irregular})\b"
    being = rf"\b(?:am|is|are|was|were|be|been|\w+'re|I'm) {_BETWEEN}"
    going = rf"{being}(?!(?:{_NOT_VERBS})\b)\w{{2,}}ing\b"
    return re.compile(f"{perfect}|{going}", re.IGNORECASE)


def is_not_simple(sentence: Sentence) -> bool:
    """Whether a verb stands in a perfect or continuous tense."""
    return bool(_not_simple().search(sentence.own))


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding if too many sentences are in such a tense."""
    found = [sentence for sentence in prose.sentences if is_not_simple(sentence)]
    most, of = limits.number("share"), len(prose.sentences)
    yield from too_many(CHECK, "are not in a simple tense", found, of, most, limits.severity())


CHECK = WordsCheck(
    id="W25",
    title="Tenses are simple",
    families=(Family.WORDS,),
    severity=Severity.SHOULD,
    standards=("W3C Cognitive accessibility (COGA): use a simple tense",),
    limits={
        "share": "the most sentences in 100 that are not in a simple tense",
        "severity": "how grave a finding is in this edition",
    },
    what="Most verbs say what is (“we meet”), what was (“we met”) or what will be.",
    why="“We have been meeting” asks a reader to think of two times at once.",
    how="Perfect and continuous tenses, by “have” before a participle and “be” before a word in "
    f"-ing. Quotes are left out. Under {ENOUGH} sentences nothing is said. Verbs are told by their "
    "form alone, so a few hits are wrong; no single sentence fails.",
    hint="Say it in the present: “We meet each month.”",
    good="We meet each month.",
    bad="We have been meeting each month.",
    run=run,
)
