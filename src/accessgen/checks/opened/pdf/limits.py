"""Streams of a PDF, unpacked only as far as a sound file would need."""

from __future__ import annotations

import base64
import binascii
import zlib

import pikepdf

from accessgen.checks.opened.facts import UnreadableError

MAX_STREAM = 25_000_000
MAX_CONTENT = 10_000_000  # bytes that paint one page: reading them takes 100 times as much room
MAX_PACKED = 200_000  # bytes packed in a way that cannot be unpacked bit by bit here
_TEXT = {"/ASCII85Decode", "/A85", "/ASCIIHexDecode", "/AHx"}
_FLATE = {"/FlateDecode", "/Fl"}
_PACKED = {"/LZWDecode", "/LZW", "/RunLengthDecode", "/RL"}


def refuse_bomb(stream: pikepdf.Object, most: int = MAX_STREAM) -> int:
    """The size of a stream when it is unpacked, in bytes.

    Raises UnreadableError if that is more than `most`, 25 MB unless said (ISO 32000-1, 7.3.8 has
    no limit), or if it is packed more than once.
    """
    held = stream.get("/Filter")
    filters = list(held) if isinstance(held, pikepdf.Array) else [held]
    names = [str(name) for name in filters if name is not None]
    raw = stream.read_raw_bytes()
    if names and names[0] in _TEXT:
        raw, names = _as_bytes(raw, names[0]), names[1:]
    if len(names) > 1 and names[0] in _FLATE | _PACKED:
        raise UnreadableError("a stream in it is packed more than once")
    size = _unpacked(raw, most) if names and names[0] in _FLATE else len(raw)
    if names and names[0] in _PACKED and size > MAX_PACKED:
        raise UnreadableError(f"a stream in it is packed in an old way, {size:,} bytes of it")
    if size > most:
        raise UnreadableError(f"a stream in it unpacks to more than {most:,} bytes")
    return size


def _unpacked(raw: bytes, most: int) -> int:
    try:
        return len(zlib.decompressobj().decompress(raw, most + 1))
    except zlib.error as error:
        raise UnreadableError(f"a stream in it is damaged ({error})") from None


def _as_bytes(raw: bytes, name: str) -> bytes:
    """What stands behind letters that stand for bytes (7.4.2, 7.4.3)."""
    text = b"".join(raw.split())
    try:
        if name in {"/ASCII85Decode", "/A85"}:
            return base64.a85decode(text.removesuffix(b"~>").removeprefix(b"<~"))
        text = text.rstrip(b">")
        return binascii.unhexlify(text + b"0" * (len(text) % 2))
    except ValueError as error:
        raise UnreadableError(f"a stream in it is damaged ({error})") from None
