"""Findings about a share of all sentences: too many of a kind, with the first few as examples."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from accessgen.checks.check import Check, shortened
from accessgen.checks.opened.facts import Place
from accessgen.checks.reading.prose import Sentence
from accessgen.findings import Finding, Severity

ENOUGH = 20  # sentences: a share of fewer says nothing
SHOWN = 3


def too_many(  # noqa: PLR0913, PLR0917 - what a share is, and how grave
    check: Check,
    kind: str,
    found: Sequence[Sentence],
    of: int,
    most: float,
    severity: Severity,
) -> Iterator[Finding]:
    """A finding if more than `most` per cent of the sentences are of a kind."""
    share = 100 * len(found) / of if of else 0.0
    if of >= ENOUGH and share > most:
        told = "; ".join(f"“{shortened(sentence.text, 70)}”" for sentence in found[:SHOWN])
        yield check.failed(
            f"{len(found)} of {of} sentences {kind}, such as {told}.",
            found[0].place if found else Place(),
            element=found[0].text if found else "",
            value=f"{share:.0f} in 100 sentences",
            limit=f"at most {most:g} in 100",
            severity=severity,
        )
