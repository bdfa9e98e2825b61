"""I13: the same picture means the same, and pictures are of one style."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from accessgen.checks.check import Family, Findings, SourceCheck
from accessgen.checks.limits import Limits
from accessgen.checks.sourced import EASY_READ, PictureUse, SourceFacts, SourcePicture
from accessgen.checks.sourced_people import plain
from accessgen.errors import Position
from accessgen.findings import Finding, Severity

_DRAWN, _PHOTO = frozenset({"drawing", "symbol"}), frozenset({"photo"})


def run(facts: SourceFacts, limits: Limits) -> Findings:
    """Findings for pictures with two meanings, meanings with two pictures, and mixed styles."""
    del limits  # none: one is the limit
    severity = Severity.MUST if facts.text == EASY_READ else Severity.SHOULD
    for picture in facts.pictures:
        for finding in _meanings(picture):
            yield replace(finding, severity=severity)
    for finding in (*_pictures_for_the_same_words(facts), *_pictures_of_one_idea(facts)):
        yield replace(finding, severity=severity)
    yield from _beside_another_idea(facts)
    kinds = {picture.kind for picture in facts.pictures}
    if kinds & _DRAWN and kinds & _PHOTO:
        yield CHECK.failed(
            "This edition has both photos and drawings.",
            value=" and ".join(sorted(kinds & (_DRAWN | _PHOTO))),
            limit="one style",
            severity=Severity.SHOULD,
        )


def _meanings(picture: SourcePicture) -> Iterator[Finding]:
    """Where a picture explains another hard word than before, or has an alt of another meaning."""
    told = [use for use in picture.uses if use.strong]
    for first, other in zip(told[:1] * len(told), told[1:], strict=False):
        if not _hard(first) & _hard(other):
            found = CHECK.failed(
                f"“{picture.name}” explains “{first.strong[0]}” and here “{other.strong[0]}”.",
                element=picture.name,
            )
            yield replace(found, source=other.position)
    alts = [use for use in picture.uses if use.alt]
    for other in alts[1:]:
        if not _content(alts[0].alt) & _content(other.alt):
            found = CHECK.failed(
                f"“{picture.name}” is said to show “{alts[0].alt}” and here “{other.alt}”.",
                element=picture.name,
            )
            yield replace(found, source=other.position)


def _hard(use: PictureUse) -> set[str]:
    """The hard words of a row, whether one or many of a thing."""
    return {plain(word).strip(".,:;!?").removesuffix("s") for word in use.strong}


def _content(text: str) -> set[str]:
    return {word.strip(".,:;").removesuffix("s") for word in plain(text).split() if len(word) > 3}


def _pictures_for_the_same_words(facts: SourceFacts) -> Iterator[Finding]:
    first: dict[str, str] = {}
    uses = [(use, picture.name) for picture in facts.pictures for use in picture.uses if use.words]
    for use, name in sorted(uses, key=lambda item: item[0].position):
        before = first.setdefault(plain(use.words), name)
        if before != name:
            found = CHECK.failed(
                f"The same words stand beside “{before}” and here beside “{name}”.",
                element=use.words,
            )
            yield replace(found, source=use.position)


def _pictures_of_one_idea(facts: SourceFacts) -> Iterator[Finding]:
    """Where a second picture stands for an idea that has had another one before."""
    first: dict[str, SourcePicture] = {}
    used = [picture for picture in facts.pictures if picture.idea and picture.uses]
    for picture in sorted(used, key=_first_place):
        before = first.setdefault(picture.idea, picture)
        if before is not picture:
            found = CHECK.failed(
                f"“{before.name}” and “{picture.name}” both stand for the idea “{picture.idea}”.",
                element=picture.name,
                hint=f"Use “{before.name}” each time.",
            )
            yield replace(found, source=_first_place(picture))


def _first_place(picture: SourcePicture) -> Position:
    return min(use.position for use in picture.uses)


def _beside_another_idea(facts: SourceFacts) -> Iterator[Finding]:
    """Where a picture leaves its idea for one that has a picture of its own in this text."""
    pictured = {picture.idea: picture.name for picture in facts.pictures if picture.idea}
    for picture in facts.pictures:
        if not any(picture.idea in use.ideas for use in picture.uses):
            continue  # it may stand for something else all through: that is one meaning
        for use in picture.uses:
            others = [idea for idea in use.sure_ideas if idea in pictured]
            if picture.idea not in use.ideas and others:
                found = CHECK.failed(
                    f"“{picture.name}” stands for “{picture.idea}” elsewhere. Here the words are "
                    f"about “{others[0]}”, for which this text has “{pictured[others[0]]}”.",
                    element=use.words,
                    severity=Severity.SHOULD,
                )
                yield replace(found, source=use.position)


CHECK = SourceCheck(
    id="I13",
    title="The same picture means the same",
    families=(Family.TRUTH,),
    severity=Severity.MUST,
    standards=(
        "W3C, Making content usable for people with cognitive and learning disabilities: symbols",
        "Mencap, Am I making myself clear?",
    ),
    limits={},
    what="In one document a picture stands for one idea, and an idea has one picture. Pictures "
    "are all photos or all drawings; portraits, maps, art and logos may join either.",
    why="People who do not read all the words learn what a picture means and look for it again. "
    "If it then means something else, they are led astray.",
    how="From the source: a picture that explains two different hard words, a picture whose alt "
    "texts share no word, the same words beside two pictures, two pictures of one idea of "
    "content/pictures/ideas.yaml, a picture beside words of another idea that has its own picture "
    "in the text (should), photos beside drawings. Finer differences of meaning are for people.",
    hint="Choose another picture for one of the two meanings.",
    good="The same drawing of a clock beside every time.",
    bad="A drawing of hands explains “power”, and later “payment”.",
    run=run,
)
