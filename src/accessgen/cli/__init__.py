"""The command line: the only room that prints or exits. Each command has a file of its name.

Exit codes: 0 all good; 1 findings at or above --fail-on; 2 wrong use, mistakes in the sources, or
a file to check that cannot be opened; 3 a fault of accessgen itself.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import typer
from rich.console import Console
from typer.core import TyperGroup

from accessgen import __version__
from accessgen.build import BuildResult
from accessgen.cli.build import build
from accessgen.cli.check import check
from accessgen.cli.draft import draft
from accessgen.cli.event import app as event
from accessgen.cli.explain import explain
from accessgen.cli.import_ import import_
from accessgen.cli.new import app as new
from accessgen.cli.options import Command
from accessgen.cli.pictures import pictures
from accessgen.cli.review import review
from accessgen.errors import AccessgenError, SourceErrors
from accessgen.report.terminal import print_errors

ORDER = (
    *("new", "import", "draft", "build", "review", "event"),
    *("pictures", "check", "explain", "version"),
)
"""The commands as the help lists them: in the order in which people need them."""


class _InOrder(TyperGroup):
    """Typer lists commands before groups of commands; people need "new" first."""

    def list_commands(self, ctx: Any) -> list[str]:
        return sorted(super().list_commands(ctx), key=ORDER.index)


app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    cls=_InOrder,
    epilog="For one of them, type for example: accessgen build --help",
)


def _add(name: str, line: str, example: str, function: Callable[..., None]) -> None:
    """Add a command: `line` is its line in the list, `example` stands at the end of its help."""
    app.command(name, cls=Command, short_help=line, epilog=f"Example: {example}")(function)


_IMPORT = "accessgen import guidance.docx --into content/my-guide --add"
_BUILD = "accessgen build --publication my-guide --edition large-print"
_CHECK = "accessgen check minutes.docx leaflet.pdf --format html --out report"

_add("import", "Bring a text in from Word, Markdown or plain text.", _IMPORT, import_)
_add("draft", "Draft Easy Read: worksheets for the group.", "accessgen draft my-guide", draft)
_add("build", "Make every document, check it and report.", _BUILD, build)
_add("review", "Write down who checked Easy Read.", "accessgen review my-guide --list", review)
_add("check", "Check Word files and PDFs of anybody's.", _CHECK, check)
_add("explain", "Explain a rule.", "accessgen explain W03", explain)
app.add_typer(new, name="new", short_help="Begin a project or an event pack.")
app.add_typer(event, name="event", short_help="Tell people that an event has changed.")
app.add_typer(pictures, name="pictures", short_help="Print the pictures, or ask which would fit.")


@app.callback()
def _accessgen() -> None:
    """Accessible documents: one source to standard, large-print and Easy Read, Word and PDF."""


@app.command()
def version() -> None:
    """Print the version."""
    typer.echo(__version__)


def main(args: list[str] | None = None) -> None:
    """Run the command line; every trouble ends in words and an exit code.

    Wrong options are told by Typer, which ends with 2 as well.
    """
    err = Console(stderr=True, soft_wrap=True)
    try:
        app(args)
    except SourceErrors as found:
        print_errors(err, [BuildResult("", "", errors=found.errors)])
        raise SystemExit(found.exit_code) from None
    except AccessgenError as trouble:
        err.print(str(trouble), markup=False)
        raise SystemExit(trouble.exit_code) from None
    except Exception as fault:  # noqa: BLE001 - the last door: people get words, not a traceback
        err.print(f"accessgen itself failed: {fault!r}. Please report this.", markup=False)
        raise SystemExit(3) from fault if "ACCESSGEN_DEBUG" in os.environ else None
