"""I10: one picture and one or two sentences."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.opened.structure import Row
from accessgen.checks.outline import untagged, without_tags
from accessgen.checks.reading.sentences import sentences
from accessgen.findings import Severity

_CLOSED = (".", "!", "?", "…", "”", '"')


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each row with another number of pictures, or too many sentences."""
    most = limits.number("sentences")
    if most and untagged(file):
        yield without_tags(CHECK)
    if most and file.blocks and not file.structure.figures:
        yield CHECK.failed(
            "There is no picture in it.", value="no picture", limit="1 picture a row"
        )
    for row in file.structure.rows if most else ():
        problem, value, limit = _problem(row, most)
        if problem:
            yield CHECK.failed(problem, row.place, element=row.text, value=value, limit=limit)


def _problem(row: Row, most: float) -> tuple[str, str, str]:
    shown = [figure for figure in row.figures if not figure.inline]
    pictures = [figure for figure in shown if not figure.decorative] or shown[:1]
    if not row.text:
        return "A picture has no words beside it.", "no words", "words beside each picture"
    if len(pictures) != 1:
        many = f"{len(pictures)} pictures" if pictures else "no picture"
        return f"A row has {many}.", many, "1 picture"
    count = sum(text.endswith(_CLOSED) for block in row.texts for text in sentences(block))
    if count > most:
        limit = f"at most {most:g} sentences"
        return f"A row has {count} sentences beside its picture.", f"{count} sentences", limit
    return "", "", ""


CHECK = FileCheck(
    id="I10",
    title="One picture, and one or two sentences",
    families=(Family.PICTURES,),
    severity=Severity.MUST,
    standards=(
        "Department of Health, Making written information easier to understand (2010), 1 to 3",
        "People First, Easy Read standards (2012)",
    ),
    limits={"sentences": "sentences beside one picture; 0 asks nothing"},
    what="In Easy Read each picture stands for one idea: one picture, and beside it one or two "
    "sentences.",
    why="The picture helps people to keep the sentence. With four sentences beside it nobody "
    "knows which one it means.",
    how="Rows of a picture and words: DOCX tables with two cells, PDF groups of a Figure and "
    "paragraphs; and whether there is any picture at all. Sentences are counted by their full"
    " stops, so that a label is none. A row whose picture is decoration in a PDF looks like "
    "plain words, and is not measured. Only in Easy Read.",
    hint="Split the row in two, each with its own picture.",
    good="A picture of a bus: You can come by bus. We pay for your ticket.",
    bad="One picture beside a paragraph of five sentences.",
    run=run,
)
