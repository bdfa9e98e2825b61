"""W21: a noun rather than one more pronoun."""

from __future__ import annotations

import re
from itertools import groupby

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Kind
from accessgen.checks.reading.prose import Prose
from accessgen.checks.reading.sentences import sentences
from accessgen.findings import Severity

_PRONOUN = re.compile(r"(?:It|This|They|These|Those|That|He|She)\b", re.IGNORECASE)
_READ = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM})


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each run of sentences that begin with such a word."""
    severity = limits.severity()
    most = limits.number("running")
    if not most:
        return
    for passage in prose.passages:
        told = sentences(passage.own) if passage.kind in _READ else []
        for begins, group in groupby(told, key=lambda text: bool(_PRONOUN.match(text))):
            running = list(group)
            if begins and len(running) >= most:
                first = running[0].split()[0]
                yield CHECK.failed(
                    f"{len(running)} sentences running begin with a word such as “{first}”.",
                    passage.place,
                    element=" ".join(running),
                    value=f"{len(running)} running",
                    limit=f"fewer than {most:g}",
                    severity=severity,
                )


CHECK = WordsCheck(
    id="W21",
    title="It is clear what “it” is",
    families=(Family.WORDS,),
    severity=Severity.SHOULD,
    standards=("Inclusion Europe 2009, Information for all: be careful with pronouns",),
    limits={
        "running": "how many such sentences running are too many; 0: not asked",
        "severity": "how grave a finding is in this edition",
    },
    what="In Easy Read no two sentences running begin with “it”, “this” or “they”.",
    why="A reader has to look back to see what the word stands for. The second time, it may "
    "stand for something else.",
    how="Sentences of one paragraph or row that begin with it, this, that, they, these, those, "
    "he or she. Whether one of them by itself is clear, only readers can say.",
    hint="Say the noun again.",
    good="The room is quiet. The room has soft lights.",
    bad="It is quiet. It has soft lights.",
    run=run,
)
