"""Errors that an author can act on."""

from __future__ import annotations

import pickle

from accessgen.errors import Position, SourceError, SourceErrors, nearest


def test_errors_are_sorted_told_once_and_travel() -> None:
    later = SourceError(Position("b.md", 9), "Later.", "Mend it.")
    first = SourceError(Position("a.md", 2), "First.")
    errors = SourceErrors([later, first, later])
    assert errors.errors == (first, later)
    assert str(errors) == "a.md:2: First.\nb.md:9: Later.\n    Mend it."
    assert pickle.loads(pickle.dumps(errors)).errors == errors.errors


def test_nearest_names_what_was_meant_or_lists_what_there_is() -> None:
    assert nearest("timelin", ["timeline", "steps"]) == 'Did you mean "timeline"?'
    assert nearest("zzz", ["steps", "cycle"]) == "Known here: cycle, steps."
    assert nearest("zzz", []) == ""


def test_a_hint_lists_as_many_names_as_can_be_read() -> None:
    assert nearest("zzz", [f"W{n:02}" for n in range(90)]).endswith("W22, W23 and 66 more.")
    assert nearest("W1", ["W01", "X"]) == 'Did you mean "W01"?'
