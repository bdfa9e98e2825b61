"""I06: nothing moves, sounds or runs by itself."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each kind of thing that moves, sounds or runs."""
    del limits  # none: nothing may
    for thing in file.structure.details.active:
        yield CHECK.failed(f"The file holds {thing}.", value=thing, limit="nothing that moves")


CHECK = FileCheck(
    id="I06",
    title="Nothing moves, sounds or runs by itself",
    families=(Family.PICTURES,),
    severity=Severity.MUST,
    standards=("WCAG 2.2, 2.2.2 Pause, Stop, Hide", "Co-production guidance: no rotating banners"),
    limits={},
    what="There is no animation, film, sound or script in the file.",
    why="What moves takes the eye away from the words, and can make people ill.",
    how="PDF: RichMedia, Movie, Screen, Sound and 3D annotations, and JavaScript. DOCX: GIF "
    "pictures, films, sounds, macros and ActiveX controls.",
    hint="Take it out, and put a link to it with words that say what it is.",
    good="A link to the film, and a still picture of it.",
    bad="A GIF that blinks.",
    run=run,
)
