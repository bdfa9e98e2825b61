"""I05: one subject in each picture, no collage."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, PublicationCheck
from accessgen.checks.measure import counted
from accessgen.checks.sourced import PublicationFacts
from accessgen.checks.sourced_pictures import listed, pictures_of
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """One question for all pictures of the publication."""
    names = [picture.name for picture in pictures_of(publication)]
    if names:
        yield CHECK.needs_person(
            f"Does each of {counted(len(names), 'picture')} show one subject, with nothing in it "
            f"that has no part in the message? {listed(names)}."
        )


CHECK = PublicationCheck(
    id="I05",
    title="One subject in each picture",
    families=(Family.TRUTH,),
    severity=Severity.FLAG,
    standards=("Co-production guidance 2024: avoid collages",),
    limits={},
    what="Each picture shows one thing or one scene; it is not several pictures in one.",
    why="A collage has no place to begin. Readers guess which part is meant, and may guess wrong.",
    how="Only a person can say what a picture shows; a record of rule I05 in review.yaml answers.",
    hint="Take the picture apart, or choose the one part that carries the message.",
    good="One drawing of a bus at a stop.",
    bad="A bus, a clock, a ticket and a map in one picture.",
    run=run,
)
