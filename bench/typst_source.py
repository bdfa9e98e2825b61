"""A Document as Typst source, with the looks of an accessgen style."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from accessgen import model as m
from accessgen.style import PanelStyle, Style, TextStyle


def typst_source(document: m.Document, style: Style, files: Mapping[str, str]) -> str:
    """The whole document. `files` maps a picture's name to its file, as Typst shall name it."""
    return _Typst(document, style, files).source()


def _string(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'"{escaped}"'


def _look(style: TextStyle) -> str:
    # A line is as high as its leading, half of the extra space above and half below, as in CSS
    # and in Word; Typst itself would count the extra space only between lines.
    half = (style.leading - style.size) / 2
    top, bottom = 0.8 * style.size + half, -0.2 * style.size - half
    weight = "bold" if style.bold else "regular"
    return (
        f'size: {style.size}pt, weight: "{weight}", fill: rgb("{style.colour}"), '
        f"top-edge: {top:.2f}pt, bottom-edge: {bottom:.2f}pt"
    )


class _Typst:
    def __init__(self, document: m.Document, style: Style, files: Mapping[str, str]) -> None:
        self.document, self.style, self.files = document, style, files
        self.targets = {
            node.target[1:]
            for node in m.walk(document)
            if isinstance(node, m.Link) and node.target.startswith("#")
        }

        self.listed = {
            entry.target for entry in m.walk(document) if isinstance(entry, m.ContentsEntry)
        }

    def source(self) -> str:
        return self._preamble() + self._blocks(self.document.blocks)

    def _preamble(self) -> str:
        style, meta, page = self.style, self.document.meta, self.style.page
        body = style.text["body"]
        lang, _, region = meta.lang.partition("-")
        lines = [
            f"#set document(title: {_string(meta.title)}, author: {_string(meta.owner)}, "
            f"date: datetime(year: {meta.date.year}, month: {meta.date.month}, "
            f"day: {meta.date.day}))",
            f"#set page(width: {page.width}mm, height: {page.height}mm, margin: (top: {page.top}mm,"
            f" bottom: {page.bottom}mm, left: {page.left}mm, right: {page.right}mm), "
            f'fill: rgb("{page.ground}"), footer: context align(center, '
            f"text({_look(style.text['footer'])})[Page #counter(page).display()]))",
            f"#set text(font: {_string(style.face.equivalent)}, lang: {_string(lang)}, "
            f"region: {_string(region)}, {_look(body)}, hyphenate: false)",
            f"#set par(leading: 0pt, spacing: {body.after}pt)",
            "#set heading(numbering: none)",
            "#set figure(numbering: none, supplement: none)",
            "#show figure.where(kind: table): set block(breakable: true)",
            "#show figure.caption: set align(left)",
            f'#show link: set text(fill: rgb("{style.link}"))',
            "#show link: underline",
            f"#set list(indent: 0pt, body-indent: {style.lists.indent / 2}pt)",
            f"#set enum(indent: 0pt, body-indent: {style.lists.indent / 2}pt)",
        ]
        for name, text in style.text.items():
            lines.append(self._text_function(name, text))
        lines.extend(self._heading_rule(level) for level in range(1, 5))
        return "\n".join(lines) + "\n\n"

    @staticmethod
    def _text_function(name: str, text: TextStyle) -> str:
        sticky = ", sticky: true" if text.keep else ""
        return (
            f"#let role-{name}(body) = block(above: {text.before}pt, below: {text.after}pt"
            f"{sticky}, {{ set text({_look(text)}); par(body) }})"
        )

    def _heading_rule(self, level: int) -> str:
        text = self.style.text[f"h{level}"]
        return (
            f"#show heading.where(level: {level}): it => {{ set text({_look(text)}); "
            f"block(above: {text.before}pt, below: {text.after}pt, sticky: true, it.body) }}"
        )

    def _blocks(self, blocks: Iterable[m.Block]) -> str:
        return "".join(self._label(block, self._block(block)) for block in blocks)

    def _label(self, block: m.Block, text: str) -> str:
        if block.id in self.targets and not isinstance(block, m.Heading):
            return f"#block[{text}]<{block.id}>\n"
        return text

    def _block(self, block: m.Block) -> str:  # noqa: C901, PLR0911 - one case a node
        match block:
            case m.Heading(level, children, name):
                label = f"<{name}>" if name in self.targets else ""
                listed = str(name in self.listed).lower()
                words = self._inlines(children)
                return f"#heading(level: {level}, outlined: {listed})[{words}]{label}\n\n"
            case m.Paragraph(children, role):
                return f"#role-{role}[{self._inlines(children)}]\n"
            case m.BulletList(items):
                return self._list("list", items)
            case m.OrderedList(items, start):
                return self._list("enum", items, f"start: {start}, ")
            case m.Table():
                return self._table(block)
            case m.Figure():
                return self._figure(block)
            case m.BlockQuote(blocks, attribution):
                by = f", attribution: [{self._inlines(attribution)}]" if attribution else ""
                return f"#quote(block: true{by})[{self._blocks(blocks)}]\n"
            case m.Div(role, blocks):
                return self._div(self.style.panels[role], blocks)
            case m.PictureRow(picture, blocks):
                row = self.style.row
                image = self._image(picture, f"width: {row.picture_mm}mm")
                return (
                    f"#block(breakable: false, below: {row.after}pt, grid(columns: "
                    f"({row.picture_mm}mm, 1fr), column-gutter: {row.gutter_mm}mm, "
                    f"align: horizon, [#{image}], [{self._blocks(blocks)}]))\n"
                )
            case m.Field():
                return self._field(block)
            case m.Contents():
                return "#outline(title: none, target: heading.where(outlined: true))\n"
            case m.PageBreak():
                return "#pagebreak(weak: true)\n"

    def _list(self, kind: str, items: Iterable[Iterable[m.Block]], options: str = "") -> str:
        cells = ", ".join(f"[{self._blocks(item)}]" for item in items)
        after = f"#v({self.style.text['body'].after}pt, weak: true)"
        return f"#{kind}({options}spacing: {self.style.lists.after}pt, {cells})\n{after}\n"

    def _table(self, table: m.Table) -> str:
        look = self.style.table
        widths = ", ".join(f"{width}fr" for width in table.widths) or ", ".join(
            "auto" for _ in table.header
        )
        header = ", ".join(self._cell(cell, "table-header") for cell in table.header)
        rows = ", ".join(self._cell(cell, "table-cell") for row in table.rows for cell in row)
        return (
            f"#figure(kind: table, caption: figure.caption(position: top)"
            f"[{self._inlines(table.caption)}], align(left, table(columns: ({widths}), "
            f'inset: {look.padding}pt, stroke: {look.rule}pt + rgb("{look.border}"), '
            f'fill: (x, y) => if y == 0 {{ rgb("{look.header_tint}") }}, '
            f"table.header({header}), {rows})))\n"
        )

    def _cell(self, cell: m.Cell, role: str) -> str:
        dressed = (
            replace(block, role=role) if isinstance(block, m.Paragraph) else block for block in cell
        )
        return f"[{self._blocks(dressed)}]"

    def _figure(self, figure: m.Figure) -> str:
        image = self._image(
            figure.picture, f"width: {figure.width or self.style.figure.width_mm}mm"
        )
        if figure.picture.decorative:
            return f"#{image}\n"
        caption = f", caption: [{self._inlines(figure.caption)}]" if figure.caption else ""
        after = f"#v({self.style.figure.after}pt, weak: true)"
        return f"#figure({image}{caption})\n{after}\n"

    def _image(self, picture: m.Picture, size: str) -> str:
        file = _string(self.files[picture.name])
        if picture.decorative:
            return f"pdf.artifact(image({file}, {size}))"
        return f"image({file}, {size}, alt: {_string(picture.alt)})"

    def _div(self, panel: PanelStyle, blocks: Iterable[m.Block]) -> str:
        inside = self._blocks(blocks)
        if panel.tint or panel.bar or panel.keep:
            fill = f'fill: rgb("{panel.tint}"), ' if panel.tint else ""
            bar = f'(left: {panel.bar_width}pt + rgb("{panel.bar}"))' if panel.bar else "none"
            inside = (
                f"#block(width: 100%, {fill}stroke: {bar}, inset: {panel.padding}pt, "
                f"above: {panel.before}pt, below: {panel.after}pt, "
                f"breakable: {str(not panel.keep).lower()})[{inside}]\n"
            )
        before = "#pagebreak(weak: true)\n" if panel.page_before else ""
        after = "#pagebreak(weak: true)\n" if panel.page_after else ""
        return before + inside + after

    def _field(self, field: m.Field) -> str:
        look = self.style.field
        if field.kind == "tick":
            box = f"box(width: {look.box_mm}mm, height: {look.box_mm}mm, stroke: 1pt)"
            return f"#role-body[#{box} #{_string(field.label)}]\n"
        line = f"#v({look.line_mm}mm)#line(length: 100%)\n"
        return f"#role-body[#{_string(field.label)}]\n{line * field.lines}"

    def _inlines(self, inlines: Iterable[m.Inline]) -> str:
        return "".join(self._inline(inline) for inline in inlines)

    def _inline(self, inline: m.Inline) -> str:
        match inline:
            case m.Text(text):
                return f"#{_string(text)}"
            case m.Strong(children):
                return f"#strong[{self._inlines(children)}]"
            case m.Link(children, target):
                place = f"<{target[1:]}>" if target.startswith("#") else _string(target)
                return f"#link({place})[{self._inlines(children)}]"
            case m.Span(children, lang):
                return f"#text(lang: {_string(lang.partition('-')[0])})[{self._inlines(children)}]"
            case m.Icon(picture):
                return f"#box(height: 1em, {self._image(m.Picture(picture.name), 'height: 1em')})"
            case m.LineBreak():
                return "#linebreak()"
