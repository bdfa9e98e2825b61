"""A guide to measure with: 8 parts of 3 sections, lists, tables, links and 20 pictures.

It is a small accessgen project, the same on every machine. Its words mean nothing: only their
number and their length matter.
"""

from __future__ import annotations

import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

_TEXT = """
anyone who asks can choose a time and a place that suits them before the first visit we listen to
what you need and write it down in plain words your plan belongs to you so keep one copy at home
bring a friend or a carer if that helps the team will answer each question and will not rush you
some rooms are quiet and near the door there is a step free way in from the street and a bus stop
tell us about food drink light sound or anything else that makes the day hard and we will change it
after the meeting we send a short letter that says what was agreed who does it and by when
"""
WORDS = _TEXT.split()
PARTS, SECTIONS, PICTURES = 8, 3, 20
PIXELS = (900, 600)
WIDTH_MM = 110
SEED = 2026

PROJECT = """\
name: Bench
publications: [guide]
editions: [standard]
fail_on: never
"""
PUBLICATION = """\
title: A guide to local services
kind: guide
version: "1.0"
date: 2026-01-05
owner: Riverside Health and Care Partnership
description: A guide to measure with.
"""
FRONT = """\
---
title: A guide to local services
---

# A guide to local services

## Contents {#contents}

::: contents
:::
"""


class _Writer:
    """Makes sentences and sections from one stream of chance numbers with a fixed seed."""

    def __init__(self) -> None:
        self._chance = random.Random(SEED)
        self._pictures = 0

    def words(self, count: int) -> str:
        return " ".join(self._chance.choice(WORDS) for _ in range(count)).capitalize()

    def sentence(self, count: int = 0) -> str:
        return self.words(count or self._chance.randrange(8, 17)) + "."

    def paragraph(self, sentences: int) -> str:
        return " ".join(self.sentence() for _ in range(sentences)) + "\n"

    def table(self, part: int) -> str:
        rows = []
        for _ in range(10):
            price, phone = self._chance.randrange(1, 90), self._chance.randrange(1000)
            rows.append(f"| {self.words(3)} | {self.words(6)} | £{price} | 01632 960{phone:03d} |")
        head = ["| Service | Who it is for | Price | Phone |", "|---|---|---|---|"]
        caption = f'{{caption="Table {part}: services and prices"}}'
        return "\n".join([f"### What it costs in part {part}\n", caption, *head, *rows, ""])

    def picture(self) -> str:
        self._pictures += 1
        return (
            f"![]({name_of(self._pictures - 1)}){{width={WIDTH_MM}}}\n"
            if self._pictures <= PICTURES
            else ""
        )

    def section(self, part: int, number: int) -> str:
        link = f"[council help page](https://example.org/help/{part}/{number})"
        middle = f"Read more on the {link} or call us. **This is important.**"
        special = {
            1: lambda: "".join(f"- {self.sentence()}\n" for _ in range(5)),
            2: lambda: "".join(f"{n}. {self.sentence(18)}\n" for n in range(1, 6)),
            3: lambda: self.table(part),
        }
        return "\n".join(
            [
                f"### {part}.{number} {self.words(4)}\n",
                self.paragraph(4),
                f"{self.paragraph(2).rstrip()} {middle} {self.paragraph(2)}",
                self.paragraph(5),
                special[number](),
                self.picture(),
                self.paragraph(4),
            ]
        )


def name_of(number: int) -> str:
    """The name of a picture in the library."""
    return f"picture-{number + 1:02d}"


def source() -> str:
    """The guide as Markdown."""
    writer = _Writer()
    parts = []
    for part in range(1, PARTS + 1):
        parts.append(f"## Part {part}: {writer.words(3).lower()}\n")
        parts.extend(writer.section(part, number) for number in range(1, SECTIONS + 1))
    return FRONT + "\n" + "\n".join(parts)


def write_project(folder: Path) -> None:
    """Put the guide's project into a folder that is made for it."""
    publication, pictures = folder / "content" / "guide", folder / "content" / "pictures"
    publication.mkdir(parents=True)
    pictures.mkdir()
    (folder / "accessgen.yaml").write_text(PROJECT, encoding="utf-8")
    (publication / "publication.yaml").write_text(PUBLICATION, encoding="utf-8")
    (publication / "standard.md").write_text(source(), encoding="utf-8")
    entries = []
    for number in range(PICTURES):
        # Half of them PNG and half JPEG, as pictures come from people.
        file = f"{name_of(number)}.{'jpg' if number % 2 else 'png'}"
        _draw(number).save(pictures / file, quality=85)
        entries.append(
            f"{name_of(number)}:\n  file: {file}\n  kind: drawing\n"
            f"  alt: Soft round shapes, drawing number {number + 1}\n"
            "  purpose: Takes up room, as a picture does\n"
            "  licence: CC0-1.0\n  credit: accessgen\n"
        )
    (pictures / "pictures.yaml").write_text("\n".join(entries), encoding="utf-8")


def _draw(number: int) -> Image.Image:
    """Soft round shapes, which neither PNG nor JPEG can squeeze to nothing."""
    chance = random.Random(number)
    image = Image.new("RGB", PIXELS, tuple(chance.randrange(150, 230) for _ in range(3)))
    draw = ImageDraw.Draw(image)
    for _ in range(40):
        x, y = chance.randrange(PIXELS[0]), chance.randrange(PIXELS[1])
        width, height = chance.randrange(30, 260), chance.randrange(30, 200)
        colour = tuple(chance.randrange(90, 240) for _ in range(3))
        draw.ellipse((x, y, x + width, y + height), fill=colour)
    return image.filter(ImageFilter.GaussianBlur(2))
