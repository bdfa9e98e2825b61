"""Measures the drafter on 40 sentences of our booklet: `python -m tests.drafting.measure`.

What can be counted is counted here. Whether a draft is grammatical and faithful was judged by
reading each one: judged.yaml holds the sentences, the words that were read and the judgement.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from accessgen.checks.reading.words import words
from accessgen.drafting.cuts import RULES
from accessgen.drafting.drafter import Draft, draft_one
from accessgen.drafting.guard import alarms
from accessgen.drafting.ideas import Idea
from accessgen.drafting.meaning import LONGEST
from accessgen.drafting.shape import Rule
from accessgen.errors import Position
from accessgen.sources import load_yaml, read_text

JUDGED = Path(__file__).with_name("judged.yaml")


def judgements() -> dict[str, dict[str, Any]]:
    """The sentences, what was read and what was judged, by the name of the idea."""
    found: dict[str, dict[str, Any]] = load_yaml(read_text(JUDGED, JUDGED.name), JUDGED.name)
    return found


def sample() -> list[Idea]:
    """The 40 sentences."""
    return [
        Idea(name, name.rpartition(".")[0], str(item["source"]), Position(JUDGED.name))
        for name, item in judgements().items()
    ]


def drafts(rules: Sequence[Rule] = RULES) -> list[Draft]:
    """Their drafts."""
    return [draft_one(idea, rules) for idea in sample()]


def counted(found: Sequence[Draft]) -> dict[str, int]:
    """What a program can count."""
    said = [text for draft in found for text in draft.sentences]
    return {
        "sentences": len(found),
        "of over 15 words": sum(len(words(draft.idea.source)) > LONGEST for draft in found),
        "changed": sum(bool(draft.made) for draft in found),
        "cut": sum(any(change.cut for change in draft.made) for draft in found),
        "sentences of the draft": len(said),
        "of the draft over 15 words": sum(len(words(text)) > LONGEST for text in said),
        "of over 15 words, now short": sum(
            len(words(draft.idea.source)) > LONGEST
            and all(len(words(text)) <= LONGEST for text in draft.sentences)
            for draft in found
        ),
        "changes that the guard stopped": sum(
            bool(change.undone) for draft in found for change in draft.changes
        ),
        "facts lost or added": sum(
            len(alarms(draft.idea.source, " ".join(draft.sentences))) for draft in found
        ),
    }


def judged(found: Sequence[Draft]) -> dict[str, int]:
    """What was judged, of the drafts that are still the ones that were read."""
    known = judgements()
    read = [d for d in found if list(d.sentences) == list(known[d.idea.id]["read"])]
    cut = [d for d in read if d.made]
    return {
        "read and judged": len(read),
        "grammatical": sum(bool(known[d.idea.id]["grammatical"]) for d in read),
        "faithful": sum(bool(known[d.idea.id]["faithful"]) for d in read),
        "changed, and grammatical": sum(bool(known[d.idea.id]["grammatical"]) for d in cut),
        "changed, and faithful": sum(bool(known[d.idea.id]["faithful"]) for d in cut),
    }


def main() -> None:
    """Print the figures; with --parser those of the parser too, with --show every draft."""
    rules: Sequence[Rule] = RULES
    if "--parser" in sys.argv:
        from accessgen.drafting.parser import parser_rules  # noqa: PLC0415 - an extra

        rules = parser_rules()
    found = drafts(rules)
    for draft in found if "--show" in sys.argv else ():
        print(f"{draft.idea.id}: {draft.idea.source}\n    {' | '.join(draft.sentences)}")
    for what, number in {**counted(found), **judged(found)}.items():
        print(f"{number:5}  {what}")


if __name__ == "__main__":
    main()
