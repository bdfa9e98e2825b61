"""Document to Document, one transform a file; an edition names those it uses, in order.

A new transform is one file here, one line in the table below and its name in an edition's YAML.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from accessgen.model import Document
from accessgen.transforms.chapter_breaks import begin_pages, chapter_breaks
from accessgen.transforms.contents import contents, contents_with_pictures
from accessgen.transforms.credits import credits_line
from accessgen.transforms.drop_pictures import drop_pictures
from accessgen.transforms.no_break import no_break
from accessgen.transforms.parts import part_of, unknown_chapters
from accessgen.transforms.stack_rows import stack_rows
from accessgen.transforms.tables_to_lists import all_tables_to_lists, tables_to_lists

Transform: TypeAlias = Callable[[Document], Document]

TRANSFORMS: Mapping[str, Transform] = MappingProxyType(
    {
        "all_tables_to_lists": all_tables_to_lists,
        "chapter_breaks": chapter_breaks,
        "contents": contents,
        "contents_with_pictures": contents_with_pictures,
        "credits": credits_line,
        "drop_pictures": drop_pictures,
        "no_break": no_break,
        "stack_rows": stack_rows,
        "tables_to_lists": tables_to_lists,
    }
)

__all__ = ["TRANSFORMS", "Transform", "begin_pages", "part_of", "unknown_chapters"]
