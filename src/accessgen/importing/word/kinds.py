"""What a paragraph of a Word file is: by its outline, its list, or the name of its style."""

from __future__ import annotations

import re
from dataclasses import replace

from accessgen.checks.opened.docx.numbering import Numbering
from accessgen.checks.opened.docx.styles import Numbered, Styles, numbered_of, outline_of
from accessgen.checks.opened.docx.xml import Element, W
from accessgen.importing.entries import Entry
from accessgen.importing.incoming import Incoming

CONTENTS = re.compile(r"(?:toc|contents)[ -]?\d")
"""How the names of the styles of a list of contents begin."""

_ROLES = frozenset({"label", "lead", "signature", "subtitle", "term", "definition"})
_DIGITS = re.compile(r"\d+")
_LIST = ("list bullet", "list number", "list continue")
_DEEPER = re.compile(r"^list(?: bullet| number| continue)? (\d)$")  # Word's own, in lists in lists
_LETTER = re.compile(r"[^\w]*([a-np-z]|[ivxlcdm]{1,6})[^\w]*", re.IGNORECASE | re.ASCII)


class Kinds:
    """Knows the styles; counts lists as it is asked, so ask once a paragraph, in order."""

    def __init__(self, styles: Styles, numbering: Numbering, incoming: Incoming) -> None:
        self._styles, self._numbering, self._incoming = styles, numbering, incoming

    def of(self, node: Element, style: str, entry: Entry) -> Entry:
        """The entry of a paragraph with its kind."""
        facts = self._styles.facts(style)
        properties = node.find(f"{W}pPr")
        level = outline_of(properties, facts.outline)
        numbered = numbered_of(properties, facts.numbered)
        if level or facts.name in {"title", "toc heading"}:
            self._note_number(numbered, entry)
            levels = {"title": 0, "toc heading": 2}
            return replace(entry, kind="heading", level=levels.get(facts.name, level))
        deep = _DEEPER.search(facts.name)
        level = int(deep[1]) - 1 if deep else 0
        if numbered is not None:
            return replace(self._item(entry, numbered), level=max(numbered.level, level))
        if facts.name.startswith(_LIST):
            return replace(entry, kind="continued", level=level)
        return _by_name(entry, facts.name)

    def _note_number(self, numbered: Numbered | None, entry: Entry) -> None:
        """The number that Word prints before a heading is not among its words."""
        marker = self._numbering.marker(numbered) if numbered and entry.children else None
        if marker is not None and _DIGITS.search(marker.text):
            self._incoming.notice("numbered-heading", entry.position, marker.text)

    def _item(self, entry: Entry, numbered: Numbered) -> Entry:
        if not entry.children:
            return replace(entry, kind="item")
        marker = self._numbering.marker(numbered)
        text = marker.text if marker else ""
        digits = _DIGITS.findall(text)
        number = int(digits[-1]) if digits and len(digits[-1]) < 9 else None
        if _LETTER.fullmatch(text):
            self._incoming.notice("lettered-list", entry.position, text)
            number = 1
        return replace(entry, kind="item", number=number, list_id=numbered.num)


def _by_name(entry: Entry, name: str) -> Entry:
    role = name.rsplit(" ", 1)[-1]
    if name == "quotation source" or role == "attribution":
        return replace(entry, kind="attribution")
    if name.startswith(("quot", "intense quot")):
        return replace(entry, kind="quote")
    if name.startswith("caption"):
        return replace(entry, kind="caption")
    known = role in _ROLES and (name == role or name.startswith("panel "))
    return replace(entry, role=role if known else "body")
