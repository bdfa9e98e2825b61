from __future__ import annotations

import pytest

from accessgen.checks.reading.words import without_addresses, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Co-production works.", ["Coproduction", "works"]),
        ("It’s “new” – and it's good!", ["It's", "new", "and", "it's", "good"]),
        ("We pay £3.50 an hour", ["We", "pay", "350", "an", "hour"]),
        ("him and/or her", ["him", "and", "or", "her"]),
        ("Name: ____", ["Name"]),
        ("• – ☐", []),
    ],
)
def test_what_counts_as_a_word(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "address",
    [
        "https://www.example.org/a-page",
        "www.example.org.uk",
        "example.org.uk/join",
        "hello@example.org",
        "0121 496 0000",
        "18001 01632 960 001",
        "+44 20 7946 0000",
        "+44 (0)20 7946 0000",
        "(0121) 496 0000",
        "0121-496-0000",
        "01632 96 00 01",
        "07700900123",
    ],
)
def test_addresses_are_taken_out(address: str) -> None:
    assert without_addresses(f"Ask {address} today").split() == ["Ask", "today"]


def test_dates_and_money_stay() -> None:
    assert without_addresses("On 10 April 2027 we pay £1,000") == "On 10 April 2027 we pay £1,000"
