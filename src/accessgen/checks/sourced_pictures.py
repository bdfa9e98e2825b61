"""The pictures of a whole publication, for questions that are asked once."""

from __future__ import annotations

from collections.abc import Sequence

from accessgen.checks.sourced import PublicationFacts, SourcePicture

SHOWN = 12


def pictures_of(publication: PublicationFacts) -> tuple[SourcePicture, ...]:
    """Each picture that any edition uses, once, by name; signs that only decorate are left out."""
    found = {
        picture.name: picture
        for edition in publication.editions
        for picture in edition.source.pictures
        if not picture.decorative
    }
    return tuple(found[name] for name in sorted(found))


def listed(names: Sequence[str]) -> str:
    """Names with commas; after the first twelve only how many more there are."""
    shown = ", ".join(names[:SHOWN])
    return shown if len(names) <= SHOWN else f"{shown} and {len(names) - SHOWN} more"
