"""The named styles of a document (rules F01 to F27), which staff can change in Word.

Direct formatting is left to what only one paragraph knows: that it is the last of its list, or
that it keeps with the next. There are no theme fonts and no theme colours, so that what is measured
is what is seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from accessgen.style import Style, TextStyle
from accessgen.writers.docx.boxes import Box, bar, box_of, indent
from accessgen.writers.docx.controls import box
from accessgen.writers.docx.looks import SINGLE, Look
from accessgen.writers.docx.names import (
    StyleName,
    contents_style,
    list_style,
    panel_style,
    text_style,
)
from accessgen.writers.docx.stylesheet import stylesheet
from accessgen.writers.docx.units import points, twips

LIST_LEVELS = 3
HEADING_LEVELS = 6

_LEVEL_INDENT = 2.2  # of the contents' second level, in sizes of the text
_QUOTE_BAR = 3.0  # points, in a style whose panels have no bars


class StyleSheet:
    """The styles of one document. Those of a panel's text appear when they are first asked for."""

    def __init__(self, style: Style, lang: str, contents_levels: Iterable[int] = ()) -> None:
        self._style, self._lang = style, lang
        self._body = style.text["body"]
        self._looks: dict[str, Look] = {}
        for role in sorted(style.text):
            if not role.startswith("contents-"):
                self._add(Look(text_style(role), style.text[role]))
        self._add_headings()
        self._add_lists()
        self._add_quote()
        self._add_small()
        self._add_contents(sorted(set(contents_levels)))
        for role in sorted(style.panels):
            if box := box_of(role, style.panels[role]):
                self._box(box)

    # ------------------------------------------------------------ asked for by blocks

    def look(self, identifier: str) -> TextStyle:
        """The text of a style: its size, weight and space."""
        return self._looks[identifier].text

    def text(self, role: str) -> str:
        """The style of a text role; `body` for one that the edition does not know."""
        return text_style(role if role in self._style.text else "body").id

    def heading(self, level: int, listed: bool = True) -> str:
        """The style of a heading; one that the contents leave out has a style of its own.

        Word's own update of the contents would take in every paragraph of the style "heading 2".
        """
        level = min(level, HEADING_LEVELS)
        usual = text_style(f"h{level}").id
        if listed:
            return usual
        name = StyleName(f"{usual}Unlisted", f"Heading {level} Unlisted")
        if name.id not in self._looks:
            self._add(replace(self._looks[usual], name=name, base=usual))
        return name.id

    def panel(self, box: Box, role: str) -> str:
        """The style of a text role inside a panel with a tint or a bar."""
        base = self._box(box)
        if role == "body":
            return base
        name = panel_style(box.name, role)
        if name.id not in self._looks:
            line = self._line_of_boxes() if role == "tick" else ""
            line = self._writing_line() if role == "line" else line
            self._add(Look(name, self._text_in_panel(role), base, base, line=line))
        return name.id

    def xml(self) -> bytes:
        """The part as bytes."""
        looks = (look.xml(self._base(look)) for _, look in sorted(self._looks.items()))
        return stylesheet(self._style, self._lang, looks)

    # ------------------------------------------------------------ how they are made

    def _base(self, look: Look) -> TextStyle:
        return self._body if look.base == "Normal" else self._looks[look.base].text

    def _add(self, look: Look) -> None:
        self._looks[look.name.id] = look

    def _box(self, box: Box) -> str:
        name = panel_style(box.name)
        if name.id not in self._looks:
            parts = {
                "pBdr": box.borders(),
                "shd": box.shade(),
                "ind": indent(box.left, box.right, 0),
            }
            if box.panel.keep:
                parts["keepLines"] = "<w:keepLines/>"
            self._add(Look(name, self._body, "BodyText", name.id, parts))
        return name.id

    def _text_in_panel(self, role: str) -> TextStyle:
        if role == "list":
            return replace(self._body, after=self._style.lists.after)
        if role == "figure":
            return replace(self._body, after=self._style.figure.after)
        if role in {"line", "entry"}:
            return replace(self._body, after=0)
        return self._style.text.get(role, self._body)

    def _add_headings(self) -> None:
        deepest = self._style.text["h1"]
        for level in range(1, HEADING_LEVELS + 1):
            deepest = self._style.text.get(f"h{level}", deepest)
            parts = {
                "outlineLvl": f'<w:outlineLvl w:val="{level - 1}"/>',
                "keepLines": "<w:keepLines/>",
            }
            self._add(Look(text_style(f"h{level}"), deepest, "Normal", "BodyText", parts))

    def _add_lists(self) -> None:
        lists = self._style.lists
        text = replace(self._body, after=lists.after)
        for level in range(LIST_LEVELS):
            left = lists.indent * (level + 1)
            for number, kind in enumerate(("Bullet", "Number"), start=1):
                numbering = f'<w:ilvl w:val="{level}"/><w:numId w:val="{number}"/>'
                parts = {
                    "numPr": f"<w:numPr>{numbering}</w:numPr>",
                    "ind": indent(left, 0, lists.indent),
                }
                name = list_style(kind, level)
                self._add(Look(name, text, "BodyText", name.id, parts))
            name = list_style("Continue", level)
            self._add(Look(name, text, "BodyText", name.id, {"ind": indent(left, 0, 0)}))

    def _add_quote(self) -> None:
        quote, panels = self._style.quote, self._style.panels.values()
        width = max((panel.bar_width for panel in panels), default=0) or _QUOTE_BAR
        borders = bar(quote.bar, width, quote.indent)
        parts = {"pBdr": borders, "ind": indent(quote.indent, 0, 0)}
        name = StyleName("Quotation", "Quotation")
        self._add(Look(name, self._body, "BodyText", name.id, parts))
        source = self._style.text.get("attribution", self._body)
        name = StyleName("QuotationSource", "Quotation Source")
        self._add(Look(name, source, "Quotation", "BodyText", parts))

    def _add_small(self) -> None:
        plain = replace(self._body, before=0, after=0)
        figure = replace(plain, after=self._style.figure.after)
        # A picture stands on the baseline; aligned by its top, the line is no higher than it is.
        top = {"textAlignment": '<w:textAlignment w:val="top"/>'}
        self._add(Look(StyleName("Picture", "Picture"), figure, "Normal", "BodyText", top, SINGLE))
        self._add(Look(StyleName("RowPicture", "Row Picture"), plain, paragraph=top, line=SINGLE))
        end = StyleName("TableEnd", "Table End")
        self._add(Look(end, plain, line=' w:line="20" w:lineRule="exact"'))
        tick = StyleName("TickBox", "Tick Box")
        self._add(Look(tick, self._body, "BodyText", line=self._line_of_boxes()))
        self._add(Look(StyleName("WritingBox", "Writing Box"), plain))
        line = StyleName("WritingLine", "Writing Line")
        self._add(Look(line, plain, line=self._writing_line()))

    def _writing_line(self) -> str:
        pitch = twips(points(self._style.field.line_mm))
        return f' w:line="{pitch}" w:lineRule="atLeast"'

    def _line_of_boxes(self) -> str:
        height = box(self._style.face, points(self._style.field.box_mm)).line
        return f' w:line="{twips(height)}" w:lineRule="exact"'

    def _add_contents(self, levels: list[int]) -> None:
        width = twips(points(self._style.text_width_mm))
        tab = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{width}"/></w:tabs>'
        for depth, level in enumerate(levels):
            text = self._style.text.get(f"contents-{min(depth, 1) + 1}", self._body)
            hang = text.size  # of an entry's second line
            left = _LEVEL_INDENT * text.size * depth + hang
            parts = {"tabs": tab, "ind": indent(left, 0, hang)}
            self._add(Look(contents_style(level), text, "Normal", paragraph=parts))
