from __future__ import annotations

from accessgen.checks.ways import personal_address, ways_in
from tests.checks.build_docx import set_text
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, pdf_example
from tests.checks.words_of_examples import OFFER

ASK = OFFER.split(" Phone")[0]
ONLY_EMAIL = f"{ASK} Email hello@riverside.example."
MAILBOX = f"{OFFER} Or sam.smith@riverside.example."

GOOD = [docx_example("three ways"), pdf_example("three ways")]
BROKEN = [
    docx_example("none", set_text(OFFER, ASK), says="There is no way", also=("S16",)),
    docx_example("one person's", set_text(OFFER, MAILBOX), says="one person's mailbox"),
    pdf_example("one", set_line(OFFER, text=ONLY_EMAIL), says="only one way", also=("S16",)),
]


def test_ways_by_their_shape() -> None:
    assert ways_in("Ring 0121 496 0000") == ["phone"]
    assert ways_in("Write to 1 Quay Street, Riverside, RV1 1AA") == ["post"]
    assert ways_in("Text us on 07700 900124.") == ["phone", "text message"]
    assert ways_in("Version 1.0 of 2 November 2026, ref. 08216") == []


def test_an_address_of_a_team_is_no_persons() -> None:
    assert personal_address("hello@riverside.example") == ""
    assert personal_address("sam.smith@riverside.example") == "sam.smith@riverside.example"
