"""Every rule of PDF/UA-1 and PDF/A-2a that a machine can check, on every block there is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from accessgen.model import Div, Document, Heading
from accessgen.writers.pdf import write
from tests.pdf.samples import EDITIONS, document, everything, para, shelf, style, text
from tests.support import qpdf, verapdf


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Path]:
    """Documents with everything in every edition, and the least that a document can be."""
    samples: dict[str, tuple[Document, str]] = {
        edition: (document(*everything(), title="Working together – é"), edition)
        for edition in EDITIONS
    }
    samples["one-line"] = (document(Heading(1, text("Hello"))), "standard")
    samples["cover-only"] = (document(Div("cover", (Heading(1, text("Hello")),))), "standard")
    samples["no-heading"] = (document(para("Only words.")), "standard")
    samples["other-letters"] = (document(para("Ω я ł “” … – € ﬁ ½ ² ŵ ŷ")), "standard")
    folder = tmp_path_factory.mktemp("pdf")
    paths = []
    for name, (sample, edition) in samples.items():
        paths.append(folder / f"{name}.pdf")
        paths[-1].write_bytes(write(sample, style(edition), shelf()).data)
    return paths


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_verapdf_finds_nothing(files: Sequence[Path], profile: verapdf.Profile) -> None:
    verapdf.require()
    found = verapdf.validate(files, profile)
    assert [f"{path.name}: {failure}" for path in files for failure in found[path]] == []


def test_qpdf_finds_nothing(files: Sequence[Path]) -> None:
    qpdf.require()
    assert [line for complaints in qpdf.check(files).values() for line in complaints] == []
