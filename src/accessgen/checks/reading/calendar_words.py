"""Dates in running text: where they stand, how they are written, what day they are."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT_DAYS = ("Mon", "Tues?", "Weds?", "Thu(?:rs?)?", "Fri", "Sat", "Sun")
_SHORT_MONTHS = (
    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept?", "Oct", "Nov", "Dec",
)  # fmt: skip
_DAY = rf"(?P<weekday>{'|'.join(WEEKDAYS)}|(?:{'|'.join(_SHORT_DAYS)})\b\.?)"
_MONTH = rf"(?P<month>{'|'.join(MONTHS)}|(?:{'|'.join(_SHORT_MONTHS)})\b\.?)"
_WRITTEN = re.compile(
    rf"\b(?:{_DAY},? (?:the )?)?(?P<day>\d{{1,2}})(?P<ordinal> ?(?:st|nd|rd|th))?"
    rf"(?: of)?,? {_MONTH}(?:,? (?P<year>\d{{4}}))?(?!\w)"
)
_MONTH_FIRST = re.compile(
    rf"\b(?:{_DAY},? )?{_MONTH} (?P<day>\d{{1,2}})(?P<ordinal>st|nd|rd|th)?"
    r"(?:,? (?P<year>\d{4}))?(?![\w:%]|\.\d)"
)
# "Monday 12 to Wednesday 14 April 2027": the first day has its month and year further on.
_SHARED = re.compile(
    rf"\b{_DAY},? (?P<day>\d{{1,2}})(?P<ordinal>st|nd|rd|th)?(?= ?(?:to|and|or|until|[-–—&]|,) ?"
    rf"(?:(?:{'|'.join(WEEKDAYS)}) )?\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? (?P<year>\d{{4}})(?!\w))"
)
_NUMBERS = re.compile(
    r"(?<![\w./-])(?:(?P<d>\d{1,2})(?P<sign>[/.-])(?P<m>\d{1,2})(?P=sign)(?P<y>\d{4}|\d\d)"
    r"|(?P<iso>\d{4}-\d\d-\d\d))(?![\w/-]|\.\d)"
)


# "1.4.11" is a part of a guideline as often as a day; so such a number needs a word before it.
_NAMES_A_PART = re.compile(
    r"(?:[A-Z]{2,}[\w. ]*|[Vv]ersions?|[Ss]ections?|[Cc]lauses?|[Pp]aragraphs?|[Rr]ules?"
    r"|[Cc]hapters?|[Cc]riteri(?:a|on)|[Pp]arts?|[Ff]igures?|[Tt]ables?|[Ss]tandards?"
    r"|[Aa]rticles?|[Aa]nnex) \(?$"
)
_SAYS_WHEN = re.compile(
    rf"(?:\b(?:on|by|from|until|till|before|after|since|[Dd]ated?:?|[Dd]eadline:?|due)"
    rf"|\b(?:{'|'.join((*WEEKDAYS, *_SHORT_DAYS))})) \(?$"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A date as it is written. `date` is None where there is no such day, or no year.

    `weekday` is as written, empty if there is none; `problem` what is wrong with how it is
    written, empty if nothing.
    """

    text: str
    start: int
    weekday: str
    day: int
    month: int
    year: int | None
    problem: str

    @property
    def date(self) -> dt.date | None:
        """The day in the calendar."""
        try:
            return dt.date(self.year, self.month, self.day) if self.year else None
        except ValueError:
            return None

    @property
    def exists(self) -> bool:
        """Whether there can be such a day at all."""
        try:
            dt.date(self.year or 2000, self.month, self.day)
        except ValueError:
            return False
        return True


def dates(text: str) -> Iterator[Found]:
    """Every date with a day and a month in a plain text."""
    taken: list[range] = []
    for pattern in (_WRITTEN, _SHARED, _MONTH_FIRST):
        for match in pattern.finditer(text):
            if not any(match.start() in span for span in taken) and not _is_verb(match):
                taken.append(range(match.start(), match.end()))
                yield _written(match, month_first=pattern is _MONTH_FIRST)
    for match in _NUMBERS.finditer(text):
        if not _is_part(match, text[: match.start()]):
            yield from _numbers(match)


def _is_verb(match: re.Match[str]) -> bool:
    """Whether it may be no date at all: `May 4 of us come?`, `March 2 by 2`."""
    opens = match.group()[:3] in {"May", "Mar"} and match["month"] in {"May", "March"}
    return opens and not (match["ordinal"] or match["year"])


def _is_part(match: re.Match[str], before: str) -> bool:
    """Whether numbers with full stops are no date: `WCAG 1.4.11`, `7.21.08`."""
    if match["sign"] != "." or len(match["y"]) == 4:
        return False
    padded = match["d"].startswith("0") or match["m"].startswith("0")
    return bool(_NAMES_A_PART.search(before)) or not (padded or _SAYS_WHEN.search(before))


def _written(match: re.Match[str], month_first: bool) -> Found:
    weekday, month = match["weekday"] or "", match["month"].rstrip(".")
    number = next(n for n, name in enumerate(MONTHS, start=1) if name.startswith(month[:3]))
    if match["ordinal"]:
        problem = f"has “{match['ordinal'].strip()}” after the day"
    elif month not in MONTHS:
        problem = "has a shortened month"
    elif weekday and weekday not in WEEKDAYS:
        problem = "has a shortened weekday"
    else:
        problem = "has the month before the day" if month_first else ""
    year = int(match["year"]) if match["year"] else None
    return Found(match.group(), match.start(), weekday, int(match["day"]), number, year, problem)


def _numbers(match: re.Match[str]) -> Iterator[Found]:
    if match["iso"]:
        year, month, day = map(int, match["iso"].split("-"))
    else:
        day, month, year = int(match["d"]), int(match["m"]), int(match["y"])
        year += 2000 if year < 100 else 0
    if 1 <= month <= 12 and 1 <= day <= 31:
        problem = "is all in numbers"
        yield Found(match.group(), match.start(), "", day, month, year, problem)


def in_full(date: dt.date, weekday: bool) -> str:
    """`Wednesday 10 April 2024`, or without its weekday."""
    short = f"{date.day} {MONTHS[date.month - 1]} {date.year}"
    return f"{WEEKDAYS[date.weekday()]} {short}" if weekday else short


def weekday_of(date: dt.date) -> str:
    """The name of the weekday."""
    return WEEKDAYS[date.weekday()]
