"""C20: links are muted and still easy to read."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colours import chroma, contrast
from accessgen.checks.limits import Limits
from accessgen.checks.measure import gathered, grouped, more
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each colour of links that is vivid or too pale."""
    yield from _plain(file)
    most, least = limits.number("chroma"), limits.number("contrast")
    links = [span for block in file.blocks for span in block.spans if span.link]
    for (colour, ground), group in grouped(links, lambda s: (s.colour, s.ground)).items():
        if colour is None or ground is None:
            message = "The colour of a link, or behind it, is unknown."
            yield CHECK.cant_tell(message, group.place, group.first.text)
        elif round(chroma(colour), 3) > most or contrast(colour, ground) < least:
            yield CHECK.failed(
                f"Links in {colour} are too vivid or too pale on {ground}.",
                group.place,
                element=group.first.text,
                value=f"chroma {chroma(colour):.3f}, contrast {contrast(colour, ground):.2f} to 1",
                limit=f"chroma at most {most:.3f}, contrast at least {least:g} to 1",
            )


def _plain(file: Opened) -> Findings:
    for spot, count in gathered(file.layout.plain_links):
        yield CHECK.failed(
            f"A link is not underlined{more(count)}",
            spot.place,
            element=spot.text,
            value="told by its colour, if at all",
            limit="underlined",
        )


CHECK = FileCheck(
    id="C20",
    title="Links are muted and easy to read",
    families=(Family.COLOUR,),
    severity=Severity.MUST,
    standards=(
        "WCAG 2.2, 1.4.6 Contrast (Enhanced)",
        "accessgen: the number for muted, as in rule C01",
    ),
    limits={
        "chroma": "the greatest OKLCH chroma of a link",
        "contrast": "the least contrast ratio of a link",
    },
    what="The colour of links has an OKLCH chroma of at most 0.110 and a contrast of at least 7 "
    "to 1.",
    why="The blue that Word gives links is among the loudest colours on a page, and too pale for "
    "many readers. The underline says that it is a link; the colour need not shout.",
    how="The effective colour of each piece of text that leads somewhere, and what is behind it. "
    "DOCX: with the style Hyperlink worked out. PDF: text inside Link tags.",
    hint="Set `link` in styles/palette.yaml, or the style Hyperlink in Word, to a dark slate.",
    elsewhere="In Word: give the style Hyperlink a dark, greyish blue such as #334F6D. Keep its"
    " underline.",
    good="Underlined links in slate #334F6D: chroma 0.061, 7.9 to 1.",
    bad="Links in #0563C1: chroma 0.166, 5.5 to 1.",
    run=run,
)
