"""What commands are given, one name and one meaning everywhere, and how their help reads."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from accessgen.project import FAIL_ON
from accessgen.report.formats import FORMATS


class Command(TyperCommand):
    """A command whose help says plain words: Typer's writes `{FILES}... <list[Path]>`."""

    def get_usage(self, ctx: Any) -> str:
        """The line that mistakes begin with."""
        return re.sub(r"\{([A-Z]+)\}", r"\1", super().get_usage(ctx))

    def get_help(self, ctx: Any) -> str:
        """The help, without brackets around what has to be given, Python's types and sums."""
        text = re.sub(r"\{([A-Z]+)\}", r"\1", super().get_help(ctx))
        text = re.sub(r"(?<=^  )([A-Z]+ )(<\S+>)", _without_type, text, flags=re.MULTILINE)
        return re.sub(r"\s*\[[\d.]*(<=)?x[<>]=\d+\]", "", text)


def _without_type(found: re.Match[str]) -> str:
    return found[1] + " " * len(found[2])


ProjectFolder = Annotated[
    Path | None,
    typer.Option(
        "--project", metavar="FOLDER", help="The project's folder. Left out: this folder."
    ),
]
PublicationName = Annotated[
    str,
    typer.Argument(
        metavar="PUBLICATION", help="Its folder's name in content/.", show_default=False
    ),
]
OutFolder = Annotated[
    Path | None, typer.Option("--out", metavar="FOLDER", help="Where to write. Left out: out.")
]
DocumentFormats = Annotated[
    str,
    typer.Option(
        "--format", metavar="FORMATS", help="docx, pdf or both. Left out: both.", show_default=False
    ),
]
BOTH = "docx,pdf"
"""Both formats, as DocumentFormats takes them."""
Jobs = Annotated[
    int,
    typer.Option(
        "--jobs",
        min=0,
        metavar="NUMBER",
        help="How many to work on at once. Left out: one a core.",
        show_default=False,
    ),
]
FailOn = Annotated[
    str | None,
    typer.Option(
        "--fail-on",
        metavar="LEVEL",
        help=f"End with 1 from this on: {', '.join(FAIL_ON)}. Left out: as accessgen.yaml says.",
    ),
]
Add = Annotated[bool, typer.Option("--add", help="Add it to the publications in accessgen.yaml.")]
REPORTS = ", ".join(FORMATS)


def day_option(help: str) -> Any:
    """An option that takes a day, such as 2027-04-21."""
    return typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help=help)


def day_of(given: dt.datetime | None) -> dt.date:
    """The day that an option gives, or today."""
    return given.date() if given else dt.date.today()
