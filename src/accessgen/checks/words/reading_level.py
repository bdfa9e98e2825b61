"""W01: a text that most readers can read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from accessgen.checks.check import Family, Findings, WordsCheck, shortened
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Place
from accessgen.checks.reading.explained import listed_terms
from accessgen.checks.reading.prose import Prose, Section, Sentence
from accessgen.checks.reading.scores import Scores, hard_words, scores, without_terms
from accessgen.findings import Severity

ENOUGH = 100  # words: on fewer the formulas mean nothing
_HYPHENED = re.compile(r"\b[^\W\d]+(?:-[^\W\d]+)+\b")
GRADE_TO_AGE = 5  # a UK reader is about five years older than the American school grade


def run(prose: Prose, limits: Limits) -> Findings:
    """A finding for the whole text (must), and for each section of 100 words or more (should).

    A text that is easy enough, but not as easy as it could be, is a warning.
    """
    judged = list(_judged("The text", prose.sentences, Place(), limits, Severity.MUST))
    yield from judged or _short_of_the_aim(prose, limits)
    for part in prose.sections if len(prose.sections) > 1 else ():
        if part.length >= ENOUGH:
            yield from _judged(_named(part), part.sentences, part.place, limits, Severity.SHOULD)


def _named(part: Section) -> str:
    return f"“{shortened(part.title, 50)}”" if part.title else "The beginning"


def _judged(
    name: str, sentences: Sequence[Sentence], place: Place, limits: Limits, severity: Severity
) -> Findings:
    if sum(len(sentence.words) for sentence in sentences) < ENOUGH:
        yield CHECK.cant_tell(f"{name} has fewer than {ENOUGH} words, too few for a score.")
        return
    found = scores(sentences)
    if found.counted != found.given:
        yield CHECK.cant_tell(
            f"{name} cannot be scored: {found.given} sentences, of which {found.counted} counted.",
            place,
        )
    elif len(_failures(found, limits)) >= 2:
        yield CHECK.failed(
            f"{name} is hard to read. {_why(sentences)} {_scored(found)} A score knows nothing "
            "of pictures or of your readers: test it with them.",
            place,
            element=max(sentences, key=lambda sentence: len(sentence.words)).text,
            value=_scored(found),
            limit=f"two of three: Flesch reading ease at least {limits.number('flesch'):g}, "
            f"Flesch-Kincaid grade at most {limits.number('flesch_kincaid'):g}, "
            f"SMOG at most {limits.number('smog'):g}",
            severity=severity,
        )


def _short_of_the_aim(prose: Prose, limits: Limits) -> Findings:
    """A warning if the whole text misses the aim, with its own hard words and names or without."""
    least, most = limits.number("aim_flesch"), limits.number("aim_flesch_kincaid")
    told = prose.sentences
    first = scores(told)
    if first.flesch >= least and first.flesch_kincaid <= most:
        return
    without = scores(without_terms(told, listed_terms(prose)))
    if without.flesch < least or without.flesch_kincaid > most:
        yield CHECK.failed(
            f"The text could be easier to read. {_why(told)} {_scored(first)} Without names and "
            f"the words of its own list of hard words: {_scored(without)} A score knows nothing "
            "of pictures or of your readers: test it with them.",
            element=max(told, key=lambda sentence: len(sentence.words)).text,
            value=_scored(without),
            limit=f"better a Flesch reading ease of at least {least:g} and a Flesch-Kincaid grade "
            f"of at most {most:g}",
            severity=Severity.SHOULD,
        )


def _failures(found: Scores, limits: Limits) -> list[str]:
    judged = {
        "flesch": found.flesch < limits.number("flesch"),
        "flesch_kincaid": found.flesch_kincaid > limits.number("flesch_kincaid"),
        "smog": found.smog is not None and found.smog > limits.number("smog"),
    }
    return [name for name, failed in judged.items() if failed]


def _why(sentences: Sequence[Sentence]) -> str:
    """What to mend: that comes before any number."""
    counts = hard_words(sentences)
    shown = _as_written(sentences)
    named = [(shown.get(word, word), count) for word, count in counts.items()]
    hard = [f"{word} ({count})" if count > 1 else word for word, count in named]
    longest = sorted(sentences, key=lambda sentence: -len(sentence.words))
    quoted = [f"“{shortened(s.text, 60)}” ({len(s.words)} words)" for s in islice(longest, 3)]
    listed = f"Hard words: {', '.join(hard[:8])}. " if hard else ""
    return f"{listed}Longest sentences: {'; '.join(quoted)}."


def _as_written(sentences: Sequence[Sentence]) -> dict[str, str]:
    """How words with hyphens stand in the text: they are counted as one word each."""
    tokens = (token for sentence in sentences for token in _HYPHENED.findall(sentence.text))
    return {token.replace("-", "").lower(): token.lower() for token in tokens}


def _scored(found: Scores) -> str:
    smog = f", SMOG {found.smog:.1f}" if found.smog is not None else ""
    age = max(GRADE_TO_AGE, round(found.flesch_kincaid) + GRADE_TO_AGE)
    return (
        f"Flesch reading ease {found.flesch:.0f}, Flesch-Kincaid grade "
        f"{found.flesch_kincaid:.1f} (about age {age}){smog}."
    )


CHECK = WordsCheck(
    id="W01",
    title="The text is easy enough to read",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "NHS digital service manual, Health literacy",
        "GOV.UK, Writing for GOV.UK: reading age 9",
    ),
    limits={
        "flesch": "the least Flesch reading ease, more is easier",
        "flesch_kincaid": "the greatest Flesch-Kincaid grade, a school year of the USA",
        "smog": "the greatest SMOG grade, a school year of the USA",
        "aim_flesch": "the Flesch reading ease to aim for; less is a warning",
        "aim_flesch_kincaid": "the Flesch-Kincaid grade to aim for; more is a warning",
    },
    what="At most one of three reading formulas says that the text is too hard for the edition. "
    "Better still, it is as easy as the edition aims for.",
    why="Two in five adults in England find everyday health information too hard. The formulas "
    "disagree by up to seven school years on one text, so no single one decides.",
    how="Each block by itself is split into sentences; headings, contents, tables, labels of "
    "under four words, sentences of under three, web addresses and phone numbers are left out. "
    "UK words are respelled and short forms said letter by letter before textstat 0.7.8 counts "
    "syllables. The whole text counts, and each section of 100 words or more; SMOG only from 30 "
    "sentences. A text that misses the aim is scored again without names and the words of its "
    "own list of hard words, as these cannot be put in other words; a warning stays only if that "
    "misses it too. DOCX and PDF hold the same words (T06), so they are scored once.",
    hint="Begin with the hard words and the longest sentences. Then let people who will read it "
    "try it: NHS writers use scores only to decide what to test first.",
    good="You can bring a friend. They can help you to take part.",
    bad="Participants may be accompanied by an individual providing assistance in order to "
    "facilitate their meaningful participation.",
    run=run,
)
