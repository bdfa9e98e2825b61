"""Styles and their chains: what a paragraph, a run or a table looks like before direct changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from accessgen.checks.opened.docx.properties import TOGGLES, Look, look_of, shading
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import Element, W, value

MAX_CHAIN = 50
DEEPEST = 8  # levels of a list count from 0 (17.9.3)


@dataclass(frozen=True, slots=True)
class Numbered:
    """The list and level that a paragraph belongs to, as `w:numPr` says."""

    num: str
    level: int


@dataclass(frozen=True, slots=True)
class StyleFacts:
    """What a style comes to with all it is based on.

    `shade` is the shading behind a paragraph or table, None if nobody says. `outline` is the
    heading level from 1, 0 for none. `conditions` holds the looks and shadings of a table style's
    special rows and columns (17.7.6).
    """

    name: str = ""
    look: Look = field(default_factory=dict)
    shade: str | None = None
    outline: int = 0
    numbered: Numbered | None = None
    conditions: dict[str, tuple[Look, str | None]] = field(default_factory=dict)


class Styles:
    """The styles of a document by their ids."""

    def __init__(self, root: Element | None, theme: Theme) -> None:
        self.root = root
        self._theme = theme
        self._nodes: dict[str, Element] = {}
        self._usual: dict[str, str] = {}
        for node in () if root is None else root.iter(f"{W}style"):
            style = node.get(f"{W}styleId", "")
            self._nodes[style] = node
            if node.get(f"{W}default") in {"1", "true", "on"}:
                self._usual[node.get(f"{W}type", "paragraph")] = style
        defaults = None if root is None else root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        # Word's own defaults where a document says nothing: 10 points Times New Roman.
        usual = {"font-ascii": "Times New Roman", "font-hAnsi": "Times New Roman", "sz": "20"}
        self.defaults: Look = {**usual, **look_of(defaults, theme)}
        self.facts = cache(self._facts)
        self.resolved = cache(self._resolved)

    def usual(self, kind: str) -> str:
        """The id of the style that holds where none is named: `paragraph`, `table`…"""
        return self._usual.get(kind, "")

    def node(self, style: str) -> Element | None:
        """The style's own XML."""
        return self._nodes.get(style)

    def chain(self, style: str) -> list[Element]:
        """The style and all that it is based on, the most basic first; loops are cut."""
        chain: list[Element] = []
        node = self._nodes.get(style)
        while node is not None and node not in chain and len(chain) < MAX_CHAIN:
            chain.append(node)
            node = self._nodes.get(value(node, "basedOn") or "")
        return chain[::-1]

    def _facts(self, style: str) -> StyleFacts:
        look: dict[str, str] = {}
        shade: str | None = None
        outline, numbered = 0, None
        conditions: dict[str, tuple[Look, str | None]] = {}
        chain = self.chain(style)
        for node in chain:
            look.update(look_of(node.find(f"{W}rPr"), self._theme))
            paragraph = node.find(f"{W}pPr")
            shade = self._shade(node, shade)
            outline = outline_of(paragraph, outline)
            numbered = numbered_of(paragraph, numbered)
            for condition in node.iterfind(f"{W}tblStylePr"):
                kind = condition.get(f"{W}type", "")
                conditions[kind] = (
                    look_of(condition.find(f"{W}rPr"), self._theme),
                    self._shade(condition, None),
                )
        name = (value(chain[-1], "name") or "") if chain else ""
        return StyleFacts(name.lower(), look, shade, outline, numbered, conditions)

    def _shade(self, node: Element, inherited: str | None) -> str | None:
        for holder in ("pPr", "tcPr", "tblPr"):
            found = node.find(f"{W}{holder}/{W}shd")
            if found is not None:
                return shading(found, self._theme)
        return inherited

    def _resolved(self, table: tuple[str, ...], paragraph: str, character: str) -> Look:
        """The look of defaults, table style with its conditions, paragraph and character style."""
        levels: list[Look] = []
        if table:
            facts = self.facts(table[0])
            looks = [facts.look, *(facts.conditions[kind][0] for kind in table[1:])]
            levels.append({key: text for look in looks for key, text in look.items()})
        levels.append(self.facts(paragraph or self.usual("paragraph")).look)
        levels.append(self.facts(character).look if character else {})
        result = dict(self.defaults)
        for level in levels:
            result.update(level)
        # 17.7.3: a toggle set by an even number of kinds of style is off again.
        for toggle in TOGGLES:
            count = sum(level.get(toggle) == "1" for level in levels)
            result[toggle] = "1" if self.defaults.get(toggle) == "1" or count % 2 else "0"
        return result


def outline_of(properties: Element | None, inherited: int) -> int:
    """The heading level from 1 that a `w:pPr` gives; 0 for body text."""
    level = value(properties, "outlineLvl")
    if level is None or not level.isdigit():
        return inherited
    return int(level) + 1 if int(level) < 9 else 0


def numbered_of(properties: Element | None, inherited: Numbered | None) -> Numbered | None:
    """The list that a `w:pPr` puts its paragraph in; `numId` 0 takes it out of any."""
    node = None if properties is None else properties.find(f"{W}numPr")
    if node is None:
        return inherited
    num = value(node, "numId") or (inherited.num if inherited else "")
    level = value(node, "ilvl") or str(inherited.level if inherited else 0)
    known = level.isdigit() and int(level) <= DEEPEST
    return Numbered(num, int(level)) if num and num != "0" and known else None
