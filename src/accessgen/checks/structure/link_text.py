"""S10: links that say where they go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Opened
from accessgen.checks.opened.structure import Link
from accessgen.checks.outline import alike, untagged, without_tags
from accessgen.findings import Severity

_RAW = ("http://", "https://", "www.")


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each link whose words do not do."""
    links = file.structure.links
    if links and untagged(file):
        yield without_tags(CHECK)
    else:
        yield from _undescribed(links)
    vague = {alike(text) for text in limits.texts("vague")}
    longest = limits.number("longest")
    for link in links:
        for message in _problems(link, vague, longest):
            yield CHECK.failed(message, link.place, element=link.text or link.target)
    yield from _same_words(links)


def _problems(link: Link, vague: set[str], longest: float) -> Iterator[str]:
    if link.broken:
        yield f"The link “{link.text}” leads to a place that is not in the file."
    if not link.tied:
        yield f"No Link tag holds the link “{link.text or link.target}”."
    if link.text and alike(link.text) in vague:
        yield f"The link “{link.text}” does not say where it goes."
    elif link.text.lower().startswith(_RAW) and len(link.text) > longest:
        yield f"A link shows a long address of {len(link.text)} letters."


def _undescribed(links: Sequence[Link]) -> Findings:
    """One finding for all links of a PDF that say nothing beside their words."""
    bare = [link for link in links if not link.described]
    if bare:
        first = bare[0]
        yield CHECK.failed(
            f"The link “{first.text or first.target}” has no description of its own."
            if len(bare) == 1
            else f"{counted(len(bare), 'link')} have no descriptions of their own, the first is "
            f"“{first.text or first.target}”.",
            first.place,
            element=first.text or first.target,
            value="no Contents",
            limit="a description of each link",
            hint="Build the PDF again: its writer gives each link a Contents entry.",
            elsewhere="In Word: right click the link, Edit Hyperlink, ScreenTip. Write where it "
            "goes. Then save as PDF again. In a PDF editor: write it as the link's alternative "
            "text.",
        )


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
