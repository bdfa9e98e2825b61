"""The splitter on what general splitters trip over. `|` marks where a sentence ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessgen.checks.reading.sentences import sentences

TRICKY = [
    "We meet at 9 a.m. on Friday. | Bring a friend.",
    "We meet at 9 a.m. | You can come late.",
    "The bus goes at 9 a.m. Monday to Friday. | It is free.",
    "It ends at 4 p.m. | Then we eat.",
    "Come to St. Mary's Church. | It is near.",
    "Get off at High St. | Walk up the hill.",
    "Dr. Jones leads the group. | Mr. Smith helps.",
    "Bring what you need, e.g. a cushion. | We have chairs.",
    "We pay for travel, i.e. Bus or taxi. | Ask us.",
    "It costs £3.50. | You get it back.",
    "See p. 4 for more. | See pp. 5 to 7 too.",
    "It is at No. 10. | Ring the bell.",
    "He said no. | We asked why.",
    "Closed on Mon. 4 May. | Open on Tues. 5 May.",
    "It starts in Jan. 2027. | Tell us soon.",
    "“Are you well?” Sam asked. | She was.",
    "“Are you well?” she asked. | He was.",
    "“I felt heard.” | That is what Sam told us.",
    "Is it free? | Yes! | It is.",
    "Is it really free?! | Yes.",
    "Wait… | There is more.",
    "Well… maybe not.",
    "Go to www.example.org.uk. | Then call us.",
    "Write to us at hello@example.org. | We will reply.",
    "The U.K. Government pays. | It says so.",
    "People in the U.K. | They come too.",
    "J. K. Rowling wrote it. | We read it.",
    "1. Tell us what you need.",
    "a. Tell us what you need.",
    "Read step 1. | Then do step 2.",
    "(See page 4.) | Then turn over.",
    "We offer tea, coffee, etc. | Lunch is at noon.",
    "We use Version 2.1 now. | It works.",
    "Ask the N.H.S. | They know.",
    "Turn up at 10.30am. | We start at 11am.",
    "Yahoo! is a name. | So is Jeopardy!",
    "You and I. | We can do it.",
    "Smith et al. Wrote it down. | We use it.",
    "There were approx. 30 people. | It was full.",
    "No full stop at the end",
]


@pytest.mark.parametrize("marked", TRICKY)
def test_tricky_items(marked: str) -> None:
    assert sentences(marked.replace(" | ", " ")) == marked.split(" | ")


@given(st.text(max_size=200))
def test_nothing_is_lost_or_added(text: str) -> None:
    assert " ".join(sentences(text)).split() == text.split()
