"""qpdf: is the PDF file itself sound (cross-reference table, streams, objects)?"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

from tests.support.program import missing_commands, require_all


def missing() -> list[str]:
    """What qpdf lacks on this machine."""
    return missing_commands("qpdf")


def available() -> bool:
    """Whether qpdf is here."""
    return not missing()


def require() -> None:
    """Skip the test without qpdf, or fail it when validators are required."""
    require_all("qpdf", missing())


def check(paths: Iterable[Path]) -> dict[Path, list[str]]:
    """For every PDF what ``qpdf --check`` warns of; an empty list means that it is sound.

    qpdf takes one file at a time and some milliseconds for each, so this is the one helper
    that starts a process per file.
    """
    return {path: _complaints(path) for path in paths}


def _complaints(path: Path) -> list[str]:
    done = subprocess.run(
        ["qpdf", "--check", str(path)],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=60,
        check=False,
    )
    if done.returncode == 0:
        return []
    # 2: errors, 3: warnings. Both come on the standard error stream, one a line.
    return done.stderr.strip().splitlines() or [f"qpdf ended with exit code {done.returncode}"]
