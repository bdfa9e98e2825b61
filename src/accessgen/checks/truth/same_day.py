"""S28: all editions, of one version, on the same day."""

from __future__ import annotations

from dataclasses import replace

from accessgen.checks.check import Family, Findings, PublicationCheck
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity

NEEDED = ("standard", "large-print", "easy-read")


def run(publication: PublicationFacts) -> Findings:
    """A finding for each edition that is missing or differs in id, version or date."""
    made = {item.source.edition for item in publication.editions}
    for name in NEEDED:
        if name not in publication.wanted:
            yield CHECK.failed(f"The project does not make the edition {name}.", value="missing")
    waiting = [name for name in publication.wanted if name not in made]
    if waiting:
        yield replace(
            CHECK.cant_tell(f"These editions were not made this time: {', '.join(waiting)}."),
            severity=Severity.FLAG if not publication.asked else Severity.MUST,
        )
    ours = publication.about
    for edition in publication.editions:
        theirs = edition.source.about
        for what, here, there in (
            ("id", ours.id, theirs.id),
            ("version", ours.version, theirs.version),
            ("date", ours.date, theirs.date),
        ):
            if here != there:
                yield CHECK.failed(
                    f"The {what} of the {edition.source.edition} edition is {there}, not {here}.",
                    element=edition.source.edition,
                    value=str(there),
                    limit=str(here),
                )


CHECK = PublicationCheck(
    id="S28",
    title="All editions come out together",
    families=(Family.TRUTH,),
    severity=Severity.MUST,
    standards=(
        "Office for Disability Issues, Inclusive communications: other formats at the same time",
    ),
    limits={},
    what="Standard, large print and Easy Read are made together and carry the same id, version "
    "and date.",
    why="People who need large print or Easy Read should not hear later than others, and should "
    "not be sent last year's version.",
    how="The project lists its editions; after a build, those that were made are compared with "
    "that list and with each other. If only some were asked for, it says so.",
    hint="List standard, large-print and easy-read under editions in accessgen.yaml, and build "
    "them all before you send any of them.",
    good="Three editions, each version 1.2 of 4 November 2026.",
    bad="The standard edition is version 1.2, and Easy Read is still version 1.1.",
    run=run,
)
