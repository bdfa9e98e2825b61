"""Editions and styles: one YAML file each, and every mistake in it told with its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from coloraide import Color

from accessgen.edition import EditionFinder
from accessgen.errors import SourceErrors, UsageError
from accessgen.resources import bundled
from accessgen.sources import load_yaml
from accessgen.style import find_face

STYLES, FONTS = bundled("styles"), bundled("fonts")
NAMES = ["standard", "large-print", "easy-read"]


def finder(own: Path) -> EditionFinder:
    return EditionFinder((own, STYLES), (FONTS,), own)


@pytest.mark.parametrize(
    ("name", "size", "floor", "text"),
    [("standard", 14, 12, "standard"), ("large-print", 18, 18, "standard"),
     ("easy-read", 16, 16, "easy-read")],
)  # fmt: skip
def test_the_three_editions(
    name: str, size: float, floor: float, text: str, tmp_path: Path
) -> None:
    edition = finder(tmp_path).load(name)
    assert edition.text == text
    assert edition.style.text["body"].size == size
    assert min(style.size for style in edition.style.text.values()) >= floor
    assert all(style.leading >= 1.15 * style.size for style in edition.style.text.values())
    assert edition.limits["F04"]["smallest"] == floor


@pytest.mark.parametrize("name", NAMES)
def test_every_colour_is_muted_and_readable(name: str, tmp_path: Path) -> None:
    style = finder(tmp_path).load(name).style
    grounds = {style.page.ground, style.table.header_tint}
    grounds |= {panel.tint for panel in style.panels.values() if panel.tint}
    inks = {text.colour for text in style.text.values()} | {style.link}
    marks = {panel.bar for panel in style.panels.values() if panel.bar}
    marks |= {style.table.border, style.quote.bar}
    for colour in grounds | inks | marks:
        assert Color(colour).convert("oklch")["chroma"] <= 0.080, colour
    for ground in grounds:
        assert all(Color(ink).contrast(ground, method="wcag21") >= 7 for ink in inks)
    needed = 4.5 if name == "large-print" else 3
    page = style.page.ground
    assert all(Color(mark).contrast(page, method="wcag21") >= needed for mark in marks)


def test_do_and_do_not_differ_in_lightness_too(tmp_path: Path) -> None:
    """Rule C13: told apart under three kinds of colour blindness, and in grey."""
    panels = finder(tmp_path).load("standard").style.panels
    one, two = Color(panels["do"].bar), Color(panels["do-not"].bar)
    assert one.contrast(two, method="wcag21") >= 1.5
    for kind in ("protan", "deutan", "tritan"):
        assert one.filter(kind).delta_e(two.filter(kind), method="2000") >= 15, kind


def test_every_value_names_its_rule() -> None:
    """A team that restyles an edition sees which guideline it is touching."""
    for name in NAMES:
        lines = (STYLES / f"{name}.yaml").read_text().splitlines()
        inside = False
        for number, line in enumerate(lines, 1):
            if re.match(r"\w", line):
                inside = line.startswith("style:")
            if inside and re.search(r":\s*\S", line.split("#")[0]):
                assert re.search(r"#.*[FCIWS]\d\d", line), f"{name}.yaml:{number}: {line}"


def test_a_new_edition_is_one_file(tmp_path: Path) -> None:
    (tmp_path / "giant-print.yaml").write_text(
        "extends: large-print\ntitle: Giant print\nstyle: {body: {size: 24}}\n"
    )
    edition = finder(tmp_path).load("giant-print")
    assert edition.style.text["body"].size == 24
    assert edition.style.text["h2"].size == 36
    assert edition.transforms == finder(tmp_path).load("large-print").transforms
    assert "giant-print" in finder(tmp_path).names()


@pytest.mark.parametrize(
    ("yaml", "line", "words"),
    [
        ("extends: standart\n", 1, "leads nowhere"),
        ("extends: mine\n", 1, "leads nowhere"),
        ("extends: standard\nstyle: {body: {colour: purpel}}\n", 2, "purpel"),
        ("extends: standard\nstyle: {body: {sise: 3}}\n", 2, '"sise" is unknown'),
        ("extends: standard\ntransforms: [credit]\n", 2, '"credit" does not exist'),
        ("extends: standard\nstyle: {face: Comic Sans}\n", 2, "Comic Sans"),
        ("extends: standard\nstyle: {face: Verdana}\n", 2, "no font file"),
    ],
)
def test_mistakes_are_told_with_their_line(
    yaml: str, line: int, words: str, tmp_path: Path
) -> None:
    (tmp_path / "mine.yaml").write_text(yaml)
    with pytest.raises(SourceErrors) as found:
        finder(tmp_path).load("mine")
    error = next(error for error in found.value.errors if words in error.message)
    assert (error.position.file, error.position.line) == ("mine.yaml", line)


def test_an_unknown_edition_names_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match='Did you mean "large-print"'):
        finder(tmp_path).load("largeprint")


def test_a_licensed_face_in_the_folder_wins(tmp_path: Path) -> None:
    families = load_yaml((FONTS / "fonts.yaml").read_text(), "fonts.yaml")["families"]
    for name in ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"):
        (tmp_path / name).write_bytes(b"")
    face = find_face("Arial", families["Arial"], tmp_path)
    assert face is not None
    assert (face.name, face.equivalent) == ("Arial", "Liberation Sans")
    (tmp_path / "ARIAL.TTF").write_bytes(b"")
    (tmp_path / "arialbd.ttf").write_bytes(b"")
    face = find_face("Arial", families["Arial"], tmp_path)
    assert face is not None
    assert (face.equivalent, face.regular.name) == ("Arial", "ARIAL.TTF")


def test_calibri_is_set_bigger_to_look_the_same(tmp_path: Path) -> None:
    """Rule F05: what counts is the height of a small x, not the number of points."""
    (tmp_path / "calibri.yaml").write_text("extends: standard\nstyle: {face: Calibri}\n")
    calibri = finder(tmp_path).load("calibri").style
    arial = finder(tmp_path).load("standard").style
    heights = [s.text["body"].size * s.face.x_height for s in (calibri, arial)]
    assert heights[0] == pytest.approx(heights[1], rel=0.02)
