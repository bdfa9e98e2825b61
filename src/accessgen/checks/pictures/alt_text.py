"""I02: words for every picture, or none on purpose."""

from __future__ import annotations

from collections.abc import Iterator

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Opened
from accessgen.checks.opened.structure import Figure, Row
from accessgen.checks.outline import alike
from accessgen.checks.reading.sentences import sentences
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each kind of fault, and one for each text that is too short or too long."""
    figures = file.structure.figures
    bare = [figure for figure in figures if not figure.alt and not figure.decorative]
    both = [figure for figure in figures if figure.alt and figure.decorative]
    if bare:
        yield CHECK.failed(
            f"{counted(len(bare), 'picture')}: no alternative text, and not marked as decoration.",
            bare[0].place,
            value="nothing",
            limit="alternative text, or decoration",
        )
    if both:
        yield CHECK.failed(
            f"{counted(len(both), 'picture')}: marked as decoration, and with alternative text.",
            both[0].place,
            element=both[0].alt,
            value="both",
            limit="one of the two",
        )
    for figure, problem, limit in _wrong_lengths(figures, limits):
        yield CHECK.failed(problem, figure.place, element=figure.alt, limit=limit)
    yield from _repeating(file)


def _wrong_lengths(
    figures: tuple[Figure, ...], limits: Limits
) -> Iterator[tuple[Figure, str, str]]:
    least, most = limits.number("shortest"), limits.number("longest")
    limit = f"{least:g} to {most:g} letters"
    for figure in figures:
        size = len(figure.alt)
        if figure.alt and not figure.decorative and not least <= size <= most:
            kind = "short" if size < least else "long"
            yield figure, f"Alternative text is too {kind}: {size} letters.", limit


def _repeating(file: Opened) -> Findings:
    for row in file.structure.rows:
        for figure in row.figures:
            if figure.alt and not figure.decorative and _repeats(figure.alt, row):
                yield CHECK.failed(
                    f"Alternative text only repeats the words beside the picture: “{figure.alt}”.",
                    figure.place,
                    element=figure.alt,
                    limit="what the picture shows, or decoration",
                )


def _repeats(alt: str, row: Row) -> bool:
    """Whether the words are those of the row, of a paragraph in it, or of a sentence."""
    said = {alike(text) for block in row.texts for text in (block, *sentences(block))}
    return alike(alt) in said | {alike(row.text)}


CHECK = FileCheck(
    id="I02",
    title="Pictures have alternative text, or are marked as decoration",
    families=(Family.PICTURES,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 1.1.1 Non-text Content", "ISO 14289-1 (PDF/UA-1), 7.3"),
    limits={
        "shortest": "letters in the shortest alternative text",
        "longest": "letters in the longest alternative text",
    },
    what="Each picture says in 5 to 150 letters what it shows, or is marked as decoration, never "
    "both. It does not repeat the words beside it.",
    why="Who cannot see the picture gets these words instead. Without them a screen reader says "
    "“graphic”, or the name of a file.",
    how="DOCX: descr and the mark “decorative” of each drawing in the body. PDF: Alt of Figure "
    "tags; artifacts are decoration; pictures in no tag have neither. Whether the words fit the "
    "picture is for a person to say.",
    hint="Write ![What it shows](picture), or mark it with {.decorative}.",
    elsewhere="In Word: right click the picture, View Alt Text. Say what it shows, or tick "
    "“Mark as decorative”.",
    good="Three people round a table, one of them with a hearing aid",
    bad="A picture without a word.",
    run=run,
)
