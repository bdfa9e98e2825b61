"""`accessgen pictures mute`: a muted copy to show to the person whose picture it is."""

from __future__ import annotations

from tests.support.project import SmallProject

MAP = """\
way:
  file: way.svg
  kind: map
  alt: The way from the bus stop to the hall
  purpose: Shows the way
  licence: CC BY 4.0
  credit: Riverside Health and Care Partnership
"""
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
    '<path d="M0,0h72v72z" fill="#ea5a47"/></svg>'
)


def with_map(project: SmallProject, more: str = "") -> None:
    project.write("content/pictures/pictures.yaml", MAP + more)
    project.write("content/pictures/way.svg", SVG)
    figure = "::: {.row picture=way}\nTake this way.\n:::\n\n## Get in touch"
    project.change("content/good/standard.md", "## Get in touch", figure)


def test_a_copy_is_made_and_the_picture_is_left_alone(project: SmallProject) -> None:
    with_map(project)
    ended = project.run("pictures", "mute", "way", "--project", str(project.root))
    copy = (project.root / "out/muted/way-muted.svg").read_text()
    assert ended.code == 0, ended.err
    assert "mute_agreed_by" in ended.out
    assert "#ea5a47" not in copy
    assert "#ea5a47" in (project.root / "content/pictures/way.svg").read_text()


def test_a_name_that_is_not_there(project: SmallProject) -> None:
    with_map(project)
    ended = project.run("pictures", "mute", "wy", "--project", str(project.root))
    assert ended.code == 2
    assert "There is no picture called" in ended.err and "Traceback" not in ended.err


def test_a_map_that_should_be_muted_is_asked_about(project: SmallProject) -> None:
    with_map(project, "  mute: true\n")
    asked = project.build("--publication", "good", "--format", "docx", "--fail-on", "never")
    assert asked.code == 0, asked.err
    assert "C04" in asked.out
    with_agreement = "  mute: true\n  mute_agreed_by: Ruth\n  mute_agreed_on: 2026-10-20\n"
    project.write("content/pictures/pictures.yaml", MAP + with_agreement)
    from accessgen.build import library  # noqa: PLC0415 - a process keeps what it has read

    library.cache_clear()
    agreed = project.build("--publication", "good", "--format", "docx", "--fail-on", "never")
    assert "C04" not in agreed.out
