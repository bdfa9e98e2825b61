"""W06: words that most readers know."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Place
from accessgen.checks.reading.common import uncommon
from accessgen.checks.reading.explained import explains
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Severity

ENOUGH = 100  # words
SHOWN = 12


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for the whole text, with the words that are not common."""
    severity = limits.severity()
    most = limits.number("share")
    found, total = uncommon(prose.sentences)
    if total < ENOUGH:
        return  # too few for a share; rule W01 says so
    told = {word: count for word, count in found.items() if not explains(prose, word)}
    share = 100 * sum(told.values()) / total
    if share > most:
        ranked = sorted(told.items(), key=lambda item: (-item[1], item[0]))
        named = [f"{word} ({count})" if count > 1 else word for word, count in ranked[:SHOWN]]
        more = f" and {len(ranked) - SHOWN} more" if len(ranked) > SHOWN else ""
        yield CHECK.failed(
            f"{share:.0f} in 100 words are not common, and the text does not explain them: "
            f"{', '.join(named)}{more}.",
            Place(),
            value=f"{share:.1f} in 100 words",
            limit=f"at most {most:g} in 100",
            severity=severity,
        )


CHECK = WordsCheck(
    id="W06",
    title="Most words are common words",
    families=(Family.WORDS,),
    severity=Severity.MUST,
    standards=(
        "W3C Cognitive accessibility (COGA): use common words",
        "Inclusion Europe 2009, Information for all: rule 3",
    ),
    limits={
        "share": "the most words in 100 that are not common and not explained",
        "severity": "how grave a finding is in this edition",
    },
    what="Few words are outside a list of common words, unless the text explains them.",
    why="A word that a reader does not know stops them. One in twenty is enough to lose the "
    "meaning of a page.",
    how="Dale and Chall's 3,000 easy words (as in textstat 0.7.8) and a list of our own, with "
    "their usual endings, against all words of running text. Names, numbers, quotes and words "
    "that the text explains are left out. The list knows no meanings: “bank” is common even "
    "where it is a bank of a river. Under 100 words nothing is said.",
    hint="Put an everyday word in place of each, or say in the next sentence what it means.",
    good="We ask people what they think.",
    bad="We ascertain participants' perspectives.",
    run=run,
)
