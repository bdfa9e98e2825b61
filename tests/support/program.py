"""What the validators share: where they live, and what to do when one is missing."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
INSTALLED = ROOT / ".validators"
"""Where ``make validators`` puts what does not come from the system's own packages."""


def require_all(name: str, missing: Sequence[str]) -> None:
    """Skip the running test when anything is missing; fail it when validators are required."""
    if not missing:
        return
    reason = f"{name} is not here (missing: {', '.join(missing)}). Run: make validators"
    if os.environ.get("ACCESSGEN_REQUIRE_VALIDATORS") == "1":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def missing_commands(*commands: str) -> list[str]:
    """Those of the commands that the shell would not find."""
    return [command for command in commands if shutil.which(command) is None]


def run(
    command: Sequence[str | Path],
    *,
    stdin: str | None = None,
    timeout: float,
    allowed: Sequence[int] = (0,),
    env: dict[str, str] | None = None,
) -> str:
    """Run a command to its end and return what it printed.

    Args:
        command: the program and its arguments.
        stdin: text to feed to it.
        timeout: seconds after which it is stopped.
        allowed: exit codes that are not a fault of the program itself.
        env: environment variables to add to the present ones.

    Raises:
        RuntimeError: it ended with another exit code; the message holds what it said.
        subprocess.TimeoutExpired: it took too long.
    """
    done = subprocess.run(
        [str(part) for part in command],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=timeout,
        check=False,
        env={**os.environ, **(env or {})},
    )
    if done.returncode not in allowed:
        said = (done.stderr.strip() or done.stdout.strip())[-2000:]
        raise RuntimeError(f"{command[0]} ended with exit code {done.returncode}: {said}")
    return done.stdout
