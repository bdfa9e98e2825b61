"""Results as a person at a terminal reads them: what to do first, what was made, what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Literal

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from accessgen.build import BuildResult
from accessgen.findings import Finding
from accessgen.report.order import Group, group_of, urgency
from accessgen.report.results import FileResult, Report, last_line
from accessgen.report.rules import title_of
from accessgen.report.words import advice_for, details

SHOWN_PER_FILE = 8
"""Lesser findings of one file that the terminal lists; the rest are counted."""

MUSTS_PER_FILE = 20
"""Grave findings of one file that the terminal lists."""

HEADINGS = {
    Group.MUST: "Put this right first",
    Group.SHOULD: "Then look at this",
    Group.PERSON: "Only a person can decide this",
    Group.UNMEASURED: "This could not be measured",
    Group.DECIDED: "People have decided about this",
    Group.ELSEWHERE: "These rules do not apply here",
}
FOREIGN = (
    "The advice is for Word and other programs. Did accessgen make the file? Then build it again: "
    "its own report names the source to change."
)
PROMISE = (
    "This is what was measured. It does not tell whether your readers can use a document: "
    "test it with readers."
)


def print_errors(console: Console, results: Sequence[BuildResult]) -> None:
    """Every mistake of the sources, once each: editions share texts and so their mistakes."""
    seen = sorted({error for result in results for error in result.errors})
    for error in seen:
        console.print(f"[bold]{escape(str(error.position))}[/]: {escape(error.message)}")
        if error.hint:
            console.print(f"    {escape(error.hint)}")


def print_faults(console: Console, results: Sequence[BuildResult]) -> None:
    """Faults of accessgen itself: the last line says what, the rest is for whoever mends it."""
    for result in results:
        if result.fault:
            console.print(
                f"[bold]{escape(result.publication)}, {escape(result.edition)}[/]: accessgen "
                f"itself failed here ({escape(last_line(result.fault))}). "
                "Nothing of it was written; the others were."
            )


def print_report(console: Console, report: Report, most: int | None = SHOWN_PER_FILE) -> None:
    """What was found, by file and by what to do first; all of it if `most` is None."""
    for file in report.files:
        if file.findings:
            _print_file(console, file, most)
    for trouble in report.troubles:
        console.print(f"\n{escape(trouble)}")


def _print_file(console: Console, file: FileResult, most: int | None) -> None:
    console.print(f"\n[bold]{escape(file.path)}[/] ({escape(file.edition)})")
    findings = sorted(file.findings, key=urgency)
    must = sum(group_of(finding) is Group.MUST for finding in findings)
    shown = findings if most is None else findings[: max(min(must, MUSTS_PER_FILE), most)]
    for group, members in groupby(shown, key=group_of):
        console.print(f"  [bold]{HEADINGS[group]}[/]")
        for rule, found in groupby(members, key=lambda finding: finding.check):
            _print_rule(console, rule, list(found))
    if len(findings) > len(shown):
        console.print(f"  … and {len(findings) - len(shown)} more. The report shows them all.")


def _print_rule(console: Console, rule: str, findings: Sequence[Finding]) -> None:
    """A rule, what to do about it if that is the same everywhere, and each place."""
    advice = advice_for(findings)
    lines = [f"    {rule} {title_of(rule)}"]
    if advice:
        lines.append(f"        To do: {advice}")
    for finding in findings:
        page = f"Page {finding.page}: " if finding.page else ""
        lines.append(f"      - {page}{finding.message}")
        lines += [f"        {line}" for line in details(finding, advice)]
    for line in lines:
        console.print(line, highlight=False, markup=False)


def print_table(console: Console, results: Sequence[BuildResult], out: Path) -> None:
    """The closing table: what was made, pages, time and findings."""
    table = Table(title=f"Made in {out}", title_justify="left", box=None, padding=(0, 1, 0, 0))
    for name in ("Publication", "Edition", "Format", "Pages", "Size", "Time", "Must", "Should"):
        justify: Literal["left", "right"] = "left" if name in _WORDS else "right"
        table.add_column(name, justify=justify, overflow="fold")
    for result in sorted(results, key=lambda item: (item.publication, item.edition)):
        for item in result.renditions:
            counts = Counter(
                group_of(finding)
                for finding in result.findings
                if item.path.as_posix() in finding.file
            )
            table.add_row(
                item.publication,
                item.edition,
                item.format,
                str(item.pages or ""),
                f"{len(item.data) / 1000:.0f} kB",
                f"{item.seconds:.2f} s",
                str(counts[Group.MUST]),
                str(counts[Group.SHOULD]),
            )
        if not result.renditions and not result.ran:
            table.add_row(result.publication, result.edition, "not built", "", "", "", "", "")
    console.print(table)
    beside = sorted(item.path.as_posix() for result in results for item in result.beside)
    if beside:
        console.print(f"Beside them: {', '.join(beside)}", highlight=False)


def print_promise(console: Console, report: Report, written: Sequence[Path] = ()) -> None:
    """Where the reports are, and what no report can tell."""
    for path in written:
        console.print(f"Report: {escape(str(path))}", highlight=False)
    if report.foreign and report.findings:
        console.print(FOREIGN)
    console.print(PROMISE)


def print_checked(console: Console, report: Report) -> None:
    """The closing table of `check`: how many checks each file was held to, and what they found."""
    table = Table(title="Checked", title_justify="left", box=None, padding=(0, 2, 0, 0))
    for name in _CHECKED:
        table.add_column(name, justify="left" if name in _WORDS else "right", overflow="fold")
    for file in report.files:
        counts = Counter(group_of(finding) for finding in file.findings)
        numbers = (str(counts[group]) for group in Group if group is not Group.ELSEWHERE)
        table.add_row(escape(file.path), file.edition, str(len(file.checks_run)), *numbers)
    console.print(table)


_CHECKED = ("File", "Edition", "Checks", "Must", "Should", "Ask", "Unknown", "Decided")
_WORDS = {"Publication", "Edition", "Format", "File"}
