"""Ways to break the fields of a form, in both formats."""

from __future__ import annotations

import pikepdf
from pikepdf import Name, Pdf, String

from tests.mutations.breaking import Word, docx, drop, elements, pdf

FORM = "feedback-form"


def widgets(opened: Pdf) -> list[pikepdf.Object]:
    """Every field where it stands, in the order of the pages."""
    notes = (note for page in opened.pages for note in page.get("/Annots", []))
    return [note for note in notes if note.get("/Subtype") == Name.Widget]


@pdf("S25", publication=FORM)
def a_field_without_words(opened: Pdf) -> None:
    note = widgets(opened)[-1]
    del note.TU


@pdf("S25", publication=FORM, edition="large-print")
def a_box_of_standard_size_in_large_print(opened: Pdf) -> None:
    note = widgets(opened)[0]
    left, bottom, _, _ = (float(edge) for edge in note.Rect)
    note.Rect = pikepdf.Array([left, bottom, left + 22.7, bottom + 22.7])


@pdf("S25", publication=FORM)
def two_fields_of_one_name(opened: Pdf) -> None:
    first, second = widgets(opened)[-2:]
    second.T = first.T


@pdf("S25", publication=FORM)
def a_field_that_no_tag_holds(opened: Pdf) -> None:
    elements(opened, "Form")[-1].S = Name.Span


@pdf("S25", publication=FORM)
def an_answer_ticked_before_anybody_came(opened: Pdf) -> None:
    note = widgets(opened)[0]
    note.AS = next(Name(key) for key in note.AP.N if key != "/Off")


@pdf("S12", publication=FORM)
def the_tab_key_goes_by_columns(opened: Pdf) -> None:
    for page in opened.pages:
        page.Tabs = Name.C


@pdf("T06", publication=FORM)
def another_name_than_in_word(opened: Pdf) -> None:
    widgets(opened)[-1].T = String("something-else")


@docx("S25", publication=FORM)
def a_control_without_a_title(word: Word) -> None:
    drop(word.find("//w:sdt[w:sdtPr/w:tag]/w:sdtPr/w:alias"))


@docx("S25", publication=FORM)
def lines_as_close_as_a_text(word: Word) -> None:
    spacing = word.find("//w:style[@w:styleId='WritingLine']/w:pPr/w:spacing", "styles")
    spacing.set(f"{{{spacing.nsmap['w']}}}line", "400")


@docx("S25", publication=FORM, edition="easy-read")
def small_boxes_in_easy_read(word: Word) -> None:
    for size in word.all("//w:sdtContent/w:r/w:rPr/w:sz"):
        size.set(f"{{{size.nsmap['w']}}}val", "76")


@docx("T06", publication=FORM)
def a_question_less_than_the_pdf(word: Word) -> None:
    drop(word.all("//w:sdt[w:sdtPr/w:tag]")[-1])
