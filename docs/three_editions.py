"""Draw docs/three-editions.png anew: one page of the booklet in its three editions, side by side.

    python docs/three_editions.py

Run it after the look of an edition has changed.
"""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw, ImageFilter

from accessgen.build import build_one
from accessgen.project import Job, find_project, load_project, load_publication

ROOT = Path(__file__).parents[1]
EDITIONS = ("standard", "large-print", "easy-read")
HEADING = "Things to do"
WIDTH, GAP, GROUND, SHADOW = 560, 44, "#DCE3EA", "#B4BFCA"


def page_of(edition: str) -> Image.Image:
    """The first page after the contents that begins with the heading."""
    project = load_project(find_project(ROOT))
    booklet = load_publication(project, "guidance-booklet")
    job = Job(project, booklet, project.finder().load(edition), ("pdf",))
    made = [pypdfium2.PdfDocument(part.data) for part in build_one(job).renditions]
    for page in (page for part in made for page in part):
        if page.get_textpage().get_text_bounded().lstrip().startswith(HEADING):
            return page.render(scale=WIDTH / page.get_width()).to_pil().convert("RGB")
    raise LookupError(f"No page of {edition} begins with {HEADING}.")


def main() -> None:
    """Set the three pages beside each other, each with a soft shadow."""
    pages = [page_of(edition) for edition in EDITIONS]
    height = max(page.height for page in pages)
    size = (len(pages) * (WIDTH + GAP) + GAP, height + 2 * GAP)
    shown = Image.new("RGB", size, GROUND)
    places = [(GAP + n * (WIDTH + GAP), GAP) for n in range(len(pages))]
    shade = ImageDraw.Draw(shown)
    for x, y in places:
        shade.rectangle((x + 3, y + 6, x + WIDTH + 3, y + height + 6), fill=SHADOW)
    shown = shown.filter(ImageFilter.GaussianBlur(8))
    for page, place in zip(pages, places, strict=True):
        shown.paste(page, place)
    shown.save(Path(__file__).with_name("three-editions.png"), optimize=True)


if __name__ == "__main__":
    main()
