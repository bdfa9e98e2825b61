"""S17: more than one way to get in touch."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Kind, Opened
from accessgen.checks.outline import headings, level, listed, untagged, without_tags
from accessgen.checks.ways import personal_address, ways_in
from accessgen.findings import Severity

_LAST = 2  # chapters: thanks or the credits of the pictures may come after the contact


def run(file: Opened, limits: Limits) -> Findings:
    """A finding for too few ways, and a warning for one person's own mailbox."""
    if not file.blocks:
        return
    least = limits.number("ways")
    text = " ".join(block.text for block in file.blocks)
    ways = ways_in(text)
    if len(ways) < least:
        yield CHECK.failed(
            "There is no way to get in touch."
            if not ways
            else f"There is only one way to get in touch: {ways[0]}.",
            value=counted(len(ways), "way"),
            limit=f"at least {least:g} ways",
        )
    if limits.number("at_end") and len(ways) >= least:
        yield from _at_the_end(file, int(least), pictures=bool(limits.number("pictures")))
    address = personal_address(text)
    if address:
        yield CHECK.failed(
            f"{address} looks like one person's mailbox.",
            element=address,
            hint="Give the address of a team: people leave, and booklets stay.",
            severity=Severity.SHOULD,
        )


def _at_the_end(file: Opened, least: int, *, pictures: bool) -> Findings:
    """A finding if the end gives too few ways, or some of them without a picture."""
    if untagged(file):
        yield without_tags(CHECK)
        return
    chapters = [h for h in headings(file) if level(h) > 1 and h.kind is Kind.HEADING]
    top = min((level(h) for h in chapters), default=0)
    ending = [h for h in chapters if level(h) == top][-_LAST:]
    if not ending:
        yield CHECK.cant_tell("There are no headings, so nobody can tell what stands at the end.")
        return
    last = ending[-1]
    start = next(n for n, block in enumerate(file.blocks) if block is ending[0])
    ways = ways_in(" ".join(block.text for block in file.blocks[start:]))
    if len(ways) < least:
        yield CHECK.failed(
            f"The end, “{last.text}”, does not say how to get in touch.",
            last.place,
            element=last.text,
            value=counted(len(ways), "way"),
            limit=f"at least {least:g} ways in the last {_LAST} chapters",
        )
    shown = ways_in(" ".join(row.text for row in file.structure.rows if row.figures))
    bare = [way for way in ways if way not in shown] if pictures else []
    if bare:
        yield CHECK.failed(
            f"At the end there is no picture beside {listed(bare)}.",
            last.place,
            element=last.text,
            limit="a picture for each way",
        )


CHECK = FileCheck(
    id="S17",
    title="There is more than one way to get in touch",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("SCIE, Making events accessible", "NHS England Accessible Information Standard"),
    limits={
        "ways": "how many ways to get in touch there have to be",
        "at_end": "1: so many of them stand at the end; 0: anywhere will do",
        "pictures": "1: each way at the end stands beside a picture; 0: not asked",
    },
    what="The document gives a phone number and another way: email, post, text message or text "
    "relay. The mailbox is a team's. In Easy Read it stands at the end, with pictures.",
    why="Some people cannot use a phone, others have no email, and many put off a call that "
    "they find hard.",
    how="UK phone numbers, email addresses, postcodes, numbers for text messages and text relay "
    "anywhere in the text, in Easy Read in the last two chapters (thanks or credits may follow). "
    "Whether somebody answers is not measured.",
    hint="Put ::: contact at the end, with phone, email, text and post.",
    elsewhere="Put a phone number, the email address of a team and a postal address at the end.",
    good="Phone 01632 960124 or write to hello@riverside.example.",
    bad="Speak to your usual contact.",
    run=run,
)
