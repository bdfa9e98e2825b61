from __future__ import annotations

from accessgen.checks.reading.common import is_common
from accessgen.checks.reading.lists import word_list
from tests.checks.words.saying import saying

GOOD = [
    saying("plain words", "You can bring a friend or a carer."),
    saying(
        "names",
        "You can meet Priyanka Venkataraman, Oluwaseun Adeyemi or Bronislaw Malinowski there.",
    ),
]
BROKEN = [
    saying(
        "rare words",
        "The parallel curricular apparatus necessitated meticulous recalibration, and bureaucrats "
        "reiterated cumbersome stipulations.",
        says="in 100 words are not common, and the text does not explain them: apparatus",
        limits={"W06": {"share": 5, "severity": "should"}},
    ),
]


def test_endings_and_spellings_of_the_united_kingdom_are_common() -> None:
    for word in (
        "meetings",
        "happily",
        "stopped",
        "organised",
        "centre",
        "worries",
        "don't",
        "colours",
        "neighbours",
        "weekday",
        "themselves",
        "unhappy",
        "improvement",
        "re-open",
        "wolves",
        "non-smoking",
    ):
        assert is_common(word), word
    for word in ("stipulation", "apparatus", "curricular", "co-production", "governance"):
        assert not is_common(word), word


def test_every_list_names_its_source() -> None:
    from accessgen.resources import bundled  # noqa: PLC0415

    files = sorted((bundled("content") / "words").glob("*.yaml"))
    assert len(files) >= 7
    for file in files:
        assert "# source: written for accessgen" in file.read_text("utf-8")
        assert word_list(file.stem)
