"""S27: a file's name says which edition it is."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, Findings, SourceCheck
from accessgen.checks.limits import Limits
from accessgen.checks.sourced import SourceFacts
from accessgen.findings import Severity

_BETWEEN = re.compile(r"[^a-z0-9]+")


def run(facts: SourceFacts, limits: Limits) -> Findings:
    """A finding for each output whose path does not hold the edition and the publication."""
    del limits  # none: it is there or it is not
    for output in facts.outputs:
        words = f" {_BETWEEN.sub(' ', output.casefold())} "
        for what, name in (("edition", facts.edition), ("publication", facts.about.id)):
            if f" {_BETWEEN.sub(' ', name.casefold())} " not in words:
                yield CHECK.failed(
                    f"The name of this file does not say its {what}, {name}.",
                    element=output,
                    value=output,
                    limit=f"a path with {name} in it",
                )


CHECK = SourceCheck(
    id="S27",
    title="The file's name says its edition",
    families=(Family.TRUTH,),
    severity=Severity.SHOULD,
    standards=("accessgen's own rule",),
    limits={},
    what="The path of each finished file names the publication and the edition.",
    why="Three files of one publication are easily mixed up, and then somebody gets the one that "
    "they cannot read.",
    how="The path below the output folder. The title inside the file is held to rule S01.",
    hint="Keep the folder's name when you send a file, or add the edition to the file's name.",
    good="large-print/guidance-booklet.pdf",
    bad="final-version-2.pdf",
    run=run,
)
