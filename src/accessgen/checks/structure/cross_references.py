"""S23: no “see below”."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each sentence that sends its reader somewhere without saying where."""
    phrases = limits.texts("phrases")
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b", re.IGNORECASE)
    for sentence in prose.sentences if phrases else ():
        found = pattern.search(sentence.text)
        if found:
            yield CHECK.failed(
                f"“{found[0]}” does not say where.",
                sentence.place,
                element=sentence.text,
                value=found[0],
                limit="the name of the part and its page, or the words again",
            )


CHECK = WordsCheck(
    id="S23",
    title="Nobody is sent to “see below”",
    families=(Family.STRUCTURE,),
    severity=Severity.SHOULD,
    standards=("Home Office, Designing for accessibility: dyslexia",),
    limits={"phrases": "words that send readers somewhere without saying where"},
    what="Where the text sends its reader to another part, it names the part and its page. Easy "
    "Read says it again instead.",
    why="Looking for a place and coming back is the hardest part of reading for many people.",
    how="Sentences with one of the phrases. Headings, contents and table cells are left out.",
    hint="Say it again in a few words, or name the part: “How to join, page 4”.",
    good="Phone us. You find the number in “Contact us” on page 12.",
    bad="For the number see below.",
    run=run,
)
