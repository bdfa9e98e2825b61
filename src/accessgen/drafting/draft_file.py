"""`easy-read.draft.md`: the draft in our own syntax, for people to work over and then rename.

Everything that is not to be read by readers stands in comments. The file knows whether people have
changed it, so that no program ever writes over their work: each idea carries a short digest of its
own lines, and the file one of all of it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from accessgen.checks.truth.no_draft import MARK
from accessgen.drafting.drafter import Draft
from accessgen.errors import UsageError
from accessgen.reader.read import DRAFT

NAME = DRAFT
Suggest = Callable[[str], Sequence[str]]
"""The pictures that could stand beside some words, best first."""

_SENTENCE = 4
"""Words of a text that is closed like a sentence; fewer may be a label."""

_STAMP = re.compile(r"\{## draft ([0-9a-f]{16}|-)\.")
_UNDONE = re.compile(r"\{## undone:([^#]*)##\}")
_IDEA = re.compile(r"\{## idea (\S+) ([0-9a-f]{8}|-)\n")
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~])")
_LINE_START = re.compile(r"^(\d+)([.)])(?=\s)|^([-+:#>])")
_HOW = """\
{## How to work with this file
Each row is one sentence of the draft. The words of the standard text stand above it.
Read it with people with a learning disability. Change the words. Choose the picture.
Take out what readers do not need, and name it under left_out in publication.yaml.
Begin with a part "About this booklet": what it is, who wrote it, and where to get help.
End with how to reach you, and with "::: credits" and ":::" on two lines: who made the pictures.
When people have read and changed all of it, take out the note above and call the file easy-read.md.
To undo a change: accessgen draft {name} --undo IDEA:NUMBER ##}"""


def write_draft(
    name: str,
    title: str,
    drafts: Sequence[Draft],
    suggest: Suggest,
    undone: Mapping[str, frozenset[int]],
) -> str:
    """The whole file of a publication called `name`, with its digest in it."""
    lines = [
        "---",
        f'title: "{title.replace(chr(92), "").replace(chr(34), chr(39))}"',
        "---",
        "{## draft -. This number tells whether the file was changed since. Leave it as it is. ##}",
        _undone_line(undone),
        "",
        f"# {escaped(title)}",
        "",
        "::: {.note}",
        MARK,
        ":::",
        "",
        _HOW.replace("{name}", name),
        "",
        *_body(drafts, suggest),
    ]
    return stamped("\n".join(lines).rstrip() + "\n")


def _body(drafts: Sequence[Draft], suggest: Suggest) -> Iterator[str]:
    chapter = section = ""
    for draft in drafts:
        idea = draft.idea
        if idea.chapter != chapter:
            chapter, section = idea.chapter, ""
            yield f"## {escaped(chapter)} {{#{idea.chapter_id}}}\n"
        if idea.section != section:
            section = idea.section
            yield f"{{## Part: {_comment(section)} ##}}\n"
        yield chunk(draft, suggest)


def chunk(draft: Draft, suggest: Suggest) -> str:
    """The lines of one idea: a comment with all that is known, then its rows."""
    rows = [_row(draft, text, suggest) for text in draft.sentences]
    notes = "\n".join(_comment(note) for note in _notes(draft))
    text = f"{{## idea {draft.idea.id} -\n{notes} ##}}\n" + "\n".join(rows)
    return text.replace(f"idea {draft.idea.id} -\n", f"idea {draft.idea.id} {_digest(text, 8)}\n")


def _notes(draft: Draft) -> Iterator[str]:
    idea = draft.idea
    if idea.lead_in:
        yield f"In a list after: {idea.lead_in}"
    yield f"Now: {idea.source}"
    for change in draft.changes:
        not_made = f" Not made: {change.undone}" if change.undone else ""
        yield f"Change {change.number}: {change.told}.{not_made}"
    for alarm in draft.refused:
        yield f"A machine's words were refused: {alarm}"
    for offer in draft.offers:
        yield f"Plainer, perhaps: “{offer.words}”: {offer.plainer}"
    for word in draft.hard:
        yield f"Hard word: {word.word}: {word.meaning or '(write what it means)'}"
    for reason in draft.leave:
        yield f"May be left out: {reason} You decide."
    for check in draft.checks:
        yield f"Check the meaning: {check}"


def _row(draft: Draft, text: str, suggest: Suggest) -> str:
    found = list(suggest(text))
    picture = f" picture={found[0]}" if found else ""
    machine = " words=machine" if draft.machine else ""
    first = f'::: {{.row{picture} for="{draft.idea.block}"{machine}}}'
    others = f"{{## Other pictures: {', '.join(found[1:])} ##}}\n" if found[1:] else ""
    if not found:
        others = "{## No picture was found: choose one. ##}\n"
    return f"{others}{first}\n{_words(draft, text)}\n:::\n"


def _words(draft: Draft, text: str) -> str:
    """The words of a row, the hard words in it bold and explained where people have done so."""
    whole = draft.idea.lead_in or len(text.split()) >= _SENTENCE
    said = escaped(_sentence(text) if whole and not draft.idea.quoted else text)
    for word in draft.hard:
        form = rf"(?<![\w*-]){re.escape(escaped(word.word))}(?:s|es)?(?![\w*-])"
        found = re.search(form, said, re.IGNORECASE)
        if word.meaning and found:
            bold = f"{said[: found.start()]}**{found[0]}**{said[found.end() :]}"
            return f"{bold} {escaped(word.meaning)}"  # room for two sentences (rule I10)
    return said


def _sentence(text: str) -> str:
    """A row of its own: with a capital letter and a full stop."""
    ended = text.rstrip("”’\"')").endswith((".", "?", "!", ":"))
    closed = text if ended else f"{text}."
    return closed[:1].upper() + closed[1:]


def escaped(text: str) -> str:
    """Words as Markdown that means exactly them, and nothing to Jinja2."""
    plain = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _LINE_START.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", plain)


def _comment(text: str) -> str:
    return text.replace("#}", "# }").replace("{#", "{ #")


# ------------------------------------------------------- has it been changed?


def _digest(text: str, length: int) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:length]


def stamped(text: str) -> str:
    """The text with the digest of all the rest in its stamp."""
    bare = _STAMP.sub("{## draft -.", text, count=1)
    return _STAMP.sub(f"{{## draft {_digest(bare, 16)}.", bare, count=1)


def is_untouched(text: str) -> bool:
    """Whether nobody has changed the file since it was written."""
    return bool(_STAMP.search(text)) and stamped(text) == text


def undone_of(text: str) -> dict[str, frozenset[int]]:
    """Which changes people have undone, by idea."""
    found = _UNDONE.search(text)
    pairs = (part.rpartition(":") for part in (found[1].split() if found else ()))
    result: dict[str, frozenset[int]] = {}
    for name, _, number in pairs:
        if name and number.isdigit():
            result[name] = result.get(name, frozenset()) | {int(number)}
    return result


def _undone_line(undone: Mapping[str, frozenset[int]]) -> str:
    pairs = [f"{name}:{n}" for name in sorted(undone) for n in sorted(undone[name])]
    return f"{{## undone: {' '.join(pairs)} ##}}" if pairs else "{## undone: ##}"


def replace_idea(text: str, draft: Draft, suggest: Suggest) -> str:
    """The file with one idea written anew; everything else stays, hand-made changes too.

    Raises UsageError if the idea is not in the file, or people have changed its lines.
    """
    start, end, was = _find(text, draft.idea.id)
    own = text[start:end].rstrip() + "\n"
    bare = own.replace(f"idea {draft.idea.id} {was}\n", f"idea {draft.idea.id} -\n", 1)
    if _digest(bare, 8) != was:
        raise UsageError(
            f"The lines of {draft.idea.id} were changed by hand, so nothing is undone there. "
            "The words of the standard text stand above the row: copy them from there."
        )
    return f"{text[:start]}{chunk(draft, suggest)}\n{text[end:]}"


def with_undone(text: str, undone: Mapping[str, frozenset[int]]) -> str:
    """The file with its list of undone changes written anew."""
    return _UNDONE.sub(lambda _: _undone_line(undone), text, count=1)


def _find(text: str, name: str) -> tuple[int, int, str]:
    found = list(_IDEA.finditer(text))
    for match, after in zip(found, [*found[1:], None], strict=True):
        if match[1] == name:
            end = after.start() if after else len(text)
            heading = re.search(r"^(?:## |\{## Part: )", text[match.end() : end], re.MULTILINE)
            return match.start(), match.end() + heading.start() if heading else end, match[2]
    raise UsageError(
        f"There is no idea “{name}” in the draft. Each idea's name stands above its row."
    )
