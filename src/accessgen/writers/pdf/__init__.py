"""The PDF writer: tagged PDF (ISO 14289-1) through reportlab."""

from __future__ import annotations

from accessgen.writers.pdf.writer import write

__all__ = ["write"]
