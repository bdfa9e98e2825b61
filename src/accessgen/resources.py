"""Where the toolkit's own files are: beside the package in a wheel, at the root in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def bundled(name: str) -> Path:
    """The folder or file `content`, `styles`, `fonts` or `accessgen.yaml` that came with accessgen.

    Raises FileNotFoundError when the installation is incomplete.
    """
    for root in (_PACKAGE / "bundled", _PACKAGE.parent.parent):
        if (root / name).exists():
            return root / name
    raise FileNotFoundError(f"accessgen's own {name!r} is missing: install accessgen again")
