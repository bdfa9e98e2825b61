"""W26: as short as will do."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Place
from accessgen.checks.reading.prose import Prose
from accessgen.checks.reading.words import counted_words
from accessgen.findings import Severity


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding if the whole text is too long."""
    ideal, longest = limits.number("ideal"), limits.number("longest")
    count = sum(len(counted_words(passage.text)) for passage in prose.passages)
    if longest and count > min(ideal, longest):
        yield CHECK.failed(
            f"The text has {count:,} words.",
            Place(),
            value=f"{count:,} words",
            limit=f"better {ideal:,.0f} words, at most {longest:,.0f}",
            severity=Severity.MUST if count > longest else Severity.SHOULD,
        )


CHECK = WordsCheck(
    id="W26",
    title="The text is as short as will do",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "The Easy Read Standard 2026, Words: under 1,000 words",
        "accessgen: 2,000 words, then split",
    ),
    limits={
        "ideal": "the words above which a text is a warning; 0: not asked",
        "longest": "the most words that a text may have; 0: not asked",
    },
    what="An Easy Read text has at most 2,000 words, and better at most 1,000.",
    why="A long booklet is not begun. Easy Read that says the most important things is read to "
    "its end.",
    how="All words but the contents, addresses and phone numbers; headings and labels count. That "
    "nothing needed is left out is looked at by rule W30.",
    hint="Leave out what a reader does not need to act, or make two booklets of it.",
    good="A booklet of 900 words on how to join.",
    bad="A booklet of 3,000 words on how to join, why, and how it came about.",
    run=run,
)
