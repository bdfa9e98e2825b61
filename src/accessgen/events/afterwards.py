"""What people are sent when the event is over: a thank-you letter, and “You said, we did”."""

from __future__ import annotations

from dataclasses import dataclass

from accessgen.events.said import PICTURE, Said
from accessgen.events.told import Picture, Record, many, told, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Thanks(Record):
    """What the thank-you letter says. Write it when you know how the day went."""

    came: int | None = told("How many people came.", example="57")
    did: tuple[Said, ...] = many("What people did that helped, a sentence each.")
    next: Said | None = told("What happens next, and when.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair(Record):
    """Something that people said, and what came of it: what you did, what you could not do."""

    said: str = words(
        "What people said, in their words.", example="The room was too loud.", required=True
    )
    did: str = words("What you did about it.", example="We bought soft boards for the walls.")
    cannot: str = words("What you cannot do.", example="We cannot move to another hall this year.")
    why: str = words("Why you cannot do it.", example="There is no money for it until April.")
    easy_said: str = words("What people said, in Easy Read.", example="The room was too loud.")
    easy_did: str = words("What you did, in Easy Read.", example="We made the room more quiet.")
    easy_cannot: str = words(
        "What you cannot do, and why, in Easy Read.", example="We cannot change the hall this year."
    )
    picture: Picture | None = told(PICTURE, beside=True)
    picture_did: Picture | None = told("The picture beside what you did.", beside=True)
