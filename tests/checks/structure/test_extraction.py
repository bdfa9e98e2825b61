from __future__ import annotations

import io

import pikepdf
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.checks.build_pdf import pdf
from tests.checks.example import Example, docx_example, finished, pdf_example


def protect(edit: str) -> object:
    def change(document: Document) -> None:
        lock = f'<w:documentProtection {nsdecls("w")} w:edit="{edit}" w:enforcement="1"/>'
        document.settings.element.append(parse_xml(lock))

    return change


def locked(**allowed: bool) -> bytes:
    held = io.BytesIO()
    rights = pikepdf.Permissions(**allowed)
    with pikepdf.open(io.BytesIO(pdf())) as document:
        document.save(held, encryption=pikepdf.Encryption(owner="key", allow=rights))
    return held.getvalue()


GOOD = [
    docx_example("open"),
    docx_example("a form to fill in", protect("forms")),
    pdf_example("open"),
    Example("pdf: no printing", (finished(locked(print_highres=False), "pdf"),)),
]
BROKEN = [
    docx_example("read-only", protect("readOnly"), says="The file is locked"),
    Example("pdf: no copying", (finished(locked(extract=False), "pdf"),), "The file is locked"),
]
