"""A terminal of its own for a command that asks: what is typed goes in, what is shown comes out."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.support.project import Ended

SECONDS = 60


def on_terminal(folder: Path, args: Sequence[str | Path], typed: Sequence[str]) -> Ended:
    """Run accessgen in a folder on a pseudo-terminal, and type these lines.

    What was typed is part of what is shown, as it is for people. Raises TimeoutExpired if it
    waits for an answer that nobody gives.
    """
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "accessgen.cli", *map(str, args)]
    env = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb"}
    with subprocess.Popen(
        command, cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs, env=env, close_fds=True
    ) as process:
        os.close(theirs)
        os.write(ours, "".join(f"{line}\n" for line in typed).encode())
        shown = b"".join(iter(lambda: _read(ours), b""))
        code = process.wait(SECONDS)
    os.close(ours)
    return Ended(code, shown.decode().replace("\r\n", "\n"), "")


def _read(terminal: int) -> bytes:
    """What is shown next; nothing when the program has ended and its terminal is closed."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""
