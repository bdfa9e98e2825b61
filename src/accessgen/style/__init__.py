"""How a document looks: face, sizes, spacing, colours and roles, all from YAML.

Writers take every number from here, so that DOCX and PDF look alike, and a team restyles an
edition without touching Python.
"""

from accessgen.style.faces import find_face
from accessgen.style.reading import StyleReader, load_palette
from accessgen.style.values import (
    Face,
    FieldStyle,
    FigureStyle,
    ListStyle,
    PageStyle,
    PanelStyle,
    QuoteStyle,
    RowStyle,
    Style,
    TableStyle,
    TextStyle,
)

__all__ = [
    "Face",
    "FieldStyle",
    "FigureStyle",
    "ListStyle",
    "PageStyle",
    "PanelStyle",
    "QuoteStyle",
    "RowStyle",
    "Style",
    "StyleReader",
    "TableStyle",
    "TextStyle",
    "find_face",
    "load_palette",
]
