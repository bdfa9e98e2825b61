"""S18: Easy Read begins by saying what it is."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Block, Kind, Opened
from accessgen.checks.outline import has_any, headings, level, listed, untagged, without_tags
from accessgen.findings import Severity

_FIRST = 2  # headings: it may follow the other formats, not more


def run(file: Opened, limits: Limits) -> Findings:
    """A finding if the part is missing, comes late, or leaves something out."""
    names = limits.texts("headings")
    if not names or not file.blocks:
        return
    if untagged(file):
        yield without_tags(CHECK)
        return
    chapters = [h for h in headings(file) if level(h) > 1]
    about = next((h for h in chapters if any(has_any(h.text, name) for name in names)), None)
    limit = f"“{names[0]}” among the first {_FIRST} headings"
    if about is None:
        yield CHECK.failed(f"There is no part called “{names[0]}…”.", limit=limit)
    elif about not in chapters[:_FIRST]:
        yield CHECK.failed(
            f"“{about.text}” comes after {len(chapters[: chapters.index(about)])} other parts.",
            about.place,
            element=about.text,
            limit=limit,
        )
    else:
        text = _section(file, about)
        missing = [
            words.split("|")[0] for words in limits.texts("says") if not has_any(text, words)
        ]
        if missing:
            yield CHECK.failed(
                f"“{about.text}” does not speak of {listed(missing)}.", about.place, element=text
            )


def _section(file: Opened, heading: Block) -> str:
    after = file.blocks[list(file.blocks).index(heading) + 1 :]
    texts = []
    for block in after:
        if block.kind is Kind.HEADING:
            break
        texts.append(block.text)
    return " ".join(texts)


CHECK = FileCheck(
    id="S18",
    title="Easy Read begins with what it is about",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("Inclusion Europe, Information for all (2009)", "CHANGE (2016)"),
    limits={
        "headings": "beginnings of the heading of that part; an empty list asks nothing",
        "says": "what that part has to speak of; words after | do as well",
    },
    what="The first part of an Easy Read document says what it is, who made it, that hard words "
    "are in bold, and that one may ask for help.",
    why="It tells people how to use the rest, and that reading it together is fine.",
    how="The heading's first words, that at most one other part comes before it, and the words "
    "in it. Only in Easy Read.",
    hint="Begin easy-read.md with ## About this booklet, after the other formats.",
    elsewhere="Begin with a part called “About this booklet”. Say what it is, who wrote it and "
    "who can help.",
    good="About this booklet: This is an Easy Read booklet. Hard words are in bold. You can ask "
    "someone to help you.",
    bad="The first page is about the law.",
    run=run,
)
