"""Lists that were pasted as raw HTML, `<ul><li>…`, into the words: taken apart, and told of."""

from __future__ import annotations

import re

from accessgen.errors import Position
from accessgen.importing.incoming import Incoming
from accessgen.model import Block, BulletList, Inline, OrderedList, Paragraph, Text, plain_text

LIST_TAG = re.compile(r"</?(?:ul|ol|li)\b[^<>]*>", re.IGNORECASE)
_ITEM = re.compile(r"<li\b[^<>]*>|•", re.IGNORECASE)


def html_list(
    children: tuple[Inline, ...], place: Position, incoming: Incoming
) -> tuple[Block, ...]:
    """The list in a paragraph that holds list tags, and the words before it; else nothing."""
    words = plain_text(children)
    if not LIST_TAG.search(words):
        return ()
    parts = [LIST_TAG.sub(" ", part) for part in _ITEM.split(words)]
    lead, *items = [" ".join(part.split()) for part in parts]
    items = [item for item in items if item]
    if not items:
        return ()
    incoming.aside("html", " ".join(LIST_TAG.findall(words)))
    incoming.notice("html-list", place, items[0])
    rows = tuple((Paragraph((Text(item),), "body", "", place),) for item in items)
    ordered = re.search(r"<ol\b", words, re.IGNORECASE)
    made: Block = OrderedList(rows, 1, "", place) if ordered else BulletList(rows, "", place)
    return (Paragraph((Text(lead),), "body", "", place), made) if lead else (made,)
