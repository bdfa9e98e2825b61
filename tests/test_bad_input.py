"""Every kind of bad input: clear words, file and line, exit code 2, and nothing else lost."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from accessgen import build as build_module
from accessgen import files
from tests.support.project import SmallProject

OTHERS = [
    f"{edition}/good-{edition}.{kind}"
    for edition in ("easy-read", "large-print", "standard")
    for kind in ("docx", "pdf")
]
STANDARD = "content/other/standard.md"
EASY = "content/other/easy-read.md"
PUBLICATION = "content/other/publication.yaml"
PICTURES = "content/pictures/pictures.yaml"

# name: (file to change, old text, new text, where the message points, words that it says)
MISTAKES = {
    "broken YAML": (PUBLICATION, "title: A walk", "title: [A walk", "yaml:", "YAML is broken"),
    "unknown key": (
        PUBLICATION, "owner:", "ownr:", "publication.yaml:4", 'Did you mean "owner"?',
    ),
    "unknown key in front matter": (
        STANDARD, "title: A walk", "titel: x\ntitle: A walk", "standard.md:2", '"title"',
    ),
    "unknown block": (
        STANDARD, "## Pictures", "::: timelin\n- when: x\n:::\n\n## Pictures",
        "standard.md:40", '"timeline"',
    ),
    "unknown role": (
        STANDARD, "## Pictures", "::: {.dont}\nNo.\n:::\n\n## Pictures", "standard.md:40", "dont",
    ),
    "undefined variable": (
        STANDARD, "A walk helps", "{{ publication.titel }} helps", "standard.md:9", "titel",
    ),
    "template without end": (
        STANDARD, "A walk helps",
        "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}"
        "{% endfor %}{% endfor %}{% endfor %}A walk helps",
        "standard.md:9", "",
    ),
    "template that includes itself": (
        STANDARD, "A walk helps", '{% include "standard.md" %} A walk helps', "standard.md:", "",
    ),
    "forbidden attribute": (
        STANDARD, "A walk helps", "{{ ''.__class__.__mro__ }} A walk helps", "standard.md:9", "",
    ),
    "include outside the project": (
        STANDARD, "A walk helps", '{% include "../../../etc/passwd" %} A walk', "standard.md:9", "",
    ),
    "missing picture": (
        EASY, "picture=talk", "picture=talkk", "easy-read.md:49", '"talk"',
    ),
    "heading level skipped": (
        STANDARD, "## Why we walk {#why}", "#### Why we walk {#why}", "standard.md:6", "",
    ),
    "table row of the wrong length": (
        STANDARD, "## Pictures", "| Day | Walk |\n|---|---|\n| Monday |\n\n## Pictures",
        "standard.md:42", "",
    ),
    "empty publication": (STANDARD, STANDARD, "", "standard.md", ""),
    "unknown edition": (
        "accessgen.yaml", "easy-read]", "easy-read, giant]", "accessgen.yaml:3", "giant",
    ),
    "unknown publication": (
        "accessgen.yaml", "[good, other]", "[good, othr]", "accessgen.yaml:2", '"other"',
    ),
    "character without a glyph": (
        STANDARD, "You can meet people too.", "You can meet\npeople 中 too.",
        "standard.md:10", "U+4E2D",
    ),
    "data outside the project": (
        PUBLICATION, "owner:", "data: {event: ../../../event.yaml}\nowner:",
        "publication.yaml:4", "outside",
    ),
    "not a template": (
        PUBLICATION, "owner:", "template: ../good\nowner:", "publication.yaml:4", "template",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_and_the_rest_is_built(name: str, project: SmallProject) -> None:
    file, old, new, place, words = MISTAKES[name]
    if old == file:
        project.write(file, new)
    else:
        project.change(file, old, new)
    ended = project.build()
    assert ended.code == 2, ended.err
    assert place in ended.err
    assert words in ended.err
    assert "Traceback" not in ended.err
    assert [path for path in project.made() if "good" in path] == OTHERS


def test_not_utf8(project: SmallProject) -> None:
    text = (project.root / STANDARD).read_bytes().replace(b"warm shoes", b"warm sh\xf6es")
    project.write(STANDARD, text)
    ended = project.build()
    assert ended.code == 2
    assert "standard.md:12: This file is not UTF-8 text." in ended.err
    assert [path for path in project.made() if "good" in path] == OTHERS


def test_all_mistakes_are_told_at_once(project: SmallProject) -> None:
    project.change(STANDARD, "## Pictures", "<b>bold</b>\n\n*slanted*\n\n## Pictures")
    project.change(PUBLICATION, "owner:", "owner:")
    ended = project.build("--edition", "standard")
    assert "standard.md:40" in ended.err
    assert "standard.md:42" in ended.err


def _png(width: int, height: int) -> bytes:
    """A PNG that says it is this large; its pixels compress to next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        crc = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" * 1000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{}</svg>'
BAD_PICTURES = {
    "corrupt": ("walk.png", b"\x89PNG\r\n\x1a\nnothing here"),
    "enormous": ("walk.png", _png(60_000, 60_000)),
    "not a picture": ("walk.png", b"hello"),
    "external entity": (
        "walk.svg",
        b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + SVG.format("&x;").encode(),
    ),
    "external link": (
        "walk.svg",
        SVG.format('<image href="https://tracker.example/a.png" width="9" height="9"/>').encode(),
    ),
    "script": ("walk.svg", SVG.format("<script>1</script>").encode()),
    "missing": ("walk.png", None),
}


@pytest.mark.parametrize("name", BAD_PICTURES)
def test_a_bad_picture_is_told_and_the_rest_is_built(name: str, project: SmallProject) -> None:
    file, data = BAD_PICTURES[name]
    if data is not None:
        project.write(f"content/pictures/{file}", data)
    _entry(project, file, 'alt: "Two people walk"')
    ended = project.build()
    assert ended.code == 2, ended.err
    assert "pictures.yaml:" in ended.err
    assert "walk" in ended.err
    assert [path for path in project.made() if "good" in path] == OTHERS


def test_a_picture_without_alt_text(project: SmallProject) -> None:
    project.write("content/pictures/walk.svg", SVG.format('<path d="M0 0h9v9z" fill="#334F6D"/>'))
    _entry(project, "walk.svg", "")
    ended = project.build()
    assert ended.code == 2
    assert "pictures.yaml:1" in ended.err
    assert "alt" in ended.err


def test_a_picture_outside_the_project(project: SmallProject) -> None:
    _entry(project, "../../../walk.svg", 'alt: "Two people walk"')
    ended = project.build()
    assert ended.code == 2
    assert "outside" in ended.err


def _entry(project: SmallProject, file: str, alt: str) -> None:
    fields = [
        f"file: {file}", alt, "purpose: Shows a walk", "licence: CC BY 4.0",
        "credit: Riverside", "kind: drawing",
    ]  # fmt: skip
    lines = "\n".join(f"  {field}" for field in fields if field)
    project.write(PICTURES, f"my-walk:\n{lines}\n")
    project.change(EASY, "picture=talk", "picture=my-walk")


def test_output_that_cannot_be_written(project: SmallProject) -> None:
    project.write("taken", "a file where a folder is wanted")
    ended = project.build("--out", str(project.root / "taken"))
    assert ended.code == 2
    assert "could not be written" in ended.err
    assert "Traceback" not in ended.err


def test_a_full_disk_leaves_nothing_half_written(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    ended = project.build()
    assert ended.code == 2
    assert "No space left on device" in ended.err
    assert project.made() == []


def test_a_fault_of_our_own_loses_no_other_publication(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = build_module.document_of

    def faulty(job: build_module.Job) -> build_module.Document:
        if job.publication.id == "other":
            raise ZeroDivisionError("a fault in accessgen")
        return real(job)

    monkeypatch.setattr(build_module, "document_of", faulty)
    ended = project.build()
    assert ended.code == 3
    assert "Traceback" not in ended.err
    assert "a fault in accessgen" in ended.err
    assert project.made() == OTHERS


def test_wrong_use(project: SmallProject, tmp_path: Path) -> None:
    assert project.build("--edition", "standart").code == 2
    assert project.build("--publication", "goood").code == 2
    assert project.build("--format", "epub").code == 2
    assert project.build("--fail-on", "maybe").code == 2
    assert project.run("build", "--project", str(tmp_path / "nowhere")).code == 2
    assert project.run("biuld").code == 2
    assert not (project.root / "out").exists()
