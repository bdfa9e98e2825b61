from __future__ import annotations

from dataclasses import replace

from tests.checks.example import Example, pdf_example
from tests.checks.tags import more_pages

LARGE = {"S20": {"pages": 2}}


def of_pages(count: int) -> Example:
    example = pdf_example(f"{count} pages", more_pages(count - 1))
    return replace(
        example, limits=LARGE, also=("F23",), says=f"There are {count} pages in one file"
    )


GOOD = [of_pages(2), pdf_example("other editions may be longer", more_pages(2))]
BROKEN = [of_pages(3)]
