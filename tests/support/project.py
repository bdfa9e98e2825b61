"""A small project in a folder, for tests that run the whole way from source to files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

PROJECT = """\
name: Test toolkit
publications: [good, other]
editions: [standard, large-print, easy-read]
"""

PUBLICATION = """\
title: A walk in the park
version: "1.0"
date: 2026-11-04
owner: Riverside Health and Care Partnership
review: 2028-11-04
"""

STANDARD = """\
---
title: A walk in the park
---
# A walk in the park

## Why we walk {#why}

{#why-text}
A walk helps you to rest. You can meet people too.

- Bring water.
- Wear warm shoes.

## Other formats {#formats}

::: other-formats
formats: [large print, Easy Read, audio, braille, British Sign Language, other languages]
phone: 01632 960123
email: hello@riverside.example
text: 07700 900123
relay: 18001 01632 960123
:::

## Get in touch {#contact}

::: contact
name: Riverside Health and Care Partnership
phone: 01632 960123
email: hello@riverside.example
post: Riverside Health and Care Partnership, 1 High Street, Riverside
:::

## About this booklet {#about}

{#about-text}
{{ publication.owner }}. Version {{ publication.version }}.
{{ publication.date | date("EEEE d MMMM y") }}. We check
this again by {{ publication.review | date("EEEE d MMMM y") }}.

## Pictures {#pictures}

::: credits
:::
"""

EASY = """\
---
title: A walk in the park
---
# A walk in the park

## Other formats {#formats}

::: {.row picture=large-print for="formats"}
You can have this in large print, audio or braille.
:::

::: {.row picture=sign-language for="formats"}
You can have it in British Sign Language.
:::

::: {.row picture=other-languages for="formats"}
You can have it in other languages.
:::

::: {.row picture=phone for="formats"}
Ring us on 01632 960123. Text us on 07700 900123.
:::

::: {.row picture=email for="formats"}
Email hello@riverside.example. Relay UK is 18001 01632 960123.
:::

## About this booklet {#about}

::: {.row picture=easy-read for="about-text"}
This is an Easy Read booklet from {{ publication.owner }}.
:::

::: {.row picture=hard-word for="about-text"}
Hard words are in bold print.
:::

::: {.row picture=help for="about-text"}
You can ask someone to help you read this.
:::

::: {.row picture=date for="about-text"}
We wrote version {{ publication.version }} on {{ publication.date | date("EEEE d MMMM y") }}.
We check it again on {{ publication.review | date("EEEE d MMMM y") }}.
:::

## Why we walk {#why}

::: {.row picture=talk for="why-text"}
You can talk to people.
:::

## Get in touch {#contact}

::: {.row picture=phone for="contact"}
You can ring us on 01632 960123.
:::

::: {.row picture=email for="contact"}
You can email us at hello@riverside.example.
:::

## Pictures {#pictures}

::: credits
:::
"""


@dataclass(frozen=True)
class Ended:
    """How a command ended: its exit code and what it said."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class SmallProject:
    """Two publications, `good` and `other`, ready to be broken in one place."""

    root: Path
    capsys: pytest.CaptureFixture[str]

    def write(self, name: str, text: str | bytes) -> Path:
        """Write one file of the project."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def change(self, name: str, old: str, new: str) -> None:
        """Change one place in a file; the place has to be there."""
        text = (self.root / name).read_text()
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))

    def run(self, *args: str) -> Ended:
        """Run accessgen in this process."""
        from accessgen.cli import main  # noqa: PLC0415 - other tests need not load everything

        with pytest.raises(SystemExit) as ended:
            main([*args])
        said = self.capsys.readouterr()
        return Ended(int(str(ended.value.code or 0)), said.out, said.err)

    def build(self, *args: str) -> Ended:
        """Build the project in one process."""
        return self.run("build", "--project", str(self.root), "--jobs", "1", *args)

    def made(self) -> list[str]:
        """Every document below the output folder, without the report."""
        out = self.root / "out"
        documents = (path for form in ("docx", "pdf") for path in out.rglob(f"*.{form}"))
        return sorted(path.relative_to(out).as_posix() for path in documents)


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> SmallProject:
    """A project that builds without a mistake."""
    small = SmallProject(tmp_path, capsys)
    small.write("accessgen.yaml", PROJECT)
    for name in ("good", "other"):
        small.write(f"content/{name}/publication.yaml", PUBLICATION)
        small.write(f"content/{name}/standard.md", STANDARD)
        small.write(f"content/{name}/easy-read.md", EASY)
    return small
