"""The forms that go with a pack: which they are, and what the pack calls them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from accessgen.events.said import Said
from accessgen.events.told import Record, fields_of, told, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Form(Record):
    """A form: a publication of the same project, or a page of a website."""

    form: str = words(
        "The name of its folder in content/, or the address of a form on a website.",
        example="feedback-form",
    )
    title: str = words(
        "What the pack calls it. Left out: the title of the form itself.",
        example="Tell us how it was",
        beside=True,
    )

    @property
    def on_the_web(self) -> bool:
        """Whether it is a page of a website."""
        return self.form.startswith(("https://", "http://"))

    @property
    def link(self) -> str:
        """Where a link to it leads, as Markdown says it."""
        return self.form if self.on_the_web else f"publication:{self.form}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms(Record):
    """The forms that go with the pack. It links to each, in its own edition and format."""

    booking: Form | None = told("To book a place and to say what would help.")
    photos: Form | None = told("To say yes or no to photos.")
    claim: Form | None = told("To claim money.")
    feedback: Form | None = told("To say how it was.")
    how: Said | None = told("How people get a form on paper, in Easy Read, or filled in by phone.")


def forms_of(forms: Forms | None) -> Iterator[tuple[str, Form]]:
    """Each form that is there, with its name in `forms`."""
    for item in fields_of(Forms) if forms else ():
        value = getattr(forms, item.name)
        if isinstance(value, Form) and (value.form or value.title):
            yield item.name, value


def with_titles(forms: Forms, titles: Mapping[str, str]) -> Forms:
    """The forms with the titles that the publications have, where the event gives none."""
    named: dict[str, Any] = {
        name: replace(form, title=form.title or titles.get(form.form, ""))
        for name, form in forms_of(forms)
    }
    return replace(forms, **named)
