"""A document that is too long is offered in parts of whole chapters (rule S19)."""

from __future__ import annotations

from accessgen.checks import FinishedFile, run_checks
from accessgen.checks.opened import open_file
from accessgen.checks.parts import Part, proposed_parts
from accessgen.findings import Severity
from accessgen.model import Block, Contents, ContentsEntry, Heading, PageBreak
from accessgen.writers.pdf import write
from tests.checks.example import LIMITS, of_check
from tests.pdf.samples import document, para, shelf, style, text

LIMIT = {**LIMITS, "S19": {"should": 9, "must": 12}}


def booklet(*lengths: int) -> FinishedFile:
    """A PDF with a cover, contents, a chapter of each of these lengths in pages, and a contact."""
    names = [f"Chapter {n}" for n in range(1, len(lengths) + 1)] + ["Contact us"]
    entries = tuple(ContentsEntry(name, 2, f"c{n}") for n, name in enumerate(names))
    blocks: list[Block] = [para("Cover."), PageBreak(), Heading(2, text("Contents"), id="list")]
    blocks.append(Contents(entries))
    for number, (name, length) in enumerate(zip(names, [*lengths, 1], strict=True)):
        blocks += [PageBreak(), Heading(2, text(name), id=f"c{number}"), para("Words.")]
        for _ in range(length - 1):
            blocks += [PageBreak(), para("More words.")]
    data = write(document(*blocks), style("standard"), shelf()).data
    return FinishedFile("easy-read", "pdf", data, "long.pdf")


def parts(*lengths: int, most: int = 9) -> list[Part]:
    file = booklet(*lengths)
    return proposed_parts(open_file(file.format, file.data, file.label), most)


def test_two_even_parts_with_what_stands_in_each() -> None:
    """Cover, contents and contact are three pages of each part."""
    first, second = parts(2, 2, 2, 2, 2)
    assert (first, second) == (
        Part("Chapter 1", "Chapter 2", 7),
        Part("Chapter 3", "Chapter 5", 9),
    )


def test_more_parts_if_two_are_still_too_long() -> None:
    assert [part.pages for part in parts(5, 5, 5)] == [8, 8, 8]


def test_no_parts_if_a_chapter_alone_is_too_long() -> None:
    assert parts(1, 12) == []


def test_a_warning_and_a_refusal_both_offer_the_parts() -> None:
    for lengths, severity in (((2, 2, 2, 2), Severity.SHOULD), ((2, 2, 2, 2, 2), Severity.MUST)):
        (found,) = of_check(run_checks([booklet(*lengths)], LIMIT), "S19")
        assert found.severity is severity
        assert "make 2 booklets of it. Part 1: “Chapter 1” to “Chapter 2”, 7 pages." in found.hint


def test_a_short_booklet_is_offered_nothing() -> None:
    assert of_check(run_checks([booklet(2, 2)], LIMIT), "S19") == []
