from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from accessgen.checks.sourced_signed import Checked
from accessgen.checks.sourced_told import told_parts
from accessgen.findings import Finding, Outcome, Severity
from accessgen.reviewing.gate import not_ready
from tests.checks.example import of_check
from tests.checks.truth.facts import (
    BLOCKS,
    ROWS,
    Change,
    checked,
    example,
    in_about,
    in_edition,
    sign,
    with_checked,
)
from tests.checks.truth.facts import (
    GOOD as FACTS,
)

TOLD = told_parts(FACTS.editions[2].source, FACTS.editions[0].source)
RECORDS = tuple(checked(told) for told in TOLD)
FIRST = RECORDS[0]


def words(part: str, old: str, new: str) -> Change:
    """Change a block of the standard text; the large print has the same words."""
    blocks = tuple(
        replace(block, text=block.text.replace(old, new)) if block.id == part else block
        for block in BLOCKS
    )

    def run(facts):  # type: ignore[no-untyped-def]
        for edition in ("standard", "large-print"):
            facts = in_edition(edition, blocks=blocks)(facts)
        return facts

    return run


def first_row(**changes: object) -> Change:
    return in_edition("easy-read", rows=(replace(ROWS[0], **changes), *ROWS[1:]))  # type: ignore[arg-type]


def first_record(**changes: object) -> Change:
    """The first record changed by hand, after it was sealed."""
    return with_checked(replace(FIRST, **changes), *RECORDS[1:])  # type: ignore[arg-type]


AGAIN = checked(TOLD[0], follows=FIRST.seal, date=dt.date(2026, 12, 1), said="Better.")
EARLY = checked(TOLD[0], follows=FIRST.seal, date=dt.date(2026, 10, 1), said="Good.")

GOOD = [
    example("signed off as it stands"),
    example("blocks in another order", sign, in_edition("standard", blocks=BLOCKS[::-1])),
    example("checked again later", with_checked(*RECORDS, AGAIN), signed=False),
    example(
        "more space between words",
        sign,
        first_row(words="Come on  Tuesday.\nWe start at 10.30."),
        signed=False,
    ),
]
BROKEN = [
    example(
        "the standard text changed",
        sign,
        words("when", "Tuesday", "Friday"),
        signed=False,
        says="Was: “We meet on Tuesday at 10:30am. Ruth leads …” "
        "Now: “We meet on Friday at 10:30am. Ruth leads …”",
        also=("W30",),
    ),
    example(
        "the row changed",
        sign,
        first_row(words="Come on Tuesday.\nWe begin at 10.30."),
        signed=False,
        says="Easy Read words for “when” have changed since The Tuesday Group checked it on "
        "4 November 2026. Was: “Come on Tuesday. We start at 10.30.”",
    ),
    example(
        "another picture",
        sign,
        first_row(picture="boots"),
        signed=False,
        says="The pictures for “when” have changed",
    ),
    example(
        "only the seal was changed",
        first_record(seal="0123456789abcdef"),
        signed=False,
        says="changed by hand",
    ),
    example(
        "only the words were changed, to hide a change",
        first_record(standard=("We meet on Friday.",)),
        signed=False,
        says="changed by hand",
    ),
    example(
        "the date was changed",
        first_record(date=dt.date(2027, 1, 1)),
        signed=False,
        says="changed by hand",
    ),
    example(
        "nobody tested it",
        with_checked(checked(TOLD[0], tested_with=""), *RECORDS[1:]),
        signed=False,
        says="“when” does not count: it lacks tested_with",
    ),
    example(
        "earlier than what it follows",
        with_checked(*RECORDS, EARLY),
        signed=False,
        says="dated before the record of 2026-11-04",
    ),
    example(
        "the record before was taken out",
        with_checked(AGAIN, *RECORDS[1:]),
        signed=False,
        says="a record before it was taken out",
    ),
    *(
        example(
            f"nobody wrote down {name}",
            with_checked(checked(TOLD[0], **{name: words}), *RECORDS[1:]),
            signed=False,
            says=f"“when” does not count: it lacks {name}",
        )
        for name, words in {"role": "", "said": " … ", "by": "tbc", "tested_with": "N/A"}.items()
    ),
    example(
        "typed ahead of the version",
        with_checked(checked(TOLD[0], version="1.1"), *RECORDS[1:]),
        signed=False,
        says="it is for version 1.1, and this is version 1.0, so nobody has seen it",
    ),
    example(
        "typed ahead of the day",
        in_about(today=dt.date(2026, 11, 3)),
        says="it is dated 2026-11-04, which is still to come",
    ),
]


@pytest.mark.parametrize(
    ("records", "says"),
    [
        ((*RECORDS, checked(TOLD[0], follows=FIRST.seal, date=dt.date(2026, 12, 1))), "word for"),
        (tuple(checked(replace(TOLD[0], part=f"part-{n}")) for n in range(11)), "checked 11 parts"),
    ],
)
def test_words_filled_in_by_rote_are_a_warning(records: tuple[Checked, ...], says: str) -> None:
    one = example("", with_checked(*records), signed=False)
    found: list[Finding] = of_check(one.results(), "W32")
    (warned,) = (item for item in found if item.severity is Severity.SHOULD)
    assert says in warned.message
    assert not_ready([warned]) == []


def test_drift_after_sign_off_is_grave() -> None:
    for one in BROKEN:
        found: list[Finding] = of_check(one.results(), "W32")
        said_twice = [item for item in found if "word for word" in item.message]
        grave = [item for item in found if item not in said_twice]
        assert grave and all(item.severity is Severity.MUST for item in grave)
        assert all(item.outcome is Outcome.FAILED for item in found)
