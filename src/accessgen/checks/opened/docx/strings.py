"""What runs are set in beyond typeface and colour: underlines, capitals, spacing (17.3.2)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from accessgen.checks.faces import face_of
from accessgen.checks.opened.docx.properties import Look, look_of
from accessgen.checks.opened.docx.runs import Run, runs_of, text_of
from accessgen.checks.opened.docx.styles import Styles
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import Element, W
from accessgen.checks.opened.facts import Place
from accessgen.checks.opened.structure import Spot

Written = tuple[tuple[Run, str], ...]
"""The runs of a paragraph, each with the characters that it shows."""

WIDEST = 0.35  # of the mean width of a letter (British Dyslexia Association 2023)
_USUAL_WIDTH = 0.45  # of the size, for a face that nobody knows


def written(node: Element) -> Written:
    """The runs of a `w:p`."""
    return tuple((run, text_of(run.node)) for run in runs_of(node, {}))


class Strings:
    """Reads the runs of paragraphs."""

    def __init__(self, styles: Styles, theme: Theme) -> None:
        self._styles, self._theme = styles, theme

    def _look(self, run: Run, style: str, table: str) -> Look:
        direct = look_of(run.node.find(f"{W}rPr"), self._theme)
        facts = self._styles.resolved((table,) if table else (), style, direct.get("rStyle", ""))
        return {**facts, **direct}

    def main(self, runs: Written, style: str) -> tuple[float, str, bool]:
        """The size in points and the typeface of most letters, and whether all of them are bold."""
        counted: Counter[tuple[float, str]] = Counter()
        bold = True
        for run, text in runs:
            letters = len(text.strip())
            if letters:
                look = self._look(run, style, "")
                counted[_size(look), look.get("font-ascii", "")] += letters
                bold = bold and look.get("b") == "1"
        if not counted:
            look = self._styles.resolved((), style, "")
            return _size(look), look.get("font-ascii", ""), False
        (size, family), _ = counted.most_common(1)[0]
        return size, family, bold

    def of(self, runs: Written, style: str, table: str, place: Place) -> Iterator[tuple[str, Spot]]:
        """What is wrong with each run of a paragraph: a word for the fault, and where it is."""
        for run, text in runs:
            if not text.strip():
                continue
            look = self._look(run, style, table)
            if look.get("vanish") != "1":
                yield from faults_of(text, look, place, bool(run.link))
                if _leads_out(run.link) and not _underlined(look):
                    yield "plain link", Spot(text, place, "a link without its underline")


def faults_of(text: str, look: Look, place: Place, linked: bool) -> Iterator[tuple[str, Spot]]:
    """What is wrong with how a piece of text is set."""
    if _underlined(look) and not linked:
        yield "underlined", Spot(text, place, "underlined")
    if look.get("caps") == "1" or look.get("smallCaps") == "1":
        small = "small capitals" if look.get("smallCaps") == "1" else "capitals"
        if any(letter.islower() for letter in text):
            yield "capitals", Spot(text, place, f"set in {small}")
    yield from _spaced(text, look, place)


def _underlined(look: Look) -> bool:
    return look.get("u", "none") not in {"none", ""}


def _leads_out(link: str) -> bool:
    """Whether a link leads out of the file. Here nobody looked up where: then it is `#` alone."""
    return link == "#" or (bool(link) and not link.startswith("#"))


def _spaced(text: str, look: Look, place: Place) -> Iterator[tuple[str, Spot]]:
    space, size = _number(look.get("spacing", "0")) / 20, _size(look)
    face = face_of(look.get("font-ascii", ""))
    width = (face.width if face else _USUAL_WIDTH) * size
    if space < 0:
        yield "squeezed", Spot(text, place, f"letters {-space:g} points closer than usual")
    elif space > WIDEST * width:
        yield "spread", Spot(text, place, f"letters {space:g} points further apart than usual")
    scaled = look.get("w", "100").rstrip("%")
    if _number(scaled) not in {0.0, 100.0}:
        yield "squeezed", Spot(text, place, f"letters stretched to {scaled}% of their width")


def _size(look: Look) -> float:
    return _number(look.get("sz", "20")) / 2 or 10.0


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
