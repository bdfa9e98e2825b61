"""Renders templates and says in plain words, with file and line, what is wrong with them."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any, NoReturn

from jinja2 import (
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
    pass_context,
)
from jinja2.exceptions import SecurityError, TemplateAssertionError
from jinja2.runtime import Context, Undefined

from accessgen.errors import Position, SourceError, SourceErrors, nearest
from accessgen.reader.budget import LimitReached
from accessgen.reader.filters import date
from accessgen.reader.loader import Folders
from accessgen.reader.marks import Rendered
from accessgen.reader.placed import Placed
from accessgen.reader.sandbox import Sandbox, Unknown
from accessgen.reader.state import State

_WRONG = (TypeError, ValueError, LookupError, ArithmeticError, AttributeError, TemplateError)


class Templates:
    """Templates of some folders, rendered with the same variables, budget and marks.

    Lines of the templates themselves are marked if `mark_lines`; lines of values always are.
    """

    def __init__(self, state: State, folders: Sequence[Path], mark_lines: bool = True) -> None:
        self._state, self._marks = state, state.marks
        self._loader = Folders(folders, state.source.root)
        self._sandbox = Sandbox(state, self._loader, self._printed, mark_lines)
        self._sandbox.filters["here"] = self._here

    def exists(self, name: str) -> bool:
        """Is there a template called `name`?"""
        return self._loader.find(name) is not None

    def render(self, name: str, start: Position, more: Mapping[str, Any] | None = None) -> Rendered:
        """The text of template `name`; lines that nobody marked are at `start`.

        Names without a value go to the problems. Raises SourceErrors for what stops the work.
        """
        parts = []
        try:
            template = self._sandbox.get_template(name)
            for part in template.generate({**self._state.variables, **(more or {})}):
                parts.append(self._state.budget.write(part))
        except SourceErrors:
            raise
        except RecursionError as error:
            hint = "Look for a file that includes itself, or a macro that calls itself."
            self._stop(error, start, "This template never ends.", hint)
        except LimitReached as error:
            reached = self._marks.resolve("".join(parts[-20:]), start).places[-1]
            self._stop(error, reached, str(error), error.hint)
        except TemplateSyntaxError as error:
            self._broken(error)
        except TemplateNotFound as error:
            missing = str(error.name)
            message = f'There is no file "{missing}" to include.'
            self._stop(error, start, message, self._loader.hint(missing))
        except (UndefinedError, SecurityError) as error:
            message, _, hint = str(error.message).partition("\n")
            self._stop(error, start, message, hint)
        except _WRONG as error:
            self._stop(error, start, f"This template cannot be worked out: {error}.")
        return self._marks.resolve("".join(parts), start)

    def _broken(self, error: TemplateSyntaxError) -> NoReturn:
        place = Position(error.filename or error.name or "", error.lineno)
        message = f"This template is broken: {str(error.message).rstrip('.')}."
        hint = "Check that each {{ has its }}, and each {% if %} or {% for %} its end."
        if isinstance(error, TemplateAssertionError):
            quoted = str(error.message).split("'")
            hint = nearest(quoted[1], self._sandbox.filters) if len(quoted) > 1 else ""
        raise SourceErrors([SourceError(place, message, hint)]) from None

    def _stop(
        self, error: BaseException, start: Position, message: str, hint: str = ""
    ) -> NoReturn:
        place = self._last_place(error.__traceback__) or start
        raise SourceErrors([SourceError(place, message, hint)]) from None

    def _last_place(self, trace: TracebackType | None) -> Position | None:
        place = None
        while trace is not None:
            file = trace.tb_frame.f_code.co_filename
            if file in self._loader.files:
                place = Position(file, trace.tb_lineno)
            trace = trace.tb_next
        return place

    # ---------------------------------------------------------- values on their way out

    @pass_context  # so that Jinja2 does not call it while it compiles, when no line is known
    def _printed(self, context: Context, value: Any) -> str:
        """The words of a value, with a mark on each line if it knows where it was written."""
        match value:
            case Placed():
                return self._marks.lines(str(value), value.position)
            case Unknown():
                message, _, hint = value._undefined_message.partition("\n")
                self._state.problems.add(self._place_now(), message, hint)
                return str(value._undefined_name)
            case dt.date():
                return date(value, locale=self._state.locale)
            case None | Undefined():  # Undefined: `{{ a if b }}` without an else
                return ""
            case str() | int() | float() if not isinstance(value, bool):
                return str(value)
        message = "This is a list, or several keys, or true or false: it cannot be printed."
        hint = "Name the part that you want to print, such as {{ name.part }}."
        self._state.problems.add(self._place_now(), message, hint)
        return ""

    def _here(self, node: Any) -> str:
        """A mark that what follows comes from `node`: for a line that prints none of its words."""
        position = getattr(node, "position", None)
        return self._marks.mark(position) if isinstance(position, Position) else ""

    def _place_now(self) -> Position:
        frame: FrameType | None = sys._getframe()
        while frame is not None:
            template = frame.f_globals.get("__jinja_template__")
            if template is not None:
                line = template.get_corresponding_lineno(frame.f_lineno)
                return Position(str(template.filename), line)
            frame = frame.f_back
        return Position("")
