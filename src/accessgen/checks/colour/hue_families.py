"""C15: few families of colour in one document."""

from __future__ import annotations

from collections import Counter

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colours import pixel_chroma_hue
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Format, Opened
from accessgen.checks.palette import percent
from accessgen.findings import Severity

DEGREES = 30
# The bins of 30 degrees of OKLCH hue begin half a bin before red, so that red is one family.
NAMES = (
    "red",
    "orange",
    "yellow brown",
    "yellow green",
    "green",
    "sea green",
    "cyan",
    "sky blue",
    "blue",
    "violet",
    "purple",
    "pink",
)


def run(file: Opened, limits: Limits) -> Findings:
    """One finding with the families, if there are too many."""
    most, grey = int(limits.number("families")), limits.number("chroma")
    least = limits.number("share") / 100
    pixels: Counter[int] = Counter()
    every = 0
    for page in file.appearance.pages:
        for count, pixel in page.design:
            every += count
            chroma, hue = pixel_chroma_hue(pixel)
            if chroma > grey:
                pixels[int((hue - 14) % 360 // DEGREES)] += count
    found = {family: n / every for family, n in sorted(pixels.items()) if n > every * least}
    if len(found) > most:
        told = ", ".join(f"{NAMES[family]} {percent(share)}" for family, share in found.items())
        yield CHECK.failed(
            f"The document has {len(found)} families of colour.",
            value=told,
            limit=f"at most {most}, besides greys and pale tints",
        )


CHECK = FileCheck(
    id="C15",
    title="Few families of colour",
    families=(Family.COLOUR,),
    severity=Severity.SHOULD,
    standards=(
        "Home Office, Designing for users on the autistic spectrum: simple colours",
        "accessgen: the number",
    ),
    limits={
        "families": "the most families of colour in a document",
        "chroma": "the OKLCH chroma from which a pixel is no grey and no pale tint",
        "share": "the least share of all pages that makes a family, in per cent",
    },
    what="Besides greys and pale tints a document has at most 3 families of colour, 2 in large "
    "print.",
    why="When every chapter has its own colour, colour stops telling readers anything.",
    how="PDF: the pixels of all pages, pictures painted over, are sorted by their OKLCH "
    "hue into 12 families of 30 degrees; a family counts from 0.2% of all pixels. DOCX: "
    "there are no pages to count on.",
    hint="Keep to slate and one or two other colours.",
    elsewhere="Keep to one dark colour for headings, and one or two others.",
    good="Slate headings with an ochre bar here and there.",
    bad="A blue, a green, a purple and an orange chapter.",
    run=run,
    formats=(Format.PDF,),
)
