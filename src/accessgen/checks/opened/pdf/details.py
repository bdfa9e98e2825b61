"""What a PDF says of itself: title, language, claims, permissions, and what runs in it."""

from __future__ import annotations

import re
from typing import Any

import pikepdf

from accessgen.checks.opened.pdf.limits import refuse_bomb
from accessgen.checks.opened.structure import Details

_UA = re.compile(rb"pdfuaid:part(?:>|\s*=\s*[\"'])\s*(\d+)")
_TITLE = re.compile(r"<dc:title>.*?<rdf:li[^>]*>(.*?)</rdf:li>", re.DOTALL)
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&"}
# Kinds of annotation that move, sound or show another world (12.5.6).
_ACTIVE = {
    "/RichMedia": "a video or an animation",
    "/Movie": "a film",
    "/Screen": "a media clip",
    "/Sound": "a sound",
    "/3D": "a moving model",
}


def details_of(pdf: pikepdf.Pdf) -> Details:
    """All that the catalogue, the metadata and the pages' own dictionaries say."""
    root: Any = pdf.Root
    metadata = _metadata(root)
    viewer, marks = _dictionary(root, "/ViewerPreferences"), _dictionary(root, "/MarkInfo")
    found = _UA.search(metadata)
    allowed = pdf.allow
    return Details(
        title=_title(pdf, metadata),
        title_shown=bool(viewer.get("/DisplayDocTitle", False)),
        language=str(root.get("/Lang", "")),
        tagged=bool(marks.get("/Marked", False)) and "/StructTreeRoot" in root,
        pdfua=found[1].decode() if found else "",
        readable=bool(allowed.accessibility and allowed.extract),
        active=tuple(sorted(_active(pdf))),
        pages=len(pdf.pages),
        pages_without_tab_order=tuple(
            number
            for number, page in enumerate(pdf.pages, start=1)
            if page.obj.get("/Annots") is not None and page.obj.get("/Tabs") != "/S"
        ),
    )


def _metadata(root: Any) -> bytes:
    stream = root.get("/Metadata")
    if not isinstance(stream, pikepdf.Stream):
        return b""
    refuse_bomb(stream)
    return bytes(stream.read_bytes())


def _title(pdf: pikepdf.Pdf, metadata: bytes) -> str:
    """The title in XMP, which readers prefer, else that of the Info dictionary (14.3)."""
    found = _TITLE.search(metadata.decode("utf-8", "replace"))
    if found and found[1].strip():
        text = found[1].strip()
        for entity, letter in _ENTITIES.items():
            text = text.replace(entity, letter)
        return text
    info: Any = pdf.trailer.get("/Info", {})
    return str(info.get("/Title", "")).strip() if isinstance(info, pikepdf.Dictionary) else ""


def _dictionary(holder: Any, key: str) -> Any:
    value = holder.get(key)
    return value if isinstance(value, pikepdf.Dictionary) else {}


def _active(pdf: pikepdf.Pdf) -> set[str]:
    found = set()
    root: Any = pdf.Root
    action = root.get("/OpenAction")
    scripted = isinstance(action, pikepdf.Dictionary) and action.get("/S") == "/JavaScript"
    if scripted or "/JavaScript" in _dictionary(root, "/Names") or "/AA" in root:
        found.add("a script")
    for page in pdf.pages:
        notes: Any = page.obj.get("/Annots")
        for note in notes if isinstance(notes, pikepdf.Array) else ():
            if isinstance(note, pikepdf.Dictionary):
                name = _ACTIVE.get(str(note.get("/Subtype")))
                found |= {name} if name else set()
    return found
