"""From a document to the plain facts that checks of the source read.

Checks may not import the model, so that they cannot share its mistakes: here its words, places
and pictures are copied into values of `checks.sourced`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from accessgen.checks.opened.facts import Kind
from accessgen.checks.sourced import (
    About,
    PictureUse,
    SourceBlock,
    SourceFacts,
    SourcePicture,
    SourceQuote,
    SourceRow,
)
from accessgen.checks.sourced_event import EventFacts
from accessgen.errors import Position
from accessgen.events import as_data
from accessgen.model import (
    Block,
    BlockQuote,
    BulletList,
    Div,
    Document,
    Field,
    Figure,
    Heading,
    Inline,
    OrderedList,
    Paragraph,
    Picture,
    PictureRow,
    Strong,
    Table,
    plain_text,
    walk,
)
from accessgen.pictures import PictureLibrary
from accessgen.pictures.suggest import called
from accessgen.project import Job, Publication


def source_facts(
    job: Job, document: Document, pictures: PictureLibrary, outputs: Sequence[str]
) -> SourceFacts:
    """What the source of a job says. `outputs` are the names of its finished files."""
    publication, edition = job.publication, job.edition
    rows = [node for node in walk(document) if isinstance(node, PictureRow)]
    quotes = [node for node in walk(document) if isinstance(node, BlockQuote)]
    return SourceFacts(
        about=about(job),
        edition=edition.id,
        edition_title=edition.title,
        text=edition.text,
        file=_text_file(job, publication),
        blocks=source_blocks(document),
        rows=tuple(
            SourceRow(_words(row.blocks), row.picture.name, row.sources, row.position, row.machine)
            for row in rows
        ),
        quotes=tuple(
            SourceQuote(_words(quote.blocks), _text(quote.attribution), quote.position)
            for quote in quotes
        ),
        pictures=tuple(_pictures(document, pictures)),
        outputs=tuple(outputs),
    )


def source_blocks(document: Document) -> tuple[SourceBlock, ...]:
    """The pieces of text of a document in reading order, each with the ids that it belongs to."""
    return tuple(_Blocks().read(document))


def about(job: Job) -> About:
    """What is true of a publication in all its editions."""
    publication = job.publication
    return About(
        id=publication.id,
        title=publication.title,
        kind=publication.kind,
        owner=publication.owner,
        version=publication.version,
        date=publication.date,
        review=publication.review,
        language_choice=publication.language_choice,
        file=job.project.shown(publication.folder / "publication.yaml"),
        people=publication.people,
        lang=job.project.language,
        today=job.today,
    )


def event_facts(publication: Publication) -> EventFacts | None:
    """What event.yaml says, empty parts included, for the rules of event packs.

    None if the publication is no pack: a notice of a change, say, tells of an event in one page.
    """
    if publication.event is None or "pack" not in publication.kind.casefold():
        return None
    return EventFacts(as_data(publication.event, whole=True))


def _text_file(job: Job, publication: Publication) -> str:
    name = f"{job.edition.text}.md"
    if publication.template:
        return job.project.shown(job.project.content / "templates" / publication.template / name)
    return job.project.shown(publication.folder / name)


# ----------------------------------------------------------------- words


@dataclass
class _Blocks:
    """Walks a document and keeps in mind what each piece of text belongs to.

    `headings` are the ids of the headings over the text, by level; `leader` is the named block
    that nameless ones continue, such as the sentence before a list.
    """

    headings: dict[int, str] = field(default_factory=dict)
    leader: str = ""

    def read(self, document: Document) -> Iterator[SourceBlock]:
        yield from self._all(document.blocks, ())

    def _all(self, blocks: Sequence[Block], around: tuple[str, ...]) -> Iterator[SourceBlock]:
        for block in blocks:
            yield from self._one(block, around)

    def _one(self, block: Block, around: tuple[str, ...]) -> Iterator[SourceBlock]:
        if isinstance(block, Heading):
            kept = {level: id for level, id in self.headings.items() if level < block.level}
            self.headings, self.leader = {**kept, block.level: block.id}, ""
        elif block.id:
            self.leader = block.id
            around = (*around, block.id)
        said = self._said(block, around)
        if said.text:
            yield said
        yield from self._inside(block, around)
        if isinstance(block, BlockQuote) and block.attribution:
            yield replace(said, id="", text=_text(block.attribution), role="attribution")

    def _inside(self, block: Block, around: tuple[str, ...]) -> Iterator[SourceBlock]:
        match block:
            case BulletList() | OrderedList():
                yield from self._items(block, around)
            case Table():
                for row in (block.header, *block.rows):
                    for cell in row:
                        for said in self._all(cell, around):
                            yield replace(said, kind=Kind.CELL)
            case BlockQuote() | Div():
                role = block.role if isinstance(block, Div) else "quote"
                for said in self._all(block.blocks, around):
                    yield replace(said, role=said.role if said.role != "body" else role)
            case PictureRow():
                for said in self._all(block.blocks, around):
                    yield replace(said, in_row=True)

    def _items(
        self, block: BulletList | OrderedList, around: tuple[str, ...]
    ) -> Iterator[SourceBlock]:
        start = block.start if isinstance(block, OrderedList) else 0
        for index, item in enumerate(block.items):
            number = start + index if start else 0
            for said in self._all(item, around):
                yield replace(said, kind=Kind.LIST_ITEM, number=number)

    def _said(self, block: Block, around: tuple[str, ...]) -> SourceBlock:
        """The block's own words, empty if all its words are in the blocks inside it."""
        text, kind, role, level = "", Kind.PARAGRAPH, "", 0
        match block:
            case Heading():
                text, kind, level = _text(block.children), Kind.HEADING, block.level
            case Paragraph():
                text, role = _text(block.children), block.role
            case Table() | Figure():
                text, kind = _text(block.caption), Kind.CAPTION
            case Field():
                text, role = block.label, "field"
        outer = (part for part in around if part != self.leader)
        parts = (*self.headings.values(), *outer, self.leader)
        known = tuple(dict.fromkeys(part for part in parts if part))
        return SourceBlock(block.id, kind, text, block.position, level, known, role=role)


def _text(inlines: tuple[Inline, ...]) -> str:
    """The words of inlines, with plain spaces."""
    return " ".join(plain_text(inlines).split())


def _words(blocks: tuple[Block, ...]) -> str:
    """The words of blocks, each on a line of its own."""
    nodes = (node for block in blocks for node in walk(block))
    return "\n".join(
        _text(node.children) for node in nodes if isinstance(node, Heading | Paragraph)
    )


# -------------------------------------------------------------- pictures


def _pictures(document: Document, library: PictureLibrary) -> Iterator[SourcePicture]:
    """The pictures of a document by name, each with every place where it stands.

    Small signs within a line are always decorative and stand beside their word: they are left
    out, and so are the pictures of the contents, which repeat those of the rows.
    """
    uses: dict[str, list[PictureUse]] = {}
    for node in walk(document):
        if isinstance(node, PictureRow):
            bold = tuple(_text(n.children) for n in walk(node) if isinstance(n, Strong))
            use = _use(node.picture, _words(node.blocks), bold, node.position, library)
            uses.setdefault(node.picture.name, []).append(use)
        elif isinstance(node, Figure):
            use = _use(node.picture, _text(node.caption), (), node.position, library)
            uses.setdefault(node.picture.name, []).append(use)
    for name in sorted(uses):
        found = library.get(name)
        yield SourcePicture(
            name=name,
            alt=found.alt,
            decorative=found.decorative,
            purpose=found.purpose,
            licence=found.licence,
            credit=found.credit,
            kind=found.kind,
            consent=found.consent,
            reviewed_by=found.reviewed_by,
            reviewed_on=found.reviewed_on,
            format=found.format,
            width=found.width,
            height=found.height,
            position=found.position,
            uses=tuple(uses[name]),
            idea=library.idea_of(name),
            has_text=found.has_text,
            text_version=found.text_version,
            muted=found.muted,
            mute_asked=found.mute_asked,
            mute_agreed_by=found.mute_agreed_by,
            mute_agreed_on=found.mute_agreed_on,
        )


def _use(
    picture: Picture, words: str, strong: tuple[str, ...], place: Position, library: PictureLibrary
) -> PictureUse:
    ideas = called(words, library.ideas)
    return PictureUse(
        picture.alt,
        words,
        strong,
        place,
        ideas=tuple(item.idea for item in ideas),
        sure_ideas=tuple(item.idea for item in ideas if item.sure),
    )
