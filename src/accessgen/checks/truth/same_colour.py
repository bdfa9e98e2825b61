"""C19: the same meaning has the same colour in all editions."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, PublicationCheck
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each kind of panel whose colour changes from one edition to another."""
    first: dict[str, tuple[str, str]] = {}
    for edition in publication.editions:
        for role, colour in edition.source.panels:
            before, where = first.setdefault(role, (colour, edition.source.edition))
            if before.casefold() != colour.casefold():
                yield CHECK.failed(
                    f"The panel “{role}” has the colour {before} in {where} and {colour} in "
                    f"{edition.source.edition}.",
                    element=role,
                    value=colour,
                    limit=before,
                )


CHECK = PublicationCheck(
    id="C19",
    title="The same meaning has the same colour",
    families=(Family.TRUTH,),
    severity=Severity.SHOULD,
    standards=(
        "W3C, Making content usable for people with cognitive and learning disabilities: a "
        "consistent design",
    ),
    limits={},
    what="A kind of panel, such as “do” or “contact”, has the same colour in every edition that "
    "gives it a colour.",
    why="Readers learn that a colour means something. People who read two editions together, such "
    "as a reader and a supporter, have to see the same.",
    how="From the styles of the editions: the bar of each kind of panel that the documents use.",
    hint="Give the panel the same colour in all editions in styles/, or none.",
    good="“Do” has a slate bar in standard and in large print.",
    bad="“Do” has a slate bar in standard, and an ochre one in large print.",
    run=run,
)
