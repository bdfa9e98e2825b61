"""F17: letters of plain weight, bold in small doses."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.limits import Limits
from accessgen.checks.measure import RUNNING, counted, grouped
from accessgen.checks.opened.facts import Block, Opened
from accessgen.findings import Severity

_THIN = re.compile(r"light|thin|hairline|condensed|narrow|compressed", re.IGNORECASE)
_LABEL = 60  # letters: a bold paragraph of fewer is a label


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each thin or narrow typeface, and one for too much bold."""
    thin = [span for span in file.spans if _THIN.search(span.family)]
    for name, group in grouped(thin, lambda span: span.family).items():
        yield CHECK.failed(
            f"{counted(group.letters, 'letter')}{group.where}: {name} is too thin or too narrow.",
            group.place,
            element=group.first.text,
            value=name,
            limit="regular or bold",
        )
    most = limits.number("bold")
    spans = [span for block in file.blocks if _counts(block) for span in block.spans]
    letters = sum(len(span.text.strip()) for span in spans if not span.marker)
    bold = [span for span in spans if span.bold and not span.marker]
    share = 100 * sum(len(span.text.strip()) for span in bold) / letters if letters else 0
    if share > most:
        yield CHECK.failed(
            f"{share:.0f} in 100 letters of the running text are bold.",
            bold[0].place,
            element=bold[0].text,
            value=f"{share:.0f} in 100",
            limit=f"at most {most:g} in 100",
            severity=Severity.SHOULD,
        )


def _counts(block: Block) -> bool:
    whole = all(span.bold for span in block.spans if not span.marker)
    return block.kind in RUNNING and not (whole and len(block.text) < _LABEL)


CHECK = FileCheck(
    id="F17",
    title="Neither thin letters nor pages of bold",
    families=(Family.FONTS,),
    severity=Severity.MUST,
    standards=(
        "RNIB Clear Print guidelines",
        "NHS digital service manual: formatting",
    ),
    limits={"bold": "the greatest share of bold letters in running text, in per cent"},
    what="No light, thin or condensed typeface. Bold is for a few words.",
    why="Thin strokes fade for readers with low vision, narrow letters run together, and "
    "where all is bold nothing stands out.",
    how="The name of each typeface, and the share of bold letters in paragraphs and list "
    "items. Short paragraphs that are bold as a whole are labels and do not count.",
    hint="Choose the regular face. Take bold away from whole sentences.",
    good="One word of a paragraph is bold.",
    bad="The text is in Calibri Light.",
    run=run,
)
