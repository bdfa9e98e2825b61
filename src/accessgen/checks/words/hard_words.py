"""W09: hard words are explained, and listed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Kind
from accessgen.checks.reading.explained import is_bold, listed_terms, root_of
from accessgen.checks.reading.own_words import Passage, plain
from accessgen.checks.reading.prose import Prose
from accessgen.checks.reading.sentences import sentences
from accessgen.findings import Severity

_DEFINES = re.compile(
    r"\b([A-Za-z][\w'-]*(?: [\w'-]+){0,2}) means\b|\b(?:called|call this) (?:an? )?([\w' -]+)[.,]"
)
LONGEST = 5  # words of a term
_READ = frozenset({Kind.PARAGRAPH, Kind.LIST_ITEM})


def run(prose: Prose, limits: Limits) -> Findings:
    """Bold words without a meaning (Easy Read); a text with many hard words and no list."""
    severity, enough = limits.severity(), limits.number("listed")
    listed = listed_terms(prose)
    if limits.number("bold"):
        yield from _bold(prose, listed, severity)
    elif not listed:
        yield from _unlisted(prose, enough, severity)


def _bold(prose: Prose, listed: frozenset[str], severity: Severity) -> Findings:
    roots = {root_of(term) for term in listed}
    for number, passage in enumerate(prose.passages):
        for term in _hard_words(passage):
            problem = ""
            if not _said_next(term, prose.passages[number : number + 2]):
                problem = "the next sentence does not say what it means"
            elif root_of(term) not in roots:
                problem = "it is not in a list of hard words"
            if problem:
                yield CHECK.failed(
                    f"“{term}” is in bold, as a hard word, but {problem}.",
                    passage.place,
                    element=passage.text,
                    value=problem,
                    limit="explained in the next sentence, and in the list of hard words",
                    severity=severity,
                )


def _hard_words(passage: Passage) -> Iterator[str]:
    """Bold words inside a sentence; labels that are bold as a whole are none."""
    if passage.kind not in _READ or is_bold(passage.block):
        return
    for span in passage.block.spans:
        term = plain(span.text).strip(".,;")
        inside = span.bold and not span.marker and not term.endswith((":", "?", "!"))
        if inside and len(term.split()) <= LONGEST and re.search(r"[a-z]{3}", term):
            yield term


def _said_next(term: str, near: tuple[Passage, ...]) -> bool:
    """Whether the sentence with the term, or the one after it, says `the term means` or `is`."""
    told = [sentence for passage in near for sentence in sentences(passage.text)]
    root = root_of(term)
    at = next((n for n, sentence in enumerate(told) if root in sentence.lower()), None)
    if at is None:
        return False
    defined = re.compile(rf"\b{re.escape(root)}\w{{0,3}}[”\"']? (?:means?|is|are)\b", re.IGNORECASE)
    following = told[at + 1] if at + 1 < len(told) else ""
    return bool(defined.search(told[at])) or root in following.lower()


def _unlisted(prose: Prose, enough: float, severity: Severity) -> Findings:
    terms: dict[str, Passage] = {}
    for passage in prose.passages:
        for match in _DEFINES.finditer(passage.own):
            terms.setdefault(root_of(match[1] or match[2]), passage)
    if len(terms) >= enough:
        named = ", ".join(list(terms)[:8])
        yield CHECK.failed(
            f"The text explains {len(terms)} words ({named}) and has no list of them.",
            next(iter(terms.values())).place,
            value=f"{len(terms)} words explained",
            limit=f"a list of hard words from {enough:g} on",
            severity=severity,
        )


CHECK = WordsCheck(
    id="W09",
    title="Hard words are explained and listed",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "GOV.UK Accessible communication formats: hard words in bold, explained",
        "Inclusion Europe 2009, Information for all: rule 7",
    ),
    limits={
        "bold": "1: each bold word is a hard word and is explained; 0: not asked",
        "listed": "how many explained words make a list of them necessary",
        "severity": "how grave a finding is in this edition",
    },
    what="In Easy Read a hard word is bold, the next sentence says what it means, and it stands "
    "in the list of hard words. Elsewhere a text that explains many words has such a list.",
    why="A reader needs the meaning where the word stands, and a place to look it up when they "
    "have forgotten it.",
    how="Bold words inside a sentence (not labels, not headings). The sentence itself has to say "
    "“… means” or “… is”, or the next sentence has to use the word. The list is found under a "
    "heading with “words” or “glossary”. Whether the meaning is well put, only readers can say. "
    "Hard words that are not bold are rule W06's and W07's.",
    hint="Say it in the next sentence: “… means …”. Add it to the list of hard words.",
    good="You can have an **interpreter**. An interpreter puts words into another language.",
    bad="You can have an **interpreter**. Ask us by Friday.",
    run=run,
)
