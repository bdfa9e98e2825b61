"""What a program finds the answers of a form by: the same names in every format.

A name that the author gave stands. Otherwise it is made from the id, or from the words of the
question and the label, so it stays the same as long as those do. Fields come in reading order.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace

from accessgen.model import Block, Document, Field, map_blocks

MOST_LETTERS = 64
"""Of the name and of the title of a field: Word does not open a file with longer ones."""

_ONE = "tick one"
_QUESTION, _LABEL = 40, 18  # letters of a name made from words


def with_names(document: Document) -> Document:
    """`document` with a name for each field, and a value for each box of a choice."""
    taken = _Taken()

    def change(block: Block) -> tuple[Block, ...]:
        return (taken.named(block),) if isinstance(block, Field) else (block,)

    return replace(document, blocks=map_blocks(document.blocks, change))


def said(block: Field) -> str:
    """What is read out where a field is: question, label and help, which are seen elsewhere."""
    return _joined(block.question, block.label, block.help) or "Write here"


def titled(block: Field) -> str:
    """The same in at most 64 letters, without the help. The label stays whole, if it can.

    Each box of a choice says that one is ticked: where boxes are not tied together, as in Word,
    nothing else does.
    """
    label = _cut(block.label, MOST_LETTERS)
    if block.kind == "choice":
        label = _joined(_cut(label, MOST_LETTERS - len(_ONE) - 2), _ONE)
    return _joined(_cut(block.question, MOST_LETTERS - len(label) - 2), label) or "Write here"


@dataclass(slots=True)
class _Taken:
    """The names given so far, and for a choice the question and the values it has."""

    names: set[str] = field(default_factory=set)
    choices: dict[str, tuple[str, list[str]]] = field(default_factory=dict)

    def named(self, block: Field) -> Field:
        question, label = plain(block.question), plain(block.label)
        if block.kind == "choice":
            return self._choice(block, block.name or _end(question, _QUESTION) or "choice", label)
        made = "-".join(part for part in (_end(question, _QUESTION), _end(label, _LABEL)) if part)
        return replace(block, name=self._free(block.name or plain(block.id) or made or block.kind))

    def _choice(self, block: Field, wanted: str, label: str) -> Field:
        """The next box of its choice; a label that is there already begins another one."""
        name, number = wanted, 2
        value = _end(label, MOST_LETTERS - len(name) - 4) or "yes"
        while name in self.names and not self._belongs(name, block.question, value):
            name, number = f"{wanted}-{number}", number + 1
        self.names.add(name)
        self.choices.setdefault(name, (block.question, []))[1].append(value)
        return replace(block, name=name, value=value)

    def _belongs(self, name: str, question: str, value: str) -> bool:
        asked, values = self.choices.get(name, ("", [value]))
        return asked == question and value not in values

    def _free(self, wanted: str) -> str:
        name, number = wanted, 2
        while name in self.names:
            name, number = f"{wanted}-{number}", number + 1
        self.names.add(name)
        return name


def plain(words: str) -> str:
    """Words as a name: small letters without accents, digits and hyphens."""
    letters = unicodedata.normalize("NFKD", words).casefold().replace("'", "").replace("’", "")
    return re.sub(r"[^a-z0-9]+", "-", letters.encode("ascii", "ignore").decode()).strip("-")


def _end(name: str, most: int) -> str:
    """The first whole words of a name."""
    if len(name) <= most:
        return name
    return name[: most + 1].rpartition("-")[0] or name[:most]


def _cut(words: str, most: int) -> str:
    """The first whole words, and a sign that there are more."""
    words = _tidy(words)
    if len(words) <= most:
        return words
    return words[: max(most - 1, 0)].rpartition(" ")[0].rstrip(" ,:;") + "…" if most > 1 else ""


def _joined(*parts: str) -> str:
    """Parts one after another, each closed by a sign that a voice pauses at."""
    said = [_tidy(part) for part in parts if part.strip()]
    closed = [part if part[-1] in ".?!:…" else f"{part}:" for part in said[:-1]]
    return " ".join([*closed, *said[-1:]])


def _tidy(words: str) -> str:
    return " ".join(words.replace("\u00ad", "").replace("\u2060", "").split())
