"""The package: parts, relationships and a zip file whose bytes depend on nothing but its content.

python-docx keeps the graph of parts. It is written out here, since its own writer stamps each entry
with the clock and compresses pictures again (ISO/IEC 29500-2).
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.packuri import CONTENT_TYPES_URI, PACKAGE_URI, PackURI
from docx.opc.part import Part
from docx.opc.rel import Relationships

from accessgen.writers.docx.namespaces import XML
from accessgen.writers.docx.units import escape

_MEDIA_TYPES = {"png": "image/png", "jpeg": "image/jpeg", "svg": "image/svg+xml"}
_STORED = frozenset({"png", "jpeg"})  # compressed already
_DATE = (1980, 1, 1, 0, 0, 0)  # the first that a zip file knows
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


class Media:
    """The relationships of the main part: pictures, each stored once, and outside addresses."""

    def __init__(self) -> None:
        self._ids: dict[tuple[str, bytes | str], str] = {}

    def add(self, data: bytes, form: str) -> str:
        """The relationship of a picture's bytes in `form`: png, jpeg or svg."""
        return self._id((form, data))

    def address(self, target: str) -> str:
        """The relationship of an address outside the document."""
        return self._id(("address", target))

    def _id(self, key: tuple[str, bytes | str]) -> str:
        return self._ids.setdefault(key, f"rId{len(self._ids) + 100}")

    def relate(self, main: Part) -> None:
        """Hang all of it on the main part."""
        for (form, content), identifier in self._ids.items():
            if isinstance(content, str):
                main.load_rel(RELATIONSHIP_TYPE.HYPERLINK, content, identifier, is_external=True)
                continue
            uri = PackURI(f"/word/media/picture{identifier[3:]}.{form}")
            part = Part(uri, _MEDIA_TYPES[form], content)
            main.load_rel(RELATIONSHIP_TYPE.IMAGE, part, identifier)


def new_package(main: bytes) -> tuple[OpcPackage, Part]:
    """A package with nothing but its main part."""
    package = OpcPackage()
    uri = PackURI("/word/document.xml")
    part = Part(uri, CONTENT_TYPE.WML_DOCUMENT_MAIN, main)
    package.relate_to(part, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    return package, part


def attach(owner: Part, name: str, content_type: str, relation: str, data: bytes) -> None:
    """Hang a part beside the main part, under a relationship named like its file."""
    part = Part(PackURI(f"/word/{name}"), content_type, data)
    owner.load_rel(relation, part, f"rId{name.removesuffix('.xml').capitalize()}")


def to_bytes(package: OpcPackage) -> bytes:
    """The file. The content types come first, then the parts in the order of their names."""
    parts = package.parts
    members: dict[str, bytes] = {PACKAGE_URI.rels_uri.membername: _relationships(package.rels)}
    for part in parts:
        members[part.partname.membername] = part.blob
        if part.rels:
            members[part.partname.rels_uri.membername] = _relationships(part.rels)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        _write(archive, CONTENT_TYPES_URI.membername, _content_types(parts))
        for name in sorted(members):
            _write(archive, name, members[name])
    return stream.getvalue()


def _write(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, _DATE)
    info.create_system = 3  # the same on every machine
    info.external_attr = 0o600 << 16
    stored = name.rpartition(".")[2] in _STORED
    info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    archive.writestr(info, data)


def _relationships(rels: Relationships) -> bytes:
    xml = rels.xml  # bytes, whatever python-docx 1.2 declares
    return xml if isinstance(xml, bytes) else xml.encode()


def _content_types(parts: Iterable[Part]) -> bytes:
    defaults = {"rels": CONTENT_TYPE.OPC_RELATIONSHIPS, "xml": CONTENT_TYPE.XML}
    overrides = {}
    for part in parts:
        ending = part.partname.ext
        if ending in _MEDIA_TYPES:
            defaults[ending] = part.content_type
        else:
            overrides[str(part.partname)] = part.content_type
    lines = [
        f'<Default Extension="{ending}" ContentType="{kind}"/>'
        for ending, kind in sorted(defaults.items())
    ]
    lines += [
        f'<Override PartName="{escape(name)}" ContentType="{kind}"/>'
        for name, kind in sorted(overrides.items())
    ]
    return f'{XML}<Types xmlns="{_TYPES}">{"".join(lines)}</Types>'.encode()
