"""Looks at what was measured: pages, bytes, and whether the PDF is what it says it is.

python -m bench.verify FILE…      prints JSON, one object a file
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import pypdfium2

from tests.support import libreoffice, verapdf


def pages(pdf: Path) -> int:
    """How many pages a PDF has."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def facts(files: list[Path]) -> dict[str, dict[str, Any]]:
    """Size, pages and the broken PDF/UA-1 rules of each file; None where no tool is here."""
    pdfs = [path for path in files if path.suffix == ".pdf"]
    checked = verapdf.validate(pdfs, "ua1") if verapdf.available() else {}
    found: dict[str, dict[str, Any]] = {}
    for path in files:
        rules = checked.get(path)
        found[str(path)] = {
            "bytes": path.stat().st_size,
            "pages": pages(path) if path.suffix == ".pdf" else None,
            "ua1_failures": None if rules is None else [str(rule) for rule in rules],
        }
    words = [path for path in files if path.suffix == ".docx"]
    if libreoffice.available():
        with tempfile.TemporaryDirectory() as folder:
            for path, pdf in libreoffice.to_pdf(words, Path(folder), pdfua=False).items():
                found[str(path)]["pages"] = pages(pdf)
    return found


if __name__ == "__main__":
    print(json.dumps(facts([Path(name) for name in sys.argv[1:]])))
