"""Blocks of text from the tags: what each paragraph, heading, item and cell says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from accessgen.checks.opened.facts import Block, Kind, Place, Span
from accessgen.checks.opened.pdf.tags import Content, Tag, contents, link_of
from accessgen.checks.opened.signs import BULLETS

HEADINGS = {f"H{level}": level for level in range(1, 7)} | {"H": 1}
KINDS = {
    "Title": Kind.TITLE,
    "P": Kind.PARAGRAPH,
    "Note": Kind.PARAGRAPH,
    "LBody": Kind.LIST_ITEM,
    "TH": Kind.CELL,
    "TD": Kind.CELL,
    "Caption": Kind.CAPTION,
    "TOCI": Kind.CONTENTS,
    **dict.fromkeys(HEADINGS, Kind.HEADING),
}
# What these say of the blocks inside them is more than what the blocks say of themselves.
OUTER = frozenset({Kind.LIST_ITEM, Kind.CELL, Kind.CAPTION, Kind.CONTENTS})
_DIVISIONS = {"Document", "DocumentFragment", "Part", "Art", "Sect", "Div", "Aside", "BlockQuote"}
_ROWS = {"L", "LI", "Table", "THead", "TBody", "TFoot", "TR", "TOC", "Index"}
_GROUPS = _DIVISIONS | _ROWS | {"NonStruct", "Private"}
SpansOf = Mapping[Content, Sequence[Span]]


@dataclass(slots=True)
class _Open:
    """The block that text goes to just now."""

    kind: Kind
    level: int
    marker: str = ""
    spans: list[Span] = field(default_factory=list)
    page: int | None = None


class BlockReader:
    """Turns tags into blocks. Alternative text of figures is no block."""

    def __init__(self, spans: SpansOf) -> None:
        self._spans = spans
        self._open = _Open(Kind.PARAGRAPH, 0)
        self._marker: list[Span] = []
        self._quotes = 0  # how many BlockQuotes are open
        self.blocks: list[Block] = []
        self.markers: set[Content] = set()  # the numbers and bullets of items, tagged as such

    def read(self, tags: Sequence[Tag | Content]) -> list[Block]:
        """The blocks, in the order of the tags."""
        for tag in tags:
            self._element(tag, None, 0, "")
        self._close()
        return self.blocks

    def _element(self, tag: Tag | Content, outer: Kind | None, lists: int, link: str) -> None:
        if isinstance(tag, Content):
            self._add(self._linked(self._spans.get(tag, ()), link))
        elif tag.role == "Lbl" and outer is not Kind.CONTENTS:
            self._close()
            self._marker = [replace(span, marker=True) for span in self._inside(tag)]
            self.markers.update(contents(tag))
        elif tag.role == "Figure":
            return
        elif tag.role in KINDS:
            self._block(tag, outer, lists)
        elif tag.role in _GROUPS:
            self._close()
            self._quotes += tag.role == "BlockQuote"
            self._children(tag, outer, lists + (tag.role == "L"), link)
            self._close()
            self._quotes -= tag.role == "BlockQuote"
        else:
            self._inline(tag, outer, lists, link)

    def _block(self, tag: Tag, outer: Kind | None, lists: int) -> None:
        self._close()
        own = KINDS[tag.role]
        kind = outer if outer is not None and own is Kind.PARAGRAPH else own
        level = HEADINGS.get(tag.role, lists if kind is Kind.LIST_ITEM else 0)
        self._open = _Open(kind, level)
        inside = own if own in OUTER else outer
        if tag.actual is not None:
            self._stand_in(tag)
        else:
            self._children(tag, inside, lists, "")
        self._close()

    def _inline(self, tag: Tag, outer: Kind | None, lists: int, link: str) -> None:
        if tag.actual is not None:
            self._stand_in(tag)
        else:
            self._children(tag, outer, lists, link_of(tag) or link)

    def _children(self, tag: Tag, outer: Kind | None, lists: int, link: str) -> None:
        for child in tag.children:
            self._element(child, outer, lists, link)

    def _stand_in(self, tag: Tag) -> None:
        spans = list(self._inside(tag))
        if spans:
            self._add([spans[0].saying(tag.actual or "")])

    def _inside(self, tag: Tag) -> Iterator[Span]:
        for child in tag.children:
            if isinstance(child, Content):
                yield from self._spans.get(child, ())
            else:
                yield from self._inside(child)

    def _linked(self, spans: Sequence[Span], link: str) -> Sequence[Span]:
        return [replace(span, link=link) for span in spans] if link else spans

    def _add(self, spans: Sequence[Span]) -> None:
        opened = self._open
        for span in spans:
            opened.page = opened.page or span.place.page
            last = opened.spans[-1] if opened.spans else None
            if last is not None and last.looks_like(span):
                opened.spans[-1] = last.saying(last.text + span.text)
            else:
                opened.spans.append(span)

    def _close(self) -> None:
        """Finish the block; one without text leaves its number or bullet to the next."""
        opened, marker = self._open, self._marker
        if opened.kind is Kind.LIST_ITEM and opened.spans and not marker:
            marker, opened.spans = _bullet_first(opened.spans)
        text = "".join(span.text for span in opened.spans)
        if text.strip():
            self.blocks.append(
                Block(
                    kind=opened.kind,
                    text=text,
                    place=Place(page=opened.page),
                    level=opened.level,
                    marker="".join(span.text for span in marker).strip(),
                    spans=(*marker, *opened.spans),
                    quoted=self._quotes > 0,
                )
            )
            self._marker = []
        self._open = _Open(Kind.PARAGRAPH, 0)


def _bullet_first(spans: list[Span]) -> tuple[list[Span], list[Span]]:
    """The bullet of an item and its words, where a program tagged the two as one."""
    first = spans[0].text.lstrip()
    if first[:1] not in BULLETS:
        return [], spans
    rest = spans[0].saying(first[1:].lstrip())
    bullet = replace(spans[0].saying(first[0]), marker=True)
    return [bullet], [rest, *spans[1:]] if rest.text else spans[1:]
