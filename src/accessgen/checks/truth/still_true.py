"""W32: what people checked is still what stands there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from accessgen.checks.check import Family, Findings, PublicationCheck
from accessgen.checks.sourced import EASY_READ, STANDARD, PublicationFacts
from accessgen.checks.sourced_changes import change
from accessgen.checks.sourced_signed import Checked, broken_chains, latest
from accessgen.checks.sourced_told import Told, same, told_parts
from accessgen.errors import Position
from accessgen.findings import Finding, Severity


def run(publication: PublicationFacts) -> Findings:
    """Records that do not hold, and parts that changed since they were checked."""
    checked = publication.about.people.checked
    if not checked:
        return
    yield from _records(checked)
    standard = next((e for e in publication.editions if e.source.edition == STANDARD), None)
    easy = publication.of_text(EASY_READ)
    if standard is None or not easy:
        yield CHECK.cant_tell(
            "Standard and Easy Read were not both made, so they were not held to the records."
        )
        return
    good = {part: record for part, record in latest(checked).items() if record.whole()}
    for told in told_parts(standard.source, easy[0].source):
        if told.part in good:
            record = good[told.part]
            day = publication.about.day(record.date) if record.date else "a day nobody wrote down"
            yield from _changed(told, record, f"{record.by} checked it on {day}")


def _records(checked: tuple[Checked, ...]) -> Iterator[Finding]:
    """One finding for each thing that is wrong with the records of one meeting."""
    chains = broken_chains(checked)
    wrong = [(_trouble(record, chains.get(record, "")), record) for record in checked]
    told = sorted(
        ((why, record) for why, record in wrong if why),
        key=lambda item: (item[0], item[1].position),
    )
    for (why, _), group in groupby(told, key=lambda item: (item[0], item[1].by)):
        records = [record for _, record in group]
        parts = ", ".join(f"“{record.part}”" for record in records)
        found = CHECK.failed(
            f"The record of {parts} does not count: {why}.",
            hint="Look at this part again with the people who check it, and write down what they "
            "say with `accessgen review`.",
        )
        yield replace(found, source=records[0].position)


def _trouble(record: Checked, chain: str) -> str:
    missing = record.missing()
    if missing:
        return f"it lacks {', '.join(missing)}"
    if not record.whole():
        return "it was changed by hand, so its seal does not fit"
    return chain


def _changed(told: Told, record: Checked, who: str) -> Iterator[Finding]:
    if not same(told.standard, record.standard):
        yield _found(
            f"The standard text “{told.part}” has changed since {who}. "
            f"{change(record.standard, told.standard)}",
            told,
            told.position,
        )
    if not same(told.easy_read, record.easy_read):
        yield _found(
            f"The Easy Read words for “{told.part}” have changed since {who}. "
            f"{change(record.easy_read, told.easy_read)}",
            told,
            told.row,
        )
    elif not same(told.pictures, record.pictures):
        yield _found(
            f"The pictures for “{told.part}” have changed since {who}. "
            f"{change(record.pictures, told.pictures)}",
            told,
            told.row,
        )


def _found(message: str, told: Told, place: Position) -> Finding:
    found = CHECK.failed(message, element=" ".join(told.easy_read))
    return replace(found, source=place)


CHECK = PublicationCheck(
    id="W32",
    title="What people checked is still what it says",
    families=(Family.TRUTH,),
    severity=Severity.MUST,
    standards=(
        "Inclusion Europe 2009, Do not write for us without us",
        "NHS England Accessible Information Standard (DAPB1605): equal information",
    ),
    limits={},
    what="Nothing has changed since people checked it: neither the standard text that a row stands "
    "for, nor the words and pictures of the row. And each record is complete and untouched.",
    why="The standard text gets a new time, and Easy Read still says the old one. The people who "
    "agreed to a text have their name on it; they did not agree to another.",
    how="review.yaml holds the words as they were checked. They are compared with the words of the "
    "source, line by line. Spaces, bold print and the order of blocks do not count; every word and "
    "every mark between words does. A record counts if it says who, in what role, when, for which "
    "version, tested with whom and what they said, if its seal fits all of that, and if it is "
    "not dated before the record that it follows. The seal shows a change by hand; it is no proof "
    "against somebody who makes a new one. Link addresses and the insides of pictures are not "
    "compared.",
    hint="Change the row if it has to change. Then look at it again with the people who check it, "
    "and write down what they say with `accessgen review`.",
    good="Checked: “We meet at 10am.” The standard text says: “We meet at 10am.”",
    bad="Checked: “We meet at 10am.” The standard text says now: “We meet at 11am.”",
    run=run,
)
