"""All that an event can hold. What is left out is None, or empty for texts and lists.

Nearly every field may be missing: then the pack leaves its words out, and the rules E01 to E28
say what is missing and why it matters. Nothing here prints words for what nobody knows.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from accessgen.events.afterwards import Pair, Thanks
from accessgen.events.checklist import Checklist
from accessgen.events.forms import Forms
from accessgen.events.parts import (
    Bring,
    GettingThere,
    Join,
    Money,
    Senses,
    Support,
    Venue,
    Waiting,
)
from accessgen.events.said import Said
from accessgen.events.told import Deadline, Picture, Record, many, told, words


class Way(StrEnum):
    """How people take part."""

    IN_PERSON = "in person"
    ONLINE = "online"
    HYBRID = "hybrid"


class Division(StrEnum):
    """The part of the United Kingdom whose bank holidays count."""

    ENGLAND = "England"
    WALES = "Wales"
    SCOTLAND = "Scotland"
    NORTHERN_IRELAND = "Northern Ireland"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Record):
    """A part of the programme, or a break."""

    start: dt.time | None = told("When it starts.", example="10:45am", required=True)
    end: dt.time | None = told("When it ends.", example="11:15am", required=True)
    title: str = words("What happens.", example="What helps you to sleep?", required=True)
    who: str = words("Who leads it. A break needs nobody.", example="Bev")
    you: str = words(
        "What people will be asked to do.", example="Talk in your group. You can write too."
    )
    rest: bool | None = told("true for a break or for lunch.", example="true")
    easy: str = words("The same in Easy Read.", example="We talk about sleep.")
    picture: Picture | None = told(
        "The picture beside the Easy Read words.", example="talk", beside=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Day(Record):
    """One day on which people meet. An event with several sessions has several days."""

    title: str = words("The name of this session, if there are several.", example="Session 1")
    date: dt.date | None = told("The day, with its weekday.", example="Wednesday 21 April 2027")
    doors_open: dt.time | None = told(
        "When people can come in, or join online: 15 minutes or more before the start.",
        example="10am",
    )
    start: dt.time | None = told("When it starts.", example="10:30am")
    end: dt.time | None = told("When it ends.", example="2:45pm")
    room_free_until: dt.time | None = told(
        "Until when people can stay: 15 minutes or more after the end.", example="3:15pm"
    )
    note: str = words(
        "What is special about this day. A bank holiday has to be named here.",
        example="This is a bank holiday. Ask us about buses.",
    )
    programme: tuple[Part, ...] = many(
        "What happens, in order. No part is longer than 45 minutes. There is a break of at least "
        "10 minutes in every hour, and lunch is 45 minutes or more."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask(Record):
    """What people will be asked to do."""

    list: tuple[str, ...] = many(
        "Things that you will ask people to do. They go on from “We will ask you to:”",
        example="tell us what helps you to sleep",
    )
    comfort: str = words(
        "What takes the fear away.", example="There are no wrong answers. You can just listen."
    )
    easy: str = words("The same in Easy Read.", example="We will ask you what helps you to sleep.")
    picture: Picture | None = told(
        "The picture beside the Easy Read words.", example="talk", beside=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Somebody whom people will meet. Ask each before you use their name and picture."""

    name: str = words("The name that people will hear on the day.", example="Bev", required=True)
    role: str = words("Their role.", example="Lived experience partner")
    what: str = words("What they do on the day.", example="Bev leads the day with Leon.")
    easy_role: str = words("The role in Easy Read, as a sentence.", example="Bev leads the day.")
    easy: str = words("What they do, in Easy Read.", example="Bev has used care herself.")
    picture: Picture | None = told("A photo or a portrait that they like.", example="portrait-1")
    agreed: dt.date | None = told(
        "The day on which they agreed to their name and picture here.",
        example="Monday 2 November 2026",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedDate(Record):
    """A date in the list of dates."""

    when: Deadline | None = told(
        "The day. It may be counted from the event.",
        example="20 working days before",
        required=True,
    )
    what: str = words(
        "What to do by then.", example="Tell us that you want to come.", required=True
    )
    easy: str = words("The same in Easy Read; a date without it is left out there.")
    picture: Picture | None = told(
        "The picture beside the Easy Read words.", example="yes", beside=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Change(Record):
    """Something that has changed since the pack was first sent."""

    about: str = words(
        "What it is about. Left out: the old and the new words say it.",
        example="The quiet space",
        beside=True,
    )
    was: str = words("What the pack said before.", example="The place was the library.")
    now: str = words("What is true now.", example="The place is Alder Hall.")
    why: str = words("Why it changed.", example="The lift in the library is broken.")
    same: str = words("What stays the same.", example="The day and the time stay the same.")
    do: str = words("What people have to do.", example="Please come to Alder Hall.")
    easy: str = words("All of it in Easy Read.", example="The place has changed to Alder Hall.")
    easy_was: str = words("What the pack said before, in Easy Read. Left out: as in “was”.")
    easy_now: str = words("What is true now, in Easy Read. Left out: as in “now”.")
    easy_why: str = words("Why it changed, in Easy Read.", example="The lift is broken.")
    easy_do: str = words(
        "What people have to do, in Easy Read. Left out: a notice says all of “easy”.",
        example="Please come to Alder Hall.",
    )
    picture: Picture | None = told(
        "The picture beside the Easy Read words.", example="map", beside=True
    )
    picture_now: Picture | None = told(
        "The picture beside what is true now. Left out: the same as beside the old.",
        example="date-2027-04-21",
        beside=True,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Record):
    """Something that you do after the event."""

    title: str = words("Its name.", example="We thank you", beside=True)
    text: str = words("What you do.", example="You get a letter or an email from us.")
    easy: str = words("The same in Easy Read; without it, it is left out there.")
    picture: Picture | None = told(
        "The picture beside the Easy Read words.", example="letter", beside=True
    )
    by: Deadline | None = told("By which day.", example="3 working days after")


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback(Record):
    """The questions that you ask at the end."""

    lead: str = words(
        "What goes before the questions.", example="At the end we will ask you:", beside=True
    )
    list: tuple[str, ...] = many("The questions, 6 at most.", example="What was good?")
    how: str = words(
        "How people can answer: on paper, by phone and in other ways.",
        example="You can write, draw, talk to us or ring us.",
    )
    easy: str = words(
        "The same in Easy Read.", example="We ask you what was good and what was bad."
    )
    picture: Picture | None = told(
        "The picture beside the Easy Read words.", example="survey", beside=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class After(Record):
    """What happens when the event is over."""

    thank_you: Step | None = told("How and when you thank people.")
    ideas: Step | None = told("What happens with what people said.")
    you_said: Step | None = told(
        "“You said, we did”: when you tell people what came of it. Only print a date you can keep."
    )
    feedback: Feedback | None = told("The questions that you ask at the end.")
    letter: Thanks | None = told("The thank-you letter. Leave it until the event is over.")
    pairs: tuple[Pair, ...] = many(
        "“You said, we did”: what people said, and what came of it. Leave it until you know."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Record):
    """How to reach you: a team, never one person's own phone or mailbox."""

    name: str = words("Who you are.", example="Riverside Health and Care Partnership")
    phone: str = words("A phone number.", example="01632 960124")
    text: str = words("A number for text messages.", example="07700 900124")
    relay: str = words("18001 and your phone number, for Relay UK.", example="18001 01632 960124")
    email: str = words("The mailbox of a team.", example="hello@riverside.example")
    post: str = words("An address for letters.", example="Ferry House, 1 Quay Lane, ZZ1 1ZZ")
    web: str = words("A website.", example="https://www.riverside.example")
    open: str = words("When you are there.", example="Monday to Friday, 9am to 5pm", beside=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word(Record):
    """A hard word that the pack does not explain where it uses it."""

    word: str = words("The word.", example="interpreter", required=True)
    meaning: str = words("What it means. Left out: the glossary says it.")
    easy: str = words("What it means, in Easy Read. Left out: the glossary says it.")
    picture: Picture | None = told("With a picture, it is in the Easy Read list too.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Record):
    """One event: a day or several, in person, online or both."""

    title: str = words("The name of the event.", example="Co-production in Action", required=True)
    what: str = words("What it is; it goes after “Please come to”.", example="an away day")
    what_easy: str = words("The same in easy words.", example="an event")
    strapline: str = words("What it is about, in a line.", example="A day about working as equals")
    cover_picture: Picture | None = told("The picture on the cover.", example="cover-event")
    way: Way | None = told("in person, online or hybrid.", example="hybrid")
    division: Division | None = told(
        "Whose bank holidays count: England, Wales, Scotland or Northern Ireland.",
        example="England",
        why="Working days are counted without bank holidays.",
    )
    days: tuple[Day, ...] = many("Each day on which the same people meet; one for most events.")
    repeat: tuple[dt.date, ...] = many(
        "More dates for the same event with other people. Each date gets a pack of its own.",
        example="Wednesday 12 May 2027",
        why="People need one date in their hands, not a list to choose from.",
    )
    place: str = words("The place in short; Online for an online event.", example="Alder Hall")
    people_expected: int | None = told("About how many people will come.", example="60")
    cost: str = words(
        "What it costs. Begin with a small letter.",
        example="it is free. We pay for your travel.",
        why="Nobody should have to ask.",
    )
    why: Said | None = told("Why you meet.")
    who_comes: Said | None = told("Who is asked to come, so that readers see themselves in it.")
    ask: Ask | None = told("What you will ask people to do.")
    people: tuple[Person, ...] = many("The people whom everybody will meet first.")
    getting_there: GettingThere | None = told("The way there, for people who come in person.")
    venue: Venue | None = told("The building. Answer each one, even if the answer is no.")
    waiting: Waiting | None = told("Where people can wait before and after, and who is there.")
    quiet: Said | None = told("The quiet space; say so if there is none.")
    senses: Senses | None = told("What the place is like for the senses.")
    bring: Bring | None = told("What to bring and wear, food, and cameras.")
    support: Support | None = told("What support people can have. Ask about needs, never why.")
    join: Join | None = told("How to join by video or by phone.")
    money: Money | None = told("How much, for what, how and when.")
    forms: Forms | None = told("The forms that go with the pack.")
    dates: tuple[ListedDate, ...] = many("All dates in one list, in order. None is after the end.")
    if_changed: Said | None = told("How people hear of a change.")
    changes: tuple[Change, ...] = many(
        "Leave it empty at first. If something changes, say it here and raise the version."
    )
    after: After | None = told("What happens after the event.")
    contact: Contact | None = told("How to reach you.")
    words: tuple[Word, ...] = many("Hard words, in the order of the alphabet.")
    checklist: Checklist | None = told(
        "26 questions for you, the organiser. Answer “yes”, or “no: ” and what you do about it."
    )

    @property
    def in_person(self) -> bool:
        """Whether people come to a place."""
        return self.way is not Way.ONLINE

    @property
    def remote(self) -> bool:
        """Whether people can join from home."""
        return self.way is not Way.IN_PERSON

    @property
    def first_day(self) -> dt.date | None:
        """The first day, if it is known."""
        return min((day.date for day in self.days if day.date), default=None)

    @property
    def last_day(self) -> dt.date | None:
        """The last day, if it is known."""
        return max((day.date for day in self.days if day.date), default=None)
