"""What accessgen must reach, and whether it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Case = Mapping[str, Mapping[str, Any]]
"""Engine name to what was measured of it: warm, cold (seconds), peak (MB), bytes, pages."""


@dataclass(frozen=True, slots=True)
class Target:
    """One figure to reach: `value` gives it from a case's rows; smaller is better."""

    title: str
    limit: float
    unit: str
    value: Callable[[Case], float]
    cases: tuple[str, ...] = ("guide", "booklet")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A target in one case. `value` is None where a program to compare with is not here."""

    case: str
    title: str
    limit: float
    unit: str
    value: float | None

    @property
    def met(self) -> bool | None:
        """Whether the figure is within the limit; None if it is not known."""
        return None if self.value is None else self.value <= self.limit


def _ratio(mine: str, other: str, way: str = "warm") -> Callable[[Case], float]:
    return lambda rows: float(rows[mine][way]) / float(rows[other][way])


def _checks(again: str = "") -> Callable[[Case], float]:
    rows = f"checked{again}", f"made{again}"
    return lambda case: float(case["checks"][rows[0]]) / float(case["checks"][rows[1]])


def _peak(*engines: str) -> Callable[[Case], float]:
    return lambda rows: max(float(rows[engine]["peak"]) for engine in engines)


TARGETS = (
    Target("PDF to Typst", 1.5, "x", _ratio("accessgen-pdf", "typst")),
    Target("PDF to Typst, pictures kept", 1.5, "x", _ratio("accessgen-pdf-kept", "typst-kept")),
    Target("PDF from source to Typst", 1.5, "x", _ratio("accessgen-pdf-source", "typst-kept")),
    Target("PDF to WeasyPrint", 0.15, "x", _ratio("accessgen-pdf", "weasyprint")),
    Target(
        "PDF from source to WeasyPrint", 0.15, "x", _ratio("accessgen-pdf-source", "weasyprint")
    ),
    Target("DOCX to pandoc's process", 0.3, "x", _ratio("accessgen-docx", "pandoc")),
    Target(
        "DOCX from source to pandoc's process", 0.3, "x", _ratio("accessgen-docx-source", "pandoc")
    ),
    Target(
        "DOCX's whole process to pandoc's",
        0.3,
        "x",
        _ratio("accessgen-docx-source", "pandoc", "cold"),
    ),
    Target(
        "peak memory, one file", 150, "MB", _peak("accessgen-pdf-source", "accessgen-docx-source")
    ),
    Target("peak memory, accessgen build with checks", 150, "MB", _peak("accessgen-build")),
    Target("checks to making, all files", 1, "x", _checks(), ("booklet",)),
    Target("checks to making, all files once more", 1, "x", _checks("_again"), ("booklet",)),
    Target(
        "size of the PDF",
        1.5,
        "MB",
        lambda rows: rows["accessgen-pdf-source"]["bytes"] / 1e6,
        ("booklet",),
    ),
)


def judge(cases: Mapping[str, Case]) -> list[Verdict]:
    """Every target in every case it is meant for."""
    return [
        Verdict(name, target.title, target.limit, target.unit, _value(target, rows))
        for name, rows in cases.items()
        for target in TARGETS
        if name in target.cases
    ]


def _value(target: Target, rows: Case) -> float | None:
    try:
        return target.value(rows)
    except (KeyError, ValueError):
        return None
