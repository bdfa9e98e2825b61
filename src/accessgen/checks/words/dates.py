"""W17: dates in full, and their weekday right."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Place
from accessgen.checks.reading.calendar_words import Found, dates, in_full, weekday_of
from accessgen.checks.reading.hits import sentence_around
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Finding, Severity


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each date that is wrong or hard to read."""
    severity, weekday = limits.severity(), bool(limits.number("weekday"))
    found = [(passage, date) for passage in prose.passages for date in dates(passage.own)]
    with_year = {(date.day, date.month) for _, date in found if date.year}
    for passage, date in found:
        problem = _problem(date, weekday)
        grave = severity
        if not problem and not date.year and (date.day, date.month) not in with_year:
            problem, grave = "has no year", Severity.SHOULD
        if problem:
            sentence = sentence_around(passage.own, date.start)
            yield _failed(date, problem, grave, passage.place, sentence)


def _problem(date: Found, weekday: bool) -> str:
    if not date.exists:
        return "is no day in any calendar"
    if date.date and date.weekday and weekday_of(date.date)[:2] != date.weekday[:2]:
        return f"has the wrong weekday: it is a {weekday_of(date.date)}"
    if date.problem:
        return date.problem
    return "has no weekday" if weekday and not date.weekday else ""


def _failed(date: Found, problem: str, severity: Severity, place: Place, sentence: str) -> Finding:
    full = f" Write “{in_full(date.date, bool(date.weekday))}”." if date.date else ""
    return CHECK.failed(
        f"The date “{date.text}” {problem}.{'' if 'weekday' in problem else full}",
        place,
        element=sentence,
        value=date.text,
        limit="a date in full, such as “Wednesday 10 April 2024”",
        hint="Look in a calendar which of the two is right, the weekday or the day."
        if "wrong" in problem
        else "",
        severity=severity,
    )


CHECK = WordsCheck(
    id="W17",
    title="Dates are right and in full",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "NHS digital service manual, Numbers, measurements, dates and time",
        "accessgen: no st, nd, rd, th, which are often set small and high",
    ),
    limits={
        "weekday": "1: each date needs its weekday; 0: only if it helps",
        "severity": "how grave a finding is in this edition",
    },
    what="A date is written “Wednesday 10 April 2024”: day, month in full, year. Its weekday, if "
    "it is given, is right. In Easy Read it is always given.",
    why="A wrong weekday sends people on the wrong day, or makes them afraid to come. 10/4/24 is "
    "April to some and October to others.",
    how="Dates with a day and a month, in all text but quotes, against the calendar. A date "
    "without a year is a warning, unless the same day stands elsewhere with its year. That events "
    "give their weekday is a rule of event packs.",
    hint="Write the weekday, the day, the month in full and the year, without commas.",
    good="We meet on Wednesday 10 April 2024.",
    bad="We meet on Tuesday 10th Apr.",
    run=run,
)
