"""styles.xml: every look of the document as a named style that staff can change (rule F01 to F27).

Direct formatting is left to what only one paragraph knows: that it is the last of its list, or
that it keeps with the next. There are no theme fonts and no theme colours, so that what is measured
is what is seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from accessgen.style import PanelStyle, Style, TextStyle
from accessgen.writers.docx.elements import indent, spacing
from accessgen.writers.docx.names import (
    StyleName,
    contents_style,
    list_style,
    panel_style,
    text_style,
)
from accessgen.writers.docx.namespaces import XML, W
from accessgen.writers.docx.units import colour, eighths, escape, half_points, points, twips

LIST_LEVELS = 3
HEADING_LEVELS = 6
_SINGLE = ' w:line="240" w:lineRule="auto"'


@dataclass(frozen=True, slots=True)
class Look:
    """One paragraph style: its text, what it adds to a paragraph, and what it is based on.

    `paragraph` is XML by element name, since the schema wants its elements in order.
    """

    name: StyleName
    text: TextStyle
    base: str = "Normal"
    follow: str = ""
    paragraph: tuple[tuple[str, str], ...] = ()
    line: str = ""


_PLAIN: tuple[tuple[str, str], ...] = ()
_MIDDLE = (("textAlignment", '<w:textAlignment w:val="center"/>'),)
_ORDER = (
    "keepNext",
    "keepLines",
    "numPr",
    "pBdr",
    "shd",
    "tabs",
    "spacing",
    "ind",
    "textAlignment",
)


class StyleSheet:
    """The styles of one document. Those of a panel's text appear when they are first asked for."""

    def __init__(self, style: Style, lang: str, contents_levels: Iterable[int] = ()) -> None:
        self._style, self._lang = style, lang
        self._looks: dict[str, Look] = {}
        self._panels: dict[tuple[str, str], str] = {}
        for role in sorted(style.text):
            if not role.startswith("contents-"):
                self._add(Look(text_style(role), style.text[role]))
        self._add_headings()
        self._add_lists()
        self._add_quote()
        self._add_small()
        self._add_contents(sorted(set(contents_levels)))
        for role in sorted(style.panels):
            if is_dressed(style.panels[role]):
                self._add_panel(role)

    # ------------------------------------------------------------ asked for by blocks

    def before(self, identifier: str) -> float:
        """The space before a paragraph of this style, in points."""
        return self._looks[identifier].text.before

    def after(self, identifier: str) -> float:
        """The space after a paragraph of this style, in points."""
        return self._looks[identifier].text.after

    def text(self, role: str) -> str:
        """The style of a text role; `body` for one that the edition does not know."""
        return text_style(role if role in self._style.text else "body").id

    def heading(self, level: int, listed: bool = True) -> str:
        """The style of a heading; one that the contents leave out has a style of its own.

        Word's own update of the contents would take in every paragraph of the style "heading 2".
        """
        name = f"Heading{level}"
        if not listed:
            name += "Unlisted"
            if name not in self._looks:
                look = self._looks[f"Heading{level}"]
                unlisted = StyleName(name, f"Heading {level} Unlisted")
                self._add(replace(look, name=unlisted, base=look.name.id))
        return name

    def panel(self, panel: str, role: str) -> str:
        """The style of a text role inside a panel with a tint or a bar."""
        key = (panel, role)
        if key not in self._panels:
            base = self._looks[panel_style(panel).id]
            name = panel_style(panel, role)
            line, parts = "", _PLAIN
            if role == "tick":
                parts = _MIDDLE
            if role == "line":
                line = self._writing_line()
            look = Look(name, self._text_in_panel(role), base.name.id, base.name.id, parts, line)
            self._add(look)
            self._panels[key] = name.id
        return self._panels[key]

    def is_bold(self, identifier: str) -> bool:
        """Whether words of this style are bold already."""
        return self._looks[identifier].text.bold

    def size(self, identifier: str) -> float:
        """The type size of a style in points."""
        return self._looks[identifier].text.size

    # ------------------------------------------------------------ how they are made

    def _text_in_panel(self, role: str) -> TextStyle:
        body = self._style.text["body"]
        if role == "list":
            return replace(body, after=self._style.lists.after)
        if role == "figure":
            return replace(body, after=self._style.figure.after)
        if role == "line":
            return replace(body, after=0)
        return self._style.text.get(role, body)

    def _add(self, look: Look) -> None:
        self._looks[look.name.id] = look

    def _add_headings(self) -> None:
        deepest = self._style.text["h4"]
        for level in range(1, HEADING_LEVELS + 1):
            text = self._style.text.get(f"h{level}", deepest)
            outline = (("outlineLvl", f'<w:outlineLvl w:val="{level - 1}"/>'),)
            kept = (*outline, ("keepLines", "<w:keepLines/>"))
            self._add(Look(text_style(f"h{level}"), text, "Normal", "BodyText", kept))

    def _add_lists(self) -> None:
        body, lists = self._style.text["body"], self._style.lists
        text = replace(body, after=lists.after)
        for level in range(LIST_LEVELS):
            left = lists.indent * (level + 1)
            numbers = (("Bullet", 1), ("Number", 2))
            for kind, number in numbers:
                numbering = (
                    f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
                )
                parts = (("numPr", numbering), ("ind", indent(left, 0, lists.indent)))
                name = list_style(kind, level)
                self._add(Look(name, text, "BodyText", name.id, parts))
            name = list_style("Continue", level)
            self._add(Look(name, text, "BodyText", name.id, (("ind", indent(left, 0, 0)),)))

    def _add_quote(self) -> None:
        body, quote = self._style.text["body"], self._style.quote
        width = max((panel.bar_width for panel in self._style.panels.values()), default=0) or 3
        bar = _bar(quote.bar, width, quote.indent)
        parts = (("pBdr", bar), ("ind", indent(quote.indent, 0, 0)))
        self._add(Look(StyleName("Quote", "Quote"), body, "BodyText", "Quote", parts))
        source = self._style.text.get("attribution", body)
        name = StyleName("QuoteAttribution", "Quote Attribution")
        self._add(Look(name, source, "Quote", "BodyText", parts))

    def _add_small(self) -> None:
        body = self._style.text["body"]
        plain = replace(body, before=0, after=0)
        figure = replace(plain, after=self._style.figure.after)
        self._add(Look(StyleName("Picture", "Picture"), figure, follow="BodyText", line=_SINGLE))
        self._add(Look(StyleName("RowPicture", "Row Picture"), plain, line=_SINGLE))
        end = StyleName("TableEnd", "Table End")
        self._add(Look(end, plain, line=' w:line="20" w:lineRule="exact"'))
        self._add(Look(StyleName("TickBox", "Tick Box"), body, "BodyText", paragraph=_MIDDLE))
        name = StyleName("WritingLine", "Writing Line")
        self._add(Look(name, plain, line=self._writing_line()))

    def _writing_line(self) -> str:
        pitch = twips(points(self._style.field.line_mm))
        return f' w:line="{pitch}" w:lineRule="exact"'

    def _add_contents(self, levels: list[int]) -> None:
        width = twips(points(self._style.text_width_mm))
        tab = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{width}"/></w:tabs>'
        for depth, level in enumerate(levels):
            body = self._style.text["body"]
            text = self._style.text.get(f"contents-{min(depth, 1) + 1}", body)
            hang = text.size  # of an entry's second line
            left, right = 2.2 * text.size * depth + hang, 2.4 * text.size
            # The page number stands to the right of where the words end, never among them.
            parts = (("tabs", tab), ("ind", indent(left, right, hang)))
            self._add(Look(contents_style(level), text, "Normal", paragraph=parts))

    def _add_panel(self, role: str) -> None:
        panel, body = self._style.panels[role], self._style.text["body"]
        parts = [("pBdr", box_borders(panel)), ("ind", indent(*box_indent(panel), 0))]
        if panel.tint:
            parts.append(("shd", shade(panel.tint)))
        if panel.keep:
            parts.append(("keepLines", "<w:keepLines/>"))
        name = panel_style(role)
        self._add(Look(name, body, "BodyText", name.id, tuple(parts)))

    # ------------------------------------------------------------ to XML

    def xml(self) -> bytes:
        """The part as bytes."""
        looks = "".join(self._look(look) for _, look in sorted(self._looks.items()))
        return (
            f'{XML}<w:styles xmlns:w="{W}">{self._defaults()}{_LATENT}{self._normal()}{looks}'
            f"{self._characters()}{self._tables()}</w:styles>"
        ).encode()

    def _defaults(self) -> str:
        face, body = escape(self._style.face.name), self._style.text["body"]
        fonts = "".join(f' w:{slot}="{face}"' for slot in ("ascii", "hAnsi", "eastAsia", "cs"))
        return (
            f"<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts{fonts}/>{_colour_and_size(body)}"
            f'<w:lang w:val="{self._lang}" w:eastAsia="{self._lang}" w:bidi="ar-SA"/>'
            "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault>"
            "</w:docDefaults>"
        )

    def _normal(self) -> str:
        text = self._style.text["body"]
        spaced = spacing(text.before, text.after, _line(text))
        return (
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
            f"<w:qFormat/><w:pPr>{spaced}</w:pPr></w:style>"
            '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
            '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
            "</w:style>"
            '<w:style w:type="numbering" w:default="1" w:styleId="NoList">'
            '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        )

    def _look(self, look: Look) -> str:
        name, text = look.name, look.text
        parts = dict(look.paragraph)
        if text.keep:
            parts["keepNext"] = "<w:keepNext/>"
        parts["spacing"] = spacing(text.before, text.after, look.line or _line(text))
        outline = parts.pop("outlineLvl", "")
        inside = "".join(parts[key] for key in _ORDER if key in parts) + outline
        bold = "<w:b/><w:bCs/>" if text.bold else ""
        follow = f'<w:next w:val="{look.follow}"/>' if look.follow else ""
        return (
            f'<w:style w:type="paragraph"{_custom(name)} w:styleId="{name.id}">'
            f'<w:name w:val="{escape(name.name)}"/><w:basedOn w:val="{look.base}"/>{follow}'
            f'<w:uiPriority w:val="{_priority(name)}"/><w:qFormat/><w:pPr>{inside}</w:pPr>'
            f"<w:rPr>{bold}{_colour_and_size(text)}</w:rPr></w:style>"
        )

    def _characters(self) -> str:
        return (
            '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
            '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr>'
            f'<w:color w:val="{colour(self._style.link)}"/><w:u w:val="single"/></w:rPr></w:style>'
            '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/>'
            '<w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="22"/><w:qFormat/>'
            "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
        )

    def _tables(self) -> str:
        table = self._style.table
        size, ink = eighths(table.rule), colour(table.border)
        line = f'w:val="single" w:sz="{size}" w:space="0" w:color="{ink}"'
        borders = f"<w:bottom {line}/><w:insideH {line}/>"
        pad = twips(table.padding)
        header = f'<w:shd w:val="clear" w:color="auto" w:fill="{colour(table.header_tint)}"/>'
        return (
            '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
            '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>'
            f'<w:tblInd w:w="0" w:type="dxa"/>{_margins(0, 0)}</w:tblPr></w:style>'
            '<w:style w:type="table" w:customStyle="1" w:styleId="DataTable">'
            '<w:name w:val="Data Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="39"/>'
            f"<w:qFormat/><w:tblPr><w:tblBorders>{borders}</w:tblBorders>{_margins(pad, pad)}"
            '</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr>'
            f"{header}</w:tcPr></w:tblStylePr></w:style>"
            '<w:style w:type="table" w:customStyle="1" w:styleId="PictureRows">'
            '<w:name w:val="Picture Rows"/><w:basedOn w:val="TableNormal"/>'
            '<w:uiPriority w:val="39"/><w:qFormat/></w:style>'
        )


def is_dressed(panel: PanelStyle) -> bool:
    """Whether a panel is seen: it has a tint or a bar."""
    return bool(panel.tint or panel.bar)


def box_indent(panel: PanelStyle) -> tuple[float, float]:
    """How far the words of a panel stand in from the left and from the right, in points."""
    return panel.bar_width + panel.padding, panel.padding


def box_borders(panel: PanelStyle) -> str:
    """The borders that make a box of consecutive paragraphs: a bar, and the tint as padding.

    Word shades a paragraph as far as its borders, so three thin borders in the colour of the tint
    make the padding, and paragraphs with the same borders and edges join in one box.
    """
    space = min(round(panel.padding), 31)
    edges = []
    for edge in ("top", "left", "bottom", "right"):
        width, ink = 0.25, panel.tint
        if edge == "left" and panel.bar:
            width, ink = panel.bar_width, panel.bar
        if ink:
            edges.append(_edge(edge, width, space, ink))
    return f"<w:pBdr>{''.join(edges)}</w:pBdr>"


def other_right_edge(panel: PanelStyle) -> str:
    """A right border hardly different from the panel's own, which parts two boxes that touch."""
    space = min(round(panel.padding), 31)
    return f"<w:pBdr>{_edge('right', 0.5, space, panel.tint or panel.bar)}</w:pBdr>"


def shade(tint: str) -> str:
    """The `w:shd` of a plain tint."""
    return f'<w:shd w:val="clear" w:color="auto" w:fill="{colour(tint)}"/>'


def _edge(edge: str, width: float, space: int, ink: str) -> str:
    size = eighths(width)
    return f'<w:{edge} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour(ink)}"/>'


def _bar(ink: str, width: float, room: float) -> str:
    space = min(max(round(room - width), 0), 31)
    return f"<w:pBdr>{_edge('left', width, space, ink)}</w:pBdr>" if ink else ""


def _line(text: TextStyle) -> str:
    """The pitch of lines. "At least" is exact for words and lets a picture have its room."""
    return f' w:line="{twips(text.leading)}" w:lineRule="atLeast"'


def _colour_and_size(text: TextStyle) -> str:
    size = half_points(text.size)
    return f'<w:color w:val="{colour(text.colour)}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


def _margins(vertical: int, sideways: int) -> str:
    sides = (("top", vertical), ("left", sideways), ("bottom", vertical), ("right", sideways))
    inside = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides)
    return f"<w:tblCellMar>{inside}</w:tblCellMar>"


_BUILT_IN = ("heading ", "toc ", "List ", "Body Text", "Subtitle", "caption", "Signature", "footer")


def _custom(name: StyleName) -> str:
    known = name.name.startswith(_BUILT_IN) or name.name == "Quote"
    return "" if known else ' w:customStyle="1"'


def _priority(name: StyleName) -> int:
    return 39 if name.name.startswith("toc ") else 9


_LATENT = (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" '
    'w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="0"/>'
)
