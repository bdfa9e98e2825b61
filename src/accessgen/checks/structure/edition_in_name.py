"""S27: a file's name and its title say which edition it is."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

_BETWEEN = re.compile(r"[\W_]+")


def run(file: Opened, limits: Limits) -> Findings:
    """A finding if the name does not say the edition, or if name or title say another one."""
    name = PurePosixPath(file.label).stem
    for edition in limits.texts("edition"):
        if not _says(name, edition):
            yield CHECK.failed(
                f"The file's name does not say that it is {edition}.",
                element=name,
                value=name,
                limit=f"a name that says {edition}",
            )
    title = file.structure.details.title
    for what, words in (("name", name), ("title", title)):
        for other in limits.texts("others"):
            if _says(words, other):
                yield CHECK.failed(
                    f"The file's {what} says {other}, and it is held to another edition.",
                    element=words,
                    value=words,
                    limit="the edition that it is",
                    hint="Correct the name or the title. If the name is right, check the file with "
                    "--edition.",
                )


def _says(text: str, edition: str) -> bool:
    """Whether `large print` stands in `Our plan_LargePrint-v2`: spaces and signs do not count."""
    return _BETWEEN.sub("", edition.casefold()) in _BETWEEN.sub("", text.casefold())


CHECK = FileCheck(
    id="S27",
    title="The file's name and title say its edition",
    families=(Family.STRUCTURE,),
    severity=Severity.SHOULD,
    standards=("accessgen's own rule",),
    limits={
        "edition": "words that the file's name has to hold in this edition",
        "others": "words of other editions, which neither name nor title may hold",
    },
    what="The name of the file itself says its edition, and neither its name nor its title says "
    "another one.",
    why="Three files of one publication are easily mixed up, above all when they are sent without "
    "their folders. Then somebody gets the one that they cannot read.",
    how="DOCX and PDF: the file's own name, without its folders, and the title among its "
    "properties. That the title says the edition is rule S01. A standard file needs no word.",
    hint="Add the edition to the file's name, such as guidance-large-print.pdf.",
    good="guidance-booklet-large-print.pdf, with the title “Guidance (Large print)”.",
    bad="final-version-2.pdf",
    run=run,
)
