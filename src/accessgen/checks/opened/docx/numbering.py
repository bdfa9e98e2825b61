"""The numbers and bullets that Word would print before list items (17.9)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from accessgen.checks.opened.docx.properties import Look, look_of
from accessgen.checks.opened.docx.styles import Numbered
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import Element, W, value
from accessgen.checks.opened.signs import with_signs

MOST_SPELLED = 1_000  # Word itself spells greater numbers in letters, but nobody reads them


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands before an item, and how it looks where that differs from the item."""

    text: str
    look: Look


class Numbering:
    """Counts as it is asked, so ask once for each paragraph and in reading order."""

    def __init__(self, root: Element | None, theme: Theme) -> None:
        self._theme = theme
        self._abstract: dict[str, Element] = {}
        self._nums: dict[str, Element] = {}
        for node in () if root is None else root:
            if node.tag == f"{W}abstractNum":
                self._abstract[node.get(f"{W}abstractNumId", "")] = node
            elif node.tag == f"{W}num":
                self._nums[node.get(f"{W}numId", "")] = node
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._begun: set[str] = set()

    def marker(self, item: Numbered) -> Marker | None:
        """The next marker of the item's list; None if the list is not defined."""
        num = self._nums.get(item.num)
        abstract = self._abstract.get(value(num, "abstractNumId") or "")
        level = self._level(num, abstract, item.level)
        if num is None or abstract is None or level is None:
            return None
        counts = self._count(item, num, abstract)
        look = look_of(level.find(f"{W}rPr"), self._theme)
        text = value(level, "lvlText") or ""
        if value(level, "numFmt") != "bullet":
            for deep, count in counts.items():
                shown = self._level(num, abstract, deep)
                text = text.replace(f"%{deep + 1}", _written(count, value(shown, "numFmt")))
        return Marker(with_signs(text), look)

    def _count(self, item: Numbered, num: Element, abstract: Element) -> dict[int, int]:
        counts = self._counts[value(num, "abstractNumId") or ""]
        if item.num not in self._begun:
            self._begun.add(item.num)
            for override in num.iterfind(f"{W}lvlOverride"):
                start = value(override, "startOverride")
                if start is not None:
                    counts.pop(int(override.get(f"{W}ilvl", "0")), None)
        for level in range(item.level + 1):
            if level not in counts:
                first = _start(num, self._level(num, abstract, level), level)
                counts[level] = first - (level == item.level)
        counts[item.level] += 1
        for deeper in [level for level in counts if level > item.level]:
            del counts[deeper]
        return counts

    def _level(self, num: Element | None, abstract: Element | None, level: int) -> Element | None:
        path = f"{W}lvlOverride[@{W}ilvl='{level}']/{W}lvl"
        own = None if num is None else num.find(path)
        if own is not None or abstract is None:
            return own
        return abstract.find(f"{W}lvl[@{W}ilvl='{level}']")


def _start(num: Element, level_node: Element | None, level: int) -> int:
    override = num.find(f"{W}lvlOverride[@{W}ilvl='{level}']")
    start = value(override, "startOverride") or value(level_node, "start") or "1"
    return int(start) if start.isdigit() else 1


def _written(count: int, form: str | None) -> str:
    """A count in a `w:numFmt` (17.18.59); forms that Word has beyond these are shown as digits."""
    if count > MOST_SPELLED:
        return str(count)
    if form in {"lowerLetter", "upperLetter"}:
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters if form == "lowerLetter" else letters.upper()
    if form in {"lowerRoman", "upperRoman"}:
        return _roman(count) if form == "lowerRoman" else _roman(count).upper()
    return "" if form == "none" else f"{count:02d}" if form == "decimalZero" else str(count)


def _roman(count: int) -> str:
    signs = ("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50)
    result = ""
    for sign, worth in (*signs, ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)):
        result += sign * (count // worth)
        count %= worth
    return result
