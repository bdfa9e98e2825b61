"""Staff work on an Easy Read file in Word: they add a row and change a picture and its words.

What they do is done here with python-docx: copy a row, put another picture in, write other words.
The file has to stay valid, and all our checks have to pass it as before.
"""

from __future__ import annotations

import copy
import io
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.table import Table
from PIL import Image

from accessgen.checks import FinishedFile, run_checks
from accessgen.checks.opened import open_file
from accessgen.findings import Finding, Outcome, Severity
from tests.support import libreoffice, openxml, poppler
from tests.support.toolkit import toolkit

WORDS = "We meet on the second floor. You can use the lift."
ALT = "A lift with its doors open"
PUBLICATION = "event-story"


def built() -> Path:
    return toolkit().path(PUBLICATION, "easy-read", "docx")


def edited() -> bytes:
    """The file with a row added after the first one of `What people talked about`."""
    document = docx.Document(str(built()))
    rows = table_after(document, "What people talked about")
    added = copy.deepcopy(rows.rows[0]._tr)
    rows.rows[0]._tr.addnext(added)
    picture, words = rows.rows[1].cells
    change_picture(document, picture)
    words.paragraphs[0].runs[0].text = WORDS
    for run in words.paragraphs[0].runs[1:]:
        run._r.getparent().remove(run._r)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def table_after(document: Document, heading: str) -> Table:
    found = False
    for block in document.iter_inner_content():
        if isinstance(block, Table) and found:
            return block
        found = found or (not isinstance(block, Table) and block.text == heading)
    raise AssertionError(heading)


def change_picture(document: Document, cell: object) -> None:
    """As Word's `Change Picture` does: another image in the same frame, then its description."""
    held = io.BytesIO()
    Image.new("RGB", (600, 600), "#8FA9BF").save(held, "PNG")
    held.seek(0)
    drawing = next(cell._tc.iter(qn("w:drawing")))  # type: ignore[attr-defined]
    name, _ = document.part.get_or_add_image(held)
    blip = next(drawing.iter(qn("a:blip")))
    blip.set(qn("r:embed"), name)
    for extra in blip.findall(qn("a:extLst")):
        blip.remove(extra)  # the drawing that goes with the old picture
    properties = next(drawing.iter(qn("wp:docPr")))
    properties.set("descr", ALT)
    properties.set("id", "9001")
    for named in drawing.iter("{*}cNvPr"):
        named.set("descr", ALT)


def musts(data: bytes) -> list[Finding]:
    job = toolkit().jobs[PUBLICATION, "easy-read"]
    file = FinishedFile("easy-read", "docx", data, built().name)
    found = run_checks([file], job.edition.limits).findings
    return [f for f in found if f.severity is Severity.MUST and f.outcome is not Outcome.ANSWERED]


def test_a_row_that_staff_add_is_read_picture_first_and_breaks_no_rule() -> None:
    data = edited()
    before = open_file("docx", built().read_bytes(), "before").structure.rows
    after = open_file("docx", data, "after").structure.rows
    assert len(after) == len(before) + 1
    (added,) = (row for row in after if row.text == WORDS)
    assert added.picture_first
    assert [figure.alt for figure in added.figures] == [ALT]
    assert musts(built().read_bytes()) == []
    assert musts(data) == []


@pytest.mark.proof
def test_it_stays_valid_and_other_programs_lay_it_out(tmp_path: Path) -> None:
    for module in (openxml, libreoffice, poppler):
        module.require()
    path = tmp_path / "edited.docx"
    path.write_bytes(edited())
    assert openxml.validate([path]) == {path: []}
    pdf = libreoffice.to_pdf([path], tmp_path / "pdf")[path]
    tree = " ".join(poppler.struct_text(pdf).replace('"', " ").split())
    assert WORDS in poppler.text(pdf).replace("\n", " ")
    assert tree.index("You can use the lift") < tree.index("They talked about what matters most")
