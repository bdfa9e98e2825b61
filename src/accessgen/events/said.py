"""The small records that many parts of an event are made of."""

from __future__ import annotations

from dataclasses import dataclass

from accessgen.events.told import Deadline, Picture, Record, told, words

_TEXT = "The words of standard and large print."
EASY = "The same in Easy Read: one or two short sentences. Left out: Easy Read leaves it out."
PICTURE = "The picture beside the Easy Read words."

EVERYWHERE = frozenset({_TEXT, EASY, PICTURE, "The same in Easy Read."})
"""What is said of fields that stand in nearly every part: an event.yaml says it at the top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Record):
    """Something that the pack says, in standard words and in Easy Read."""

    text: str = words(_TEXT)
    easy: str = words(EASY)
    picture: Picture | None = told(PICTURE, beside=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named(Record):
    """Something more, under a name of your own."""

    name: str = words("Its name.", example="Assistance dogs", required=True)
    text: str = words(_TEXT, required=True)
    easy: str = words(EASY)
    picture: Picture | None = told(PICTURE, beside=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer(Said):
    """Something that you offer, with a date."""

    by: Deadline | None = told("By which day.", example="20 working days before")


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Record):
    """A box to tick."""

    text: str = words("What people can ask for.", example="Large print papers", required=True)
    easy: str = words(EASY)
    picture: Picture | None = told(PICTURE, beside=True)
