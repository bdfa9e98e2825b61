"""A publication in three editions that is true and complete, to be broken in one place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from accessgen.checks import CheckResults, run_checks, run_publication_checks
from accessgen.checks.opened.facts import Kind
from accessgen.checks.sourced import (
    About,
    EditionFacts,
    FinishedText,
    PictureUse,
    PublicationFacts,
    SourceBlock,
    SourceFacts,
    SourcePicture,
    SourceRow,
)
from accessgen.checks.sourced_people import People, Record
from accessgen.checks.sourced_signed import Checked, seal
from accessgen.checks.sourced_told import Told, told_parts
from accessgen.errors import Position
from accessgen.findings import Finding
from tests.checks.example import LIMITS

DAY = dt.date(2026, 11, 4)
QUESTIONS = ("I05", "I07", "I08", "I14", "S26", "W02", "W30")
STANDARD_MD, EASY_MD = "content/walk/standard.md", "content/walk/easy-read.md"


def at(file: str, line: int) -> Position:
    return Position(file, line)


def record(rule: str, **changes: object) -> Record:
    base = Record(
        rule, "The Tuesday Group", "self-advocates", DAY, "1.0", "It is fine.", tested_with="5 men"
    )
    return replace(base, **changes)  # type: ignore[arg-type]


ABOUT = About(
    id="walk",
    title="A walk in the park",
    kind="booklet",
    owner="Riverside Health and Care Partnership",
    version="1.0",
    date=DAY,
    review=dt.date(2028, 11, 4),
    language_choice="identity-first",
    file="content/walk/publication.yaml",
    people=People(tuple(record(rule) for rule in QUESTIONS)),
)
OWNED = "Riverside Health and Care Partnership. Version 1.0. 4 November 2026."
AGAIN = "We will look at it again by 4 November 2028."


def block(id: str, text: str, line: int, *parts: str, kind: Kind = Kind.PARAGRAPH) -> SourceBlock:
    return SourceBlock(
        id, kind, text, at(STANDARD_MD, line), 2 if kind is Kind.HEADING else 0, parts
    )


BLOCKS = (
    block("walk", "Our walk", 5, "walk", kind=Kind.HEADING),
    block("when", "We meet on Tuesday at 10:30am. Ruth leads us.", 8, "walk", "when"),
    block("where", "We start at Alder Hall and walk seven miles.", 11, "walk", "where"),
    block("about", "About", 20, "about", kind=Kind.HEADING),
    block("owner", OWNED, 22, "about", "owner"),
    block("again", AGAIN, 24, "about", "again"),
)


def row(words: str, picture: str, sources: str, line: int) -> SourceRow:
    return SourceRow(words, picture, tuple(sources.split()), at(EASY_MD, line))


ROWS = (
    row("Come on Tuesday.\nWe start at 10.30.", "clock", "when", 7),
    row("The walk is 7 miles.", "boots", "where", 11),
    row(f"{OWNED} {AGAIN}", "paper", "owner again", 15),
)


def use(alt: str, words: str, line: int, *strong: str) -> PictureUse:
    return PictureUse(alt, words, strong, at(EASY_MD, line))


def picture(name: str, alt: str, *uses: PictureUse, **changes: object) -> SourcePicture:
    base = SourcePicture(
        name=name,
        alt=alt,
        decorative=False,
        purpose=f"Stands for what {name} is about",
        licence="CC BY 4.0",
        credit="Riverside Health and Care Partnership",
        kind="drawing",
        consent="",
        reviewed_by="",
        reviewed_on=None,
        format="svg",
        width=72,
        height=72,
        position=at("content/pictures/pictures.yaml", 9),
        uses=uses,
    )
    return replace(base, **changes)  # type: ignore[arg-type]


PICTURES = tuple(
    picture(item.picture, f"A drawing with {item.picture}", use("", item.words, item.position.line))
    for item in ROWS
)


def edition(name: str, text: str, title: str) -> SourceFacts:
    easy = text == "easy-read"
    return SourceFacts(
        about=ABOUT,
        edition=name,
        edition_title=title,
        text=text,
        file=EASY_MD if easy else STANDARD_MD,
        blocks=tuple(
            SourceBlock("", Kind.PARAGRAPH, item.words, item.position, in_row=True) for item in ROWS
        )
        if easy
        else BLOCKS,
        rows=ROWS if easy else (),
        pictures=PICTURES if easy else (),
        outputs=(f"{name}/walk.docx", f"{name}/walk.pdf"),
    )


def finished(source: SourceFacts) -> EditionFacts:
    texts = tuple(FinishedText(item.kind, item.text, 1) for item in source.blocks)
    name = FinishedText(Kind.PARAGRAPH, source.edition_title, 1)
    return EditionFacts(source, (name, *texts), source.outputs[-1])


GOOD = PublicationFacts(
    about=ABOUT,
    wanted=("standard", "large-print", "easy-read"),
    asked=True,
    editions=(
        finished(edition("easy-read", "easy-read", "Easy Read")),
        finished(edition("large-print", "standard", "Large print")),
        finished(edition("standard", "standard", "Standard")),
    ),
)

Change = Callable[[PublicationFacts], PublicationFacts]


def in_edition(name: str, **changes: object) -> Change:
    """Change the source facts of one edition."""
    return _edition(name, lambda item: replace(item, source=replace(item.source, **changes)))  # type: ignore[arg-type]


def in_texts(name: str, *texts: FinishedText) -> Change:
    """Give one edition other finished words."""
    return _edition(name, lambda item: replace(item, texts=texts))


def _edition(name: str, change: Callable[[EditionFacts], EditionFacts]) -> Change:
    def run(facts: PublicationFacts) -> PublicationFacts:
        assert name in {item.source.edition for item in facts.editions}
        editions = (
            change(item) if item.source.edition == name else item for item in facts.editions
        )
        return replace(facts, editions=tuple(editions))

    return run


def in_about(**changes: object) -> Change:
    """Change what is true of the publication, in all its editions."""

    def run(facts: PublicationFacts) -> PublicationFacts:
        about = replace(facts.about, **changes)  # type: ignore[arg-type]
        editions = (
            replace(item, source=replace(item.source, about=about)) for item in facts.editions
        )
        return replace(facts, about=about, editions=tuple(editions))

    return run


def without_answer(rule: str) -> Change:
    """Take the record out that answers this question."""
    people = replace(ABOUT.people, records=tuple(r for r in ABOUT.people.records if r.rule != rule))
    return in_about(people=people)


def with_rows(*rows: SourceRow) -> Change:
    """Easy Read rows besides the good ones."""
    return in_edition("easy-read", rows=(*ROWS, *rows))


def with_pictures(*pictures: SourcePicture) -> Change:
    """Pictures of Easy Read besides the good ones."""
    return in_edition("easy-read", pictures=(*PICTURES, *pictures))


@dataclass(frozen=True)
class TruthExample:
    """A publication; `says` and `also` are as in tests.checks.example."""

    name: str
    publication: PublicationFacts
    says: str = ""
    also: tuple[str, ...] = ()
    files: tuple[object, ...] = ()

    def __str__(self) -> str:
        return self.name

    def results(self) -> CheckResults:
        """What a build would find, answers included, but for finished files."""
        results = [(run_publication_checks(self.publication), "")]
        for item in self.publication.editions:
            source = item.source
            results.append((run_checks((), LIMITS, source=source), source.edition))
        findings: list[Finding] = []
        for found, name in results:
            about = self.publication.about
            findings += about.people.decide(found.findings, name, about.version, about.date)
        ran = (ran for found, _ in results for ran in found.ran)
        return CheckResults(tuple(findings), tuple(ran))


def sign(facts: PublicationFacts) -> PublicationFacts:
    """Have every part that is told checked as it stands."""
    sources = {item.source.edition: item.source for item in facts.editions}
    if not {"standard", "easy-read"} <= sources.keys():
        return facts
    told = told_parts(sources["standard"], sources["easy-read"])
    return with_checked(*(checked(part) for part in told))(facts)


def checked(told: Told, **changes: object) -> Checked:
    """The record of a part, under its seal; changes are made before it is sealed."""
    base = Checked(
        part=told.part,
        by="The Tuesday Group",
        role="self-advocates",
        date=DAY,
        version="1.0",
        tested_with="5 people",
        said="It is fine.",
        standard=told.standard,
        easy_read=told.easy_read,
        pictures=told.pictures,
    )
    unsealed = replace(base, **changes)  # type: ignore[arg-type]
    return replace(unsealed, seal=seal(unsealed))


def with_checked(*records: Checked) -> Change:
    """These records of parts and no others."""

    def checked_as(about: About) -> About:
        return replace(about, people=replace(about.people, checked=records))

    def run(facts: PublicationFacts) -> PublicationFacts:
        editions = (
            replace(item, source=replace(item.source, about=checked_as(item.source.about)))
            for item in facts.editions
        )
        return replace(facts, about=checked_as(facts.about), editions=tuple(editions))

    return run


def example(
    name: str,
    *changes: Change,
    says: str = "",
    also: tuple[str, ...] = (),
    signed: bool = True,
) -> TruthExample:
    """The good publication, changed, and then signed off as it stands unless that is not wanted."""
    facts = GOOD
    for change in changes:
        facts = change(facts)
    return TruthExample(name, sign(facts) if signed else facts, says, also)
