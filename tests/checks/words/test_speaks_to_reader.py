from __future__ import annotations

from tests.checks.build_docx import set_text
from tests.checks.words.saying import changed, easy, saying
from tests.checks.words_of_examples import ITEMS, PARAGRAPHS


def spoken_of(text: str) -> str:
    """The same about other people."""
    return text.replace("You ", "People ").replace("your", "their").replace(" you", " them")


GOOD = [
    saying("you", "You can bring a friend. They can help you."),
    saying("who we are", "We are the partnership, and we pay for your travel. Ask us about it."),
]
BROKEN = [
    changed(
        "who is that in Easy Read",
        set_text(PARAGRAPHS[0], "We meet each month in the hall. You can say what you think."),
        says="says “we” and does not say who that is",
        limits={"W20": {**easy("W20")["W20"], "you": 0}},  # type: ignore[dict-item]
    ),
    changed(
        "nobody is spoken to",
        *(set_text(text, spoken_of(text)) for text in PARAGRAPHS),
        *(set_text(text, "Tell the team about it.") for text in ITEMS),
        says="The text says “you” 0.6 times in 100 words",
    ),
    changed(
        "who is that",
        set_text(PARAGRAPHS[0], "We meet each month in the hall. You can say what you think."),
        says="says “we” and does not say who that is",
    ),
]
