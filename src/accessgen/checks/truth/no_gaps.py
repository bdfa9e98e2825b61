"""W34: nothing is left to fill in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from accessgen.checks.check import Family, Findings, SourceCheck
from accessgen.checks.limits import Limits
from accessgen.checks.sourced import SourceFacts
from accessgen.errors import Position
from accessgen.findings import Severity
from accessgen.sources import GAP


def run(facts: SourceFacts, limits: Limits) -> Findings:
    """A finding for each gap in the words, in a picture's entry or in what is said of it all."""
    del limits  # none: it is filled in or it is not
    for text, place in _texts(facts):
        if GAP in text:
            gap = text[text.index(GAP) :].split("]")[0] + "]"
            found = CHECK.failed("Something is still to be filled in here.", element=gap)
            yield replace(found, source=place)


def _texts(facts: SourceFacts) -> Iterator[tuple[str, Position]]:
    about = facts.about
    for text in (about.title, about.owner, about.version):
        yield text, Position(about.file)
    for block in facts.blocks:
        yield block.text, block.position
    for quote in facts.quotes:
        yield quote.by, quote.position
    for picture in facts.pictures:
        facts_of = (picture.alt, picture.purpose, picture.licence, picture.credit)
        for text in (picture.kind, *facts_of):
            yield text, picture.position


CHECK = SourceCheck(
    id="W34",
    title="Nothing is left to fill in",
    families=(Family.TRUTH,),
    severity=Severity.MUST,
    standards=("accessgen: a gap that is marked has to be filled by a person, not published",),
    limits={},
    what="No mark “[To fill in: …]” is left in the text, in the entries of its pictures, or in "
    "publication.yaml.",
    why="The mark stands where nobody has said yet what a picture shows, what a table is about or "
    "whose text it is. A reader would meet the mark instead of the answer.",
    how="From the source: the mark, in the words, in the owner, title and version, and in the "
    "kind, alt text, purpose, licence and credit of each picture that is used.",
    hint="Write what is asked for in place of the mark and its brackets.",
    good="owner: Riverside Health and Care Partnership",
    bad="owner: [To fill in: who owns this text]",
    run=run,
)
