"""W04: short paragraphs."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Kind
from accessgen.checks.reading.prose import SHORTEST, Prose
from accessgen.checks.reading.sentences import sentences
from accessgen.checks.reading.words import counted_words
from accessgen.findings import Severity

_READ = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM})


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each paragraph or list item that is too long."""
    severity = limits.severity()
    most, longest = limits.number("sentences"), limits.number("words")
    for passage in prose.passages if prose.has_paragraphs else ():
        if passage.kind not in _READ:
            continue
        told = (counted_words(text) for text in sentences(passage.text))
        ends = sum(len(said) >= SHORTEST for said in told)  # "Phone 01632 960124." is none
        length = len(counted_words(passage.text))
        if ends > most or length > longest:
            measured = f"{counted(ends, 'sentence')} and {counted(length, 'word')}"
            yield CHECK.failed(
                f"This {passage.kind} has {measured}.",
                passage.place,
                element=passage.text,
                value=measured,
                limit=f"at most {most:g} sentences and {longest:g} words",
                severity=severity,
            )


CHECK = WordsCheck(
    id="W04",
    title="Paragraphs are short",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "NHS digital service manual: paragraphs of up to 3 sentences",
        "GOV.UK Accessible communication formats: one idea, 2 sentences in Easy Read",
    ),
    limits={
        "sentences": "the most sentences of a paragraph",
        "words": "the most words of a paragraph",
        "severity": "how grave a finding is in this edition",
    },
    what="A paragraph has few sentences and few words.",
    why="A wall of words is hard to begin and easy to get lost in. White space shows where one "
    "thought ends, and a tired reader can stop there.",
    how="Paragraphs and list items; headings, table cells and captions are left out. Sentences "
    "of under three words and contact details are not counted. In a PDF without tags nobody knows "
    "where a paragraph begins: nothing is said, but that its order could not be read.",
    hint="Begin a new paragraph with the next thought, or make a list of it.",
    good="You can come by bus. Bus 4 stops at the door.",
    bad="You can come by bus. Bus 4 stops at the door. It runs every 20 minutes. You can also "
    "take a taxi. We pay for it. Keep the ticket, because we need it.",
    run=run,
)
