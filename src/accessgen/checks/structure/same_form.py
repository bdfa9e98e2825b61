"""S25b: the same form in the Word file and in the PDF."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, PairCheck
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.checks.opened.structure import Field
from accessgen.findings import Severity

_BOXES = {"choice": "tick"}  # Word has no boxes that are tied together, so it has plain ones


def run(docx: Opened, pdf: Opened, limits: Limits) -> Findings:
    """One finding for the first field that the two do not share."""
    del limits  # none: any difference is one too many
    word = [_told(field) for field in docx.structure.fields]
    print_ = [_told(field) for field in pdf.structure.fields]
    if word == print_:
        return
    same = [one == other for one, other in zip(word, print_, strict=False)]
    first = same.index(False) if False in same else len(same)
    in_word, in_pdf = (", ".join(found[first : first + 1]) for found in (word, print_))
    yield CHECK.failed(
        f"Field {first + 1} of the form is {in_word or 'missing'} in the Word file and "
        f"{in_pdf or 'missing'} in the PDF.",
        pdf.structure.fields[first].place if in_pdf else None,
        element=in_pdf or in_word,
        value=f"{len(word)} fields in Word, {len(print_)} in the PDF",
        limit="the same fields in the same order",
    )


def _told(field: Field) -> str:
    return f"“{field.name}” ({_BOXES.get(field.kind, field.kind)})"


CHECK = PairCheck(
    id="S25b",
    title="The Word file and the PDF ask the same",
    families=(Family.STRUCTURE,),
    severity=Severity.MUST,
    standards=("NHS England Accessible Information Standard (DAPB1605): equal information",),
    limits={},
    what="A form has the same fields, with the same names and in the same order, in both files of "
    "an edition.",
    why="Nobody is asked less because they use the other format, and whoever gathers the answers "
    "finds them under the same names.",
    how="PDF: the names and kinds of fields in the order of their tags. DOCX: the tags and kinds "
    "of content controls in the order of the text. A choice is boxes to tick in Word, each with "
    "the name of the choice, a colon and its own value.",
    hint="Build both files from the same source again. If they still differ it is a fault of "
    "accessgen: please report it with this message.",
    good="Both ask for “your-name”, then for “quiet”.",
    bad="The Word file has a box for notes that the PDF has not.",
    run=run,
)
