"""Settings for every test."""

from __future__ import annotations

from hypothesis import settings

from tests.support import axe, libreoffice, openxml, poppler, qpdf, verapdf
from tests.support.project import project

__all__ = ["project"]

# The same examples in every run, so that a red build means a change and not a lucky number;
# no deadline, because a busy machine is not a bug.
settings.register_profile("accessgen", derandomize=True, deadline=None)
settings.load_profile("accessgen")

VALIDATORS = {
    "veraPDF": verapdf,
    "Open XML SDK": openxml,
    "LibreOffice": libreoffice,
    "poppler": poppler,
    "qpdf": qpdf,
    "axe-core": axe,
}


def pytest_report_header() -> str:
    absent = [name for name, module in VALIDATORS.items() if not module.available()]
    if absent:
        return f"validators missing: {', '.join(absent)} (make validators)"
    return "validators: all here"
