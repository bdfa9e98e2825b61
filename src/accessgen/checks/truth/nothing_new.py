"""W30: Easy Read says nothing that the standard text does not; large print says all of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from accessgen.checks.check import Family, Findings, PublicationCheck
from accessgen.checks.measure import counted
from accessgen.checks.sourced import (
    EASY_READ,
    STANDARD,
    EditionFacts,
    PublicationFacts,
    SourceFacts,
    SourceRow,
)
from accessgen.checks.sourced_easy import left_out, names, news, untraced
from accessgen.checks.sourced_large_print import Difference, differences
from accessgen.errors import nearest
from accessgen.findings import Finding, Severity

SHOWN = 10


def run(publication: PublicationFacts) -> Findings:
    """What is new, what cannot be traced, what is left out, and where large print differs."""
    standard = next((e for e in publication.editions if e.source.edition == STANDARD), None)
    if standard is None:
        yield CHECK.cant_tell("The standard edition was not made, so nothing was compared with it.")
        return
    for edition in publication.editions:
        if edition.source.text == EASY_READ:
            yield from _easy_read(standard.source, edition.source)
        elif edition is not standard and edition.source.text == STANDARD:
            yield from _word_for_word(standard, edition)


def _easy_read(standard: SourceFacts, easy: SourceFacts) -> Iterator[Finding]:
    known = names(standard)
    for row in easy.rows:
        yield from _row(row, known)
    for block in untraced(easy):
        found = CHECK.failed(
            "This stands outside the rows, so nobody can see what it stands for.",
            element=block.text,
            severity=Severity.SHOULD,
        )
        yield replace(found, source=block.position)
    yield from _news(standard, easy)
    marked = [item for item in standard.about.people.left_out if item.part not in known]
    for item in marked:
        found = CHECK.failed(
            f"“{item.part}” is marked as left out, but the standard text has no such part.",
            hint=nearest(item.part, known),
            severity=Severity.SHOULD,
        )
        yield replace(found, source=item.position)
    yield from _left_out(standard, easy)


def _row(row: SourceRow, known: frozenset[str]) -> Iterator[Finding]:
    if not row.sources:
        found = CHECK.failed("This row does not say what it stands for.", element=row.words)
        yield replace(found, source=row.position)
    for part in row.sources:
        if part not in known:
            found = CHECK.failed(
                f"This row stands for “{part}”, but the standard text has no such part.",
                element=row.words,
                hint=nearest(part, known),
            )
            yield replace(found, source=row.position)


def _news(standard: SourceFacts, easy: SourceFacts) -> Iterator[Finding]:
    for new in news(standard, easy):
        if new.nowhere:
            words = ", ".join(f"“{word}”" for word in new.nowhere)
            numbers = any(word[0].isdigit() for word in new.nowhere)
            found = CHECK.failed(
                f"The standard text nowhere says {words}.",
                element=new.row.words,
                value=", ".join(new.nowhere),
                severity=Severity.MUST if numbers else Severity.SHOULD,
            )
            yield replace(found, source=new.row.position)
        if new.elsewhere:
            words = ", ".join(f"“{word}”" for word in new.elsewhere)
            told = f"What this row stands for ({' '.join(new.row.sources)}) does not say {words}."
            found = CHECK.cant_tell(told, element=new.row.words)
            yield replace(found, source=new.row.position, severity=Severity.SHOULD)


def _left_out(standard: SourceFacts, easy: SourceFacts) -> Iterator[Finding]:
    parts = left_out(standard, easy.rows)
    if parts:
        count = sum(len(chapter) for chapter in parts.values())
        listed = "; ".join(
            f"{chapter}: {', '.join(ids)}" if chapter else ", ".join(ids)
            for chapter, ids in parts.items()
        )
        found = CHECK.needs_person(
            f"Easy Read tells nothing of {counted(count, 'part')} of the standard text. "
            f"Is it right to leave them out? {listed}.",
            hint="Tell them in a row, or name them under left_out in publication.yaml.",
        )
        yield replace(found, severity=Severity.FLAG)


def _word_for_word(standard: EditionFacts, large: EditionFacts) -> Iterator[Finding]:
    if not standard.texts or not large.texts:
        yield CHECK.cant_tell("An edition has no finished words, so they were not compared.")
        return
    found = list(differences(standard, large))
    name = large.source.edition_title
    for one in found[:SHOWN]:
        finding = CHECK.failed(
            _told(one, name),
            element=one.large or one.standard,
            value="different",
            limit="word for word the same",
            hint="Take out what is said in one edition only.",
        )
        yield replace(finding, page=one.page, file=large.label)
    if len(found) > SHOWN:
        more = counted(len(found) - SHOWN, "more difference")
        yield CHECK.failed(f"There are {more} between the standard edition and {name}.")


def _told(one: Difference, name: str) -> str:
    after = f"after “…{one.before}”" if one.before else "at the beginning"
    if one.standard and one.large:
        return f"The standard edition says “{one.standard}” and {name} “{one.large}”, {after}."
    only = "the standard edition" if one.standard else name
    return f"Only {only} says “{one.standard or one.large}”, {after}."


CHECK = PublicationCheck(
    id="W30",
    title="Every edition tells the same truth",
    families=(Family.TRUTH,),
    severity=Severity.MUST,
    standards=(
        "Department of Health 2010, Making written information easier to understand",
        "Inclusion Europe 2009, Information for all",
        "NHS England Accessible Information Standard (DAPB1605): equal information",
    ),
    limits={},
    what="Each Easy Read row stands for parts of the standard text and says nothing that they do "
    "not. What Easy Read leaves out is listed. Large print has the standard words, all of them.",
    why="Whoever reads Easy Read trusts it. A wrong time or phone number, or a promise that "
    "nobody made, leaves that reader worse off than everyone else.",
    how="From the source: each row names the ids of what it stands for. Numbers in figures, and "
    "words with a capital letter inside a sentence, have to stand there too; one that is nowhere "
    "in the standard text fails, one from another part has to be looked at. Whether the meaning "
    "is kept is for people. From the finished files: the words of large print and standard are "
    "compared, but for the contents list and tables that became lists.",
    hint="Take it out, or say it in the standard text first. Mend the list after for= if the row "
    "stands for another part.",
    good="Standard: “The group meets on the 4 November at 10am in Alder Hall.” "
    "Easy Read: “Come to Alder Hall at 10am.”",
    bad="Standard: “The group meets on the 4 November at 10am in Alder Hall.” "
    "Easy Read: “Come to Alder Hall at 11am.”",
    run=run,
)
