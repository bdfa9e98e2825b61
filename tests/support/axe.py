"""axe-core in headless Chromium: would a reader's software find its way in a web page?"""

from __future__ import annotations

import html
import json
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.support.program import INSTALLED, missing_commands, require_all, run

MODULE = INSTALLED / "axe" / "node_modules" / "axe-core" / "axe.min.js"
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)
# Runs when the page is there, and leaves what it found in the page, where --dump-dom shows it.
_RUN = """
addEventListener("load", async () => {
  const { violations, passes } = await axe.run(document, { resultTypes: ["violations"] });
  const held = document.createElement("script");
  held.type = "application/json";
  held.id = "axe-found";
  held.textContent = JSON.stringify({
    passes: passes.length,
    wider: document.documentElement.scrollWidth - innerWidth,
    violations: violations.map(({ id, help, nodes }) => ({
      id, help, places: nodes.map((node) => node.html.slice(0, 200)),
    })),
  }).replaceAll("<", "\\\\u003c");
  document.head.append(held);
});
"""
_FOUND = re.compile(r'<script type="application/json" id="axe-found">(.*?)</script>', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Violation:
    """One of axe's rules that a page breaks, and the beginnings of the elements concerned."""

    id: str
    help: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """The rules that a page breaks, and how many it passes: none would mean that axe never ran.

    `wider` is how many pixels the page is wider than its window: readers would scroll sideways.
    """

    violations: tuple[Violation, ...]
    passes: int
    wider: int = 0


def missing() -> list[str]:
    """What axe lacks on this machine."""
    return missing_commands("chromium") + ([] if MODULE.is_file() else [str(MODULE)])


def available() -> bool:
    """Whether axe can run here."""
    return not missing()


def require() -> None:
    """Skip the test without axe and Chromium, or fail it when validators are required."""
    require_all("axe-core in Chromium", missing())


def check(page: str, width: int = 1280) -> Result:
    """Hold an HTML page to all of axe's rules in a window `width` pixels wide.

    Raises:
        RuntimeError: Chromium or axe broke down.
    """
    axe = MODULE.read_text(encoding="utf-8").replace("</script", "<\\/script")
    head, tail = page.split("<head>", 1)
    # Before the page's own policy, which allows no scripts from there on.
    armed = f"{head}<head><script>{axe}</script><script>{_RUN}</script>{tail}"
    with tempfile.TemporaryDirectory(prefix="accessgen-axe-") as name:
        file = Path(name, "page.html")
        file.write_text(armed, encoding="utf-8")
        dumped = chromium(
            Path(name), "--virtual-time-budget=60000", f"--window-size={width},900", "--dump-dom",
            file.as_uri(),
        )  # fmt: skip
    found = _FOUND.search(dumped)
    if not found:
        raise RuntimeError("axe told nothing of the page")
    told = json.loads(html.unescape(found[1]))
    violations = (Violation(v["id"], v["help"], tuple(v["places"])) for v in told["violations"])
    return Result(tuple(violations), told["passes"], told["wider"])


def chromium(profile: Path, *arguments: str) -> str:
    """Run Chromium without a window and with a profile of its own; gives what it printed."""
    return run(
        ["chromium", *FLAGS, f"--user-data-dir={profile / 'profile'}", *arguments], timeout=180
    )
