"""The report as JSON, for other programs. docs/report-schema.json says what is in it."""

from __future__ import annotations

import json
from typing import Any

from accessgen.findings import Decision, Finding
from accessgen.report.results import Report


def render(report: Report) -> str:
    """The whole report; keys stand in the order of the schema."""
    files = [
        {
            "path": file.path,
            "format": file.format,
            "edition": file.edition,
            "checks_run": list(file.checks_run),
            "findings": [_finding(finding) for finding in file.findings],
        }
        for file in report.files
    ]
    return json.dumps({"files": files}, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    source = finding.source
    told = {
        "check": finding.check,
        "outcome": finding.outcome.value,
        "severity": finding.severity.value,
        "message": finding.message,
        "hint": finding.hint,
        "page": finding.page,
        "element": finding.element,
        "value": finding.value,
        "limit": finding.limit,
        "source": {"file": source.file, "line": source.line} if source else None,
    }
    return {**told, "decision": _decision(finding.decision)} if finding.decision else told


def _decision(decision: Decision) -> dict[str, Any]:
    return {
        "by": decision.by,
        "role": decision.role,
        "date": decision.date.isoformat(),
        "words": decision.words,
        "expires": decision.expires.isoformat() if decision.expires else None,
    }
