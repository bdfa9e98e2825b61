"""S17: more than one way to get in touch."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.ways import personal_address, ways_in
from accessgen.findings import Severity


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
            value=f"{len(ways)} ways",
            limit=f"at least {least:g} ways",
        )
    address = personal_address(text)
    if address:
        yield CHECK.failed(
            f"{address} looks like one person's mailbox.",
            element=address,
            hint="Give the address of a team: people leave, and booklets stay.",
            severity=Severity.SHOULD,
        )


CHECK = FileCheck(
    id="S17",
    title="There is more than one way to get in touch",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("SCIE, Making events accessible", "NHS England Accessible Information Standard"),
    limits={"ways": "how many ways to get in touch there have to be"},
    what="The document gives a phone number and another way: email, post, text message or text "
    "relay. The mailbox is a team's.",
    why="Some people cannot use a phone, others have no email, and many put off a call that "
    "they find hard.",
    how="UK phone numbers, email addresses, postcodes, numbers for text messages and text relay "
    "anywhere in the text. Whether somebody answers is not measured.",
    hint="Put ::: contact at the end, with phone, email, text and post.",
    good="Phone 01632 960124 or write to hello@riverside.example.",
    bad="Speak to your usual contact.",
    run=run,
)
