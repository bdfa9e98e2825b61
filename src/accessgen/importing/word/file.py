"""A Word file's parts, opened with the same limits as `accessgen check` opens them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import cached_property

from accessgen.checks.opened.docx.numbering import Numbering
from accessgen.checks.opened.docx.package import Package, Relationship
from accessgen.checks.opened.docx.styles import Styles
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import Element, W
from accessgen.checks.opened.facts import UnreadableError

CORE = "docProps/core.xml"
APP = "docProps/app.xml"


class WordFile:
    """The parts that import reads. Raises UnreadableError for what is no sound DOCX."""

    def __init__(self, data: bytes) -> None:
        self.package = Package(data)
        self.links = self.package.relationships(self.package.main)
        settings = self.related("settings")
        self.theme = Theme(self.related("theme"), settings)
        self.styles = Styles(self.related("styles"), self.theme)
        body = self.package.xml(self.package.main).find(f"{W}body")
        if body is None:
            raise UnreadableError("it has no document body")
        self.body: Element = body

    def related(self, kind: str) -> Element | None:
        """The root of the one part of this kind; None if there is none."""
        return next((root for _, root in self.parts(kind)), None)

    def parts(self, kind: str) -> Iterator[tuple[str, Element]]:
        """Every part of a kind that the document names, with its root."""
        for link in self.links.values():
            if link.kind == kind and not link.external and link.target in self.package:
                yield link.target, self.package.xml(link.target)

    def numbering(self) -> Numbering:
        """A fresh count of lists."""
        return Numbering(self.related("numbering"), self.theme)

    def relationships(self, part: str) -> dict[str, Relationship]:
        """Where a part leads to."""
        return self.package.relationships(part)

    def notes(self) -> dict[str, tuple[str, Element]]:
        """Footnotes and endnotes by `footnote:2`: the part they are in, and their XML."""
        found = {}
        for kind in ("footnote", "endnote"):
            for part, root in self.parts(f"{kind}s"):
                for node in root.iterfind(f"{W}{kind}"):
                    if node.get(f"{W}type") in {None, "normal"}:
                        found[f"{kind}:{node.get(f'{W}id')}"] = (part, node)
        return found

    # ---------------------------------------------------------------- what the file says of itself

    @cached_property
    def _core(self) -> dict[str, str]:
        return self._properties(CORE)

    def _properties(self, name: str) -> dict[str, str]:
        root = self.package.optional(name)
        if root is None:
            return {}
        return {str(node.tag).rsplit("}", 1)[-1]: (node.text or "").strip() for node in root}

    @property
    def title(self) -> str:
        """The title in the file's properties."""
        return self._core.get("title", "")

    @property
    def company(self) -> str:
        """The organisation in the file's properties."""
        return self._properties(APP).get("Company", "")

    @property
    def date(self) -> dt.date | None:
        """The day on which the file was last changed, or made; None if it does not say."""
        for key in ("modified", "created"):
            try:
                return dt.date.fromisoformat(self._core.get(key, "")[:10])
            except ValueError:
                continue
        return None

    def drawing_words(self, kind: str) -> str:
        """The words in the diagrams or charts (`diagramData`, `chart`) of the file."""
        words = []
        for _, root in self.parts(kind):
            words += [node.text or "" for node in root.iter() if _holds_words(node)]
        return " ".join(words)


def _holds_words(node: Element) -> bool:
    return str(node.tag).rsplit("}", 1)[-1] in {"t", "v"} and bool((node.text or "").strip())
