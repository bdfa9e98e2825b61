"""W15: numbers as digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.hits import Found, sentence_around, slips
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity

_SMALL = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
_LARGE = "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"
_AS_WORD = re.compile(
    rf"(?<![\w-])(?:{'|'.join(f'{_SMALL} {_LARGE}'.split())}"
    r"|(?:a|one) (?:hundred|thousand))(?!-way)\b",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"(?<![\w.,:/£#-])£?\d{4,}(?![\w,:/-]|\.\d)")
_YEAR = re.compile(r"(?:1[89]|20|21)\d\d")
# "2024" is a year, "2024 people" are not.
_COUNTS = re.compile(
    r" (?:more |of (?:us|them|you)\b|new |local |other )?(?:people|adults|children|carers|patients"
    r"|members|staff|volunteers|homes|houses|families|words|letters|copies|leaflets|booklets|pages"
    r"|pounds|hours|miles|steps|calls|visits|times|places|jobs)\b"
)
_NAMED = re.compile(
    r"(?:\b[A-Z]{2,}|\b(?i:versions?|v|sections?|paragraphs?|schedule|pin|code|passcode|nos?"
    r"|numbers?|rooms?|flat|unit|charity|company|reference|ref|id|account|extension|ext|isbn"
    r"|order|bus|ticket|edition|rules?|clause|policy|text|call|ring|phone|dial))(?: is)?[.:]? $"
)
_DECIMAL = re.compile(
    r"(?<![\w.,:£$€])\d+\.\d+(?![.:]?\d|:| ?[ap]\.?m\b)|£\d+\.\d+(?= ?(?:million|billion|m|bn)\b)"
)
_CLOCK = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d")
_FRACTION = re.compile(
    r"[½⅓⅔¼¾⅕⅛]|(?<![\w/.-])\d/\d{1,2}(?![\w/])"
    r"|\b(?:one|two|three|four|an?|\d)[ -](?:thirds?|quarters?|fifths?|tenths?)\b"
    r"(?= of\b(?! an hour))",
    re.IGNORECASE,
)
_ROMAN = re.compile(
    r"(?<=[A-Za-z] )\b(?:I{2,3}|VI{0,3}I|IX|XI{0,3}|X[IVX]+)\b|(?<=Part |Step )I?V\b"
)
_BIG = re.compile(r"(?<![\w.,])£?(\d{1,3}(?:,\d{3})+)(?!\w)")
_LIKENESS = re.compile(
    r"\b(?:as many as|as much as|the same as|that is (?:about|more|less|enough|like)|like"
    r"|enough to)\b"
)


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each number that is hard to read, at its first place."""
    severity = limits.severity()
    largest = limits.number("largest")
    for slip in slips(prose.passages, lambda text: _numbers(text, largest)):
        yield CHECK.failed(
            f"“{slip.text}” {slip.problem}",
            slip.place,
            element=slip.sentence,
            value=slip.text,
            limit="digits, with a comma from 1,000 on; no decimals, fractions, Roman numbers",
            severity=severity,
        )


def _numbers(text: str, largest: float) -> Iterator[Found]:
    parts = list(_FRACTION.finditer(text))
    for match in parts:
        yield match.group(), match.start(), "is a fraction. Say “half”, or such as “1 in 4”."
    for match in _AS_WORD.finditer(text):
        if not any(part.start() == match.start() for part in parts):
            yield match.group(), match.start(), "is a number in letters. Write it in digits."
    yield from _digits(text)
    for match in _ROMAN.finditer(text):
        yield match.group(), match.start(), "is a Roman number. Write it in digits."
    for match in _BIG.finditer(text) if largest else ():
        sentence = sentence_around(text, match.start())
        if int(match[1].replace(",", "")) > largest and not _LIKENESS.search(sentence):
            told = "is large. Say what it is like, such as “as many as live in our town”."
            yield match.group(), match.start(), told


def _digits(text: str) -> Iterator[Found]:
    """Numbers without their comma, and decimals; years, times and numbers that name are neither."""
    for match in _DIGITS.finditer(text):
        found = match.group()
        digits = found.lstrip("£")
        year = _YEAR.fullmatch(found) and not _COUNTS.match(text, match.end())
        if not year and not _NAMED.search(text[: match.start()]):
            told = f"has no comma. Write {found[: -len(digits)]}{int(digits):,}."
            yield found, match.start(), told
    for match in _DECIMAL.finditer(text):
        if not _NAMED.search(text[: match.start()]) and not _CLOCK.fullmatch(match.group()):
            yield match.group(), match.start(), "is a decimal. Say “about” and a whole number."


CHECK = WordsCheck(
    id="W15",
    title="Numbers are easy to read",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "NHS digital service manual, Numbers, measurements, dates and time",
        "Inclusion Europe 2009, Information for all",
    ),
    limits={
        "largest": "the largest number that needs no likeness; 0: not asked",
        "severity": "how grave a finding is in this edition",
    },
    what="Numbers are digits, with a comma from 1,000 on. There are no decimals, no fractions "
    "and no Roman numbers. In Easy Read a large number comes with a likeness.",
    why="A digit is seen at once, a number in letters has to be read. Many people cannot picture "
    "3.5 or 12,000.",
    how="Numbers from two on in letters (“one” passes, for it is often no number); four digits "
    "or more without a comma, years left out, but not “2000 people”; decimals that are neither "
    "money, a time nor a version; ½, 1/2 and “two thirds of”; II, III, IX and the like. A "
    "likeness is found by words such as “as many as”. Quotes, addresses and phone numbers are "
    "left out.",
    hint="Write the number in digits, or say it in another way.",
    good="About 3 people in our group of 12 use a wheelchair.",
    bad="Around one hundred people, 12.5 of them in Part II, asked for 1500 copies.",
    run=run,
)
