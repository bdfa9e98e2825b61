"""Files that other programs made are measured, and none of them makes a check stop."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import docx
import pikepdf
import pytest
from docx.shared import Mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from accessgen.checks import run_checks
from accessgen.checks.outline import NO_TAGS
from accessgen.findings import Finding, Outcome
from tests.checks.example import LIMITS, finished
from tests.checks.tags import png


def found(data: bytes, form: str) -> dict[str, list[Finding]]:
    by_check: dict[str, list[Finding]] = {}
    for finding in run_checks([finished(data, form)], LIMITS).findings:
        by_check.setdefault(finding.check, []).append(finding)
    return by_check


def saved(document: object) -> bytes:
    held = io.BytesIO()
    document.save(held)  # type: ignore[attr-defined]
    return held.getvalue()


def letter() -> bytes:
    document = docx.Document()
    document.add_heading("Our letter", 0)
    document.add_heading("Come along", 1)
    document.add_paragraph("What you need").runs[0].bold = True
    document.add_paragraph("• Bring a friend.")
    table = document.add_table(2, 2)
    for cell in table._cells:
        cell.text = "Tea"
    document.add_picture(png(), width=Mm(60))
    return saved(document)


def untagged_pdf() -> bytes:
    held = io.BytesIO()
    canvas = Canvas(held, invariant=1)
    canvas.drawString(72, 700, "Hello, click here.")
    canvas.linkURL("https://riverside.example", (72, 690, 200, 710))
    canvas.save()
    return held.getvalue()


def test_the_template_of_python_docx() -> None:
    assert set(found(saved(docx.Document()), "docx")) >= {"S01", "S02"}


def test_a_letter_of_python_docx() -> None:
    assert set(found(letter(), "docx")) >= {"I02", "S01", "S02", "S04", "S07", "S08", "S16", "S17"}


def test_a_pdf_without_tags_is_never_passed_in_silence() -> None:
    findings = found(untagged_pdf(), "pdf")
    assert {"S01", "S02", "S12", "S13"} <= set(findings)
    told = {check for check, held in findings.items() if held[0].message == NO_TAGS}
    assert told == {
        "S03", "S04", "S05", "S07", "S08", "S09", "S10", "S11", "S22", "S24",
    }  # fmt: skip
    assert all(findings[check][0].outcome is Outcome.CANT_TELL for check in told)


def test_that_tags_are_missing_is_said_once_with_weight() -> None:
    findings = found(untagged_pdf(), "pdf")
    grave = [f for held in findings.values() for f in held if f.outcome is Outcome.FAILED]
    assert [f.check for f in grave if "no tags" in f.message] == ["S13"]
    assert [f.message for f in findings["S12"]] == ["The PDF does not say that it is PDF/UA."]
    (hint,) = {findings[check][0].hint for check in ("S03", "S05", "S22")}
    assert "rule S13" in hint


def test_a_scan_has_no_tags_either() -> None:
    held = io.BytesIO()
    canvas = Canvas(held, invariant=1)
    canvas.drawImage(ImageReader(png()), 0, 0, 595, 842)
    canvas.save()
    findings = found(held.getvalue(), "pdf")
    assert "The PDF has no tags" in findings["S13"][0].message
    assert findings["S03"][0].outcome is Outcome.CANT_TELL


def test_no_false_alarms_about_the_bullets_of_word() -> None:
    document = docx.Document()
    document.styles["Normal"].font.name = "Arial"
    document.add_paragraph("Bring a friend.", style="List Bullet")
    findings = found(saved(document), "docx")
    for check in ("F01", "F05", "F29", "F31"):
        assert not any(
            "Symbol" in f.message or "sign" in f.message for f in findings.get(check, ())
        )


@pytest.mark.parametrize("pages", [0, 1])
def test_an_empty_pdf(pages: int) -> None:
    document = pikepdf.new()
    for _ in range(pages):
        document.add_blank_page()
    assert "S01" in found(saved(document), "pdf")


@pytest.mark.proof
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_what_libreoffice_makes(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_bytes(letter())
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    for step in (["pdf", "letter.docx"], ["odt", "letter.docx"], ["docx", "letter.odt"]):
        command = ["soffice", home, "--headless", "--convert-to", *step]
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    for name in ("letter.pdf", "letter.docx"):
        data = (tmp_path / name).read_bytes()
        assert {"S01", "S02", "S07", "S08"} <= set(found(data, name.split(".")[1])), name
