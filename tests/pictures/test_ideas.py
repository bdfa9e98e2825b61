"""The list of ideas: ours is whole, and mistakes in one are told with their line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from accessgen.errors import SourceErrors
from accessgen.pictures import PictureLibrary
from tests.pictures.conftest import SQUARE, entry

GOOD = "Places:\n  home:\n    words: [home]\n"


@pytest.mark.parametrize(
    ("ideas", "line", "said", "hint"),
    [
        (GOOD + "  hut:\n    also: [hut]\n", 4, '"words" is missing', "words: …"),
        (GOOD + "    wrods: [x]\n", 4, 'key "wrods" is unknown', '"words"'),
        (GOOD + "  hut:\n    words: [Home]\n", 4, '"Home" calls the idea "home"', "one of the two"),
        (GOOD + "    opposite: away\n", 2, '"away", the opposite of "home"', "Known here: home"),
        (GOOD + "More:\n  home:\n    words: [hut]\n", 5, '"home" stands on line 2', "Keep one"),
    ],
)
def test_each_mistake_is_named_with_its_line(
    make_library: Callable[..., PictureLibrary], ideas: str, line: int, said: str, hint: str
) -> None:
    library = make_library(entry(idea="home"), house__svg=SQUARE, ideas__yaml=ideas)
    (error,) = library.check_all()
    assert str(error.position) == f"content/pictures/ideas.yaml:{line}"
    assert said in error.message
    assert hint in error.hint


def test_a_picture_of_an_unknown_idea(make_library: Callable[..., PictureLibrary]) -> None:
    library = make_library(entry(idea="hoem"), house__svg=SQUARE, ideas__yaml=GOOD)
    (error,) = library.check_all()
    assert str(error.position) == "content/pictures/pictures.yaml:8"
    assert 'no idea called "hoem"' in error.message
    assert 'Did you mean "home"?' in error.hint
    with pytest.raises(SourceErrors):
        library.get("house")


def test_a_file_that_is_no_list(make_library: Callable[..., PictureLibrary]) -> None:
    library = make_library(entry(), house__svg=SQUARE, ideas__yaml="- home\n")
    with pytest.raises(SourceErrors, match="not a list of ideas"):
        library.check_all()


def test_our_own_words_are_in_order(shipped: PictureLibrary) -> None:
    assert shipped.ideas.errors == ()
    assert all(idea.words for idea in shipped.ideas.by_name.values())


def test_each_idea_has_three_pictures_to_choose_from(shipped: PictureLibrary) -> None:
    few = {name for name in shipped.ideas.by_name if len(shipped.pictures_of.get(name, ())) < 3}
    assert few == set()
    assert len(shipped.ideas.by_name) >= 150


def test_a_picture_stands_for_one_idea_by_its_bytes(shipped: PictureLibrary) -> None:
    """One picture, one meaning: no two entries show the same drawing (rule I13)."""
    first: dict[bytes, str] = {}
    same = [
        (name, first[data])
        for name in shipped.entries
        if first.setdefault(data := shipped.get(name).data, name) != name
    ]
    assert same == []
