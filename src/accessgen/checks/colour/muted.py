"""C01: flat colours are muted."""

from __future__ import annotations

from collections.abc import Iterator

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.colours import chroma, coarse, rgb
from accessgen.checks.limits import Limits
from accessgen.checks.measure import grouped
from accessgen.checks.opened.facts import Opened, Place
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each use of each colour that is not muted."""
    muted, vivid = limits.number("muted"), limits.number("vivid")
    accent = limits.number("accents") / 100
    for colour, use, place, text in _uses(file):
        if colour is None:
            message = f"A {use} has a colour that cannot be worked out, such as a pattern."
            yield CHECK.cant_tell(message, place, text)
        elif round(chroma(colour), 3) > muted:
            loud = round(chroma(colour), 3) > vivid
            if not loud and _is_accent(file, colour, accent):
                continue
            yield CHECK.failed(
                f"The colour {colour} of a {use} is {'vivid' if loud else 'not quite muted'}.",
                place,
                element=text,
                value=f"chroma {chroma(colour):.3f}",
                limit=f"at most {muted:.3f}",
                severity=Severity.MUST if loud else Severity.SHOULD,
            )


def _is_accent(file: Opened, colour: str, most: float) -> bool:
    """Whether a colour takes less than this share of each page; no where there are no pages."""
    pages = file.appearance.pages
    alike = {rgb(colour), coarse(colour)}
    return bool(pages) and all(
        sum(count for count, pixel in page.design if pixel in alike)
        < most * sum(count for count, _ in page.design)
        for page in pages
    )


def _uses(file: Opened) -> Iterator[tuple[str | None, str, Place, str]]:
    for colour, group in grouped(file.spans, lambda span: span.colour).items():
        yield colour, "text", group.place, group.first.text
    seen = set()
    for paint in file.paints:
        if (paint.colour, paint.use) not in seen:
            seen.add((paint.colour, paint.use))
            yield paint.colour, paint.use, paint.place, ""


CHECK = FileCheck(
    id="C01",
    title="Colours are muted",
    families=(Family.COLOUR,),
    severity=Severity.MUST,
    standards=(
        "Home Office, Designing for users on the autistic spectrum",
        "accessgen: the number, measured on 21 muted and 40 bold colours",
    ),
    limits={
        "muted": "the greatest OKLCH chroma of a muted colour; above it is a warning",
        "vivid": "the OKLCH chroma above which a colour is vivid",
        "accents": "the share of a page, in 100, under which a colour up to vivid is an accent",
    },
    what="Text, headings, fills, borders, shading and lines have an OKLCH chroma of at most "
    "0.080. Above 0.110 is vivid and may not be; up to that, less than 1% of a page is an accent "
    "and may be.",
    why="Bold, bright colours can be painful or distracting for autistic readers. Muted is not "
    "pale: dark slate on off-white is muted and stands out well. The evidence is thin and people "
    "differ, so ask your readers.",
    how="DOCX: colours of text, shading, borders and drawn shapes, of charts and SmartArt, theme "
    "colours with tint and shade worked out. PDF: colours of letters, fills and lines in the "
    "page's content. An accent is measured on the pages of a PDF; a DOCX has none, so there each "
    "such colour is a warning. Pictures are not part of this rule.",
    hint="Take a colour of styles/palette.yaml, or one like it with less chroma and the same "
    "lightness: then its contrast stays as it is.",
    elsewhere="In Word: More Colours, Custom, colour model HSL. Lower “Sat” and leave “Lum” as it "
    "is: then the contrast stays.",
    good="Headings in slate #334F6D, chroma 0.061.",
    bad="Links in the blue #0563C1 that Word gives them, chroma 0.166.",
    run=run,
)
