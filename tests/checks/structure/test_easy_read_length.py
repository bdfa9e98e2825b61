from __future__ import annotations

from dataclasses import replace

from accessgen.findings import Severity
from tests.checks.example import Example, of_check, pdf_example
from tests.checks.tags import bookmarks, more_pages
from tests.checks.words_of_examples import HEADING

EASY = {"S19": {"should": 3, "must": 4}}


def of_pages(count: int) -> Example:
    example = pdf_example(f"{count} pages", more_pages(count - 1), bookmarks(HEADING))
    return replace(example, limits=EASY, says=f"{count} pages")


GOOD = [of_pages(3), pdf_example("other editions may be longer", more_pages(2))]
BROKEN = [replace(of_pages(4), also=("F23", "S05"))]


def test_warned_and_then_refused() -> None:
    severities = [of_check(of_pages(n).results(), "S19")[0].severity for n in (4, 5)]
    assert severities == [Severity.SHOULD, Severity.MUST]
