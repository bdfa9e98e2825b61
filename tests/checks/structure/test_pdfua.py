from __future__ import annotations

import pikepdf

from tests.checks.build_pdf import set_after
from tests.checks.example import pdf_example
from tests.checks.tags import T, link, tags

LINK = link("our guide", "https://riverside.example/guide")


def unclaimed(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Metadata.write(pdf.Root.Metadata.read_bytes().replace(b"pdfuaid:part", b"pdfuaid:x"))


GOOD = [pdf_example("a claim and tags"), pdf_example("tabs follow the tags", LINK)]
BROKEN = [
    pdf_example(
        "an item outside a list", tags(T("LI", [T("LBody", says="Tea")])), says="LI in Document"
    ),
    pdf_example(
        "a paragraph in a heading", tags(T("H2", [T("P", says="Come in")])), says="P in H2"
    ),
    pdf_example("no claim", set_after(unclaimed), says="does not say that it is PDF/UA"),
    pdf_example(
        "not marked",
        set_after(lambda pdf: pdf.Root.MarkInfo.__setitem__("/Marked", False)),
        says="does not say that it is tagged",
    ),
    pdf_example(
        "tabs in an order of their own",
        LINK,
        set_after(lambda pdf: pdf.pages[0].obj.__delitem__("/Tabs")),
        says="tab key does not follow the order of the tags on 1 of 1 pages",
    ),
]
