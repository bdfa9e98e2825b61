"""The same document gives the same bytes: in another process, hash seed, folder and time zone."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from tests.docx.samples import every_block, written
from tests.support.program import ROOT

PROGRAM = (
    "import hashlib; from tests.docx.samples import every_block, written; "
    "print(hashlib.sha256(written(every_block())).hexdigest())"
)


def test_same_bytes_everywhere(tmp_path: Path) -> None:
    here = hashlib.sha256(written(every_block())).hexdigest()
    for seed, zone in (("1", "Pacific/Auckland"), ("4242", "America/Lima")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM],
            cwd=tmp_path,
            env=env,
            check=True,
            capture_output=True,
            text=True,
        )
        assert done.stdout.strip() == here


def test_same_bytes_twice() -> None:
    assert written(every_block()) == written(every_block())
