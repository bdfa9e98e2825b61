"""What people plan their day by, as sentences that a notice can print old and new (rule E23)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from accessgen.checks.reading.calendar_words import in_full
from accessgen.events.agree import clock
from accessgen.events.model import Change, Day, Event, Way
from accessgen.events.parts import Test
from accessgen.events.told import Picture


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that people plan their day by.

    `words` says it, empty if the event does not; `more` is a line to go with the new one, such as
    the whole address. `fields` are the fields it comes from; `plural` is true of things such as
    the times, which are and were. `gone` says what it means that the event has it no longer.
    `drawn` names a picture that shows the value itself, such as a clock. A `detail` goes with
    something else, and is not told where that is new or gone.
    """

    name: str
    words: Callable[[Event], str]
    fields: tuple[str, ...]
    picture: str
    plural: bool = False
    more: Callable[[Event], str] | None = None
    gone: str = ""
    drawn: Callable[[Event], str] | None = None
    detail: bool = False

    def differs(self, old: Event, new: Event) -> bool:
        """Whether people need to hear of it."""
        if self.detail and not (self.words(old) and self.words(new)):
            return False
        return any(say(old) != say(new) for say in (self.words, self.more) if say)

    def change(self, old: Event, new: Event) -> Change:
        """Old and new, and the whole of it in Easy Read before anybody has written it better."""
        verb = "have" if self.plural else "has"
        return Change(
            was=self._said(old, past=True),
            now=self._said(new, past=False),
            easy=f"{capital(self.name)} {verb} changed.",
            picture=self._picture(old),
            picture_now=self._picture(new) if self.drawn else None,
        )

    def _picture(self, event: Event) -> Picture:
        return Picture((self.drawn(event) if self.drawn else "") or self.picture)

    def _said(self, event: Event, *, past: bool) -> str:
        """A sentence: `The place was Alder Hall.` or `The place is Alder Hall.`"""
        found = self.words(event).rstrip(".")
        if not found and past:
            return f"The pack did not say {self.name}."
        if not found:
            return self.gone or f"The pack does not say {self.name} any more."
        verb = ("were" if past else "are") if self.plural else ("was" if past else "is")
        more = self.more(event) if self.more and not past else ""
        return f"{capital(self.name)} {verb} {found}. {more}".rstrip()


def capital(text: str) -> str:
    """The text with a capital in front, and the others as they are."""
    return text[:1].upper() + text[1:]


def dated(day: Day) -> str:
    """The date of a day in full."""
    return in_full(day.date, True) if day.date else ""


def hours(day: Day | Test) -> str:
    """From when until when: `10:30am to 2pm`."""
    return f"{clock(day.start)} to {clock(day.end)}" if day.start and day.end else ""


def _date(event: Event) -> str:
    return dated(event.days[0]) if event.days else ""


def _times(event: Event) -> str:
    day = event.days[0] if event.days else Day()
    if not hours(day):
        return ""
    doors = f". The doors open at {clock(day.doors_open)}" if day.doors_open else ""
    return f"{hours(day)}{doors}"


def _leaf(event: Event) -> str:
    """The leaf of a calendar, as templates name it."""
    day = event.days[0].date if event.days else None
    return f"date-{day}" if day else ""


def _face(event: Event) -> str:
    """The face of a clock at the start."""
    time = event.days[0].start if event.days else None
    return f"clock-{time:%H-%M}" if time else ""


def _place(event: Event) -> str:
    way = event.getting_there
    return event.place or ((way.venue or way.address) if way else "")


def _address(event: Event) -> str:
    way = event.getting_there
    return f"Address: {way.address}" if way and way.address else ""


def _way(event: Event) -> str:
    ways = {
        Way.IN_PERSON: "in person",
        Way.ONLINE: "online",
        Way.HYBRID: "in person, or from home",
    }
    return ways[event.way] if event.way else ""


def _video(event: Event) -> str:
    video = event.join.video if event.join else None
    return (video.link.removeprefix("https://") or video.say) if video else ""


def _ring_in(event: Event) -> str:
    phone = event.join.phone if event.join else None
    if not (phone and phone.number):
        return ""
    return f"{phone.number}, with the PIN {phone.pin}" if phone.pin else phone.number


def _helper(event: Event) -> str:
    helper = event.join.helper if event.join else None
    return helper.number if helper else ""


def _opens(event: Event) -> str:
    return clock(event.join.open_from) if event.join and event.join.open_from else ""


def _test(event: Event) -> str:
    test = event.join.test if event.join else None
    if not (test and test.date):
        return ""
    return ", from ".join(filter(None, (in_full(test.date, True), hours(test))))


def _people(event: Event) -> str:
    names = [person.name for person in event.people]
    return " and ".join([*([", ".join(names[:-1])] if names[1:] else []), *names[-1:]])


def _phone(event: Event) -> str:
    return event.contact.phone if event.contact else ""


def _cost(event: Event) -> str:
    return event.cost.removeprefix("it is ")


ONE_DAY = (
    Fact("the date", _date, ("days",), "date", drawn=_leaf),
    Fact("the times", _times, ("days",), "clock", plural=True, drawn=_face),
)
"""For an event of one day; several days are a list."""
FACTS = (
    Fact("the place", _place, ("place", "getting_there"), "map", more=_address),
    Fact("the way to take part", _way, ("way",), "work-together"),
    Fact(
        "the video link",
        _video,
        ("join",),
        "online-meeting",
        gone="You cannot join by video any more.",
    ),
    Fact(
        "the number to join by phone",
        _ring_in,
        ("join",),
        "phone",
        gone="You cannot join by phone any more.",
    ),
    Fact("the time from which you can join", _opens, ("join",), "clock", detail=True),
    Fact("the day to try out the line", _test, ("join",), "computer", detail=True),
    Fact("the number of the helper", _helper, ("join",), "help", detail=True),
    Fact("the people you meet first", _people, ("people",), "different-people", plural=True),
    Fact("the cost", _cost, ("cost",), "money"),
    Fact("our phone number", _phone, ("contact",), "phone"),
)
