"""The wheel, installed far from the checkout, makes the same toolkit as the checkout does."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.support.program import ROOT

pytestmark = pytest.mark.proof


def run(command: Sequence[str | Path], folder: Path) -> str:
    """Run a command in a folder that is not the checkout, without the checkout on its path."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=clean,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=900,
        check=False,
    )
    # 1 means findings, which the toolkit's own tests judge; 2 and 3 mean that it was not built.
    assert done.returncode in {0, 1}, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def fingerprints(folder: Path) -> dict[str, str]:
    """Every Word and PDF file below a folder, with a hash of its bytes."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.suffix in {".docx", ".pdf"}
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run([sys.executable, "-m", "build", "--wheel", "--outdir", folder, ROOT], folder)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_the_toolkit_and_nothing_of_the_workshop(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for part in ("content", "styles", "fonts"):
        inside = {
            f"accessgen/bundled/{path.relative_to(ROOT).as_posix()}"
            for path in (ROOT / part).rglob("*")
            if path.is_file() and not path.name.startswith(".")
        }
        assert inside <= names, f"{part}: {sorted(inside - names)[:5]}"
    assert "accessgen/bundled/accessgen.yaml" in names
    assert "accessgen/py.typed" in names
    tops = {name.split("/")[0] for name in names}
    assert tops == {"accessgen", f"{wheel.name.split('-py3')[0]}.dist-info"}


def test_an_installed_wheel_builds_the_same_toolkit(wheel: Path, tmp_path: Path) -> None:
    checkout, elsewhere = tmp_path / "checkout", tmp_path / "elsewhere"
    elsewhere.mkdir()
    run(
        [
            Path(sys.executable).with_name("accessgen"),
            "build",
            "--project",
            ROOT,
            "--out",
            checkout,
        ],
        tmp_path,
    )

    venv.create(elsewhere / "venv", with_pip=True)
    programs = elsewhere / "venv" / "bin"
    run([programs / "python", "-m", "pip", "install", "--quiet", wheel], elsewhere)
    home = run(
        [programs / "python", "-c", "import accessgen; print(accessgen.__file__)"], elsewhere
    )
    assert Path(home.strip()).is_relative_to(elsewhere)
    run([programs / "accessgen", "build"], elsewhere)

    made = fingerprints(elsewhere / "out")
    assert len(made) > 80
    assert made == fingerprints(checkout)
