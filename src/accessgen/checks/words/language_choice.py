"""W23: the language that people chose is declared, and kept."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, Findings, WordsCheck
from accessgen.checks.limits import Limits
from accessgen.checks.reading.hits import Use, uses
from accessgen.checks.reading.lists import Swap, Swaps, swaps_of, word_list
from accessgen.checks.reading.prose import Prose
from accessgen.findings import Finding, Severity

_SAYS = re.compile(
    r"\bwe (?:will |have chosen to |prefer to )?(?:use|say|write|chose|choose)\b"
    r"[^.]{0,60}?(identity|person)[- ]first",
    re.IGNORECASE,
)


def run(prose: Prose, limits: Limits) -> Findings:
    """One finding for each phrase against the choice; a question if there is no choice."""
    severity, undeclared = limits.severity(), limits.severity("undeclared")
    for use in uses(prose.passages, swaps_of("language", "never")):
        yield _failed(use, "is a hurtful or old way to speak of people", severity)
    for use in uses(prose.passages, swaps_of("language", "rather")):
        yield _failed(use, "names people by what an office calls them", severity)
    choices = {
        name: uses(
            prose.passages, Swaps(Swap(say, say_instead) for say, say_instead in swaps.items())
        )
        for name, swaps in word_list("language")["choices"].items()
    }
    declared = prose.language_choice or _declared(prose)
    if declared in choices:
        for use in choices[declared]:
            yield _failed(use, f"is not {declared} language, which is the choice here", severity)
    elif any(choices.values()):
        said = next(use for found in choices.values() for use in found)
        question = (
            f"Which language do the people themselves choose: {' or '.join(choices)}? "
            f"The text says “{said.hit.found}”, and nothing declares a choice."
        )
        hint = "Ask them, and write it in publication.yaml: “language_choice: identity-first”."
        elsewhere = "Ask them, and say it in the text: “We use identity-first language.”"
        yield CHECK.needs_person(question, said.sentence, hint, elsewhere, undeclared)


def _declared(prose: Prose) -> str:
    """The choice that the text itself declares."""
    found = _SAYS.search(" ".join(passage.text for passage in prose.passages))
    return f"{found[1].lower()}-first" if found else ""


def _failed(use: Use, problem: str, severity: Severity) -> Finding:
    return CHECK.failed(
        f"“{use.hit.found}” {problem}{use.times}.{use.instead}",
        use.place,
        element=use.sentence,
        value=use.hit.found,
        limit="the words that the people themselves choose",
        severity=severity,
    )


CHECK = WordsCheck(
    id="W23",
    title="People are spoken of as they choose",
    families=(Family.WORDS,),
    severity=Severity.SHOULD,
    standards=(
        "NHS digital service manual, Inclusive content",
        "The Easy Read Standard 2026, Words",
    ),
    limits={
        "severity": "how grave a phrase against the choice is in this edition",
        "undeclared": "how grave it is that no choice is declared",
    },
    what="A publication declares how it speaks of people, such as “autistic people”, and keeps to "
    "it. Hurtful words are not used.",
    why="Many autistic people say that autism is part of who they are; others disagree. Only they "
    "can choose. A text that changes its way half-way shows that nobody asked.",
    how="Phrases of content/words/language.yaml in all text but quotes, against the "
    "`language_choice` of publication.yaml, or against what the text itself declares (“we use "
    "identity-first language”). Without either, a person is asked. Phrases about autism are "
    "known for both choices; other conditions only as hurtful words.",
    hint="Use the words of the people themselves. In a quote, leave theirs as they are.",
    good="We say autistic people. Autistic people can bring a friend.",
    bad="We say autistic people. People with autism can bring a friend.",
    run=run,
)
