"""S05: contents that are true."""

from __future__ import annotations

from collections.abc import Sequence

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Block, Format, Kind, Opened
from accessgen.checks.opened.structure import Entry
from accessgen.checks.outline import alike, headings, is_long, level, listed, untagged, without_tags
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """Findings for contents that are missing, do not lead there, or leave chapters out."""
    if untagged(file):
        yield without_tags(CHECK)
        return
    entries, found = file.structure.entries, headings(file)
    if not entries:
        if is_long(file, limits.number("pages"), limits.number("words")):
            yield CHECK.failed(
                "The document is long and has no contents.",
                value="no contents",
                limit=f"contents from {limits.number('pages'):g} pages on",
            )
        return
    yield from _easy(file, limits)
    places: dict[str, list[Block]] = {}
    for heading in found:
        places.setdefault(alike(heading.text), []).append(heading)
    yield from _unlinked(entries)
    for entry in entries:
        problem = _problem(file, entry, places.get(alike(entry.text), []))
        if problem:
            yield CHECK.failed(f"The contents: {problem}.", entry.place, element=entry.text)
    left_out = _left_out(file, entries, found)
    if left_out:
        names = listed([" ".join(heading.text.split()) for heading in left_out])
        yield CHECK.failed(
            f"The contents leave out {names}.", left_out[0].place, element=left_out[0].text
        )


def _easy(file: Opened, limits: Limits) -> Findings:
    """In Easy Read: contents without pictures, or in a booklet that one sees at a glance."""
    shown = sum(figure.listed for figure in file.structure.figures)
    entries, pages = file.structure.entries, file.structure.details.pages
    if limits.number("pictures") and shown < len(entries):
        yield CHECK.failed(
            f"The contents have pictures beside {shown} of {len(entries)} entries.",
            entries[0].place,
            value=f"{shown} pictures",
            limit="a picture beside each entry",
            hint="Begin each chapter of easy-read.md with a row: its picture is shown here.",
            elsewhere="Put the picture of each chapter beside its entry.",
        )
    if pages is not None and pages < limits.number("from"):
        yield CHECK.failed(
            f"A document of {counted(pages, 'page')} has contents.",
            entries[0].place,
            value=f"{pages} pages",
            limit=f"contents from {limits.number('from'):g} pages on",
            severity=Severity.SHOULD,
            hint="Take ::: contents out: everything can be seen at a glance.",
            elsewhere="Take the contents out: everything can be seen at a glance.",
        )


def _unlinked(entries: Sequence[Entry]) -> Findings:
    """One finding for all entries that are no links."""
    bare = [entry for entry in entries if not entry.linked]
    if bare:
        yield CHECK.failed(
            f"The contents: “{bare[0].text}” is no link."
            if len(bare) == 1
            else f"The contents: {len(bare)} of {len(entries)} entries are no links, such as "
            f"“{bare[0].text}”.",
            bare[0].place,
            element=bare[0].text,
            value="no link",
            limit="each entry is a link",
        )


def _problem(file: Opened, entry: Entry, wanted: Sequence[Block]) -> str:
    """What is wrong with an entry, in words; empty if nothing is."""
    if not wanted:
        return f"no heading says “{entry.text}”"
    if not entry.linked:
        return ""  # told of for all at once
    return _in_docx(entry) if file.format is Format.DOCX else _in_pdf(entry, wanted)


def _in_docx(entry: Entry) -> str:
    if alike(entry.leads_to) == alike(entry.text):
        return ""
    return f"“{entry.text}” leads to “{entry.leads_to or 'nothing'}”"


def _in_pdf(entry: Entry, wanted: Sequence[Block]) -> str:
    if entry.page is None:
        return f"“{entry.text}” leads nowhere"
    if entry.page not in {heading.place.page for heading in wanted}:
        return f"“{entry.text}” leads to page {entry.page}, and stands on {wanted[0].place.page}"
    if entry.printed and entry.printed not in entry.labels:
        return f"“{entry.text}” says page {entry.printed}, and is on page {entry.labels[0]}"
    return ""


def _left_out(file: Opened, entries: Sequence[Entry], found: Sequence[Block]) -> list[Block]:
    """Later headings of the level of the contents' first entries that no entry names."""
    named = {alike(entry.text) for entry in entries}
    levels = [level(heading) for heading in found if alike(heading.text) in named]
    if not levels:
        return []
    kinds = [block.kind for block in file.blocks]
    first = kinds.index(Kind.CONTENTS) if Kind.CONTENTS in kinds else 0
    passed = [block for block in file.blocks[:first] if block.kind is Kind.HEADING]
    return [
        heading
        for heading in found
        if level(heading) == min(levels)
        and heading.kind is Kind.HEADING
        and alike(heading.text) not in named
        and not any(heading is block for block in passed)
    ]


CHECK = FileCheck(
    id="S05",
    title="The contents are true",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 2.4.5 Multiple Ways", "NHS digital service manual, PDFs"),
    limits={
        "pages": "pages from which on a document needs contents",
        "words": "words from which on it needs them where nobody knows its pages",
        "pictures": "1: each entry has a picture; 0: not asked",
        "from": "pages under which contents are too much; 0 asks nothing",
    },
    what="A document of several pages has contents. Every entry is a link that leads to the "
    "heading of the same words, the page number is the one printed there, and no chapter that "
    "follows is left out. In Easy Read each entry has a picture, and a booklet of four pages has "
    "no contents.",
    why="People read one part today and another tomorrow. Contents that are wrong cost trust "
    "and strength.",
    how="PDF: TOCI tags, their links, and the number printed at the foot of the page that the "
    "link opens, else its label. DOCX: paragraphs of the contents' styles, their links and the "
    "bookmarks they name; page numbers are left out, because Word counts pages only when it "
    "shows them.",
    hint="Write ::: contents in the source. In Word: right click the contents, Update Field, "
    "Update entire table.",
    elsewhere="In Word: References, Table of Contents. If there is one: right click it, Update "
    "Field, Update entire table.",
    good="How to join … 4, and “How to join” stands on page 4.",
    bad="The contents leave out the chapter “Care plans”.",
    run=run,
)
