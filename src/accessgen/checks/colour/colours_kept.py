"""C04: nobody's skin or art, and no map or flag, is muted without being asked."""

from __future__ import annotations

from dataclasses import replace

from accessgen.checks.check import Family, Findings, PublicationCheck
from accessgen.checks.sourced import PublicationFacts, SourcePicture
from accessgen.checks.sourced_pictures import pictures_of
from accessgen.findings import Finding, Severity

_FREE = frozenset({"symbol", "drawing"})
_WHOSE = {
    "person": "the person who is shown",
    "photo": "the people who are shown, or who took it",
    "art": "the artist",
    "map": "whoever made the map",
    "flag": "the people whose flag it is",
    "medical": "somebody who knows what its colours mean",
}


def run(publication: PublicationFacts) -> Findings:
    """A fault for each picture that was muted unasked; a question for each that waits."""
    for picture in pictures_of(publication):
        if picture.kind in _FREE:
            continue
        agreed = bool(picture.mute_agreed_by and picture.mute_agreed_on)
        if picture.muted and not agreed:
            yield _at(
                picture,
                CHECK.failed(
                    f"The colours of this {_kind(picture)} were changed, and nobody agreed to it.",
                    element=picture.name,
                    value="muted, with nobody on record",
                    limit="its own colours, or a name and a date",
                    severity=Severity.MUST,
                ),
            )
        elif picture.mute_asked and not agreed:
            whose = _WHOSE.get(picture.kind, "its maker")
            yield _at(
                picture,
                CHECK.needs_person(
                    f"Does {whose} agree to a muted copy of “{picture.name}”? Until then it keeps "
                    "its own colours.",
                    element=picture.name,
                    hint=f"Make a copy to show them with “accessgen pictures mute {picture.name}”. "
                    "Write mute_agreed_by and mute_agreed_on into its entry in pictures.yaml, or "
                    "take “mute: true” out.",
                ),
            )


def _kind(picture: SourcePicture) -> str:
    return "medical picture" if picture.kind == "medical" else picture.kind


def _at(picture: SourcePicture, found: Finding) -> Finding:
    return replace(found, source=picture.position)


CHECK = PublicationCheck(
    id="C04",
    title="Skin, art, maps and flags keep their colours",
    families=(Family.COLOUR,),
    severity=Severity.FLAG,
    standards=(
        "Co-production guidance 2024: images should be culturally sensitive",
        "accessgen: measured, skin reaches an OKLCH chroma of about 0.115",
    ),
    limits={},
    what="Pictures of people, art, maps, flags and medical pictures that say something by colour "
    "are not muted, unless somebody whose they are has agreed to a muted copy.",
    why="The colour of somebody's skin is part of who they are. An artist chose their colours. On "
    "a map or a scan, a colour that changed says something else.",
    how="From the picture library, for all kinds but symbol and drawing: whether the picture's "
    "colours were changed, and who agreed and when (mute_agreed_by, mute_agreed_on). A picture "
    "whose entry asks for muting and that nobody agreed to keeps its colours, and is asked about.",
    hint="Leave the colours as they are. If they are too strong for the page, make a copy with "
    "“accessgen pictures mute NAME”, show it to the person, and write down that they agreed.",
    good="mute: true, mute_agreed_by: Amina Bell, who painted it, mute_agreed_on: 2026-10-20",
    bad="A portrait whose skin was turned grey by a filter.",
    run=run,
)
