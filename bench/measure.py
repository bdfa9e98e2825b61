"""Stopwatch and scales. Loads nothing big: a child's peak memory begins at its parent's."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
CHILD = (sys.executable, "-m", "bench.child")
WITH_BENCH = {**os.environ, "PYTHONPATH": str(ROOT)}  # so that children find it from any folder


class Again:
    """A program that cannot stay loaded: each document is a whole process."""

    def __init__(self, command: Sequence[str], case: Path) -> None:
        self.seconds: list[float] = []
        self._command, self._case = command, case

    def run(self, variant: int, *, count: bool = True) -> None:
        """Make one variant; `{variant}` in the command is its number."""
        command = [part.replace("{variant}", str(variant)) for part in self._command]
        seconds, _ = cold(command, self._case)
        if count:
            self.seconds.append(seconds)

    def close(self) -> None:
        """Nothing is left running."""


class Warm:
    """A program that has been loaded and waits for documents."""

    def __init__(self, engine: str, case: Path) -> None:
        self.seconds: list[float] = []
        self._child = subprocess.Popen(
            [*CHILD, "warm", engine, str(case)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=WITH_BENCH,
        )

    def run(self, variant: int, *, count: bool = True) -> None:
        """Make one variant; `count` keeps its time."""
        if self._child.stdin is None or self._child.stdout is None:
            raise RuntimeError("the pipes to the child are gone")
        self._child.stdin.write(f"{variant}\n")
        self._child.stdin.flush()
        answer = self._child.stdout.readline()
        if not answer:
            raise RuntimeError(f"the measured program ended: {self._child.args!r}")
        if count:
            self.seconds.append(float(answer))

    def close(self) -> None:
        """End the program."""
        if self._child.stdin is not None:
            self._child.stdin.close()
        self._child.wait()


def cold(command: Sequence[str], folder: Path) -> tuple[float, float]:
    """Run a whole process in a folder; returns seconds, and its peak resident memory in MB.

    Raises RuntimeError if it fails.
    """
    with tempfile.TemporaryFile("w+") as said:
        begun = time.perf_counter()
        child = subprocess.Popen(command, cwd=folder, env=WITH_BENCH, stdout=said, stderr=said)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - begun
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            said.seek(0)
            raise RuntimeError(f"{' '.join(command)} failed: {said.read()[-2000:]}")
    per_mb = 1e6 if sys.platform == "darwin" else 1e6 / 1024  # bytes there, kibibytes elsewhere
    return seconds, usage.ru_maxrss / per_mb


def warm_rounds(
    engines: Sequence[str], commands: Mapping[str, Sequence[str]], case: Path, rounds: int
) -> dict[str, float]:
    """The median time of each engine and of each command that cannot stay loaded, in seconds.

    They take turns, so that a machine that is busy for a while is busy for all of them. The first
    variant warms them up and does not count.
    """
    running: dict[str, Warm | Again] = {}
    try:
        for name, command in commands.items():
            running[name] = Again(command, case)
        for engine in engines:
            running[engine] = Warm(engine, case)
        for variant in range(rounds + 1):
            for program in running.values():
                program.run(variant, count=variant > 0)
    finally:
        for program in running.values():
            program.close()
    return {name: median(program.seconds) for name, program in running.items()}


def cold_rounds(
    commands: Mapping[str, Sequence[str]], rounds: int, folder: Path
) -> dict[str, tuple[float, float]]:
    """The median time in seconds and the greatest peak in MB of whole processes, taking turns."""
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            found[name].append(cold(command, folder))
    return {
        name: (median(seconds for seconds, _ in runs), max(peak for _, peak in runs))
        for name, runs in found.items()
    }
