"""What the checks take beside what making takes: all files of the booklet, in a fresh process.

python -m bench.checking     prints the seconds of a first and of a second round, as JSON
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from statistics import median

from bench.measure import ROOT, WITH_BENCH

Round = dict[str, float]
BOOKLET = "guidance-booklet"


def measure(rounds: int) -> dict[str, float]:
    """Medians of whole processes, in seconds: `made` and `checked`, and both once more, `again`."""
    found = [_process() for _ in range(rounds)]
    return {
        f"{what}{again}": median(run[index][what] for run in found)
        for index, again in enumerate(("", "_again"))
        for what in ("made", "checked")
    }


def _process() -> Sequence[Round]:
    command = [sys.executable, "-m", "bench.checking"]
    done = subprocess.run(
        command, cwd=ROOT, env=WITH_BENCH, capture_output=True, text=True, check=True
    )
    found: Sequence[Round] = json.loads(done.stdout)
    return found


def rounds(count: int) -> list[Round]:
    """Make and check the files, `count` times over in this process."""
    from accessgen.build import build_one  # noqa: PLC0415 - the parent loads nothing big
    from accessgen.cli.shared import collect_seldom  # noqa: PLC0415
    from accessgen.project import Job, find_project, load_project, load_publication  # noqa: PLC0415
    from accessgen.resources import bundled  # noqa: PLC0415

    collect_seldom()  # as the command does
    project = load_project(find_project(bundled("accessgen.yaml")))
    booklet = load_publication(project, BOOKLET)
    jobs = [
        Job(project, booklet, project.finder().load(name), ("docx", "pdf"))
        for name in project.editions
    ]
    told = []
    for _ in range(count):
        results = [build_one(job) for job in jobs]
        checked = sum(result.checking for result in results)
        told.append({"made": sum(r.seconds for r in results) - checked, "checked": checked})
    return told


if __name__ == "__main__":
    json.dump(rounds(2), sys.stdout)
