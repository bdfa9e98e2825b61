"""Files made to break what opens them: a finding in plain words, never a crash."""

from __future__ import annotations

import base64
import io
import re
import time
import zipfile
import zlib

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name

from accessgen.checks import run_checks
from accessgen.checks.opened import bounds, open_file
from accessgen.checks.opened.docx import package
from accessgen.checks.opened.pdf import content
from accessgen.checks.run import OPENING
from accessgen.checks.structure import reading_order
from accessgen.findings import Finding, Outcome, Severity
from tests.checks.build_docx import docx
from tests.checks.build_pdf import pdf
from tests.checks.drawings import chart, chart_xml, diagram_xml, plot, series, shape, smart_art
from tests.checks.example import LIMITS, finished, of_check

WORD, PRINT = docx(), pdf()
CHARTED, DRAWN = docx(chart()), docx(smart_art())
CHART, DIAGRAM = chart_xml(), diagram_xml()
DOCUMENT = "word/document.xml"


def finding(data: bytes, form: str) -> Finding:
    """The one finding that the file cannot be opened."""
    (found,) = run_checks([finished(data, form)], LIMITS).findings
    assert (found.check, found.outcome) == (OPENING, Outcome.FAILED)
    assert found.severity is Severity.MUST
    return found


def with_part(name: str, inside: bytes, word: bytes = WORD) -> bytes:
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(word)) as old, zipfile.ZipFile(result, "w") as new:
        for other in old.namelist():
            data = inside if other == name else old.read(other)
            new.writestr(other, data, zipfile.ZIP_DEFLATED)
    return result.getvalue()


def with_pdf(change: object) -> bytes:
    document = pikepdf.open(io.BytesIO(PRINT))
    change(document)  # type: ignore[operator]
    result = io.BytesIO()
    document.save(result)
    return result.getvalue()


def test_zip_bomb() -> None:
    assert "a bomb" in finding(with_part(DOCUMENT, b" " * 24_000_000), "docx").message


def test_part_that_is_too_big(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_PART", 1000)
    assert "more than 1,000 bytes" in finding(WORD, "docx").message


@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">',
        '<!ENTITY a SYSTEM "file:///etc/passwd">',
    ],
)
def test_xml_entities(entity: str) -> None:
    xml = f"<!DOCTYPE d [{entity}]><d>&a;</d>".encode()
    assert "document type" in finding(with_part(DOCUMENT, xml), "docx").message


def test_xml_that_is_none() -> None:
    assert "is not XML" in finding(with_part("word/footer1.xml", b"<w:ftr"), "docx").message


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0 an encrypted DOCX"])
def test_what_is_no_docx(data: bytes) -> None:
    assert "not a whole zip file" in finding(data, "docx").message


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"hello"])
def test_what_is_no_pdf(data: bytes) -> None:
    assert "damaged or cut short" in finding(data, "pdf").message


@pytest.mark.parametrize("share", [0.3, 0.7, 0.99])
@pytest.mark.parametrize(("data", "form"), [(WORD, "docx"), (PRINT, "pdf")], ids=["docx", "pdf"])
def test_files_cut_short(data: bytes, form: str, share: float) -> None:
    found = finding(data[: int(len(data) * share)], form)
    assert ("damaged or cut short" if form == "pdf" else "not a whole zip file") in found.message


def test_pdf_locked_with_a_password() -> None:
    result = io.BytesIO()
    locked = pikepdf.Encryption(user="secret", owner="secret")
    pikepdf.open(io.BytesIO(PRINT)).save(result, encryption=locked)
    assert "locked with a password" in finding(result.getvalue(), "pdf").message


def test_pdf_stream_that_unpacks_without_end() -> None:
    def swell(document: pikepdf.Pdf) -> None:
        document.pages[0].Contents = document.make_stream(b" " * 26_000_000)

    data = with_pdf(swell)
    assert len(data) < 200_000
    assert "unpacks to more than" in finding(data, "pdf").message


def test_pdf_forms_that_multiply(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content, "MAX_ITEMS", 1000)

    def multiply(document: pikepdf.Pdf) -> None:
        form = document.make_stream(b"0 0 1 1 re f")
        for _ in range(10):
            outer = document.make_stream(b"/F Do " * 10)
            outer.Resources = Dictionary(XObject=Dictionary(F=form))
            form = outer
            form.Type, form.Subtype = Name.XObject, Name.Form
        document.pages[0].Resources.XObject = Dictionary(F=form)
        document.pages[0].contents_add(b"/F Do")

    assert "things" in finding(with_pdf(multiply), "pdf").message


def test_pdf_tags_that_run_in_a_circle() -> None:
    def tie(document: pikepdf.Pdf) -> None:
        root = document.Root.StructTreeRoot.K
        root.K = Array([root, root, *root.K])

    results = run_checks([finished(with_pdf(tie), "pdf")], LIMITS)
    assert results.findings == ()  # the circle is cut, and all that is in it was read once
    assert results.ran == run_checks([finished(PRINT, "pdf")], LIMITS).ran


def drawing(document: pikepdf.Pdf) -> pikepdf.Object:
    form = document.make_stream(b"/X Do /X Do")
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 9, 9])
    return form


def test_pdf_drawings_that_draw_each_other() -> None:
    def tie(document: pikepdf.Pdf) -> None:
        one, other = drawing(document), drawing(document)
        one.Resources = Dictionary(XObject=Dictionary(X=other))
        other.Resources = Dictionary(XObject=Dictionary(X=one))
        document.pages[0].Resources.XObject = Dictionary(F=one)
        document.pages[0].contents_add(b"/F Do")

    assert "draws itself, without end" in finding(with_pdf(tie), "pdf").message


def test_pdf_note_whose_look_draws_itself() -> None:
    def tie(document: pikepdf.Pdf) -> None:
        look = drawing(document)
        look.Resources = Dictionary(XObject=Dictionary(X=look))
        stamp = Dictionary(Subtype=Name.Stamp, Rect=Array([0, 0, 9, 9]), AP=Dictionary(N=look))
        document.pages[0].Annots = Array([document.make_indirect(stamp)])

    assert "draws itself, without end" in finding(with_pdf(tie), "pdf").message


def test_pdf_drawings_that_double() -> None:
    def double(document: pikepdf.Pdf) -> None:
        form = drawing(document)
        form.Resources = Dictionary(XObject=Dictionary())
        for _ in range(16):
            outer = drawing(document)
            outer.Resources = Dictionary(XObject=Dictionary(X=form))
            form = outer
        document.pages[0].Resources.XObject = Dictionary(F=form)
        document.pages[0].contents_add(b"/F Do")

    assert "more than 20,000 drawings" in finding(with_pdf(double), "pdf").message


def test_pdf_bomb_behind_letters() -> None:
    def swell(document: pikepdf.Pdf) -> None:
        packed = base64.a85encode(zlib.compress(b" " * 12_000_000)) + b"~>"
        stream = document.make_stream(b"")
        stream.write(packed, filter=Array([Name.ASCII85Decode, Name.FlateDecode]))
        document.pages[0].Contents = stream

    assert "unpacks to more than 10,000,000 bytes" in finding(with_pdf(swell), "pdf").message


@pytest.mark.parametrize(("data", "form"), [(WORD, "docx"), (PRINT, "pdf")])
def test_text_without_end(data: bytes, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MAX_LETTERS", 50)
    assert "more than 50 letters. Cut it into parts" in finding(data, form).message


def test_paragraphs_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MAX_PARAGRAPHS", 2)
    assert "more than 2 paragraphs" in finding(WORD, "docx").message


def test_xml_that_goes_down_without_end() -> None:
    deep = b"<d>" * 400 + b"</d>" * 400
    assert "stand in each other without end" in finding(with_part(DOCUMENT, deep), "docx").message


def test_a_page_of_very_many_pieces_is_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_order, "_MOST", 1)
    (found,) = of_check(run_checks([finished(PRINT, "pdf")], LIMITS), "S11")
    assert found.outcome is Outcome.CANT_TELL and "too many to compare" in found.message


def test_a_format_that_is_unknown() -> None:
    assert "unknown" in finding(b"", "odt").message


def test_the_other_file_is_still_checked() -> None:
    results = run_checks([finished(b"", "docx"), finished(PRINT, "pdf")], LIMITS)
    assert {ran.file for ran in results.ran} == {"example.pdf"}
    assert len(results.findings) == 1


@settings(max_examples=60)
@given(st.sampled_from([(WORD, "docx"), (PRINT, "pdf")]), st.data())
def test_bytes_gone_wrong_never_crash_a_check(file: tuple[bytes, str], draw: st.DataObject) -> None:
    data, form = bytearray(file[0]), file[1]
    for _ in range(3):
        data[draw.draw(st.integers(0, len(data) - 1))] = draw.draw(st.integers(0, 255))
    results = run_checks([finished(bytes(data), form)], LIMITS)
    refused = [f for f in results.findings if (f.check, f.outcome) == (OPENING, Outcome.FAILED)]
    if refused:  # said in words, and nothing is claimed of what was not read
        assert refused[0].message.endswith(".") and refused[0].hint
        assert results.ran == ()
    else:  # whatever can be opened is held to every check of its format
        whole = run_checks([finished(WORD if form == "docx" else PRINT, form)], LIMITS)
        assert results.ran == whole.ran


_ATTRIBUTE = re.compile(r'="([^"<>]*)"')
_SAFE = st.text(
    st.characters(codec="ascii", exclude_characters='<&"', min_codepoint=32), max_size=9
)


@given(st.sampled_from([(CHARTED, "word/charts/chart1.xml", CHART),
                        (DRAWN, "word/diagrams/drawing1.xml", DIAGRAM)]), st.data())  # fmt: skip
@settings(max_examples=20, deadline=None)
def test_drawings_that_say_nonsense_never_crash_a_check(
    file: tuple[bytes, str, str], draw: st.DataObject
) -> None:
    word, part, xml = file
    places = [m.span(1) for m in _ATTRIBUTE.finditer(xml) if "http" not in m[1]]
    start, end = draw.draw(st.sampled_from(places))
    said = draw.draw(st.one_of(st.sampled_from(["-1", "nan", "inf", "1e999", ""]), _SAFE))
    broken = with_part(part, f"{xml[:start]}{said}{xml[end:]}".encode(), word)
    results = run_checks([finished(broken, "docx")], LIMITS)
    refused = [f for f in results.findings if (f.check, f.outcome) == (OPENING, Outcome.FAILED)]
    assert results.ran == run_checks([finished(word, "docx")], LIMITS).ran or refused


def test_a_drawing_of_thousands_of_parts_is_read_in_bounded_time() -> None:
    points = "".join(f'<c:dPt><c:idx val="{n}"/></c:dPt>' for n in range(3_000))
    many = "".join(series(n, f"Way {n}", points if n == 0 else "") for n in range(3_000))
    broken = with_part("word/charts/chart1.xml", chart_xml(plot(many)).encode(), CHARTED)
    shapes = diagram_xml(*[shape(colour="")] * 3_000)
    drawn = with_part("word/diagrams/drawing1.xml", shapes.encode(), DRAWN)
    begun = time.process_time()
    for data in (broken, drawn):
        view = open_file("docx", data, "many")
        assert view.spans and view.appearance and view.layout
    assert time.process_time() - begun < 10
