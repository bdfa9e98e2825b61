"""Files on disk appear whole or not at all. Only the parent process writes."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
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


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write a new folder with these files: all of it, or nothing.

    Raises OutputError, in words, if it is there already or cannot be written.
    """
    staged = None
    try:
        if folder.exists():
            raise FileExistsError(0, "it is there already, and nothing is overwritten")
        folder.parent.mkdir(parents=True, exist_ok=True)
        staged = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}."))
        staged.chmod(0o755)
        for name, data in files.items():
            (staged / name).parent.mkdir(parents=True, exist_ok=True)
            (staged / name).write_bytes(data)
        staged.rename(folder)
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(f"{folder} could not be written: {reason}.") from None
    finally:
        if staged is not None:
            shutil.rmtree(staged, ignore_errors=True)


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
