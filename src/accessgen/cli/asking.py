"""Questions on a terminal: asked again until an answer can be read, and nothing is lost halfway."""

from __future__ import annotations

from collections.abc import Callable

import typer

from accessgen.errors import UsageError
from accessgen.events.when import NotReadable


def ask(
    question: str,
    check: Callable[[str], object] = str,
    default: str = "",
    *,
    needed: bool = False,
) -> str:
    """The answer as it was typed, on a line of its own; "" for none, unless it is `needed`.

    `check` raises NotReadable with words for the person who types. Raises UsageError if people
    stop: then nothing is written.
    """
    while True:
        try:
            said = typer.prompt(question, default, show_default=bool(default), prompt_suffix="\n> ")
        except typer.Abort:
            raise _stopped() from None
        typed = str(said).strip()
        if not typed and needed:
            typer.echo("This has to be said.")
            continue
        try:
            check(typed) if typed else None
        except NotReadable as problem:
            typer.echo(f"{problem} {problem.hint}")
        else:
            return typed


def agreed(question: str, default: bool | None = None) -> bool:
    """Whether people say yes. Raises UsageError if they stop."""
    try:
        return typer.confirm(question, default=default)
    except typer.Abort:
        raise _stopped() from None


def _stopped() -> UsageError:
    return UsageError("Stopped. Nothing was written.")
