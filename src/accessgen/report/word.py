"""The report as a Word file, made from our own model by our own writer.

What is in it is what the web page says, in headings and lists; nothing is told by colour. It is
held to the edition `report` of the styles (rule T02).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from accessgen.edition import EditionFinder
from accessgen.model import (
    Block,
    BulletList,
    Document,
    Heading,
    Inline,
    LineBreak,
    Link,
    Meta,
    Paragraph,
    Strong,
    Text,
)
from accessgen.pictures import PictureLibrary
from accessgen.report.order import Group, Point, by_rule, group_of, points_of
from accessgen.report.results import FileResult, Report
from accessgen.report.rules import every_rule
from accessgen.report.terminal import FOREIGN, HEADINGS, PROMISE
from accessgen.report.words import advice_for, details, where
from accessgen.resources import bundled
from accessgen.transforms import TRANSFORMS
from accessgen.writers import WRITERS

EDITION = "report"
_LEAD = (
    "We looked at each file and held it to the rules. This report tells you what to put right, "
    "and what to do first."
)
_FORMATS = (
    "You can have this report in other formats: as a web page, in large print or read aloud. Ask "
    "whoever gave it to you."
)
_NOTHING = "We found nothing here with the checks that ran. There may be things that no check sees."
_WHY = {
    Group.MUST: "These shut some readers out. Mend them before you share the file.",
    Group.SHOULD: "These make a file harder to read or use. Mend them if you can.",
    Group.PERSON: "Ask the people who know. Write down who said yes, and when.",
    Group.UNMEASURED: "A check did not get an answer here. Please look with your own eyes.",
    Group.DECIDED: "Someone has answered these, or has said why a fault stays for now.",
    Group.ELSEWHERE: "A check looked, and saw that its rule is not for this. It says why.",
}
_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report) -> bytes:
    """The Word file. Raises SourceErrors if the edition `report` is broken."""
    finder = EditionFinder((bundled("styles"),), (bundled("fonts"),), bundled("styles").parent)
    edition = finder.load(EDITION)
    count = _count(len(report.files), "file", "files")
    meta = Meta("report", f"What we found in {count}", EDITION, edition.title)
    document = Document(meta, tuple(_blocks(report, meta.title)))
    for transform in edition.transforms:
        document = TRANSFORMS[transform](document)
    return WRITERS["docx"](document, edition.style, PictureLibrary("", {}, {}), {}).data


def _blocks(report: Report, title: str) -> Iterator[Block]:
    points = points_of(report)
    yield Heading(1, _said(title), "report")
    yield Paragraph(_said(_LEAD))
    yield Paragraph(_said(PROMISE))
    yield Paragraph(_said(_FORMATS))
    if report.foreign:
        yield Paragraph(_said(FOREIGN))
    yield from _in_short(report, points)
    for group, heading in HEADINGS.items():
        rules = by_rule(points, group)
        if rules or group in {Group.MUST, Group.SHOULD}:
            yield Heading(2, _said(heading), group.value)
            yield Paragraph(_said(_WHY[group] if rules else _NOTHING))
        for name, held in rules.items():
            yield from _rule(name, held, f"{group.value}-{name}")
    yield from _files(report)


def _in_short(report: Report, points: list[Point]) -> Iterator[Block]:
    """How much there is of what, with links to it; and what was not made at all."""
    counts = Counter(group_of(point.finding) for point in points)
    yield Heading(2, _said("In short"), "in-short")
    shown = [group for group in HEADINGS if counts[group] or group in {Group.MUST, Group.SHOULD}]
    yield BulletList(
        tuple(
            (Paragraph((Link(_said(HEADINGS[g]), f"#{g.value}"), Text(f": {counts[g]}"))),)
            for g in shown
        )
    )
    if report.troubles:
        yield Heading(2, _said("Not made or not checked"), "troubles")
        yield _bullets(report.troubles)


def _rule(name: str, points: list[Point], ident: str) -> Iterator[Block]:
    """One rule: what it asks for, what to do, each finding with its places, and the guideline."""
    rule = next((check for check in every_rule() if check.id == name), None)
    yield Heading(3, _said(f"{name} {rule.title if rule else ''}".strip()), ident)
    advice = advice_for(point.finding for point in points)
    if advice:
        yield Paragraph((Strong(_said("To do:")), *_said(f" {advice}")))
    yield BulletList(tuple((Paragraph(_point(point, advice)),) for point in points))
    if rule:
        yield Paragraph(_said("Where this rule comes from:"))
        yield _bullets(rule.standards)


def _point(point: Point, advice: str) -> tuple[Inline, ...]:
    finding = point.finding
    lines = [finding.message, f"Where: {where(point)}.", *details(finding, advice)]
    parts: list[Inline] = []
    for line in lines:
        parts += [LineBreak(), *_said(line)] if parts else [*_said(line)]
    return tuple(parts)


def _files(report: Report) -> Iterator[Block]:
    """Each file with its edition and its numbers, then every check that ran."""
    if report.files:
        yield Heading(2, _said("The files"), "files")
        yield BulletList(tuple((Paragraph(_said(_file(file))),) for file in report.files))
    ran = {check for file in report.files for check in file.checks_run}
    titles = [f"{check.id} {check.title}" for check in every_rule() if check.id in ran]
    if titles:
        yield Heading(2, _said("What we checked"), "checks")
        yield Paragraph(_said("These checks ran. A check that found nothing may have missed it:"))
        yield _bullets(titles)


def _file(file: FileResult) -> str:
    counts = Counter(group_of(finding) for finding in file.findings)
    numbers = ", ".join(f"{HEADINGS[g].lower()} {counts[g]}" for g in HEADINGS if counts[g])
    return f"{file.path}, held to the edition {file.edition}: {numbers or 'nothing found'}."


def _bullets(lines: tuple[str, ...] | list[str]) -> BulletList:
    return BulletList(tuple((Paragraph(_said(line)),) for line in lines))


def _said(words: str) -> tuple[Inline, ...]:
    """Words as text; what XML cannot hold is left out, for they may be a foreign file's."""
    return (Text(_NO_XML.sub("", words).replace("`", "")),)


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
