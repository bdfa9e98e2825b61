"""T06: the same words, and the same fields to fill in, in the Word file and in the PDF."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from accessgen.checks.check import Family, Findings, PairCheck, shortened
from accessgen.checks.limits import Limits
from accessgen.checks.measure import counted
from accessgen.checks.opened.facts import Block, Kind, Opened, Place
from accessgen.checks.opened.structure import Field
from accessgen.findings import Finding, Severity

SHOWN = 10
_BOXES = {"choice": "tick"}  # Word has no boxes that are tied together, so it has plain ones
_BULLET = re.compile(r"[\Wo]")  # Word's own second level is a small o
_PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2011": "-", "\u00ad": None})
_PAGE_NUMBER = re.compile(r"[\s.…]*\d+\s*$")


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a file in reading order, and where each stands."""

    words: list[str]
    places: list[Place]


def run(docx: Opened, pdf: Opened, limits: Limits) -> Findings:
    """One finding for each place where the two differ, up to ten, and one for their fields."""
    del limits  # none: any difference is one too many
    yield from _other_words(docx, pdf)
    yield from _other_fields(docx.structure.fields, pdf.structure.fields)


def _other_words(docx: Opened, pdf: Opened) -> Iterator[Finding]:
    word, print_ = _words(docx.blocks), _words(pdf.blocks)
    differences = list(_differences(word, print_))
    for only_docx, only_pdf, place, before in differences[:SHOWN]:
        yield CHECK.failed(
            _told(only_docx, only_pdf, before),
            place,
            element=only_pdf or only_docx,
            value="different",
            limit="the same words in the same order",
        )
    if len(differences) > SHOWN:
        more = counted(len(differences) - SHOWN, "more difference")
        yield CHECK.failed(f"There are {more} between the Word file and the PDF.")


def _told(only_docx: str, only_pdf: str, before: str) -> str:
    where = f"after “…{before}”" if before else "at the beginning"
    if only_docx and only_pdf:
        return f"The Word file says “{only_docx}” and the PDF says “{only_pdf}”, {where}."
    name, other = ("Word file", "PDF") if only_docx else ("PDF", "Word file")
    return f"Only the {name} says “{only_docx or only_pdf}”, {where}; the {other} does not."


def _words(blocks: Sequence[Block]) -> _Words:
    found = _Words([], [])
    for block in blocks:
        text = block.text
        if block.kind is Kind.CONTENTS:
            text = _PAGE_NUMBER.sub("", text)
        marker = "•" if _BULLET.fullmatch(block.marker) else block.marker
        words = unicodedata.normalize("NFC", f"{marker} {text}").translate(_PLAIN).split()
        found.words.extend(words)
        found.places.extend([block.place] * len(words))
    return found


def _differences(docx: _Words, pdf: _Words) -> Iterator[tuple[str, str, Place, str]]:
    """What only each says, where in the PDF, and the words before it."""
    if docx.words == pdf.words:
        return
    matcher = SequenceMatcher(None, docx.words, pdf.words)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind != "equal":
            place = pdf.places[min(c, len(pdf.places) - 1)] if pdf.places else Place()
            yield (
                shortened(" ".join(docx.words[a:b])),
                shortened(" ".join(pdf.words[c:d])),
                place,
                " ".join(pdf.words[max(0, c - 4) : c]),
            )


def _other_fields(docx: Sequence[Field], pdf: Sequence[Field]) -> Iterator[Finding]:
    """One finding for the first field that the two do not share."""
    word, print_ = [[_field(field) for field in fields] for fields in (docx, pdf)]
    if word == print_:
        return
    same = [one == other for one, other in zip(word, print_, strict=False)]
    first = same.index(False) if False in same else len(same)
    in_word, in_pdf = (", ".join(found[first : first + 1]) for found in (word, print_))
    yield CHECK.failed(
        f"Field {first + 1} of the form is {in_word or 'missing'} in the Word file and "
        f"{in_pdf or 'missing'} in the PDF.",
        pdf[first].place if in_pdf else None,
        element=in_pdf or in_word,
        value=f"{len(word)} fields in Word, {len(print_)} in the PDF",
        limit="the same fields in the same order",
    )


def _field(field: Field) -> str:
    return f"“{field.name}” ({_BOXES.get(field.kind, field.kind)})"


CHECK = PairCheck(
    id="T06",
    title="The Word file and the PDF say the same",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "NHS England Accessible Information Standard (DAPB1605): equal information",
        "WCAG 2.2, 1.3.2 Meaningful Sequence",
    ),
    limits={},
    what="Both files of an edition hold the same words in the same order, as a screen reader "
    "reads them. A form has the same fields, with the same names, in both.",
    why="Whoever asks for the other format must not get less, or something in another order. "
    "Whoever gathers the answers to a form finds them under the same names.",
    how="DOCX: paragraphs, cells and text boxes in order, with the numbers that Word would "
    "print. PDF: text in the order of its tags. Headers, footers, page numbers of the contents "
    "and the shape of bullets are left out. Fields are compared by name and kind: the content "
    "controls of Word, and the fields of the PDF. A choice is boxes to tick in Word.",
    hint="Build both files from the same source again. If they still differ it is a fault of "
    "accessgen: please report it with this message.",
    elsewhere="Change the Word file until it is right. Then save it as PDF again.",
    good="Both files say: 1. Tell us what you need.",
    bad="A note is in the Word file, and is missing from the PDF.",
    run=run,
)
