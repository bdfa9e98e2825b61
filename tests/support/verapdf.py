"""veraPDF: does a PDF keep every machine-checkable rule of PDF/UA-1 or PDF/A-2a?"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from tests.support.program import INSTALLED, missing_commands, require_all, run

JAR = INSTALLED / "verapdf" / "cli.jar"
Profile = Literal["ua1", "2a"]

# A short run gains nothing from the optimising compiler or from a parallel collector.
JVM = ("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true")
FINISHED = (0, 1, 7)  # all passed; some rule failed; some file could not be parsed


@dataclass(frozen=True, slots=True)
class Failure:
    """One rule that a file breaks.

    ``clause`` and ``test`` name the rule as the profile does (ISO 14289-1 for ``ua1``,
    ISO 19005-2 for ``2a``). ``where`` holds the first places, as paths of PDF objects.
    """

    specification: str
    clause: str
    test: int
    description: str
    count: int
    message: str
    where: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"{self.specification} {self.clause} test {self.test}, {self.count} times: "
            f"{self.message or self.description} [at {'; '.join(self.where) or 'unknown place'}]"
        )


def missing() -> list[str]:
    """What veraPDF lacks on this machine."""
    return missing_commands("java") + ([] if JAR.is_file() else [str(JAR)])


def available() -> bool:
    """Whether veraPDF can run here."""
    return not missing()


def require() -> None:
    """Skip the test without veraPDF, or fail it when validators are required."""
    require_all("veraPDF", missing())


def validate(paths: Iterable[Path], profile: Profile) -> dict[Path, list[Failure]]:
    """Check all files in one Java process.

    Args:
        paths: PDF files.
        profile: ``ua1`` for PDF/UA-1 (ISO 14289-1) or ``2a`` for PDF/A-2a (ISO 19005-2).

    Returns:
        For every path the rules that it breaks; an empty list means that it conforms. A file
        that veraPDF cannot read has one failure that says so.

    Raises:
        RuntimeError: veraPDF broke down, or left a file out of its answer.
    """
    wanted = {str(path.absolute()): path for path in paths}
    if not wanted:
        return {}
    command = [*JVM, "-cp", str(JAR), "org.verapdf.apps.GreenfieldCliWrapper"]
    options = ["--format", "json", "-f", profile, "--nonpdfext", "--maxfailuresdisplayed", "5"]
    printed = run([*command, *options, *wanted], timeout=120 + 10 * len(wanted), allowed=FINISHED)
    results: dict[Path, list[Failure]] = {}
    for job in json.loads(printed)["report"]["jobs"]:
        results[wanted[job["itemDetails"]["name"]]] = _failures(job)
    if forgotten := set(wanted.values()) - set(results):
        raise RuntimeError(f"veraPDF said nothing about {sorted(map(str, forgotten))}")
    return results


def _failures(job: dict[str, Any]) -> list[Failure]:
    if "validationResult" not in job:
        reason = job.get("taskException", {}).get("exceptionMessage", "no result")
        return [Failure("veraPDF", "unreadable", 0, "The file could not be read", 1, reason, ())]
    found = [
        _failure(rule)
        for result in job["validationResult"]
        for rule in result["details"]["ruleSummaries"]
    ]
    # Belt and braces: a verdict without a rule must not pass as "no failures".
    if not found and not all(result["compliant"] for result in job["validationResult"]):
        return [Failure("veraPDF", "verdict", 0, "Not compliant, no rule named", 1, "", ())]
    return found


def _failure(rule: dict[str, Any]) -> Failure:
    checks = rule.get("checks", [])
    return Failure(
        specification=rule["specification"],
        clause=rule["clause"],
        test=rule["testNumber"],
        description=rule["description"],
        count=rule["failedChecks"],
        message=checks[0].get("errorMessage") or "" if checks else "",
        where=tuple(check["context"] for check in checks[:3]),
    )
