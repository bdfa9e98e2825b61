"""The report as JUnit XML, which build servers show: a suite a file, a case a check.

A case fails if the check found what stops a build (`--fail-on`). What a person decides, what could
not be measured and what does not apply is `skipped`, never passed; lesser findings stand in
`system-out`.
"""

from __future__ import annotations

import re

from lxml import etree

from accessgen.findings import Finding, Outcome, Severity
from accessgen.report.results import FileResult, Report
from accessgen.report.rules import title_of
from accessgen.report.words import told

_OPEN = frozenset({Outcome.CANT_TELL, Outcome.NEEDS_PERSON, Outcome.NOT_APPLICABLE})
# What XML 1.0 cannot hold (2.2): words of a foreign file may.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def stops(finding: Finding, fail_on: str) -> bool:
    """Whether a finding fails the build: it failed, and it is as grave as `fail_on` says."""
    if fail_on == "never" or finding.outcome is not Outcome.FAILED:
        return False
    return finding.severity.rank <= Severity(fail_on).rank


def render(report: Report, fail_on: str) -> str:
    """The whole report; `fail_on` is the least severity that counts as a failure, or `never`."""
    root = etree.Element("testsuites", name="accessgen")
    for file in report.files:
        root.append(_suite(file, fail_on))
    totals = {
        key: str(sum(int(suite.get(key, "0")) for suite in root))
        for key in ("tests", "failures", "errors", "skipped")
    }
    for key, value in totals.items():
        root.set(key, value)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True).decode()


def _suite(file: FileResult, fail_on: str) -> etree._Element:
    suite = etree.Element("testsuite", name=_clean(file.path))
    ids = sorted({*file.checks_run, *(finding.check for finding in file.findings)})
    for check in ids:
        found = [finding for finding in file.findings if finding.check == check]
        suite.append(_case(file, check, found, fail_on))
    suite.set("tests", str(len(ids)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", "0")
    suite.set("skipped", str(len(suite.findall("testcase/skipped"))))
    return suite


def _case(file: FileResult, check: str, found: list[Finding], fail_on: str) -> etree._Element:
    name = f"{check} {title_of(check)}".strip()
    case = etree.Element(
        "testcase", classname=_clean(f"accessgen.{file.edition}"), name=name, file=_clean(file.path)
    )
    failing = [finding for finding in found if stops(finding, fail_on)]
    open_ = [f for f in found if f.outcome in _OPEN]
    if failing:
        node = etree.SubElement(case, "failure", message=_clean(failing[0].message), type=check)
        node.text = _clean("\n\n".join(told(finding) for finding in failing))
    elif open_:
        etree.SubElement(case, "skipped", message=_clean(open_[0].message))
    others = [finding for finding in found if finding not in failing]
    if others:
        etree.SubElement(case, "system-out").text = _clean(
            "\n\n".join(told(finding) for finding in others)
        )
    return case


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
