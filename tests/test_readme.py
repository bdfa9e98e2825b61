"""What the README and docs tell people to type is there: commands, options and linked files."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.support.project import SmallProject

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
GROUPS = {"new", "event", "pictures"}


def commands(page: Path) -> list[str]:
    """Each accessgen command of a page: a line of a block, or between backticks."""
    text = re.sub(r"\\\n *", "", page.read_text())
    blocks = re.findall(r"^ *```\w*\n(.*?)^ *```", text, re.MULTILINE | re.DOTALL)
    lines = [line.strip() for block in blocks for line in block.splitlines()]
    return [*lines, *re.findall(r"`([^`\n]+)`", text)]


def typed() -> list[str]:
    lines = (re.split(r" {3,}", line)[0] for page in PAGES for line in commands(page))
    return sorted({line for line in lines if re.fullmatch(r"accessgen [a-z].*", line)})


def test_pages_are_read() -> None:
    assert len(typed()) > 40
    assert "accessgen build --release" in typed()


def test_every_command_and_option_is_there(project: SmallProject) -> None:
    helped: dict[tuple[str, ...], str] = {}
    for line in typed():
        words = shlex.split(line.replace("$(date +%F)", "2027-06-01"))[1:]
        known = words[:2] if words[0] in GROUPS and words[1:2] and words[1][0] != "-" else words[:1]
        command = tuple(known)
        if command not in helped:
            helped[command] = project.run(*command, "--help").out
        assert f" {' '.join(command)} [" in helped[command].splitlines()[0], line
        for option in (word for word in words if word.startswith("--")):
            assert re.search(rf"^  {option}\b", helped[command], re.MULTILINE), line


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([\w./-]+\.(?:md|json|png))[)#]", page.read_text()):
        assert (page.parent / target).exists(), target
