"""Where tagged content stands on its page: boxes, reading order, what no tag reaches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from accessgen.checks.opened.facts import Place, Span
from accessgen.checks.opened.pdf.items import Drawing, Filled, Item, Letters, Mark, Picture
from accessgen.checks.opened.pdf.matrix import Box
from accessgen.checks.opened.pdf.tags import Content, Tag, contents
from accessgen.checks.opened.structure import Leaf, Spot

Placed = Mapping[Content, Sequence[tuple[int, Item]]]
_BLOCKS = {"P", "Lbl", "LBody", "Caption", "Figure", "Title", "Note", "Formula", "BlockQuote"}
_BLOCKS |= {"H", *(f"H{level}" for level in range(1, 7))}
_NAMES = {Letters: "text", Picture: "a picture", Drawing: "a drawing", Filled: "a shape"}


def key_of(mark: Mark, page: int) -> Content | None:
    """The tagged content that a mark belongs to; None for what is no tagged content."""
    if mark.mcid is None or mark.artifact:
        return None
    return Content(0 if mark.stream else page, mark.stream, mark.mcid)


def placed_items(pages: Sequence[Sequence[Item]]) -> Placed:
    """What is painted, by the content that it belongs to, with its page from 1."""
    found: dict[Content, list[tuple[int, Item]]] = defaultdict(list)
    for number, items in enumerate(pages, start=1):
        for item in items:
            key = key_of(item.mark, number)
            if key is not None:
                found[key].append((number, item))
    return found


def union(boxes: Sequence[Box]) -> Box | None:
    """The smallest box around all; None for none."""
    if not boxes:
        return None
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def boxes_of(tag: Tag, placed: Placed) -> dict[int, Box]:
    """Where the content of an element stands, by page; letters and pictures count."""
    found: dict[int, list[Box]] = defaultdict(list)
    for content in contents(tag):
        for page, item in placed.get(content, ()):
            if not isinstance(item, Filled):
                found[page].append(item.box)
    return {page: box for page, boxes in found.items() if (box := union(boxes))}


def text_of(tag: Tag, spans: Mapping[Content, Sequence[Span]]) -> str:
    """The words inside an element; figures have none."""
    if tag.role == "Figure":
        return ""
    if tag.actual is not None:
        return tag.actual
    parts = []
    for child in tag.children:
        if isinstance(child, Tag):
            parts.append(text_of(child, spans))
            parts.append(" " if child.role in _BLOCKS else "")
        else:
            parts.append("".join(span.text for span in spans.get(child, ())))
    return "".join(parts)


def every(tags: Sequence[Tag | Content]) -> Iterator[Tag]:
    """All elements, in order, each before what is in it."""
    for tag in tags:
        if isinstance(tag, Tag):
            yield tag
            yield from every(tag.children)


def leaves_of(
    tags: Sequence[Tag | Content], placed: Placed, spans: Mapping[Content, Sequence[Span]]
) -> Iterator[Leaf]:
    """The paragraphs, headings, items and pictures in the order of the tags, page by page."""
    for tag in tags:
        if isinstance(tag, Content):
            continue
        inner = any(isinstance(child, Tag) and child.role in _BLOCKS for child in tag.children)
        if tag.role in _BLOCKS and not inner:
            text = tag.alt if tag.role == "Figure" else " ".join(text_of(tag, spans).split())
            for page, box in boxes_of(tag, placed).items():
                yield Leaf(text, page, box)
        else:
            yield from leaves_of(tag.children, placed, spans)


def running(pages: Sequence[Sequence[Item]]) -> Iterator[Leaf]:
    """The words of the page furniture: text in artifacts."""
    for number, items in enumerate(pages, start=1):
        for item in items:
            if isinstance(item, Letters) and item.mark.artifact and item.text.strip():
                yield Leaf(" ".join(item.text.split()), number, item.box)


def untagged(pages: Sequence[Sequence[Item]], tags: Sequence[Tag | Content]) -> Iterator[Spot]:
    """What is painted, is no artifact, and is in no element (ISO 14289-1, 7.1); once a page."""
    reached = {content for tag in tags if isinstance(tag, Tag) for content in contents(tag)}
    for number, items in enumerate(pages, start=1):
        seen = set()
        for item in items:
            if item.mark.artifact or key_of(item.mark, number) in reached:
                continue
            name = _NAMES[type(item)]
            if name not in seen and not (isinstance(item, Letters) and not item.text.strip()):
                seen.add(name)
                says = item.text if isinstance(item, Letters) else ""
                yield Spot(says, Place(page=number), name)
