"""Microsoft's Open XML SDK: would Word find anything wrong in a DOCX file?"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.support.program import INSTALLED, ROOT, missing_commands, require_all, run

FOLDER = INSTALLED / "openxml"
MODULE = FOLDER / "node_modules" / "@ooxml-tools" / "validate"
RUNNER = ROOT / "tests" / "validators" / "openxml.mjs"


@dataclass(frozen=True, slots=True)
class Error:
    """One thing the SDK objects to: its identifier, its words, and the place in the package."""

    id: str
    description: str
    part: str
    xpath: str

    def __str__(self) -> str:
        # The SDK lists every element that would have been right: pages of it.
        words = self.description
        short = words if len(words) <= 300 else words[:300] + "…"
        return f"{self.part}{self.xpath}: {short} ({self.id})"


def missing() -> list[str]:
    """What the validator lacks on this machine."""
    return missing_commands("node") + ([] if MODULE.is_dir() else [str(MODULE)])


def available() -> bool:
    """Whether the Open XML SDK validator can run here."""
    return not missing()


def require() -> None:
    """Skip the test without the validator, or fail it when validators are required."""
    require_all("The Open XML SDK validator", missing())


def validate(paths: Iterable[Path]) -> dict[Path, list[Error]]:
    """Check all DOCX files in one Node process, against Microsoft 365's rules.

    Returns:
        For every path its errors; an empty list means that it is valid. A file that the SDK
        cannot open has one error with the id ``unreadable``.

    Raises:
        RuntimeError: the validator broke down.
    """
    wanted = {str(path.absolute()): path for path in paths}
    if not wanted:
        return {}
    printed = run(
        ["node", RUNNER, FOLDER],
        stdin=json.dumps(list(wanted)),
        timeout=60 + 20 * len(wanted),
    )
    answer = json.loads(printed)
    return {path: [Error(**error) for error in answer[name]] for name, path in wanted.items()}
