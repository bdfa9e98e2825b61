"""W14: words that mean what they say."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.hits import unexplained
from accessgen.checks.reading.lists import swaps_of
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity

_KINDS = (("swaps", "does not mean what it says"), ("latin", "is Latin"))


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each idiom, likeness or Latin word that the text does not explain."""
    severity = limits.severity()
    for part, problem in _KINDS:
        for use in unexplained(prose, swaps_of("idioms", part), meant=True):
            yield CHECK.failed(
                f"“{use.hit.found}” {problem}{use.times}.{use.instead}",
                use.place,
                element=use.sentence,
                value=use.hit.found,
                limit="only words that mean what they say",
                severity=severity,
            )


CHECK = WordsCheck(
    id="W14",
    title="Words mean what they say",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "Home Office, Designing for users on the autistic spectrum: no figures of speech",
        "W3C Cognitive accessibility (COGA): use literal language",
        "NHS digital service manual: eg, ie, etc",
    ),
    limits={"severity": "how grave a finding is in this edition"},
    what="There are no idioms, no likenesses and no Latin.",
    why="Many autistic people, and people who learned English later, take words exactly as they "
    "stand: they look for the elephant in the room. Screen readers say “eg” as “egg”.",
    how="A list of ours of about 250 sayings and 25 Latin forms (content/words/idioms.yaml), in "
    "all text but quotes; a few words in quotation marks are looked at too. "
    "A saying that is not on the list passes, and only a person can find it.",
    hint="Say what you mean in plain words.",
    good="Talk about the problem that everyone avoids.",
    bad="Talk about the elephant in the room.",
    run=run,
)
