"""A small publication in a folder of its own, and a picture library made of a dictionary."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from accessgen.errors import Position, SourceError, SourceErrors, nearest
from accessgen.model import Document, Meta
from accessgen.reader import Source, read
from accessgen.resources import bundled

META = Meta(
    id="guide",
    title="Guide",
    edition="standard",
    edition_title="Standard",
    owner="Riverside Health and Care Partnership",
    version="1.0",
    date=dt.date(2026, 11, 4),
    review=dt.date(2028, 11, 4),
)
TOP = "---\ntitle: Guide\n---\n"


@dataclass(frozen=True)
class Entry:
    alt: str = ""
    decorative: bool = False
    credit: str = ""


class Pictures:
    """Knows the pictures it is given; with `any_name`, every other one as well."""

    def __init__(self, entries: Mapping[str, Entry], any_name: bool = False) -> None:
        self._entries, self._any_name = entries, any_name

    def get(self, name: str) -> Entry:
        if name in self._entries:
            return self._entries[name]
        if self._any_name:
            return Entry(alt=f"Drawing of {name}", credit=f"{name}: a friend, CC BY 4.0")
        hint = nearest(name, self._entries)
        raise SourceErrors([SourceError(Position("pictures.yaml"), f'No picture "{name}".', hint)])


PICTURES = Pictures(
    {
        "meeting": Entry(alt="People round a table", credit="OpenMoji, CC BY-SA 4.0"),
        "phone": Entry(alt="A telephone", credit="OpenMoji, CC BY-SA 4.0"),
        "swirl": Entry(decorative=True),
        "sign-tick": Entry(decorative=True),
        "silent": Entry(),
    }
)


class Publication:
    """A project folder with one publication, `guide`, that tests fill with files."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / "content" / "guide"
        self.folder.mkdir(parents=True)

    def write(self, name: str, text: str) -> None:
        """Write a file; `name` is seen from `content/guide`."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def source(self, **changes: Any) -> Source:
        """The source as the project would make it."""
        source = Source(
            root=self.root,
            folder=self.folder,
            file="standard.md",
            text="standard",
            meta=META,
            pictures=PICTURES,
            variables={},
            templates=(self.root / "content" / "templates",),
            blocks=(self.root / "content" / "blocks",),
        )
        return replace(source, **changes)

    def read(self, markdown: str, **changes: Any) -> Document:
        """Read a text."""
        source = self.source(**changes)
        self.write(source.file, markdown)
        return read(source)

    def mistakes(self, markdown: str, **changes: Any) -> list[str]:
        """What is wrong with a text: `file:line: message hint`, the folder left out."""
        try:
            self.read(markdown, **changes)
        except SourceErrors as errors:
            found = [f"{e.position}: {e.message} {e.hint}".strip() for e in errors.errors]
            return [line.removeprefix("content/guide/") for line in found]
        return []


def toolkit_blocks() -> tuple[Path, ...]:
    """The data blocks that come with accessgen."""
    return (bundled("content") / "blocks",)
