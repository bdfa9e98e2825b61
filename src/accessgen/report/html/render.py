"""Fills the page's template. Its words are in report.html.j2, its looks in report.css.j2."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from accessgen.checks import Check
from accessgen.checks.run import OPENING
from accessgen.report.order import Group, by_rule, group_of, points_of
from accessgen.report.pages import gallery
from accessgen.report.results import FileResult, Report
from accessgen.report.rules import every_rule
from accessgen.report.words import decided, is_source, measured
from accessgen.resources import bundled
from accessgen.sources import load_yaml, read_text
from accessgen.style import load_palette

AT_ONCE = 10
"""Findings of one rule that are open at first; the rest are folded."""

_CODE = re.compile(r"`([^`]+)`")
_ENVIRONMENT = Environment(
    loader=FileSystemLoader(Path(__file__).parent),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def marked(text: str) -> Markup:
    """Text whose `names` between backticks become code, all else escaped."""
    return Markup(_CODE.sub(r"<code>\1</code>", str(escape(text))))


_ENVIRONMENT.filters["marked"] = marked


def render(report: Report) -> str:
    """The whole page. It holds small pictures of the pages with findings."""
    points = points_of(report)
    colours = palette()
    pages = gallery(points, colours["plum"])
    shown = {(page.file.path, page.number): f"page-{n}" for n, page in enumerate(pages.pages, 1)}
    style = _ENVIRONMENT.get_template("report.css.j2").render(colour=colours)
    return _ENVIRONMENT.get_template("report.html.j2").render(
        report=report,
        finished=[file for file in report.files if OPENING in file.checks_run],
        style=Markup(style),  # our own, filled from our own palette
        points=points,
        most=AT_ONCE,
        groups={group.value: by_rule(points, group) for group in Group},
        counts=Counter(group_of(point.finding).value for point in points),
        rules=rules(report),
        rows=[(file, Counter(group_of(f).value for f in file.findings)) for file in report.files],
        ran=_ran(report),
        gallery=pages,
        page_id=lambda spot: shown.get((spot.file.path, spot.page), ""),
        measured=measured,
        decided=decided,
        spots_of=lambda point: [s for s in point.spots if not is_source(point, s)],
        unpaged=_unpaged(report),
        unread=[f for f in report.files if _is_unread(f)],
    )


def palette() -> dict[str, str]:
    """The toolkit's own muted colours by name."""
    path = bundled("styles") / "palette.yaml"
    return load_palette(load_yaml(read_text(path, path.name), path.name), [])


def rules(report: Report) -> dict[str, Check | None]:
    """What is known of each rule that this report names."""
    known = {check.id: check for check in every_rule()}
    named = {f.check for f in report.findings} | {c for f in report.files for c in f.checks_run}
    return {name: known.get(name) for name in sorted(named)}


def _ran(report: Report) -> list[tuple[str, int, int]]:
    """Every check that ran, on how many files, and in how many it found something."""
    ran = Counter(check for file in report.files for check in file.checks_run)
    found = Counter(check for file in report.files for check in {f.check for f in file.findings})
    return [(check, count, found[check]) for check, count in sorted(ran.items())]


def _unpaged(report: Report) -> bool:
    """Whether there is a Word file without a PDF of its name, whose pages nobody can see here."""
    names = {file.path for file in report.files if file.format == "pdf"}
    words = (file.path for file in report.files if file.format == "docx")
    return any(f"{path.removesuffix('.docx')}.pdf" not in names for path in words)


def _is_unread(file: FileResult) -> bool:
    return set(file.checks_run) == {OPENING}
