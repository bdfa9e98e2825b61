"""W18: times as people say them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.hits import Found, Rules, by_rules, slips
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity

_HALF = r"(?:[ap]m\b|[ap]\.m\.?|[AP]M\b|noon\b|midday\b|midnight\b)"
_TIME = r"\d{1,2}(?:[:.]\d\d)?"
_CLOCK = r"(?:[01]?\d|2[0-3])"
_DASH = " ?[-–—] ?"
_NOT_TIMES = r"(?<!ratio of )(?<!scale of )(?<![\d:.£])"


def _after(words: str) -> str:
    """A pattern for a place after one of these words; a look-behind is of one length."""
    behind = (rf"(?<=\b{word} )" for word in words.split())
    return f"(?:{'|'.join(behind)})"


_RULES: Rules = tuple(
    (re.compile(pattern), problem)
    for pattern, problem in (
        (rf"\b{_TIME} ?{_HALF}?{_DASH}{_TIME} ?{_HALF}", "is a range with a dash. Say “to”."),
        (rf"\b{_TIME} ?{_HALF}{_DASH}(?:{_TIME}\b|{_HALF})", "is a range with a dash. Say “to”."),
        (rf"\b\d{{1,2}}:\d\d{_DASH}\d{{1,2}}:\d\d\b", "is a range with a dash. Say “9am to 5pm”."),
        (
            r"\b(?:12(?:[:.]00)? ?(?:noon|pm|p\.m\.?|PM|midday)|noon)\b",
            "is easy to mix up. Say “midday”.",
        ),
        (r"\b12(?:[:.]00)? ?(?:am|a\.m\.?|AM|midnight)\b", "is easy to mix up. Say “midnight”."),
        (rf"\b{_CLOCK}\.[0-5]\d ?{_HALF}", "has a full stop. Write it with a colon."),
        (
            rf"{_after('at from to until till by and between after before around about')}"
            r"(?:0\d|1[3-9]|2[0-3])\.[0-5]\d\b(?![.,%]?\d)",
            "is a 24-hour time with a full stop.",
        ),
        (
            rf"{_after('at until till')}"
            r"(?:[1-9]|1[0-2])\.[0-5]\d\b(?![.,%]?\d| ?(?:%|per |metres?|miles?|km|million))",
            "has a full stop, and does not say am or pm.",
        ),
        (r"(?<![\d:.])(?:1[3-9]|2[0-3]|0\d):[0-5]\d(?!:\d)", "is a 24-hour time."),
        (
            r"\b(?:0\d[0-5]\d ?(?:hrs|hours)|(?:1\d|2[0-3])[0-5]\d ?hrs"
            r"|(?<=at )(?:[01]\d|2[0-3])[0-5]\d hours)\b",
            "is a 24-hour time.",
        ),
        (rf"\b\d{{1,2}}:00 ?{_HALF}", "has “:00”, which says nothing."),
        (
            r"\b(?:[1-9]|1[0-2])(?::[0-5]\d)?(?: [ap]m\b| ?[ap]\.m\b\.?| ?[AP]M\b)",
            "is not written such as “9am”.",
        ),
        (
            rf"{_NOT_TIMES}(?:[1-9]|1[0-2]):[0-5]\d(?![\d:]| ?{_HALF}"
            rf"|(?: (?:to|and|or|until|till) (?:1?\d)(?::\d\d)?{_HALF}))",
            "does not say am or pm.",
        ),
        (r"\b\d+ ?hrs?\b(?! ?\d)", "is a shortened length. Write “hours”."),
        (r"\b\d+ ?mins?\b", "is a shortened length. Write “minutes”."),
    )
)
_LIKELY = re.compile(r"\d|noon")  # what every rule needs: most texts have neither


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each time that is hard to read, at its first place."""
    severity = limits.severity()
    for slip in slips(prose.passages, _times):
        yield CHECK.failed(
            f"The time “{slip.text}” {slip.problem}",
            slip.place,
            element=slip.sentence,
            value=slip.text,
            limit="12 hours: “9am”, “1:30pm”, “midday”, “9am to 5pm”",
            severity=severity,
        )


def _times(text: str) -> Iterator[Found]:
    return by_rules(text, _RULES) if _LIKELY.search(text) else iter(())


CHECK = WordsCheck(
    id="W18",
    title="Times are easy to read",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=("NHS digital service manual, Numbers, measurements, dates and time",),
    limits={"severity": "how grave a finding is in this edition"},
    what="Times are of the 12-hour clock: 9am, 1:30pm, midday, midnight. From one to another is "
    "said with “to”. How long something takes is said in words: 45 minutes.",
    why="Many people cannot turn 14:30 into the time on their clock. A screen reader may say a "
    "dash as nothing, and 12pm can be read as midnight.",
    how="24-hour times, full stops, dashes between times, 12pm and noon, “:00”, spaces or "
    "capitals before am and pm, times without am or pm, and “hrs” and “mins”. A time before “to "
    "5pm” may go without. That Easy Read shows a clock is looked at by people.",
    hint="Write “9am to 5pm”, “1:30pm”, “midday”.",
    good="We are open from 9am to 1:30pm.",
    bad="We are open 9am-5pm. Lunch is at 13.30.",
    run=run,
)
