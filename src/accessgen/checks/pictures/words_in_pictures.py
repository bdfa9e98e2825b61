"""I09: no words inside pictures."""

from __future__ import annotations

import re
from dataclasses import replace

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Opened
from accessgen.checks.sourced import EditionFacts, PublicationFacts, SourcePicture
from accessgen.checks.sourced_pictures import listed, pictures_of
from accessgen.findings import Severity

_WORD = re.compile(r"[^\W_]+")
_PIXELS = frozenset({"png", "jpeg"})


def run(file: Opened, limits: Limits) -> Findings:
    """A question, once a file, if there are photos that might hold words."""
    least = limits.number("width")
    keys = {
        figure.key: figure
        for figure in reversed(file.structure.figures)
        if any(figure.pixels) and figure.size[0] >= least and not figure.decorative
    }
    if keys:
        first = list(keys.values())[-1]
        many = counted(len(keys), "picture")
        yield CHECK.needs_person(
            f"Are there words inside the pictures that are not in the text as well? ({many})",
            element=first.alt,
            severity=Severity.FLAG,
        )


def ask(publication: PublicationFacts) -> Findings:
    """What the library does not say of pictures that may hold words, and words that are lost."""
    waiting = []
    for picture in pictures_of(publication):
        if picture.has_text is None and _may_hold_words(picture):
            waiting.append(picture.name)
        elif picture.has_text and picture.kind != "logo":
            yield from _told(picture, publication)
    if waiting:
        yield CHECK.needs_person(
            f"Are there words inside {counted(len(waiting), 'picture')} that are not in the text "
            f"as well? {listed(waiting)}.",
            hint="Look at each. Then write “has_text: false” or its words as “text_version: …” "
            "into its entry in pictures.yaml.",
            severity=Severity.FLAG,
        )


def _may_hold_words(picture: SourcePicture) -> bool:
    """Our SVG files hold no letters (the library refuses them); a map may have drawn ones."""
    return picture.kind == "map" or (picture.format in _PIXELS and picture.kind != "logo")


def _told(picture: SourcePicture, publication: PublicationFacts) -> Findings:
    """Whether each edition that shows the picture also says its words."""
    for edition in publication.editions:
        if picture.name not in {used.name for used in edition.source.pictures}:
            continue
        lost = _lost(picture, edition)
        if lost:
            found = CHECK.failed(
                f"In {edition.source.edition_title}, words of this picture are not in the text: "
                f"{listed(lost)}.",
                element=picture.name,
                value=picture.text_version or "no text version",
                limit="the same words in the text",
                severity=Severity.MUST,
            )
            yield replace(found, source=picture.position)


def _lost(picture: SourcePicture, edition: EditionFacts) -> list[str]:
    said = {word for text in edition.texts for word in _words(text.text)}
    wanted = dict.fromkeys(_words(picture.text_version))
    return [word for word in wanted if word not in said] if wanted else ["nobody wrote them down"]


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


CHECK = FileCheck(
    id="I09",
    title="Pictures hold no words of their own",
    families=(Family.PICTURES,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 1.4.5 Images of Text",),
    limits={"width": "how wide a picture is that may hold words, in millimetres"},
    what="Words stand in the text, not in a picture. Logos are free; names on a map and words in "
    "a picture of a screen stand in the text as well.",
    why="Words in a picture are not read aloud, do not get larger and cannot be translated.",
    how="Nobody reads pictures here: a person looks at each picture made of pixels that is wide "
    "enough. Drawings made of lines and decoration are left out. For files of accessgen's own that "
    "is asked once for the publication, of photos and maps; `has_text: false` in pictures.yaml "
    "answers it for good, and the words of a `text_version` have to stand in each edition's text. "
    "For other files it is asked once a file.",
    hint="Write the words into the text beside the picture.",
    good="A photo of the door, and under it: “The green door is the way in.”",
    bad="A scanned poster.",
    run=run,
    asks=ask,
)
