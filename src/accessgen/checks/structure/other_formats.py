"""S16: other formats, offered at the front."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.outline import front, has_any, listed
from accessgen.checks.ways import ways_in
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding: no such words, formats that are not offered, or no way to ask for them."""
    if not file.blocks:
        return
    pages = limits.number("pages")
    text = front(file, pages, limits.number("words"))
    wanted = limits.texts("formats")
    missing = [words.split("|")[0] for words in wanted if not has_any(text, words)]
    limit = f"{', '.join(words.split('|')[0] for words in wanted)} within {pages:g} pages"
    if len(missing) == len(wanted):
        yield CHECK.failed("The front does not say that there are other formats.", limit=limit)
        return
    if missing:
        yield CHECK.failed(f"The front does not offer {listed(missing, 9)}.", limit=limit)
    unsaid = [way for way in limits.texts("ways") if way not in ways_in(text)]
    if unsaid:
        yield CHECK.failed(
            f"The front gives no {' and no '.join(unsaid)} to ask for other formats.",
            limit=", ".join(limits.texts("ways")),
        )


CHECK = FileCheck(
    id="S16",
    title="Other formats are offered at the front",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=(
        "NHS England Accessible Information Standard (DAPB1605)",
        "GOV.UK, Accessible communication formats",
    ),
    limits={
        "formats": "the formats that have to be offered; words after | do as well",
        "ways": "the ways to ask that have to be given",
        "pages": "pages that count as the front",
        "words": "words that count as the front where there are no pages",
    },
    what="Near the front it says which other formats there are, and how to ask for them by "
    "phone, email and text relay.",
    why="Who cannot use this file will not get to page 10 to learn that there is another one.",
    how="The words of the first pages, in a DOCX the first words of the text. A cover may be "
    "page 1, so that page 2 is right in large print too. Only the names of the formats and the "
    "shapes of numbers and addresses are looked for; whether you can send them is not measured.",
    hint="Put ::: other-formats right after the cover.",
    elsewhere="Say after the title that people can have it in large print, Easy Read, audio or "
    "braille. Give a phone number and an email address to ask for it.",
    good="You can have this in large print, Easy Read, braille, audio, British Sign Language or "
    "another language. Phone 01632 960124, email hello@riverside.example, Relay UK 18001 01632 "
    "960124.",
    bad="“Other formats on request”, on the last page.",
    run=run,
)
