"""W24: learning disability."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.hits import uses
from accessgen.checks.reading.lists import swaps_of
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each other name for a learning disability."""
    severity = limits.severity()
    for use in uses(prose.passages, swaps_of("language", "learning")):
        yield CHECK.failed(
            f"“{use.hit.found}” may mean a learning disability{use.times}.{use.instead}",
            use.place,
            element=use.sentence,
            value=use.hit.found,
            limit="“learning disability”, unless people chose otherwise",
            severity=severity,
        )


CHECK = WordsCheck(
    id="W24",
    title="A learning disability is called so",
    families=(Family.WORDS,),
    severity=Severity.SHOULD,
    standards=("The Easy Read Standard 2026, Words",),
    limits={"severity": "how grave a finding is in this edition"},
    what="The text says “learning disability”, not “learning difficulty”.",
    why="A learning difficulty, such as dyslexia, is another thing. Who gets help depends on "
    "the word.",
    how="“learning difficulty”, “intellectual disability” and “mental handicap” in all text but "
    "quotes. If you mean dyslexia or its like, the text is right: override the finding.",
    hint="Say “learning disability”, or name the difficulty, such as dyslexia.",
    good="A nurse for people with a learning disability.",
    bad="A nurse for people with learning difficulties.",
    run=run,
)
