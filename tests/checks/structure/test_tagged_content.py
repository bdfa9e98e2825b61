from __future__ import annotations

from pikepdf import Pdf

from tests.checks.build_pdf import set_after
from tests.checks.example import of_check, pdf_example
from tests.checks.tags import Shown, document, pictures


def lose_one(pdf: Pdf) -> None:
    """Take the heading out of the tags; its words stay on the page."""
    del document(pdf).K[2]


GOOD = [pdf_example("all of it"), pdf_example("a picture", pictures(Shown()))]
BROKEN = [
    pdf_example(
        "a paragraph in no tag",
        set_after(lose_one),
        says="On 1 of 1 pages text is neither tagged",
    ),
    pdf_example(
        "a picture in no tag",
        pictures(Shown(untagged=True)),
        says="On 1 of 1 pages a picture is neither tagged",
        also=("I02", "I09"),
    ),
]


def test_a_pdf_without_tags_is_one_finding() -> None:
    bare = pdf_example("", set_after(lambda pdf: pdf.Root.__delitem__("/StructTreeRoot")))
    (found,) = of_check(bare.results(), "S13")
    assert found.message.startswith("The PDF has no tags")
