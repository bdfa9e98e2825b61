"""How much of a file is read: enough for any booklet, and an end for files made to have none.

All checks together read some ten thousand words a second, so that a file at the bounds takes about
half a minute.
"""

from __future__ import annotations

from accessgen.checks.opened.facts import UnreadableError

MAX_LETTERS = 1_500_000  # about 250,000 words, or 600 pages
MAX_PARAGRAPHS = 50_000


def refuse_long(letters: int, paragraphs: int = 0) -> None:
    """Raise UnreadableError if there are more letters or paragraphs than are read."""
    for count, most, what in (
        (letters, MAX_LETTERS, "letters"),
        (paragraphs, MAX_PARAGRAPHS, "paragraphs"),
    ):
        if count > most:
            raise UnreadableError(
                f"it has more than {most:,} {what}. Cut it into parts, and check each"
            )
