"""What the event pack and the event story promise, held against the words and the dates."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from accessgen.build import build_one, document_of
from accessgen.checks.working_days import working_days
from accessgen.events import Event, as_data, read_event
from accessgen.model import Document, Heading, Paragraph, PictureRow, Table, plain_text, walk
from accessgen.project import Job, Publication, find_project, load_project, load_publication
from accessgen.sources import load_yaml, read_text
from tests.support.program import ROOT

SECOND = Path(__file__).with_name("second-event.yaml")
SENTENCE_END = re.compile(r"(?<=[.!?])[\"”’]?\s+")
EVENT_PACK, EVENT_STORY, SECOND_EVENT = "event-pack", "event-story", "second event"
FOLLOW_UP, NOTICE = "follow-up", "follow-up-change"
THANKS, YOU_SAID = "thank-you", "you-said"
ALL = [EVENT_PACK, EVENT_STORY, SECOND_EVENT, FOLLOW_UP, NOTICE, THANKS, YOU_SAID]


def event(path: Path = ROOT / "content" / EVENT_PACK / "event.yaml") -> Event:
    return read_event(load_yaml(read_text(path, path.name), path.name), path.name)


@cache
def document(name: str, edition: str) -> Document:
    project = load_project(find_project(ROOT))
    publication = load_publication(project, EVENT_PACK if name == SECOND_EVENT else name)
    if name == SECOND_EVENT:
        publication = with_event(publication, event(SECOND))
    return document_of(Job(project, publication, project.finder().load(edition), ("pdf",)))


def with_event(publication: Publication, other: Event) -> Publication:
    data = {**publication.data, "event": as_data(other)}
    return replace(publication, event=other, data=data)


def paragraphs(node: object) -> Iterator[str]:
    for part in walk(node):
        if isinstance(part, Paragraph):
            yield plain_text(part.children).replace("\u00a0", " ")


def all_words(name: str, edition: str) -> str:
    parts = [*paragraphs(document(name, edition))]
    headings = [n for n in walk(document(name, edition)) if isinstance(n, Heading)]
    return "\n".join(parts + [plain_text(heading.children) for heading in headings])


def chapters(name: str, edition: str) -> list[str]:
    nodes = walk(document(name, edition))
    return [plain_text(n.children) for n in nodes if isinstance(n, Heading) and n.level == 2]


def sentences(words: str) -> list[str]:
    return [part for part in SENTENCE_END.split(words) if part.strip()]


# ---------------------------------------------------------------- one file, one pack


def test_a_second_event_needs_only_its_own_file() -> None:
    first = re.compile(
        r"Alder|Mill Lane|Bev\b|Leon\b|Asha|Sam\b|April 2027|Co-production in Action"
    )
    for edition in ("standard", "easy-read"):
        words = all_words(SECOND_EVENT, edition)
        assert not first.search(words), first.search(words)
        assert "Thursday 10 June 2027" in words
        assert "1:30pm" in words
        assert document(SECOND_EVENT, edition).meta.title == "Talk about sleep"


def test_the_pack_leaves_out_what_an_event_does_not_have() -> None:
    assert {"Getting there", "The place"} <= set(chapters(EVENT_PACK, "standard"))
    assert not {"Getting there", "The place"} & set(chapters(SECOND_EVENT, "standard"))
    assert "by phone" not in all_words(SECOND_EVENT, "standard")


@pytest.mark.parametrize("edition", ["standard", "easy-read"])
def test_each_pair_says_what_came_of_it(edition: str) -> None:
    """Rule E26: an honest no is an answer, with its reason."""
    after = event().after
    assert after and len(after.pairs) == 4
    words = all_words(YOU_SAID, edition)
    for pair in after.pairs:
        told = (pair.said, pair.did, pair.cannot, pair.why)
        easy = (pair.easy_said, pair.easy_did, pair.easy_cannot)
        assert all(one in words for one in (told if edition == "standard" else easy))


@pytest.mark.parametrize("edition", ["standard", "easy-read"])
def test_only_a_hybrid_event_tells_how_to_join_from_home(edition: str) -> None:
    assert "Join from home" in chapters(FOLLOW_UP, edition)
    assert "Join from home" not in chapters(EVENT_PACK, edition)
    words = all_words(EVENT_PACK, edition)
    assert not re.search(r"\bPIN\b|\bchat\b|online|From home", words)


@pytest.mark.parametrize("edition", ["standard", "easy-read"])
def test_the_notice_says_old_and_new_and_what_to_do(edition: str) -> None:
    """Rule E23: as the follow-up says it, which opens with the same change."""
    (change,) = event(ROOT / "content" / FOLLOW_UP / "event.yaml").changes
    words = all_words(NOTICE, edition)
    told = (change.was, change.now, change.why, change.same, change.do)
    easy = (change.was, change.now, change.same, change.easy_why, change.easy_do)
    assert all(one in words for one in (told if edition == "standard" else easy))
    assert chapters(FOLLOW_UP, edition).index("What has changed") < 5


@pytest.mark.parametrize("edition", ["standard", "easy-read"])
def test_a_change_is_told_before_all_else(edition: str) -> None:
    """Rule E23: old and new on the same page, first in the pack."""
    assert "What has changed" not in chapters(EVENT_PACK, edition)
    names = chapters(SECOND_EVENT, edition)
    assert names.index("What has changed") < names.index("You are invited")


# ---------------------------------------------------------------- the event itself


def minutes(time: dt.time | None) -> int:
    assert time is not None
    return time.hour * 60 + time.minute


def test_the_programme_has_breaks_and_no_long_parts() -> None:
    """Rules E03 and E04; people who arrive and settle in are not at work yet."""
    (day,) = event().days
    last_rest = minutes(day.start)
    for before, part in pairwise(day.programme):
        assert before.end == part.start
    for part in day.programme:
        start, end = minutes(part.start), minutes(part.end)
        assert end - start >= 10 if part.rest else 0 < end - start <= 45
        assert end - last_rest <= 60 or part.rest
        last_rest = end if part.rest else last_rest
    lunch = next(part for part in day.programme if part.title == "Lunch")
    assert minutes(lunch.end) - minutes(lunch.start) >= 45


def test_there_is_time_to_arrive_and_to_leave() -> None:
    """Rule E05."""
    (day,) = event().days
    assert minutes(day.start) - minutes(day.doors_open) >= 15
    assert minutes(day.room_free_until) - minutes(day.end) >= 15


def test_deadlines_leave_time_and_come_before_the_event() -> None:
    """Rules E15, E18, E19 and E21."""
    found = event()
    assert found.first_day and found.support and found.money
    for offer in (found.support.interpreters, found.support.papers):
        assert offer and offer.by and working_days(offer.by, found.first_day) >= 10
    assert found.money.how and found.money.how.paid_by
    assert (found.money.how.paid_by - found.first_day).days <= 7
    dates = [item.when for item in found.dates if item.when]
    assert dates == sorted(dates)
    assert dates[-1] == found.first_day


def test_the_programme_names_times_as_people_say_them() -> None:
    """Rule W18."""
    table = next(n for n in walk(document(EVENT_PACK, "standard")) if isinstance(n, Table))
    times = [next(paragraphs(row[0][0])) for row in table.rows]
    assert times[0] == "10am to 10:30am"
    assert times[5] == "12:15pm to 1:15pm"


# ---------------------------------------------------------------- the words


@pytest.mark.parametrize("name", ALL)
def test_standard_sentences_and_paragraphs_are_short(name: str) -> None:
    """Rules W03 and W04."""
    for text in paragraphs(document(name, "standard")):
        assert all(len(item.split()) <= 25 for item in sentences(text)), text
        assert len(sentences(text)) <= 3, text


@pytest.mark.parametrize("name", [EVENT_PACK, EVENT_STORY, FOLLOW_UP, NOTICE, THANKS, YOU_SAID])
def test_easy_read_rows_hold_one_or_two_short_sentences(name: str) -> None:
    """Rules W03 and I10."""
    for row in walk(document(name, "easy-read")):
        if isinstance(row, PictureRow):
            texts = [p for p in walk(row) if isinstance(p, Paragraph) and p.role == "body"]
            found = [s for p in texts for s in sentences(plain_text(p.children))]
            assert 1 <= len(found) <= 2, found
            assert all(len(item.split()) <= 15 for item in found), found


@pytest.mark.parametrize("name", ALL)
def test_easy_read_rows_stand_for_blocks_of_the_standard_text(name: str) -> None:
    """Rule W30."""
    known = {getattr(node, "id", "") for node in walk(document(name, "standard"))} - {""}
    for row in walk(document(name, "easy-read")):
        if isinstance(row, PictureRow):
            assert row.sources, [*paragraphs(row)]
            assert set(row.sources) <= known, set(row.sources) - known


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("edition", ["standard", "easy-read"])
def test_no_short_forms_and_right_weekdays(name: str, edition: str) -> None:
    """Rules W13, W14 and W17."""
    words = all_words(name, edition)
    assert not re.search(r"n[’']t\b|;| [-–—] |(?<![.\w])(eg|ie|etc)\b", words)
    for weekday, rest in re.findall(r"(\w+day) (\d{1,2} \w+ \d{4})", words):
        assert dt.datetime.strptime(rest, "%d %B %Y").strftime("%A") == weekday, rest


def test_the_story_says_whose_words_it_quotes() -> None:
    """Rule W27: exact words in the standard text, marked easy words in Easy Read."""
    for edition, by in (
        ("standard", "T, lived experience partner"),
        ("easy-read", "T, lived experience partner, in easy words"),
    ):
        quotes = [n for n in walk(document(EVENT_STORY, edition)) if hasattr(n, "attribution")]
        assert [plain_text(quote.attribution) for quote in quotes] == [by]


def test_nothing_secret_lands_in_the_properties_of_a_file() -> None:
    """Names, numbers, links and PINs are for the page, not for title, keywords and authors."""
    found = event(ROOT / "content" / FOLLOW_UP / "event.yaml")
    assert found.contact and found.join and found.join.phone and found.join.video
    secret = [
        found.contact.phone,
        found.contact.email,
        found.join.phone.number,
        found.join.phone.pin,
        found.join.video.link,
        *(person.name for person in found.people),
    ]
    project = load_project(find_project(ROOT))
    publication = load_publication(project, FOLLOW_UP)
    job = Job(project, publication, project.finder().load("standard"), ("pdf", "docx"))
    files = {item.format: io.BytesIO(item.data) for item in build_one(job).renditions}
    with pikepdf.open(files["pdf"]) as pdf:
        said = " ".join(str(value) for value in pdf.docinfo.values())
        said += pdf.Root.Metadata.read_bytes().decode()
    with zipfile.ZipFile(files["docx"]) as docx:
        said += " ".join(docx.read(n).decode() for n in docx.namelist() if n.startswith("docProps"))
    assert found.title in said
    assert not [words for words in secret if re.search(rf"(?<!\w){re.escape(words)}(?!\w)", said)]
