"""SVG to PNG: the same bytes every time."""

import hashlib
import io
import os
import subprocess
import sys
from collections.abc import Callable

import pytest
from PIL import Image

from accessgen.pictures import PictureLibrary, png
from tests.pictures.conftest import SQUARE, bitmap, entry

MakeLibrary = Callable[..., PictureLibrary]

IN_ANOTHER_PROCESS = """
import hashlib
from accessgen.pictures import PictureLibrary, png
from accessgen.resources import bundled
content = bundled("content")
library = PictureLibrary.load(content / "pictures" / "pictures.yaml", content.parent)
print(hashlib.sha256(png(library.get("meeting"), 300)).hexdigest())
"""


def test_as_wide_as_asked_with_a_clear_ground(make_library: MakeLibrary) -> None:
    drawn = Image.open(io.BytesIO(png(make_library(entry(), house__svg=SQUARE).get("house"), 144)))
    assert drawn.size == (144, 144)
    assert drawn.getpixel((2, 2))[3] == 0
    assert drawn.getpixel((72, 72)) == (0xEA, 0x5A, 0x47, 255)


def test_the_same_bytes_in_another_process_with_another_hash_seed(
    shipped: PictureLibrary,
) -> None:
    here = hashlib.sha256(png(shipped.get("meeting"), 300)).hexdigest()
    there = subprocess.run(
        [sys.executable, "-c", IN_ANOTHER_PROCESS],
        env={**os.environ, "PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert there.stdout.strip() == here


@pytest.mark.parametrize("width", [0, -1, 4001])
def test_a_width_out_of_range_is_refused(make_library: MakeLibrary, width: int) -> None:
    picture = make_library(entry(), house__svg=SQUARE).get("house")
    with pytest.raises(ValueError, match="outside 1 to 4000"):
        png(picture, width)


def test_only_svg_is_drawn(make_library: MakeLibrary) -> None:
    picture = make_library(entry(file="house.png"), house__png=bitmap()).get("house")
    with pytest.raises(ValueError, match="only SVG"):
        png(picture, 100)
