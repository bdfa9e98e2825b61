"""W02: a score never stands alone; readers have tried the text."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, SourceCheck
from accessgen.checks.limits import Limits
from accessgen.checks.sourced import EASY_READ, SourceFacts
from accessgen.findings import Severity


def run(facts: SourceFacts, limits: Limits) -> Findings:
    """Ask who tried the Easy Read text, unless that is written down for this version."""
    del limits  # none: no score can replace a reader
    if facts.text != EASY_READ:
        return
    for record in facts.about.people.records:
        fits = record.rule == CHECK.id and record.edition in {"", facts.edition}
        if fits and record.version == facts.about.version and not record.tested_with:
            yield CHECK.failed(
                f"The record of {record.date} does not say who the readers were.",
                element=record.said,
                hint="Add tested_with: how many people, and what they have in common.",
            )
    yield CHECK.needs_person(
        f"Which readers tried version {facts.about.version} of this Easy Read text, and what did "
        "they say?"
    )


CHECK = SourceCheck(
    id="W02",
    title="Readers have tried the Easy Read text",
    families=(Family.TRUTH,),
    severity=Severity.MUST,
    standards=(
        "NHS digital service manual, Health literacy: tools only help to find where to begin",
        "Inclusion Europe 2009: always involve people with a learning disability",
    ),
    limits={},
    what="People with a learning disability have tried this version of the Easy Read text, and "
    "who they were and what they said is written down.",
    why="A score counts letters and words. It cannot see whether a picture fits, whether an idea "
    "is clear, or whether the text sounds like talking to a child.",
    how="review.yaml holds a record of rule W02 for this version, with tested_with. Without one "
    "the question stays open; it never fails a build.",
    hint="Sit down with readers, change what they stumble over, and record it.",
    good="tested_with: 5 people with a learning disability from two groups",
    bad="The reading age is 7, so it is easy to read.",
    run=run,
)
