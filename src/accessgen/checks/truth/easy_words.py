"""I14: Easy Read without pictures for those who want it."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, Findings, PublicationCheck
from accessgen.checks.sourced import EASY_READ, PublicationFacts
from accessgen.findings import Severity

_OFFER = re.compile(
    r"\b(without (any )?pictures|no pictures|only words|words only)\b", re.IGNORECASE
)


def run(publication: PublicationFacts) -> Findings:
    """A question, unless a text says that one can have it without pictures."""
    easy = publication.of_text(EASY_READ)
    offered = any(
        _OFFER.search(block.text) for item in publication.editions for block in item.source.blocks
    )
    if easy and not offered and all(item.source.pictures for item in easy):
        yield CHECK.needs_person(
            "Can people have the easy words without pictures, and where do they learn that?"
        )


CHECK = PublicationCheck(
    id="I14",
    title="Easy words without pictures are offered",
    families=(Family.TRUTH,),
    severity=Severity.FLAG,
    standards=("NHS England 2018, Guide to making information accessible",),
    limits={},
    what="People who find pictures distracting can have the Easy Read words without them.",
    why="For many readers pictures carry the meaning. Some autistic people find that they pull "
    "attention away from the words.",
    how="A text of the publication says so (“without pictures”, “words only”), or an edition has "
    "the easy words and no pictures. Else a record of rule I14 in review.yaml answers.",
    hint="Say in “other formats” that people can ask for it, or add an edition.",
    good="You can have these words without pictures. Just ask us.",
    bad="Easy Read comes with a picture in each row, and in no other way.",
    run=run,
)
