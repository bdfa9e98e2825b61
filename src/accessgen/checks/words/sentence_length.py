"""W03: short sentences."""

from __future__ import annotations

from collections.abc import Sequence

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.prose import Prose, Sentence
from accessgen.checks.reading.shares import ENOUGH
from accessgen.findings import Severity


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each sentence that is too long, and one if most are long."""
    longest, should = limits.number("longest"), limits.number("should")
    yield from _on_the_whole(prose.sentences, limits.number("mean"))
    for sentence in prose.with_cells:
        length = len(sentence.words)
        better = f", better {should:g}" if should < longest else ""
        if length > min(longest, should):
            yield CHECK.failed(
                f"This sentence has {length} words.",
                sentence.place,
                element=sentence.text,
                value=f"{length} words",
                limit=f"at most {longest:g} words{better}",
                severity=Severity.MUST if length > longest else Severity.SHOULD,
            )


def _on_the_whole(told: Sequence[Sentence], most: float) -> Findings:
    mean = sum(len(sentence.words) for sentence in told) / max(1, len(told))
    if len(told) >= ENOUGH and mean > most:
        yield CHECK.failed(
            f"Sentences have {mean:.0f} words on average.",
            value=f"{mean:.1f} words on average",
            limit=f"on average at most {most:g} words",
            severity=Severity.SHOULD,
        )


CHECK = WordsCheck(
    id="W03",
    title="Sentences are short",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "NHS digital service manual: up to 20 words",
        "GDS Publishing accessible documents: 25 words",
        "Department of Health 2010, Making written information easier to understand: 15 words",
    ),
    limits={
        "longest": "the most words that a sentence may have",
        "should": "the words above which a sentence is a warning",
        "mean": "the most words of a sentence on average; more is a warning",
    },
    what="No sentence has more words than the edition allows, and most have fewer.",
    why="A reader holds a sentence in mind until its end. Long ones are lost by people who are "
    "tired or worried, and by people with a learning disability.",
    how="Sentences are found by rules that know a.m., St. and i.e.; each list item and each "
    "table cell ends one. A hyphenated word is one word, a number too; web addresses and phone "
    "numbers are none. The average is taken of running text of 20 sentences or more.",
    hint="Cut it in two where there is “and”, “which” or “because”. One idea for each sentence.",
    good="We meet every month. You can come to one meeting or to all of them.",
    bad="We meet every month, and although it is good if you can come to all of the meetings, "
    "you are welcome at one or two of them if that is what works for you.",
    run=run,
)
