"""A terminal of its own for a command that asks: what is typed goes in, what is shown comes out."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.support.project import Ended

SECONDS = 20


def on_terminal(folder: Path, args: Sequence[str | Path], typed: Sequence[str]) -> Ended:
    """Run accessgen in a folder on a pseudo-terminal, and type these lines.

    What was typed is part of what is shown, as it is for people. It is a failure, told with what
    was shown, if it waits for an answer that nobody gives.
    """
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "accessgen.cli", *map(str, args)]
    env = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb"}
    with subprocess.Popen(
        command, cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs, env=env, close_fds=True
    ) as process:
        os.close(theirs)
        os.write(ours, "".join(f"{line}\n" for line in typed).encode())
        shown, deadline = b"", time.monotonic() + SECONDS
        while select.select([ours], [], [], max(0, deadline - time.monotonic()))[0]:
            more = _read(ours)
            shown += more
            if not more:
                break
        else:
            process.kill()
            raise AssertionError(f"It waits for an answer: {shown.decode()}")
        code = process.wait(SECONDS)
    os.close(ours)
    return Ended(code, shown.decode().replace("\r\n", "\n"), "")


def _read(terminal: int) -> bytes:
    """What is shown next; nothing when the program has ended and its terminal is closed."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""
