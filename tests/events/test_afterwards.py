"""The thank-you letter and “You said, we did”: what event.yaml may say of them."""

from __future__ import annotations

import pytest

from accessgen.errors import SourceErrors
from accessgen.events import Event, as_data, read_event
from accessgen.sources import load_yaml

START = "title: Tea\nafter:\n  pairs:\n    - said: It was too loud.\n"


def event(text: str) -> Event:
    return read_event(load_yaml(text, "event.yaml"), "event.yaml")


def test_what_people_said_and_what_came_of_it() -> None:
    more = (
        "      did: We bought boards.\n      cannot: We cannot move.\n      why: It costs more.\n"
    )
    (pair,) = as_data(event(START + more))["after"]["pairs"]
    assert dict(pair) == {
        "said": "It was too loud.",
        "did": "We bought boards.",
        "cannot": "We cannot move.",
        "why": "It costs more.",
    }


@pytest.mark.parametrize(
    ("more", "line", "says"),
    [
        ("", 4, "neither what you did nor what you cannot do"),
        ("      cannot: We cannot move.\n", 5, "does not say why"),
        ("      did: Yes.\n      easy_cannot: No.\n", 6, '"cannot" is missing'),
        ("      cannot: No.\n      why: Money.\n      easy_did: Yes.\n", 7, '"did" is missing'),
        ("      did: Yes.\n      becuase: Money.\n", 6, '"becuase" is unknown'),
    ],
)
def test_a_pair_is_told_whole(more: str, line: int, says: str) -> None:
    with pytest.raises(SourceErrors) as found:
        event(START + more)
    (error,) = found.value.errors
    assert error.position.line == line
    assert says in str(error)
