"""E18: money is clear."""

from __future__ import annotations

from accessgen.checks.check import Family, Findings
from accessgen.checks.eventful import EventCheck, Need, events, held, limits_of, wrong
from accessgen.checks.sourced import PublicationFacts
from accessgen.findings import Severity


def run(publication: PublicationFacts) -> Findings:
    """A finding for each thing that is missing, in event.yaml or in a finished file."""
    yield from held(CHECK, publication)
    for event in events(CHECK, publication):
        paid, day = event.date("money.how.paid_by"), event.last_day
        most = limits_of(CHECK, publication).number("days")
        if paid and day and (paid - day).days > most:
            yield wrong(
                CHECK,
                f"People wait {(paid - day).days} days for their money.",
                event.find("money.how.paid_by").position,
                value=f"{(paid - day).days} days",
                limit=f"at most {most:g} days",
            )


CHECK = EventCheck(
    id="E18",
    title="Money is clear",
    families=(Family.EVENT,),
    severity=Severity.MUST,
    standards=(
        "SCIE, Making events accessible: fees and expenses",
        "NHS patient engagement guides: paid within a week",
    ),
    limits={"days": "days after the event, at most"},
    needs=(
        Need("cost", "what it costs"),
        Need("money.fee.text", "how much you pay people"),
        Need("money.expenses.list", "what counts as expenses"),
        Need("money.how.text", "how people get their money"),
        Need("money.how.paid_by", "when people get their money", easy=True),
        Need("money.before.text", "how you help people who cannot pay first"),
        Need("money.benefits.text", "that money can change benefits, and where to get advice"),
        Need("forms.claim.title", "what the claim form is called", easy=True, optional=True),
    ),
    what="The pack says what the event costs, how much people are paid, what counts as "
    "expenses, how and when it is paid (7 days at most), help before the day, and that "
    "money can change benefits, with where to get advice.",
    why="Nobody should lose money or benefits because they helped you, or stay at home "
    "because they dare not ask.",
    how="From event.yaml: each of these is there. Then from every finished file: its words "
    "are printed, with dates as “Wednesday 21 April 2027” and times as “1:30pm”. "
    "Pictures are looked for in event.yaml only.",
    hint="Fill in cost and money.",
    good="We pay you £80. We pay you by Wednesday 28 April 2027. Ask us first: money can "
    "change your benefits.",
    bad="Reasonable expenses may be reimbursed.",
    run=run,
)
