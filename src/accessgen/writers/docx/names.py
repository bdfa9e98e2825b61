"""What the text roles are called in Word.

Word knows its built-in styles by their English names, and shows them in the reader's own language;
a role that Word has no style for gets a name that staff understand.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StyleName:
    """A style's identifier in the XML and the name that Word shows."""

    id: str
    name: str


_KNOWN = {
    "body": "Body Text",
    "subtitle": "Subtitle",
    "caption": "caption",
    "signature": "Signature",
    "footer": "footer",
    "table-cell": "Table Text",
}


def text_style(role: str) -> StyleName:
    """The style of a text role: `h2` is Word's own "heading 2", `lead` is "Lead"."""
    if len(role) == 2 and role[0] == "h" and role[1].isdigit():
        return StyleName(f"Heading{role[1]}", f"heading {role[1]}")
    return _named(_KNOWN.get(role) or _title(role))


def panel_style(panel: str, role: str = "") -> StyleName:
    """The style of a text role inside a panel: "Panel Do Label"; without a role the panel's own."""
    return _named(f"Panel {_title(panel)} {_title(role)}".strip())


def list_style(kind: str, level: int) -> StyleName:
    """Word's own list styles: "List Bullet", "List Bullet 2", "List Number 3"."""
    return _named(f"List {kind}" if level == 0 else f"List {kind} {level + 1}")


def contents_style(level: int) -> StyleName:
    """Word's own contents styles; "toc 2" is what Word gives the entry of a "heading 2"."""
    return StyleName(f"TOC{level}", f"toc {level}")


def _title(role: str) -> str:
    return " ".join(word.capitalize() for word in role.split("-"))


def _named(name: str) -> StyleName:
    identifier = "".join(word[0].upper() + word[1:] for word in name.split())
    return StyleName(identifier, name)
