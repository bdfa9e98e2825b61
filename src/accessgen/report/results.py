"""What every report is made from: finished files, what ran on each, and what was found in it.

`build` and `check` come to their results in different ways; here they become one thing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from accessgen.build import BuildResult
from accessgen.checking import Checked
from accessgen.checks import Ran
from accessgen.checks.run import OPENING
from accessgen.findings import Finding

ALL = "all"
"""Stands for the edition where all editions were looked at together."""


@dataclass(frozen=True, slots=True)
class FileResult:
    """One file. `path` is its name in the report, `location` where it is on the disk.

    A finding of the Word file and the PDF together (T06) stands with the PDF, which has pages.
    """

    path: str
    format: str
    edition: str
    location: Path
    checks_run: tuple[str, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All files, by path, and in plain words what could not be made or looked at.

    `foreign` says that accessgen may not have made these files.
    """

    files: tuple[FileResult, ...]
    troubles: tuple[str, ...] = ()
    foreign: bool = False

    @property
    def findings(self) -> list[Finding]:
        """The findings of all files."""
        return [finding for file in self.files for finding in file.findings]


def from_build(results: Iterable[BuildResult], out: Path) -> Report:
    """The report of what `build` made in the folder `out`."""
    files: list[FileResult] = []
    troubles: list[str] = []
    for result in results:
        named = [(item.path.as_posix(), item.format, out / item.path) for item in result.renditions]
        files += _files(named, result.edition, result.findings, result.ran)
        if not result.renditions and (result.errors or result.fault):
            troubles.append(_not_built(result))
    return Report(tuple(sorted(files, key=_order)), tuple(sorted(troubles)))


def from_checked(results: Iterable[Checked]) -> Report:
    """The report of files that `check` was given."""
    files: list[FileResult] = []
    troubles: list[str] = []
    for result in results:
        named = [(file.label, file.format, file.path) for file in result.files]
        if result.fault:
            names = ", ".join(name for name, _, _ in named)
            troubles.append(f"{names}: accessgen itself failed here. {last_line(result.fault)}")
        else:
            files += _files(named, result.edition, result.findings, result.ran)
    return Report(tuple(sorted(files, key=_order)), tuple(sorted(troubles)), foreign=True)


def _order(file: FileResult) -> tuple[str, str]:
    return (file.path, file.edition)


def last_line(fault: str) -> str:
    """The line of a traceback that says what happened."""
    return fault.strip().splitlines()[-1]


def _not_built(result: BuildResult) -> str:
    name = f"{result.publication}, {result.edition}".strip(", ") or "The project"
    if result.fault:
        return f"{name}: not made. accessgen itself failed here. {last_line(result.fault)}"
    first = result.errors[0]
    more = f" There are {len(result.errors) - 1} more mistakes." if len(result.errors) > 1 else ""
    return f"{name}: not made. {first}{more}"


def _files(
    named: Sequence[tuple[str, str, Path]],
    edition: str,
    findings: Sequence[Finding],
    ran: Sequence[Ran],
) -> list[FileResult]:
    """Each finished file with its own part of what was found, then what else was looked at.

    That is the source: what is found there stands with the source file itself.
    """
    ordered = sorted(named, key=lambda item: item[1])
    names = [name for name, _, _ in ordered]
    pair = ", ".join(names)
    found = [
        FileResult(
            path=name,
            format=form,
            edition=edition,
            location=location,
            checks_run=_ids({name, pair}, ran, OPENING),
            findings=tuple(
                f for f in findings if f.file in {name, pair if name == names[-1] else ""}
            ),
        )
        for name, form, location in ordered
    ]
    labels = {*(finding.file for finding in findings), *(item.file for item in ran)}
    others = labels - {*names, pair}
    return found + [
        FileResult(
            path=label or "project",
            format=Path(label).suffix.removeprefix("."),
            edition=edition or ALL,
            location=Path(label),
            checks_run=_ids({label}, ran),
            findings=tuple(finding for finding in findings if finding.file == label),
        )
        for label in sorted(others)
    ]


def _ids(labels: set[str], ran: Iterable[Ran], *more: str) -> tuple[str, ...]:
    """The checks that were held to these labels."""
    return tuple(sorted({*more, *(item.check for item in ran if item.file in labels)}))
