"""W07: no jargon."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.hits import unexplained
from accessgen.checks.reading.lists import swaps_of
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each word of office language that the text uses and does not explain."""
    severity = limits.severity()
    for use in unexplained(prose, swaps_of("jargon")):
        if " " in use.hit.found and use.hit.found.istitle():
            continue  # the name of an organisation or of a programme
        yield CHECK.failed(
            f"“{use.hit.found}” is jargon{use.times}.{use.instead}",
            use.place,
            element=use.sentence,
            value=use.hit.found,
            limit="no jargon that is not explained",
            severity=severity,
        )


CHECK = WordsCheck(
    id="W07",
    title="There is no jargon",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "NHS digital service manual, How we write: words that people use",
        "GOV.UK style: words to avoid",
    ),
    limits={"severity": "how grave a finding is in this edition"},
    what="Office words are not used, or the text says what they mean.",
    why="Such words are known to staff and to nobody else. They tell everyone else that the "
    "text is not for them.",
    how="A list of ours of about 120 words and phrases (content/words/jargon.yaml), with their "
    "endings, in all text but quotes. A word is explained if it stands in the list of hard words, "
    "or if the text says “… means” or “called …” of it. Jargon that is not on the list passes.",
    hint="Use the plainer word, or explain this one where it first stands.",
    good="People who use the service help us to check it.",
    bad="Stakeholders facilitate governance.",
    run=run,
)
