"""W11: the active voice."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, Findings, WordsCheck, shortened
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.reading.lists import kept, words_of
from accessgen.checks.reading.prose import Prose, Sentence
from accessgen.checks.reading.shares import ENOUGH, too_many
from accessgen.findings import Severity

_BE = r"(?:am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)"
# "by us" names who does it; "by Friday" and "by bus" do not.
_BY = (
    r" by (?!\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May"
    r"|June|July|August|September|October|November|December|then|now|midday|midnight|noon|next"
    r"|tomorrow|post|email|phone|text|bus|train|car|taxi|\w+ing\b|the (?:end|time|date|day))"
)
_BETWEEN = (
    r"(?:(?:not|also|always|often|never|now|still|then|soon|only|already|all|both|\w+ly) ){0,2}"
)
_ORDER = re.compile(r"(?:^|[:.] )$")
_ADJECTIVES = r"need|indeed|hundred|speed|feed|bleed|seed|un(?!der)\w+ed"
# Words that are a participle in "it is made by us", and tell how a thing is in "it is made of tin".
_THEN_A_STATE = (
    r"made (?:up )?(?:of|from)|meant (?:to|for)|used to (?:\w+ing|it|this|that|the|a)|set in"
)


@kept
def _passive() -> re.Pattern[str]:
    states = "|".join(sorted(words_of("grammar", "states")))
    never = "|".join(sorted(words_of("grammar", "conditions")))
    irregular = "|".join(sorted(words_of("grammar", "participles")))
    return re.compile(
        rf"\b{_BE} {_BETWEEN}(?!(?:{states})\b(?!{_BY}))"
        rf"(?!(?:{never}|{_ADJECTIVES}|{_THEN_A_STATE})\b)(?:\w{{2,}}ed|{irregular})\b",
        re.IGNORECASE,
    )


def is_passive(sentence: Sentence) -> bool:
    """Whether a form of "be" stands before a participle that tells what is done."""
    return bool(_passive().search(sentence.own))


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding if too many sentences are passive, and one if some do not say who does it."""
    found = [sentence for sentence in prose.sentences if is_passive(sentence)]
    most, of, severity = limits.number("share"), len(prose.sentences), limits.severity()
    yield from too_many(CHECK, "are passive", found, of, most, severity)
    nobody = [sentence for sentence in found if _by_nobody(sentence)]
    if nobody and limits.number("agent"):
        yield CHECK.failed(
            f"{counted(len(nobody), 'passive sentence')} without a word on who does it, such as "
            f"“{shortened(nobody[0].text, 70)}”.",
            nobody[0].place,
            element=nobody[0].text,
            value=counted(len(nobody), "sentence"),
            limit="who does it, in each sentence",
            severity=severity,
        )


def _by_nobody(sentence: Sentence) -> bool:
    """Whether a passive does not say who does it; “Be told.” speaks to the reader alone."""
    passive = _passive().search(sentence.own)
    if passive is None or _ORDER.search(sentence.own[: passive.start()]):
        return False
    return not re.compile(_BY).search(sentence.own, passive.end())


CHECK = WordsCheck(
    id="W11",
    title="Sentences say who does what",
    families=(Family.WORDS,),
    severity=Severity.SHOULD,
    standards=(
        "NHS digital service manual, How we write: the active voice",
        "GOV.UK Accessible communication formats",
        "W3C Cognitive accessibility (COGA)",
    ),
    limits={
        "share": "the most passive sentences in 100",
        "agent": "1: a passive sentence says who does it; 0: not asked",
        "severity": "how grave a finding is in this edition",
    },
    what="Few sentences are passive. In Easy Read even those say who does it.",
    why="“The form will be sent” does not say who sends it. A reader who needs to know has to "
    "ask, and a worried reader may not.",
    how="A form of “be” before a participle, with few words between. States such as “is closed” "
    "are no passives. On 50 test sentences 84 in 100 hits were right and none was missed; that "
    f"is why no single sentence fails. Under {ENOUGH} sentences nothing is said.",
    hint="Begin with who does it: “We will send you the form.”",
    good="We will send you the form.",
    bad="The form will be sent to you.",
    run=run,
)
