from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessgen.checks.reading.calendar_words import dates, in_full
from tests.checks.build_pdf import set_line
from tests.checks.example import pdf_example
from tests.checks.words.saying import easy, saying
from tests.checks.words_of_examples import PARAGRAPHS

GOOD = [
    saying("in full", "We meet on Wednesday 21 April 2027. We met in October 2023."),
    saying("no weekday", "This was made on 21 April 2027."),
    saying("year said elsewhere", "Come on Wednesday 21 April 2027. On 21 April it is free."),
    saying("a part of a guideline", "WCAG 2.2 says so in 1.4.11, and PDF/UA in clause 7.21.08."),
    saying("a range", "Come from Monday 19 to Wednesday 21 April 2027."),
    saying("a name", "May 4 of us come with you? March on!"),
]
BROKEN = [
    saying(
        "a wrong weekday",
        "We meet on Tuesday 21 April 2027.",
        says="“Tuesday 21 April 2027” has the wrong weekday: it is a Wednesday",
    ),
    pdf_example(
        "a wrong weekday",
        set_line(PARAGRAPHS[1], text="We meet on Friday 21 April 2027."),
        says="it is a Wednesday",
    ),
    saying("no such day", "We meet on Friday 31 June 2024.", says="is no day in any calendar"),
    saying("an ordinal", "We meet on Wednesday 21st April 2027.", says="has “st” after the day"),
    saying("short", "We meet on Wed 21 Apr 2027.", says="Write “Wednesday 21 April 2027”"),
    saying("numbers", "We meet on 21/04/2027.", says="is all in numbers"),
    saying("with full stops", "Write to us by 1.4.27.", says="“1.4.27” is all in numbers"),
    saying(
        "the first day of a range",
        "Come from Tuesday 19 to Wednesday 21 April 2027.",
        says="“Tuesday 19” has the wrong weekday: it is a Monday",
    ),
    saying("American", "We meet on April 21, 2027.", says="has the month before the day"),
    saying("no year", "We meet on Wednesday 21 April.", says="has no year"),
    saying(
        "no weekday in Easy Read",
        "We meet on 21 April 2027.",
        says="has no weekday",
        limits=easy("W17"),
    ),
]


@given(st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31)))
def test_what_is_written_in_full_is_found_and_right(date: dt.date) -> None:
    (found,) = dates(f"We meet on {in_full(date, weekday=True)} in the hall.")
    assert (found.date, found.problem) == (date, "")
    assert found.weekday == date.strftime("%A")


@given(st.text(max_size=80))
def test_no_text_breaks_it(text: str) -> None:
    assert all(found.text in text for found in dates(text))


@pytest.mark.parametrize("text", ["Version 1.2.3 is out", "Read 10 May poems", "Bus 4 to 12"])
def test_what_is_no_date(text: str) -> None:
    assert [found.problem for found in dates(text) if found.year] == []
