"""`accessgen check` on files of anybody's, as its users see it."""

from __future__ import annotations

import io
import json
import os
import zipfile
from pathlib import Path

import docx
import pikepdf
import pytest
from docx.shared import Pt
from reportlab.pdfgen.canvas import Canvas

from accessgen import checking
from accessgen.edition import EditionFinder
from accessgen.resources import bundled
from tests.support.program import ROOT
from tests.support.project import Ended, SmallProject

STANDARD = EditionFinder([bundled("styles")], [bundled("fonts")], ROOT).load("standard")
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # how a container of old Office begins
SHORT = "You can bring a friend."
LONG = (
    "You can come to one meeting or to all of them, and you can bring somebody with you if that "
    "is what you need, because we want to hear from as many people as we can."
)


def pdf(path: Path, text: str = SHORT, size: float = 14) -> Path:
    canvas = Canvas(str(path), invariant=True)
    canvas.setFont("Helvetica", size)
    canvas.drawString(72, 700, text[:90])
    canvas.drawString(72, 680, text[90:])
    canvas.save()
    return path


def word(path: Path, text: str = SHORT, size: float = 14) -> Path:
    document = docx.Document()
    document.add_paragraph().add_run(text).font.size = Pt(size)
    document.save(str(path))
    return path


def locked(path: Path) -> Path:
    with pikepdf.open(pdf(path)) as file:
        held = io.BytesIO()
        file.save(held, encryption=pikepdf.Encryption(owner="owner", user="user"))
    path.write_bytes(held.getvalue())
    return path


def encrypted_word(path: Path) -> Path:
    """What Office writes for a document with a password: no zip, but an old container."""
    path.write_bytes(OLD_OFFICE + bytes(504) + "EncryptedPackage".encode("utf-16-le"))
    return path


def zipped(path: Path, name: str) -> Path:
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(name, "<x/>")
    return path


def holding(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def check(project: SmallProject, *paths: Path, options: tuple[str, ...] = ()) -> Ended:
    return project.run("check", *map(str, paths), "--jobs", "1", *options)


def findings(ended: Ended, rule: str) -> list[dict[str, object]]:
    files = json.loads(ended.out)["files"]
    return [found for file in files for found in file["findings"] if found["check"] == rule]


def test_a_foreign_word_file_and_a_foreign_pdf_are_checked(project: SmallProject) -> None:
    small = [word(project.root / "a.docx", size=9), pdf(project.root / "b.pdf", size=9)]
    ended = check(project, *small, options=("--format", "json"))
    assert ended.code == 1
    assert [found["value"] for found in findings(ended, "F04")] == ["9 points", "9 points"]
    assert all(found["source"] is None for found in findings(ended, "F04"))


def test_the_edition_says_what_to_hold_a_file_to(project: SmallProject) -> None:
    path = pdf(project.root / "a.pdf", size=14)
    standard = check(project, path, options=("--format", "json"))
    large = check(project, path, options=("--format", "json", "--edition", "large-print"))
    assert findings(standard, "F04") == []
    assert [found["limit"] for found in findings(large, "F04")] == ["at least 18 points"]


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda folder: locked(folder / "x.pdf"), "locked with a password"),
        (lambda folder: encrypted_word(folder / "x.docx"), "locked with a password"),
        (lambda folder: holding(folder / "x.pdf", b"%PDF-1.7\n cut"), "damaged or cut short"),
        (lambda folder: holding(folder / "x.docx", b"PK\x03\x04 cut"), "damaged or cut short"),
        (lambda folder: holding(folder / "x.docx", b""), "it is empty"),
        (lambda folder: holding(folder / "x.doc", OLD_OFFICE), "old Office"),
        (lambda folder: holding(folder / "x.docx", b"{\\rtf1 words}"), "RTF"),
        (lambda folder: holding(folder / "x.txt", b"only words"), "neither a Word file"),
        (lambda folder: zipped(folder / "x.docx", "xl/workbook.xml"), "Excel"),
        (lambda folder: zipped(folder / "x.docx", "other.xml"), "no Word file"),
        (lambda folder: pdf(folder / "x.docx"), "It holds a PDF: call it x.pdf"),
        (lambda folder: word(folder / "x.pdf"), "It holds a Word file: call it x.docx"),
        (lambda folder: folder / "x.pdf", "there is no such file"),
        (lambda folder: folder, "it is a folder"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_opened_says_why(tmp_path: Path, make: object, says: str) -> None:
    folder = tmp_path / "given"
    folder.mkdir()
    bad = make(folder)  # type: ignore[operator]
    result = checking.check_group([bad], STANDARD)
    assert result.unread
    assert says in result.findings[0].message
    assert result.ran == ()


def test_the_other_files_go_on(project: SmallProject) -> None:
    bad = locked(project.root / "locked.pdf"), holding(project.root / "cut.docx", b"PK\x03\x04")
    ended = check(project, *bad, word(project.root / "good.docx", size=9))
    assert ended.code == 2
    assert "locked with a password" in ended.out and "damaged or cut short" in ended.out
    assert "only 9 points" in ended.out
    assert "Traceback" not in ended.out + ended.err


def test_an_enormous_file_is_refused_before_it_is_read(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = project.root / "huge.pdf"
    with path.open("wb") as file:
        file.truncate(checking.MAX_SIZE + 1)  # sparse: it takes no room
    read = Path.read_bytes
    seen: list[Path] = []
    monkeypatch.setattr(Path, "read_bytes", lambda path: seen.append(path) or read(path))
    ended = check(project, path)
    assert ended.code == 2
    assert "200 MB is the most" in ended.out
    assert path not in seen


def test_a_device_is_no_file(project: SmallProject) -> None:
    if not os.path.exists("/dev/zero"):  # noqa: PTH110
        pytest.skip("this machine has no /dev/zero")
    assert "no ordinary file" in check(project, Path("/dev/zero")).out


def test_a_word_file_and_a_pdf_of_one_name_have_to_say_the_same(project: SmallProject) -> None:
    pair = [word(project.root / "a.docx"), pdf(project.root / "a.pdf", "Something else.")]
    ended = check(project, *pair, options=("--format", "json"))
    assert findings(ended, "T06")
    other = [word(project.root / "b.docx"), pdf(project.root / "c.pdf", "Something else.")]
    assert not findings(check(project, *other, options=("--format", "json")), "T06")


def test_the_exit_code_follows_fail_on(project: SmallProject) -> None:
    path = pdf(project.root / "a.pdf", size=9)
    assert check(project, path).code == 1
    assert check(project, path, options=("--fail-on", "never")).code == 0


def test_reports_go_to_a_folder(project: SmallProject) -> None:
    path = pdf(project.root / "a.pdf", LONG)
    out = project.root / "reports"
    formats = "text,json,sarif,junit,html"
    ended = check(project, path, options=("--format", formats, "--out", str(out)))
    names = ["index.html", "junit.xml", "report.json", "report.sarif", "report.txt"]
    assert sorted(file.name for file in out.iterdir()) == names
    assert all(f"Report: {out / name}" in ended.out for name in names)
    assert "data:image/jpeg" in (out / "index.html").read_text()


def test_without_a_folder_the_text_is_whole_and_with_one_it_is_short(project: SmallProject) -> None:
    document = docx.Document()
    for number in range(60):
        document.add_paragraph(f"Say {number}: {LONG}")
    path = project.root / "a.docx"
    document.save(str(path))
    whole = check(project, path).out
    short = check(project, path, options=("--out", str(project.root / "reports"))).out
    assert "The report shows all places." not in whole
    assert "The report shows all places." in short
    assert len(short) < len(whole) / 2
    report = (project.root / "reports" / "report.txt").read_text()
    assert whole.count("This sentence has") == report.count("This sentence has") == 60


def test_several_formats_need_a_folder(project: SmallProject) -> None:
    ended = check(project, pdf(project.root / "a.pdf"), options=("--format", "json,html"))
    assert ended.code == 2 and "--out" in ended.err


@pytest.mark.parametrize(
    ("option", "value", "meant"),
    [
        ("--edition", "large", "large-print"),
        ("--format", "jsn", "json"),
        ("--fail-on", "mst", "must"),
    ],
)
def test_a_wrong_option_names_the_nearest(
    project: SmallProject, option: str, value: str, meant: str
) -> None:
    ended = check(project, pdf(project.root / "a.pdf"), options=(option, value))
    assert ended.code == 2 and meant in ended.err


def test_the_text_ends_with_what_no_check_can_tell(project: SmallProject) -> None:
    ended = check(project, pdf(project.root / "a.pdf"))
    assert ended.out.rstrip().endswith("test it with readers.")
    assert "complian" not in ended.out


def test_build_writes_its_report(project: SmallProject) -> None:
    project.build("--fail-on", "never", "--publication", "good")
    folder = project.root / "out" / "report"
    assert sorted(file.name for file in folder.iterdir()) == ["index.html", "report.json"]
    told = json.loads((folder / "report.json").read_text())
    paths = [file["path"] for file in told["files"]]
    assert "easy-read/good-easy-read.pdf" in paths and "standard/good-standard.docx" in paths


def test_build_writes_the_report_formats_that_are_asked_for(project: SmallProject) -> None:
    project.build("--fail-on", "never", "--report-format", "sarif,junit", "--publication", "good")
    folder = project.root / "out" / "report"
    assert sorted(file.name for file in folder.iterdir()) == ["junit.xml", "report.sarif"]


def test_findings_of_our_own_files_name_the_authors_line(project: SmallProject) -> None:
    project.change("content/good/standard.md", "A walk helps you to rest.", LONG)
    project.build("--fail-on", "never", "--publication", "good", "--edition", "standard")
    told = json.loads((project.root / "out/report/report.json").read_text())
    found = [f for file in told["files"] for f in file["findings"] if f["check"] == "W03"]
    assert found and all(f["source"]["file"] == "content/good/standard.md" for f in found)
    assert {f["source"]["line"] for f in found} == {9}


def test_the_closing_table_has_a_name_for_each_number(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    out = project.run("check", str(pdf(project.root / "a.pdf"))).out
    names, numbers = out[out.index("Checked\n") :].splitlines()[1:3]
    assert len(numbers.split()) == len(names.split())


def test_the_report_as_a_word_file(project: SmallProject) -> None:
    file = pdf(project.root / "a.pdf")
    refused = check(project, file, options=("--format", "docx"))
    assert refused.code == 2 and "--out" in refused.err
    ended = check(project, file, options=("--format", "docx", "--out", str(project.root / "told")))
    assert ended.code == 1
    assert (project.root / "told/report.docx").read_bytes().startswith(b"PK")
