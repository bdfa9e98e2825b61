"""How a DOCX is built, put together from its body, its styles and its settings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property, partial
from itertools import groupby

from accessgen.checks.opened.docx.details import details_of
from accessgen.checks.opened.docx.fields import fields_of
from accessgen.checks.opened.docx.grids import rows_of, table_of, words_of
from accessgen.checks.opened.docx.package import Package
from accessgen.checks.opened.docx.paragraphs import Paragraphs
from accessgen.checks.opened.docx.pictures import Pictures
from accessgen.checks.opened.docx.styles import StyleFacts, Styles, numbered_of, outline_of
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import Element, W, switched_on, value
from accessgen.checks.opened.facts import Block, Kind, Place
from accessgen.checks.opened.structure import Entry, Field, Figure, Link, Row, Spot, Structure

_PRINTED = re.compile(r"[\s.…]*?(\d+)\s*$")
_CONTENTS = re.compile(r"(?:toc|contents)[ -]?\d")


class DocxStructure:
    """Reads the structure of one DOCX; `blocks` is its text."""

    def __init__(
        self,
        package: Package,
        styles: Styles,
        theme: Theme,
        parts: Mapping[str, Element | None],
        blocks: Sequence[Block],
    ) -> None:
        self._package, self._styles, self._parts = package, styles, parts
        self._theme = theme
        self._blocks = blocks
        self._main = package.xml(package.main)
        self._pictures = Pictures(package, package.relationships(package.main))
        self._style = cache(partial(_style_of, styles))
        self._lists = cache(self._listing)

    def read(self) -> Structure:
        """Everything, each in the order of the text."""
        return Structure(
            details=details_of(self._package, self._parts["styles"], self._parts["settings"]),
            entries=tuple(self._entries()),
            links=tuple(self._links()),
            tables=tuple(table_of(t, self._pictures, self._before(t)) for t in self._tables),
            figures=tuple(self._figures()),
            rows=tuple(self._rows()),
            fields=tuple(self._fields()),
            faked=tuple(self._faked()),
            foreign=tuple(self._foreign()),
        )

    # Contents and links

    @cached_property
    def _marks(self) -> dict[str, str]:
        """What stands at each bookmark: the text of its paragraph, or of the one after it."""
        found: dict[str, str] = {}
        waiting: list[str] = []
        for node in self._main.iter(f"{W}p", f"{W}bookmarkStart"):
            if node.tag == f"{W}bookmarkStart":
                name = node.get(f"{W}name", "")
                inside = next(node.iterancestors(f"{W}p"), None)
                if inside is None:
                    waiting.append(name)
                else:
                    found[name] = words_of_paragraph(inside)
            else:
                found.update((name, words_of_paragraph(node)) for name in waiting)
                waiting = []
        return found | dict.fromkeys(waiting, "")

    def _entries(self) -> Iterator[Entry]:
        for block in self._blocks:
            if block.kind is Kind.CONTENTS:
                text = " ".join(block.text.split())
                printed = _PRINTED.search(text)
                anchors = [s.link.removeprefix("#") for s in block.spans if s.link.startswith("#")]
                yield Entry(
                    text=_PRINTED.sub("", text).strip(),
                    printed=printed[1] if printed else "",
                    place=block.place,
                    linked=bool(anchors),
                    leads_to=" ".join(self._marks.get(anchors[0], "").split()) if anchors else "",
                )

    def _links(self) -> Iterator[Link]:
        for block in self._blocks:
            for target, spans in groupby(block.spans, lambda span: span.link):
                if target:
                    anchor = target.removeprefix("#") if target.startswith("#") else None
                    missing = anchor is not None and anchor not in {*self._marks, "_top"}
                    text = " ".join("".join(span.text for span in spans).split())
                    yield Link(text, target, block.place, broken=missing)

    # Tables and pictures

    @cached_property
    def _tables(self) -> tuple[Element, ...]:
        return tuple(self._main.iter(f"{W}tbl"))

    def _before(self, table: Element) -> str:
        node = table.getprevious()
        if node is None or node.tag != f"{W}p":
            return ""
        style = self._style(node)
        return words_of(node) if style.name.startswith("caption") else ""

    def _figures(self) -> Iterator[Figure]:
        for number, node in enumerate(self._main.iter(f"{W}p")):
            if any(outer.tag == f"{W}txbxContent" for outer in node.iterancestors()):
                continue
            listed = bool(_CONTENTS.match(self._style(node).name)) or self._in_contents(node)
            yield from self._pictures.inside(node, listed, number)

    def _in_contents(self, node: Element) -> bool:
        """Whether a paragraph stands in a table with entries of the contents, as their picture."""
        row = next(node.iterancestors(f"{W}tr"), None)
        return row is not None and self._lists(row)

    def _listing(self, row: Element) -> bool:
        return any(_CONTENTS.match(self._style(p).name) for p in row.iter(f"{W}p"))

    def _rows(self) -> Iterator[Row]:
        for table in self._tables:
            facts = table_of(table, self._pictures, "")
            listed = any(self._in_contents(node) for node in table.iter(f"{W}p"))
            if facts.pictures and not facts.headers and not listed:
                yield from rows_of(table, self._pictures)

    # Fields and fakes

    def _fields(self) -> Iterator[Field]:
        paragraphs = Paragraphs(self._styles, self._styles.root, None)
        return fields_of(self._main, self._styles, paragraphs, self._theme)

    def _faked(self) -> Iterator[Spot]:
        """Short paragraphs in a plain style whose every word was made bold by hand."""
        for node in self._main.iter(f"{W}p"):
            properties = node.find(f"{W}pPr")
            facts = self._style(node)
            plain = not outline_of(properties, facts.outline) and facts.name != "title"
            if not plain or facts.look.get("b") == "1" or _in_table(node):
                continue
            if numbered_of(properties, facts.numbered) is None and _all_bold(node, self._styles):
                yield Spot(words_of_paragraph(node), Place(), "bold")

    def _foreign(self) -> Iterator[Spot]:
        """Runs that are marked by hand as in another language than the document."""
        own = details_of(self._package, self._parts["styles"], self._parts["settings"]).language
        for node in self._main.iter(f"{W}p"):
            for language, runs in groupby(node.iter(f"{W}r"), _language):
                text = "".join(map(words_of_paragraph, runs)).strip()
                if text and language and language.casefold() != own.casefold():
                    yield Spot(text, Place(), language)


def _language(run: Element) -> str:
    return value(run.find(f"{W}rPr"), "lang") or ""


def words_of_paragraph(node: Element) -> str:
    """The words of one paragraph."""
    return "".join(t.text or "" for t in node.iter(f"{W}t"))


def _style_of(styles: Styles, node: Element) -> StyleFacts:
    return styles.facts(value(node.find(f"{W}pPr"), "pStyle") or styles.usual("paragraph"))


def _in_table(node: Element) -> bool:
    return next(node.iterancestors(f"{W}tbl", f"{W}txbxContent"), None) is not None


def _all_bold(node: Element, styles: Styles) -> bool:
    runs = [run for run in node.iter(f"{W}r") if words_of_paragraph(run).strip()]
    return bool(runs) and all(_bold(run, styles) for run in runs)


def _bold(run: Element, styles: Styles) -> bool:
    properties = run.find(f"{W}rPr")
    direct = None if properties is None else properties.find(f"{W}b")
    if direct is not None:
        return switched_on(direct)
    character = value(properties, "rStyle")
    return bool(character) and styles.facts(character or "").look.get("b") == "1"
