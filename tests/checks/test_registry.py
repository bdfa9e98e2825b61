"""No check goes missing in silence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from accessgen.checks import Check, Family, all_checks, registry
from accessgen.checks.fonts import allowed_families, body_size
from accessgen.checks.registry import RegistryError, collect

CHECKS = Path(registry.__file__).parent


def module(name: str, check: object) -> ModuleType:
    made = ModuleType(f"accessgen.checks.{name}")
    made.CHECK = check  # type: ignore[attr-defined]
    return made


def test_every_file_of_every_family_is_a_check() -> None:
    files = [
        path
        for family in Family
        for path in (CHECKS / family).glob("*.py")
        if path.stem != "__init__"
    ]
    assert len(all_checks()) == len(files)


def test_every_family_has_a_folder_and_every_id_its_letter() -> None:
    letters = {
        Family.FONTS: "F",
        Family.COLOUR: "CI",
        Family.WORDS: "WT",
        Family.TRUTH: "ISW",
        Family.STRUCTURE: "S",
        Family.PICTURES: "I",
        Family.EVENT: "E",
    }
    for check in all_checks():
        assert check.id[0] in letters[check.families[0]], check.id


def test_checks_come_sorted_by_id() -> None:
    ids = [check.id for check in all_checks()]
    assert ids == sorted(ids)
    assert {"C01", "C08", "F01", "F03", "F04", "F05", "T06", "W01", "W03"} <= set(ids)


def test_two_checks_may_not_share_an_id() -> None:
    twin = module("fonts.twin", replace(body_size.CHECK, id="F01"))
    with pytest.raises(RegistryError, match="F01 is the id of both"):
        collect([allowed_families, twin])


@pytest.mark.parametrize("check", [None, "F99"])
def test_a_module_without_a_check_stops_everything(check: object) -> None:
    with pytest.raises(RegistryError, match="holds no CHECK"):
        collect([module("fonts.empty", check)])


def test_a_check_lives_in_its_family() -> None:
    stray: Check = replace(body_size.CHECK, families=(Family.COLOUR,))
    with pytest.raises(RegistryError, match="not of the family colour"):
        collect([module("fonts.stray", stray)])


def test_a_module_that_does_not_import_stops_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(name: str) -> ModuleType:
        raise ImportError(f"no module named {name}")

    monkeypatch.setattr(registry.importlib, "import_module", broken)
    all_checks.cache_clear()
    with pytest.raises(RegistryError, match="cannot be imported"):
        all_checks()
    monkeypatch.undo()
    assert all_checks()
