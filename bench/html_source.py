"""A Document as HTML with CSS for paged media, with the looks of an accessgen style."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from accessgen import model as m
from accessgen.style import Style, TextStyle


def html_source(document: m.Document, style: Style, files: Mapping[str, str]) -> str:
    """The whole document. `files` maps a picture's name to its file, as the HTML shall name it."""
    meta = document.meta
    inside = _Html(files).blocks(document.blocks)
    return (
        f'<!DOCTYPE html><html lang="{meta.lang}"><head><meta charset="utf-8">'
        f"<title>{escape(meta.title)}</title><meta name=author content={_quoted(meta.owner)}>"
        f"<style>{stylesheet(style)}</style></head><body>{inside}</body></html>"
    )


def stylesheet(style: Style) -> str:
    """The CSS of a style: page, faces, roles, panels, rows, tables and the contents list."""
    face, page, lists, table, row = style.face, style.page, style.lists, style.table, style.row
    rules = [
        f"@font-face {{font-family: Bench; src: url({face.regular.as_uri()})}}",
        f"@font-face {{font-family: Bench; font-weight: bold; src: url({face.bold.as_uri()})}}",
        f"@page {{size: {page.width}mm {page.height}mm; background: {page.ground}; margin: "
        f"{page.top}mm {page.right}mm {page.bottom}mm {page.left}mm; @bottom-center {{"
        f"content: 'Page ' counter(page); font: {style.text['footer'].size}pt Bench}}}}",
        "body {font-family: Bench; margin: 0; orphans: 2; widows: 2; hyphens: none}",
        "h1, h2, h3, h4, p, figure, ul, ol, nav, blockquote {margin: 0}",
        f"a {{color: {style.link}}}",
        f"ul, ol {{padding-left: {lists.indent}pt}} li {{margin-bottom: {lists.after}pt}}",
        "ul.contents {list-style: none; padding: 0} .contents a {text-decoration: none}",
        ".contents a::after {content: leader('.') target-counter(attr(href), page)}",
        f"table {{border-collapse: collapse; width: 100%; margin-bottom: {style.figure.after}pt}}",
        "caption {text-align: left; font-weight: bold}",
        f"th, td {{border: {table.rule}pt solid {table.border}; padding: {table.padding}pt; "
        "text-align: left; vertical-align: top}",
        f"thead th {{background: {table.header_tint}}}",
        f"figure {{margin-bottom: {style.figure.after}pt; break-inside: avoid}}",
        f"figure img {{width: {style.figure.width_mm}mm}} .icon {{height: 1em}}",
        f".row {{display: flex; gap: {row.gutter_mm}mm; align-items: center; "
        f"break-inside: avoid; margin-bottom: {row.after}pt}}",
        f".row > img {{width: {row.picture_mm}mm}}",
        f"blockquote {{border-left: 3pt solid {style.quote.bar}; padding-left: "
        f"{style.quote.indent}pt}}",
        f".tick {{display: inline-block; border: 1pt solid; width: {style.field.box_mm}mm; "
        f"height: {style.field.box_mm}mm}}",
        f".line {{border-bottom: 1pt solid; height: {style.field.line_mm}mm}}",
        ".break {break-after: page}",
    ]
    for name, text in style.text.items():
        selector = f".{name}" if not name.startswith("h") else f"{name}, .{name}"
        rules.append(f"{selector} {{{_text_rule(text)}}}")
    rules += [
        f"thead p {{{_text_rule(style.text['table-header'])}}}",
        f"tbody p {{{_text_rule(style.text['table-cell'])}}}",
        "li > p:last-child {margin-bottom: 0}",
    ]
    for name, panel in style.panels.items():
        rule = f"padding: {panel.padding}pt; margin: {panel.before}pt 0 {panel.after}pt; "
        rule += f"background: {panel.tint}; " if panel.tint else ""
        rule += f"border-left: {panel.bar_width}pt solid {panel.bar}; " if panel.bar else ""
        rule += "break-inside: avoid; " if panel.keep else ""
        rule += "break-before: page; " if panel.page_before else ""
        rule += "break-after: page; " if panel.page_after else ""
        rules.append(f".panel-{name} {{{rule}}}")
    return "\n".join(rules)


def _text_rule(text: TextStyle) -> str:
    weight = "bold" if text.bold else "normal"
    keep = "break-after: avoid; " if text.keep else ""
    return (
        f"font-size: {text.size}pt; line-height: {text.leading}pt; color: {text.colour}; "
        f"font-weight: {weight}; margin: {text.before}pt 0 {text.after}pt; {keep}"
    )


def _quoted(text: str) -> str:
    return f'"{escape(text)}"'


def _id(name: str) -> str:
    return f" id={_quoted(name)}" if name else ""


class _Html:
    def __init__(self, files: Mapping[str, str]) -> None:
        self.files = files

    def blocks(self, blocks: Iterable[m.Block]) -> str:
        return "".join(self._block(block) for block in blocks)

    def _block(self, block: m.Block) -> str:  # noqa: C901, PLR0911, PLR0912 - one case a node
        name = _id(block.id)
        match block:
            case m.Heading(level, children):
                return f"<h{level}{name}>{self._inlines(children)}</h{level}>"
            case m.Paragraph(children, role):
                return f"<p{name} class={role}>{self._inlines(children)}</p>"
            case m.BulletList(items):
                return f"<ul{name} class=body>{self._items(items)}</ul>"
            case m.OrderedList(items, start):
                return f"<ol{name} class=body start={start}>{self._items(items)}</ol>"
            case m.Table():
                return self._table(block, name)
            case m.Figure(picture, caption, width):
                size = f' style="width: {width}mm"' if width else ""
                text = f"<figcaption class=caption>{self._inlines(caption)}</figcaption>"
                return (
                    f"<figure{name}>{self._image(picture, size)}{text if caption else ''}</figure>"
                )
            case m.BlockQuote(blocks, attribution):
                by = f"<p class=attribution>{self._inlines(attribution)}</p>" if attribution else ""
                return f"<blockquote{name}>{self.blocks(blocks)}{by}</blockquote>"
            case m.Div(role, blocks):
                return f"<div{name} class=panel-{role}>{self.blocks(blocks)}</div>"
            case m.PictureRow(picture, blocks):
                inside = f"<div>{self.blocks(blocks)}</div>"
                return f"<div{name} class=row>{self._image(picture)}{inside}</div>"
            case m.Field(kind, label, lines):
                words = f"{escape(label)}</p>"
                if kind == "tick":
                    return f"<p{name} class=body><span class=tick></span> {words}"
                return f"<p{name} class=body>{words}" + "<div class=line></div>" * lines
            case m.Contents(entries):
                inside = "".join(
                    f'<li class=contents-{entry.level}><a href="#{entry.target}">'
                    f"{escape(entry.text)}</a></li>"
                    for entry in entries
                )
                return f"<nav{name}><ul class=contents>{inside}</ul></nav>"
            case m.PageBreak():
                return "<div class=break></div>"

    def _items(self, items: Iterable[Sequence[m.Block]]) -> str:
        return "".join(f"<li>{self._item(item)}</li>" for item in items)

    def _item(self, item: Sequence[m.Block]) -> str:
        # WeasyPrint tags a paragraph in an item so that PDF/UA-1 fails (7.2 test 20).
        match item:
            case [m.Paragraph(children)]:
                return self._inlines(children)
            case _:
                return self.blocks(item)

    def _table(self, table: m.Table, name: str) -> str:
        columns = "".join(f'<col style="width: {100 * width}%">' for width in table.widths)
        head = "".join(f"<th scope=col>{self.blocks(cell)}</th>" for cell in table.header)
        rows = []
        for row in table.rows:
            tags = [
                "th scope=row" if table.row_headers and not n else "td" for n in range(len(row))
            ]
            cells = zip(tags, row, strict=True)
            rows.append(
                "".join(f"<{tag}>{self.blocks(cell)}</{tag.split()[0]}>" for tag, cell in cells)
            )
        body = "".join(f"<tr>{row}</tr>" for row in rows)
        return (
            f"<table{name}><caption>{self._inlines(table.caption)}</caption>{columns}"
            f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
        )

    def _image(self, picture: m.Picture, more: str = "") -> str:
        return f"<img src={_quoted(self.files[picture.name])} alt={_quoted(picture.alt)}{more}>"

    def _inlines(self, inlines: Iterable[m.Inline]) -> str:
        return "".join(self._inline(inline) for inline in inlines)

    def _inline(self, inline: m.Inline) -> str:
        match inline:
            case m.Text(text):
                return escape(text)
            case m.Strong(children):
                return f"<strong>{self._inlines(children)}</strong>"
            case m.Link(children, target):
                return f"<a href={_quoted(target)}>{self._inlines(children)}</a>"
            case m.Span(children, lang):
                return f'<span lang="{lang}">{self._inlines(children)}</span>'
            case m.Icon(picture):
                return f'<img class=icon alt="" src={_quoted(self.files[picture.name])}>'
            case m.LineBreak():
                return "<br>"
