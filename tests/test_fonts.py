"""The fonts folder: what fonts.yaml says is what the font files measure."""

from pathlib import Path
from typing import Any

import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont
from ruamel.yaml import YAML

FONTS = Path(__file__).parents[1] / "fonts"
FAMILIES: dict[str, dict[str, Any]] = YAML(typ="safe").load(FONTS / "fonts.yaml")["families"]
SHIPPED = {name: entry for name, entry in FAMILIES.items() if "files" in entry}
ARIAL_X_HEIGHT = 0.528
USES = {"body", "headings", "tables", "captions", "codes"}
MAY_EMBED = 0  # OS/2 fsType: no restriction on embedding


def open_font(file_name: str) -> TTFont:
    return TTFont(FONTS / file_name)


def x_height(font: TTFont) -> float:
    """Height of the letter x over its baseline, per em, from its outline."""
    glyphs = font.getGlyphSet()
    pen = BoundsPen(glyphs)
    glyphs[font.getBestCmap()[ord("x")]].draw(pen)
    assert pen.bounds is not None
    return float(pen.bounds[3]) / font["head"].unitsPerEm


def outline(font: TTFont, letter: str) -> tuple[int, ...]:
    glyphs = font.getGlyphSet()
    pen = BoundsPen(glyphs)
    glyphs[font.getBestCmap()[ord(letter)]].draw(pen)
    assert pen.bounds is not None
    return tuple(round(edge / font["head"].unitsPerEm, 2) for edge in pen.bounds)


def test_the_five_allowed_families_and_no_other() -> None:
    assert list(FAMILIES) == ["Arial", "Calibri", "Century Gothic", "Tahoma", "Verdana"]


@pytest.mark.parametrize("name", SHIPPED)
def test_x_height_is_what_the_font_measures(name: str) -> None:
    measured = x_height(open_font(SHIPPED[name]["files"]["regular"]))
    assert FAMILIES[name]["x_height"] == pytest.approx(measured, abs=0.0006)


@pytest.mark.parametrize("name", FAMILIES)
def test_scale_makes_every_face_look_at_least_the_size_of_arial(name: str) -> None:
    entry = FAMILIES[name]
    assert entry["scale"] == pytest.approx(max(1.0, ARIAL_X_HEIGHT / entry["x_height"]), abs=0.001)


@pytest.mark.parametrize("name", SHIPPED)
@pytest.mark.parametrize("weight", ["regular", "bold"])
def test_shipped_files_are_the_named_face_and_may_be_embedded(name: str, weight: str) -> None:
    font = open_font(SHIPPED[name]["files"][weight])
    assert font["name"].getDebugName(1) == SHIPPED[name]["equivalent"]
    assert font["name"].getDebugName(2).lower() == weight
    assert font["OS/2"].fsType == MAY_EMBED


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_files_come_with_their_licence(name: str) -> None:
    face = SHIPPED[name]["equivalent"].replace(" ", "")
    licence = (FONTS / f"LICENCE-{face}.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in licence
    assert "Copyright" in licence


@pytest.mark.parametrize("name", SHIPPED)
def test_capital_i_and_small_l_of_the_shipped_faces_are_as_distinct_as_said(name: str) -> None:
    """Rule F18: Arial's and Calibri's differ a little in height and in nothing else."""
    font = open_font(SHIPPED[name]["files"]["regular"])
    capital_i, small_l = outline(font, "I"), outline(font, "l")
    alike = abs((capital_i[2] - capital_i[0]) - (small_l[2] - small_l[0])) < 0.03
    assert FAMILIES[name]["distinct_i_l"] is not alike


@pytest.mark.parametrize("name", FAMILIES)
def test_every_family_can_be_had_or_says_what_to_do(name: str) -> None:
    entry = FAMILIES[name]
    assert set(entry["own_files"]) == {"regular", "bold"}
    assert set(entry["uses"]) <= USES
    if name in SHIPPED:
        assert {"equivalent", "metric_compatible"} <= set(entry)
    else:
        assert "fonts folder" in entry["missing"]
        assert all(names[0] in entry["missing"] for names in entry["own_files"].values())


def test_web_addresses_and_codes_only_in_faces_that_keep_i_and_l_apart() -> None:
    for entry in FAMILIES.values():
        assert ("codes" in entry["uses"]) is entry["distinct_i_l"]


def test_nothing_in_the_folder_that_fonts_yaml_does_not_know() -> None:
    shipped = {file for entry in SHIPPED.values() for file in entry["files"].values()}
    own = {
        file.lower()
        for entry in FAMILIES.values()
        for names in entry["own_files"].values()
        for file in names
    }
    there = {path.name for path in FONTS.glob("*.ttf")}
    assert shipped <= there
    assert {name.lower() for name in there - shipped} <= own
