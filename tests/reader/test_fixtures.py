"""Markdown in, document out: see the files in `fixtures`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.dump import dump
from tests.reader.support import TOP, Publication

FIXTURES = Path(__file__).parent / "fixtures"


def cases() -> list[tuple[str, str, str]]:
    """Title, Markdown and expected dump of every case: parts end with a line of one full stop."""
    found = []
    for path in sorted(FIXTURES.glob("*.md")):
        parts = path.read_text(encoding="utf-8").replace("\n.\n\n", "\n.\n").split("\n.\n")
        for title, text, wanted in zip(parts[::3], parts[1::3], parts[2::3], strict=False):
            found.append((f"{path.stem}: {title.strip()}", text, wanted.removesuffix("\n.")))
    return found


@pytest.mark.parametrize(("title", "text", "wanted"), cases(), ids=[case[0] for case in cases()])
def test_markdown_becomes_a_document(title: str, text: str, wanted: str, tmp_path: Path) -> None:
    document = Publication(tmp_path).read(TOP + text)
    assert dump(document, lines=True).strip() == wanted.strip()
