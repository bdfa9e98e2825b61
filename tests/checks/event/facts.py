"""A complete event, to be broken in one place: in event.yaml, or in what a finished file says."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from accessgen.build import document_of, library
from accessgen.checks import CheckResults, run_checks, run_publication_checks
from accessgen.checks.eventful import EventCheck
from accessgen.checks.sourced import EditionFacts, PublicationFacts, SourceFacts
from accessgen.checks.sourced_event import IN_PERSON, EventFacts
from accessgen.events import Event, as_data, drawings_of, read_event
from accessgen.events.told import Record, fields_of
from accessgen.findings import Finding
from accessgen.project import Job, find_project, load_project, load_publication
from accessgen.resources import bundled
from accessgen.source_facts import source_facts
from accessgen.sources import YamlList, YamlMap, load_yaml, read_text
from tests.checks.example import LIMITS
from tests.checks.truth.facts import GOOD, sign
from tests.support.program import ROOT

TEXT = read_text(ROOT / "content" / "event-pack" / "event.yaml", "event.yaml")
HYBRID_TEXT = read_text(ROOT / "content" / "follow-up" / "event.yaml", "event.yaml")
EASY_LIMITS = load_yaml(
    read_text(bundled("styles") / "easy-read.yaml", "easy-read.yaml"), "easy-read.yaml"
)["limits"]

TRUE = sign(GOOD)
Change = Callable[[YamlMap], None]


@cache
def said(edition: str, name: str = "event-pack") -> str:
    """All that a real event pack says in an edition."""
    project = load_project(find_project(ROOT))
    publication = load_publication(project, name)
    job = Job(project, publication, project.finder().load(edition), ("pdf",))
    pictures = library((project.content, bundled("content")), project.root)
    pictures = (
        pictures.with_drawn(drawings_of(publication.event)) if publication.event else pictures
    )
    facts = source_facts(job, document_of(job), pictures, ())
    return " ".join(block.text for block in facts.blocks)


@cache
def _node(text: str) -> Any:
    return load_yaml(text, "event.yaml")


@cache
def _alone(source: SourceFacts) -> CheckResults:
    return run_checks((), LIMITS, source=source)


def changed(*changes: Change, text: str = TEXT) -> Event:
    node = deepcopy(_node(text))
    for change in changes:
        change(node)
    return read_event(node, "event.yaml")


def publication(
    event: Event, version: str = "1.0", **words: Callable[[str], str]
) -> PublicationFacts:
    """A publication that is true, with this event. `words` says what files of an edition hold."""
    editions = tuple(replace(item, said=_said(item, words)) for item in TRUE.editions)
    about = replace(
        TRUE.about,
        version=version,
        people=replace(
            TRUE.about.people,
            records=tuple(replace(r, version=version) for r in TRUE.about.people.records),
        ),
    )
    return replace(
        TRUE,
        about=about,
        editions=editions,
        event=EventFacts(as_data(event, whole=True)),
        limits={"standard": LIMITS, "easy-read": {**LIMITS, **EASY_LIMITS}},
    )


def _said(edition: EditionFacts, words: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    name = edition.source.edition.replace("-", "_")
    if name not in words:
        return ()
    text = words[name](edition.source.edition)
    return tuple((f"{edition.source.edition}/pack.{form}", text) for form in ("docx", "pdf"))


# --------------------------------------------------------------------- changes


def _parent(node: Any, path: str) -> tuple[Any, str]:
    *way, key = path.split(".")
    for step in way:
        node = node[int(step)] if isinstance(node, YamlList) else node[step]
    return node, key


def without(path: str) -> Change:
    """Take a field out; `*` is the first item. Easy Read words go with the words they are for."""

    def change(node: YamlMap) -> None:
        parent, key = _parent(node, path.replace("*", "0"))
        del parent[key]
        if key in {"text", "list", "now", "address"}:
            parent.pop("easy", None)

    return change


def put(path: str, value: Any) -> Change:
    """Write another value into a field that is there, or a new one."""

    def change(node: YamlMap) -> None:
        parent, key = _parent(node, path)
        built = load_yaml(value, "event.yaml") if isinstance(value, str) else value
        if isinstance(parent, YamlList):
            parent[int(key)] = built
        else:
            parent[key] = built

    return change


def drop(path: str) -> Change:
    """Take an item out of a list."""

    def change(node: YamlMap) -> None:
        parent, key = _parent(node, path)
        del parent[int(key)]
        del parent.positions[int(key)]

    return change


def required(path: str) -> bool:
    """Whether the model itself asks for a field, so that no pack is built without it."""
    record: type[Record] = Event
    found = None
    for step in path.split("."):
        if step != "*":
            found = next(item for item in fields_of(record) if item.name == step)
            record = found.kind.type
    return found is not None and found.told.required


# -------------------------------------------------------------------- examples


@dataclass
class EventExample:
    """An event and its files, put together when a test asks; `says` and `also` are as in
    tests.checks.example.
    """

    name: str
    build: Callable[[], PublicationFacts]
    says: str = ""
    also: tuple[str, ...] = ()
    files: tuple[object, ...] = ()
    _results: CheckResults | None = None

    def __str__(self) -> str:
        return self.name

    def results(self) -> CheckResults:
        """What a build would find, answers included, but for finished files."""
        self._results = self._results or results(self.build())
        return self._results


def results(facts: PublicationFacts) -> CheckResults:
    about = facts.about
    together = run_publication_checks(facts)
    found: list[Finding] = list(
        about.people.decide(together.findings, "", about.version, about.date)
    )
    ran = list(together.ran)
    for item in facts.editions:
        alone = _alone(item.source)
        edition = item.source.edition
        found += about.people.decide(alone.findings, edition, about.version, about.date)
        ran += alone.ran
    return CheckResults(tuple(found), tuple(ran))


def example(
    name: str, *changes: Change, says: str = "", also: tuple[str, ...] = (), version: str = "1.0"
) -> EventExample:
    """The complete event in person with these changes made to event.yaml."""
    return EventExample(name, lambda: publication(changed(*changes), version), says, also)


def hybrid(name: str, *changes: Change, says: str = "") -> EventExample:
    """The complete hybrid event with these changes made to event.yaml."""
    return EventExample(name, lambda: publication(_hybrid(*changes)), says)


def _hybrid(*changes: Change) -> Event:
    """The hybrid event as it was before anything changed."""
    return changed(put("changes", "[]"), *changes, text=HYBRID_TEXT)


def printed(
    name: str, edition: str, *swap: str, says: str = "", also: tuple[str, ...] = ()
) -> EventExample:
    """The complete event in a file that says something else in one place: `swap` is old, new."""
    words = _swapped("event-pack", edition, *swap)
    return EventExample(name, lambda: publication(changed(), **words), says, also)


def printed_hybrid(name: str, edition: str, *swap: str, says: str = "") -> EventExample:
    """The complete hybrid event in a file that says something else in one place."""
    words = _swapped("follow-up", edition, *swap)
    return EventExample(name, lambda: publication(_hybrid(), **words), says)


def _swapped(pack: str, edition: str, old: str, new: str) -> dict[str, Callable[[str], str]]:
    def words(name: str) -> str:
        text = said(name, pack)
        assert old in text, old
        return text.replace(old, new)

    return {edition.replace("-", "_"): words}


COMPLETE = EventExample(
    "the complete event, and what its pack says",
    lambda: publication(changed(), standard=said, easy_read=said),
)
COMPLETE_HYBRID = EventExample(
    "the complete hybrid event, and what its pack says",
    lambda: publication(
        _hybrid(),
        standard=lambda name: said(name, "follow-up"),
        easy_read=lambda name: said(name, "follow-up"),
    ),
)


def taken_out(check: EventCheck) -> list[EventExample]:
    """The complete event without each field that a rule asks for.

    It is the event in person, or the hybrid one where only people at home need the field.
    """
    return [
        (example if IN_PERSON in need.ways and IN_PERSON in check.ways else hybrid)(
            f"no {need.path}", without(need.path), says=need.what
        )
        for need in check.needs
        if not need.optional and not required(need.path) and not need.path.startswith("changes")
    ]
