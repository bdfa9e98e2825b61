"""One program in a process of its own.

python -m bench.child warm ENGINE CASE        reads variants from standard input, answers seconds
python -m bench.child once ENGINE CASE FILE   makes one file and ends
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from bench.engines import LOADERS


def warm(engine: str, case: Path) -> None:
    """Make the variants that are asked for, line by line, and tell how long each took."""
    run = LOADERS[engine](case)
    for line in sys.stdin:
        begun = time.perf_counter()
        run(int(line))
        print(time.perf_counter() - begun, flush=True)


def once(engine: str, case: Path, target: Path) -> None:
    """Make the first variant."""
    target.write_bytes(LOADERS[engine](case)(0))


if __name__ == "__main__":
    if sys.argv[1] == "warm":
        warm(sys.argv[2], Path(sys.argv[3]))
    else:
        once(sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
