"""The zip around a DOCX, opened with limits, and the parts in it."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass
from functools import cached_property

from accessgen.checks.opened.docx.xml import RELATIONSHIPS, Element, parse
from accessgen.checks.opened.facts import UnreadableError

MAX_ENTRIES = 10_000
MAX_PART = 25_000_000
MAX_TOTAL = 500_000_000
MAX_RATIO = 200
RATIO_FROM = 1_000_000


@dataclass(frozen=True, slots=True)
class Relationship:
    """A link from one part to another, or to the world if `external`."""

    kind: str
    target: str
    external: bool


class Package:
    """The parts of a DOCX by name. XML and pictures are unpacked, one part at a time.

    Raises UnreadableError for what is not a zip, or unpacks to more than it may (25 MB a
    part, 500 MB in all; 10,000 entries; 200 times its packed size for entries over 1 MB).
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError) as error:
            raise UnreadableError(f"it is not a whole zip file ({error})") from None
        _refuse_bombs(self._zip.infolist())
        self._names = set(self._zip.namelist())
        self._parsed: dict[str, Element] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def names(self, folder: str) -> list[str]:
        """The parts in a folder, sorted."""
        return sorted(name for name in self._names if name.startswith(folder))

    def xml(self, name: str) -> Element:
        """The root of an XML part. Raises UnreadableError if it is absent or broken."""
        if name not in self._parsed:
            self._parsed[name] = parse(self._read(name), name)
        return self._parsed[name]

    def optional(self, name: str) -> Element | None:
        """The root of an XML part, or None if there is no such part."""
        return self.xml(name) if name in self._names else None

    def media(self, name: str) -> bytes:
        """The bytes of a picture. Raises UnreadableError if it is absent or over 25 MB."""
        return self._read(name)

    def _read(self, name: str) -> bytes:
        try:
            with self._zip.open(name) as part:
                data = part.read(MAX_PART + 1)
        except KeyError:
            raise UnreadableError(f"its part {name} is missing") from None
        except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, OSError) as error:
            raise UnreadableError(f"its part {name} cannot be unpacked ({error})") from None
        if len(data) > MAX_PART:
            raise UnreadableError(f"its part {name} unpacks to more than {MAX_PART:,} bytes")
        return data

    def relationships(self, part: str) -> dict[str, Relationship]:
        """Where a part leads to, by relationship id; targets are part names or addresses."""
        folder, file = posixpath.split(part)
        root = self.optional(f"{folder}/_rels/{file}.rels".lstrip("/"))
        found = {}
        for node in () if root is None else root.iter(f"{RELATIONSHIPS}Relationship"):
            external = node.get("TargetMode") == "External"
            target = node.get("Target", "")
            if not external:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            kind = node.get("Type", "").rsplit("/", 1)[-1]
            found[node.get("Id", "")] = Relationship(kind, target, external)
        return found

    @cached_property
    def main(self) -> str:
        """The name of the part that holds the document itself."""
        for relationship in self.relationships("").values():
            if relationship.kind == "officeDocument":
                return relationship.target
        raise UnreadableError("it does not say which part is the document")


def _refuse_bombs(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MAX_ENTRIES:
        raise UnreadableError(f"it holds {len(entries):,} entries, more than {MAX_ENTRIES:,}")
    total = sum(entry.file_size for entry in entries)
    if total > MAX_TOTAL:
        raise UnreadableError(f"it unpacks to {total:,} bytes, more than {MAX_TOTAL:,}")
    for entry in entries:
        packed = max(entry.compress_size, 1)
        if entry.file_size > RATIO_FROM and entry.file_size / packed > MAX_RATIO:
            times = entry.file_size // packed
            raise UnreadableError(
                f"{entry.filename} unpacks to {times:,} times its size, as a bomb does that is "
                "made to stop programs"
            )
        if entry.flag_bits & 0x1:
            raise UnreadableError("it is encrypted with a password")
