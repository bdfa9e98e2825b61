"""The import report: what came in, what is there now, and what a person has to look at."""

from __future__ import annotations

import bisect
from collections import Counter
from itertools import groupby

from accessgen.checks.sourced import STANDARD
from accessgen.importing.counts import THINGS, Compared
from accessgen.importing.folder import LEFT_OUT, Imported
from accessgen.importing.incoming import Notice
from accessgen.importing.markdown import escape
from accessgen.importing.notices import ASIDES, KINDS

MOST_WORDS = 200
_FRONT = """\
## Other formats {#other-formats}

::: other-formats {#other-formats-list}
formats: [large print, "large print, in the size you need", Easy Read, audio, braille,
  British Sign Language, other languages]
phone: 01632 960123
email: hello@example.org
text: 07700 900123
relay: 18001 01632 960123
:::

::: contents
:::
"""
_END = """\
## About this document {#about}

{#about-text}
This is from {{ publication.owner }}. It is version {{ publication.version }},
{{ publication.date | date("EEEE d MMMM y") }}. We check it again by
{{ publication.review | date("EEEE d MMMM y") }}.

## Pictures {#pictures}

::: credits
:::
"""


def verdict(words: Compared) -> str:
    """One sentence: whether every word came through."""
    if words.lost:
        lost = words.lost.total()
        return f"{lost:,} {_plural(lost, 'word is', 'words are')} MISSING: {listed(words.lost)}."
    if words.gained:
        return f"No word is missing, but some stand twice: {listed(words.gained)}."
    return "No word is missing."


def listed(words: Counter[str]) -> str:
    """The words of a multiset, each with how often."""
    shown = [f"{word} ({n})" if n > 1 else word for word, n in sorted(words.items())]
    rest = len(shown) - MOST_WORDS
    return ", ".join(shown[:MOST_WORDS]) + (f" and {rest} more" if rest > 0 else "")


def counted(imported: Imported) -> list[tuple[str, int, int]]:
    """Each thing with how many there were before and are there now."""
    before, after, words = imported.incoming.before, imported.after, imported.words
    rows = [("Words", words.before, words.after)]
    for name, title in THINGS.items():
        rows.append((title, getattr(before, name), getattr(after, name)))
    return rows


def for_people(imported: Imported) -> list[tuple[str, list[Notice]]]:
    """The notices by kind, in the order of the report."""
    order = list(KINDS)
    notices = sorted(
        imported.incoming.notices, key=lambda item: (order.index(item.kind), item.position)
    )
    return [(kind, list(group)) for kind, group in groupby(notices, key=lambda item: item.kind)]


def import_report(imported: Imported, shown: str, listed_in_project: bool) -> str:
    """The whole report as Markdown. `shown` is the folder as messages name it."""
    parts = [
        f"# Import report: {escape(imported.incoming.title)}",
        f"This is what became of the file `{imported.incoming.file}`. It is in `{shown}` now.",
        f"**{escape(verdict(imported.words))}**",
        _next_steps(imported, shown, listed_in_project),
        _counts(imported),
        _people(imported, shown),
        _parts_of_ours(imported),
        _asides(imported),
        _added(imported),
        _method(imported),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _next_steps(imported: Imported, shown: str, listed_in_project: bool) -> str:
    name = imported.facts.id
    steps = [
        f"Open `{shown}/publication.yaml` and fill in what is missing.",
        f"Go through the list below, and mend `{shown}/{imported.file}` where it says so.",
        f"Search for “To fill in” in the folder{_and_pictures(imported)}. Each one is a gap.",
    ]
    if not listed_in_project:
        steps.append(f"Add `{name}` to the list “publications” in `accessgen.yaml`.")
    if imported.facts.text == "standard":
        steps += [
            f"Build it: `accessgen build --publication {name} --edition standard "
            "--edition large-print`",
            f"Begin the Easy Read version: `accessgen draft {name}`",
        ]
    else:
        steps.append(f"Build it: `accessgen build --publication {name} --edition easy-read`")
    rows = [f"{number}. {step}" for number, step in enumerate(steps, 1)]
    return "## What to do next\n\n" + "\n".join(rows)


def _and_pictures(imported: Imported) -> str:
    return ", and in `content/pictures/pictures.yaml`" if imported.pictures_yaml else ""


def _counts(imported: Imported) -> str:
    rows = ["| What | In the file | In our text |", "| --- | ---: | ---: |"]
    rows += [f"| {what} | {before:,} | {after:,} |" for what, before, after in counted(imported)]
    words = imported.words
    told = (
        f"Of the words in the file, {words.aside:,} were left out on purpose, and import wrote "
        f"{words.added:,} of its own. Both are listed below. "
        f"{words.before:,} − {words.aside:,} + {words.added:,} = "
        f"{words.before - words.aside + words.added:,}."
    )
    return "## Before and after\n\n" + "\n".join(rows) + "\n\n" + told + _why(imported)


def _why(imported: Imported) -> str:
    """Why other counts than that of words may differ, where they do."""
    known = {notice.kind for notice in imported.incoming.notices}
    known |= {"note"} if imported.after.notes else set()
    reasons = {
        "Headings": {
            "title-added": "The title was put on top.",
            "note": "A heading was put above the notes.",
        },
        "Tables": {
            "unpacked-table": "Some tables were taken apart.",
            "box-table": "Some tables were only boxes.",
            "layout-table": "Some tables only put pictures beside words.",
        },
        "Lists": {"html-list": "Lists pasted as HTML signs are lists now."},
        "List items": {"html-list": "Points pasted as HTML signs are list items now."},
        "Pictures": {"lost-picture": "Some pictures cannot be used."},
        "Links": {
            "link-target": "Some links led nowhere.",
            "link-without-words": "Some links had no words.",
        },
    }
    told = []
    for what, before, after in counted(imported)[1:]:
        why = [words for kind, words in reasons.get(what, {}).items() if kind in known]
        if before != after:
            said = " ".join(why) or "Compare them with the old document."
            told.append(f"- {what}: {before:,} before, {after:,} now. {said}")
    return "\n\nWhere the numbers differ:\n\n" + "\n".join(told) if told else ""


def _people(imported: Imported, shown: str) -> str:
    groups = for_people(imported)
    if not groups:
        return "## What needs a person\n\nNothing was noticed. Read the text all the same."
    total = sum(len(notices) for _, notices in groups)
    begin = (
        f"## What needs a person\n\n{total:,} {_plural(total, 'place', 'places')}, the most "
        f"important first. Line numbers are those of `{shown}/{imported.file}` as it was made."
    )
    return "\n\n".join([begin, *(_group(kind, found, imported) for kind, found in groups)])


def _group(kind: str, notices: list[Notice], imported: Imported) -> str:
    about = KINDS[kind]
    rows = [_row(notice, imported) for notice in notices[: about.shown]]
    if len(notices) > about.shown:
        rows.append(f"- and {len(notices) - about.shown:,} more")
    head = f"### {about.title} ({len(notices):,})\n\n{about.why}\nWhat to do: {escape(about.do)}"
    return head + "\n\n" + "\n".join(rows)


def _row(notice: Notice, imported: Imported) -> str:
    place = where(notice, imported)
    words = f"“{escape(notice.words)}”" if notice.words else ""
    return "- " + ": ".join(part for part in (place, words) if part)


def where(notice: Notice, imported: Imported) -> str:
    """The line of our text that a notice is about, and the id, which stays when lines move."""
    places = imported.written.places
    known = sorted(places)
    at = bisect.bisect_right(known, notice.position)
    if not notice.position.line or not at:
        return "the whole text"
    line, name = places[known[at - 1]]
    return f"line {line}, `#{name}`" if name else f"line {line}"


def _parts_of_ours(imported: Imported) -> str:
    """What every document of ours has, ready to be copied: the incoming one seldom has it."""
    if imported.facts.text != STANDARD:
        return ""
    return (
        "## What every document of ours has\n\n"
        f"Copy this into `{imported.file}`, and write how people can reach you. Leave out what "
        "your text has already.\n\nBelow the title. Words that stood there need a heading of their "
        "own then:\n\n"
        f"```markdown\n{_FRONT}```\n\nAt the end:\n\n```markdown\n{_END}```"
    )


def _asides(imported: Imported) -> str:
    asides = imported.incoming.asides
    if not asides:
        return ""
    parts = ["## Left out on purpose\n\nThese words of the file are not in our text."]
    order = list(ASIDES)
    asides = sorted(asides, key=lambda item: order.index(item.why))
    for why, group in groupby(asides, key=lambda item: item.why):
        rows = [f"- {escape(f'{i.who}: ' if i.who else '')}{escape(i.words)}" for i in group]
        parts.append(f"### {ASIDES[why]}\n\n" + "\n".join(rows))
    left = [picture for picture in imported.incoming.unusable.values() if picture.data]
    if left:
        rows = [f"- `{LEFT_OUT}/{picture.name}{picture.suffix}`" for picture in left]
        parts.append("### Pictures that cannot be used\n\n" + "\n".join(rows))
    return "\n\n".join(parts)


def _added(imported: Imported) -> str:
    added = Counter(imported.incoming.added)
    if not added:
        return ""
    rows = [f"- {escape(words)}{f' ({n} times)' if n > 1 else ''}" for words, n in added.items()]
    head = "## Written by import\n\nThese words are in our text and were not in the file."
    return head + "\n\n" + "\n".join(rows)


def _method(imported: Imported) -> str:
    facts = imported.facts
    return (
        "## How we counted\n\n"
        "The numbers before come from the file alone. The numbers after come from our text, read "
        "by the program that builds our documents. Neither knows of the other, and every single "
        "word of the one is looked for in the other. A word is what stands between two spaces.\n\n"
        f"The date {facts.date.isoformat()} in publication.yaml is "
        + (
            "the day on which the file was last changed, as it says itself."
            if facts.date == imported.incoming.date
            else "the one that was given with --date."
        )
    )


def _plural(number: int, one: str, many: str) -> str:
    return one if number == 1 else many
