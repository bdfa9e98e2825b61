"""The figures as a table for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bench.targets import Case, Verdict

TITLES = {
    "accessgen-pdf": "accessgen, from the document in memory",
    "accessgen-pdf-kept": "accessgen, the same, pictures seen before",
    "accessgen-pdf-source": "accessgen, from source, pictures seen before",
    "typst": "Typst",
    "typst-kept": "Typst, pictures seen before",
    "typst-again": "Typst, words and pictures seen before",
    "weasyprint": "WeasyPrint",
    "accessgen-docx": "accessgen, from the document in memory",
    "accessgen-docx-kept": "accessgen, the same, pictures seen before",
    "accessgen-docx-source": "accessgen, from source, with layout for page numbers",
    "pandoc": "pandoc",
    "accessgen-build": "accessgen build: both files, and checks",
}
OTHERS = ("pandoc", "accessgen-build")
PDF = tuple(name for name in TITLES if "docx" not in name and name not in OTHERS)
DOCX = (*(name for name in TITLES if "docx" in name), "pandoc")
GROUPS = (("PDF", PDF), ("DOCX", DOCX), ("PDF and DOCX", ("accessgen-build",)))


def table(name: str, rows: Case) -> str:
    """The measurements of one case."""
    lines = [name, ""]
    for title, engines in GROUPS:
        head = (title, "warm s", "process s", "peak MB", "file kB", "pages", "PDF/UA-1")
        body = [_line(TITLES[engine], rows[engine]) for engine in engines if engine in rows]
        if body:
            lines += [*_columns([head, *body]), ""]
    if "checks" in rows:
        lines += [*_columns(_checks(rows["checks"])), ""]
    return "\n".join(lines)


def _checks(row: Mapping[str, float]) -> list[tuple[str, ...]]:
    head = ("All files, read, written and checked", "made s", "checked s")
    return [
        head,
        ("in a fresh process", _number(row["made"], 2), _number(row["checked"], 2)),
        ("once more", _number(row["made_again"], 2), _number(row["checked_again"], 2)),
    ]


def _line(title: str, row: Mapping[str, Any]) -> tuple[str, ...]:
    failures = row.get("ua1_failures")
    verdict = "" if failures is None else "pass" if not failures else f"{len(failures)} rules fail"
    return (
        title,
        _number(row.get("warm"), 3),
        _number(row.get("cold"), 2),
        _number(row.get("peak"), 0),
        _number(row["bytes"] / 1000 if row.get("bytes") else None, 0),
        _number(row.get("pages"), 0),
        verdict,
    )


def _number(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:.{digits}f}"


def verdicts(found: Iterable[Verdict]) -> str:
    """The targets and whether they are met."""
    words = {True: "met", False: "MISSED", None: "not measured"}
    head = ("case", "target", "limit", "measured", "")
    body = [
        (
            item.case,
            item.title,
            f"{item.limit:g} {item.unit}",
            "-" if item.value is None else f"{item.value:.2f} {item.unit}",
            words[item.met],
        )
        for item in found
    ]
    return "\n".join(_columns([head, *body], left=2))


def _columns(rows: Sequence[tuple[str, ...]], left: int = 1) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        "  ".join(
            cell.ljust(width) if column < left else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
