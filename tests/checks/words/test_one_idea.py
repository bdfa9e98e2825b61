from __future__ import annotations

from tests.checks.words.saying import saying

GOOD = [
    saying("commas of a list", "You can bring a friend, a carer, a child or a support worker."),
    saying("a list with a sign", "You can meet carers, nurses, health/care staff and friends."),
    saying("a word explained", "We meet in a hub, which is a room for all of us."),
]
BROKEN = [
    saying("a semicolon", "You can bring a friend; they can help.", says="it has a semicolon"),
    saying(
        "a clause in a clause",
        "The hall, which stands near the bus stop, has a lift.",
        says="“which” and 2 commas",
    ),
    saying("whilst", "You can rest whilst we talk in the room.", says="“whilst”"),
    saying("although", "You can rest although we talk.", says="“although”"),
    saying(
        "many commas",
        "If you come by bus, and it is late, ring us, so that we can wait.",
        says="3 commas",
    ),
]
