"""An edition in parts, as publication.yaml asks for it (rules S19, S20)."""

from __future__ import annotations

from accessgen.build import BuildResult, build_one
from accessgen.checks.opened import open_file
from accessgen.checks.outline import headings
from accessgen.project import Job, find_project, load_project, load_publication
from tests.support.project import SmallProject, project

__all__ = ["project"]

PARTS = """\
parts:
  easy-read:
    - [why]
    - [contact]
"""


def build(small: SmallProject, parts: str = PARTS, edition: str = "easy-read") -> BuildResult:
    path = small.root / "content/good/publication.yaml"
    path.write_text(path.read_text() + parts)
    loaded = load_project(find_project(small.root))
    made = load_publication(loaded, "good")
    return build_one(Job(loaded, made, loaded.finder().load(edition), ("docx", "pdf")))


def test_each_part_is_a_file_with_its_chapters_and_what_no_part_names(
    project: SmallProject,
) -> None:
    result = build(project)
    assert [r.path.as_posix() for r in result.renditions] == [
        f"easy-read/good-part-{n}-easy-read.{form}" for n in (1, 2) for form in ("pdf", "docx")
    ]
    for rendition in result.renditions:
        file = open_file(rendition.format, rendition.data, "part")
        said = [heading.text for heading in headings(file)]
        first = "part-1" in rendition.path.name
        assert "About this booklet" in said
        assert ("Why we walk" in said) is first
        assert ("Get in touch" in said) is not first
        part = 1 if first else 2
        assert f"Easy Read, part {part} of 2" in file.structure.details.title


def test_other_editions_stay_whole(project: SmallProject) -> None:
    assert len(build(project, edition="standard").renditions) == 2


def test_a_question_about_the_one_source_is_asked_once(project: SmallProject) -> None:
    asked = [found.check for found in build(project).findings]
    assert asked.count("W02") == 1


def test_a_chapter_that_is_not_there_is_named_with_its_line(project: SmallProject) -> None:
    (error,) = build(project, PARTS.replace("[why]", "[wy]")).errors
    assert error.message == '"parts" names "wy", which is no chapter.'
    assert error.position.file == "content/good/publication.yaml"


def test_one_part_is_no_part(project: SmallProject) -> None:
    text = "parts:\n  easy-read:\n    - [why]\n"
    assert project.build().code == 0
    path = project.root / "content/good/publication.yaml"
    path.write_text(path.read_text() + text)
    ended = project.build()
    assert ended.code == 2
    assert "two lists of heading ids or more" in ended.err + ended.out
