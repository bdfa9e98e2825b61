"""The thresholds that checks read. They live in styles/*.yaml, each beside its guideline."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from accessgen.errors import Position, SourceError, SourceErrors
from accessgen.findings import Severity
from accessgen.sources import YamlMap

Thresholds = Mapping[str, Mapping[str, Any]]


class Limits:
    """One rule's thresholds in one edition.

    Asking for one that is not there, or is of another kind, raises SourceErrors with the place in
    the edition's YAML: a check without its limit would pass everything, silently.
    """

    def __init__(self, thresholds: Thresholds, rule: str, edition: str) -> None:
        self._thresholds, self._rule, self._edition = thresholds, rule, edition
        self._values: Any = thresholds.get(rule, {})

    def number(self, name: str) -> float:
        """The threshold as a number; its unit is what the check's `limits` say."""
        value = self._get(name)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise self._error(name, "has to be a number")
        return float(value)

    def texts(self, name: str) -> tuple[str, ...]:
        """The threshold as a list of names."""
        value = self._get(name)
        if not isinstance(value, (list, tuple)):
            raise self._error(name, "has to be a list")
        return tuple(str(item) for item in value)

    def severity(self, name: str = "severity") -> Severity:
        """How grave a finding is in this edition: `must`, `should` or `flag`."""
        value = self._get(name)
        if value not in list(Severity):
            raise self._error(name, f"has to be {', '.join(Severity)}")
        return Severity(value)

    def _get(self, name: str) -> Any:
        if not isinstance(self._values, Mapping) or name not in self._values:
            raise self._error(name, "is missing")
        return self._values[name]

    def _error(self, name: str, problem: str) -> SourceErrors:
        message = f'The limit "{name}" of rule {self._rule} {problem}.'
        hint = f'Under "limits:" write a line such as "{self._rule}: {{{name}: …}}".'
        return SourceErrors([SourceError(self._place(name), message, hint)])

    def _place(self, name: str) -> Position:
        for node, key in ((self._values, name), (self._thresholds, self._rule)):
            if isinstance(node, YamlMap):
                return node.at(key)
        return Position(f"{self._edition}.yaml")
