"""E28: the checklist is filled in and printed."""

from __future__ import annotations

from dataclasses import replace

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, events, flat, held, missing, wrong
from accessgen.checks.sourced import EASY_READ, EditionFacts, PublicationFacts
from accessgen.checks.sourced_event import EventFacts
from accessgen.findings import Severity

GROUPS = {
    "communication": ("font", "words", "interpreters", "video_audio", "easy_read"),
    "hybrid": ("ways", "hear", "clear"),
    "timings": ("agreed", "breaks", "waiting", "access"),
    "ahead": (
        "relatable", "culture", "place_picture", "people_pictures", "muted", "order", "calm",
        "early", "changes", "equal",
    ),
    "place": ("light", "strip_lights", "building", "sound"),
}  # fmt: skip


def run(publication: PublicationFacts) -> Findings:
    """A finding for each group with open questions, each bare no, and what is not printed."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        for group, keys in GROUPS.items():
            yield from _open(event, group, keys)
        for found in event.each("checklist"):
            yield from _bare(event) if found.value else ()
        for edition in publication.editions:
            yield from _printed(event, edition)


def _open(event: EventFacts, group: str, keys: tuple[str, ...]) -> Findings:
    """One finding for all questions of a group that have no answer."""
    found = [event.find(f"checklist.{group}.{key}") for key in keys]
    lacking = [item for item in found if item.value is None]
    if lacking:
        names = ", ".join(item.path.rsplit(".", 1)[-1] for item in lacking)
        many = "questions" if len(lacking) > 1 else "question"
        what = f"the answer to {len(lacking)} {many} of the checklist, under {group}: {names}"
        yield missing(CHECK, lacking[0], what)


def _bare(event: EventFacts) -> Findings:
    """A finding for each no that does not say what is done about it."""
    for group, keys in GROUPS.items():
        for key in keys:
            found = event.find(f"checklist.{group}.{key}")
            if found.value and not found.value.get("yes") and not found.value.get("note"):
                yield wrong(
                    CHECK,
                    f"The answer to “{found.value.get('question')}” is no, without a note.",
                    found.position,
                    value="no",
                    limit="yes, or no with a note",
                    hint="Write “no: ” and what you do about it.",
                )


def _printed(event: EventFacts, edition: EditionFacts) -> Findings:
    """A finding for each file in standard words that leaves a question out."""
    if edition.source.text == EASY_READ:
        return
    asked = [found.value for group in GROUPS for found in event.each(f"checklist.{group}")]
    ticks = [tick for group in asked if group for tick in group.values() if isinstance(tick, dict)]
    for file, text in edition.said:
        said = flat(text)
        for tick in ticks:
            if flat(tick["question"]) not in said:
                finding = CHECK.failed(
                    f"{file} does not print a question of the checklist.",
                    element=tick["question"],
                    value="not printed",
                    hint="Print the whole checklist in the template of the pack.",
                )
                yield replace(finding, file=file)


CHECK = EventCheck(
    id="E28",
    title="The checklist is filled in and printed",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=("Black Country Co-Production Guidance (2024), Considerations Checklist",),
    limits={},
    needs=(),
    what="The organiser has answered 26 questions in 5 groups, and the pack prints the "
    "answers. Each is yes, or no with a note on what is done about it.",
    why="Readers see what was thought of, and what to ask for. Organisers see what they forgot.",
    how="From event.yaml: each of the 26 questions has an answer, and each “no” has a note. "
    "From every finished file in standard words: each question is printed. Easy Read "
    "says that the checklist was filled in.",
    hint="Answer each question under checklist: “yes”, or “no: ” and what you do about it.",
    good="No: the line can echo. Sam turns the sound off then.",
    bad="All considerations were taken into account.",
    run=run,
)
