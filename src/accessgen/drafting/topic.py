"""A picture that would stand beside nearly everything says nothing: it is offered last.

In a booklet about co-production most sentences name it. Each of them says something of its own
besides, and that is what its picture has to show (rule I13: one picture, one meaning).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from accessgen.drafting.draft_file import Suggest

LEAST, SHARE = 5, 0.08
"""A picture is one of the topic if it comes first for so many ideas, and for this share of all."""


def without_the_topic(suggest: Suggest, texts: Iterable[str]) -> Suggest:
    """The same suggestions, with pictures of the topic of the whole behind all others."""
    firsts = [found[0] for text in texts if (found := suggest(text))]
    counted = Counter(firsts)
    topic = {name for name, n in counted.items() if n >= LEAST and n > SHARE * len(firsts)}

    def pictures(words: str) -> Sequence[str]:
        return sorted(suggest(words), key=lambda name: name in topic)

    return pictures
