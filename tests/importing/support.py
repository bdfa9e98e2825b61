"""An import in one call: bytes in, what came of them out."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from accessgen.importing import Imported, import_file
from accessgen.importing.report import import_report
from accessgen.project import load_project

PROJECT = "name: Test\npublications: []\neditions: [standard, large-print]\n"


def imported(
    folder: Path, data: bytes | str, name: str = "in.docx", text: str = "standard"
) -> Imported:
    """The import of a file with these contents, in a project of its own."""
    (folder / "content").mkdir(exist_ok=True)
    (folder / "accessgen.yaml").write_text(PROJECT)
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    project = load_project(folder / "accessgen.yaml")
    day = None if name.endswith(".docx") else dt.date(2026, 3, 2)
    return import_file(path, project.content / "in", project, text=text, date=day)


def body(result: Imported) -> str:
    """The Markdown without its front matter and without the lines of ids."""
    rows = result.written.text.split("---\n", 2)[2].split("\n")
    kept = [row for row in rows if not (row.startswith("{#") and row.endswith("}"))]
    return "\n".join(kept).strip()


def noticed(result: Imported) -> dict[str, list[str]]:
    """The words of every notice, by kind."""
    found: dict[str, list[str]] = {}
    for notice in result.incoming.notices:
        found.setdefault(notice.kind, []).append(notice.words)
    return found


def report(result: Imported) -> str:
    return import_report(result, "content/in", False)
