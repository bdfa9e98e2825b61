"""report.sarif is built as SARIF 2.1.0 asks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from accessgen.report import sarif
from accessgen.report.results import FileResult, Report
from tests.report.sample import TOO_LONG, report

KINDS = {"pass", "open", "informational", "notApplicable", "review", "fail"}  # 3.27.9
LEVELS = {"none", "note", "warning", "error"}  # 3.27.10


@pytest.fixture
def run(tmp_path: Path) -> dict[str, Any]:
    whole = json.loads(sarif.render(report(tmp_path)))
    assert whole["version"] == "2.1.0"
    (only,) = whole["runs"]
    return only


def test_every_result_names_a_rule_that_is_described(run: dict[str, Any]) -> None:
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules))
    assert all(rule["shortDescription"]["text"] for rule in run["tool"]["driver"]["rules"])
    assert {"W01", "W03", "open"} <= set(rules)


def test_only_what_failed_has_a_level(run: dict[str, Any]) -> None:
    for result in run["results"]:
        assert result["kind"] in KINDS and result["level"] in LEVELS
        assert (result["level"] == "none") == (result["kind"] != "fail")
        assert result["message"]["text"]
    by_rule = {result["ruleId"]: (result["kind"], result["level"]) for result in run["results"]}
    assert by_rule["W03"] == ("fail", "error")
    assert by_rule["C01"] == ("fail", "warning")
    assert by_rule["F05"] == ("open", "none")
    assert by_rule["W23"] == ("review", "none")


def test_a_known_source_is_the_place_and_the_file_is_related(run: dict[str, Any]) -> None:
    (result,) = [result for result in run["results"] if result["ruleId"] == "W03"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "content/guide/easy-read.md"
    assert place["region"] == {"startLine": 12}
    related = result["relatedLocations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert related == "guide.pdf"


def test_an_override_is_a_suppression_with_its_reason(run: dict[str, Any]) -> None:
    (result,) = [result for result in run["results"] if "suppressions" in result]
    (suppression,) = result["suppressions"]
    assert suppression["status"] == "accepted"
    assert "Sam Okafor" in suppression["justification"]


def test_a_source_that_two_editions_share_is_one_artifact(tmp_path: Path) -> None:
    path = "content/guide/standard.md"
    files = [FileResult(path, "md", edition, tmp_path, ("W03",), ()) for edition in ("a", "b")]
    (run,) = json.loads(sarif.render(Report(tuple(files))))["runs"]
    assert [item["location"]["uri"] for item in run["artifacts"]] == [path]


def test_names_of_files_become_uris(tmp_path: Path) -> None:
    path = "/home/Our guide, 50% (final).pdf"
    file = FileResult(path, "pdf", "standard", tmp_path, ("W03",), (TOO_LONG,))
    (run,) = json.loads(sarif.render(Report((file,))))["runs"]
    uri = run["results"][0]["analysisTarget"]["uri"]
    assert urlsplit(uri).scheme == "file"
    assert " " not in uri and "%25" in uri
