"""C11: text is dark and calm, and not pure black on pure white."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colours import chroma, lightness
from accessgen.checks.limits import Limits
from accessgen.checks.measure import grouped, running_spans
from accessgen.checks.opened.facts import BLACK, WHITE, Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """A finding if most of the running text is black on white, or is not dark."""
    darkest, muted = limits.number("lightness"), limits.number("chroma")
    pairs = grouped(running_spans(file), lambda span: (span.colour, span.ground))
    if not pairs:
        return
    colour, ground = max(pairs, key=lambda pair: pairs[pair].letters)
    group = pairs[colour, ground]
    if colour is None or ground is None:
        yield CHECK.cant_tell("The colour of most of the text is unknown.", group.place)
    elif (colour, ground) == (BLACK, WHITE) and not limits.number("black_on_white"):
        yield CHECK.failed(
            "Most of the text is pure black on pure white.",
            group.place,
            element=group.first.text,
            value=f"{colour} on {ground}",
            limit="dark on off-white, unless readers asked for black on white",
        )
    elif round(lightness(colour), 3) > darkest or round(chroma(colour), 3) > muted:
        yield CHECK.failed(
            f"Most of the text is in {colour}, which is not dark and calm.",
            group.place,
            element=group.first.text,
            value=f"lightness {lightness(colour):.3f}, chroma {chroma(colour):.3f}",
            limit=f"lightness at most {darkest:.2f}, chroma at most {muted:.3f}",
        )


CHECK = FileCheck(
    id="C11",
    title="Text is dark and calm, not black on white",
    families=(Family.COLOUR,),
    severity=Severity.SHOULD,
    standards=(
        "British Dyslexia Association, Dyslexia Style Guide: dark text on cream",
        "Home Office, Designing for users on the autistic spectrum",
    ),
    limits={
        "lightness": "the greatest OKLCH lightness of the running text",
        "chroma": "the greatest OKLCH chroma of the running text",
        "black_on_white": "1 if this edition may be black on white, else 0",
    },
    what="The running text has an OKLCH lightness of at most 0.32 and a chroma of at most 0.04, "
    "and is not pure black on pure white.",
    why="Black on white glares for many autistic and dyslexic readers; nearly black on off-white "
    "has all the contrast that low vision needs. Some readers do want black on white: make them "
    "an edition of their own.",
    how="The colour that most letters of paragraphs and lists have, and what is behind it.",
    hint="Use `text` and `page` of styles/palette.yaml. For a black and white edition set "
    "`black_on_white` to 1 in its YAML.",
    elsewhere="In Word: give the style Normal a very dark grey, and the page a pale cream with "
    "Design, Page Colour.",
    good="#212B32 on #FBF7EE, 13.5 to 1.",
    bad="#000000 on #FFFFFF, 21 to 1.",
    run=run,
)
