"""Results as a person at a terminal reads them: what to do first, what was made, what is wrong."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from accessgen.build import BuildResult, Rendition
from accessgen.report.order import Group, Point, by_rule, group_of
from accessgen.report.results import Report, last_line
from accessgen.report.rules import title_of
from accessgen.report.words import advice_for, details, where

SHOWN = {Group.MUST: 20, Group.SHOULD: 10}
"""How many things to put right the terminal lists; the rest are counted."""

PER_RULE = 5
"""How many of them may be of one rule, so that there is room for others."""

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


def shown(path: Path) -> Path:
    """A path as people type it: from the folder where they stand, if it is below."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_absolute() and path.is_relative_to(here) else path


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


def print_report(console: Console, report: Report, points: Sequence[Point], whole: bool) -> None:
    """What was found, by what to do first: each thing once, with all of its places.

    Unless it is the `whole` report, only what is to be put right is told place by place, and of
    the rest which rules it is about.
    """
    for group, heading in HEADINGS.items():
        rules = by_rule(points, group)
        if rules:
            count = sum(len(held) for held in rules.values())
            console.print(f"\n[bold]{heading}[/] ({count})", highlight=False)
        if whole or group in SHOWN:
            _print_rules(console, report, rules, None if whole else SHOWN[group])
        else:
            for rule, held in rules.items():
                _line(console, f"  {rule} {title_of(rule)} ({len(held)})")
    for trouble in report.troubles:
        console.print(f"\n{escape(trouble)}")


def _print_rules(
    console: Console, report: Report, rules: Mapping[str, Sequence[Point]], most: int | None
) -> None:
    """Each rule with its findings: as many as fit; of the rest how many there are."""
    left = most
    hidden = 0
    for rule, held in rules.items():
        told = held if left is None else held[: min(left, PER_RULE)]
        more = len(held) - len(told)
        if told:
            _print_rule(console, report, rule, told)
        else:
            _line(console, f"  {rule} {title_of(rule)} ({len(held)})")
        if told and more:
            console.print(f"    … and {more} more of {rule}", highlight=False)
        hidden += more
        left = None if left is None else left - len(told)
    if hidden:
        console.print("  The report shows all places.", highlight=False)


def _print_rule(console: Console, report: Report, rule: str, points: Sequence[Point]) -> None:
    """A rule, what to do about it if that is the same everywhere, and each place."""
    advice = advice_for(point.finding for point in points)
    _line(console, f"  {rule} {title_of(rule)}")
    if advice:
        _line(console, f"      To do: {advice}")
    for point in points:
        _line(console, f"    - {point.finding.message}")
        if place := where(point, alone=len(report.files) == 1):
            _line(console, f"      Where: {place}")
        for line in details(point.finding, advice):
            _line(console, f"      {line}")


def _line(console: Console, text: str) -> None:
    """A line as it is; on a terminal wrapped between words, below its own beginning."""
    if console.is_terminal:
        words = text.lstrip(" -")
        text = textwrap.fill(
            words,
            console.width,
            initial_indent=text[: len(text) - len(words)],
            subsequent_indent=" " * (len(text) - len(words)),
            break_long_words=False,
            break_on_hyphens=False,
        )
    console.print(text, highlight=False, markup=False)


def print_table(
    console: Console, results: Sequence[BuildResult], points: Sequence[Point], out: Path
) -> None:
    """The closing table: what was made, pages, sizes, time and findings."""
    first = next((item.path for result in results for item in result.renditions), None)
    such = f", such as {first.as_posix()}" if first else ""
    table = _table(f"Made in {shown(out)}{such}", _MADE)
    ordered = sorted(results, key=lambda item: (item.publication, item.edition))
    for result in ordered:
        names = dict.fromkeys(item.publication for item in result.renditions)
        for name in names:
            table.add_row(*_made([r for r in result.renditions if r.publication == name], points))
        if not names and not result.ran:
            table.add_row(result.publication, result.edition, "not built")
    for name in dict.fromkeys(result.publication for result in ordered):
        found = _counts(points, _sources([r for r in results if r.publication == name]))
        if any(found[group] for group in SHOWN):
            numbers = (str(found[group]) for group in SHOWN)
            table.add_row(name, "its source", "", "", "", "", *numbers)
    console.print(table)
    if beside := [(result.publication, item.path) for result in results for item in result.beside]:
        names = dict.fromkeys(name for name, _ in beside)
        kinds = sorted({path.suffix for _, path in beside})
        console.print(f"Beside them: {', '.join(names)} as {' and '.join(kinds)}.", highlight=False)


def _sources(results: Sequence[BuildResult]) -> set[str]:
    """The files that were written by people, in which something was found."""
    finished = {item.path.as_posix() for result in results for item in result.renditions}
    named = {finding.file for result in results for finding in result.findings}
    return {file for file in named if not finished & {*file.split(", ")}}


def _made(renditions: Sequence[Rendition], points: Sequence[Point]) -> Iterator[str]:
    """The row of one document: its formats side by side."""
    size = {item.format: f"{len(item.data) / 1000:.0f} kB" for item in renditions}
    found = _counts(points, {item.path.as_posix() for item in renditions})
    yield from (renditions[0].publication, renditions[0].edition)
    yield str(max(item.pages for item in renditions) or "")
    yield from (size.get("pdf", ""), size.get("docx", ""))
    yield f"{sum(item.seconds for item in renditions):.1f} s"
    yield from (str(found[group]) for group in SHOWN)


def _counts(points: Sequence[Point], files: Set[str]) -> Counter[Group]:
    """How many things to do concern one of these files, by group."""
    return Counter(
        group_of(point.finding)
        for point in points
        if any(spot.file.path in files for spot in point.spots)
    )


def _table(title: str, columns: Sequence[str]) -> Table:
    table = Table(title=title, title_justify="left", box=None, padding=(0, 1, 0, 0))
    for name in columns:
        table.add_column(name, justify="left" if name in _WORDS else "right", overflow="fold")
    return table


def print_checked(console: Console, report: Report) -> None:
    """The closing table of `check`: how many checks each file was held to, and what they found."""
    table = _table("Checked", _CHECKED)
    for file in report.files:
        counts = Counter(group_of(finding) for finding in file.findings)
        numbers = (str(counts[group]) for group in Group if group is not Group.ELSEWHERE)
        table.add_row(escape(file.path), file.edition, str(len(file.checks_run)), *numbers)
    console.print(table)


def print_sum(console: Console, points: Sequence[Point], mistakes: int = 0) -> None:
    """How much there is to do: the last thing that stays on the screen.

    `mistakes` of the sources are told in full below, and come before everything else.
    """
    counts = Counter(group_of(point.finding) for point in points)
    shown = [group for group in HEADINGS if counts[group] or group in SHOWN]
    console.print("\nIn short:", highlight=False)
    if mistakes:
        console.print(f"  Mistakes in the sources, named below: {mistakes}", highlight=False)
    for group in shown:
        console.print(f"  {HEADINGS[group]}: {counts[group]}", highlight=False)


def print_promise(console: Console, report: Report, written: Sequence[Path] = ()) -> None:
    """Where the reports are, and what no report can tell."""
    for path in written:
        console.print(f"Report: {escape(str(shown(path)))}", highlight=False)
    if report.foreign and report.findings:
        console.print(FOREIGN)
    console.print(PROMISE)


_MADE = ("Publication", "Edition", "Pages", "PDF", "Word", "Time", "Must", "Should")
_CHECKED = ("File", "Edition", "Checks", "Must", "Should", "Ask", "Unknown", "Decided")
_WORDS = {"Publication", "Edition", "File"}
