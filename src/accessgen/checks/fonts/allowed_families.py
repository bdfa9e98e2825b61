"""F01: only clear, familiar typefaces."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.faces import plain, with_equivalents
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted, grouped, is_bullet
from accessgen.checks.opened.facts import Opened, Span
from accessgen.checks.opened.signs import BULLETS
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each family that is not allowed, with the first words set in it."""
    families = limits.texts("families")
    allowed = with_equivalents(families)
    listed = f"{', '.join(families[:-1])} or {families[-1]}" if len(families) > 1 else families[0]
    read = (span for span in file.spans if not is_bullet(span))
    for name, group in grouped(read, lambda span: span.family).items():
        if not name:
            message = f"The typeface of some text{group.where} is not named."
            yield CHECK.cant_tell(message, group.place, group.first.text)
        elif plain(name) not in allowed:
            letters = counted(group.letters, _called(group.first))
            yield CHECK.failed(
                f"{letters}{group.where}: the typeface is {name}.",
                group.place,
                element=group.first.text,
                value=name,
                limit=listed,
            )


def _called(first: Span) -> str:
    """What to count: a bullet that is not tagged as one is read as a letter, if at all."""
    return "untagged bullet" if first.text.strip() in BULLETS else "letter"


CHECK = FileCheck(
    id="F01",
    title="Clear, familiar typefaces",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "UKAAF MS03 Clear and large print",
        "British Dyslexia Association Style Guide 2023",
        "GDS Publishing accessible documents",
    ),
    limits={"families": "the families that are allowed, by the names that Word gives them"},
    what="All text is set in one of the edition's allowed families, or in a free face of the same "
    "design that stands in for it.",
    why="Plain letters without serifs are easiest to tell apart for people with low vision or "
    "dyslexia. A stray typeface, often in a footer or a pasted table, is hard to spot by eye.",
    how="DOCX: the typeface of each piece of text in every part, worked out from defaults, styles "
    "and theme as Word does; in charts and SmartArt too. PDF: the name of each font that paints "
    "text. The bullets of lists are left out where they are marked as such: office programs take "
    "them from Symbol.",
    hint="Choose one of the allowed families as `face` in the edition's file in styles.",
    elsewhere="In Word: Home, Styles, Modify. Choose Arial or another clear typeface for each "
    "style. To take away what was set by hand: select the words, then Ctrl and Space.",
    good="Body, headings, tables and page numbers are all in Arial.",
    bad="A caption is in Times New Roman.",
    run=run,
)
