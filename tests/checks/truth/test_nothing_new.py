from __future__ import annotations

from dataclasses import replace

from accessgen.checks.opened.facts import Kind
from accessgen.checks.sourced import FinishedText
from accessgen.checks.sourced_people import LeftOut
from accessgen.errors import Position
from accessgen.findings import Finding, Outcome, Severity
from tests.checks.example import of_check
from tests.checks.truth.facts import (
    ABOUT,
    BLOCKS,
    EASY_MD,
    ROWS,
    Change,
    edition,
    example,
    in_about,
    in_edition,
    in_texts,
    row,
    with_rows,
    without_answer,
)


def text(words: str, kind: Kind = Kind.PARAGRAPH) -> FinishedText:
    return FinishedText(kind, words, 2)


TABLE = tuple(
    text(words, Kind.CELL) for words in ("Day", "Hour", "Tuesday", "At ten", "Friday", "")
)
AS_LISTS = (
    text("Day: Tuesday"),
    text("Hour: At ten", Kind.LIST_ITEM),
    text("Day: Friday"),
    text("Hour"),
)

GOOD = [
    example("three editions that agree"),
    example(
        "another spelling of a time", with_rows(row("Be there at 10:30.", "clock", "when", 30))
    ),
    example(
        "a percentage in plain numbers",
        in_edition("standard", blocks=(*BLOCKS, replace(BLOCKS[-1], text="90% of us came."))),
        with_rows(row("9 in 10 of us came.", "clock", BLOCKS[-1].parts[-1], 30)),
    ),
    example("a section as a whole", with_rows(row("Meet at Alder Hall.", "hall", "walk", 30))),
    example(
        "a table that became lists",
        in_texts("standard", text("Words"), *TABLE, text("Words at the end")),
        in_texts("large-print", text("Words"), *AS_LISTS, text("Words at the end")),
    ),
    example(
        "a part that is left out on purpose",
        in_edition("easy-read", rows=ROWS[1:]),
        without_answer("W30"),
        in_about(people=replace(ABOUT.people, left_out=(LeftOut("when", "it changes"),))),
    ),
]
BROKEN = [
    example(
        "a row that stands for nothing",
        with_rows(row("We walk.", "boots", "", 30)),
        says="This row does not say what it stands for",
    ),
    example(
        "a row that stands for a part that is not there",
        with_rows(row("We walk.", "boots", "were", 30)),
        says="“were”, but the standard text has no such part",
    ),
    example(
        "another time",
        with_rows(row("We meet at 11.", "clock", "when", 30)),
        says="The standard text nowhere says “11”",
    ),
    example(
        "another phone number",
        with_rows(row("Ring 01632 960999.", "phone", "when", 30)),
        says="“01632”, “960999”",
    ),
    example(
        "a name that nobody gave",
        with_rows(row("You can ask Samir.", "talk", "when", 30)),
        says="The standard text nowhere says “Samir”",
    ),
    example(
        "a part that nobody tells and nobody left out",
        in_edition("easy-read", rows=ROWS[1:]),
        without_answer("W30"),
        says="1 part of the standard text",
    ),
    example(
        "a part marked as left out that is not there",
        in_about(people=replace(ABOUT.people, left_out=(LeftOut("whence", "it changes"),))),
        says="“whence” is marked as left out",
    ),
    example(
        "a sentence outside the rows",
        in_edition(
            "easy-read",
            blocks=(
                *edition("easy-read", "easy-read", "Easy Read").blocks,
                replace(BLOCKS[1], role="body"),
            ),
        ),
        says="outside the rows",
    ),
    example(
        "large print lacks a word",
        in_texts("standard", text("Bring a warm coat.")),
        in_texts("large-print", text("Bring a coat.")),
        says="Only the standard edition says “warm”, after “…Bring a”",
    ),
]


def found(*changes: Change) -> list[Finding]:
    return of_check(example("", *changes).results(), "W30")


def test_what_another_part_says_has_to_be_looked_at() -> None:
    (finding,) = found(with_rows(row("We meet at 10:30.", "clock", "where", 30)))
    assert (finding.outcome, finding.severity) == (Outcome.CANT_TELL, Severity.SHOULD)
    assert "(where) does not say “10.30”" in finding.message
    assert finding.source == Position(EASY_MD, 30)


def test_new_numbers_are_graver_than_new_names() -> None:
    (number,) = found(with_rows(row("We meet at 11.", "clock", "when", 30)))
    (name,) = found(with_rows(row("You can ask Samir.", "talk", "when", 30)))
    assert (number.severity, name.severity) == (Severity.MUST, Severity.SHOULD)


def test_without_a_standard_edition_nothing_is_passed_in_silence() -> None:
    (finding,) = found(lambda facts: replace(facts, editions=facts.editions[:1]))
    assert finding.outcome is Outcome.CANT_TELL


def test_a_section_of_which_nothing_is_told_stands_for_its_parts() -> None:
    changed = found(in_edition("easy-read", rows=ROWS[2:]), without_answer("W30"))
    assert "1 part of the standard text" in changed[0].message
    assert "Our walk: walk." in changed[0].message
