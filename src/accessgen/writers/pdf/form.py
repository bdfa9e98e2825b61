"""The form of a file: fields that are filled in on a screen (ISO 32000-1 12.7, ISO 14289-1 7.18).

The border of a field is painted on the page. What a field looks like in itself is nothing for an
empty one, a tick for a ticked one, and for lines to write on the rules between them: as soon as
somebody types, the program draws the field anew, and the rules make room for the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from accessgen.writers.answers import said
from accessgen.writers.pdf.boxes import Entry
from accessgen.writers.pdf.formfont import form_font
from accessgen.writers.pdf.objects import Objects, number, text_string
from accessgen.writers.pdf.paint import Spot, rgb

FONT = "Form"
_OFF = "Off"
_TICKED = "Yes"
_MANY_LINES = 1 << 12  # field flags: multiline (ISO 32000-1 table 228)
_RADIO = 1 << 15  # one of several (table 226)
_TICK = ((0.2, 0.52), (0.42, 0.26), (0.82, 0.8))  # shares of the box, from the bottom left
_PEN = 0.11  # of the tick, as a share of the box
_RULE = 0.75  # points


class Field(NamedTuple):
    """A field of the form: its object, and its widgets if it is a choice."""

    number: int
    kids: list[int]
    asked: str


class Form:
    """The fields of one file, as they are written, in reading order."""

    def __init__(self, objects: Objects, face: Path) -> None:
        """An empty form. `face` is the font file of what people type."""
        self._objects, self._face = objects, face
        self._fields: dict[str, Field] = {}
        self._looks: dict[tuple[str, float, float], int] = {}

    def widget(self, spot: Spot, key: int, page: int) -> int:
        """Write a field where it stands; returns the number of its annotation."""
        entry, field = spot.entry, spot.entry.field
        corners = " ".join(number(edge) for edge in spot.rectangle)
        body = (
            f"<</Type/Annot/Subtype/Widget/Rect[{corners}]/F 4/P {page} 0 R/StructParent {key}"
            f"/TU{text_string(said(field))}"
        )
        match field.kind:
            case "tick":
                look = self._box(entry, _TICKED)
                body += f"/FT/Btn/T{text_string(field.name)}/V/{_OFF}{look}>>"
            case "choice":
                return self._choice(entry, body)
            case _:
                body += self._text(entry)
        annotation = self._objects.add(body)
        self._fields[field.name] = Field(annotation, [], "")
        return annotation

    def finish(self) -> str:
        """The entry of the catalogue; empty if there is nothing to fill in."""
        if not self._fields:
            return ""
        for name, field in self._fields.items():
            if field.kids:
                body = f"<</FT/Btn/Ff {_RADIO}/T{text_string(name)}/TU{text_string(field.asked)}"
                self._objects.put(field.number, f"{body}/V/{_OFF}/Kids[{_listed(field.kids)}]>>")
        fields = _listed([field.number for field in self._fields.values()])
        font = form_font(self._face).write(self._objects)
        return f"/AcroForm<</Fields[{fields}]/DR<</Font<</{FONT} {font} 0 R>>>>>>"

    def _choice(self, entry: Entry, body: str) -> int:
        block = entry.field
        if block.name not in self._fields:
            asked = block.question or said(block)
            self._fields[block.name] = Field(self._objects.reserve(), [], asked)
        field = self._fields[block.name]
        body += f"/Parent {field.number} 0 R{self._box(entry, block.value)}>>"
        field.kids.append(self._objects.add(body))
        return field.kids[-1]

    def _text(self, entry: Entry) -> str:
        """A line, or several; what is typed has the size and colour of the words around it."""
        many = "" if entry.field.kind == "text" else f"/Ff {_MANY_LINES}"
        typed = f"/{FONT} {number(entry.size)} Tf {rgb(entry.colour)} rg"
        look = self._look(_rules(entry), entry)
        name = text_string(entry.field.name)
        return f"/FT/Tx/T{name}{many}/DA({typed})/AP<</N {look} 0 R>>>>"

    def _box(self, entry: Entry, on: str) -> str:
        ticked, empty = self._look(_tick(entry), entry), self._look("", entry)
        return f"/AS/{_OFF}/AP<</N<</{on} {ticked} 0 R/{_OFF} {empty} 0 R>>>>"

    def _look(self, operators: str, entry: Entry) -> int:
        """An appearance stream; fields that look alike share one."""
        key = (operators, entry.width, entry.height)
        if key not in self._looks:
            box = f"/BBox[0 0 {number(entry.width)} {number(entry.height)}]"
            head = f"/Type/XObject/Subtype/Form{box}/Resources<<>>"
            self._looks[key] = self._objects.stream(head, operators.encode("latin-1"))
        return self._looks[key]


def _tick(entry: Entry) -> str:
    side = min(entry.width, entry.height)
    points = [f"{number(x * side)} {number(y * side)}" for x, y in _TICK]
    pen = f"{rgb(entry.colour)} RG {number(_PEN * side)} w 1 J 1 j"
    return f"q {pen} {points[0]} m {points[1]} l {points[2]} l S Q"


def _rules(entry: Entry) -> str:
    """The rules between lines to write on; marked as the text of the field, which it replaces."""
    if entry.field.kind != "lines":
        return "/Tx BMC EMC"
    width = number(entry.width)
    rules = [
        f"0 {number(entry.pitch * line)} {width} {_RULE} re f"
        for line in range(entry.field.lines - 1, 0, -1)
    ]
    return "\n".join([f"/Tx BMC q {rgb(entry.border)} rg", *rules, "Q EMC"])


def _listed(numbers: Sequence[int]) -> str:
    return " ".join(f"{number} 0 R" for number in numbers)
