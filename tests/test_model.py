"""The document's values: they travel between processes, and can be walked and rewritten."""

from __future__ import annotations

import pickle
from dataclasses import replace

from accessgen.model import (
    Block,
    BulletList,
    Div,
    Heading,
    Icon,
    Link,
    Paragraph,
    Picture,
    PictureRow,
    Strong,
    Table,
    Text,
    map_blocks,
    plain_text,
    walk,
)

TREE = Div(
    "story",
    (
        Heading(2, (Text("A "), Strong((Text("walk"),))), id="walk"),
        PictureRow(Picture("talk", "Two people talk"), (Paragraph((Text("We talk."),)),)),
        BulletList(((Paragraph((Link((Text("More"),), "#walk"),)),),)),
        Table(
            caption=(Text("Days"),),
            header=((Paragraph((Text("Day"),)),), (Paragraph((Text("Who"),)),)),
            rows=(((Paragraph((Text("Monday"),)),), (Paragraph((Text("Sam"),)),)),),
        ),
    ),
)


def test_walk_meets_every_text_in_reading_order() -> None:
    texts = [node.text for node in walk(TREE) if isinstance(node, Text)]
    assert texts == ["A ", "walk", "We talk.", "More", "Days", "Day", "Who", "Monday", "Sam"]


def test_map_blocks_reaches_every_depth_and_may_split() -> None:
    def twice(block: Block) -> tuple[Block, ...]:
        return (block, replace(block, role="body")) if isinstance(block, Paragraph) else (block,)

    (changed,) = map_blocks((TREE,), twice)
    count = sum(isinstance(node, Paragraph) for node in walk(TREE))
    assert count == 6
    assert sum(isinstance(node, Paragraph) for node in walk(changed)) == 2 * count


def test_map_blocks_may_take_a_block_out() -> None:
    (changed,) = map_blocks((TREE,), lambda block: () if isinstance(block, Table) else (block,))
    assert not any(isinstance(node, Table) for node in walk(changed))


def test_documents_travel_between_processes() -> None:
    assert pickle.loads(pickle.dumps(TREE)) == TREE


def test_plain_text_leaves_signs_out() -> None:
    sign = Icon(Picture("sign-tick"))
    assert plain_text((sign, Text(" Do "), Strong((Text("ask"),)))) == " Do ask"
    assert sign.picture.decorative
