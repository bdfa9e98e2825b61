"""The body of a Word file: paragraphs, lists, tables, boxes and notes, in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from accessgen.checks.opened.docx.xml import MC, Element, W, value
from accessgen.errors import Position
from accessgen.importing.entries import Entry, assemble
from accessgen.importing.html import html_list
from accessgen.importing.incoming import Incoming
from accessgen.importing.pieces import Piece, fold, text_of
from accessgen.importing.word.file import WordFile
from accessgen.importing.word.kinds import CONTENTS, Kinds
from accessgen.importing.word.pictures import Pictures
from accessgen.importing.word.runs import NOTE, PICTURE, Gathered, Runs
from accessgen.importing.word.tables import TableReader
from accessgen.model import Block, Heading, Paragraph, Text

_INTO = {f"{W}{name}" for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo")}
_NOTE = re.compile(f"{NOTE}(.+?){NOTE}")
_PAGE_NUMBER = re.compile(r"\t\d{1,3}\s*$")
MAX_DEPTH = 20
Content: TypeAlias = "tuple[list[Piece], tuple[Block, ...]]"


@dataclass(slots=True)
class _Open:
    """A paragraph whose mark was deleted: it runs on into the next."""

    pieces: list[Piece] = field(default_factory=list)
    drawn: list[Element] = field(default_factory=list)


class Body:
    """Reads one Word file into an Incoming."""

    def __init__(self, file: WordFile, incoming: Incoming, lang: str) -> None:
        self._file, self._incoming, self._lang = file, incoming, lang
        self._kinds = Kinds(file.styles, file.numbering(), incoming)
        self._paragraphs = 0
        self._notes: list[str] = []
        self._open = _Open()
        self._empty = 0
        self.places: dict[str, Position] = {}
        self.comments: dict[str, Position] = {}
        self._use(file.package.main)

    def _use(self, part: str) -> None:
        """Read from this part: links and pictures are known by names that hold in one part."""
        relationships = self._file.relationships(part)
        links = {
            key: link.target for key, link in relationships.items() if link.kind == "hyperlink"
        }
        self._runs = Runs(self._file.styles, self._file.theme, links, self._lang)
        self._pictures = Pictures(self._file.package, relationships, self._incoming)

    def read(self) -> tuple[Block, ...]:
        """The whole text: the body, then the words of drawings, then the notes."""
        blocks = self.blocks(self._file.body, 0)
        return (*blocks, *self._drawings(), *self._all_notes())

    def here(self) -> Position:
        """Where the reader is: the file, and the number of the paragraph."""
        return Position(self._incoming.file, self._paragraphs)

    def blocks(self, parent: Element, depth: int) -> tuple[Block, ...]:
        """The blocks of a body, cell, box or note."""
        if depth > MAX_DEPTH:
            self._incoming.aside("too-deep", " ".join(str(t) for t in parent.itertext()))
            return ()
        return assemble(list(self._entries(parent, depth)))

    def _entries(self, parent: Element, depth: int) -> Iterator[Entry]:
        for node in parent:
            if node.tag == f"{W}p":
                self._paragraphs += 1
                yield from self._paragraph(node, depth)
            elif node.tag == f"{W}tbl":
                self._paragraphs += 1
                reader = TableReader(self, self._incoming)
                yield from (
                    Entry("block", block.position, block=block)
                    for block in reader.read(node, self._file, self.here(), depth + 1)
                )
            elif node.tag in _INTO:
                yield from self._entries(node, depth)
            elif node.tag == f"{MC}AlternateContent":
                choice = node.find(f"{MC}Choice")
                yield from self._entries(node if choice is None else choice, depth)

    # ------------------------------------------------------------------- paragraphs

    def _paragraph(self, node: Element, depth: int) -> Iterator[Entry]:
        styles, properties = self._file.styles, node.find(f"{W}pPr")
        style = value(properties, "pStyle") or styles.usual("paragraph")
        name = styles.facts(style).name
        gathered = self._runs.of(node, style)
        if CONTENTS.match(name):
            self._incoming.aside("contents", text_of(gathered.pieces).replace(PICTURE, " "))
            yield Entry("contents", self.here())
            return
        self._remember(gathered)
        if node.find(f"{W}pPr/{W}rPr/{W}del") is not None:
            self._open.pieces += gathered.pieces
            self._open.drawn += gathered.drawn
            return
        begun, self._open = self._open, _Open()
        pieces = [*begun.pieces, *gathered.pieces]
        content = self._with_pictures(pieces, [*begun.drawn, *gathered.drawn])
        self._count_empty(content, depth)
        yield from self._words(node, style, content)
        for box in gathered.boxes:
            yield from self._box(box, depth)

    def _remember(self, gathered: Gathered) -> None:
        place = self.here()
        for found, words in gathered.odd:
            kind = found
            if kind == "sign":
                self._incoming.add(f"[sign {words}]")
            if kind == "equation":
                self._incoming.add(words)
                gathered.pieces.append(Piece(f" {words} "))
            said = words or text_of(gathered.pieces).replace(PICTURE, "")
            if kind == "tab" and _PAGE_NUMBER.search(gathered.text):
                kind = "typed-contents"
            self._incoming.notice(kind, place, said[:80])
        for words in gathered.deleted:
            self._incoming.aside("deleted", words, counted=False)
        for words in gathered.hidden:
            self._incoming.aside("hidden", words)
        if gathered.deleted or gathered.inserted:
            self._incoming.notice("tracked", place, text_of(gathered.pieces)[:80])
        for name in gathered.bookmarks:
            self.places.setdefault(name, place)
        for number in gathered.comments:
            self.comments.setdefault(number, place)

    def _with_pictures(self, pieces: list[Piece], drawn: list[Element]) -> Content:
        """The words, with small pictures as signs in the line, and pictures that stand alone."""
        words = "".join(piece.text for piece in pieces).replace(PICTURE, "").strip()
        waiting = iter(drawn)
        kept: list[Piece] = []
        figures: list[Block] = []
        for piece in pieces:
            if piece.text != PICTURE:
                kept += self._with_notes(piece)
                continue
            icon, figure = self._pictures.read(next(waiting), self.here(), in_line=bool(words))
            if icon:
                kept.append(Piece("", icon=icon))
            elif figure is not None:
                figures.append(figure)
        return kept, tuple(figures)

    def _with_notes(self, piece: Piece) -> Iterator[Piece]:
        found = _NOTE.fullmatch(piece.text)
        if found is None:
            yield piece
            return
        self._notes.append(found[1])
        number = len(self._notes)
        yield Piece(" (")
        yield Piece(self._incoming.add(f"note {number}"), link=f"#note-{number}")
        yield Piece(")")

    def _count_empty(self, content: Content, depth: int) -> None:
        """Several empty lines before words may be where a picture was lost."""
        words = text_of(content[0]).strip()
        if not words and not content[1]:
            self._empty += depth == 0
            return
        if self._empty > 1 and words:
            self._incoming.notice("blank-lines", self.here(), words[:80])
        self._empty = 0

    def _words(self, node: Element, style: str, content: Content) -> Iterator[Entry]:
        pieces, figures = content
        children, place = fold(pieces), self.here()
        entry = self._kinds.of(node, style, Entry("paragraph", place, children))
        if not children:
            if entry.kind == "item" and figures:
                self._incoming.notice("picture-in-list", place)
        elif entry.kind == "item":
            yield replace(entry, inside=figures)
            return
        elif entry.kind == "paragraph" and (blocks := html_list(children, place, self._incoming)):
            yield from (Entry("block", place, block=block) for block in blocks)
        else:
            yield entry
        yield from (Entry("block", place, block=figure) for figure in figures)

    # ------------------------------------------------------- boxes, drawings and notes

    def _box(self, box: Element, depth: int) -> Iterator[Entry]:
        blocks = self.blocks(box, depth + 1)
        if blocks:
            words = "".join(node.text or "" for node in box.iter(f"{W}t"))
            self._incoming.notice("text-box", blocks[0].position, words[:80])
        yield from (Entry("block", block.position, block=block) for block in blocks)

    def _drawings(self) -> Iterator[Block]:
        for kind in ("diagramData", "chart"):
            words = self._file.drawing_words(kind)
            if words.strip():
                self._paragraphs += 1
                self._incoming.notice(kind, self.here(), words[:80])
                yield Paragraph((Text(" ".join(words.split())),), "body", "", self.here())

    def _all_notes(self) -> Iterator[Block]:
        """A section with every note that the text points to, and then those that nothing does."""
        known = self._file.notes()
        wanted = [key for key in self._notes if key in known]
        wanted += [key for key in known if key not in wanted]
        if not wanted:
            return
        self._paragraphs += 1
        yield Heading(2, (Text(self._incoming.add("Notes")),), "notes", self.here())
        for number, key in enumerate(wanted, 1):
            part, node = known[key]
            self._use(part)
            blocks = self.blocks(node, 1)
            label = self._incoming.add(f"Note {number}") + ". "
            yield from _labelled(blocks, label, f"note-{number}", self.here())
        self._use(self._file.package.main)


def _labelled(blocks: tuple[Block, ...], label: str, name: str, place: Position) -> Iterator[Block]:
    """The blocks of a note, the first with its number."""
    first = blocks[0] if blocks else None
    if isinstance(first, Paragraph):
        yield replace(first, children=(Text(label), *first.children), id=name)
        yield from blocks[1:]
    else:
        yield Paragraph((Text(label.strip()),), "body", name, place)
        yield from blocks
