from __future__ import annotations

from dataclasses import replace

from accessgen.findings import Outcome, Severity
from tests.checks.build_docx import add_section, keep_paragraphs, set_text
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, of_check, pdf_example
from tests.checks.words.saying import add, changed, word_list
from tests.checks.words_of_examples import PARAGRAPHS

HARD = (
    "Participants are individually supported. Collaborative organisations facilitate "
    "meaningful involvement. Representatives communicate regularly. Accessibility "
    "requirements are considered comprehensively. Stakeholders establish accountability. "
    "Evaluation methodologies demonstrate effectiveness. Implementation necessitates "
    "participation. Responsibilities are distributed equitably."
)

HYPHENS = HARD.replace("Evaluation", "Co-production")

GOOD = [docx_example("plain words"), pdf_example("plain words")]
BROKEN = [
    docx_example(
        "management speak",
        *(set_text(text, HARD) for text in PARAGRAPHS),
        says="The text is hard to read. Hard words: accessibility (5)",
        also=("W04", "W06", "W07", "W11"),
    ),
    pdf_example(
        "management speak",
        *(set_line(text, text=HYPHENS) for text in PARAGRAPHS),
        says="co-production (5)",
        also=("W04", "W06", "W07", "W11"),
    ),
]


def test_words_come_before_numbers() -> None:
    (finding,) = of_check(BROKEN[0].results(), "W01")
    message = finding.message
    order = [message.index(part) for part in ("Hard words", "Longest", "Flesch", "test it")]
    assert order == sorted(order)
    assert finding.severity is Severity.MUST


def test_a_hard_section_of_an_easy_text_is_a_warning() -> None:
    easy, hard = " ".join(PARAGRAPHS), " ".join([HARD] * 4)
    results = docx_example("", *(add_section(text) for text in (*[easy] * 9, hard))).results()
    (finding,) = of_check(results, "W01")
    assert finding.message.startswith("“Section” is hard to read.")
    assert finding.severity is Severity.SHOULD


AIM = {"flesch_kincaid": 9, "flesch": 60, "smog": 11, "aim_flesch": 104, "aim_flesch_kincaid": 2}


def test_a_text_that_misses_the_aim_is_a_warning_unless_its_own_terms_are_why() -> None:
    plain = "We meet at ten each day to talk and eat. " * 10
    hard = "Our interpreters and our interpreter meet at ten each day. " * 3
    listed = changed("", add(plain, hard), word_list("interpreter", "A person who helps us talk."))
    named = changed("", add(plain, "We meet Oluwaseun Adeyemi and Bronislaw Malinowski here. " * 3))
    unlisted = changed("", add(plain, hard))
    for example, warned in ((listed, False), (named, False), (unlisted, True)):
        found = of_check(replace(example, limits={"W01": AIM}).results(), "W01")
        assert [finding.severity for finding in found] == [Severity.SHOULD] * warned
    assert "Hard words: interpreter (3), interpreters (3)" in found[0].message
    assert "Without names and the words of its own list" in found[0].message


def test_too_few_words_are_never_silent() -> None:
    (finding,) = of_check(docx_example("short", keep_paragraphs(1)).results(), "W01")
    assert finding.outcome is Outcome.CANT_TELL
