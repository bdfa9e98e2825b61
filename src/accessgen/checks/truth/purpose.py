"""I01: every picture says why it is there."""

from __future__ import annotations

from dataclasses import replace

from accessgen.checks.check import Family, Findings, SourceCheck
from accessgen.checks.limits import Limits
from accessgen.checks.sourced import SourceFacts
from accessgen.checks.sourced_people import plain
from accessgen.findings import Severity


def run(facts: SourceFacts, limits: Limits) -> Findings:
    """A finding for each picture without a purpose, or whose purpose is only its alt text."""
    del limits  # none: it is there or it is not
    for picture in facts.pictures:
        alts = {plain(picture.alt), *(plain(use.alt) for use in picture.uses)} - {""}
        if not picture.purpose.strip():
            message = "Nothing says why readers are shown this picture."
        elif plain(picture.purpose) in alts:
            message = "The purpose of this picture only repeats its alt text."
        else:
            continue
        found = CHECK.failed(message, element=picture.name, value=picture.purpose or "none")
        yield replace(found, source=picture.position)


CHECK = SourceCheck(
    id="I01",
    title="Every picture has a purpose",
    families=(Family.TRUTH,),
    severity=Severity.MUST,
    standards=("Co-production guidance 2024: any images should have a purpose and be relatable",),
    limits={},
    what="Each picture's entry in the picture library says in one line why readers are shown it, "
    "in other words than its alt text.",
    why="A picture with no purpose takes attention from the words. Some autistic people find it "
    "hard to leave it aside.",
    how="From the picture library: the line purpose is there and is not the alt text.",
    hint="Add a line purpose to its entry in pictures.yaml: which task or idea it helps with.",
    good="purpose: Helps you to find the front door",
    bad="alt: A front door. purpose: A front door.",
    run=run,
)
