"""What the checks of event packs share: what a pack must hold, and whether it says it.

A rule names its needs. Each is looked for twice: in event.yaml, where a missing one is told with
the line where it belongs; and in every finished file, which has to say what event.yaml says.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from babel.dates import format_time

from accessgen.checks.check import Findings, PublicationCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.calendar_words import in_full
from accessgen.checks.sourced import EASY_READ, EditionFacts, PublicationFacts
from accessgen.checks.sourced_event import HYBRID, IN_PERSON, ONLINE, At, EventFacts
from accessgen.errors import Position
from accessgen.findings import Finding, Severity

ALL = (IN_PERSON, ONLINE, HYBRID)
THERE = (IN_PERSON, HYBRID)
REMOTE = (ONLINE, HYBRID)
_NAMED = {"12:00": "midday", "00:00": "midnight"}
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "*": "", "\u00ad": ""})


@dataclass(frozen=True, slots=True)
class Need:
    """Something that event.yaml has to say.

    `path` is where, with `*` for each item of a list. `what` goes after “The event does not
    say”. `ways` are the ways of taking part that need it. `easy` says that Easy Read has to print
    it too; words with Easy Read words of their own are printed there anyway. A need that is not
    `printed`, such as a picture, is looked for in event.yaml only; one that is `optional` only in
    the finished files.
    """

    path: str
    what: str
    ways: tuple[str, ...] = ALL
    easy: bool = False
    printed: bool = True
    optional: bool = False


@dataclass(frozen=True, kw_only=True)
class EventCheck(PublicationCheck):
    """A check of event packs. `ways` are the ways of taking part that it is for; `not_here` says
    why it does not apply to the others.
    """

    needs: tuple[Need, ...]
    ways: tuple[str, ...] = ALL
    not_here: str = ""


def held(check: EventCheck, publication: PublicationFacts) -> Findings:
    """A finding for each need that event.yaml or a finished file does not say."""
    event = publication.event
    if event is None:
        return
    if event.way and event.way not in check.ways:
        yield check.does_not_apply(check.not_here)
        return
    for need in needs_of(check, event):
        for found in event.each(need.path):
            if found.value is None and not need.optional:
                yield missing(check, found, need.what)
    for edition in publication.editions:
        yield from _unsaid(check, event, edition)


def events(check: EventCheck, publication: PublicationFacts) -> Iterator[EventFacts]:
    """The event, if there is one that the rule is for."""
    event = publication.event
    if event is not None and (not event.way or event.way in check.ways):
        yield event


def needs_of(check: EventCheck, event: EventFacts) -> Iterator[Need]:
    """The needs that such an event has."""
    return (need for need in check.needs if not event.way or event.way in need.ways)


def limits_of(check: EventCheck, publication: PublicationFacts, edition: str = "") -> Limits:
    """The thresholds of a rule: those of one edition, or of the first that there is."""
    name = edition if edition in publication.limits else min(publication.limits)
    return Limits(publication.limits[name], check.id, name)


def missing(check: EventCheck, found: At, what: str) -> Finding:
    """The finding for something that nobody has written yet."""
    key = found.path.rsplit(".", 1)[-1]
    finding = check.failed(
        f"The event does not say {what}. {check.why}",
        value="missing",
        hint=f"Write it in event.yaml, after “{key}:” ({_readable(found.path)}).",
    )
    return replace(finding, source=found.position)


def wrong(  # noqa: PLR0913 - these are the fields of a finding
    check: EventCheck,
    message: str,
    position: Position,
    *,
    value: str = "",
    limit: str = "",
    hint: str = "",
    severity: Severity | None = None,
) -> Finding:
    """The finding for something that is there and not good enough."""
    finding = check.failed(message, value=value, limit=limit, hint=hint, severity=severity)
    return replace(finding, source=position)


def _readable(path: str) -> str:
    """`days.0.start` as people count: `days, the 1st, start`."""
    parts = [f"number {int(key) + 1}" if key.isdigit() else key for key in path.split(".")]
    return ", ".join(parts)


# ------------------------------------------------------------------- the finished files


def _unsaid(check: EventCheck, event: EventFacts, edition: EditionFacts) -> Findings:
    easy = edition.source.text == EASY_READ
    for file, text in edition.said:
        said = flat(text)
        for need in needs_of(check, event):
            for found in event.each(need.path) if need.printed else ():
                for words in _printed(event, found, need, easy):
                    if flat(words) not in said:
                        finding = check.failed(
                            f"{file} does not say {need.what}, though event.yaml does.",
                            element=words,
                            value="not printed",
                            hint="Print it in the template of the pack, or mend event.yaml.",
                        )
                        yield replace(finding, file=file, source=found.position)


def _printed(event: EventFacts, found: At, need: Need, easy: bool) -> list[str]:
    """The words that an edition has to print of a value."""
    parent, _, key = found.path.rpartition(".")
    if easy and key in {"text", "list"}:
        words = event.text(f"{parent}.easy")
        return [words] if words else []
    if found.value is None or (easy and not need.easy):
        return []
    return [in_words(item) for item in found.value] if isinstance(found.value, list) else [
        in_words(found.value)
    ]  # fmt: skip


def in_words(value: object) -> str:
    """A value as a pack prints it: dates with their weekday, times on the 12-hour clock."""
    if isinstance(value, dt.date):
        return in_full(value, weekday=True)
    if isinstance(value, str) and len(value) == 5 and value[2] == ":" and value[:2].isdigit():
        return clock(value)
    return str(value)


def clock(time: str) -> str:
    """`13:30` as `1:30pm`, `12:00` as `midday` (rule W18)."""
    read = dt.time.fromisoformat(time)
    if time in _NAMED:
        return _NAMED[time]
    return str(format_time(read, "h:mma" if read.minute else "ha", locale="en_GB"))


def flat(text: str) -> str:
    """Words for looking for them: no marks, one kind of quote and space, no capitals."""
    return " ".join(text.translate(_QUOTES).split()).casefold().rstrip(".")
