"""The validators themselves: each passes a good file and names what is wrong with a bad one."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.support import libreoffice, openxml, poppler, program, qpdf, verapdf

WORDS = "You can bring a friend."


@pytest.fixture
def untagged(tmp_path: Path) -> Path:
    """A PDF with words, and nothing that says what they are."""
    path = tmp_path / "untagged.pdf"
    canvas = Canvas(str(path))
    canvas.drawString(72, 700, WORDS)
    canvas.save()
    return path


@pytest.fixture
def sound_docx(tmp_path: Path) -> Path:
    path = tmp_path / "sound.docx"
    document = docx.Document()
    document.core_properties.title = "A small letter"
    document.core_properties.language = "en-GB"
    document.add_heading("A small letter", level=1)
    document.add_paragraph(WORDS)
    document.save(str(path))
    return path


def bare_docx(path: Path, body: str) -> Path:
    """The smallest DOCX: python-docx's template has so many styles that the SDK needs seconds."""
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="r1" Type="{relation}" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{namespace}"><w:body>{body}</w:body>'
        "</w:document>",
    }
    with zipfile.ZipFile(path, "w") as package_file:
        for name, part in parts.items():
            package_file.writestr(name, part)
    return path


def test_libreoffice_and_verapdf_pass_a_tagged_letter(sound_docx: Path, tmp_path: Path) -> None:
    libreoffice.require()
    verapdf.require()
    pdf = libreoffice.to_pdf([sound_docx], tmp_path / "out")[sound_docx]
    assert verapdf.validate([pdf], "ua1") == {pdf: []}


def test_verapdf_names_the_rules_that_an_untagged_pdf_breaks(untagged: Path) -> None:
    verapdf.require()
    failures = verapdf.validate([untagged], "ua1")[untagged]
    broken = {(failure.clause, failure.test) for failure in failures}
    # ISO 14289-1: 7.1-3 content neither tagged nor artifact, 7.1-11 no structure tree,
    # 7.21.4.1-1 font not embedded.
    assert {("7.1", 3), ("7.1", 11), ("7.21.4.1", 1)} <= broken
    assert all(failure.specification.startswith("ISO 14289-1") for failure in failures)
    assert all(failure.count >= 1 and failure.where for failure in failures)


def test_verapdf_knows_pdf_a_too(untagged: Path) -> None:
    verapdf.require()
    failures = verapdf.validate([untagged], "2a")[untagged]
    assert any(failure.specification.startswith("ISO 19005-2") for failure in failures)


def test_verapdf_takes_many_files_and_reports_one_that_it_cannot_read(
    untagged: Path, tmp_path: Path
) -> None:
    verapdf.require()
    junk = tmp_path / "junk.pdf"
    junk.write_text("These are only words.", encoding="utf-8")
    absent = tmp_path / "absent.pdf"
    results = verapdf.validate([junk, untagged], "ua1")
    assert [failure.clause for failure in results[junk]] == ["unreadable"]
    assert len(results[untagged]) > 1
    with pytest.raises(RuntimeError):
        verapdf.validate([absent], "ua1")


def test_openxml_passes_a_sound_file_and_lists_the_errors_of_others(tmp_path: Path) -> None:
    openxml.require()
    paragraph = f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>"
    sound = bare_docx(tmp_path / "sound.docx", paragraph)
    broken = bare_docx(tmp_path / "broken.docx", f"<w:nonsense/>{paragraph}")
    junk = tmp_path / "junk.docx"
    junk.write_text("These are only words.", encoding="utf-8")
    results = openxml.validate([sound, broken, junk])
    assert results[sound] == []
    assert [error.part for error in results[broken]] == ["/word/document.xml"]
    assert "nonsense" in str(results[broken][0])
    assert [error.id for error in results[junk]] == ["unreadable"]


def test_libreoffice_converts_files_of_one_name_in_one_go(sound_docx: Path, tmp_path: Path) -> None:
    libreoffice.require()
    poppler.require()
    other = tmp_path / "other" / sound_docx.name
    other.parent.mkdir()
    other.write_bytes(sound_docx.read_bytes())
    made = libreoffice.to_pdf([sound_docx, other], tmp_path / "out")
    assert len(set(made.values())) == 2
    assert all(WORDS in poppler.text(pdf) for pdf in made.values())


def test_libreoffice_does_not_swallow_a_file_that_it_cannot_read(tmp_path: Path) -> None:
    libreoffice.require()
    cut = tmp_path / "cut.docx"
    cut.write_bytes(b"PK\x03\x04 and then nothing")
    with pytest.raises(RuntimeError, match=r"cut\.docx"):
        libreoffice.to_pdf([cut], tmp_path / "out")


def test_poppler_reads_the_structure_only_of_a_tagged_file(
    sound_docx: Path, untagged: Path, tmp_path: Path
) -> None:
    poppler.require()
    libreoffice.require()
    tagged = libreoffice.to_pdf([sound_docx], tmp_path / "out")[sound_docx]
    tree = poppler.struct_text(tagged)
    assert "H1" in tree
    assert WORDS in tree
    assert poppler.struct_text(untagged).strip() == ""
    assert WORDS in poppler.text(untagged)


def test_qpdf_passes_a_sound_file_and_complains_about_a_damaged_one(
    untagged: Path, tmp_path: Path
) -> None:
    qpdf.require()
    damaged = tmp_path / "damaged.pdf"
    damaged.write_bytes(untagged.read_bytes().replace(b"startxref\n", b"startxref\n9"))
    results = qpdf.check([untagged, damaged])
    assert results[untagged] == []
    assert any("xref" in line for line in results[damaged])


@pytest.mark.parametrize(
    ("required", "outcome"), [("1", pytest.fail.Exception), ("", pytest.skip.Exception)]
)
def test_a_missing_validator_skips_or_fails_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, required: str, outcome: type[BaseException]
) -> None:
    monkeypatch.setenv("ACCESSGEN_REQUIRE_VALIDATORS", required)
    with pytest.raises(outcome, match="make validators"):
        program.require_all("veraPDF", ["cli.jar"])


def test_a_validator_that_is_there_is_not_skipped() -> None:
    program.require_all("veraPDF", [])
