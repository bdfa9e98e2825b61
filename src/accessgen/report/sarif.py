"""The report as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the source.

A finding that failed is of kind `fail`; what a person decides is `review`, what could not be
measured is `open`, and these two have the level `none`, as the standard asks (3.27.9, 3.27.10).
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from accessgen import __version__
from accessgen.findings import Finding, Outcome, Severity
from accessgen.report.results import FileResult, Report
from accessgen.report.rules import every_rule
from accessgen.report.words import decided

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.MUST: "error", Severity.SHOULD: "warning", Severity.FLAG: "note"}
_KINDS = {
    Outcome.FAILED: "fail",
    Outcome.OVERRIDDEN: "fail",
    Outcome.CANT_TELL: "open",
    Outcome.NEEDS_PERSON: "review",
    Outcome.ANSWERED: "informational",
    Outcome.NOT_APPLICABLE: "notApplicable",
}


def render(report: Report) -> str:
    """One run with all rules, all files and all findings."""
    run = {
        "tool": {
            "driver": {"name": "accessgen", "semanticVersion": __version__, "rules": _rules()},
        },
        "columnKind": "unicodeCodePoints",
        "artifacts": [
            {"location": {"uri": _uri(path)}, "roles": ["analysisTarget"]}
            for path in dict.fromkeys(file.path for file in report.files)  # each once (3.14.15)
        ],
        "results": [_result(f, file) for file in report.files for f in file.findings],
    }
    whole = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _rules() -> list[dict[str, Any]]:
    return [
        {
            "id": check.id,
            "name": check.title,
            "shortDescription": {"text": check.title},
            "fullDescription": {"text": f"{check.what} {check.why}"},
            "help": {"text": f"{check.hint}\nSource: {'; '.join(check.standards)}"},
            "defaultConfiguration": {"level": _LEVELS[check.severity]},
        }
        for check in every_rule()
    ]


def _result(finding: Finding, file: FileResult) -> dict[str, Any]:
    kind = _KINDS[finding.outcome]
    measured = {
        "edition": file.edition,
        "page": finding.page,
        "element": finding.element,
        "value": finding.value,
        "limit": finding.limit,
        "severity": finding.severity.value,
    }
    result: dict[str, Any] = {
        "ruleId": finding.check,
        "kind": kind,
        "level": _LEVELS[finding.severity] if kind == "fail" else "none",
        "message": {"text": f"{finding.message} {finding.hint}".strip()},
        "analysisTarget": {"uri": _uri(file.path)},
        "locations": [_location(file.path)],
        "properties": {name: value for name, value in measured.items() if value},
    }
    if finding.outcome is Outcome.OVERRIDDEN and finding.decision:
        reason = decided(finding.decision)
        result["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": reason}
        ]
    if finding.source:
        result["locations"] = [_location(finding.source.file, finding.source.line)]
        result["relatedLocations"] = [_location(file.path)]
    return result


def _location(path: str, line: int = 0) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(path)}}
    if line:
        place["region"] = {"startLine": line}
    return {"physicalLocation": place}


def _uri(path: str) -> str:
    """A path as a relative reference (RFC 3986), or an absolute file URI."""
    return f"file://{quote(path)}" if path.startswith("/") else quote(path)
