"""E22: people can say how it was."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, events, held, limits_of, wrong
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity

_WAYS = {
    "on paper": re.compile(r"\b(paper|write|draw|post)\b", re.I),
    "by phone": re.compile(r"\b(phone|ring|call)\b", re.I),
}


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        most = limits_of(CHECK, publication).number("questions")
        questions, how = event.find("after.feedback.list"), event.find("after.feedback.how")
        count = len(questions.value or ())
        if count > most:
            yield wrong(
                CHECK,
                f"You ask {count} questions.",
                questions.position,
                value=f"{count} questions",
                limit=f"at most {most:g}",
                hint="Ask fewer. People are tired at the end.",
            )
        for way, shape in _WAYS.items():
            if how.value and not shape.search(how.value):
                yield wrong(
                    CHECK,
                    f"The pack does not say that people can answer {way}.",
                    how.position,
                    value=how.value,
                )


CHECK = EventCheck(
    id="E22",
    title="People can say how it was",
    families=(Family.EVENT,),
    severity=Severity.SHOULD,
    standards=("what people said after real events",),
    limits={"questions": "questions, at most"},
    needs=(
        Need("after.feedback.list", "what you will ask people afterwards"),
        Need("after.feedback.how", "how people can answer"),
        Need("forms.feedback.form", "which form people can use", printed=False),
        Need("forms.feedback.title", "what the feedback form is called", easy=True, optional=True),
        Need("forms.how.text", "how people get a form on paper or by phone"),
    ),
    what="There are 6 questions or fewer about the event, which people can answer on paper, "
    "by phone and in other ways. The pack links to the form, and says how to get it on paper or "
    "by phone.",
    why="What was bad for one person stays bad for the next, if nobody asks.",
    how="From event.yaml: all of it is there; there are 6 questions or fewer; how names paper "
    "(write, draw) and the phone (ring, phone, call). From every finished file: all is "
    "printed, and the title of the form.",
    hint="Fill in after.feedback: list and how; and forms: feedback and how.",
    good="What was good? You can write, draw, talk to us or ring us.",
    bad="Complete our 24-question online survey.",
    run=run,
)
