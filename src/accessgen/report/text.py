"""The report as plain text: all that the terminal shows, and nothing cut."""

from __future__ import annotations

import io

from rich.console import Console

from accessgen.report.order import points_of
from accessgen.report.results import Report
from accessgen.report.rules import title_of
from accessgen.report.terminal import print_checked, print_promise, print_report, print_sum


def render(report: Report) -> str:
    """Every finding, the table of files, and every check that ran."""
    console = Console(file=io.StringIO(), width=100, color_system=None, soft_wrap=True)
    points = points_of(report)
    print_report(console, report, points, whole=True)
    console.print()
    print_checked(console, report)
    ran = sorted({check for file in report.files for check in file.checks_run})
    console.print("\nThese checks ran:")
    for check in ran:
        console.print(f"  {check} {title_of(check)}", highlight=False, markup=False)
    print_sum(console, points)
    console.print()
    print_promise(console, report)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue().lstrip("\n")
