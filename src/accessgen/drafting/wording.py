"""Plainer wording, as edits of ranges of the source: each can be seen, and undone by itself.

Only what is the same in other words is changed by itself. What may change the meaning, or does
not fit every sentence, is offered, and people decide.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from accessgen.checks.reading.calendar_words import WEEKDAYS, dates, in_full
from accessgen.checks.reading.lists import Hit, swaps_of, word_list, words_of
from accessgen.checks.words import contractions, percentages
from accessgen.drafting.guard import NUMBER_WORDS


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of the source from `start` to `end`, and what stands there instead."""

    start: int
    end: int
    to: str
    kind: str


@dataclass(frozen=True, slots=True)
class Offer:
    """Plainer words for people to think about; nothing is changed."""

    words: str
    plainer: str


_QUOTED = re.compile(
    r"“[^”]*(?:”|$)|^[^“”]*”|\"[^\"]*(?:\"|$)|(?<![\w’'])[‘'](?=\w)[^‘’']{1,60}[’'](?!\w)"
)
"""Words in quotation marks. A mark may be missing where a quotation has several sentences."""

_SHORT_FORMS = re.compile(
    r"\b(\w+n't|(?:should|could|would|might|must)'ve"
    r"|(?:i|you|we|they|he|she|it|that|there|who|what|here|let)'(?:re|ll|ve|m|s))(?![\w'])",
    re.IGNORECASE,
)
_ENDINGS = {"'re": " are", "'ll": " will", "'ve": " have", "'m": " am", "'s": " is"}
_HAS = re.compile(r" (?:been|got|had|become|gone|come|taken|made|\w+ed)\b")
_NUMBER = re.compile(
    rf"(?<![\w-])(?:{'|'.join(NUMBER_WORDS)})(?![\w-]| hundred| thousand)", re.IGNORECASE
)
_PART = re.compile("[½¼¾⅓⅔⅕⅛]")
_CLOCK24 = re.compile(r"(?<![\d:.£])([01]\d|1[3-9]|2[0-3]):([0-5]\d)(?![\d:]| ?[ap]\.?m)")
_CLOCK12 = re.compile(r"\b(\d{1,2})(?:[:.]([0-5]\d))?( ?)([ap])(?:\.m\.(?= [a-z])|\.m\b|m\b)", re.I)
_NOON = re.compile(r"(?<!after)\b(?:12 )?noon\b", re.IGNORECASE)
_RANGE = re.compile(r"(?<=\d|m)[ ]?[–—-][ ]?(?=\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m)", re.IGNORECASE)
_AMPERSAND = re.compile(r"(?<= )&(?= )")
_LATIN = re.compile(r"((?<=\w) )?\b(e\.?g\.?|i\.?e\.?)(?![\w.]),?(?=\s)", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(an?) $", re.IGNORECASE)
_VOWEL = re.compile(r"[aeiou](?!ni|se|ne\b)", re.IGNORECASE)
_IRREGULAR = {
    "build": "built", "find": "found", "get": "got", "give": "gave", "meet": "met", "put": "put",
    "teach": "taught", "tell": "told", "show": "showed", "try": "tried",
}  # fmt: skip


def quoted_spans(source: str) -> list[range]:
    """Where somebody else's words stand: these are never changed (rule W27)."""
    return [range(*match.span()) for match in _QUOTED.finditer(source)]


def edits(source: str) -> tuple[Edit, ...]:
    """Every edit of a sentence, in order; no two of them overlap, and none is in a quotation."""
    straight = source.replace("’", "'")
    found = [
        *_dates(straight),
        *_times(straight),
        *_shares(straight),
        *_contractions(straight),
        *_numbers(straight),
        *_swaps(straight),
        *_signs(straight),
    ]
    quoted = quoted_spans(source)
    kept: list[Edit] = []
    for edit in found:  # what comes first in the list above goes first
        same = source[edit.start : edit.end] == edit.to
        theirs = any(edit.start in span for span in quoted)
        if (
            not same
            and not theirs
            and not any(edit.start < old.end and old.start < edit.end for old in kept)
        ):
            kept.append(edit)
    return tuple(_begins(source, edit) for edit in sorted(kept, key=lambda edit: edit.start))


def _begins(source: str, edit: Edit) -> Edit:
    """The edit with a capital letter where it begins a sentence: `Half`, for `50%`."""
    if edit.start or source[:1].islower():
        return edit
    return replace(edit, to=edit.to[:1].upper() + edit.to[1:])


def offers(source: str) -> tuple[Offer, ...]:
    """Plainer words that do not fit by themselves: people choose how to say it."""
    own = source.replace("’", "'")
    made = [range(edit.start, edit.end) for edit in _swaps(own)]
    found: list[Offer] = []
    for name in ("jargon", "idioms", "grammar"):
        for hit in swaps_of(name).within(own).find(own):
            if hit.swap.use and not any(hit.start in span for span in made):
                found.append(Offer(hit.found, hit.swap.use))
    for match in percentages.PER_CENT.finditer(own):
        if match[1] and Fraction(match[1]) <= 100 and not _exact(match[1]):
            found.append(Offer(match.group().strip(), percentages.said_plainly(match[1])))
    for same in word_list("synonyms")["sets"]:
        first, *others = [str(word) for word in same["words"]]
        for word in others:
            if re.search(rf"\b{re.escape(word)}s?\b", own, re.IGNORECASE):
                found.append(Offer(word, f"{first}, if your booklet says that for {same['thing']}"))
    return tuple(dict.fromkeys(found))


# ---------------------------------------------------------------- each kind


def _contractions(text: str) -> Iterator[Edit]:
    for match in _SHORT_FORMS.finditer(text):
        short = match.group()
        if short.lower().endswith("n't") or short.lower().endswith("'ve"):
            full = contractions.in_full(short.lower())
        else:
            stem, mark, ending = short.lower().rpartition("'")
            has = ending == "s" and bool(_HAS.match(text[match.end() :]))
            full = stem + (" has" if has else _ENDINGS[mark + ending])
            full = "let us" if short.lower() == "let's" else full
        full = f"I{full[1:]}" if full.startswith("i ") else full
        yield Edit(match.start(), match.end(), _like(short, full), "written in full")


def _dates(text: str) -> Iterator[Edit]:
    for date in dates(text):
        if date.date is None or (date.weekday and not _agrees(date.weekday, date.date.weekday())):
            continue  # a person has to say which day it is
        end = date.start + len(date.text)
        yield Edit(date.start, end, in_full(date.date, weekday=True), "the date in full")


def _agrees(written: str, weekday: int) -> bool:
    return WEEKDAYS[weekday].startswith(written.rstrip(".")[:3])


def _times(text: str) -> Iterator[Edit]:
    for match in _RANGE.finditer(text):
        yield Edit(match.start(), match.end(), " to ", "“to” for a dash")
    for match in _NOON.finditer(text):
        yield Edit(match.start(), match.end(), _like(match[0], "midday"), "the time")
    for match in _CLOCK12.finditer(text):
        yield Edit(match.start(), match.end(), _clock(match[1], match[2], match[4]), "the time")
    for match in _CLOCK24.finditer(text):
        hour = int(match[1])
        half = "p" if hour >= 12 else "a"
        said = _clock(str(hour % 12 or 12), match[2], half)
        yield Edit(match.start(), match.end(), said, "the time")


def _clock(hour: str, minute: str | None, half: str) -> str:
    """`2pm`, `2:30pm`, `midday`, `midnight` (rule W18)."""
    if int(hour) == 12 and minute in {None, "00"}:
        return "midday" if half.lower() == "p" else "midnight"
    minutes = "" if minute in {None, "00"} else f":{minute}"
    return f"{int(hour)}{minutes}{half.lower()}m"


def _shares(text: str) -> Iterator[Edit]:
    """Percentages and fractions that are exactly “half” or “1 in 4”."""
    for match in percentages.PER_CENT.finditer(text):
        of = re.match(r" of\b", text[match.end() :])
        if match[1] and _exact(match[1]) and of:
            said = percentages.said_plainly(match[1])
            cut = len(of[0]) if " in " in said else 0
            yield Edit(match.start(), match.end() + cut, said, "a share in plain numbers")
    for match in _PART.finditer(text):
        if match[0] == "½" and not text[: match.start()].rstrip().endswith(tuple("0123456789")):
            yield Edit(match.start(), match.end(), "half", "a share in plain numbers")


def _exact(number: str) -> bool:
    share = Fraction(number) / 100
    return 0 < share < 1 and share.limit_denominator(10) == share


def _numbers(text: str) -> Iterator[Edit]:
    for match in _NUMBER.finditer(text):
        number = NUMBER_WORDS[match.group().lower()]
        yield Edit(match.start(), match.end(), str(number), "the number in digits")


def _signs(text: str) -> Iterator[Edit]:
    for match in _AMPERSAND.finditer(text):
        yield Edit(match.start(), match.end(), "and", "“and” for a sign")
    for match in _LATIN.finditer(text):
        said = "for example" if match[2].lower().startswith("e") else "that is"
        before = ", " if match[1] else ""
        if text[: match.start()].rstrip().endswith((".", "?", "!")):
            said = said.capitalize()  # it begins a sentence
        yield Edit(match.start(), match.end(), f"{before}{said},", "English for Latin")


def _swaps(text: str) -> Iterator[Edit]:
    """Jargon that has one plain word in its place."""
    for hit in swaps_of("jargon").within(text).find(text):
        plain = _inflected(hit)
        if plain:
            yield _with_article(text, hit, _like(hit.found, plain))


def _inflected(hit: Hit) -> str:
    """The plain word in the same ending, or "" if that is not sure."""
    say, use, found = hit.swap.say.rstrip("~"), hit.swap.use, hit.found.lower()
    fixed = " " in say  # “prior to”, “in order to”: no endings
    if not use or any(sign in use for sign in "…(-") or say in words_of("drafting", "offered"):
        return ""
    if found == say:
        return use if len(use.split()) == 1 or (fixed and len(use.split()) <= 2) else ""
    stem = say.removesuffix("e")
    ending = found.removeprefix(stem)
    if fixed or " " in use or not found.startswith(stem):
        return ""
    inflect = {"ing": _ing, "ed": _past, "s": _plural, "es": _plural}.get(ending)
    return inflect(use) if inflect else ""


def _ing(verb: str) -> str:
    doubled = {"get": "getting", "put": "putting"}
    return doubled.get(verb, verb.removesuffix("e") + "ing")


def _past(verb: str) -> str:
    return _IRREGULAR.get(verb, verb + ("d" if verb.endswith("e") else "ed"))


def _plural(word: str) -> str:
    return {"try": "tries", "teach": "teaches"}.get(word, word + "s")


def _with_article(text: str, hit: Hit, plain: str) -> Edit:
    """The edit, with the article before it where that has to change: “an endeavour”, “a try”."""
    end = hit.start + len(hit.found)
    before = _ARTICLE.search(text[: hit.start])
    if before is None:
        return Edit(hit.start, end, plain, "a plainer word")
    article = _like(before[1], "an" if _VOWEL.match(plain) else "a")
    return Edit(before.start(), end, f"{article} {plain}", "a plainer word")


def _like(old: str, new: str) -> str:
    """`new` with a capital letter in front if `old` has one."""
    return new[:1].upper() + new[1:] if old[:1].isupper() else new
