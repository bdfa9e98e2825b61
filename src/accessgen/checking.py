"""Finished files of anybody's: opened, and held to the checks of an edition.

Nothing is known of such a file but what is in it, so nothing is guessed: the caller says which
edition to hold it to. A file that cannot be read becomes a finding, and the others go on.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, as_completed
from dataclasses import dataclass
from pathlib import Path

from accessgen.checks import FinishedFile, Ran, run_checks
from accessgen.checks.opened.facts import Format, UnreadableError
from accessgen.checks.opened.kinds import NAMES, kind_of
from accessgen.checks.run import OPENING
from accessgen.edition import Edition
from accessgen.errors import AccessgenError
from accessgen.findings import Finding, Outcome, Severity

MAX_SIZE = 200_000_000  # bytes: a booklet full of photos has a tenth of it


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file that was given: `format` is what it holds, or what its name says if it is unread."""

    path: Path
    format: str

    @property
    def label(self) -> str:
        """What reports call it: the path as it was given."""
        return self.path.as_posix()


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of files that belong together: findings, or a `fault` of accessgen itself."""

    files: tuple[CheckedFile, ...]
    edition: str
    findings: tuple[Finding, ...] = ()
    ran: tuple[Ran, ...] = ()
    fault: str = ""

    @property
    def unread(self) -> bool:
        """Whether a file could not be opened, so that nothing in it was checked."""
        return any(f.check == OPENING and f.outcome is Outcome.FAILED for f in self.findings)


def together(paths: Iterable[Path]) -> list[tuple[Path, ...]]:
    """The files that are looked at together: a Word file and a PDF of one name in one folder.

    They are taken for the two formats of one publication, whose words have to be the same (T06).
    """
    groups: dict[Path, dict[str, Path]] = {}
    alone: list[tuple[Path, ...]] = []
    for path in dict.fromkeys(paths):
        form = path.suffix.lower().removeprefix(".")
        pair = groups.setdefault(path.with_suffix(""), {})
        if form in set(Format) and form not in pair:
            pair[form] = path
        else:
            alone.append((path,))
    return [
        *(tuple(pair[form] for form in sorted(pair)) for pair in groups.values() if pair),
        *alone,
    ]


def check_group(paths: Sequence[Path], edition: Edition, words: Path | None = None) -> Checked:
    """Open files that belong together and hold them to `edition`, with a project's word lists.

    Raises SourceErrors if the edition lacks a limit; a file's own faults become findings.
    """
    files: list[CheckedFile] = []
    opened: list[FinishedFile] = []
    findings: list[Finding] = []
    for path in paths:
        named = path.suffix.lower().removeprefix(".")
        try:
            data, form = _read(path, named)
        except UnreadableError as error:
            files.append(CheckedFile(path, named))
            findings.append(_refused(path, error))
        else:
            files.append(CheckedFile(path, form))
            opened.append(FinishedFile(edition.id, form, data, path.as_posix()))
    results = run_checks(opened, edition.limits, words=words)
    return Checked(tuple(files), edition.id, (*findings, *results.findings), results.ran)


def _read(path: Path, named: str) -> tuple[bytes, Format]:
    """A file's bytes and what they are. Raises UnreadableError in plain words."""
    try:
        if path.is_dir():
            raise UnreadableError("it is a folder: name the files in it")
        if path.exists() and not path.is_file():
            raise UnreadableError("it is no ordinary file")
        size = path.stat().st_size
        if size > MAX_SIZE:
            most = f"{MAX_SIZE // 1_000_000} MB"
            raise UnreadableError(f"it is {size // 1_000_000:,} MB, and {most} is the most")
        data = path.read_bytes()
    except FileNotFoundError:
        raise UnreadableError("there is no such file") from None
    except OSError as error:
        raise UnreadableError(f"it cannot be read ({error.strerror or error})") from None
    form = kind_of(data)
    if named != form:
        better = path.with_suffix(f".{form}").name
        raise UnreadableError(f"its name is wrong. It holds {NAMES[form]}: call it {better}")
    return data, form


def _refused(path: Path, error: UnreadableError) -> Finding:
    return Finding(
        check=OPENING,
        outcome=Outcome.FAILED,
        severity=Severity.MUST,
        message=f"This file cannot be opened: {error}.",
        hint="Nothing in it was checked. Mend this, then check the file again.",
        file=path.as_posix(),
    )


def check_all(
    groups: Iterable[Sequence[Path]],
    edition: Edition,
    executor: Executor,
    words: Path | None = None,
) -> Iterator[Checked]:
    """Check groups in any executor and give each result as it comes.

    `words` is the folder of a project's own word lists.

    A fault in one group, even one that kills its process, never loses another. Raises
    SourceErrors if the edition lacks a limit.
    """
    waiting: dict[Future[Checked], Sequence[Path]] = {
        executor.submit(check_group, group, edition, words): group for group in groups
    }
    for future in as_completed(waiting):
        fault = future.exception()
        if fault is None or isinstance(fault, AccessgenError):
            yield future.result()
        else:
            files = tuple(CheckedFile(p, p.suffix.removeprefix(".")) for p in waiting[future])
            told = "".join(traceback.format_exception(fault))
            yield Checked(files, edition.id, fault=told)
