"""The figures of docs/drafting.md are those of the drafter as it is now."""

from __future__ import annotations

from pathlib import Path

from tests.drafting.measure import counted, drafts, judged, judgements

DOCS = Path(__file__).parents[2] / "docs" / "drafting.md"


def test_every_draft_that_was_judged_is_still_the_one_that_was_read() -> None:
    known = judgements()
    assert len(known) == 40
    changed = [d.idea.id for d in drafts() if list(d.sentences) != list(known[d.idea.id]["read"])]
    assert changed == [], "read these drafts and judge them anew in judged.yaml"


def test_the_docs_tell_the_figures_of_today() -> None:
    found = drafts()
    text = DOCS.read_text()
    for what, number in {**counted(found), **judged(found)}.items():
        assert f"| {what} | {number} |" in text, f"docs/drafting.md: {what} is {number}"
