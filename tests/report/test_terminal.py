"""What a person reads at a terminal: what to do first, what was made, and how much is left."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

from rich.console import Console

from accessgen.build import BuildResult, Rendition
from accessgen.report.order import points_of
from accessgen.report.results import Report
from accessgen.report.terminal import print_report, print_sum, print_table
from accessgen.report.text import render
from tests.report.sample import LONG, TOO_LONG, report


def shown(found: Report, *, width: int = 60, terminal: bool = False) -> str:
    console = Console(
        file=io.StringIO(), width=width, force_terminal=terminal, soft_wrap=True, no_color=True
    )
    points = points_of(found)
    print_report(console, found, points, whole=False)
    print_sum(console, points)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_what_to_put_right_comes_first_with_places_and_the_rest_is_counted(tmp_path: Path) -> None:
    said = shown(report(tmp_path))
    assert said.index("Put this right first (3)") < said.index("Then look at this (1)")
    assert "Where: guide.docx; guide.pdf\n" in said, "one fault of both files is told once"
    assert "Source: content/guide/easy-read.md:12" in said
    assert "Only a person can decide this (1)\n  W23 " in said
    assert "Is this how people ask to be called?" not in said, "that stands in the report"
    assert said.endswith(
        "In short:\n  Put this right first: 3\n  Then look at this: 1\n"
        "  Only a person can decide this: 1\n  This could not be measured: 1\n"
        "  People have decided about this: 1\n"
    )


def test_long_lists_are_cut_and_say_so(tmp_path: Path) -> None:
    (file, *_) = report(tmp_path).files
    many = tuple(replace(TOO_LONG, source=None, element=f"{n} {LONG}") for n in range(50))
    said = shown(Report((replace(file, findings=many),)))
    assert said.count("This sentence has") == 5
    assert "… and 45 more of W03\n  The report shows all places.\n" in said
    each = tuple(replace(TOO_LONG, source=None, check=f"X{n:02}") for n in range(30))
    said = shown(Report((replace(file, findings=each),)))
    assert said.count("This sentence has") == 20
    assert said.count("X29") == 1, "every rule is named at least"
    assert render(Report((replace(file, findings=many),))).count("This sentence has") == 50


def test_lines_are_wrapped_between_words_on_a_terminal_only(tmp_path: Path) -> None:
    found = report(tmp_path)
    narrow = shown(found, width=40, terminal=True).splitlines()
    assert max(map(len, narrow)) <= 40 + len("\x1b[1m\x1b[0m")
    assert max(map(len, shown(found, width=40).splitlines())) > 80, (
        "a file is wrapped by its reader"
    )


def test_nothing_is_drawn_with_boxes_or_told_by_colour(tmp_path: Path) -> None:
    assert not set("│╭━┃─█✓✗") & set(shown(report(tmp_path)) + render(report(tmp_path)))


def test_the_table_has_a_row_for_each_document_and_one_for_its_source(tmp_path: Path) -> None:
    found = report(tmp_path)
    made = tuple(
        Rendition("guide", "easy-read", form, bytes(2000), pages, 0.5)
        for form, pages in (("pdf", 12), ("docx", 0))
    )
    file = replace(found.files[2], path="easy-read/guide-easy-read.pdf")
    source = replace(TOO_LONG, file="content/guide/event.yaml", message="missing")
    lines = replace(file, path=source.file, format="yaml", findings=(source,))
    result = BuildResult("guide", "easy-read", made, findings=(source,))
    console = Console(file=io.StringIO(), width=80)
    print_table(console, [result], points_of(Report((file, lines))), tmp_path)
    assert isinstance(console.file, io.StringIO)
    rows = [line.split() for line in console.file.getvalue().splitlines()[-2:]]
    assert rows == [
        ["guide", "easy-read", "12", "2", "kB", "2", "kB", "1.0", "s", "2", "1"],
        ["guide", "its", "source", "1", "0"],
    ]
