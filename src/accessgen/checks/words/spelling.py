"""W29: spelling of the United Kingdom."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.common import is_common
from accessgen.checks.reading.explained import listed_terms
from accessgen.checks.reading.hits import matches, sentence_around, uses
from accessgen.checks.reading.known import dictionary, is_known
from accessgen.checks.reading.lists import swaps_of
from accessgen.checks.reading.misspelled import british, meant
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity

_WORD = re.compile(r"(?<![\w.'’@/-])[A-Za-z][a-z]+(?:-[a-z]+)*(?![\w@/'’]|\.\w|-[A-Z])")
_NAME = re.compile(r"(?<=[\w,;] )([A-Z][a-z]+)\b")
# The same small word twice; "that that", "had had" and "is is" can be right.
_TWICE = re.compile(
    r"(?<![\w'-])(a|an|and|are|as|at|be|by|can|for|from|have|if|of|or|our|the|their|they"
    r"|this|to|was|we|were|will|with|you|your) \1(?![\w'-])",
    re.IGNORECASE,
)
LONGER = 5  # letters: short words with a capital are more often names than slips
_KINDS = (("wrong", "is a spelling mistake"), ("american", "is spelled as in the USA"))


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each mistake, American spelling, and word that no dictionary knows."""
    severity = limits.severity()
    said: set[str] = set()
    for part, problem in _KINDS:
        for use in uses(prose.passages, swaps_of("spelling", part)):
            said.add(use.hit.found.lower())
            yield CHECK.failed(
                f"“{use.hit.found}” {problem}{use.times}.{use.instead}",
                use.place,
                element=use.sentence,
                value=use.hit.found,
                limit="spelling of the United Kingdom",
                severity=severity,
            )
    for passage, match in matches(prose.passages, _TWICE):
        yield CHECK.failed(
            f"“{match.group()}” says the same word twice.",
            passage.place,
            element=sentence_around(passage.own, match.start()),
            value=match.group(),
            limit="each word once",
            hint=f"Write “{match[1]}” once.",
            severity=severity,
        )
    yield from _unknown(prose, severity, said)


def _unknown(prose: Prose, severity: Severity, said: set[str]) -> Findings:
    """Words that no dictionary knows, each at its first place."""
    terms = {word for term in listed_terms(prose) for word in term.split()}
    left_out = said | terms | _names(prose)
    for passage in prose.passages:
        for match in _WORD.finditer(passage.own):
            word = match.group()
            low = word.lower()
            if low in left_out or is_known(low):
                continue
            if word != low and not _slipped(word, passage.own, match.start()):
                continue
            left_out.add(low)
            message, hint = _told(word)
            yield CHECK.failed(
                message,
                passage.place,
                element=sentence_around(passage.own, match.start()),
                value=word,
                limit="spelling of the United Kingdom",
                hint=hint,
                severity=severity,
            )


def _names(prose: Prose) -> set[str]:
    """Words that stand with a capital in the middle of a sentence: names, as far as one can see."""
    return {
        match.group(1).lower()
        for passage in prose.passages
        for match in _NAME.finditer(passage.own)
        if match.group(1).lower() not in dictionary()
    }


def _slipped(word: str, text: str, start: int) -> bool:
    """Whether a word that begins with a capital is a slip, and not a name.

    A sentence begins with a capital whatever its first word is, so only there it is looked at; and
    only if a word that most readers know is one slip away.
    """
    first = not text[:start].strip() or text[:start].rstrip()[-1] in ".!?:"
    near = meant(word.lower())
    return first and len(word) >= LONGER and bool(near) and is_common(near[0])


def _told(word: str) -> tuple[str, str]:
    """What to say of a word, and what to do."""
    right = british(word.lower())
    if right:
        return f"“{word}” is spelled as in the USA. Say “{right}”.", f"Write “{right}”."
    near = meant(word.lower())[:2]
    if near:
        offered = " or ".join(f"“{item}”" for item in near)
        return f"“{word}” may be a spelling mistake. Did you mean {offered}?", ""
    return f"“{word}” is not in the dictionary. It may be a spelling mistake.", ""


CHECK = WordsCheck(
    id="W29",
    title="Words are spelled right",
    families=(Family.WORDS,),
    severity=Severity.SHOULD,
    standards=("accessgen: British English, as in the dictionary SCOWL en_GB-ise",),
    limits={"severity": "how grave a finding is in this edition"},
    what="Words are spelled as in the United Kingdom.",
    why="A misspelled word stops slow readers, is said wrongly by a screen reader, and is not "
    "found by search.",
    how="Common mistakes and American spellings of a list of ours (content/words/spelling.yaml), "
    "and every other word that is neither in the British dictionary (89,000 words) nor in our "
    "lists nor in the text's own list of hard words; and small words that stand twice, such as "
    "“with with”. Names are left out: a word with a capital is looked at only where a sentence "
    "begins, and only if a common word is one slip away. A wrong word that is another right one "
    "(“form” for “from”) passes.",
    hint="Correct it. If it is right, explain it in the list of hard words, or add it to “right” "
    "in your content/words/spelling.yaml.",
    elsewhere="Correct it. If it is right, say what it means where it first stands.",
    good="We organise the programme together.",
    bad="We recieve the foreward in the center.",
    run=run,
)
