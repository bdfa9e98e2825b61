"""What templates may do with values: a short list, each of it bounded.

Jinja2's own filters that pad, repeat or format are left out, because one number too many would
fill the memory; so is `random`, because the same source has to give the same document.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Callable, Iterable, Sized
from typing import Any

from babel.dates import format_date, format_time
from jinja2.exceptions import FilterArgumentError
from jinja2.filters import FILTERS
from jinja2.runtime import Context, Undefined

from accessgen.reader.budget import MAX_CHARACTERS, Budget
from accessgen.reader.marks import strip
from accessgen.reader.placed import like

# fmt: off
FROM_JINJA = (
    "abs", "batch", "capitalize", "count", "d", "default", "dictsort", "first", "groupby",
    "int", "items", "last", "length", "list", "lower", "map", "max", "min", "reject",
    "rejectattr", "reverse", "select", "selectattr", "sort", "sum", "trim", "unique", "upper",
)
# fmt: on
NAMED = {dt.time(0): "midnight", dt.time(12): "midday"}
SCALARS = (str, int, float, dt.date)


def filters_for(budget: Budget, locale: str) -> dict[str, Callable[..., Any]]:
    """The filters by name, counting on `budget`; dates are in the words of `locale`."""
    mine: dict[str, Callable[..., Any]] = {
        "date": functools.partial(date, locale=locale),
        "time": functools.partial(time, locale=locale),
        "join": functools.partial(join, budget),
        "replace": functools.partial(replace, budget),
        "indent": indent,
        "string": string,
        "cell": cell,
        "quoted": quoted,
        "tel": tel,
        "short": short,
        "sentence": sentence,
        "capital": capital,
    }
    known = {name: FILTERS[name] for name in FROM_JINJA}
    return {name: charged(budget, function) for name, function in (known | mine).items()}


def charged(budget: Budget, function: Callable[..., Any]) -> Callable[..., Any]:
    """`function`, paying for the length of what it is given."""

    @functools.wraps(function)
    def paying(*args: Any, **kwargs: Any) -> Any:
        for value in args:
            if isinstance(value, str):
                budget.spend(len(value) // 1000)
            elif isinstance(value, Sized) and not isinstance(value, Context | Undefined):
                budget.spend(len(value))
        return budget.hold(function(*args, **kwargs))

    return paying


def string(value: Any) -> str:
    """A text, number or date as it is printed; nothing for what is left out."""
    if value is None or isinstance(value, Undefined):
        return "" if value is None else str(value)  # a name that nobody knows raises here
    if not isinstance(value, SCALARS):
        raise FilterArgumentError("a list or mapping is not words")
    return like(value, str(value))


def join(budget: Budget, values: Iterable[Any], between: str = "") -> str:
    """Texts one after another, with `between` in the gaps."""
    parts, size = [], 0
    for value in values:
        part = string(value)
        size += len(part) + len(between)
        budget.spend(1)
        if size > MAX_CHARACTERS:
            budget.write(" " * (MAX_CHARACTERS + 1))
        parts.append(part)
    return between.join(parts)


def replace(budget: Budget, value: str, old: str, new: str) -> str:
    """`value` with `new` wherever `old` stood."""
    growth = string(value).count(old) * (len(new) - len(old))
    if len(str(value)) + growth > MAX_CHARACTERS:
        budget.write(" " * (MAX_CHARACTERS + 1))
    return like(value, str(value).replace(old, new))


def indent(value: str, width: int = 4) -> str:
    """Every line but the first moved to the right, as text inside a list item has to be."""
    space = " " * min(width, 20)
    first, *rest = string(value).rstrip("\n").split("\n")
    return like(value, "\n".join([first, *(space + row if row.strip() else "" for row in rest)]))


def cell(value: str) -> str:
    """Words for a table cell: on one line, with upright strokes escaped."""
    return like(value, " ".join(string(value).split()).replace("|", "\\|"))


def quoted(value: str) -> str:
    """Words for an attribute's quotes: `alt="…"`."""
    return like(value, " ".join(strip(string(value)).split()).replace('"', '\\"'))


def sentence(value: str) -> str:
    """Words with a full stop at the end, if nothing stands there yet."""
    words = string(value).rstrip()
    return like(value, words if re.search(r"[.!?:…][\"'”’)*]*$", words) else words + ".")


def capital(value: str) -> str:
    """Words with a capital letter at the start; the rest stays as it is."""
    words = strip(string(value))
    return like(value, words[:1].upper() + words[1:])


def tel(value: str) -> str:
    """A telephone number for a `tel:` link: digits, and the plus sign of a country code."""
    return re.sub(r"[^\d+]", "", string(value))


def short(value: str) -> str:
    """A web address as people write it down: without https:// and the last stroke (rule S10)."""
    return re.sub(r"^https?://(www\.)?|/$", "", string(value).strip())


def date(value: Any, pattern: str = "d MMMM y", locale: str = "en_GB") -> str:
    """A date in words: `4 November 2026` (rule W17). Patterns are those of Unicode CLDR."""
    if not isinstance(value, dt.date):
        return string(value)
    return str(format_date(value, pattern, locale=locale))


def time(value: Any, locale: str = "en_GB") -> str:
    """A time on the 12-hour clock (rule W18): 13:30 gives `1:30pm`, 12:00 gives `midday`."""
    words = string(value)
    match = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", words.strip())
    if match is None:
        return words
    clock = dt.time(int(match[1]), int(match[2]))
    if clock in NAMED:
        return like(value, NAMED[clock])
    written = format_time(clock, "h:mma" if clock.minute else "ha", locale=locale)
    return like(value, str(written))
