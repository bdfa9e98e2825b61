"""S15: version, date, review date and owner, in words that the reader sees."""

from __future__ import annotations

import re
from dataclasses import replace

from accessgen.checks.check import Family, Findings, SourceCheck
from accessgen.checks.limits import Limits
from accessgen.checks.sourced import SourceFacts
from accessgen.checks.sourced_people import plain
from accessgen.errors import Position
from accessgen.findings import Severity


def run(facts: SourceFacts, limits: Limits) -> Findings:
    """A finding for each of the four that is not on record, or that the text does not say."""
    del limits  # none: it is there or it is not
    about = facts.about
    said = plain(" ".join(block.text for block in facts.blocks))
    asked = {
        "version": about.version,
        "date": about.day(about.date),
        "review date": about.day(about.review) if about.review else "",
        "owner": about.owner,
    }
    for what, words in asked.items():
        if not words.strip():
            found = CHECK.failed(f"This publication has no {what}.", value="missing")
            yield replace(found, source=Position(about.file))
        elif not re.search(rf"(?<![\w.]){re.escape(plain(words))}(?!\.?\w)", said):
            yield CHECK.failed(
                f"The text nowhere gives the {what}, “{words}”.", element=words, value="not said"
            )
    if about.review and about.review <= about.date:
        yield CHECK.failed(
            f"The review date {about.review} is not after the date {about.date}.",
            value=str(about.review),
        )


CHECK = SourceCheck(
    id="S15",
    title="Version, date, review date and owner are given",
    families=(Family.TRUTH,),
    severity=Severity.MUST,
    standards=("NHS practice for patient information leaflets",),
    limits={},
    what="publication.yaml gives version, date, review date and owner, and each edition tells its "
    "readers all four in words.",
    why="Readers have to know whether what they hold is still true, and whom to ask.",
    how="From the source: the number of the version, dates such as 4 November 2026, and the "
    "owner's name stand somewhere in the text of the edition.",
    hint="Add the line to publication.yaml, and write it into the part about the document.",
    good="Version 1.0. Riverside Health and Care Partnership, 4 November 2026. We will check this "
    "again by 4 November 2028.",
    bad="Updated recently.",
    run=run,
)
