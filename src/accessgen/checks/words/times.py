"""W18: times as people say them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.hits import sentence_around
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity

_HALF = r"(?:[ap]m|[ap]\.m\.?)"
_TIME = r"\d{1,2}(?:[:.]\d\d)?"
_AFTER = r"(?:at|from|to|until|till|by|and|between|after|before|around|about)"
_RULES = (
    (rf"\b{_TIME} ?{_HALF}? ?[-–—] ?{_TIME} ?{_HALF}", "is a range with a dash. Say “to”."),
    (r"\b\d{1,2}:\d\d ?[-–—] ?\d{1,2}:\d\d\b", "is a range with a dash. Say “9am to 5pm”."),
    (r"\b(?:12(?:[:.]00)? ?(?:noon|pm|p\.m\.?)|noon)\b", "is easy to mix up. Say “midday”."),
    (r"\b12(?:[:.]00)? ?(?:am|a\.m\.?|midnight)\b", "is easy to mix up. Say “midnight”."),
    (rf"\b(?:[01]?\d|2[0-3])\.[0-5]\d ?{_HALF}", "has a full stop. Write it with a colon."),
    (
        rf"(?<=\b{{0}} )(?:1\d|2[0-3])\.[0-5]\d\b(?! ?{_HALF})",
        "is a 24-hour time with a full stop.",
    ),
    (r"(?<![\d:.])(?:1[3-9]|2[0-3]|0\d):[0-5]\d(?!:\d)", "is a 24-hour time."),
    (r"\b(?:[01]\d|2[0-3])[0-5]\d ?(?:hrs|hours)\b", "is a 24-hour time."),
    (rf"\b\d{{1,2}}:00 ?{_HALF}", "has “:00”, which says nothing."),
    (
        r"\b(?:[1-9]|1[0-2])(?::[0-5]\d)?(?: [ap]m\b| ?[ap]\.m\.?| ?[AP]M\b)",
        "is not written such as “9am”.",
    ),
    (
        r"(?<![\d:.])(?:[1-9]|1[0-2]):[0-5]\d(?![\d:]| ?[ap]\.?m|(?: to (?:1?\d)(?::\d\d)?[ap]m))",
        "does not say am or pm.",
    ),
)


def _compiled() -> Iterator[tuple[re.Pattern[str], str]]:
    for pattern, problem in _RULES:
        if "{0}" in pattern:  # a look-behind is of one length: one pattern for each word
            for word in _AFTER.strip("(?:)").split("|"):
                yield re.compile(pattern.replace("{0}", word)), problem
        else:
            yield re.compile(pattern), problem


_PATTERNS = tuple(_compiled())
_LIKELY = re.compile(r"\d|noon")  # what every rule needs: most texts have neither


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each time that is hard to read, at its first place."""
    severity = limits.severity()
    seen: set[str] = set()
    for passage in prose.passages:
        for found, start, problem in _times(passage.own):
            if found not in seen:
                seen.add(found)
                yield CHECK.failed(
                    f"The time “{found}” {problem}",
                    passage.place,
                    element=sentence_around(passage.own, start),
                    value=found,
                    limit="12 hours: “9am”, “1:30pm”, “midday”, “9am to 5pm”",
                    severity=severity,
                )


def _times(text: str) -> Iterator[tuple[str, int, str]]:
    """Each time with what is wrong with it; the first rule that objects is enough."""
    if not _LIKELY.search(text):
        return
    taken: list[range] = []
    for pattern, problem in _PATTERNS:
        for match in pattern.finditer(text):
            if not any(match.start() in span for span in taken):
                taken.append(range(match.start(), match.end()))
                yield match.group().strip(), match.start(), problem


CHECK = WordsCheck(
    id="W18",
    title="Times are easy to read",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=("NHS digital service manual, Numbers, measurements, dates and time",),
    limits={"severity": "how grave a finding is in this edition"},
    what="Times are of the 12-hour clock: 9am, 1:30pm, midday, midnight. From one to another is "
    "said with “to”.",
    why="Many people cannot turn 14:30 into the time on their clock. A screen reader may say a "
    "dash as nothing, and 12pm can be read as midnight.",
    how="24-hour times, full stops, dashes between times, 12pm and noon, “:00”, spaces or "
    "capitals before am and pm, and times without am or pm. A time before “to 5pm” may go "
    "without. That Easy Read shows a clock is looked at by people.",
    hint="Write “9am to 5pm”, “1:30pm”, “midday”.",
    good="We are open from 9am to 1:30pm.",
    bad="We are open 9am-5pm. Lunch is at 13.30.",
    run=run,
)
