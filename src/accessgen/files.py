"""Files on disk appear whole or not at all. Only the parent process writes."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from accessgen.errors import OutputError


def write_whole(path: Path, data: bytes) -> None:
    """Write a file, and the folders that it needs; a reader never sees half of it.

    It is written beside its place, flushed to the disk, then renamed. Raises OutputError, in
    words, if the folder cannot be written to or the disk is full.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_beside(path, data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(
            f"{path} could not be written: {reason}. "
            "Choose another folder, or make room; nothing was left half-written."
        ) from None


def _write_beside(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
