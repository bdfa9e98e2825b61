"""The formats that a report can have, and the file that each is written to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from accessgen.files import write_whole
from accessgen.report import html, json_report, junit, sarif, text, word
from accessgen.report.results import Report

Render = Callable[[Report, str], str | bytes]
"""From a report and the severity that fails a build (`--fail-on`) to the file's text or bytes."""


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """One way to tell results: the name of its file, and how its text is made.

    `printed` says that it can be read on a screen without a file.
    """

    file: str
    render: Render
    printed: bool = True


FORMATS: Mapping[str, ReportFormat] = {
    "text": ReportFormat("report.txt", lambda report, _: text.render(report)),
    "json": ReportFormat("report.json", lambda report, _: json_report.render(report)),
    "sarif": ReportFormat("report.sarif", lambda report, _: sarif.render(report)),
    "junit": ReportFormat("junit.xml", junit.render),
    "html": ReportFormat("index.html", lambda report, _: html.render(report)),
    "docx": ReportFormat("report.docx", lambda report, _: word.render(report), printed=False),
}


def write_report(report: Report, formats: Sequence[str], folder: Path, fail_on: str) -> list[Path]:
    """Write the report into `folder`, one file a format; each appears whole or not at all.

    Raises OutputError, in words, if that cannot be done.
    """
    written = []
    for name in formats:
        path = folder / FORMATS[name].file
        made = FORMATS[name].render(report, fail_on)
        write_whole(path, made.encode() if isinstance(made, str) else made)
        written.append(path)
    return written
