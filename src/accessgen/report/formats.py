"""The formats that a report can have, and the file that each is written to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from accessgen.files import write_whole
from accessgen.report import html, json_report, junit, sarif, text
from accessgen.report.results import Report

Render = Callable[[Report, str], str]
"""From a report and the severity that fails a build (`--fail-on`) to the file's text."""


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """One way to tell results: the name of its file, and how its text is made."""

    file: str
    render: Render


FORMATS: Mapping[str, ReportFormat] = {
    "text": ReportFormat("report.txt", lambda report, _: text.render(report)),
    "json": ReportFormat("report.json", lambda report, _: json_report.render(report)),
    "sarif": ReportFormat("report.sarif", lambda report, _: sarif.render(report)),
    "junit": ReportFormat("junit.xml", junit.render),
    "html": ReportFormat("index.html", lambda report, _: html.render(report)),
}


def write_report(report: Report, formats: Sequence[str], folder: Path, fail_on: str) -> list[Path]:
    """Write the report into `folder`, one file a format; each appears whole or not at all.

    Raises OutputError, in words, if that cannot be done.
    """
    written = []
    for name in formats:
        path = folder / FORMATS[name].file
        write_whole(path, FORMATS[name].render(report, fail_on).encode())
        written.append(path)
    return written
