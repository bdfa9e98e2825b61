"""Checks open the finished files again and say what is wrong, with evidence.

This room may not import the model or the writers: a file is opened with other code than the code
that wrote it, so that one bug cannot hide in both. docs/add-a-check.md shows how to add one.
"""

from accessgen.checks.check import (
    Check,
    Family,
    FileCheck,
    PairCheck,
    PublicationCheck,
    SourceCheck,
    WordsCheck,
)
from accessgen.checks.registry import all_checks
from accessgen.checks.run import (
    CheckResults,
    FinishedFile,
    Ran,
    run_checks,
    run_publication_checks,
)

__all__ = [
    "Check",
    "CheckResults",
    "Family",
    "FileCheck",
    "FinishedFile",
    "PairCheck",
    "PublicationCheck",
    "Ran",
    "SourceCheck",
    "WordsCheck",
    "all_checks",
    "run_checks",
    "run_publication_checks",
]
