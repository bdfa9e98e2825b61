"""Second opinions: Microsoft's Open XML SDK, and LibreOffice's PDF of the file in veraPDF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from accessgen.model import (
    BlockQuote,
    BulletList,
    Contents,
    ContentsEntry,
    Div,
    Document,
    Field,
    Figure,
    OrderedList,
    Picture,
    Table,
)
from tests.docx.samples import (
    EDITIONS,
    bullets,
    cell,
    document,
    edition,
    every_block,
    head,
    numbers,
    para,
    part,
    row,
    table,
    words,
    written,
)
from tests.docx.samples import NS as NAMESPACES
from tests.support import docx_text, libreoffice, openxml, verapdf


def hard_cases() -> Document:
    """What is easily written wrong: things within things, at the ends of things."""
    deep = numbers("x")
    for _ in range(8):
        deep = OrderedList(((para("a"), deep),))
    fields = (
        Field("tick", "Yes"),
        Field("choice", "No", question="Is it quiet?"),
        Field("text", "Name", help="Any name"),
        Field("box", "Draw", 2),
        Field("lines", "", 2),
    )
    inside = (
        head(3, "A heading"),
        BulletList(((para("a"), para("b"), bullets("c")),)),
        row("d"),
        table(("A", "B"), ("c", "d")),
        Figure(Picture("photo", "A photo"), words("A caption"), 60),
        BlockQuote(cell("e"), words("Sam")),
        *fields,
    )
    return document(
        head(1, "Hard cases"),
        Contents((ContentsEntry("One", 2, "one", Picture("sign", "A sign")),)),
        head(2, "One", "one"),
        deep,
        *(Div(role, inside) for role in ("do", "do", "story", "note", "barred", "group")),
        Table((), (cell("A"), ()), ((fields, (row("x"),)), ((bullets("y"),), (table(("z",)),)))),
        table(("A",)),
    )


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("docx")
    sources = [("every", every_block(), name) for name in EDITIONS]
    sources.append(("hard", hard_cases(), "large-print"))
    paths = []
    for title, source, name in sources:
        path = folder / f"{title}-{name}.docx"
        path.write_bytes(written(source, edition(name), {"first": 3, "section": 4}))
        paths.append(path)
    return paths


def test_word_finds_nothing_wrong(files: list[Path]) -> None:
    openxml.require()
    found = openxml.validate(files)
    assert {path.name: [str(e) for e in errors] for path, errors in found.items() if errors} == {}


def test_libreoffice_makes_an_accessible_pdf(files: list[Path], tmp_path: Path) -> None:
    """But for three rules that it breaks by itself; each is looked at more closely here."""
    libreoffice.require()
    verapdf.require()
    made = libreoffice.to_pdf(files, tmp_path)
    found = verapdf.validate(made.values(), "ua1")
    for source, pdf in made.items():
        failures = {(failure.clause, failure.test): failure for failure in found[pdf]}
        assert set(failures) <= docx_text.LIBREOFFICE_RULES, [str(f) for f in found[pdf]]
        with pikepdf.open(pdf) as opened:
            assert set(untagged(opened)) <= {"f*", "f", "S"}, "only lines and fills are untagged"
            assert {str(page.get("/Tabs", "(S)")) for page in opened.pages} <= {"S", "(S)"}
        undescribed = failures.get(("7.3", 1))
        decorative = part(source.read_bytes()).findall(".//adec:decorative", NAMESPACES)
        assert (undescribed.count if undescribed else 0) == len(decorative)


def untagged(pdf: pikepdf.Pdf) -> Iterator[str]:
    """The operators that paint something outside of all marked content."""
    painting = {"Tj", "TJ", "'", '"', "f", "f*", "F", "S", "s", "B", "B*", "b", "b*", "Do", "sh"}
    for page in pdf.pages:
        depth = 0
        for instruction in pikepdf.parse_content_stream(page):
            operator = str(instruction.operator)
            depth += (operator in {"BDC", "BMC"}) - (operator == "EMC")
            if operator in painting and depth == 0:
                yield operator
