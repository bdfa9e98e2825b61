"""Examples: a finished file that a check passes, and files broken in exactly one way.

Each test module of a check has two lists, GOOD and BROKEN. test_every_check.py holds every
registered check to them (rule T07), so a check without examples does not go in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from accessgen.checks import CheckResults, FinishedFile, run_checks
from accessgen.findings import Finding, Outcome
from accessgen.resources import bundled
from accessgen.sources import load_yaml, read_text
from tests.checks.build_docx import DocxChange, docx
from tests.checks.build_pdf import PdfChange, pdf

LIMITS = load_yaml(
    read_text(bundled("styles") / "standard.yaml", "standard.yaml"), "standard.yaml"
)["limits"]


@dataclass(frozen=True)
class Example:
    """Files, and what is special about them.

    `says` has to stand in the finding; `also` names other checks that rightly object as well,
    because one fault can break two rules. `limits` are another edition's for some rules.
    """

    name: str
    files: tuple[FinishedFile, ...]
    says: str = ""
    also: tuple[str, ...] = ()
    limits: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.name

    def results(self) -> CheckResults:
        return run_checks(self.files, {**LIMITS, **self.limits})


def finished(data: bytes, form: str) -> FinishedFile:
    return FinishedFile("standard", form, data, f"example.{form}")


def docx_example(
    name: str, *changes: DocxChange, says: str = "", also: tuple[str, ...] = ()
) -> Example:
    """The good DOCX with these changes made to it."""
    return Example(f"docx: {name}", (finished(docx(*changes), "docx"),), says, also)


def pdf_example(
    name: str, *changes: PdfChange, says: str = "", also: tuple[str, ...] = ()
) -> Example:
    """The good PDF with these changes made to it."""
    return Example(f"pdf: {name}", (finished(pdf(*changes), "pdf"),), says, also)


def of_check(results: CheckResults, check: str) -> list[Finding]:
    """What a check found and nobody has answered."""
    return [
        finding
        for finding in results.findings
        if finding.check == check and finding.outcome is not Outcome.ANSWERED
    ]
