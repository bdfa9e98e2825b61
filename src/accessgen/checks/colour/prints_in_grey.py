"""C18: everything can be read when it is printed in grey."""

from __future__ import annotations

from itertools import pairwise

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colours import contrast, lightness, printed_grey
from accessgen.checks.limits import Limits
from accessgen.checks.measure import grouped
from accessgen.checks.opened.facts import Opened
from accessgen.checks.palette import alike
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """A finding for each pair of text colours, and each group, that only grey makes too alike."""
    least, gap = limits.number("contrast"), limits.number("gap")
    for (colour, ground), group in grouped(file.spans, lambda s: (s.colour, s.ground)).items():
        if colour is None or ground is None:
            continue  # rule C08 says so
        ratio = contrast(printed_grey(colour), printed_grey(ground))
        if ratio < least <= contrast(colour, ground):  # else rule C08 has said so
            yield CHECK.failed(
                f"Text in {colour} on {ground}{group.where} is hard to read in a grey print.",
                group.place,
                element=group.first.text,
                value=f"contrast {ratio:.2f} to 1 in grey",
                limit=f"at least {least:g} to 1",
            )
    yield from _marks(file, limits.number("marks"))
    for colours in file.appearance.groups:
        tones = sorted(colours.colours, key=lightness)
        close = [pair for pair in pairwise(tones) if lightness(pair[1]) - lightness(pair[0]) < gap]
        if close:
            one, other = close[0]
            yield CHECK.failed(
                f"In a grey print {one} and {other} of {colours.what} look alike.",
                colours.place,
                value=f"lightness {lightness(one):.2f} and {lightness(other):.2f}",
                limit=f"at least {gap:.2f} apart",
            )


def _marks(file: Opened, least: float) -> Findings:
    """A finding for each line or bar that only grey makes too like what is behind it."""
    for mark in file.appearance.marks:
        if mark.colour is None or mark.ground is None or alike(mark.colour, mark.ground):
            continue
        ratio = contrast(printed_grey(mark.colour), printed_grey(mark.ground))
        if ratio < least <= contrast(mark.colour, mark.ground):  # else rule C10 has said so
            yield CHECK.failed(
                f"A {mark.use} in {mark.colour} on {mark.ground} is hard to see in a grey print.",
                mark.place,
                value=f"contrast {ratio:.2f} to 1 in grey",
                limit=f"at least {least:g} to 1",
            )


CHECK = FileCheck(
    id="C18",
    title="It can be read when printed in grey",
    families=(Family.COLOUR,),
    severity=Severity.SHOULD,
    standards=(
        "Inclusion Europe, Information for all: people print in black and white",
        "accessgen: the numbers",
    ),
    limits={
        "contrast": "the least contrast ratio of text turned to grey",
        "marks": "the least contrast ratio of lines, borders and bars turned to grey",
        "gap": "the least difference in OKLCH lightness of a chart's series",
    },
    what="Turned to grey, text keeps a contrast of at least 4.5 to 1, lines and bars of 3 to 1, "
    "and the series of a chart or the coloured cells of a table are at least 0.15 apart in "
    "lightness.",
    why="Many readers print at home or in a library, in black and white.",
    how="Each pair of text and ground is turned to the greys that a printer makes (luma, BT.601). "
    "DOCX: also the series of charts and the coloured cells of tables.",
    hint="Darken the text, or give the series clearly different lightness.",
    elsewhere="Make the words darker. In a chart, make one part clearly lighter than the next.",
    good="Slate on cream: 7 to 1 in grey.",
    bad="A chart with a red and a green line of the same lightness.",
    run=run,
)
