from __future__ import annotations

import datetime as dt

import pytest

from accessgen.findings import Outcome, Severity
from tests.checks.example import of_check
from tests.checks.truth.facts import TruthExample, example, picture, use, with_pictures

AGREED = {"mute_agreed_by": "Bev", "mute_agreed_on": dt.date(2026, 10, 20)}


def bev(name: str, says: str = "", kind: str = "person", **changes: object) -> TruthExample:
    shown = picture(
        "bev",
        "A woman with a hat",
        use("A woman with a hat", "Bev leads the walk.", 40),
        kind=kind,
        consent="Bev agreed on 2 October 2026",
        **changes,
    )
    return example(name, with_pictures(shown), says=says)


GOOD = [
    bev("as she is"),
    bev("she agreed", mute_asked=True, muted=True, **AGREED),
    bev("a drawing is muted freely", kind="drawing", mute_asked=True, muted=True),
]
BROKEN = [
    bev("muted unasked", says="colours of this person were changed", muted=True),
    bev("a scan", kind="medical", says="colours of this medical picture", muted=True),
    bev("nobody knows when", says="nobody agreed", muted=True, mute_agreed_by="Bev"),
    bev("somebody wants it", says="Does the person who is shown agree", mute_asked=True),
    bev("art", kind="art", says="Does the artist agree", mute_asked=True),
]


@pytest.mark.parametrize("kind", ["person", "photo", "art", "map", "flag", "medical"])
def test_muting_unasked_fails_and_wanting_it_asks(kind: str) -> None:
    (fault,) = of_check(bev("", kind=kind, muted=True).results(), "C04")
    assert (fault.outcome, fault.severity) == (Outcome.FAILED, Severity.MUST)
    (question,) = of_check(bev("", kind=kind, mute_asked=True).results(), "C04")
    assert (question.outcome, question.severity) == (Outcome.NEEDS_PERSON, Severity.FLAG)
    assert question.source is not None
