"""Reads the `style` part of an edition's YAML, and the palette."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from accessgen.errors import SourceError, nearest
from accessgen.sources import Keys, YamlMap
from accessgen.style.faces import find_face
from accessgen.style.values import (
    Face,
    FieldStyle,
    FigureStyle,
    ListStyle,
    PageStyle,
    PanelStyle,
    QuoteStyle,
    RowStyle,
    Style,
    TableStyle,
    TextStyle,
)

_HEX = re.compile(r"#[0-9A-Fa-f]{6}")


def load_palette(node: YamlMap, errors: list[SourceError]) -> dict[str, str]:
    """Colour names to `#RRGGBB`; mistakes go to `errors`."""
    for name, value in node.items():
        if not (isinstance(value, str) and _HEX.fullmatch(value)):
            message = f'The colour "{name}" has to be written like "#334F6D".'
            errors.append(SourceError(node.at(name), message))
    return {name: str(value).upper() for name, value in node.items()}


class StyleReader:
    """Reads the `style` part of an edition; every mistake goes to `errors`."""

    def __init__(
        self, node: YamlMap, palette: Mapping[str, str], faces: YamlMap, fonts: Path
    ) -> None:
        self.errors: list[SourceError] = []
        self._keys = Keys(node, node.position, self.errors)
        self._palette, self._faces, self._fonts = palette, faces, fonts

    def read(self) -> Style | None:
        """The style, or None if something is wrong (then `errors` says what)."""
        face = self._face()
        scale = face.scale if face else 1.0
        self._body(scale)
        style = Style(
            face=face or Face("", "", Path(), Path(), 0.5, 1.0),
            page=self._page(),
            text=self._texts(),
            panels=self._panels(),
            quote=self._quote(),
            row=self._row(),
            figure=self._figure(),
            lists=self._list(),
            table=self._table(),
            field=self._field(),
            words={str(k): str(v) for k, v in self._keys.mapping("words").items()},
            link=self._colour(self._keys, "link", "link"),
        )
        self._keys.finish()
        return None if self.errors else style

    # Each part below reads one mapping of the YAML and complains of keys that it does not know.

    def _part(self, name: str) -> Keys:
        node = self._keys.mapping(name)
        return Keys(node, node.position, self.errors)

    def _colour(self, keys: Keys, key: str, default: str = "none") -> str:
        name = keys.text(key, default)
        if name == "none" or _HEX.fullmatch(name):
            return "" if name == "none" else name.upper()
        if name not in self._palette:
            hint = nearest(name, self._palette)
            keys.wrong(keys.node.at(key), f'The colour "{name}" is not in palette.yaml.', hint)
            return "#000000"
        return self._palette[name]

    def _body(self, face_scale: float) -> None:
        keys = self._part("body")
        size = _half(keys.number("size") * face_scale)
        self._line = size * keys.number("leading")
        self._base = TextStyle(
            size=size,
            leading=_half(self._line),
            before=0,
            after=_half(keys.number("after") * self._line),
            colour=self._colour(keys, "colour", "text"),
            bold=False,
            keep=False,
        )
        keys.finish()

    def _lines(self, keys: Keys, key: str) -> float:
        """A space given in lines of body text, as points."""
        return _half(keys.number(key, 0) * self._line)

    def _texts(self) -> dict[str, TextStyle]:
        styles = {"body": self._base}
        node = self._keys.mapping("text")
        for role in node:
            keys = Keys(node[role], node.at(role), self.errors)
            size = _half(keys.number("scale") * self._base.size)
            styles[role] = TextStyle(
                size=size,
                leading=_half(keys.number("leading") * size),
                before=self._lines(keys, "before"),
                after=self._lines(keys, "after"),
                colour=self._colour(keys, "colour", "text"),
                bold=keys.flag("bold"),
                keep=keys.flag("keep") or role in {"h1", "h2", "h3", "h4"},
            )
            keys.finish()
        return styles

    def _page(self) -> PageStyle:
        keys = self._part("page")
        numbers = {k: keys.number(k) for k in ("width", "height", "top", "bottom", "left", "right")}
        page = PageStyle(**numbers, ground=self._colour(keys, "ground", "page"))
        keys.finish()
        return page

    def _panels(self) -> dict[str, PanelStyle]:
        shared = self._part("panel")
        padding, bar = shared.number("padding"), shared.number("bar")
        before, after = self._lines(shared, "before"), self._lines(shared, "after")
        shared.finish()
        panels = {}
        node = self._keys.mapping("panels")
        for role in node:
            keys = Keys(node[role], node.at(role), self.errors)
            tint, colour = self._colour(keys, "tint"), self._colour(keys, "bar")
            dressed = bool(tint or colour)
            panels[role] = PanelStyle(
                tint=tint,
                bar=colour,
                keep=keys.flag("keep"),
                page_before=keys.flag("page_before"),
                page_after=keys.flag("page_after"),
                padding=padding if dressed else 0,
                bar_width=bar if colour else 0,
                before=before if dressed else 0,
                after=after if dressed else 0,
            )
            keys.finish()
        return panels

    def _quote(self) -> QuoteStyle:
        keys = self._part("quote")
        quote = QuoteStyle(bar=self._colour(keys, "bar"), indent=keys.number("indent"))
        keys.finish()
        return quote

    def _row(self) -> RowStyle:
        keys = self._part("row")
        row = RowStyle(
            picture_mm=keys.number("picture"),
            gutter_mm=keys.number("gutter"),
            after=self._lines(keys, "after"),
            per_page=int(keys.number("per_page", 0)),
        )
        keys.finish()
        return row

    def _figure(self) -> FigureStyle:
        keys = self._part("figure")
        figure = FigureStyle(width_mm=keys.number("width"), after=self._lines(keys, "after"))
        keys.finish()
        return figure

    def _list(self) -> ListStyle:
        keys = self._part("list")
        lists = ListStyle(
            indent=keys.number("indent"),
            after=self._lines(keys, "after"),
            bullet=keys.text("bullet", "•"),
        )
        keys.finish()
        return lists

    def _table(self) -> TableStyle:
        keys = self._part("table")
        table = TableStyle(
            padding=keys.number("padding"),
            rule=keys.number("rule"),
            border=self._colour(keys, "border"),
            header_tint=self._colour(keys, "header_tint"),
        )
        keys.finish()
        return table

    def _field(self) -> FieldStyle:
        keys = self._part("field")
        field = FieldStyle(box_mm=keys.number("box"), line_mm=keys.number("line"))
        keys.finish()
        return field

    def _face(self) -> Face | None:
        name = self._keys.text("face")
        place = self._keys.node.at("face")
        if name not in self._faces:
            hint = nearest(name, self._faces)
            self._keys.wrong(place, f'The face "{name}" is not in fonts.yaml.', hint)
            return None
        face = find_face(name, self._faces[name], self._fonts)
        if face is None:
            hint = str(self._faces[name].get("missing", "Put its files into the fonts folder."))
            self._keys.wrong(place, f'There is no font file for "{name}".', hint)
        return face


def _half(points: float) -> float:
    """Round to half a point: the smallest step that a Word file can hold."""
    return round(points * 2) / 2
