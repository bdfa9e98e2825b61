"""From source to Document: Jinja2, then Markdown, then data blocks.

`read(source)` is the one way in. Everything else in this room serves it.
"""

from accessgen.reader.read import read
from accessgen.reader.source import PictureEntry, PictureSource, Source

__all__ = ["PictureEntry", "PictureSource", "Source", "read"]
