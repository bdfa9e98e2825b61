"""I07: people from the community have looked at the pictures."""

from __future__ import annotations

from dataclasses import replace

from accessgen.checks.check import Family, Findings, PublicationCheck
from accessgen.checks.measure import counted
from accessgen.checks.sourced import About, PublicationFacts
from accessgen.checks.sourced_doubts import doubts
from accessgen.checks.sourced_people import Record
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
    records = _records(publication.about)
    seen = _seen_in_one_edition(publication, records)
    waiting = [
        item.name
        for item in pictures
        if not (item.reviewed_by and item.reviewed_on) and item.name not in seen
    ]
    yield from _came_later(waiting, [record for record in records if not record.edition])
    if waiting:
        titles = ", ".join(item.source.edition_title for item in publication.editions)
        yield CHECK.needs_person(
            f"Who from the community looked at {counted(len(waiting), 'picture')} ({titles}), and "
            f"do they find them right and respectful? {listed(waiting)}."
        )


def _records(about: About) -> list[Record]:
    """The records of this version that count."""
    people = about.people
    wrong = {record for record, _ in doubts(people.records, about.version, about.today)}
    return [
        record
        for record in people.records
        if record.rule == CHECK.id and record.version == about.version and record not in wrong
    ]


def _seen_in_one_edition(publication: PublicationFacts, records: list[Record]) -> set[str]:
    """Pictures that people saw in the one edition that they looked at, and in no other."""
    seen_in = {
        (record.edition, name)
        for record in records
        for edition in publication.editions
        if edition.source.edition == record.edition
        for name in record.pictures or [picture.name for picture in edition.source.pictures]
    }
    users: dict[str, set[str]] = {}
    for edition in publication.editions:
        for picture in edition.source.pictures:
            if not picture.decorative:
                users.setdefault(picture.name, set()).add(edition.source.edition)
    return {
        name for name, used in users.items() if all((edition, name) in seen_in for edition in used)
    }


def _came_later(waiting: list[str], records: list[Record]) -> Findings:
    """Pictures that came in after people had looked at those that their records name."""
    naming = [record for record in records if record.pictures]
    if not naming or len(naming) < len(records):  # a record without names is of all pictures
        return
    named = {name for record in naming for name in record.pictures}
    new = [name for name in waiting if name not in named]
    if new:
        last = max(naming, key=lambda record: record.date)
        found = CHECK.failed(
            f"{counted(len(new), 'picture')} came in after {last.by} looked at the pictures on "
            f"{last.date}: {listed(new)}."
        )
        yield replace(found, source=last.position)


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
    how="From the picture library: reviewed_by and reviewed_on. Or a record of rule I07 in "
    "review.yaml: for all editions, or with a line “edition” for one. If the record names the "
    "pictures that people saw, as `accessgen review` writes it, one that came in later is told.",
    hint="Show the pictures to people from the community, and change what they object to.",
    good="reviewed_by: Riverside Elders' Circle. reviewed_on: 2026-10-20.",
    bad="The design team chose all pictures by itself.",
    run=run,
)
