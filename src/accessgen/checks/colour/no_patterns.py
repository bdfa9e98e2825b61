"""C17: no patterns, gradients, shadows or glow."""

from __future__ import annotations

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each kind of effect, with the first place that shows it."""
    allowed = limits.texts("allowed")
    known: set[str] = set()
    for effect in file.appearance.effects:
        if effect.what not in known and effect.what not in allowed:
            known.add(effect.what)
            where = f" in the {effect.place.part}" if effect.place.page is None else ""
            yield CHECK.failed(
                f"Something here{where} is drawn with {effect.what}.",
                effect.place,
                value=effect.what,
                limit="flat colours only",
            )
    for picture in file.appearance.pictures:
        if picture.striped and "stripes" not in allowed:
            yield CHECK.failed(
                "A large picture is made of stripes.",
                picture.place,
                element=picture.alt,
                value="bands of light and dark that come again and again",
                limit="no stripes",
            )


CHECK = FileCheck(
    id="C17",
    title="No patterns, gradients, shadows or glow",
    families=(Family.COLOUR,),
    severity=Severity.MUST,
    standards=("Inclusion Europe, Information for all: no pattern behind words",),
    limits={"allowed": "effects that may be used, by their names"},
    what="Fills are flat: no patterns, textures, gradients, shadows, reflections or glow.",
    why="Stripes and textures can shimmer and hurt. Shadows and gradients blur the edges of "
    "letters and shapes that tired eyes look for.",
    how="DOCX: pattern and gradient fills, shape and text effects, and shadings other than clear "
    "or solid, in all parts, charts, SmartArt and the styles they use. PDF: patterns, shadings "
    "and soft masks among what a page may draw with, those of its drawings too. Pictures from a "
    "twentieth of a page on: whether one distance between six bands or more explains most of how "
    "bright their columns, rows or slanting lines are (Fourier powers of the profile).",
    hint="Use one flat colour.",
    good="A panel with a flat, pale tint.",
    bad="A heading band that fades from blue to white.",
    run=run,
)
