"""Word's fields: a page number that Word keeps right, with the number it has now already in it."""

from __future__ import annotations

from accessgen.writers.docx.units import escape

BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
SEPARATE = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def opening(instruction: str) -> str:
    """A field up to where its result begins; END closes it."""
    code = f'<w:r><w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
    return f"{BEGIN}{code}{SEPARATE}"


def whole(instruction: str, result: str) -> str:
    """A field with its present result."""
    shown = f"<w:r><w:t>{escape(result)}</w:t></w:r>" if result else ""
    return f"{opening(instruction)}{shown}{END}"
