"""A rule in plain words: for `accessgen explain`, and all of them for docs/rules.md."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from accessgen.checks import Check, PairCheck, PublicationCheck, SourceCheck, WordsCheck
from accessgen.edition import EditionFinder
from accessgen.report.rules import DECIDED, every_rule

Limits = Mapping[str, Mapping[str, Mapping[str, Any]]]
"""The limits of each edition by its title, then by rule id."""

_ENVIRONMENT = Environment(  # what it makes is Markdown, not HTML
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)
_FAMILIES = {
    "fonts": "Fonts and page design",
    "colour": "Colours and contrast",
    "pictures": "Pictures",
    "words": "Words",
    "structure": "Structure",
    "truth": "Truth",
    "event": "Event packs",
}


def limits_of(finder: EditionFinder, editions: Sequence[str]) -> Limits:
    """What each edition asks for. Raises SourceErrors if an edition's YAML is wrong."""
    loaded = [finder.load(name) for name in editions]
    return {edition.title: edition.limits for edition in loaded}


def explained(check: Check, limits: Limits, level: int = 1) -> str:
    """One rule as Markdown: what, why, how it is measured, limits, examples and sources.

    `level` is that of its heading.
    """
    return _ENVIRONMENT.get_template("rule.md.j2").render(
        check=check, hashes="#" * level, looks_at=_looks_at(check), limits=_table(check, limits)
    )


def rules_page(limits: Limits) -> str:
    """All rules as one page, by family: docs/rules.md."""
    families: dict[str, list[tuple[Check, str]]] = {}
    for check in every_rule():
        family = str(check.families[0]) if check.families else "files"
        title = _FAMILIES.get(family, family.capitalize())
        families.setdefault(title, []).append((check, explained(check, limits, 3)))
    return _ENVIRONMENT.get_template("rules.md.j2").render(families=families)


def _looks_at(check: Check) -> str:
    if check is DECIDED:
        return "publication.yaml"
    match check:
        case SourceCheck():
            return "the source of an edition"
        case PublicationCheck():
            return "all editions of a publication together"
        case PairCheck():
            return "the Word file and the PDF of an edition, side by side"
        case WordsCheck():
            return "the words of an edition"
    names = {"docx": "Word files", "pdf": "PDFs"}
    formats = getattr(check, "formats", tuple(names))
    return " and ".join(names[str(form)] for form in formats)


def _table(check: Check, limits: Limits) -> list[tuple[str, dict[str, str]]]:
    """Each threshold of a rule: what it is, and its value in each edition."""
    return [
        (what, {title: _shown(of.get(check.id, {}).get(name)) for title, of in limits.items()})
        for name, what in check.limits.items()
    ]


def _shown(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {item}" for key, item in value.items())
    return f"{value:g}" if isinstance(value, float) else "not set" if value is None else str(value)
