"""Measures the drafter on 40 sentences of our booklet: `python -m tests.drafting.measure`.

The sentences were not chosen for it: of all that have over 10 words, outside quotes, 40 at equal
distances. What can be counted is counted here. Whether a draft is grammatical and faithful was
judged by reading each one; judged.yaml holds that, with the words that were read.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from accessgen.checks.reading.words import words
from accessgen.drafting.cuts import RULES
from accessgen.drafting.drafter import LONGEST, Draft, draft_one
from accessgen.drafting.guard import alarms
from accessgen.drafting.ideas import Idea
from accessgen.drafting.plan import plan
from accessgen.drafting.shape import Rule
from accessgen.project import load_project
from accessgen.resources import bundled
from accessgen.sources import load_yaml, read_text

SAMPLE = 40
JUDGED = Path(__file__).with_name("judged.yaml")


def sample() -> list[Idea]:
    """The 40 sentences."""
    found = plan(load_project(bundled("accessgen.yaml")), "guidance-booklet").ideas
    long = [idea for idea in found if len(words(idea.source)) > 10 and not idea.quoted]
    step = len(long) / SAMPLE
    return [long[int(number * step)] for number in range(SAMPLE)]


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


def judgements() -> dict[str, dict[str, object]]:
    """What was judged by reading, by idea."""
    found: dict[str, dict[str, object]] = load_yaml(read_text(JUDGED, JUDGED.name), JUDGED.name)
    return found


def main() -> None:
    """Print the figures; with --parser those of the parser too, with --show every draft."""
    rules: Sequence[Rule] = RULES
    if "--parser" in sys.argv:
        from accessgen.drafting.parser import parser_rules  # noqa: PLC0415 - an extra

        rules = parser_rules()
    found = drafts(rules)
    for draft in found if "--show" in sys.argv else ():
        print(f"{draft.idea.id}: {draft.idea.source}\n    {' | '.join(draft.sentences)}")
    for what, number in counted(found).items():
        print(f"{number:5}  {what}")


if __name__ == "__main__":
    main()
