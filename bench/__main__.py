"""Measure, print, and write bench/results.json. Run it by: make bench

This process only starts others and waits, because memory is measured in its children.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bench import checking, report
from bench.measure import CHILD, cold_rounds, warm_rounds
from bench.targets import Verdict, judge

ROOT = Path(__file__).resolve().parents[1]
CASES = ("guide", "booklet")
RESULTS = ROOT / "bench" / "results.json"
# The cold runs begin at the source, as a person's command does.
COLD = {
    "accessgen-pdf-source": "pdf",
    "typst": "pdf",
    "weasyprint": "pdf",
    "accessgen-docx-source": "docx",
}
PANDOC = (
    "pandoc --quiet --from markdown --to docx --toc --toc-depth 3 --reference-doc reference.docx"
)


def absent() -> dict[str, str]:
    """The programs that are not on this machine, with what to do."""
    gone = {
        name: f"pip install {name}" for name in ("typst", "weasyprint") if find_spec(name) is None
    }
    if shutil.which("pandoc") is None:
        gone["pandoc"] = "apt-get install pandoc"
    return gone


def present(engine: str) -> bool:
    """Whether an engine's program is here."""
    return engine.partition("-")[0] not in absent()


def measure(case: Path, warm: int, cold: int) -> dict[str, dict[str, Any]]:
    """All that is to be known of one case, by engine."""
    rows: dict[str, dict[str, Any]] = {}
    out = case / "out"
    out.mkdir()
    pandoc = [*PANDOC.split(), "--output", str(out / "pandoc.docx")]
    turns = {"pandoc": [*pandoc, "{variant}.md"]} if present("pandoc") else {}
    for group, commands in ((report.PDF, {}), (report.DOCX, turns)):
        engines = [engine for engine in group if present(engine) and engine != "pandoc"]
        for engine, seconds in warm_rounds(engines, commands, case, warm).items():
            rows[engine] = {"warm": seconds}
    files = {name: out / f"{name}.{end}" for name, end in COLD.items() if present(name)}
    whole: dict[str, list[str]] = {
        name: [*CHILD, "once", name, str(case), str(path)] for name, path in files.items()
    }
    if present("pandoc"):
        files["pandoc"] = out / "pandoc.docx"
        whole["pandoc"] = [*pandoc, "0.md"]
    whole["accessgen-build"] = build_command(case, out)
    for name, (seconds, peak) in cold_rounds(whole, cold, case).items():
        rows.setdefault(name, {}).update(cold=seconds, peak=peak)
    for name, facts in verify(files).items():
        rows[name].update(facts)
    return rows


def build_command(case: Path, out: Path) -> list[str]:
    """The command that a person types: both formats of the standard edition, and all checks."""
    place = json.loads((case / "case.json").read_text(encoding="utf-8"))
    program = str(Path(sys.executable).with_name("accessgen"))
    command = [
        program,
        "build",
        "--project",
        place["project"],
        "--publication",
        place["publication"],
    ]
    only = ["--edition", "standard", "--out", str(out), "--jobs", "1", "--fail-on", "never"]
    return command + only


def verify(files: dict[str, Path]) -> dict[str, dict[str, Any]]:
    """Size, pages and PDF/UA-1 failures of the files that were made."""
    command = [sys.executable, "-m", "bench.verify", *map(str, files.values())]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    return {name: found[str(path)] for name, path in files.items()}


def machine() -> dict[str, Any]:
    """What it was measured on, and with which versions."""
    versions = {"python": platform.python_version()}
    for name in ("accessgen", "reportlab", "python-docx", "typst", "weasyprint"):
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            versions[name] = "absent"
    if shutil.which("pandoc"):
        said = subprocess.run(["pandoc", "--version"], capture_output=True, text=True, check=True)
        versions["pandoc"] = said.stdout.split()[1]
    return {"system": platform.platform(), "cores": os.cpu_count(), "versions": versions}


def write_results(
    warm: int, cold: int, cases: dict[str, dict[str, dict[str, Any]]], found: list[Verdict]
) -> None:
    """Keep what was measured beside the code that measured it."""
    results = {
        "machine": machine(),
        "rounds": {"warm": warm, "cold": cold},
        "cases": cases,
        "targets": [
            {"case": v.case, "target": v.title, "limit": v.limit, "value": v.value, "met": v.met}
            for v in found
        ],
    }
    RESULTS.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")
    print(f"\nWritten to {RESULTS.relative_to(ROOT)}")


def main() -> None:
    """Measure the cases, print them beside the targets, and keep the figures."""
    options = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    options.add_argument("--warm", type=int, default=7, help="rounds in loaded programs")
    options.add_argument("--cold", type=int, default=3, help="rounds of whole processes")
    options.add_argument("--keep", type=Path, help="a new folder for all that is made")
    options.add_argument("--case", choices=CASES, help="only this one; results are not written")
    chosen = options.parse_args()
    names = (chosen.case,) if chosen.case else CASES
    for name, advice in absent().items():
        print(f"{name} is not here and is left out ({advice})")
    with tempfile.TemporaryDirectory(prefix="accessgen-bench-") as temporary:
        work = chosen.keep or Path(temporary)
        prepare = [sys.executable, "-m", "bench.cases", str(work), str(chosen.warm + 1), *names]
        subprocess.run(prepare, check=True)
        cases = {}
        for name in names:
            cases[name] = measure(work / name, chosen.warm, chosen.cold)
            if name == "booklet":
                cases[name]["checks"] = checking.measure(chosen.cold)
            print(report.table(name, cases[name]))
    found = judge(cases)
    print(report.verdicts(found))
    if names == CASES:
        write_results(chosen.warm, chosen.cold, cases, found)


if __name__ == "__main__":
    main()
