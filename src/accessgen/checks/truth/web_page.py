"""S26: a PDF is never the only way to read it."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, PublicationCheck
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """Ask where the web page is: accessgen does not make one, so it cannot know."""
    if any(output.endswith(".html") for e in publication.editions for output in e.source.outputs):
        return
    yield CHECK.needs_person("Where can people read this as a web page?")


CHECK = PublicationCheck(
    id="S26",
    title="There is a web page as well",
    families=(Family.TRUTH,),
    severity=Severity.SHOULD,
    standards=(
        "NHS digital service manual, PDFs and other non-HTML documents",
        "GDS, Publishing accessible documents",
    ),
    limits={},
    what="The same words can be read as a web page too.",
    why="A web page fits a phone, can be made larger in any way, and works with the settings that "
    "people have already chosen.",
    how="accessgen makes Word and PDF files. Whether there is a page on your website only you "
    "know: a record of rule S26 in review.yaml answers, with its address.",
    hint="Publish the standard and the Easy Read words as web pages.",
    good="said: Published at riverside.example/guide on the same day",
    bad="The only way to read it is a PDF of 48 pages.",
    run=run,
)
