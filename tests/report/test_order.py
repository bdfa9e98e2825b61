"""What to do first: groups, scores last, and one fault told once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from accessgen.report.order import Group, by_rule, group_of, points_of, urgency
from accessgen.report.results import FileResult, Report
from accessgen.report.words import where
from tests.report.sample import ACCEPTED, PALE, QUESTION, SCORE, TOO_LONG, UNKNOWN, report


def test_each_outcome_has_its_group() -> None:
    found = [group_of(f) for f in (TOO_LONG, PALE, QUESTION, UNKNOWN, ACCEPTED)]
    assert found == [Group.MUST, Group.SHOULD, Group.PERSON, Group.UNMEASURED, Group.DECIDED]


def test_long_sentences_come_before_scores() -> None:
    assert sorted([SCORE, TOO_LONG], key=urgency) == [TOO_LONG, SCORE]


def test_what_stops_a_build_comes_first_whatever_its_rule() -> None:
    assert sorted([PALE, QUESTION, TOO_LONG, UNKNOWN], key=urgency)[0] is TOO_LONG


def test_the_same_fault_in_word_file_and_pdf_is_told_once(tmp_path: Path) -> None:
    points = [p for p in points_of(report(tmp_path)) if p.finding.check == "W01"]
    assert [[spot.file.path for spot in point.spots] for point in points] == [
        ["guide.docx", "guide.pdf"]
    ]


def test_two_sentences_that_begin_alike_are_two_and_the_same_one_twice_is_told_so() -> None:
    words = "You can come to the garden"
    one, two = (replace(SCORE, element=f"{words} {more}.") for more in ("now", "later"))
    files = tuple(
        FileResult(f"guide.{form}", form, "standard", Path(), ("W01",), (one, two, two))
        for form in ("docx", "pdf")
    )
    points = points_of(Report(files))
    assert [(p.finding.element, len(p.spots), p.times) for p in points] == [
        (f"{words} now.", 2, 1),
        (f"{words} later.", 2, 2),
    ]
    assert where(points[1]) == "guide.docx; guide.pdf; 2 times"


def test_one_place_in_the_source_is_one_thing_to_do_in_all_editions() -> None:
    large = replace(TOO_LONG, page=5)
    files = tuple(
        FileResult(f"{edition}/guide.pdf", "pdf", edition, Path(), ("W03",), (finding,))
        for edition, finding in (("standard", TOO_LONG), ("large-print", large))
    )
    (point,) = points_of(Report(files))
    assert [(spot.file.edition, spot.page) for spot in point.spots] == [
        ("standard", 2),
        ("large-print", 5),
    ]


def test_two_publications_with_the_same_fault_are_two_things_to_do() -> None:
    files = tuple(
        FileResult(f"{name}.pdf", "pdf", "standard", Path(), ("C01",), (PALE,)) for name in "ab"
    )
    assert len(points_of(Report(files))) == 2


def test_points_are_numbered_in_the_order_of_the_page(tmp_path: Path) -> None:
    points = points_of(report(tmp_path))
    assert [point.number for point in points] == list(range(1, len(points) + 1))
    must = by_rule(points, Group.MUST)
    assert list(must) == ["W03", "W01", "open"]
