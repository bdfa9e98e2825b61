"""Breaks each file in its one way, and looks whether the checks notice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from accessgen.checks import FinishedFile, run_checks
from accessgen.checks.check import WordsCheck
from accessgen.checks.registry import all_checks
from accessgen.findings import Outcome
from tests.mutations import blind_docx, blind_pdf, break_docx, break_forms, break_pdf
from tests.mutations.breaking import MUTATIONS, Mutation
from tests.support.toolkit import FORMATS, Toolkit

assert blind_docx
assert blind_pdf
assert break_docx
assert break_forms
assert break_pdf

WORDS = {check.id for check in all_checks() if isinstance(check, WordsCheck)}


@dataclass(frozen=True)
class Verdict:
    """What became of a mutation: the rules that spoke up of what was not there before."""

    mutation: Mutation
    new: frozenset[str]

    @property
    def found(self) -> bool:
        """Whether one of the rules that should speak up did."""
        return bool(self.new & set(self.mutation.rules))


Found = Counter[tuple[str, str]]


class Bench:
    """Runs mutations against the toolkit; what the unbroken files say is worked out once.

    Each broken file is checked beside its unbroken twin, as `build` does. Where a check of words
    has to speak up, the file is checked by itself, as `check` does, because those read one file of
    the two.
    """

    def __init__(self, toolkit: Toolkit) -> None:
        self._toolkit = toolkit
        self._before: dict[tuple[str, str, str], Found] = {}

    def run(self, mutations: Iterable[Mutation] = MUTATIONS) -> Iterator[Verdict]:
        """Break and check each in turn."""
        for mutation in mutations:
            words = mutation.rules[0] in WORDS
            forms = (mutation.format,) if words else FORMATS
            key = (mutation.publication, mutation.edition, " ".join(forms))
            files = {form: self._toolkit.path(*key[:2], form).read_bytes() for form in forms}
            if key not in self._before:
                self._before[key] = self._said(key, files)
            files[mutation.format] = mutation.break_it(files[mutation.format])
            new = self._said(key, files) - self._before[key]
            yield Verdict(mutation, frozenset(check for check, _ in new))

    def _said(self, key: tuple[str, str, str], files: dict[str, bytes]) -> Found:
        publication, edition, _ = key
        limits = self._toolkit.jobs[publication, edition].edition.limits
        finished = [FinishedFile(edition, form, data, form) for form, data in files.items()]
        return Counter(
            (finding.check, finding.message)
            for finding in run_checks(finished, limits).findings
            if finding.outcome is not Outcome.NEEDS_PERSON
        )


def table(verdicts: Iterable[Verdict]) -> str:
    """Found and missed by rule, as text."""
    found: Counter[str] = Counter()
    missed: dict[str, list[str]] = {}
    for verdict in verdicts:
        rule = verdict.mutation.rules[0]
        if verdict.found:
            found[rule] += 1
        else:
            said = ", ".join(sorted(verdict.new)) or "nothing"
            missed.setdefault(rule, []).append(f"{verdict.mutation} (said: {said})")
    lines = ["rule   found  missed"]
    for rule in sorted({*found, *missed}):
        lost = missed.get(rule, [])
        lines.append(f"{rule:<6} {found[rule]:>5}  {len(lost):>6}  {'; '.join(lost)}".rstrip())
    total, lost = sum(found.values()), sum(map(len, missed.values()))
    lines.append(f"{total} of {total + lost} found ({total / (total + lost):.1%})")
    return "\n".join(lines)
