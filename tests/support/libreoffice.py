"""LibreOffice: how another office program reads a DOCX file, as a PDF."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.support.program import ROOT, missing_commands, require_all, run

FONTS = ROOT / "fonts"


def missing() -> list[str]:
    """What LibreOffice lacks on this machine: the program, or its Writer."""
    if absent := missing_commands("soffice"):
        return absent
    office = Path(shutil.which("soffice") or "").resolve().parent
    on_debian = office == Path("/usr/lib/libreoffice/program")
    if on_debian and not (office / "libswlo.so").exists():
        return ["libreoffice-writer-nogui"]
    return []


def available() -> bool:
    """Whether LibreOffice Writer can run here."""
    return not missing()


def require() -> None:
    """Skip the test without LibreOffice Writer, or fail it when validators are required."""
    require_all("LibreOffice Writer", missing())


def to_pdf(paths: Iterable[Path], outdir: Path, *, pdfua: bool = True) -> dict[Path, Path]:
    """Turn all DOCX files into PDF in one LibreOffice process.

    It runs with a user profile of its own, so it neither waits for nor disturbs one that is
    open, and with the project's ``fonts/``, so that the pages do not depend on the machine.

    Args:
        paths: DOCX files; two of them may have the same name.
        outdir: where the PDF files go, as ``<number>-<name>.pdf``.
        pdfua: ask for PDF/UA-1 (ISO 14289-1).

    Raises:
        RuntimeError: LibreOffice could not make a PDF of some file.
    """
    sources = list(paths)
    if not sources:
        return {}
    outdir.mkdir(parents=True, exist_ok=True)
    made = {path: outdir / f"{n:03d}-{path.stem}.pdf" for n, path in enumerate(sources, start=1)}
    with tempfile.TemporaryDirectory(prefix="accessgen-office-") as name:
        work = Path(name)
        staged = []
        for source, target in made.items():
            target.unlink(missing_ok=True)  # an old result must not pass for a new one
            staged.append(work / f"{target.stem}{source.suffix}")
            shutil.copyfile(source, staged[-1])
        _convert(staged, outdir, work, pdfua=pdfua)
    if failed := [str(source) for source, target in made.items() if not target.is_file()]:
        raise RuntimeError(f"LibreOffice made no PDF of {', '.join(failed)}")
    return made


def _convert(staged: list[Path], outdir: Path, work: Path, *, pdfua: bool) -> None:
    options = {
        "PDFUACompliance": {"type": "boolean", "value": str(pdfua).lower()},
        "UseTaggedPDF": {"type": "boolean", "value": "true"},
    }
    fontconfig = work / "fonts.conf"
    fontconfig.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">'
        f"<fontconfig><dir>{FONTS}</dir>"
        '<include ignore_missing="yes">/etc/fonts/fonts.conf</include></fontconfig>',
        encoding="utf-8",
    )
    command = ["soffice", "--headless", "--norestore", f"-env:UserInstallation={_profile(work)}"]
    export = f"pdf:writer_pdf_Export:{json.dumps(options)}"
    target = ["--convert-to", export, "--outdir", str(outdir)]
    run(
        [*command, *target, *staged],
        timeout=120 + 30 * len(staged),
        allowed=(0, 1),
        env={"FONTCONFIG_FILE": str(fontconfig), "SAL_USE_VCLPLUGIN": "svp"},
    )


def _profile(work: Path) -> str:
    return (work / "profile").as_uri()
