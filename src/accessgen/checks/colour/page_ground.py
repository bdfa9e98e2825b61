"""C06: the page itself is light, plain and hardly coloured."""

from __future__ import annotations

from collections.abc import Iterator

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colours import chroma, lightness
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Format, Opened, Place
from accessgen.findings import Severity

PAGE = "page ground"


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each colour of a page that is too dark or too strong, or is not plain."""
    light, muted = limits.number("lightness"), limits.number("chroma")
    seen: set[str] = set()
    for colour, place in _grounds(file):
        if colour not in seen:
            seen.add(colour)
            if round(lightness(colour), 3) < light or round(chroma(colour), 3) > muted:
                yield CHECK.failed(
                    f"The page's own colour, {colour}, is too dark or too strong.",
                    place,
                    value=f"lightness {lightness(colour):.3f}, chroma {chroma(colour):.3f}",
                    limit=f"lightness at least {light:.2f}, chroma at most {muted:.3f}",
                )
    for page in file.appearance.pages:
        if page.plain < limits.number("plain") / 100:
            yield CHECK.failed(
                "The edge of this page is not one plain colour.",
                Place(page=page.page),
                value=f"{page.plain:.0%} of its edge is plain",
                limit=f"at least {limits.number('plain'):g}%",
            )


def _grounds(file: Opened) -> Iterator[tuple[str, Place]]:
    if file.format is Format.PDF:
        for page in file.appearance.pages:
            yield page.ground, Place(page=page.page)
    for paint in file.paints:
        if paint.use == PAGE and paint.colour:
            yield paint.colour, paint.place


CHECK = FileCheck(
    id="C06",
    title="The page is light, plain and hardly coloured",
    families=(Family.COLOUR,),
    severity=Severity.MUST,
    standards=(
        "British Dyslexia Association, Dyslexia Style Guide: cream or soft pastel",
        "Inclusion Europe, Information for all: no pattern behind words",
    ),
    limits={
        "lightness": "the least OKLCH lightness of the page",
        "chroma": "the greatest OKLCH chroma of the page",
        "plain": "the least share of a page's edge that has one colour, in per cent",
    },
    what="The page has an OKLCH lightness of at least 0.95 and a chroma of at most 0.035, without "
    "a pattern or picture behind the words.",
    why="Dark and strongly coloured pages take the contrast from the words. White glares; "
    "off-white does not.",
    how="DOCX: the background of the document, where Word is told to show it. PDF: the most "
    "frequent colour in a strip of 18 points along the page's edge, and how much of the strip has "
    "it.",
    hint="Set `page` in styles/palette.yaml to a light colour such as #FBF7EE.",
    elsewhere="In Word: Design, Page Colour. Choose white, or a pale cream such as #FBF7EE.",
    good="Warm off-white #FBF7EE: lightness 0.977, chroma 0.013.",
    bad="Pastel mint #BDECB6: lightness 0.896, chroma 0.087.",
    run=run,
)
