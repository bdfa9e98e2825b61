"""C12: colour never says something alone."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colours import chroma, difference
from accessgen.checks.limits import Limits
from accessgen.checks.measure import RUNNING
from accessgen.checks.opened.facts import Block, Opened, Span
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """A finding for each colour that marks words or cells by itself."""
    for fill in file.appearance.empty_cells:
        yield CHECK.failed(
            f"A box or cell in {fill} says something by its colour only.",
            value="no words, no sign",
            limit="a word and a sign beside each colour",
        )
    for group in file.appearance.groups:
        if group.alone:
            yield CHECK.failed(
                f"Only their colours tell {group.what} apart.",
                group.place,
                element=", ".join(group.colours),
                value="a legend, and no names where the colours are",
                limit="a word or a sign beside each colour",
            )
    told, strong = limits.number("told"), limits.number("chroma")
    known: set[str] = set()
    for block in file.blocks:
        usual = _usual(block)
        for span in block.spans if usual else ():
            colour = span.colour
            if colour is None or colour in known or not _plain(span):
                continue
            if chroma(colour) > strong and usual and difference(colour, usual) > told:
                known.add(colour)
                yield CHECK.failed(
                    f"Some words are marked by their colour, {colour}, and by nothing else.",
                    block.place,
                    element=span.text,
                    value="only the colour differs",
                    limit="a word or a sign as well",
                )


def _usual(block: Block) -> str | None:
    """The colour that most letters of a running text have; None where there is only one."""
    letters: dict[str, int] = {}
    for span in block.spans:
        if span.colour and not span.marker and not span.link:
            letters[span.colour] = letters.get(span.colour, 0) + len(span.text.strip())
    if block.kind not in RUNNING or len(letters) < 2:
        return None
    return max(sorted(letters), key=lambda colour: letters[colour])


def _plain(span: Span) -> bool:
    """Whether nothing but colour sets a piece of text apart."""
    return bool(span.text.strip()) and not (span.bold or span.link or span.marker)


CHECK = FileCheck(
    id="C12",
    title="Colour never says something alone",
    families=(Family.COLOUR,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 1.4.1 Use of Color", "Home Office, Designing for users with low vision"),
    limits={
        "told": "the CIEDE2000 from which eyes tell two colours of text apart",
        "chroma": "the OKLCH chroma from which a colour of text is no grey",
    },
    what="Do and do not, yes and no, red, amber and green: each has a word and a sign as well as "
    "its colour.",
    why="Screen readers do not read colours out. One man in twelve does not see red and green as "
    "others do, and a grey print shows neither.",
    how="Words inside a paragraph in another colour that are neither bold nor a link. DOCX: table "
    "cells with a colour and nothing in them; charts whose series, or slices, only a legend "
    "names, and whose lines have no marks or dashes of their own. PDF: coloured boxes with no "
    "words on them. Whether a label says the right thing, a person has to read.",
    hint="Write the word into the cell or before the text: Yes, No, Late, New. In a chart, write "
    "its name at each line, bar or slice: Chart Elements, Data Labels, Series Name.",
    good="A panel with a slate bar that begins with the word “Do”.",
    bad="A table of risks whose last column has red, yellow and green cells without words.",
    run=run,
)
