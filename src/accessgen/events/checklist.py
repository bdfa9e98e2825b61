"""The organiser's checklist: 26 questions in 5 groups (rule E28).

The questions are our own words for what the Considerations Checklist of the Black Country
Co-Production Guidance (2024) asks.
"""

from __future__ import annotations

from dataclasses import dataclass

from accessgen.events.told import Record, Tick, told, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Communication(Record):
    """Communication."""

    font: Tick | None = told("Is the print clear, and big enough to read?")
    words: Tick | None = told("Are the words plain, without jargon and short forms?")
    interpreters: Tick | None = told("Have you asked who needs an interpreter, such as BSL?")
    video_audio: Tick | None = told("Can people get the facts as video or sound?")
    easy_read: Tick | None = told("Have you asked who needs Easy Read, and made it?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hybrid(Record):
    """Ways to join."""

    ways: Tick | None = told("Can people join in the room, by video and by phone?")
    hear: Tick | None = told("Do people in the room and at home hear each other?")
    clear: Tick | None = told("Is there no echo or other noise on the line?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Timings(Record):
    """Time and place."""

    agreed: Tick | None = told("Did the whole group agree on the time and the place?")
    breaks: Tick | None = told("Are there enough breaks to rest and to think?")
    waiting: Tick | None = told("Is there a safe place to wait before and after?")
    access: Tick | None = told("Can people with physical health needs get in and around?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead(Record):
    """Information before the event."""

    relatable: Tick | None = told("Do pictures, colours and paper fit the people and the task?")
    culture: Tick | None = told("Do the pictures respect each culture?")
    place_picture: Tick | None = told("Is there a picture of the place?")
    people_pictures: Tick | None = told("Are there pictures of the people who will lead?")
    muted: Tick | None = told("Are the colours soft and not bright?")
    order: Tick | None = told("Do the subjects come in an order that makes sense?")
    calm: Tick | None = told("Is it free of picture groups and moving parts that distract?")
    early: Tick | None = told("Did people get the papers in time to read and think?")
    changes: Tick | None = told("Have you planned how to tell people of a late change?")
    equal: Tick | None = told("Does each person know all they need to take part as an equal?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Record):
    """A calm place."""

    light: Tick | None = told("Is there enough light, and can you change it?")
    strip_lights: Tick | None = told("Is the room free of strip lights that make a noise?")
    building: Tick | None = told("Does the building feel right for people of each culture?")
    sound: Tick | None = told("Have you thought about how sound carries in the room?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist(Record):
    """The checklist as the organiser filled it in."""

    filled_in_by: str = words(
        "Your role. It is printed in the pack.", example="the event organiser"
    )
    communication: Communication | None = told("Communication", label="Communication")
    hybrid: Hybrid | None = told("Ways to join", label="Ways to join")
    timings: Timings | None = told("Time and place", label="Time and place")
    ahead: Ahead | None = told("Before the event", label="Before the event")
    place: Place | None = told("A calm place", label="A calm place")
