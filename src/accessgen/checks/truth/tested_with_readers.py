"""W02: a score never stands alone; readers have tried the text."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, SourceCheck
from accessgen.checks.limits import Limits
from accessgen.checks.sourced import EASY_READ, SourceFacts
from accessgen.findings import Severity


def run(facts: SourceFacts, limits: Limits) -> Findings:
    """One question for each edition, answered when a record is written down for this version."""
    del limits  # none: no score can replace a reader
    title = facts.edition_title.lower()
    what = "this Easy Read text" if facts.text == EASY_READ else f"the {title} edition"
    yield CHECK.needs_person(
        f"Which readers tried version {facts.about.version} of {what}, and what did they say?"
    )


CHECK = SourceCheck(
    id="W02",
    title="Readers have tried the text",
    families=(Family.TRUTH,),
    severity=Severity.MUST,
    standards=(
        "NHS digital service manual, Health literacy: tools only help to find where to begin",
        "Inclusion Europe 2009: always involve people with a learning disability",
    ),
    limits={},
    what="Readers of each edition have tried this version of it, and who they were and what they "
    "said is written down: people with a learning disability for Easy Read, people with low "
    "vision for large print.",
    why="A score counts letters and words. It cannot see whether a picture fits, whether an idea "
    "is clear, or whether the text sounds like talking to a child.",
    how="review.yaml holds a record of rule W02 for this version, with tested_with. A record "
    "with a line “edition” answers for that edition alone. Without one the question stays open; "
    "it never fails an everyday build, only a release. A record that says nothing, or was typed "
    "ahead of its day or its version, does not count and is a fault.",
    hint="Sit down with readers, change what they stumble over, and record it.",
    good="tested_with: 5 people with a learning disability from two groups",
    bad="The reading age is 7, so it is easy to read.",
    run=run,
)
