"""PNG and JPEG at the edge."""

import io
import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from accessgen.pictures.bitmap import MAX_PIXELS, read_bitmap
from accessgen.pictures.picture import RefusedPicture
from tests.pictures.conftest import bitmap


def refusal(data: bytes) -> RefusedPicture:
    with pytest.raises(RefusedPicture) as caught:
        read_bitmap(data)
    assert caught.value.hint
    return caught.value


def png_that_claims(width: int, height: int) -> bytes:
    """A tiny PNG whose header promises an enormous picture."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))
    return bitmap()[:8] + chunk + bitmap()[33:]


def photo(orientation: int = 1) -> bytes:
    """A JPEG, red on the left and blue on the right, with Exif data."""
    image = Image.new("RGB", (64, 32), "red")
    image.paste("blue", (32, 0, 64, 32))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = "Taken at home"
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, quality=95)
    return out.getvalue()


@pytest.mark.parametrize(("form", "name"), [("PNG", "png"), ("JPEG", "jpeg")])
def test_format_and_size(form: str, name: str) -> None:
    found, data, width, height = read_bitmap(bitmap(form))
    assert (found, width, height) == (name, 40, 20)
    assert Image.open(io.BytesIO(data)).size == (40, 20)


def test_png_is_passed_on_untouched() -> None:
    assert read_bitmap(bitmap())[1] == bitmap()


def test_a_photo_loses_its_hidden_data_but_no_pixel() -> None:
    before = photo()
    after = read_bitmap(before)[1]
    assert b"Taken at home" in before
    assert b"Taken at home" not in after
    assert Image.open(io.BytesIO(after)).tobytes() == Image.open(io.BytesIO(before)).tobytes()


def test_a_photo_on_its_side_is_turned_upright() -> None:
    _format, data, width, height = read_bitmap(photo(orientation=6))
    assert (width, height) == (32, 64)
    red, _green, blue = Image.open(io.BytesIO(data)).getpixel((16, 8))
    assert red > 200
    assert blue < 60
    assert b"Taken at home" not in data


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (bitmap("GIF", mode="P"), "not a picture that can be used"),
        (bitmap("BMP"), "not a picture that can be used"),
        (b"%PDF-1.7", "not a picture that can be used"),
        (b"", "not a picture that can be used"),
        (bitmap("JPEG", mode="CMYK"), "stored as CMYK"),
        (bitmap("PNG", size=(300, 200))[:-40], "damaged"),
        (bitmap("JPEG", size=(300, 200))[:-200], "damaged"),
        (png_that_claims(10_000, 9_000), "90 million pixels; the limit is 40"),
        (png_that_claims(60_000, 60_000), "million pixels; the limit is 40"),
    ],
)
def test_refused_with_a_plain_reason(data: bytes, said: str) -> None:
    assert said in refusal(data).message


def test_animation_is_refused() -> None:
    frames = [Image.new("RGB", (9, 9), colour) for colour in ("red", "blue")]
    out = io.BytesIO()
    frames[0].save(out, "PNG", save_all=True, append_images=frames[1:])
    assert "animated" in refusal(out.getvalue()).message


def test_the_limit_is_said_in_megapixels() -> None:
    assert MAX_PIXELS == 40_000_000


@given(st.integers(0, 800), st.integers(0, 255))
def test_no_changed_byte_brings_it_down(at: int, value: int) -> None:
    data = bytearray(photo())
    data[at % len(data)] = value
    try:
        read_bitmap(bytes(data))
    except RefusedPicture as why:
        assert why.message
