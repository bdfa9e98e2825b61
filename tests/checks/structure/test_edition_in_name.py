from __future__ import annotations

from dataclasses import replace

import pytest

from accessgen.checks.structure.edition_in_name import CHECK
from accessgen.resources import bundled
from accessgen.sources import load_yaml, read_text
from tests.checks.build_docx import docx
from tests.checks.build_pdf import pdf
from tests.checks.example import Example, docx_example, finished, of_check, pdf_example

LARGE = {"S27": {"edition": ["large print"], "others": ["easy read"]}}


def called(
    name: str, form: str, says: str = "", limits: dict[str, object] | None = None
) -> Example:
    data = docx() if form == "docx" else pdf()
    file = replace(finished(data, form), label=name)
    return Example(name, (file,), says, limits=limits or {})


GOOD = [
    docx_example("a standard file needs no word"),
    pdf_example("a standard file needs no word"),
    called("out/Our plan_LargePrint-v2.docx", "docx", limits=LARGE),
    called("our-plan-large-print.pdf", "pdf", limits=LARGE),
]
BROKEN = [
    called("final.pdf", "pdf", "does not say that it is large print", LARGE),
    called("large-print/plan.docx", "docx", "does not say that it is large print", LARGE),
    called("plan-easy-read.pdf", "pdf", "name says Easy Read"),
    called("plan large print.docx", "docx", "name says large print"),
]


@pytest.mark.parametrize("edition", ["large-print", "easy-read"])
def test_each_edition_asks_for_its_own_name(edition: str) -> None:
    path = bundled("styles") / f"{edition}.yaml"
    limits = load_yaml(read_text(path, path.name), path.name)["limits"]
    mine = {"S27": limits["S27"], "S01": {"words": []}}
    good = called(f"plan-{edition}.docx", "docx", limits=mine)
    assert of_check(good.results(), CHECK.id) == []
    assert of_check(called("plan.docx", "docx", limits=mine).results(), CHECK.id)
