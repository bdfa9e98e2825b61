"""E01: what, when and where come first."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, events, flat, held, in_words, missing, wrong
from accessgen.checks.sourced import EditionFacts, PublicationFacts
from accessgen.checks.sourced_event import EventFacts
from accessgen.checks.working_days import bank_holiday
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        if not event.days:
            yield missing(CHECK, event.find("days"), "on which day it is")
        yield from _bank_holidays(event)
        for edition in publication.editions:
            yield from _order(event, edition)


def _bank_holidays(event: EventFacts) -> Findings:
    """A warning for each day that is a bank holiday and does not say so."""
    for number, day in enumerate(event.days):
        date, note = day.get("date"), str(day.get("note") or "")
        name = bank_holiday(date, event.division) if isinstance(date, dt.date) else ""
        if name and "bank holiday" not in note.casefold():
            yield wrong(
                CHECK,
                f"{in_words(date)} is a bank holiday ({name}), and the pack does not say so.",
                event.find(f"days.{number}.date").position,
                hint="Choose another day, or name the bank holiday under “note:”, with buses and "
                "opening times.",
                severity=Severity.SHOULD,
            )


def _order(event: EventFacts, edition: EditionFacts) -> Findings:
    """A finding for each finished file whose first lines give the facts in another order."""
    first = event.days[0] if event.days else {}
    facts = [event.text("title"), *(first.get(key) for key in ("date", "start", "end"))]
    facts.append(event.text("place"))
    known = [flat(in_words(fact)) for fact in facts if fact]
    for file, text in edition.said:
        said = flat(text)
        after = said.find(known[0]) + len(known[0])  # a title may hold the word of its place
        places = [said.find(fact, after if fact != known[0] else 0) for fact in known]
        if -1 not in places and places != sorted(places):
            found = CHECK.failed(
                f"{file} does not give title, date, start, end and place in this order at the top.",
                value=", ".join(fact for _, fact in sorted(zip(places, known, strict=True))),
                limit=", ".join(known),
            )
            yield replace(found, file=file)


CHECK = EventCheck(
    id="E01",
    title="What, when and where come first",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=(
        "NHS England, Making meetings accessible",
        "SCIE, Making events accessible",
    ),
    limits={},
    needs=(
        Need("title", "what it is called", easy=True),
        Need("place", "where it is", easy=True),
        Need("days.*.date", "on which day it is", easy=True),
        Need("days.*.start", "when it starts", easy=True),
        Need("days.*.end", "when it ends", easy=True),
    ),
    what="Title, date with its weekday, start, end and place stand at the top of each "
    "edition, in this order. A bank holiday is named.",
    why="People who are tired or worried read the first lines, and decide from them whether "
    "they can come.",
    how="From event.yaml: each of these is there, and there is at least one day. From every "
    "finished file: all are printed, and the first time that they stand there they come "
    "in this order. Bank holidays are those of the part of the United Kingdom that the "
    "event names.",
    hint="Fill in title, place, and the date, start and end of each day.",
    good="Co-production in Action. Wednesday 21 April 2027, 10:30am to 2:45pm. Alder Hall.",
    bad="Join us this spring for an exciting day. Details to follow.",
    run=run,
)
