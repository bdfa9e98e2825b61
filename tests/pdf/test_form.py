"""Forms filled in and read back with libraries that have nothing to do with the writer.

pypdf fills them in; pikepdf (qpdf) and pypdfium2 (PDFium) read and paint them.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pypdf import PdfReader, PdfWriter

from accessgen.model import Field, Heading, Table
from accessgen.writers.pdf.formfont import form_font
from tests.pdf.samples import EDITIONS, form, para, pdf, style, text
from tests.support import verapdf

LONG = "A quiet corner, please.\nŵ and ŷ, é and £5."
ANSWERS = {"your-name": "Zoë Łucja Ŵyn", "needs": LONG, "quiet": "/no", "bring": "/Yes"}


def filled(data: bytes, answers: dict[str, str]) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.update_page_form_field_values(None, answers, auto_regenerate=False)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def a_form(edition: str = "standard") -> bytes:
    return pdf(Heading(1, text("A form")), *form(), edition=edition)


def values(data: bytes) -> dict[str, str]:
    with pikepdf.open(io.BytesIO(data)) as file:
        return {str(field.T): str(field.get("/V", "")) for field in file.Root.AcroForm.Fields}


@dataclass(frozen=True)
class Widget:
    """A place to fill in as it stands on its page. `on` is the state of a ticked box."""

    name: str
    says: str
    flags: int
    keys: frozenset[str]
    rectangle: tuple[float, ...]
    on: str
    state: str
    looks: bytes
    typed: str


def widgets(data: bytes) -> list[Widget]:
    with pikepdf.open(io.BytesIO(data)) as file:
        return [widget(note) for page in file.pages for note in page.get("/Annots", [])]


def widget(note: pikepdf.Object) -> Widget:
    boxed = "/AS" in note
    return Widget(
        name=str(note.get("/Parent", note).T),
        says=str(note.TU),
        flags=int(note.F),
        keys=frozenset({*note.keys(), *(f"AP{key}" for key in note.AP)}),
        rectangle=tuple(float(edge) for edge in note.Rect),
        on=next(key for key in note.AP.N if key != "/Off") if boxed else "",
        state=str(note.get("/AS", "")),
        looks=b"" if boxed else note.AP.N.read_bytes(),
        typed=str(note.get("/DA", "")),
    )


def named(data: bytes, name: str) -> Widget:
    return next(widget for widget in widgets(data) if widget.name == name)


def test_an_empty_form_has_no_answers() -> None:
    assert values(a_form()) == {
        "your-name": "",
        "quiet": "/Off",
        "bring": "/Off",
        "needs": "",
        "drawing": "",
    }


@pytest.mark.parametrize("edition", EDITIONS)
def test_answers_are_read_back(edition: str) -> None:
    assert values(filled(a_form(edition), ANSWERS)) == {**ANSWERS, "drawing": ""}


def test_a_choice_has_one_answer_and_a_tick_shows() -> None:
    found = widgets(filled(a_form(), ANSWERS))
    states = {(widget.name, widget.on): widget.state for widget in found if widget.on}
    assert states == {
        ("quiet", "/yes"): "/Off",
        ("quiet", "/no"): "/no",
        ("quiet", "/i-do-not-know-yet"): "/Off",
        ("bring", "/Yes"): "/Yes",
    }


def test_a_ticked_box_is_painted_where_the_box_is() -> None:
    empty, ticked = _page(a_form()), _page(filled(a_form(), ANSWERS))
    left, bottom, right, top = named(a_form(), "bring").rectangle
    area = (round(left) + 3, round(842 - top) + 3, round(right) - 3, round(842 - bottom) - 3)
    assert len(empty.crop(area).getcolors()) == 1
    assert empty.crop(area).convert("L").getextrema()[0] > 200
    assert ticked.crop(area).convert("L").getextrema()[0] < 80


def _page(data: bytes):  # type: ignore[no-untyped-def]
    document = pypdfium2.PdfDocument(data)
    document.init_forms()
    return document[0].render(scale=1, may_draw_forms=True).to_pil()


def test_rules_to_write_on_make_room_for_what_is_typed() -> None:
    """The border is on the page; the rules belong to the empty field and go when it is filled."""
    assert named(a_form(), "needs").looks.count(b" re f") == 3  # between four lines
    after = named(filled(a_form(), ANSWERS), "needs").looks
    assert b" re f" not in after and b"Tj" in after


def test_what_is_typed_is_as_large_as_the_words_and_its_font_is_embedded() -> None:
    for edition in EDITIONS:
        size = style(edition).text["body"].size
        for name in ("your-name", "needs", "drawing"):
            typed = named(a_form(edition), name).typed.split()
            assert typed[:3] == ["/Form", f"{size:g}", "Tf"]
    with pikepdf.open(io.BytesIO(a_form())) as file:
        font = file.Root.AcroForm.DR.Font.Form
        assert "/FontFile2" in font.FontDescriptor
        assert "/NeedAppearances" not in file.Root.AcroForm


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_form_font_has_all_letters_of_western_languages_and_welsh(edition: str) -> None:
    letters = set(form_font(style(edition).face.regular).letters.values())
    western = {bytes([code]).decode("cp1252", "ignore") for code in range(0x20, 0x100)} - {"\x7f"}
    assert western - {""} <= letters
    assert set("ŵŷŴŶłśż") <= letters


def test_every_widget_prints_and_has_its_look_and_its_words() -> None:
    for widget in widgets(a_form()):
        assert widget.flags == 4
        assert {key for key in widget.keys if key.startswith("AP")} == {"AP/N"}
        assert not widget.keys & {"/A", "/AA"}
        assert widget.says
    assert named(a_form(), "quiet").says == "Do you want a quiet space? Yes"


def test_fields_come_in_reading_order() -> None:
    names = [widget.name for widget in widgets(a_form())]
    assert names == ["your-name", "quiet", "quiet", "quiet", "bring", "needs", "drawing"]


def test_names_are_made_from_the_question_and_never_the_same_twice() -> None:
    asked = "Is it quiet? Is it near? Is it warm enough for everybody who comes?"
    data = pdf(
        Field("tick", "Yes"),
        Field("tick", "Yes"),
        Field("choice", "Yes", question=asked),
        Field("choice", "No", question=asked),
        Field("choice", "Yes", question=asked),
        Field("lines", "Nodiadau é", id="Notes here"),
    )
    assert list(values(data)) == [
        "yes",
        "yes-2",
        "is-it-quiet-is-it-near-is-it-warm-enough",
        "is-it-quiet-is-it-near-is-it-warm-enough-2",
        "notes-here",
    ]


def test_a_repeated_table_header_is_not_filled_in_twice() -> None:
    rows = tuple(((para("Words. " * 300),), (para("b"),)) for _ in range(4))
    header = ((para("One"),), (Field("tick", "All"),))
    assert [widget.name for widget in widgets(pdf(Table((), header, rows)))] == ["all"]


def test_a_document_without_fields_has_no_form() -> None:
    with pikepdf.open(io.BytesIO(pdf(para("Words.")))) as file:
        assert "/AcroForm" not in file.Root


def test_the_same_form_has_the_same_bytes() -> None:
    assert a_form() == a_form()


def test_a_form_conforms_empty_and_filled(tmp_path: Path) -> None:
    verapdf.require()
    files = []
    for edition in EDITIONS:
        for state, data in (("empty", a_form(edition)), ("full", filled(a_form(edition), ANSWERS))):
            files.append(tmp_path / f"{edition}-{state}.pdf")
            files[-1].write_bytes(data)
    for profile in ("ua1", "2a"):
        assert not {str(k): v for k, v in verapdf.validate(files, profile).items() if v}
