"""W32: what people checked is still what stands there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from accessgen.checks.check import Family, Findings, PublicationCheck
from accessgen.checks.sourced import EASY_READ, STANDARD, About, PublicationFacts
from accessgen.checks.sourced_changes import change
from accessgen.checks.sourced_doubts import ahead, said_again
from accessgen.checks.sourced_signed import Checked, broken_chains, latest
from accessgen.checks.sourced_told import Told, same, told_parts
from accessgen.errors import Position
from accessgen.findings import Finding, Severity

MOST_ALIKE = 10
"""Parts of one meeting of which nothing of their own need be said."""


def run(publication: PublicationFacts) -> Findings:
    """Records that do not hold, and parts that changed since they were checked."""
    about = publication.about
    checked = about.people.checked
    if not checked:
        return
    yield from _records(checked, about)
    yield from _by_rote(checked)
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
            day = about.day(record.date) if record.date else "a day nobody wrote down"
            yield from _changed(told, record, f"{record.by} checked it on {day}")


def _records(checked: tuple[Checked, ...], about: About) -> Iterator[Finding]:
    """One finding for each thing that is wrong with the records of one meeting."""
    chains = broken_chains(checked)
    wrong = [(_trouble(record, chains.get(record, ""), about), record) for record in checked]
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


def _by_rote(checked: tuple[Checked, ...]) -> Iterator[Finding]:
    """Warnings: one sentence that stands for many parts, or for more than one meeting."""
    hint = "Write down what they said this time, and under said_of what they said of single parts."
    told = said_again((record.said, record.date, record.position) for record in checked)
    for position, message in told:
        yield replace(_warned(message, hint), source=position)
    for (by, date), group in groupby(checked, key=lambda record: (record.by, record.date)):
        records = list(group)
        if len(records) > MOST_ALIKE and len({record.said for record in records}) == 1:
            message = f"{by} checked {len(records)} parts on {date}, with the same words for all."
            yield replace(_warned(message, hint), source=records[0].position)


def _warned(message: str, hint: str) -> Finding:
    return CHECK.failed(message, hint=hint, severity=Severity.SHOULD)


def _trouble(record: Checked, chain: str, about: About) -> str:
    missing = record.missing()
    if missing:
        return f"it lacks {', '.join(missing)}"
    if not record.whole():
        return "it was changed by hand, so its seal does not fit"
    return chain or ahead(record.date, record.version, about.version, about.today)


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
    "not dated before the record that it follows. A line such as “tbc” says nothing; a day to come "
    "(with --today or --release) or a version to come means that it was typed ahead. The same "
    "words for two meetings, or for more than 10 parts of one, are a warning. The seal shows a "
    "change by hand; it is no proof against somebody who makes a new one. Link addresses and the "
    "insides of pictures are not compared.",
    hint="Change the row if it has to change. Then look at it again with the people who check it, "
    "and write down what they say with `accessgen review`.",
    good="Checked: “We meet at 10am.” The standard text says: “We meet at 10am.”",
    bad="Checked: “We meet at 10am.” The standard text says now: “We meet at 11am.”",
    run=run,
)
