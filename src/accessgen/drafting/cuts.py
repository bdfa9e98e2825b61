"""Where a sentence may be cut without a parser: few places, each of them safe.

A rule gives up wherever it is not sure. A question, a quotation that would be torn, and a clause
that leans on another (“if”, “that”, “who”) are never touched.
"""

from __future__ import annotations

import re

from accessgen.checks.reading.lists import words_of
from accessgen.checks.reading.words import words
from accessgen.drafting.shape import Cut, Piece, Rule

SHORT = 9  # words: a sentence of so few is left as it is
_LEAST = 3  # words of a new sentence
_ITEM = 12  # words of an item of a list
_JOINS = re.compile(r",? (and|but|so) |; (?:(and|but|so) )?|: | [–—] ")
_BECAUSE = re.compile(r",? because (?!of\b)")
_PURPOSE = re.compile(r"(?:[\w'’-]+ ){1,3}(?:can|could)\b")
_SO_THAT = re.compile(rf",? so that |(?<!,) so (?={_PURPOSE.pattern})")
_TURNED = re.compile(r"(?<!,) (if|when|whenever) (?=\w+ \w+)")
_WHO = re.compile(
    r"\b(the|an?|our|their|your|my|his|her) ((?:[a-z-]+ )?[a-z-]+), who (?=\w+ \w+)", re.I
)
_BRACKET = re.compile(r" ?\(([^()]{12,})\)")
_SEPARATOR = re.compile(r", (?:and |or )?| and | or ")
_COMMA = re.compile(r", (?:and |then |and then )?")
_NOT = re.compile(r"\b(?:not|never|no|nobody|cannot|without|only|\w+n['’]t)\b", re.IGNORECASE)
_WORD = re.compile(r"[\w'’-]+")
_POINTS_BACK = re.compile(r"(?:they|he|she|it|them)\b", re.IGNORECASE)
_BAD_START = re.compile(r"(?:and|or|than|of|that|which|who|to)\b", re.IGNORECASE)
_BAD_END = re.compile(
    r"\b(?:and|or|but|with|of|to|for|from|the|an?|by|that|which|in|on|at|both|be|been|is|are|was|were)[\s.:,]*$",
    re.I,
)


def coordinated(text: str) -> Cut | None:
    """`…, and they …`: two statements, each with its own subject and verb."""
    for match in _JOINS.finditer(text):
        left, right = text[: match.start()], text[match.end() :]
        word = (match[1] or match[2] or "").lower()
        if not whole(left, right) or _paired(left) or _continues(text, match):
            continue
        if word == "so" and not match.group().startswith(",") and _PURPOSE.match(right):
            continue  # “so we could pay people” says what it is for, not what came of it
        both = _instructs(left) and _instructs(right)
        if not (_states(right) or both or (word == "so" and _instructs(right))):
            continue
        # “so”, “but” and a new instruction belong to the whole sentence, not to its last clause.
        main = match.group().startswith(",") and (word != "and" or both) and not begins_low(left)
        if (_leans(left) and not main) or any(map(_instructs, left.split(", ")[1:])):
            continue  # or it is the last of several instructions
        signs = match.group().strip(" ,")[:1] in set(":;–—")
        if signs and not (_states(left, anywhere=True) or _instructs(left)):
            continue
        lead = {"but": "But ", "so": "So "}.get(word, "")
        told = f"cut in 2 at “{match.group().strip(' ,') or match.group().strip()}”"
        return _in_two(text, match, "two statements", told, lead)
    return None


def series(text: str) -> Cut | None:
    """`Ask who is missing, say why you ask, and write it down.`: each becomes a sentence."""
    places = list(_COMMA.finditer(text))
    starts = [0, *(match.end() for match in places)]
    stops = [*(match.start() for match in places), len(text)]
    steps = [text[a:b] for a, b in zip(starts, stops, strict=True)]
    if len(steps) < 3 or any(len(words(step)) < _LEAST or _torn(step) for step in steps):
        return None
    if not all(_instructs(step) for step in steps) or text.rstrip().endswith("?"):
        return None
    pieces = tuple((Piece(a, b),) for a, b in zip(starts, stops, strict=True))
    return Cut("several instructions", f"cut in {len(steps)} at its commas", pieces)


def because(text: str) -> Cut | None:
    """`…, because …`: the reason becomes a sentence, unless a “not” may belong to it."""
    return _tail(text, _BECAUSE, "a reason", "“because” became a sentence", "This is because ")


def so_that(text: str) -> Cut | None:
    """`…, so that …`, `… so we can …`: the purpose becomes a sentence."""
    return _tail(text, _SO_THAT, "a purpose", "“so” became a sentence", "This is so ")


def _tail(text: str, pattern: re.Pattern[str], rule: str, told: str, lead: str) -> Cut | None:
    found = list(pattern.finditer(text))
    if len(found) != 1:
        return None
    left, right = text[: found[0].start()], text[found[0].end() :]
    main = found[0].group().startswith(",") and not begins_low(left) and not _paired(left)
    if not whole(left, right) or (_leans(left) and not main) or _NOT.search(left):
        return None
    return _in_two(text, found[0], rule, told, lead)


def turned(text: str) -> Cut | None:
    """`Do this when that happens.` becomes `When that happens, do this.`"""
    found = list(_TURNED.finditer(text))
    if len(found) != 1 or len(words(text)) <= SHORT or "," in text:
        return None
    left, right = text[: found[0].start()], text[found[0].end() :]
    before = _WORD.findall(left.lower())
    if not whole(left, right) or _leans(left) or not right.rstrip().endswith("."):
        return None
    if before[-1] in {"only", "even", "just", "as", "time", "day"}:
        return None
    if any(word in words_of("drafting", "sayings") for word in before):
        return None  # “ask if …”, “know when …”: it is what they ask or know
    if not (_instructs(left) or _states(left)) or not _states(right) or _POINTS_BACK.match(right):
        return None
    end = len(text.rstrip()) - 1
    start = found[0].start() + 1
    sentence = (
        Piece(start, end, after=", "),
        Piece(0, found[0].start(), after=".", small=True),
    )
    return Cut("turned round", f"“{found[0][1]}” now comes first", (sentence,))


def relative(text: str) -> Cut | None:
    """`…, ask the nurse, who will help.`: what is said of a person becomes a sentence."""
    found = list(_WHO.finditer(text))
    if len(found) != 1 or "," in text[found[0].end() :]:
        return None
    match = found[0]
    left, right = text[: match.end(2)], text[match.end() :]
    if not whole(left, right) or _leans(left) or _NOT.search(left):
        return None
    determiner = match[1] if match[1].lower() not in {"a", "an"} else "the"
    sentences = (
        (Piece(0, match.end(2)),),
        (Piece(match.end(), len(text), before=f"{determiner.capitalize()} {match[2]} "),),
    )
    return Cut("about a person", "“who” became a sentence", sentences)


def bracketed(text: str) -> Cut | None:
    """A statement in brackets comes out of them and stands behind its sentence."""
    match = _BRACKET.search(text)
    if match is None or not _states(match[1]) or not text.rstrip().endswith("."):
        return None
    end = len(text.rstrip()) - 1
    around = (Piece(0, match.start()), Piece(match.end(), end, after="."))
    sentences = (around, (Piece(match.start(1), match.end(1), after="."),))
    return Cut("out of brackets", "the words in brackets became a sentence", sentences)


def listed(text: str) -> Cut | None:
    """`We need: tea, cake and milk.` becomes its beginning and a row for each item."""
    lead, colon, rest = text.partition(": ")
    if not colon or not len(words(lead)) >= 2 or _torn(lead) or _torn(rest):
        return None
    places = list(_SEPARATOR.finditer(rest))
    commas = [match for match in places if match.group().startswith(",")]
    if not commas:
        return None
    # “and” separates only behind the last comma: “bread and butter, tea, cake and milk”.
    places = [match for match in places if match in commas or match.start() > commas[-1].start()]
    base = len(lead) + len(colon)
    starts = [0, *(match.end() for match in places)]
    stops = [*(match.start() for match in places), len(rest)]
    items = [rest[a:b] for a, b in zip(starts, stops, strict=True)]
    if len(items) < 3 or any(not words(item) or len(words(item)) > _ITEM for item in items):
        return None
    if all(item[:1].isupper() or item[:1].isdigit() for item in items):
        return None  # an address: its lines belong together
    pieces = [(Piece(base + a, base + b),) for a, b in zip(starts, stops, strict=True)]
    told = f"the list became {len(items)} lines"
    return Cut("a list", told, ((Piece(0, len(lead)),), *pieces), first_ends=":")


RULES: tuple[Rule, ...] = (
    bracketed,
    listed,
    series,
    coordinated,
    because,
    so_that,
    relative,
    turned,
)
"""In the order in which they are tried."""


# ------------------------------------------------------------------ what is safe


def _in_two(text: str, at: re.Match[str], rule: str, told: str, lead: str) -> Cut:
    return Cut(rule, told, ((Piece(0, at.start()),), (Piece(at.end(), len(text), before=lead),)))


def whole(left: str, right: str) -> bool:
    """Whether both sides are long enough to stand alone, and nothing is torn between them."""
    if len(words(left)) + len(words(right)) <= SHORT or right.rstrip().endswith("?"):
        return False
    if min(len(words(left)), len(words(right))) < _LEAST or _torn(left) or _torn(right):
        return False
    return _has_verb(left) and not _BAD_START.match(right) and not _BAD_END.search(left)


def _has_verb(left: str) -> bool:
    """Whether there is a word that can make a sentence of what stays in front."""
    verbs = words_of("drafting", "auxiliaries") | words_of("drafting", "verbs")
    known = verbs | words_of("drafting", "instructions")
    low = [word.lower() for word in _WORD.findall(left)]
    return _states(left) or any(word in known or word.endswith(("n't", "n’t")) for word in low)


def _torn(part: str) -> bool:
    """Whether a quotation or a bracket is open at the end of a part."""
    return (
        part.count("(") != part.count(")")
        or part.count("“") != part.count("”")
        or part.count('"') % 2 == 1
    )


def _leans(left: str) -> bool:
    """Whether what follows may still belong to a clause that was opened before."""
    low = [word.lower() for word in _WORD.findall(left)]
    if _paired(left) or any(word in words_of("drafting", "subordinators") for word in low):
        return True
    sayings = words_of("drafting", "sayings")
    return any(word in sayings and _opens(low[n + 1 :]) for n, word in enumerate(low))


def begins_low(left: str) -> bool:
    """Whether a sentence begins with a clause that leans on another: `If you come, …`."""
    first = _WORD.match(left)
    return first is not None and first[0].lower() in words_of("drafting", "subordinators")


def _paired(left: str) -> bool:
    """Whether “both”, “between” or “not only” waits for its second half."""
    low = left.lower()
    pairs = words_of("drafting", "pairs")
    return "not only" in low or any(word in pairs for word in _WORD.findall(low))


def _opens(after: list[str]) -> bool:
    """Whether the words behind “said” or “think” begin what is said, with or without “us”."""
    subjects = words_of("drafting", "subjects") | words_of("drafting", "either")
    return any(
        start[:1] and (start[0] in subjects or _states(" ".join(start)))
        for start in (after, after[1:])
    )


def _continues(text: str, join: re.Match[str]) -> bool:
    """Whether the join only adds one more to a list: `people, the places and the time`."""
    before = text[: join.start()]
    return "," in before and join[1] == "and" and not join.group().startswith(",")


def _states(part: str, anywhere: bool = False) -> bool:
    """Whether words begin with a subject and its verb."""
    found = [word.lower() for word in _WORD.findall(part)]
    if anywhere:
        return any(word in words_of("drafting", "auxiliaries") for word in found) or _states(part)
    if len(found) < _LEAST:
        return False
    first, rest = found[0], found[1:]
    if first in words_of("drafting", "subjects"):
        return rest[0] not in {"and", "or", "of"}
    adverbs = {"also", "always", "often", "then", "still", "now", "all", "each", "never", "both"}
    verbs = words_of("drafting", "auxiliaries") | words_of("drafting", "verbs")
    if first in words_of("drafting", "either"):
        after = [word for word in rest[:2] if word not in adverbs]
        return bool(after) and after[0] in verbs
    if first in words_of("drafting", "determiners"):
        return any(_is_verb(found, n) for n in range(2, min(len(found), 6)))
    return False


def _is_verb(found: list[str], place: int) -> bool:
    """Whether the first word that may be a verb stands here, with only a noun before it."""
    between = found[1:place]
    stops = words_of("drafting", "subordinators") | {"and", "or", "but", "to"}
    return found[place] in words_of("drafting", "auxiliaries") and not set(between) & stops


def _instructs(part: str) -> bool:
    """Whether words begin with a verb that tells the reader what to do."""
    found = [word.lower() for word in _WORD.findall(part)]
    if found[:2] == ["do", "not"]:
        found = found[2:]
    elif found and found[0] in {"please", "don't", "don’t", "never", "always", "then"}:
        found = found[1:]
    return bool(found) and found[0] in words_of("drafting", "instructions")
