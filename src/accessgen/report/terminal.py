"""Results as a person at a terminal reads them: what was made, what is wrong, what to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from accessgen.build import BuildResult
from accessgen.findings import Finding, Severity

SHOWN_PER_FILE = 8
"""Lesser findings of one file that the terminal lists; the rest are counted."""


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
            what = result.fault.strip().splitlines()[-1]
            console.print(
                f"[bold]{escape(result.publication)}, {escape(result.edition)}[/]: accessgen "
                f"itself failed here ({escape(what)}). Nothing of it was written; the others were."
            )


def print_findings(console: Console, results: Sequence[BuildResult]) -> None:
    """What the checks found, gravest first, by file."""
    for result in results:
        by_file: dict[str, list[Finding]] = {}
        for finding in result.findings:
            by_file.setdefault(finding.file, []).append(finding)
        for label, findings in by_file.items():
            console.print(f"\n[bold]{escape(label)}[/]")
            findings.sort(key=lambda finding: finding.severity.rank)
            must = sum(finding.severity is Severity.MUST for finding in findings)
            shown = findings[: max(must, SHOWN_PER_FILE)]
            for finding in shown:
                _print_finding(console, finding)
            if len(findings) > len(shown):
                console.print(f"  … and {len(findings) - len(shown)} more of less weight.")


def _print_finding(console: Console, finding: Finding) -> None:
    page = f" page {finding.page}:" if finding.page else ""
    console.print(f"  {finding.severity.value:<6} {finding.check}{page} {escape(finding.message)}")
    if finding.hint:
        console.print(f"         {escape(finding.hint)}")


def print_table(console: Console, results: Sequence[BuildResult], out: Path) -> None:
    """The closing table: what was made, pages, time and findings."""
    table = Table(title=f"Made in {out}", title_justify="left", box=None, padding=(0, 2, 0, 0))
    for name in ("Publication", "Edition", "Format", "Pages", "Size", "Time", "Must", "Should"):
        table.add_column(name, justify="left" if name in _WORDS else "right")
    for result in sorted(results, key=lambda item: (item.publication, item.edition)):
        for item in result.renditions:
            counts = Counter(
                finding.severity
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
                str(counts[Severity.MUST]),
                str(counts[Severity.SHOULD]),
            )
        if not result.renditions:
            table.add_row(result.publication, result.edition, "not built", "", "", "", "", "")
    console.print(table)


_WORDS = {"Publication", "Edition", "Format"}
