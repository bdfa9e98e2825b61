"""What a check is. Everything there is to know about one stands on it, for docs and `explain`.

A check looks at one of five things, and its class says which:

FileCheck         each finished file by itself (typefaces, sizes, colours)
WordsCheck        the words of an edition, once, whatever the format (reading level, sentences)
PairCheck         the DOCX and the PDF of an edition side by side (the same words in both)
SourceCheck       what the source of an edition says of itself (licences, purposes, dates)
PublicationCheck  all editions of a publication together (the same facts in each)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Format, Opened, Place
from accessgen.checks.reading.prose import Prose
from accessgen.checks.sourced import PublicationFacts, SourceFacts
from accessgen.findings import Finding, Outcome, Severity

Findings = Iterable[Finding]


class Family(StrEnum):
    """A group of checks; each has a folder of this name in `checks/`."""

    FONTS = "fonts"
    COLOUR = "colour"
    WORDS = "words"
    TRUTH = "truth"
    EVENT = "event"
    STRUCTURE = "structure"
    PICTURES = "pictures"


@dataclass(frozen=True, kw_only=True)
class Check:
    """The part that all checks share.

    `id` is the rule's id and `severity` the gravest that it can find. `what` is asked for, `why`
    it matters to a reader, `how` it is measured. `hint` is what an author of sources does about
    it, and `elsewhere` what is done in Word or another program, if that is something else. `good`
    and `bad` are an example each. `standards` are the guidelines it comes from. `limits` maps
    each threshold's name in styles/*.yaml to what it is, with its unit.
    """

    id: str
    title: str
    families: tuple[Family, ...]
    severity: Severity
    standards: tuple[str, ...]
    what: str
    why: str
    how: str
    hint: str
    good: str
    bad: str
    limits: Mapping[str, str]
    elsewhere: str = ""

    def failed(  # noqa: PLR0913 - these are the fields of a finding
        self,
        message: str,
        place: Place | None = None,
        *,
        element: str = "",
        value: str = "",
        limit: str = "",
        hint: str = "",
        elsewhere: str = "",
        severity: Severity | None = None,
    ) -> Finding:
        """The file breaks the rule. `severity` may be milder than the check's own.

        A `hint` of its own that names sources needs an `elsewhere` of its own too.
        """
        return Finding(
            check=self.id,
            outcome=Outcome.FAILED,
            severity=severity or self.severity,
            message=message,
            hint=hint or self.hint,
            elsewhere=elsewhere or hint or self.elsewhere,
            page=place.page if place else None,
            box=place.box if place else None,
            element=shortened(element),
            value=value,
            limit=limit,
        )

    def cant_tell(self, message: str, place: Place | None = None, element: str = "") -> Finding:
        """It could not be measured here; a person has to look."""
        return Finding(
            check=self.id,
            outcome=Outcome.CANT_TELL,
            severity=self.severity,
            message=message,
            hint=f"Look at it yourself. {self.what}",
            page=place.page if place else None,
            box=place.box if place else None,
            element=shortened(element),
        )

    def does_not_apply(self, message: str) -> Finding:
        """The rule is not for this; the report says why, so that nobody thinks it was kept."""
        return Finding(self.id, Outcome.NOT_APPLICABLE, self.severity, message)

    def needs_person(
        self,
        question: str,
        element: str = "",
        hint: str = "",
        elsewhere: str = "",
        severity: Severity | None = None,
    ) -> Finding:
        """Only a person can decide; a record in review.yaml answers the question."""
        return Finding(
            check=self.id,
            outcome=Outcome.NEEDS_PERSON,
            severity=severity or self.severity,
            message=question,
            hint=f"{hint or self.hint} Write the answer in review.yaml, under rule {self.id}.",
            elsewhere=elsewhere or hint or self.elsewhere or self.hint,
            element=shortened(element),
        )


@dataclass(frozen=True, kw_only=True)
class FileCheck(Check):
    """Looks at one finished file.

    `asks` is what people are asked about a whole publication, once, where its source is known;
    then the questions that `run` has for each file stay unasked.
    """

    run: Callable[[Opened, Limits], Findings]
    formats: tuple[Format, ...] = (Format.DOCX, Format.PDF)
    asks: Callable[[PublicationFacts], Findings] | None = None


@dataclass(frozen=True, kw_only=True)
class WordsCheck(Check):
    """Looks at the words of an edition: in its PDF, which has pages, else in its DOCX."""

    run: Callable[[Prose, Limits], Findings]
    formats: tuple[Format, ...] = (Format.DOCX, Format.PDF)


@dataclass(frozen=True, kw_only=True)
class PairCheck(Check):
    """Looks at the DOCX and the PDF of one edition together."""

    run: Callable[[Opened, Opened, Limits], Findings]
    formats: tuple[Format, ...] = (Format.DOCX, Format.PDF)


@dataclass(frozen=True, kw_only=True)
class SourceCheck(Check):
    """Looks at what the source of one edition says; only for files that accessgen makes."""

    run: Callable[[SourceFacts, Limits], Findings]
    formats: tuple[Format, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PublicationCheck(Check):
    """Looks at all editions of one publication together, after they are made."""

    run: Callable[[PublicationFacts], Findings]
    formats: tuple[Format, ...] = ()


def shortened(text: str, longest: int = 80) -> str:
    """The beginning of a text in one line, with an ellipsis if there is more."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"
