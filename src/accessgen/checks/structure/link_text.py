"""S10: links that say where they go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.opened.structure import Link
from accessgen.checks.outline import alike, untagged
from accessgen.findings import Severity

_RAW = ("http://", "https://", "www.")


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each link whose words do not do."""
    links = file.structure.links
    if links and untagged(file):
        yield CHECK.cant_tell("The PDF has no tags, so nobody can tell the words of its links.")
    vague = {alike(text) for text in limits.texts("vague")}
    longest = limits.number("longest")
    for link in links:
        for message, hint in _problems(link, vague, longest):
            yield CHECK.failed(message, link.place, element=link.text or link.target, hint=hint)
    yield from _same_words(links)


def _problems(link: Link, vague: set[str], longest: float) -> Iterator[tuple[str, str]]:
    if link.broken:
        yield f"The link “{link.text}” leads to a place that is not in the file.", ""
    if not link.tied:
        yield (
            f"No Link tag holds the link “{link.text or link.target}”.",
            "Tag the link with its annotation inside (OBJR); the PDF writer does that by itself.",
        )
    if not link.described:
        yield (
            f"The link “{link.text or link.target}” has no description of its own.",
            "Give the link annotation a Contents entry; the PDF writer does that by itself.",
        )
    if link.text and alike(link.text) in vague:
        yield f"The link “{link.text}” does not say where it goes.", ""
    elif link.text.lower().startswith(_RAW) and len(link.text) > longest:
        yield f"A link shows a long address of {len(link.text)} letters.", ""


def _same_words(links: Sequence[Link]) -> Findings:
    targets: dict[str, Link] = {}
    told = set()
    for link in links:
        words = alike(link.text)
        if not words or link.target.startswith("#"):
            continue
        other = targets.setdefault(words, link)
        if other.target.rstrip("/") != link.target.rstrip("/") and words not in told:
            told.add(words)
            yield CHECK.failed(
                f"Two links say “{link.text}” and lead to different places.",
                link.place,
                element=link.text,
                value=f"{other.target} and {link.target}",
                limit="other words for another place",
            )


CHECK = FileCheck(
    id="S10",
    title="Links say where they go",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=(
        "WCAG 2.2, 2.4.4 Link Purpose (In Context)",
        "NHS digital service manual, Links",
        "ISO 14289-1 (PDF/UA-1), 7.18.5",
    ),
    limits={
        "vague": "words that say nothing of where a link goes",
        "longest": "letters in the longest web address that may be shown as it is",
    },
    what="The words of a link name what it opens. No two links of the same words lead to "
    "different places, long web addresses stay hidden behind words, and a PDF describes each "
    "link. Links inside the file lead to something.",
    why="Many people hear a list of all links. “Click here, click here, click here” is no list.",
    how="Words and targets of links in both formats; whether the words fit the target is not "
    "measured. PDF: also Contents of the link annotation. Of an untagged PDF the words of its "
    "links are not known.",
    hint="Name the place: [Easy Read guide from Riverside](https://…). Give a short address or a "
    "phone number beside it for people who read on paper.",
    elsewhere="Let the words of the link name the place, such as “Easy Read guide from "
    "Riverside”. Give a short address or a phone number beside it for people who read"
    " on paper.",
    good="Read the Easy Read guide",
    bad="Click here",
    run=run,
)
