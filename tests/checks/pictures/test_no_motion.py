from __future__ import annotations

import io

import pikepdf
from docx.document import Document
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

from tests.checks.build_pdf import set_after
from tests.checks.example import docx_example, pdf_example
from tests.checks.pictures.build import PROPERTIES, Drawn, drawn


def gif(document: Document) -> None:
    held = io.BytesIO()
    Image.new("P", (480, 480)).save(held, "GIF")
    held.seek(0)
    run = document.paragraphs[3].add_run()
    run.add_picture(held, width=1_440_000)
    next(iter(run._r.iter(PROPERTIES))).set("descr", "A green door")


def script(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.beep()"))


def film(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0].obj
    note = Dictionary(Type=Name.Annot, Subtype=Name.RichMedia, Rect=Array([0, 0, 9, 9]))
    page.Annots, page.Tabs = Array([pdf.make_indirect(note)]), Name.S


GOOD = [docx_example("a still picture", drawn(Drawn())), pdf_example("nothing that moves")]
BROKEN = [
    docx_example("a GIF", gif, says="The file holds a GIF picture"),
    pdf_example("a script", set_after(script), says="The file holds a script"),
    pdf_example("a film", set_after(film), says="The file holds a video or an animation"),
]
