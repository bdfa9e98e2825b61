"""E16: people can say what they need."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, events, held, wrong
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity

_DIAGNOSIS = re.compile(
    r"\b(diagnos\w+|disorders?|medical conditions?|illness(?:es)?|what is wrong)\b", re.I
)


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        form = "support.adjustments"
        for path in (f"{form}.lead", f"{form}.options.*.text", f"{form}.open"):
            for found in event.each(path):
                asked = _DIAGNOSIS.search(str(found.value or ""))
                if asked:
                    yield wrong(
                        CHECK,
                        f"The form asks about “{asked[0]}”. It may ask only what people need.",
                        found.position,
                        value=str(found.value),
                        hint="Ask “What would help you?”",
                    )


CHECK = EventCheck(
    id="E16",
    title="People can say what they need",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=(
        "Black Country Co-Production Guidance (2024)",
        "SCIE, Making events accessible",
    ),
    limits={},
    needs=(
        Need("support.adjustments.options", "which adjustments people can ask for", printed=False),
        Need("support.adjustments.options.*.text", "what this box is for"),
        Need("support.adjustments.open", "where to write other needs"),
        Need("support.adjustments.by", "by when to say what you need"),
        Need("support.adjustments.help", "who helps with the form"),
        Need("support.adjustments.later", "that people can tell you later too"),
        Need("forms.booking.title", "what the booking form is called", easy=True, optional=True),
    ),
    what="There is a form for adjustments that asks about needs, never about a diagnosis. It "
    "has a box for all else, a date, help to fill it in, and says that people can tell "
    "you later too.",
    why="People should get what they need without having to explain their health to strangers.",
    how="From event.yaml: each of these is there, and no box or heading of the form holds a "
    "word such as diagnosis, disorder or condition. From every finished file: all is "
    "printed.",
    hint="Fill in support.adjustments: options, open, by, help and later.",
    good="Tick what would help you: a quiet place to sit. We can help you to fill it in.",
    bad="Please state your disability.",
    run=run,
)
