"""A small project with a picture library, and SVG and PNG to put into it."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from accessgen.pictures import PictureLibrary
from accessgen.resources import bundled

SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">'
    '<rect x="6" y="6" width="60" height="60" fill="#ea5a47"/></svg>'
)


@pytest.fixture
def make_library(tmp_path: Path) -> Callable[..., PictureLibrary]:
    """Write pictures.yaml and files (name to text or bytes) into a project, and load it."""

    def make(entries: str, **files: str | bytes) -> PictureLibrary:
        folder = tmp_path / "content" / "pictures"
        folder.mkdir(parents=True)
        for name, data in files.items():
            path = folder / name.replace("__", ".")
            path.write_bytes(data.encode() if isinstance(data, str) else data)
        (folder / "pictures.yaml").write_text(entries, encoding="utf-8")
        return PictureLibrary.load(folder / "pictures.yaml", tmp_path)

    return make


def entry(name: str = "house", file: str = "house.svg", **more: str) -> str:
    """A complete entry; `more` replaces or adds keys, and "" takes one out."""
    keys = {
        "file": file,
        "kind": "drawing",
        "alt": "A house with a door",
        "purpose": "Stands for home",
        "licence": "CC BY 4.0",
        "credit": "A made-up artist",
    } | more
    lines = [f"  {key}: {value}" for key, value in keys.items() if value]
    return f"{name}:\n" + "\n".join(lines) + "\n"


def bitmap(form: str = "PNG", size: tuple[int, int] = (40, 20), mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, "white" if mode in {"L", "RGB"} else None).save(out, form)
    return out.getvalue()


@pytest.fixture(scope="session")
def shipped() -> PictureLibrary:
    """The library that comes with accessgen."""
    content = bundled("content")
    return PictureLibrary.load(content / "pictures" / "pictures.yaml", content.parent)
