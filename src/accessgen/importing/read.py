"""A file of anybody's to an Incoming: what it is, told by its contents, and read accordingly."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from accessgen.checking import MAX_SIZE
from accessgen.checks.opened.docx.xml import W, value
from accessgen.checks.opened.facts import Format, UnreadableError
from accessgen.checks.opened.kinds import kind_of
from accessgen.errors import Position, UsageError
from accessgen.importing.finish import finish
from accessgen.importing.foreign import read_markdown_file
from accessgen.importing.incoming import Incoming
from accessgen.importing.text import read_text_file
from accessgen.importing.word.body import Body
from accessgen.importing.word.comments import read_comments, read_furniture
from accessgen.importing.word.count import count
from accessgen.importing.word.file import WordFile
from accessgen.sources import read_text

MARKDOWN = frozenset({".md", ".markdown"})
TEXT = frozenset({".txt", ".text"})
MOST_WORDS = 100_000
"""What our reader takes in one text, with room to spare; a long booklet has a tenth of it."""

NO_PDF = (
    "A PDF cannot be imported. It holds signs on pages: headings, lists, tables and the order of "
    "the words are often lost, and nobody would see what is missing.\n"
    "Ask for the Word file that it was made from. If there is none, open the PDF in Word, save it "
    "as .docx, read it through beside the PDF, and import that."
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """How to read a file: `letters` are the characters that our faces draw, `lang` is BCP 47."""

    prefix: str
    letters: frozenset[int]
    lang: str
    easy_read: bool
    title: str = ""


def read_incoming(path: Path, wanted: Wanted) -> Incoming:
    """Read a Word, Markdown or plain text file.

    Raises UsageError, in plain words, for what cannot be imported; SourceErrors for text that is
    not UTF-8.
    """
    incoming = Incoming(path.name, prefix=wanted.prefix, title=wanted.title)
    places: dict[str, Position] = {}
    suffix = path.suffix.lower()
    data = _bytes(path)
    if suffix in MARKDOWN | TEXT and not data.startswith((b"%PDF-", b"PK\x03\x04")):
        text = read_text(path, path.as_posix())
        if "\0" in text:
            raise _refused(path, "it is no text: it holds bytes that are no letters")
        if suffix in MARKDOWN:
            read_markdown_file(text, incoming, path.parent)
        else:
            read_text_file(text, incoming)
    else:
        places = _read_word(path, data, incoming, wanted.lang)
    if not incoming.blocks:
        raise _refused(path, "there are no words in it")
    if incoming.before.words.total() > MOST_WORDS:
        most = f"{MOST_WORDS:,} words are the most for one publication. Divide it into parts"
        raise _refused(path, f"it has {incoming.before.words.total():,} words. {most}")
    incoming.title = wanted.title or incoming.title or _from_name(path)
    finish(incoming, places, wanted.letters, wanted.easy_read)
    incoming.title = wanted.title or incoming.title
    return incoming


def _bytes(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise _refused(path, "it is a folder: name the file in it")
        if path.exists() and not path.is_file():
            raise _refused(path, "it is no ordinary file")
        if path.stat().st_size > MAX_SIZE:
            raise _refused(path, f"it is larger than {MAX_SIZE // 1_000_000} MB")
        data = path.read_bytes()
    except FileNotFoundError:
        raise UsageError(f"There is no file {path}.") from None
    except OSError as error:
        raise _refused(path, f"it cannot be read ({error.strerror or error})") from None
    if not data.strip():
        raise _refused(path, "it is empty")
    return data


def _refused(path: Path, why: str) -> UsageError:
    return UsageError(f"{path} cannot be imported: {why}.")


def _read_word(path: Path, data: bytes, incoming: Incoming, lang: str) -> dict[str, Position]:
    try:
        if kind_of(data) is Format.PDF:
            raise UsageError(NO_PDF)
        if path.suffix.lower() != ".docx":
            better = path.with_suffix(".docx").name
            raise UnreadableError(f"its name is wrong. It holds a Word file: call it {better}")
        file = WordFile(data)
        incoming.title = incoming.title or file.title
        incoming.date, incoming.owner = file.date, file.company
        body = Body(file, incoming, _language(file) or lang)
        incoming.blocks = body.read()
        incoming.before = count(file)
        read_comments(file, body.comments, incoming)
        read_furniture(file, incoming)
    except UnreadableError as error:
        raise _refused(path, str(error)) from None
    return body.places


def _language(file: WordFile) -> str:
    """The language that the file's styles give to all text."""
    root = file.styles.root
    defaults = None if root is None else root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    return value(defaults, "lang") or ""


def _from_name(path: Path) -> str:
    words = " ".join(path.stem.replace("_", " ").replace("-", " ").split())
    return words[:1].upper() + words[1:]
