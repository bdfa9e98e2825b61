"""The bench must give every program the same words, or its figures mean nothing."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from accessgen import model as m
from accessgen.edition import EditionFinder
from accessgen.resources import bundled
from accessgen.style import Style
from bench import guide, report
from bench.cases import vary
from bench.html_source import html_source
from bench.pandoc_source import pandoc_source
from bench.targets import judge
from bench.typst_source import typst_source

FILES = {"cup": "pictures/cup.svg", "tick": "pictures/tick.png"}
CUP = m.Picture("cup", alt="altcup on a table")


def words(text: str) -> tuple[m.Inline, ...]:
    return (m.Text(text),)


def paragraph(text: str, role: str = "body") -> m.Paragraph:
    return m.Paragraph(words(text), role=role)


EVERY_BLOCK = m.Document(
    m.Meta("sample", "A sample", "standard", "Standard", owner="Us", date=dt.date(2026, 1, 5)),
    (
        m.Heading(1, words("alpha"), id="top"),
        m.Contents((m.ContentsEntry("beta", 2, "second"),)),
        m.Heading(2, words("beta"), id="second"),
        m.Paragraph(
            (
                m.Text('gamma "quoted" #1 [x] $5 *a* <b> & c\\d '),
                m.Strong(words("delta")),
                m.Link(words("epsilon"), "https://example.org/a?b=1&c=2"),
                m.Link(words("zeta"), "#second"),
                m.Icon(m.Picture("tick")),
                m.LineBreak(),
                m.Span(words("eta"), "cy"),
            ),
            role="lead",
        ),
        m.BulletList(((paragraph("theta"),), (paragraph("iota"), paragraph("kappa")))),
        m.OrderedList(((paragraph("lambda"),),), start=3),
        m.Table(
            words("mu"),
            ((paragraph("nu"),), (paragraph("xi"),)),
            (((paragraph("omicron"),), (paragraph("pi"),)),),
            widths=(0.4, 0.6),
        ),
        m.Figure(CUP, words("rho")),
        m.Figure(m.Picture("tick")),
        m.BlockQuote((paragraph("sigma"),), words("tau")),
        m.Div("do", (paragraph("upsilon", "label"),)),
        m.PictureRow(CUP, (paragraph("phi"),)),
        m.Field("tick", "chi"),
        m.Field("lines", "psi", lines=2),
        m.PageBreak(),
        paragraph("omega"),
    ),
)
NAMES = re.compile(
    r"\b(alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|omicron|pi|rho"
    r"|sigma|tau|upsilon|phi|chi|psi|omega)\b"
)
IN_ORDER = NAMES.findall(NAMES.pattern)


def style() -> Style:
    return EditionFinder([bundled("styles")], [bundled("fonts")], Path()).load("standard").style


def test_html_has_every_word_once_and_in_order() -> None:
    body = html_source(EVERY_BLOCK, style(), FILES).split("<body>")[1]
    contents = re.sub(r"<nav.*?</nav>", "", body)
    assert NAMES.findall(re.sub("<[^>]*>", " ", contents)) == IN_ORDER
    assert 'alt="altcup on a table"' in body
    assert "<b>" not in body


def test_typst_has_every_word_once_and_in_order() -> None:
    source = typst_source(EVERY_BLOCK, style(), FILES)
    body = source.split("\n\n", 1)[1]
    assert sorted(NAMES.findall(body)) == sorted(IN_ORDER)
    assert '#"gamma \\"quoted\\" #1 [x] $5 *a* <b> & c\\\\d "' in body


def test_typst_compiles_every_block_as_pdf_ua(tmp_path: Path) -> None:
    typst = pytest.importorskip("typst", reason="typst is only installed by: make bench")
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    (pictures / "cup.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h5v5z"/></svg>'
    )
    guide._draw(1).resize((9, 6)).save(pictures / "tick.png")
    source = tmp_path / "all.typ"
    source.write_text(typst_source(EVERY_BLOCK, style(), FILES))
    data = typst.compile(
        str(source),
        font_paths=[str(bundled("fonts"))],
        ignore_system_fonts=True,
        pdf_standards=["ua-1"],
    )
    assert data.startswith(b"%PDF-")


def test_pandoc_markdown_has_every_word_once_and_in_order() -> None:
    source = pandoc_source(EVERY_BLOCK, FILES)
    places = re.sub(r"\{[^}]*\}|\]\([^)]*\)", " ", source)
    table_caption_comes_last = [name for name in IN_ORDER if name != "mu"]
    found = NAMES.findall(places)
    assert [name for name in found if name != "mu"] == table_caption_comes_last
    assert found.count("mu") == 1


def test_a_variant_differs_in_every_paragraph_and_nowhere_else() -> None:
    changed = vary(EVERY_BLOCK, 7)
    before = [n for n in m.walk(EVERY_BLOCK) if isinstance(n, m.Paragraph)]
    after = [n for n in m.walk(changed) if isinstance(n, m.Paragraph)]
    assert len(before) == len(after) > 10
    assert all(
        m.plain_text(new.children) == f"{m.plain_text(old.children)} 7"
        for old, new in zip(before, after, strict=True)
    )
    assert vary(EVERY_BLOCK, 0) == EVERY_BLOCK


def test_the_guide_is_the_same_each_time_and_as_big_as_it_says() -> None:
    source = guide.source()
    assert source == guide.source()
    assert source.count("\n## Part ") == 8
    assert len(re.findall(r"\n### \d\.\d ", source)) == 24
    assert source.count("\n![](picture-") == 20
    assert source.count("{caption=") == 8


def test_targets_are_judged_and_a_missing_program_is_not_a_miss() -> None:
    rows = {
        "accessgen-pdf": {"warm": 0.3},
        "accessgen-pdf-source": {"warm": 0.3, "peak": 151.0, "bytes": 1_000_000},
        "typst": {"warm": 0.2},
    }
    found = {verdict.title: verdict for verdict in judge({"booklet": rows})}
    assert found["PDF to Typst"].met is True
    assert found["PDF to WeasyPrint"].met is None
    assert found["size of the PDF"].met is True
    assert "not measured" in report.verdicts(found.values())
    assert "0.300" in report.table("booklet", rows)
