"""Streams of a PDF, unpacked only as far as a sound file would need."""

from __future__ import annotations

import zlib

import pikepdf

from accessgen.checks.opened.facts import UnreadableError

MAX_STREAM = 25_000_000


def refuse_bomb(stream: pikepdf.Object) -> None:
    """Raise UnreadableError if a Flate stream unpacks to more than 25 MB (8.9.5 has no limit)."""
    filters = stream.get("/Filter")
    names = [str(name) for name in filters] if isinstance(filters, pikepdf.Array) else [filters]
    if len(names) > 1 and str(names[0]) == "/FlateDecode":
        raise UnreadableError("a stream in it is packed more than once")
    raw = stream.read_raw_bytes()
    if str(names[0]) != "/FlateDecode":
        return
    try:
        unpacked = zlib.decompressobj().decompress(raw, MAX_STREAM + 1)
    except zlib.error as error:
        raise UnreadableError(f"a stream in it is damaged ({error})") from None
    if len(unpacked) > MAX_STREAM:
        raise UnreadableError(f"a stream in it unpacks to more than {MAX_STREAM:,} bytes")
