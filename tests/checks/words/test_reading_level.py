from __future__ import annotations

from accessgen.findings import Outcome, Severity
from tests.checks.build_docx import add_section, keep_paragraphs, set_text
from tests.checks.build_pdf import set_line
from tests.checks.example import docx_example, of_check, pdf_example
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
    results = docx_example("", *(add_section(text) for text in (easy, easy, easy, hard))).results()
    (finding,) = of_check(results, "W01")
    assert finding.message.startswith("“Section” is hard to read.")
    assert finding.severity is Severity.SHOULD


def test_too_few_words_are_never_silent() -> None:
    (finding,) = of_check(docx_example("short", keep_paragraphs(1)).results(), "W01")
    assert finding.outcome is Outcome.CANT_TELL
