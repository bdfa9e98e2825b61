"""Jinja2, held short: no way to files, to Python's inside, to endless work or to chance."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from jinja2 import StrictUndefined, nodes
from jinja2.environment import Template
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from jinja2.loaders import BaseLoader
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace, missing

from accessgen.errors import Position, nearest
from accessgen.model import NOWHERE
from accessgen.reader.filters import filters_for
from accessgen.reader.marks import Marks
from accessgen.reader.placed import entry
from accessgen.reader.state import State

MAPPING_METHODS = frozenset({"items", "keys", "values", "get"})
DATA = (str, bytes, int, float, complex, list, tuple, set, frozenset, dt.date, dt.time, range)


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment of one document.

    `finalize` turns a value into the words that are written; with `mark_lines`, every line of the
    templates is marked.
    """

    intercepted_binops = frozenset({"+", "-", "*", "**", "%", "/", "//"})

    def __init__(
        self,
        state: State,
        loader: BaseLoader,
        finalize: Callable[[Context, Any], str],
        mark_lines: bool,
    ) -> None:
        names = set(state.variables) | (set() if mark_lines else {"data", "attributes"})
        super().__init__(
            loader=loader,
            undefined=type("Unknown", (Unknown,), {"names": frozenset(names)}),
            finalize=finalize,
            autoescape=False,
            comment_start_string="{##",  # because `{#id}` is an id
            comment_end_string="##}",
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            extensions=[LineMarks],
        )
        self.budget, self.line_marks = state.budget, state.marks if mark_lines else None
        self.filters = filters_for(state.budget, state.locale)
        self.filters["guarded loop"] = state.budget.loop
        self.filters["guarded join"] = self.filters["join"]
        self.globals = {"range": state.budget.range, "namespace": Namespace}

    # ------------------------------------------------------------ what may be reached

    def getattr(self, obj: Any, attribute: str) -> Any:
        """`data.items`: a key of a mapping wins; of its methods four may be used."""
        if isinstance(obj, Mapping):
            return self._entry(obj, attribute)
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """`data["items"]`, `list[0]`."""
        if isinstance(obj, Mapping):
            return self._entry(obj, argument)
        if isinstance(argument, str):
            return super().getattr(obj, argument)
        found = super().getitem(obj, argument)
        return entry(obj, argument, found) if isinstance(argument, int) else found

    def _entry(self, obj: Mapping[Any, Any], key: Any) -> Any:
        if key in obj:
            return entry(obj, key, obj[key])
        if key in MAPPING_METHODS:
            return getattr(obj, key)
        if isinstance(key, str) and key.startswith("_"):
            return self.unsafe_undefined(obj, key)
        return self.undefined(obj=obj, name=str(key))

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Methods of texts, numbers and lists may not be called: filters do their work."""
        if isinstance(obj, DATA) and callable(value):
            return False
        return super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """`str.format` is a method of a text like any other."""
        return None

    # ------------------------------------------------------------ what it costs

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Arithmetic for numbers, `+` for texts and lists as well, nothing else."""
        numbers = all(isinstance(value, int | float) for value in (left, right))
        powers = operator == "**" and (abs(left) > 1000 or abs(right) > 20) if numbers else False
        if powers or not (numbers or operator == "+"):
            raise TypeError(f"{operator} is for small numbers only")
        return self.budget.hold(super().call_binop(context, operator, left, right))

    def call(
        __self,  # noqa: N805
        __context: Context,
        __obj: Any,
        *args: Any,
        **kwargs: Any,
    ) -> Any:
        """Call a macro or one of the few functions, at the price of a step."""
        __self.budget.spend(1)
        return super().call(__context, __obj, *args, **kwargs)

    def _load_template(self, name: str, globals: Any) -> Template:
        self.budget.spend(20)
        return super()._load_template(name, globals)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Let every loop and every `~` pass through the budget."""
        tree = super()._parse(source, name, filename)
        for loop in tree.find_all(nodes.For):
            loop.iter = _filtered("guarded loop", loop.iter)
        _bound_joins(tree)
        return tree


def _filtered(name: str, node: Any) -> nodes.Filter:
    return nodes.Filter(node, name, [], [], None, None, lineno=node.lineno)


def _bound_joins(node: Any) -> Any:
    """Rewrite `a ~ b` as a bounded join, wherever it stands below `node`."""
    for field, value in node.iter_fields():
        if isinstance(value, nodes.Node):
            setattr(node, field, _bound_joins(value))
        elif isinstance(value, list):
            kept = [_bound_joins(v) if isinstance(v, nodes.Node) else v for v in value]
            setattr(node, field, kept)
    if isinstance(node, nodes.Concat):
        return _filtered("guarded join", nodes.List(node.nodes, lineno=node.lineno))
    return node


class LineMarks(Extension):
    """Puts a mark before every line of a template's own text."""

    def filter_stream(self, stream: TokenStream) -> TokenStream | Iterator[Token]:
        """Mark the text if the environment keeps marks."""
        marks = getattr(self.environment, "line_marks", None)
        return stream if marks is None else self._marked(stream, marks)

    def _marked(self, stream: TokenStream, marks: Marks) -> Iterator[Token]:
        for token in stream:
            if token.type == "data":
                place = Position(str(stream.filename), token.lineno)
                yield Token(token.lineno, "data", marks.lines(token.value, place))
            else:
                yield token


class Unknown(StrictUndefined):
    """A name that nobody has given a value; says which names are near."""

    names: frozenset[str] = frozenset()

    @property
    def _undefined_message(self) -> str:
        name = str(self._undefined_name)
        if self._undefined_exception is SecurityError:
            return f'Templates may not use "{name}".\nUse the values and filters of the guide.'
        if isinstance(self._undefined_obj, Mapping):
            hint = nearest(name, map(str, self._undefined_obj))
            file = getattr(self._undefined_obj, "position", NOWHERE).file
            where = f"in {file}" if file.endswith(".yaml") else "here"
            return f'There is no "{name}" {where}.\n{hint}'
        if self._undefined_obj is not missing:
            return f'There is no "{name}" in this value.\nCheck what it is: a text, a list?'
        return f'The name "{name}" is not known.\n{nearest(name, self.names)}'
