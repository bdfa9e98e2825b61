"""The form of a DOCX: content controls as they stand in the text (17.5.2, [MS-DOCX] 2.5.1)."""

from __future__ import annotations

from collections.abc import Iterator

from accessgen.checks.opened.docx.paragraphs import Paragraphs
from accessgen.checks.opened.docx.properties import look_of
from accessgen.checks.opened.docx.styles import Styles
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import W14, Element, W, value
from accessgen.checks.opened.facts import Place
from accessgen.checks.opened.structure import Field

MM = 25.4 / 72
_KINDS = {"checkbox", "text", "richText", "date", "dropDownList", "comboBox"}
_SQUARES = {"□": 0.6, "■": 0.6, "☐": 0.75, "☑": 0.75, "☒": 0.75}
"""How large the sign is, as a share of the type size: Arial's, and MS Gothic's."""


def fields_of(
    root: Element, styles: Styles, paragraphs: Paragraphs, theme: Theme
) -> Iterator[Field]:
    """Content controls to fill in; those that Word itself fills are left out."""
    for node in root.iter(f"{W}sdt"):
        properties = node.find(f"{W}sdtPr")
        if properties is None or properties.find(f"{W}docPartObj") is not None:
            continue
        kinds = [str(kid.tag).rsplit("}", 1)[-1] for kid in properties]
        kind = next((k for k in kinds if k in _KINDS), "")
        if kind:
            yield _field(node, properties, kind, _Measures(styles, paragraphs, theme))


def _field(node: Element, properties: Element, kind: str, measures: _Measures) -> Field:
    state = properties.find(f"{W14}checkbox/{W14}checked")
    boxed = kind == "checkbox"
    many = kind == "richText" or value(properties, "text", "multiLine") in {"1", "true", "on"}
    side = measures.sign(node) if boxed else None
    return Field(
        label=value(properties, "alias") or "",
        kind="tick" if boxed else "lines" if many else kind,
        place=Place(),
        size=None if side is None else (side, side),
        name=value(properties, "tag") or "",
        pitch=None if boxed else measures.pitch(node),
        ticked=state is not None and state.get(f"{W14}val") in {"1", "true"},
    )


class _Measures:
    """Works out how large what is in a control is, in millimetres."""

    def __init__(self, styles: Styles, paragraphs: Paragraphs, theme: Theme) -> None:
        self._styles, self._paragraphs, self._theme = styles, paragraphs, theme

    def sign(self, node: Element) -> float | None:
        """The side of the square; None for a sign that is not known."""
        run = node.find(f".//{W}r")
        share = _SQUARES.get("".join(t.text or "" for t in node.iter(f"{W}t")))
        if run is None or share is None:
            return None
        paragraph = next(node.iterancestors(f"{W}p"), None)
        style = value(None if paragraph is None else paragraph.find(f"{W}pPr"), "pStyle")
        direct = look_of(run.find(f"{W}rPr"), self._theme)
        usual = style or self._styles.usual("paragraph")
        look = {**self._styles.resolved((), usual, direct.get("rStyle", "")), **direct}
        try:
            return float(look.get("sz", "20")) / 2 * share * MM
        except ValueError:
            return None

    def pitch(self, node: Element) -> float | None:
        """How far apart the rules are, where each line to write on is a paragraph."""
        lines = node.findall(f"{W}sdtContent/{W}p")
        if len(lines) < 2:
            return None
        return min(self._paragraphs.of(line).points("line") for line in lines) * MM
