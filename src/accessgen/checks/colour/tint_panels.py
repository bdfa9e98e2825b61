"""C07: tints behind words are pale."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colour.page_ground import PAGE
from accessgen.checks.colours import chroma, lightness
from accessgen.checks.limits import Limits
from accessgen.checks.measure import grouped
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each tint that is too dark or too strong.

    Light words on a dark ground are rule C09's, the colour of the whole page is rule C06's.
    """
    light, muted = limits.number("lightness"), limits.number("chroma")
    pages = {page.ground for page in file.appearance.pages}
    pages |= {paint.colour or "" for paint in file.paints if paint.use == PAGE}
    for (colour, ground), group in grouped(file.spans, lambda s: (s.colour, s.ground)).items():
        if ground is None or colour is None or ground in pages:
            continue  # rule C08 says so where a ground cannot be told
        if lightness(colour) > lightness(ground):
            continue
        if round(lightness(ground), 3) < light or round(chroma(ground), 3) > muted:
            yield CHECK.failed(
                f"The tint {ground} behind some text{group.where} is too dark or too strong.",
                group.place,
                element=group.first.text,
                value=f"lightness {lightness(ground):.3f}, chroma {chroma(ground):.3f}",
                limit=f"lightness at least {light:.2f}, chroma at most {muted:.3f}",
            )


CHECK = FileCheck(
    id="C07",
    title="Tints behind words are pale",
    families=(Family.COLOUR,),
    severity=Severity.MUST,
    standards=(
        "Office for Disability Issues: strong contrast between text and tint",
        "accessgen: the numbers",
    ),
    limits={
        "lightness": "the least OKLCH lightness of a tint",
        "chroma": "the greatest OKLCH chroma of a tint",
    },
    what="A panel, cell or other tint behind words has an OKLCH lightness of at least 0.92 and a "
    "chroma of at most 0.035.",
    why="A panel says “this belongs together”. A stronger tint says no more and costs contrast, "
    "most of all in print.",
    how="What is really behind each piece of text, as for rule C08, wherever that is not the "
    "page's own colour.",
    hint="Take one of the tints of styles/palette.yaml.",
    elsewhere="Choose a paler colour for what is behind the words. In Word: Shading, the palest"
    " row.",
    good="Words on #E9EFF6: lightness 0.950, chroma 0.011.",
    bad="Words on baby blue #89CFF0: lightness 0.820, chroma 0.084.",
    run=run,
)
