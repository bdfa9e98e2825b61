"""W12: say what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.lists import Swaps, swaps_of, words_of
from accessgen.checks.reading.prose import Prose, Sentence
from accessgen.checks.reading.shares import too_many
from accessgen.findings import Severity

_NOT = re.compile(r"\b(?:no|not|never|nobody|nothing|none|nowhere|neither|cannot|\w+n't)\b", re.I)
_CLAUSE = re.compile(
    r"[,;:?!()…]|\b(?:and|or|but|so|because|if|when|who|that|which|what|why|where|until|than)\b",
    re.IGNORECASE,
)
_HARMLESS = re.compile(
    r"\b(?:not only|not just|not-for-profit|not for profit|whether or not|why not|or not|no one"
    r"|not yet|no matter)\b|\bno\.? (?=\d)"
    r"|(?<=\w[ /])(?-i:No)\b",  # “Page No.”, “Yes/No”: in the middle of a sentence it is a name
    re.IGNORECASE,
)
_ADVICE = re.compile(r"^(?:Do not|Don't|Never)\b")


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each double negative, and one if too many sentences are negative."""
    most, severity = limits.number("share"), limits.severity("double")
    phrases = swaps_of("grammar").within("\n".join(item.own for item in prose.sentences))
    for sentence in prose.sentences:
        for doubled in _doubles(sentence, phrases):
            yield CHECK.failed(
                f"“{doubled}” is a double negative.",
                sentence.place,
                element=sentence.text,
                value=doubled,
                limit="no double negative",
                severity=severity,
            )
    told = [item for item in prose.sentences if not _ADVICE.match(item.own)]
    found = [sentence for sentence in told if is_negative(sentence.own)]
    yield from too_many(
        CHECK,
        "say what is not",
        found,
        len(prose.sentences),
        most,
        Severity.SHOULD,
    )


def is_negative(text: str) -> bool:
    """Whether a text says what is not; “not only”, “no one” and the like do no harm."""
    return bool(_NOT.search(_HARMLESS.sub("", text)))


def _doubles(sentence: Sentence, phrases: Swaps) -> Iterator[str]:
    own = sentence.own
    listed = [hit.found for hit in phrases.find(own)]
    yield from listed[:1]
    if listed:
        return
    negatives = words_of("grammar", "double")
    for clause in _CLAUSE.split(_HARMLESS.sub("", own)):
        words = clause.split()
        at = [n for n, word in enumerate(words) if _negative(word, negatives)]
        if len(at) > 1:
            yield " ".join(words[at[0] : at[1] + 1])


def _negative(word: str, negatives: frozenset[str]) -> bool:
    low = word.lower().strip(".")
    return low in negatives or low.endswith("n't")


CHECK = WordsCheck(
    id="W12",
    title="Sentences say what is, and what to do",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "W3C Cognitive accessibility (COGA): avoid double negatives",
        "The Easy Read Standard 2026, Words: positive first",
    ),
    limits={
        "share": "the most negative sentences in 100",
        "double": "how grave a double negative is in this edition",
    },
    what="There is no double negative, and few sentences are negative.",
    why="Two negatives have to be worked out like a sum. Many readers see the verb and miss the "
    "“not”.",
    how="Two of “no”, “not”, “never”, “cannot”, “without”, “unless” and the like in one clause, "
    "and phrases such as “not uncommon”. Sentences that advise with “Do not …” are left out of "
    "the share: a list of what not to do is allowed.",
    hint="Say it the other way round: what is so, or what to do.",
    good="You can come if you have a ticket.",
    bad="You cannot come without a ticket.",
    run=run,
)
