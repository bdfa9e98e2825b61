"""What readers of Easy Read may not need: marked, never left out by a program.

To choose what matters most is the work of the group. A few kinds of sentence are seldom what
matters most, and can be told by their looks: each is said, with the reason, and people decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from accessgen.checks.words.negatives import is_negative
from accessgen.drafting.guard import has_number

_BRACKET = re.compile(r"\(([^()]*)\)")
_SOURCE = re.compile(
    r"^\W*(?:taken|adapted|reproduced|quoted) from\b|^\W*sources?:|\bet al\b|\bISBN\b|©",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:see|refer to|turn to|look at|read|in|on)(?: also)? (?:the )?(?:page|section|chapter|part"
    r"|appendix|annex|figure|table|footnote|note) (?:\d+|[A-Z])\b"
    r"|\b(?:see|as) (?:above|below|overleaf)\b"
    r"|\bas (?:set out|shown|described|explained|outlined|mentioned) (?:in|above|below|on)\b",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\b(?:Act|Regulations|Directive|Order|Bill) (?:of )?(?:19|20)\d\d\b"
    r"|\b[Ss](?:ection|\.|ub-?section) ?\d+[A-Z]?(?:\(\d+\))* of\b|\bArticle \d+\b"
)
_CONTENTS = re.compile(r"^\D[^.?!]* (?:\.{3,} ?\d{1,3}|0\d)$|\bPage No\b")
_KINDS = (
    ("It says where the words come from.", _SOURCE),
    ("It sends readers to another place.", _ELSEWHERE),
    ("It names a law. Readers may only need what the law means for them.", _LAW),
    ("It looks like a line of a list of contents.", _CONTENTS),
)


def asides(source: str) -> Iterator[str]:
    """Why a sentence, or words of it, may be left out. A “not” and a number never may."""
    kind = next((reason for reason, pattern in _KINDS if pattern.search(source)), "")
    if kind:
        yield kind
        return
    for match in _BRACKET.finditer(source):
        inside = match[1].strip()
        if len(inside.split()) > 1 and not is_negative(inside) and not has_number(inside):
            yield f"The words in brackets: “{inside}”."
