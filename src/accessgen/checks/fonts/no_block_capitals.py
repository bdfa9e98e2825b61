"""F11: no words in capitals."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted, gathered, more
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_CAPITALS = re.compile(r"(?:[^\W\d_a-z]['\u2019-]?){3}")  # without it, no text can be shouted
_SHORT_FORM = 5  # letters: a run of nothing longer may be a list of short forms
_WORDS = """
    a all an and are as at be but by can come do for from go has have here how if in is it me my no
    not now of off on or our out so the this to up was we what when who will with you your
"""
_LITTLE = frozenset(_WORDS.split())
"""Words that are no short forms, in capitals either."""


def run(file: Opened, limits: Limits) -> Findings:
    """A finding for capitals that a style asks for, and one for each run of typed ones."""
    for spot, count in gathered(file.layout.capitals):
        yield CHECK.failed(
            f"Words are {spot.why}{more(count)}",
            spot.place,
            element=spot.text,
            value=spot.why,
            limit="as in a sentence",
        )
    most = int(limits.number("words"))
    for block in file.blocks:
        words = shouted(block.text, most)
        if words:
            yield CHECK.failed(
                f"{len(words)} words in a row are in capitals.",
                block.place,
                element=" ".join(words),
                value=counted(len(words), "word"),
                limit=f"at most {most}",
            )


def shouted(text: str, most: int) -> list[str]:
    """The first run of more than `most` words in capitals; a mark between words ends a run."""
    held: list[str] = []
    end = 0
    if not _CAPITALS.search(text):
        return held
    for match in _WORD.finditer(text):
        apart = text[end : match.start()].strip()
        word, end = match[0], match.end()
        if apart or word != word.upper():
            if _counts(held, most):
                return held
            held = []
        if word == word.upper():
            held.append(word)
    return held if _counts(held, most) else []


def _counts(held: list[str], most: int) -> bool:
    real = [word for word in held if len(word) > 1]
    short = [len(word) <= _SHORT_FORM and word.lower() not in _LITTLE for word in real]
    return len(real) > most and not all(short)


CHECK = FileCheck(
    id="F11",
    title="No block capitals",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "UKAAF MS03 Clear and large print",
        "NHS digital service manual: formatting",
        "Home Office, Designing for accessibility",
    ),
    limits={"words": "how many words in capitals may follow each other"},
    what="No text is set in capitals or small capitals, and no more than three words in a row are "
    "typed in capitals. Short forms such as NHS stay.",
    why="Words have shapes. In capitals every word is a box, and readers have to spell it out. "
    "Screen readers may read them letter by letter.",
    how="DOCX: capitals and small capitals that a style asks for, and words typed in capitals. "
    "PDF: words in capitals as they are drawn. Short forms of up to five letters are left out, "
    "and lists of them that hold no little word such as THE.",
    hint="Write the words in small letters, with a capital where a sentence starts.",
    good="Important: please read this first.",
    bad="IMPORTANT: PLEASE READ THIS FIRST.",
    run=run,
)
