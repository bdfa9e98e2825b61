"""What goes with an event pack beside its documents: a short email, and a file for calendars."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from accessgen.edition import file_stem
from accessgen.events import calendar_file
from accessgen.project import Job
from accessgen.reader import Source, read
from accessgen.writers.plain import write_plain


@dataclass(frozen=True, slots=True)
class Beside:
    """A finished file in memory that is no document: nothing in it has a typeface or a colour.

    `path` is where it belongs below the output folder.
    """

    path: Path
    data: bytes


def files_beside(job: Job, source: Source) -> tuple[Beside, ...]:
    """The email (.txt) and the calendar file (.ics) of a pack in one edition, in its own words.

    `source` is how the pack itself is read. A template without an email, such as a notice, has
    neither. Raises SourceErrors if the email's template is broken.
    """
    publication, edition = job.publication, job.edition
    file = f"{publication.template}/email-{edition.text}.md"
    here = any((folder / file).is_file() for folder in source.templates)
    if publication.event is None or not here:
        return ()
    email = read(replace(source, file=file))
    words = write_plain(email)
    name = file_stem(publication.id, edition.id)
    calendar = calendar_file(
        publication.event, publication.id, publication.version, publication.date, words
    )
    return (
        Beside(
            Path(edition.id) / f"{name}.txt", f"Subject: {email.meta.title}\n\n{words}".encode()
        ),
        Beside(Path(edition.id) / f"{name}.ics", calendar),
    )
