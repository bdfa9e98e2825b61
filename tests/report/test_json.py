"""report.json holds to docs/report-schema.json."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from accessgen.report import json_report
from accessgen.report.results import Report
from tests.report.sample import report
from tests.support.program import ROOT

SCHEMA = json.loads((ROOT / "docs" / "report-schema.json").read_text())


@pytest.fixture
def told(tmp_path: Path) -> dict[str, Any]:
    return json.loads(json_report.render(report(tmp_path)))


def test_it_is_valid(told: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(told, SCHEMA)
    jsonschema.validate(json.loads(json_report.render(Report(()))), SCHEMA)


def test_it_has_the_keys_that_other_programs_read(told: dict[str, Any]) -> None:
    guide = told["files"][2]
    assert list(guide) == ["path", "format", "edition", "checks_run", "findings"]
    (finding,) = [found for found in guide["findings"] if found["check"] == "W03"]
    assert finding == {
        "check": "W03",
        "outcome": "failed",
        "severity": "must",
        "message": "This sentence has 17 words.",
        "hint": "Cut it in two.",
        "page": 2,
        "element": "You can come to one meeting or to all of them, and you can bring somebody "
        "with you.",
        "value": "17 words",
        "limit": "at most 15 words",
        "source": {"file": "content/guide/easy-read.md", "line": 12},
    }


def test_a_decision_says_who_and_until_when(told: dict[str, Any]) -> None:
    (finding,) = [f for f in told["files"][2]["findings"] if f["outcome"] == "overridden"]
    assert finding["decision"] == {
        "by": "Sam Okafor",
        "role": "editor",
        "date": "2026-11-04",
        "words": "The logo is fixed",
        "expires": "2027-03-01",
    }


@pytest.mark.parametrize("key", ["files", "page", "severity"])
def test_the_schema_refuses_what_is_not_a_report(told: dict[str, Any], key: str) -> None:
    broken = json.dumps(told).replace(f'"{key}":', f'"{key}s":')
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(json.loads(broken), SCHEMA)
