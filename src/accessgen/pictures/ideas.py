"""The ideas that pictures stand for, and the words that call them: content/pictures/ideas.yaml."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from accessgen.errors import Position, SourceError, SourceErrors, nearest
from accessgen.sources import Keys, YamlMap, load_yaml, read_text


@dataclass(frozen=True, slots=True)
class Idea:
    """One idea. `words` surely mean it; `also` may mean it where nothing surer is said.

    `opposite` is the idea to show in its place when it is denied; empty if there is none.
    """

    name: str
    theme: str
    words: tuple[str, ...]
    also: tuple[str, ...]
    opposite: str
    position: Position


@dataclass(frozen=True, slots=True)
class Ideas:
    """Ideas by name, in the order of the list, with what is wrong with them."""

    by_name: Mapping[str, Idea] = field(default_factory=dict)
    errors: tuple[SourceError, ...] = ()

    def over(self, base: Ideas) -> Ideas:
        """All of these and those of `base` that are not named here; order and themes of `base`."""
        mine = dict(self.by_name)
        merged = {name: mine.pop(name, idea) for name, idea in base.by_name.items()} | mine
        return replace(self, by_name=merged, errors=(*self.errors, *base.errors))


def load_ideas(path: Path, shown: str) -> Ideas:
    """Read ideas.yaml: themes with ideas. Mistakes in an idea are kept in `errors`.

    Raises SourceErrors if the file is not UTF-8, is broken YAML or is no list of themes.
    """
    return _ideas_in(read_text(path, shown), shown)


@lru_cache(maxsize=8)  # the same few lists serve every publication
def _ideas_in(text: str, shown: str) -> Ideas:
    node = load_yaml(text, shown)
    if node is None:
        return Ideas()
    if not isinstance(node, YamlMap):
        hint = 'Begin each theme with "Name of the theme:" and put its ideas below it.'
        raise SourceErrors([SourceError(Position(shown, 1), "This is not a list of ideas.", hint)])
    errors: list[SourceError] = []
    found: dict[str, Idea] = {}
    for theme, ideas in node.items():
        for name, idea in _theme(theme, Keys(ideas, node.at(theme), errors).node, errors):
            if name in found:
                line = found[name].position.line
                message = f'The idea "{name}" stands on line {line} already.'
                errors.append(SourceError(idea.position, message, "Keep one of them."))
            else:
                found[name] = idea
    _words_called_twice(found.values(), errors)
    return Ideas(found, tuple(errors))


def _theme(theme: str, node: YamlMap, errors: list[SourceError]) -> Iterable[tuple[str, Idea]]:
    for name, value in node.items():
        place = node.at(name)
        if isinstance(value, YamlMap):
            value.position = place
        keys = Keys(value, place, errors)
        words = keys.texts("words", ...)
        opposite = keys.text("opposite", "")
        yield name, Idea(name, theme, words, keys.texts("also"), opposite, place)
        keys.finish()


def _words_called_twice(ideas: Iterable[Idea], errors: list[SourceError]) -> None:
    """A word that calls two ideas would show a different picture each time somebody asks."""
    first: dict[tuple[bool, str], Idea] = {}
    for idea in ideas:
        for sure, words in ((True, idea.words), (False, idea.also)):
            for word in words:
                before = first.setdefault((sure, word.lower()), idea)
                if before is not idea:
                    message = f'"{word}" calls the idea "{before.name}" already.'
                    errors.append(SourceError(idea.position, message, "Keep it in one of the two."))


def unknown_opposites(ideas: Ideas) -> list[SourceError]:
    """Ideas whose opposite is no idea."""
    return [
        SourceError(
            idea.position,
            f'"{idea.opposite}", the opposite of "{idea.name}", is no idea.',
            nearest(idea.opposite, ideas.by_name),
        )
        for idea in ideas.by_name.values()
        if idea.opposite and idea.opposite not in ideas.by_name
    ]
