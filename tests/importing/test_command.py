"""`accessgen import` as its users see it: what it makes, what it refuses, and that it is whole."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pikepdf
import pytest

from accessgen.importing import folder as folders
from tests.importing import word
from tests.importing.word import para
from tests.support import openxml, verapdf
from tests.support.project import SmallProject, project

__all__ = ["project"]

GOOD = (
    word.heading("How to join", 2),
    para("Come on Friday."),
    para("Bring:"),
    para("a coat", "List Bullet"),
    para("lunch", "List Bullet"),
    word.table(("Day", "What we do"), ("Friday", "We dig."), ("Monday", "We rest.")),
    word.picture("Two people dig a garden"),
    word.link("our page", "https://example.org/garden"),
    word.footnote("It is free.", "We grow food."),
    word.text_box("Ask us first."),
    para("We love it.", "Quote"),
    para("😀 {{ not.a.template }} {% nor this %} <b>"),
)


@pytest.fixture
def inside(project: SmallProject, monkeypatch: pytest.MonkeyPatch) -> SmallProject:
    """The small project, with the shell in its folder."""
    monkeypatch.chdir(project.root)
    return project


def files(root: Path) -> dict[str, bytes]:
    found = (path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def test_import_then_build_is_valid(inside: SmallProject) -> None:
    inside.write("garden.docx", word.word(*GOOD))
    ended = inside.run("import", "garden.docx", "--add")
    assert ended.code == 0, ended.err
    assert "No word is missing." in ended.out
    built = inside.build("--publication", "garden", "--edition", "standard",
                         "--edition", "large-print", "--fail-on", "never")  # fmt: skip
    assert built.code == 0, built.err
    out = inside.root / "out"
    made = [out / name for name in inside.made()]
    assert len(made) == 4
    pdfs = [path for path in made if path.suffix == ".pdf"]
    assert not any(verapdf.validate(pdfs, "ua1").values())
    assert not any(openxml.validate(path for path in made if path not in pdfs).values())


def test_the_folder_holds_what_a_publication_needs(inside: SmallProject) -> None:
    inside.write("garden.docx", word.word(*GOOD))
    inside.run("import", "garden.docx", "--into", "content/our-garden")
    made = files(inside.root / "content" / "our-garden")
    assert set(made) == {"publication.yaml", "standard.md", "import-report.md"}
    yaml = made["publication.yaml"].decode()
    assert "date: 2026-03-02" in yaml and "glossary" not in yaml
    assert 'owner: "[To fill in: who owns this text]"' in yaml
    pictures = files(inside.root / "content" / "pictures")
    assert "our-garden/our-garden-two-people-dig-a-garden-1.png" in pictures
    assert b"our-garden-two-people-dig-a-garden-1:\n" in pictures["pictures.yaml"]


def test_a_second_import_overwrites_nothing(inside: SmallProject) -> None:
    inside.write("garden.docx", word.word(*GOOD))
    inside.run("import", "garden.docx")
    before = files(inside.root)
    ended = inside.run("import", "garden.docx")
    assert ended.code == 2
    assert "There is a folder content/garden already, and nothing is overwritten." in ended.err
    assert files(inside.root) == before


def test_add_changes_one_line_of_the_project(inside: SmallProject) -> None:
    inside.write("garden.docx", word.word(para("It is free.")))
    text = (inside.root / "accessgen.yaml").read_text()
    inside.run("import", "garden.docx", "--add")
    wanted = text.replace("[good, other]", "[good, other, garden]")
    assert (inside.root / "accessgen.yaml").read_text() == wanted


def test_add_to_a_list_with_a_line_each(inside: SmallProject) -> None:
    inside.change("accessgen.yaml", "[good, other]", "\n  - good\n  - other  # the second")
    inside.write("garden.docx", word.word(para("It is free.")))
    inside.run("import", "garden.docx", "--add")
    text = (inside.root / "accessgen.yaml").read_text()
    assert "  - other\n  - garden  # the second\n" in text
    assert inside.build("--publication", "garden", "--edition", "standard").code in {0, 1}


@pytest.mark.parametrize("into", ["../elsewhere", "content/a/b", "content/pictures", "content/A b"])
def test_the_folder_has_to_be_one_of_contents_own(inside: SmallProject, into: str) -> None:
    inside.write("garden.docx", word.word(para("It is free.")))
    before = files(inside.root.parent)
    ended = inside.run("import", "garden.docx", "--into", into)
    assert ended.code == 2
    assert "content" in ended.err or "cannot be the name" in ended.err
    assert files(inside.root.parent) == before


def _pdf() -> bytes:
    import io  # noqa: PLC0415

    held, file = io.BytesIO(), pikepdf.new()
    file.add_blank_page()
    file.save(held)
    return held.getvalue()


def _zip(name: str, data: str) -> bytes:
    import io  # noqa: PLC0415

    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(name, data)
    return held.getvalue()


LOCKED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le")


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.pdf", _pdf(), "Ask for the Word file that it was made from."),
        ("a.docx", _pdf(), "A PDF cannot be imported."),
        ("a.md", _pdf(), "A PDF cannot be imported."),
        ("a.docx", LOCKED, "it is locked with a password"),
        ("a.doc", LOCKED[:512], "old Office program"),
        ("a.docx", b"PK\x03\x04 cut short", "it is damaged or cut short"),
        ("a.docx", _zip("word/document.xml", "<w"), "a.docx cannot be imported"),
        ("a.docx", _zip("word/document.xml", "0" * 20_000_000), "a bomb"),
        ("a.docx", _zip("xl/workbook.xml", "<x/>"), "it is an Excel workbook"),
        ("a.docx", b"", "it is empty"),
        ("a.rtf", b"{\\rtf1 Hello}", "it is an RTF file"),
        ("a.txt", b"caf\xe9", "not UTF-8"),
        ("a.txt", b"no\0text", "it is no text"),
        ("a.dat", word.word(para("It is free.")), "call it a.docx"),
        ("a.docx", word.word(title=""), "there are no words in it"),
        ("a.txt", b"It is free.", "Say it with --date"),
        ("a.txt", b"It is free. " * 40_000, "100,000 words are the most for one publication"),
    ],
)
def test_what_cannot_be_imported_is_told_and_leaves_nothing(
    inside: SmallProject, name: str, data: bytes, told: str
) -> None:
    inside.write(name, data)
    before = files(inside.root)
    ended = inside.run("import", name)
    assert ended.code == 2
    assert told in ended.err
    assert files(inside.root) == before


def test_a_missing_file_and_a_missing_project(
    inside: SmallProject, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "There is no file gone.docx" in inside.run("import", "gone.docx").err
    monkeypatch.chdir(tmp_path_factory.mktemp("empty"))
    ended = inside.run("import", "gone.docx")
    assert ended.code == 2
    assert "There is no accessgen.yaml in this folder or above it." in ended.err


def test_a_disk_that_fails_leaves_everything_as_it_was(
    inside: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside.write("content/pictures/pictures.yaml", "# ours\n")
    inside.write("garden.docx", word.word(*GOOD))
    before = files(inside.root)

    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(folders.Path, "rename", full)
    ended = inside.run("import", "garden.docx")
    assert ended.code == 2
    assert "nothing was left half-written" in ended.err
    assert files(inside.root) == before


def test_lost_words_end_with_1_and_are_named(
    inside: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    from accessgen.importing.word.body import Body  # noqa: PLC0415

    whole = Body.read
    monkeypatch.setattr(Body, "read", lambda self: whole(self)[:-1])
    inside.write("garden.docx", word.word(para("It is free."), para("Come on Friday.")))
    ended = inside.run("import", "garden.docx")
    assert ended.code == 1
    assert "3 words are MISSING: Come, Friday, on." in ended.out


def test_a_glossary_of_the_project_goes_with_what_is_brought_in(inside: SmallProject) -> None:
    term = "terms:\n  - {word: allotment, meaning: A garden to rent., easy: You rent a garden.}\n"
    inside.write("content/data/glossary.yaml", term)
    inside.write("garden.docx", word.word(para("We have an allotment.")))
    inside.run("import", "garden.docx", "--add")
    assert inside.run("draft", "garden", "--format", "pdf").code == 0
    draft = (inside.root / "content/garden/easy-read.draft.md").read_text()
    assert "Hard word: allotment: You rent a garden." in draft


def test_a_build_without_easy_read_says_how_to_begin_it(inside: SmallProject) -> None:
    inside.write("garden.docx", word.word(para("It is free.")))
    inside.run("import", "garden.docx")
    ended = inside.build("--publication", "garden", "--edition", "easy-read")
    assert ended.code == 2
    assert 'Begin it with "accessgen draft garden"' in ended.err
    assert inside.run("draft", "garden", "--format", "pdf").code == 0
    said = inside.build("--publication", "garden", "--edition", "easy-read").err
    assert "There is a draft: content/garden/easy-read.draft.md." in said


def test_markdown_and_plain_text_come_in_too(inside: SmallProject) -> None:
    inside.write("one.md", "# One\n\nIt is *free*.\n\n- a\n- b\n\n> Yes.\n\n[^1] no\n")
    inside.write("two.txt", "Two things\n\n• bread\n• water\n\nCome on the 5th of May.\n")
    for name in ("one.md", "two.txt"):
        ended = inside.run("import", name, "--date", "2026-03-02")
        assert ended.code == 0, ended.err
        assert "No word is missing." in ended.out
    assert "It is free." in (inside.root / "content/one/standard.md").read_text()
    assert "- bread\n- water" in (inside.root / "content/two/standard.md").read_text()


def test_the_first_import_into_a_new_project(
    project: SmallProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.root)
    assert project.run("new", "project", "Ours").code == 0
    monkeypatch.chdir(project.root / "ours")
    (project.root / "ours" / "walk.docx").write_bytes(word.word(para("Come on Friday.")))
    ended = project.run("import", "walk.docx", "--add")
    assert (ended.code, ended.err) == (0, "")
    assert (project.root / "ours" / "content" / "walk" / "standard.md").is_file()
