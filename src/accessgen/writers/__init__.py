"""From (Document, Style) to bytes, one package a format.

A new format is one package and one line here. PDF comes first: it alone knows on which page each
heading stands, and hands that to those after it.
"""

from accessgen.writers import docx, pdf
from accessgen.writers.base import Writer

WRITERS: dict[str, Writer] = {"pdf": pdf.write, "docx": docx.write}
