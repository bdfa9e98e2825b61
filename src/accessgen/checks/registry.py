"""Finds every check: each module of a family's folder holds exactly one, called CHECK.

Nothing is skipped. A module that does not import, holds no CHECK or takes an id that is taken
stops the program, because a check that is quietly absent looks like a file that is right.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from functools import cache
from types import ModuleType

import accessgen.checks
from accessgen.checks.check import Check, Family
from accessgen.errors import AccessgenError


class RegistryError(AccessgenError):
    """The program's own checks are not in order. Not an author's fault (exit code 3)."""


@cache
def all_checks() -> tuple[Check, ...]:
    """Every check, sorted by id. Raises RegistryError as the module says."""
    return collect(_modules())


def _modules() -> Iterable[ModuleType]:
    for family in Family:
        package = _import(f"{accessgen.checks.__name__}.{family}")
        for info in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            yield _import(info.name)


def _import(name: str) -> ModuleType:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise RegistryError(f"The check {name} cannot be imported: {error}") from error


def collect(modules: Iterable[ModuleType]) -> tuple[Check, ...]:
    """The checks of these modules, sorted by id. Raises RegistryError if one is not in order."""
    found: dict[str, str] = {}
    checks: list[Check] = []
    for module in modules:
        check = getattr(module, "CHECK", None)
        if not isinstance(check, Check):
            raise RegistryError(f"{module.__name__} holds no CHECK")
        if check.id in found:
            other = found[check.id]
            raise RegistryError(f"{check.id} is the id of both {other} and {module.__name__}")
        if not module.__name__.split(".")[-2] == check.families[0]:
            raise RegistryError(f"{module.__name__} is not of the family {check.families[0]}")
        found[check.id] = module.__name__
        checks.append(check)
    return tuple(sorted(checks, key=lambda check: check.id))
