"""What goes with a pack: an email in plain words, and a file for calendars."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import docx
import pikepdf
import pytest
from icalendar import Calendar

from accessgen import model as m
from accessgen.events import calendar_file, read_event
from accessgen.sources import load_yaml
from accessgen.writers.plain import write_plain
from tests.support.program import ROOT
from tests.support.project import SmallProject

FORMS = ("booking-form", "photo-consent", "rewards-policy", "feedback-form")
TWO_DAYS = """\
title: Tea
way: online
join: {video: {link: "https://video.riverside.example/tea"}}
days:
  - {title: Session 1, date: Friday 26 March 2027, start: 10am, end: 11am}
  - {title: Session 2, date: Friday 2 April 2027}
"""


def entries(version: str = "1.0") -> list[dict[str, object]]:
    event = read_event(load_yaml(TWO_DAYS, "event.yaml"), "event.yaml")
    made = calendar_file(event, "tea", version, dt.date(2027, 1, 4), "Come, and bring cake.")
    assert made == calendar_file(
        event, "tea", version, dt.date(2027, 1, 4), "Come, and bring cake."
    )
    names = ("uid", "summary", "location", "sequence", "description")
    return [
        {name: entry.get(name) for name in names}
        | {"start": entry.decoded("dtstart"), "end": entry.decoded("dtend")}
        for entry in Calendar.from_ical(made).walk("VEVENT")
    ]


def test_each_day_is_in_the_calendar_at_its_own_time_of_year() -> None:
    first, second = entries()
    assert first["summary"] == "Tea, Session 1"
    assert (first["start"].isoformat(), first["end"].isoformat()) == (  # type: ignore[attr-defined]
        "2027-03-26T10:00:00+00:00",
        "2027-03-26T11:00:00+00:00",
    )
    assert (second["start"], second["end"]) == (dt.date(2027, 4, 2), dt.date(2027, 4, 3))
    assert first["location"] == "https://video.riverside.example/tea"
    assert first["description"] == "Come, and bring cake."
    assert first["uid"] != second["uid"]


def test_a_newer_version_takes_the_place_of_the_older() -> None:
    old, new = entries("1.9")[0], entries("1.10")[0]
    assert old["uid"] == new["uid"]
    assert (
        int(str(old["sequence"]))
        < int(str(new["sequence"]))
        < int(str(entries("2.0")[0]["sequence"]))
    )


def text(words: str) -> tuple[m.Inline, ...]:
    return (m.Text(words),)


def paragraph(*inlines: m.Inline) -> m.Paragraph:
    return m.Paragraph(inlines)


def test_plain_text_says_all_words_and_shows_nothing() -> None:
    document = m.Document(
        m.Meta("x", "X", "standard", "Standard"),
        (
            m.Heading(1, text("Subject")),
            m.Heading(2, text("Talk to us")),
            paragraph(
                m.Text("Ring "),
                m.Link(text("01632 960123"), "tel:01632960123"),
                m.Text(", or read "),
                m.Link(text("our page"), "https://riverside.example"),
                m.Text("."),
            ),
            m.BulletList(((paragraph(m.Strong(text("Bring:")), m.Text(" cake")),),)),
            m.OrderedList(((paragraph(m.Text("Sit")),),), start=2),
            m.Table(
                text("Times"),
                ((paragraph(m.Text("When")),), (paragraph(m.Text("What")),)),
                (((paragraph(m.Text("10am")),), (paragraph(m.Text("Tea")),)),),
            ),
            m.PictureRow(m.Picture("tea", alt="A cup"), (paragraph(m.Text("Tea is free.")),)),
            m.Figure(m.Picture("tea", alt="A cup")),
            m.BlockQuote((paragraph(m.Text("Lovely.")),), text("Sam")),
        ),
    )
    assert write_plain(document) == (
        "Talk to us\n\n"
        "Ring 01632 960123, or read our page: https://riverside.example.\n\n"
        "- Bring: cake\n\n2. Sit\n\nWhen: 10am\nWhat: Tea\n\nTea is free.\n\nLovely.\n\nSam\n"
    )


@pytest.fixture
def pack(project: SmallProject) -> SmallProject:
    for name in ("event-pack", "data", *FORMS):
        shutil.copytree(ROOT / "content" / name, project.root / "content" / name)
    return project


def addresses(file: Path) -> set[str]:
    """Where the links of a PDF lead that leave it."""
    with pikepdf.open(file) as pdf:
        notes = [note for page in pdf.pages for note in page.get("/Annots", [])]
        return {str(note.A.URI) for note in notes if "/A" in note and "/URI" in note.A}


def relations(file: Path) -> set[str]:
    """Where the links of a Word file lead that leave it."""
    links = docx.Document(str(file)).part.rels.values()
    return {link.target_ref for link in links if link.is_external}


def test_an_email_and_a_calendar_file_stand_beside_each_edition(pack: SmallProject) -> None:
    ended = pack.build("--publication", "event-pack", "--fail-on", "never")
    assert ended.code == 0, ended.err
    assert "Beside them: event-pack as .ics and .txt." in ended.out
    for edition in ("standard", "large-print", "easy-read"):
        file = pack.root / f"out/{edition}/event-pack-{edition}"
        email = file.with_suffix(".txt").read_text(encoding="utf-8")
        assert email.startswith("Subject: You are invited: Co-production in Action\n\nHello,\n")
        assert "Wednesday 21 April 2027" in email
        assert "10:30am" in email
        assert "01632 960124" in email
        assert f"- Tell us how it was: feedback-form-{edition}\n" in email
        assert "*" not in email and "{" not in email and "\n\n\n" not in email
        form = f"./feedback-form-{edition}"
        assert f"{form}.pdf" in addresses(file.with_suffix(".pdf"))
        assert f"{form}.docx" in relations(file.with_suffix(".docx"))
        (entry,) = Calendar.from_ical(file.with_suffix(".ics").read_bytes()).walk("VEVENT")
        assert entry.decoded("dtstart").isoformat() == "2027-04-21T10:30:00+01:00"


def test_a_publication_without_an_event_has_neither(project: SmallProject) -> None:
    project.build("--publication", "good", "--format", "docx", "--fail-on", "never")
    assert not [*project.root.rglob("*.ics"), *project.root.rglob("*.txt")]
