"""Which checks run on which files, and what happens without a limit."""

from __future__ import annotations

import pytest

from accessgen.checks import (
    Check,
    FinishedFile,
    PublicationCheck,
    Ran,
    SourceCheck,
    all_checks,
    run_checks,
)
from accessgen.checks.opened.facts import Format
from accessgen.errors import SourceErrors
from accessgen.findings import Outcome
from accessgen.resources import bundled
from accessgen.sources import YamlMap, load_yaml
from tests.checks.build_docx import docx, set_run, set_style
from tests.checks.build_pdf import pdf
from tests.checks.example import LIMITS, finished
from tests.checks.opened.raw_docx import p, raw_docx
from tests.checks.words_of_examples import FOOTER

PAIR = (finished(docx(), "docx"), finished(pdf(), "pdf"))
BOTH = "example.docx, example.pdf"
OF_FILES = {
    check.id for check in all_checks() if not isinstance(check, SourceCheck | PublicationCheck)
}


def test_every_check_runs_and_says_on_what() -> None:
    results = run_checks(PAIR, LIMITS)
    assert results.findings == ()
    assert set(results.ran) >= {
        Ran("F01", "example.docx"),
        Ran("F01", "example.pdf"),
        Ran("W01", "example.pdf"),
        Ran("T06", BOTH),
    }
    assert {ran.check for ran in results.ran} == OF_FILES
    assert Ran("W01", "example.docx") not in results.ran  # the words are the same: once is enough


def test_one_format_alone_is_checked_as_far_as_it_goes() -> None:
    ran = {ran.check for ran in run_checks(PAIR[:1], LIMITS).ran}
    only_pdf = {check.id for check in all_checks() if check.formats == (Format.PDF,)}
    assert ran == OF_FILES - only_pdf - {"T06"}


def test_gravest_first_and_every_finding_names_its_file() -> None:
    broken = docx(set_run(FOOTER, name="Georgia"), set_style("Normal", italic=True))
    found = run_checks([finished(broken, "docx")], LIMITS).findings
    assert [finding.severity.rank for finding in found] == sorted(f.severity.rank for f in found)
    assert {finding.file for finding in found} == {"example.docx"}


def test_no_check_may_be_left_out_by_a_missing_limit() -> None:
    for check in all_checks():
        if check.limits and not isinstance(check, PublicationCheck):
            less = {rule: values for rule, values in LIMITS.items() if rule != check.id}
            with pytest.raises(SourceErrors, match=f"of rule {check.id} is missing"):
                run_checks(PAIR, less, [check])


def test_a_limit_of_the_wrong_kind_is_named_with_its_line() -> None:
    limits = load_yaml("F03:\n  body: big\n", "mine.yaml")
    with pytest.raises(SourceErrors) as caught:
        run_checks(PAIR, limits, only("F03"))
    (error,) = caught.value.errors
    assert str(error.position) == "mine.yaml:2"
    assert error.message == 'The limit "body" of rule F03 has to be a number.'


def only(rule: str) -> list[Check]:
    return [check for check in all_checks() if check.id == rule]


@pytest.mark.parametrize("edition", ["standard", "large-print", "easy-read"])
def test_every_edition_says_only_limits_that_a_check_reads(edition: str) -> None:
    text = (bundled("styles") / f"{edition}.yaml").read_text(encoding="utf-8")
    stated: YamlMap = load_yaml(text, edition)["limits"]
    known = {check.id: set(check.limits) for check in all_checks()}
    for rule, values in stated.items():
        assert set(values) <= known[rule], rule


def test_one_edition_at_a_time() -> None:
    other = FinishedFile("easy-read", "pdf", PAIR[1].data, "other.pdf")
    with pytest.raises(ValueError, match="one edition at a time"):
        run_checks([PAIR[0], other], LIMITS)


def test_what_could_not_be_read_is_said() -> None:
    inserted = raw_docx(p("x"), aFChunk="")
    found = run_checks([finished(inserted, "docx")], LIMITS).findings
    (finding,) = (finding for finding in found if finding.check == "open")
    assert finding.outcome is Outcome.CANT_TELL
    assert "an inserted file in" in finding.message


def test_the_same_files_give_the_same_findings() -> None:
    broken = finished(docx(set_run(FOOTER, name="Georgia")), "docx")
    assert run_checks([broken], LIMITS) == run_checks([broken], LIMITS)
