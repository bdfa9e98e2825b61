"""W10: one word for one thing."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.hits import Use, uses
from accessgen.checks.reading.lists import Swap, Swaps, word_list
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each thing that the text calls by more than one name."""
    severity = limits.severity()
    most = limits.number("words")
    sets = word_list("synonyms")["sets"]
    every = Swaps(Swap(str(word), "") for group in sets for word in group["words"])
    found = {use.hit.swap.say: use for use in uses(prose.passages, every)}
    for group in sets:
        used = [found[word] for word in map(str, group["words"]) if word in found]
        if len(used) > most:
            used.sort(key=lambda use: (-use.count, use.hit.swap.say))
            yield CHECK.failed(
                f"The text has {len(used)} names for {group['thing']}: {_named(used)}.",
                used[-1].place,
                element=used[-1].sentence,
                value=f"{len(used)} names",
                limit="the same word for the same thing",
                hint=f"Say “{used[0].hit.swap.say}” each time, if that is what you mean.",
                severity=severity,
            )


def _named(used: list[Use]) -> str:
    return ", ".join(f"“{use.hit.swap.say}” ({use.count})" for use in used)


CHECK = WordsCheck(
    id="W10",
    title="The same word for the same thing",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "Inclusion Europe 2009, Information for all: rule 9",
        "The Easy Read Standard 2026, Words",
    ),
    limits={
        "words": "the most names for one thing",
        "severity": "how grave a finding is in this edition",
    },
    what="A text has one name for a thing and keeps to it.",
    why="Readers who take words exactly as they stand think that another word is another thing.",
    how="Sets of words that mean the same, such as “carer” and “caregiver” "
    "(content/words/synonyms.yaml). Quotes are left out. Other pairs are not found.",
    hint="Choose one word and use it every time.",
    good="A patient can ask for a copy. Patients do not pay for it.",
    bad="A patient can ask for a copy. Service users do not pay for it.",
    run=run,
)
