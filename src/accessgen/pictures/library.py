"""The picture library of a project: content/pictures/pictures.yaml and the files it names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from accessgen.errors import Position, SourceError, SourceErrors, nearest
from accessgen.pictures.bitmap import read_bitmap
from accessgen.pictures.drawn import by_name
from accessgen.pictures.entry import Entry, read_entry
from accessgen.pictures.ideas import Ideas, load_ideas, unknown_opposites
from accessgen.pictures.mute import mute
from accessgen.pictures.picture import Format, Picture, RefusedPicture
from accessgen.pictures.soften import soften
from accessgen.pictures.svg import parse_svg, svg_bytes, svg_size
from accessgen.sources import YamlMap, load_yaml, read_text

MAX_BYTES = 20_000_000
"""Largest picture file; a page-wide photograph needs less than a tenth of it."""


class PictureLibrary:
    """Pictures by name. Files are opened when a picture is first used, then kept.

    A mistake in one entry stops only the publications that use that picture: `get` raises it, and
    `check_all` returns the mistakes of all of them. `idea_files` are the lists of ideas, the
    project's own before the toolkit's, each with its name as messages give it.
    """

    def __init__(
        self,
        file: str,
        entries: Mapping[str, Entry],
        errors: Mapping[str, list[SourceError]],
        idea_files: tuple[tuple[Path, str], ...] = (),
        drawn: Mapping[str, Picture] | None = None,
    ) -> None:
        self.file = file
        self._drawn: Mapping[str, Picture] = drawn or {}
        self.idea_files = idea_files
        self.entries: Mapping[str, Entry] = MappingProxyType(dict(entries))
        self._errors = {name: tuple(found) for name, found in errors.items()}
        self._pictures: dict[str, Picture] = {}

    @classmethod
    def load(cls, path: Path, project: Path) -> PictureLibrary:
        """Read pictures.yaml at `path`; no picture may lie outside the folder `project`.

        Raises SourceErrors if pictures.yaml is missing, is not UTF-8 or is broken YAML.
        """
        shown = _shown(path, project)
        node = load_yaml(read_text(path, shown), shown)
        if node is None:
            node = YamlMap(Position(shown))
        if not isinstance(node, YamlMap):
            hint = 'Begin each entry with "name:" at the start of a line.'
            error = SourceError(Position(shown, 1), "This is not a list of pictures.", hint)
            raise SourceErrors([error])
        entries, errors = {}, {}
        for name, value in node.items():
            place = node.at(name)
            entries[name], errors[name] = read_entry(name, value, place, path.parent, project)
        ideas = path.with_name("ideas.yaml")
        files = ((ideas, _shown(ideas, project)),) if ideas.is_file() else ()
        return cls(shown, entries, _with_repeated_alts(entries, errors), files)

    def over(self, base: PictureLibrary) -> PictureLibrary:
        """A library with all of `base`'s pictures, in which those of this one win.

        They win as pictures of an idea too: they come first. A picture that takes the place of one
        of the same name stands for the same idea, unless it names another.
        """
        names = [name for name in base.entries if name not in self.entries]
        own = {name: _of_the_same_idea(mine, base) for name, mine in self.entries.items()}
        return PictureLibrary(
            self.file,
            {**own, **{name: base.entries[name] for name in names}},
            {
                **{name: list(found) for name, found in self._errors.items()},
                **{name: list(base._errors.get(name, ())) for name in names},
            },
            (*self.idea_files, *base.idea_files),
        )

    def with_drawn(self, drawn: Mapping[str, Picture]) -> PictureLibrary:
        """This library with pictures that were drawn for one document; a file's picture wins."""
        errors = {name: list(found) for name, found in self._errors.items()}
        more = PictureLibrary(self.file, self.entries, errors, self.idea_files, drawn)
        more._pictures = self._pictures  # what has been read is read for both
        return more

    @cached_property
    def ideas(self) -> Ideas:
        """The ideas that pictures stand for; read when first asked for.

        Raises SourceErrors if a list of ideas cannot be read at all.
        """
        ideas = Ideas()
        for path, shown in reversed(self.idea_files):
            ideas = load_ideas(path, shown).over(ideas)
        return replace(ideas, errors=(*ideas.errors, *unknown_opposites(ideas)))

    @cached_property
    def pictures_of(self) -> Mapping[str, tuple[str, ...]]:
        """The names of each idea's pictures: first the one to show, then others to choose from."""
        found: dict[str, tuple[str, ...]] = {}
        for name, entry in self.entries.items():
            if entry.idea:
                found[entry.idea] = (*found.get(entry.idea, ()), name)
        return MappingProxyType(found)

    def get(self, name: str, used_at: Position | None = None) -> Picture:
        """The picture called `name`, read, checked and muted; `used_at` is where it is used.

        A clock (`clock-10-30`) or a calendar page (`date-2027-04-21`) is drawn.

        Raises SourceErrors for an unknown name (with the nearest known one), and for everything
        that is wrong with the picture's entry or file.
        """
        if name not in self.entries:
            drawn = self._drawn.get(name) or by_name(name)
            if drawn is not None:
                return drawn
            place = used_at or Position(self.file)
            message = f'There is no picture called "{name}".'
            raise SourceErrors([SourceError(place, message, self._nearest(name))])
        if name not in self._pictures:
            self._pictures[name] = self._read(name)
        return self._pictures[name]

    def idea_of(self, name: str) -> str:
        """The idea that a picture stands for; empty for none, and for one that was drawn."""
        entry = self.entries.get(name)
        return entry.idea if entry else ""

    def muted_copy(self, name: str) -> Picture:
        """The picture called `name`, muted, to show to whoever has to agree to that (rule C04).

        Raises SourceErrors as `get` does, and for a logo, whose colours are never changed.
        """
        known = self.get(name)
        if known.kind == "logo":
            message = "The colours of a logo are never changed (rule C04)."
            raise SourceErrors([SourceError(known.position, message)])
        return known if known.muted else self._read(name, muted=True)

    def check_all(self) -> tuple[SourceError, ...]:
        """Open every picture; return what is wrong with pictures and ideas, by file and line."""
        found: set[SourceError] = set(self.ideas.errors)
        for name in self.entries:
            try:
                self.get(name)
            except SourceErrors as errors:
                found.update(errors.errors)
        return tuple(sorted(found))

    def _nearest(self, name: str) -> str:
        word = name.replace("-", " ")
        called = [idea.name for idea in self.ideas.by_name.values() if word in idea.words]
        close = nearest(name, [self.pictures_of[i][0] for i in called if i in self.pictures_of])
        close = close if called else nearest(name, self.entries)
        return close if len(close) < 200 else f"Names are in {self.file}."

    def _unknown_idea(self, entry: Entry) -> SourceError:
        hint = nearest(entry.idea, self.ideas.by_name)
        hint = f"{hint} Your own ideas go into ideas.yaml beside this file."
        message = f'There is no idea called "{entry.idea}".'
        return SourceError(entry.idea_position, message, hint)

    def _read(self, name: str, muted: bool = False) -> Picture:
        if self._errors.get(name):
            raise SourceErrors(self._errors[name])
        entry = self.entries[name]
        if entry.idea and entry.idea not in self.ideas.by_name:
            raise SourceErrors([self._unknown_idea(entry)])
        try:
            form, data, width, height = _open(entry, muted or entry.mute)
        except RefusedPicture as why:
            message = f'The picture "{name}" cannot be used. {why.message}'
            error = SourceError(entry.path_position, message, why.hint)
            raise SourceErrors([error]) from None
        return Picture(
            name=name,
            format=form,
            data=data,
            width=width,
            height=height,
            alt=entry.alt,
            decorative=entry.decorative,
            purpose=entry.purpose,
            licence=entry.licence,
            credit=entry.credit,
            kind=entry.kind,
            position=entry.position,
            consent=entry.consent,
            reviewed_by=entry.reviewed_by,
            reviewed_on=entry.reviewed_on,
            has_text=entry.has_text,
            text_version=entry.text_version,
            muted=muted or entry.mute,
            mute_asked=entry.mute_asked,
            mute_agreed_by=entry.mute_agreed_by,
            mute_agreed_on=entry.mute_agreed_on,
        )


def _of_the_same_idea(mine: Entry, base: PictureLibrary) -> Entry:
    before = base.entries.get(mine.name)
    return replace(mine, idea=before.idea) if before and not mine.idea else mine


def _shown(path: Path, project: Path) -> str:
    try:
        return path.resolve().relative_to(project.resolve()).as_posix()
    except ValueError:
        return path.as_posix()


def _with_repeated_alts(
    entries: Mapping[str, Entry], errors: dict[str, list[SourceError]]
) -> dict[str, list[SourceError]]:
    """Two pictures with the same alt text cannot be told apart by ear (rule I03)."""
    first: dict[str, str] = {}
    for name, entry in entries.items():
        if entry.alt and first.setdefault(entry.alt, name) != name:
            message = f'The alt text of "{name}" is also that of "{first[entry.alt]}".'
            errors[name].append(
                SourceError(entry.position, message, "Say what is different about this picture.")
            )
    return errors


def _open(entry: Entry, muted: bool) -> tuple[Format, bytes, float, float]:
    try:
        size = entry.path.stat().st_size
        if size > MAX_BYTES:
            raise RefusedPicture(
                f"The file has {size / 1e6:.0f} MB; the limit is {MAX_BYTES // 10**6} MB.",
                "Save a smaller copy: 2000 pixels wide is enough for a page.",
            )
        data = entry.path.read_bytes()
    except OSError as error:
        raise RefusedPicture(f"The file cannot be read: {error.strerror}.", "") from None
    if _looks_like_xml(data):
        return _open_svg(data, muted)
    form, data, width, height = read_bitmap(data)
    return form, soften(form, data) if muted else data, width, height


def _open_svg(data: bytes, muted: bool) -> tuple[Format, bytes, float, float]:
    root = parse_svg(data)
    width, height = svg_size(root)
    if muted:
        mute(root)
    return "svg", svg_bytes(root), width, height


def _looks_like_xml(data: bytes) -> bool:
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
