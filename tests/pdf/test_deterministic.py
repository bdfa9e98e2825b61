"""The same document gives the same bytes, whatever the process and its hash seed."""

from __future__ import annotations

import os
import subprocess
import sys

from accessgen.writers.pdf import write
from tests.pdf.samples import document, everything, para, pdf, shelf, style
from tests.support.program import ROOT

PROGRAM = """
import hashlib, sys
from tests.pdf.samples import everything, pdf, para
if "busy" in sys.argv:
    pdf(para("Another document first, Ω я €."))
print(hashlib.sha256(pdf(*everything())).hexdigest())
"""


def digest(seed: str, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": f"UTC+{seed}"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_same_bytes_in_other_processes() -> None:
    assert digest("1") == digest("2", "busy")


def test_another_word_gives_another_id() -> None:
    one, other = (data[data.rindex(b"/ID") :][:60] for data in (pdf(para("a")), pdf(para("b"))))
    assert one != other


def test_writing_leaves_the_document_alone() -> None:
    sample, blocks = document(*everything()), everything()
    first = write(sample, style(), shelf())
    assert sample.blocks == blocks
    assert write(sample, style(), shelf()) == first
