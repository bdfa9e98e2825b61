"""Muted colours (rule C01), measured with coloraide."""

import pytest
from coloraide import Color
from hypothesis import given
from hypothesis import strategies as st

from accessgen.pictures.mute import LINE, MAX_CHROMA, OPENMOJI, SKIN, mute, muted
from accessgen.pictures.svg import parse_svg, svg_bytes

YELLOW = "#fcea2b"


def oklch(colour: str) -> tuple[float, float]:
    lightness, chroma, _hue = Color(colour).convert("oklch").coords()
    return lightness, chroma


def muted_svg(inside: str) -> str:
    root = parse_svg(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{inside}</svg>'.encode()
    )
    mute(root)
    return svg_bytes(root).decode()


@given(st.integers(0, 0xFFFFFF))
def test_half_the_chroma_at_most_the_limit_and_the_same_lightness(number: int) -> None:
    before = f"#{number:06x}"
    after = muted(before)
    if after == LINE:
        assert oklch(before)[0] < 0.12
        return
    assert oklch(after)[1] <= MAX_CHROMA
    assert oklch(after)[1] <= oklch(before)[1] / 2 + 0.004
    assert oklch(after)[0] == pytest.approx(oklch(before)[0], abs=0.02)


def test_the_table_says_what_working_it_out_says() -> None:
    for before, after in OPENMOJI.items():
        if before != YELLOW:
            assert after == muted(before), before


def test_yellow_only_has_its_hue_moved_towards_sand() -> None:
    assert oklch(OPENMOJI[YELLOW])[0] == pytest.approx(oklch(YELLOW)[0], abs=0.02)
    assert Color(OPENMOJI[YELLOW]).convert("oklch")["hue"] < Color(YELLOW).convert("oklch")["hue"]


@pytest.mark.parametrize("colour", [*OPENMOJI.values(), *SKIN.values()])
def test_every_colour_in_the_tables_is_muted(colour: str) -> None:
    assert oklch(colour)[1] <= MAX_CHROMA


def test_skin_becomes_a_calm_skin_tone_and_the_sun_does_not() -> None:
    drawn = muted_svg(f'<g id="skin"><path fill="{YELLOW}"/></g><circle fill="{YELLOW}"/>')
    assert f'<path fill="{SKIN[YELLOW]}" />' in drawn
    assert f'<circle fill="{OPENMOJI[YELLOW]}" />' in drawn


def test_chosen_skin_tones_keep_more_of_their_colour() -> None:
    assert oklch(SKIN["#a57939"])[1] > oklch(OPENMOJI["#a57939"])[1]


def test_black_and_colourless_shapes_take_the_outline_colour() -> None:
    drawn = muted_svg('<path stroke="#000"/><path d="M0,0h1"/>')
    assert f'stroke="{LINE}"' in drawn
    assert f'fill="{LINE}"' in drawn


@pytest.mark.parametrize(
    "shape",
    [
        '<path fill="red"/>',
        '<path fill="rgb(255, 0, 0)"/>',
        '<path style="fill:#f00;stroke:none"/>',
        "<style>path{stroke:#FF0000}</style><path/>",
        '<path color="#ff0000" fill="currentColor"/>',
    ],
)
def test_colours_are_muted_wherever_they_stand(shape: str) -> None:
    drawn = muted_svg(shape).lower()
    assert muted("#ff0000") in drawn
    assert "red" not in drawn
    assert "#f00;" not in drawn
    assert "#ff0000" not in drawn


@pytest.mark.parametrize("paint", ["none", "currentColor", "url(#clip)", "not-a-colour"])
def test_what_is_no_colour_stays(paint: str) -> None:
    assert f'fill="{paint}"' in muted_svg(f'<path fill="{paint}"/>')
