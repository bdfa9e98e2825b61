"""`accessgen explain`: what a rule asks for, why, how it is measured, and where it comes from."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console
from rich.markdown import Markdown
from rich.table import Table

from accessgen.cli.options import ProjectFolder
from accessgen.cli.shared import open_project
from accessgen.report.explain import explained, limits_of, rules_page
from accessgen.report.rules import every_rule, rule


def explain(
    name: Annotated[
        str | None, typer.Argument(metavar="RULE", help="A rule's id, such as W03.")
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="Every rule, as docs/rules.md has them.")
    ] = False,
    project: ProjectFolder = None,
) -> None:
    """Explain a rule. Without one, list them all."""
    if name is None and not everything:
        _list()
        return
    loaded, _ = open_project(project, None)
    limits = limits_of(loaded.finder(), loaded.editions)
    text = rules_page(limits) if name is None else explained(rule(name), limits)
    console = Console()
    if console.is_terminal:
        console.print(Markdown(text))
    else:
        typer.echo(text, nl=False)


def _list() -> None:
    table = Table(box=None, padding=(0, 2, 0, 0))
    for column in ("Rule", "Weight", "What it asks for"):
        table.add_column(column)
    for check in every_rule():
        table.add_row(check.id, check.severity.value, check.title)
    console = Console(soft_wrap=True)
    console.print(table, highlight=False)
    console.print('\nFor more, type for example "accessgen explain W03".', highlight=False)
