"""I08: readers find themselves and their places in the pictures."""

from __future__ import annotations

from collections import Counter

from accessgen.checks.check import Family, Findings, PublicationCheck
from accessgen.checks.measure import counted
from accessgen.checks.sourced import PublicationFacts
from accessgen.checks.sourced_pictures import pictures_of
from accessgen.findings import Severity
from accessgen.sources import GAP

_NAMES = {"person": "portrait", "art": "work of art"}


def run(publication: PublicationFacts) -> Findings:
    """One question, with how many pictures of each kind there are."""
    known = (p.kind for p in pictures_of(publication) if not p.kind.startswith(GAP))
    kinds = Counter(_NAMES.get(kind, kind) for kind in known)
    if kinds:
        told = ", ".join(counted(kinds[kind], kind) for kind in sorted(kinds))
        yield CHECK.needs_person(
            f"Do readers recognise themselves and their places in the pictures ({told}), and are "
            "they right for adults?"
        )


CHECK = PublicationCheck(
    id="I08",
    title="Readers can relate to the pictures",
    families=(Family.TRUTH,),
    severity=Severity.FLAG,
    standards=(
        "Co-production guidance 2024: any images should have a purpose and be relatable",
        "Mencap, Am I making myself clear?",
        "Inclusion Europe 2009, Information for all",
    ),
    limits={},
    what="Pictures show real places and real people where they can, of the ages and kinds of "
    "people who will read them; those for adults are not childish.",
    why="People understand faster what looks like their own life, and turn away from what looks "
    "made for children.",
    how="Only readers can say. The question counts the pictures by kind; a record of rule I08 in "
    "review.yaml answers it.",
    hint="Ask readers, and use photos of the real place and people where they agree to it.",
    good="The entrance that people will really see, and the person who will greet them.",
    bad="A smiling cartoon child in a leaflet for adults.",
    run=run,
)
