"""Small pictures of pages: only those with findings, with the place marked."""

from __future__ import annotations

import base64
import io
from dataclasses import replace
from pathlib import Path

from PIL import Image

from accessgen.report.order import points_of
from accessgen.report.pages import PER_FILE, TALLEST, WIDTH, Gallery, gallery
from accessgen.report.results import FileResult, Report
from tests.report.sample import PAGES, PALE, TOO_LONG, pdf, report

PLUM = "#60415D"


def shown(told: Report) -> Gallery:
    return gallery(points_of(told), PLUM)


def picture(data: str) -> Image.Image:
    head, body = data.split(",", 1)
    assert head == "data:image/jpeg;base64"
    return Image.open(io.BytesIO(base64.b64decode(body)))


def box(left: float, bottom: float, right: float, top: float, scale: float) -> tuple[int, ...]:
    """A box in points on A4, from below, as pixels from above."""
    return tuple(round(part * scale) for part in (left, 842 - top, right, 842 - bottom))


def darkest(image: Image.Image) -> int:
    """How light the darkest sign of the frame's colour is: black letters do not count."""
    samples = image.tobytes()
    pixels = zip(samples[::3], samples[1::3], samples[2::3], strict=True)
    plum = [pixel for pixel in pixels if pixel[0] > pixel[1] + 15]
    return min((max(pixel) for pixel in plum), default=255)


def test_only_pages_with_findings_are_shown(tmp_path: Path) -> None:
    found = shown(report(tmp_path))
    assert [(page.file.path, page.number) for page in found.pages] == [
        ("guide.pdf", 1),
        ("guide.pdf", 2),
    ]
    assert found.left_out == 0


def test_the_place_of_the_words_is_framed(tmp_path: Path) -> None:
    first, second = shown(report(tmp_path)).pages
    assert first.marked == ()  # a colour has no words, and nobody knows where this one is
    assert second.marked == tuple(p.number for p in second.points if p.finding.check == "W03")
    image = picture(second.data).convert("RGB")
    scale = WIDTH / 595
    # Both lines of the sentence, a little more than its frames, and a place without words.
    assert darkest(image.crop(box(60, 665, 400, 720, scale))) < 110
    assert darkest(image.crop(box(60, 300, 400, 400, scale))) > 240
    assert image.width <= WIDTH and image.height <= TALLEST


def test_the_box_of_what_has_no_words_is_framed(tmp_path: Path) -> None:
    square = replace(PALE, box=(300.0, 300.0, 400.0, 400.0))
    file = FileResult("guide.pdf", "pdf", "standard", pdf(tmp_path / "a.pdf"), ("C01",), (square,))
    (page,) = shown(Report((file,))).pages
    assert page.marked == (1,)
    image = picture(page.data).convert("RGB")
    scale = WIDTH / 595
    assert darkest(image.crop(box(290, 395, 410, 405, scale))) < 110, "the frame's upper side"
    assert darkest(image.crop(box(320, 320, 380, 380, scale))) > 240, "nothing inside it"


def test_a_report_stays_small_however_many_pages_have_findings(tmp_path: Path) -> None:
    findings = tuple(
        replace(PALE, page=number, message=f"Fault {number}.") for number in range(1, PAGES + 1)
    )
    path = pdf(tmp_path / "guide.pdf")
    file = FileResult("guide.pdf", "pdf", "standard", path, ("C01",), findings)
    found = shown(Report((file,)))
    assert len(found.pages) == PER_FILE
    assert found.left_out == PAGES - PER_FILE
    assert sum(len(page.data) for page in found.pages) < PER_FILE * 40_000


def test_a_file_that_is_gone_or_broken_has_no_pictures(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and no more")
    for path in (broken, tmp_path / "gone.pdf"):
        file = FileResult(path.name, "pdf", "standard", path, ("W03",), (TOO_LONG,))
        assert shown(Report((file,))).pages == ()
