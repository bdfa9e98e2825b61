"""W33: people have checked every part that Easy Read tells."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, PublicationCheck
from accessgen.checks.measure import counted
from accessgen.checks.sourced import EASY_READ, STANDARD, PublicationFacts
from accessgen.checks.sourced_signed import latest
from accessgen.checks.sourced_told import told_parts
from accessgen.findings import Severity

SHOWN = 12


def run(publication: PublicationFacts) -> Findings:
    """One question for all parts that nobody is on record for."""
    standard = next((e for e in publication.editions if e.source.edition == STANDARD), None)
    easy = publication.of_text(EASY_READ)
    if standard is None or not easy:
        return
    parts = told_parts(standard.source, easy[0].source)
    records = latest(publication.about.people.checked)
    waiting = [told.part for told in parts if told.part not in records]
    if waiting:
        more = f" and {len(waiting) - SHOWN} more" if len(waiting) > SHOWN else ""
        yield CHECK.needs_person(
            f"Who checked that Easy Read says the same as the standard text? Nobody is on record "
            f"for {counted(len(waiting), 'part')} of {len(parts)}: "
            f"{', '.join(waiting[:SHOWN])}{more}."
        )


CHECK = PublicationCheck(
    id="W33",
    title="People have checked that Easy Read says the same",
    families=(Family.TRUTH,),
    severity=Severity.FLAG,
    standards=(
        "Inclusion Europe 2009, Do not write for us without us",
        "The Easy Read Standard 2026: written and checked with people with a learning disability",
    ),
    limits={},
    what="For each part of the standard text that an Easy Read row stands for, it is written down "
    "who checked the row, when, with whom it was tested and what they said.",
    why="Numbers and names can be compared by a program. Whether the meaning is kept, and whether "
    "somebody understands it, only people can say.",
    how="review.yaml, under sessions, holds a record for each part. `accessgen review` writes it. "
    "A record of the rule alone does not answer this. Without the records a build goes on; "
    "`accessgen build --release` fails.",
    hint="Go through the parts with the group that checks them: `accessgen review`.",
    good="The Tuesday Group checked “when” on 20 October 2026, tested with 5 people.",
    bad="The Easy Read text was written by one person and printed.",
    run=run,
)
