"""The parts of an event: the way there, the place, support, joining from home, money."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from accessgen.events.said import EASY, PICTURE, Named, Offer, Option, Said
from accessgen.events.told import Deadline, Picture, Record, many, told, words

_MORE = "More of the same kind, each under a name of its own."


class Go(StrEnum):
    """Which way a step of the route turns."""

    ON = "straight on"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteStep(Record):
    """A step of the way. With `go` in every step, a map is drawn of them."""

    text: str = words("What to do, and what people pass.", required=True)
    easy: str = words(EASY)
    picture: Picture | None = told(PICTURE, beside=True)
    go: Go | None = told(
        "straight on, left or right: where the step turns first. With it a map is drawn.",
        example="left",
    )
    crosses: bool | None = told("true if people cross a road in this step.", example="true")


@dataclass(frozen=True, slots=True, kw_only=True)
class GettingThere(Record):
    """The way there, with words for every step and a picture of what people will see."""

    venue: str = words("The name of the place.", example="Alder Hall")
    address: str = words("The whole address.", example="Alder Hall, 4 Mill Lane, ZZ1 2ZZ")
    picture: Picture | None = told("The place from outside.", example="venue-outside")
    easy: str = words("What the place looks like, in Easy Read.", example="It has a big tree.")
    map: Picture | None = told(
        "A map of the way. Left out: one is drawn if each step of the route says where to go.",
        example="venue-map",
    )
    route_lead: str = words("Where the way begins and how long it takes.")
    route: tuple[RouteStep, ...] = many("The steps of the way, in words.")
    bus: Said | None = told("Which buses, from where, how often.", label="Bus")
    taxi: Said | None = told("Where taxis stop.", label="Taxi")
    parking: Said | None = told("Where to park and what it costs.", label="Parking")
    blue_badge: Said | None = told("Where the Blue Badge spaces are.", label="Blue Badge parking")
    more: tuple[Named, ...] = many(_MORE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan(Record):
    """Which room is where. A plan is drawn, with a number in each room."""

    rows: tuple[str, ...] = many(
        "The rooms as they lie, a row a line, with | between them. A name that comes again beside "
        "or below itself is one large room.",
        example="Toilets | Main room | Main room",
    )
    quiet: str = words("Which of them is the quiet room.", example="Quiet room")
    exits: tuple[str, ...] = many("The rooms with a door to the outside.", example="Entrance")


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue(Record):
    """Getting in and moving around. A missing answer keeps people at home."""

    entrance_picture: Picture | None = told("The way in.", example="venue-entrance")
    steps: Said | None = told("Steps, or none, and a flat way in.", label="Steps")
    doors: Said | None = told("How doors open and how wide they are.", label="Doors")
    lift: Said | None = told("The lift, or none, and where it goes.", label="Lift")
    toilets: Said | None = told("Accessible toilets.", label="Toilets")
    changing_places: Said | None = told(
        "A large toilet with a hoist and a bench, or where the nearest one is.",
        label="Changing Places toilet",
    )
    hearing_loop: Said | None = told("A hearing loop, or none.", label="Hearing loop")
    prayer_room: Said | None = told("A room to pray in, or none.", label="Prayer room")
    more: tuple[Named, ...] = many(_MORE)
    plan: Plan | None = told("Which room is where, for a plan with the quiet space and the exits.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting(Record):
    """A safe place to wait before and after, and a person who is there."""

    text: str = words("The place, in words.", example="You can wait in the front lounge.")
    who: str = words("Who is there.", example="Asha")
    easy: str = words("The same in Easy Read.", example="You can wait in the front lounge.")
    picture: Picture | None = told("The picture beside the Easy Read words.", beside=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Senses(Record):
    """Short answers about light, noise, smells and screens."""

    light: Said | None = told("Daylight, lamps, how bright.", label="Light")
    strip_lights: Said | None = told("Strip lights, or none; do they hum?", label="Strip lights")
    noise: Said | None = told("When it gets loud, and what helps.", label="Noise")
    sound: Said | None = told("Carpet, echo, microphones.", label="Sound in the room")
    smells: Said | None = told("Food, cleaning, scent.", label="Smells")
    screens: Said | None = told("What screens show; does it move or flash?", label="Screens")
    change: Said | None = told("What you can turn up, down or off.", label="What we can change")
    more: tuple[Named, ...] = many(_MORE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bring(Record):
    """What to bring and wear, food, cameras."""

    bring: Said | None = told("Things to bring. Goes on from “Bring:”", label="Bring")
    wear: Said | None = told("What to wear.", label="Wear")
    food: Said | None = told("Food and drink, what is in it, labels.", label="Food")
    cameras: Said | None = told(
        "Whether there are cameras, and whether people have to be seen.", label="Cameras"
    )
    more: tuple[Named, ...] = many(_MORE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustments(Record):
    """The form on which people say what they need. It asks about needs, not about a diagnosis."""

    lead: str = words(
        "What goes before the boxes.", example="Tick what would help you:", beside=True
    )
    options: tuple[Option, ...] = many("Boxes to tick.")
    open: str = words(
        "A box for all other needs.", example="Anything else that would help", beside=True
    )
    help: str = words(
        "Whom to ask for help with the form.",
        example="We can help you to fill it in. Ring us.",
    )
    later: str = words(
        "That people can still tell you later.", example="You can tell us later too, even that day."
    )
    by: Deadline | None = told("By which day.", example="15 working days before")


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Record):
    """A card to hold up: a word and a shape, so that nobody has to tell colours apart."""

    word: str = words("The word.", example="Stop", required=True)
    shape: str = words("The shape.", example="square", required=True)
    meaning: str = words("What it means.", example="I do not want to talk now.", required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards(Record):
    """Cards with which people say how they feel, without words."""

    list: tuple[Card, ...] = many("The cards, each with a word and a shape.")
    easy: str = words(
        "The same in Easy Read.", example="Hold up the Stop card when you want us to stop."
    )
    picture: Picture | None = told(
        "The picture beside the Easy Read words.", example="stop-card", beside=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Support(Record):
    """Support that people can have."""

    interpreters: Offer | None = told("Interpreters and British Sign Language: how, by when.")
    adjustments: Adjustments | None = told("The form on which people tell you what they need.")
    supporter: Said | None = told("A support person: welcome, their place and travel paid.")
    papers: Offer | None = told("When you send the papers, in each person's form.")
    stop: Said | None = told("That people can stop, leave or stay quiet.")
    cards: Cards | None = told("Cards with a word and a shape.")
    photos: Said | None = told("Photos and recording: only with consent, and how to say no.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Video(Record):
    """Joining by video."""

    link: str = words("The address of the link.", example="https://video.riverside.example/day")
    link_text: str = words("The words of the link.", example="Join the event by video", beside=True)
    say: str = words("The address to type in.", example="video.riverside.example/day")
    text: str = words("What people need.", example="You can join on a computer, tablet or phone.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone(Record):
    """Joining by phone."""

    number: str = words("The number to ring.", example="01632 960155")
    pin: str = words("The number to key in; digits only.", example="482 913")
    text: str = words("What people need.", example="You can join with any phone.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Test(Record):
    """A time at which people can try it out."""

    date: Deadline | None = told("The day.", example="2 working days before")
    start: dt.time | None = told("From when.", example="2pm")
    end: dt.time | None = told("Until when.", example="3pm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Helper(Record):
    """Who helps if it does not work."""

    name: str = words("Their name.", example="Sam")
    number: str = words("A number that works on the day.", example="01632 960156")
    picture: Picture | None = told("Their picture.", example="portrait-4")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hybrid(Record):
    """How the room and the screen work together."""

    camera: Said | None = told("Where it is and what it shows.", label="Camera")
    microphones: Said | None = told("Where they are.", label="Microphones")
    captions: Said | None = told("Whether words come up on the screen.", label="Captions")
    chat: Said | None = told("Who watches the chat.", label="Chat")
    recording: Said | None = told("Whether you record, and why.", label="Recording")
    more: tuple[Named, ...] = many(_MORE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Join(Record):
    """Joining by video or phone, at the same time as everybody else."""

    open_from: dt.time | None = told("From when the line is open.", example="10:15am")
    video: Video | None = told("By video.")
    phone: Phone | None = told("By phone.")
    test: Test | None = told("When people can try it out.")
    helper: Helper | None = told("Who helps if it does not work.")
    hybrid: Hybrid | None = told("How the room and the screen work together.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Expenses(Record):
    """What you pay back."""

    lead: str = words(
        "What goes before the list.", example="We also pay your expenses:", beside=True
    )
    list: tuple[str, ...] = many("What counts.", example="travel by bus, train or taxi")
    easy: str = words("The same in Easy Read.", example="We pay what you spend to come.")
    picture: Picture | None = told(
        "The picture beside the Easy Read words.", example="receipt", beside=True
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment(Record):
    """How people get their money."""

    text: str = words("What people have to do.", example="Give Asha your tickets.")
    easy: str = words("The same in Easy Read.", example="Give Asha your tickets.")
    picture: Picture | None = told(
        "The picture beside the Easy Read words.", example="tickets", beside=True
    )
    paid_by: Deadline | None = told(
        "By when you pay: 7 days at most.", example="5 working days after"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Money(Record):
    """Fees and expenses. Nobody should be out of pocket for more than a week."""

    fee: Said | None = told("How much you pay for people's time, or that you pay nothing.")
    expenses: Expenses | None = told("What you pay back.")
    how: Payment | None = told("How people get their money, and by when.")
    before: Said | None = told("Help for people who cannot pay first and wait.")
    benefits: Said | None = told("That money can change benefits, and where to get advice.")
