"""I18: consent and licence are on record for every picture."""

from __future__ import annotations

from dataclasses import replace

from accessgen.checks.check import Family, Findings, SourceCheck
from accessgen.checks.limits import Limits
from accessgen.checks.sourced import SourceFacts
from accessgen.findings import Severity

_SHOWS_PEOPLE = frozenset({"person", "photo"})


def run(facts: SourceFacts, limits: Limits) -> Findings:
    """A finding for each thing that a picture's entry does not say."""
    del limits  # none: it is there or it is not
    for picture in facts.pictures:
        lacks = [name for name in ("licence", "credit") if not getattr(picture, name).strip()]
        if picture.kind in _SHOWS_PEOPLE and not picture.consent.strip():
            lacks.append("consent")
        if lacks:
            found = CHECK.failed(
                f"This {picture.kind} has no {' and no '.join(lacks)} on record.",
                element=picture.name,
                value="missing",
            )
            yield replace(found, source=picture.position)


CHECK = SourceCheck(
    id="I18",
    title="Consent and licence are on record",
    families=(Family.TRUTH,),
    severity=Severity.MUST,
    standards=(
        "UK GDPR, Article 7: consent can be shown",
        "People First (Self Advocacy) 2012: a face that people know changes the meaning",
    ),
    limits={},
    what="For each picture it is written down who made it and under what licence; for photos and "
    "portraits also that those shown agreed, or that nobody can be recognised.",
    why="People decide for themselves where their face is seen. Makers decide who may use their "
    "work.",
    how="From the picture library: licence and credit for every picture that the edition uses, "
    "and consent for the kinds photo and person.",
    hint="Write it into the picture's entry in pictures.yaml. If nobody had to be asked, say why: "
    "“consent: Not needed, nobody can be recognised”.",
    good="consent: Bev agreed on 2026-10-02, in writing, for the event pack",
    bad="A photo of a group, found on the web.",
    run=run,
)
