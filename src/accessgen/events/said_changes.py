"""What has changed in the texts of a pack that people also plan by: the quiet space, money, food.

The old and the new words are the author's own, so each of them is told as it was written.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from accessgen.checks.reading.calendar_words import in_full
from accessgen.events.facts import capital
from accessgen.events.model import Change, Event
from accessgen.events.told import Picture, Record, fields_of

NAMES = {
    "why": "why we meet",
    "who_comes": "who is asked to come",
    "quiet": "the quiet space",
    "waiting": "the place to wait",
    "support.interpreters": "interpreters",
    "support.supporter": "your support person",
    "support.papers": "the papers",
    "support.stop": "how you can stop or leave",
    "support.photos": "photos",
    "money.fee": "the money for your time",
    "money.how": "how you get your money",
    "money.before": "help with money before the day",
    "money.benefits": "money and benefits",
    "after.thank_you": "how we thank you",
    "after.ideas": "what happens with your ideas",
    "after.you_said": "how you hear what came of it",
}
"""What people call the parts that carry no label of their own."""
_ELSEWHERE = frozenset({"forms", "checklist", "if_changed"})
_GONE = "The pack does not say this any more."
_FRESH = "The pack did not say this."


@dataclass(frozen=True, slots=True)
class Text:
    """A text of an event: what it is called, its words, and the day by which it is done."""

    name: str
    words: str = ""
    easy: str = ""
    picture: Picture | None = None
    by: dt.date | None = None

    def dated(self, words: str) -> str:
        """The words with their day; the day alone if there are none."""
        day = f"By {in_full(self.by, True)}." if self.by else ""
        return " ".join(filter(None, (words, day)))


def text_changes(old: Event, new: Event) -> Iterator[tuple[str, str, Change]]:
    """Each text that differs: its field at the top of event.yaml, its name, old and new."""
    before, after = dict(_texts(old)), dict(_texts(new))
    for path in dict.fromkeys((*before, *after)):
        if path.startswith("join.") and not (old.join and new.join):
            continue  # with the line itself, all that is said of it is new or gone
        known = after.get(path) or before[path]
        was, now = before.get(path, Text(known.name)), after.get(path, Text(known.name))
        if (was.words, was.by) != (now.words, now.by):
            yield path.split(".")[0], known.name, _change(was, now)


def _change(was: Text, now: Text) -> Change:
    """Old and new; where only the day differs, only the day."""
    name = capital(now.name)
    moved = was.words == now.words
    change = Change(
        about=name,
        was=was.dated("" if moved else was.words) or _FRESH,
        now=now.dated("" if moved else now.words) or _GONE,
        easy=f"Something about {now.name} has changed.",
        picture=now.picture or was.picture or Picture("change"),
    )
    if moved:
        return change
    if was.easy == now.easy:  # Easy Read said less, and what it said is still true
        return replace(
            change,
            easy_was=f"Your old pack told you about {now.name}.",
            easy_now=f"Something about {now.name} has changed. Ask us.",
        )
    return replace(change, easy_was=was.easy or _FRESH, easy_now=now.easy or _GONE)


def _texts(record: Record, path: str = "") -> Iterator[tuple[str, Text]]:
    """Every part of an event that has words and a name."""
    for item in fields_of(type(record)):
        here = f"{path}.{item.name}" if path else item.name
        value = getattr(record, item.name)
        name = NAMES.get(here) or item.told.label.lower()
        if not isinstance(value, Record) or here in _ELSEWHERE:
            continue
        if name:
            yield here, _text(name, value)
        yield from _texts(value, here)


def _text(name: str, value: Record) -> Text:
    said = {key: getattr(value, key, None) for key in ("text", "easy", "picture", "by", "paid_by")}
    words, easy = said["text"] or "", said["easy"] or ""
    return Text(name, words, easy, said["picture"], said["by"] or said["paid_by"])
