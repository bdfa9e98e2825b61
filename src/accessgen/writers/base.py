"""What every writer is: a function from a document and its looks to the bytes of one file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from accessgen.model import BESIDE, Document
from accessgen.pictures import PictureLibrary
from accessgen.style import Style


@dataclass(frozen=True, slots=True)
class Written:
    """One finished file in memory.

    `pages` is how many there are, 0 where the format does not know. `page_of` gives the printed
    page number of each heading and block that has an id; the Word writer fills its contents with
    what the PDF writer found, since Word only knows pages once it has laid them out. `begun` are
    the ids of the chapters that begin a page: the Word file begins them on a page as well.
    """

    data: bytes
    pages: int = 0
    page_of: Mapping[str, int] = field(default_factory=dict)
    begun: frozenset[str] = frozenset()


class Writer(Protocol):
    """A writer. `page_of` comes from a writer that ran before, and may be empty."""

    def __call__(
        self,
        document: Document,
        style: Style,
        pictures: PictureLibrary,
        page_of: Mapping[str, int],
    ) -> Written:
        """Write `document`. Raises SourceErrors for what cannot be written."""
        ...


def outward(target: str, format: str) -> str:
    """The address of a link that leaves the document; another file of ours is in the same folder.

    It is a relative address, which browsers, PDF readers and Word all follow (RFC 3986, 4.2). The
    PDF action for other files, GoToR, does nothing in the readers of Chrome and Edge.
    """
    if not target.startswith(BESIDE):
        return target
    return f"./{target.removeprefix(BESIDE)}.{format}"
