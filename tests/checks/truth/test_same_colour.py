from __future__ import annotations

from tests.checks.truth.facts import Change, example, in_edition


def bars(name: str, **colours: str) -> Change:
    return in_edition(name, panels=tuple(colours.items()))


GOOD = [
    example("no panels"),
    example("the same", bars("standard", do="#334F6D"), bars("large-print", do="#334f6d")),
    example(
        "in one edition only", bars("standard", do="#334F6D"), bars("easy-read", note="#000000")
    ),
]
BROKEN = [
    example(
        "another colour in large print",
        bars("standard", do="#334F6D"),
        bars("large-print", do="#80663A"),
        says="The panel “do” has the colour #80663A in large-print and #334F6D in standard",
    )
]
