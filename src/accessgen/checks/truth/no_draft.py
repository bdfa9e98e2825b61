"""W31: what a program drafted is not Easy Read."""

from __future__ import annotations

from dataclasses import replace

from accessgen.checks.check import Family, Findings, SourceCheck
from accessgen.checks.limits import Limits
from accessgen.checks.sourced import SourceFacts
from accessgen.checks.sourced_people import plain
from accessgen.findings import Severity

MARK = (
    "This is a draft made by a program. It is not Easy Read until people with a learning "
    "disability have read it and changed it."
)
"""What stands at the top of every draft, and has to be gone from every finished text."""


def run(facts: SourceFacts, limits: Limits) -> Findings:
    """A finding for the mark of a draft, and one for each row that only a machine has written."""
    del limits  # none: it is a draft or it is not
    marks = [plain(sentence) for sentence in MARK.split(". ")]
    for block in facts.blocks:
        if any(mark.rstrip(".") in plain(block.text) for mark in marks):
            found = CHECK.failed(
                "This text is still a draft made by a program.", element=block.text
            )
            yield replace(found, source=block.position)
    for row in facts.rows:
        if row.machine:
            found = CHECK.failed(
                "A machine wrote the words of this row.",
                element=row.words,
                hint="Read the row with people with a learning disability. Change it, then take "
                "out “words=machine”.",
            )
            yield replace(found, source=row.position)


CHECK = SourceCheck(
    id="W31",
    title="No draft is passed off as finished",
    families=(Family.TRUTH,),
    severity=Severity.MUST,
    standards=(
        "Inclusion Europe 2009, Do not write for us without us",
        "The Easy Read Standard 2026: written and checked with people with a learning disability",
    ),
    limits={},
    what="The mark that `accessgen draft` puts at the top of a draft is gone, and no row says that "
    "a machine wrote it.",
    why="A program can cut sentences and swap words. It cannot say what matters most, or whether "
    "anyone understands it. Easy Read that no reader has seen looks easy and is not.",
    how="From the source: either sentence of the mark, anywhere in the text, and rows with "
    "words=machine. Whether people really read it is asked by rule W02.",
    hint="Read the draft with people with a learning disability and change it. Then take the mark "
    "out.",
    good="About this booklet. The Tuesday Group wrote this booklet.",
    bad="This is a draft made by a program.",
    run=run,
)
