"""Rule C04: a softened photograph keeps skin and lightness, and nothing in it is vivid."""

from __future__ import annotations

import io

import pytest
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from accessgen.pictures.picture import Format
from accessgen.pictures.soften import soften

SKIN = ["#FADCBC", "#DEBB90", "#C19A65", "#A57939", "#6A462F", "#E8B298", "#8D5524", "#F1C27D"]


def softened(colour: str, form: Format = "png", alpha: bool = False) -> tuple[str, Image.Image]:
    image = Image.new("RGBA" if alpha else "RGB", (8, 8), colour)
    data = io.BytesIO()
    image.save(data, form)
    result = Image.open(io.BytesIO(soften(form, data.getvalue())))
    red, green, blue, *_ = result.convert("RGBA").getpixel((3, 3))  # type: ignore[misc]
    return f"#{red:02X}{green:02X}{blue:02X}", result


def lch(colour: str) -> tuple[float, float]:
    found = Color(colour).convert("oklch")
    return found["lightness"], found["chroma"]


@pytest.mark.parametrize("skin", SKIN)
def test_skin_is_left_as_it_is(skin: str) -> None:
    assert lch(skin)[1] <= 0.125
    assert abs(lch(softened(skin)[0])[1] - lch(skin)[1]) < 0.004


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_nothing_stays_vivid_and_lightness_is_kept(rgb: tuple[int, int, int]) -> None:
    colour = "#{:02X}{:02X}{:02X}".format(*rgb)
    lightness, chroma = lch(softened(colour)[0])
    assert chroma < 0.150  # 0.140, and what is lost between the colours of the table
    assert lightness == pytest.approx(lch(colour)[0], abs=0.03)


def test_transparency_and_format_stay() -> None:
    _, kept = softened("#FF000080", alpha=True)
    assert kept.mode == "RGBA"
    assert kept.getpixel((0, 0))[3] == 0x80  # type: ignore[index]
    assert softened("#FF0000", "jpeg")[1].format == "JPEG"
    assert lch(softened("#FF0000", "jpeg")[0])[1] < 0.15
