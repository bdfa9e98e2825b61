"""I07: people from the community have looked at the pictures."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, PublicationCheck
from accessgen.checks.measure import counted
from accessgen.checks.sourced import PublicationFacts
from accessgen.checks.sourced_pictures import listed, pictures_of
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """One question for all pictures that nobody is on record for; half a record is a fault."""
    pictures = pictures_of(publication)
    for picture in pictures:
        if bool(picture.reviewed_by) != bool(picture.reviewed_on):
            lacks = "reviewed_on" if picture.reviewed_by else "reviewed_by"
            yield CHECK.failed(
                f"The review of this picture lacks {lacks}.",
                element=picture.name,
                severity=Severity.SHOULD,
            )
    waiting = [item.name for item in pictures if not item.reviewed_by and not item.reviewed_on]
    if waiting:
        yield CHECK.needs_person(
            f"Who from the community looked at {counted(len(waiting), 'picture')}, and do they "
            f"find them right and respectful? {listed(waiting)}."
        )


CHECK = PublicationCheck(
    id="I07",
    title="The community has reviewed the pictures",
    families=(Family.TRUTH,),
    severity=Severity.FLAG,
    standards=("Co-production guidance 2024: images should be culturally sensitive",),
    limits={},
    what="Somebody from the community that a picture shows or is meant for has looked at it, and "
    "who and when is written down.",
    why="What seems neutral to the person who chose it can hurt, mock or leave out the person "
    "who sees it.",
    how="From the picture library: reviewed_by and reviewed_on. Or one record of rule I07 in "
    "review.yaml for all pictures of the publication.",
    hint="Show the pictures to people from the community, and change what they object to.",
    good="reviewed_by: Riverside Elders' Circle. reviewed_on: 2026-10-20.",
    bad="The design team chose all pictures by itself.",
    run=run,
)
