"""S06: bookmarks to go by."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Block, Format, Kind, Opened, Place
from accessgen.checks.opened.structure import Bookmark
from accessgen.checks.outline import alike, headings, level, listed, untagged, without_tags
from accessgen.findings import Severity

_DEEPEST = 2


def run(file: Opened, limits: Limits) -> Findings:
    """Findings for no bookmarks, chapters without one, wrong pages, and a wrong order."""
    bookmarks, pages = file.structure.bookmarks, limits.number("pages")
    if not bookmarks:
        if (file.structure.details.pages or 0) >= pages:
            yield CHECK.failed(
                "There are no bookmarks.",
                value="0 bookmarks",
                limit=f"bookmarks from {pages:g} pages on",
            )
        return
    nowhere = [bookmark.text for bookmark in bookmarks if bookmark.page is None]
    if nowhere:
        yield CHECK.failed(f"Bookmarks lead nowhere: {listed(nowhere)}.", element=nowhere[0])
    if untagged(file):
        yield without_tags(CHECK)
        return
    yield from _astray(file, bookmarks)
    named = {alike(bookmark.text) for bookmark in bookmarks}
    missing = [
        heading
        for heading in headings(file)
        if level(heading) == _DEEPEST
        and heading.kind is Kind.HEADING
        and alike(heading.text) not in named
    ]
    if missing:
        names = listed([" ".join(heading.text.split()) for heading in missing])
        yield CHECK.failed(
            f"No bookmark leads to {names}.", missing[0].place, element=missing[0].text
        )
    pages_opened = [(mark.page, mark.text) for mark in bookmarks if mark.page is not None]
    for (before, text), (after, late) in pairwise(pages_opened):
        if after < before:
            yield CHECK.failed(
                "The bookmarks do not follow the order of the pages.",
                Place(page=after),
                element=late,
                value=f"“{late}” on page {after} comes after “{text}” on page {before}",
                limit="the order of the pages",
            )
            break


def _astray(file: Opened, bookmarks: Sequence[Bookmark]) -> Findings:
    """One finding for all bookmarks that open another page than that of their heading."""
    places: dict[str, list[Block]] = {}
    for heading in headings(file):
        places.setdefault(alike(heading.text), []).append(heading)
    wrong = [
        (mark, places[alike(mark.text)][0])
        for mark in bookmarks
        if mark.page is not None
        and alike(mark.text) in places
        and mark.page not in {heading.place.page for heading in places[alike(mark.text)]}
    ]
    if wrong:
        mark, heading = wrong[0]
        yield CHECK.failed(
            f"{counted(len(wrong), 'bookmark')}: the page is wrong. “{mark.text}” opens page "
            f"{mark.page}, and stands on page {heading.place.page}.",
            heading.place,
            element=mark.text,
            value=f"page {mark.page}",
            limit=f"page {heading.place.page}",
        )


CHECK = FileCheck(
    id="S06",
    title="Bookmarks lead to every chapter",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 2.4.5 Multiple Ways", "PDF/UA best practice: bookmarks"),
    limits={"pages": "pages from which on a PDF needs bookmarks"},
    what="A PDF of several pages has a bookmark for every chapter. Each leads to the page where "
    "it stands, and they come in the order of the pages.",
    why="The list of bookmarks stays beside the page. With it nobody has to turn back to the "
    "contents.",
    how="PDF: the outline, compared with all headings by their words, and that each "
    "heading of level 2 has one. A DOCX needs none: Word makes its "
    "navigation pane of the headings, which S03 and S04 look at.",
    hint="Build the PDF again. In other programs: save as PDF with “Create bookmarks using "
    "headings”.",
    elsewhere="In Word: File, Save As, PDF, Options. Tick “Create bookmarks using headings”.",
    good="A bookmark “How to join” on page 4.",
    bad="Twelve pages, and an empty list of bookmarks.",
    formats=(Format.PDF,),
    run=run,
)
