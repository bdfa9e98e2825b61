"""The Word writer: OOXML parts built once, with named styles that staff can change."""

from accessgen.writers.docx.writer import write

__all__ = ["write"]
