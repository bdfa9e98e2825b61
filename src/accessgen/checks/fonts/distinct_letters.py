"""F18: codes in letters that cannot be mixed up."""

from __future__ import annotations

import re

from accessgen.checks.check import Family, FileCheck, Findings
from accessgen.checks.faces import plain, with_equivalents
from accessgen.checks.limits import Limits
from accessgen.checks.opened.facts import Opened
from accessgen.findings import Severity

_CODE = re.compile(r"(?<![\w./@-])(?=\w*\d)(?=\w*[A-Za-z])(?=\w*[Il])\w{4,}(?![\w/@]|\.\w)")
_IN_ADDRESS = re.compile(
    r"(?<=[/=])(?=\w*\d)(?=\w*[A-Za-z])(?=\w*(?:I|(?<![a-z])l(?![a-z])))\w{4,}(?![\w@]|\.\w)"
)
_PASSWORD = re.compile(
    r"\b(?:password|passcode|access code|booking code)(?: is)?:? +[“\"]?(?=\S*[Il])(\S*\w)",
    re.IGNORECASE,
)
_SAID = frozenset({"will", "is", "link", "please", "only", "by", "email", "details"})
_NUMBERED = re.compile(r"\d+[a-z]+$")  # 10am, 20ml: a number and its unit


def run(file: Opened, limits: Limits) -> Findings:
    """One finding for each code that is set in a family of look-alikes."""
    alike = with_equivalents(limits.texts("families"))
    seen = set()
    for span in file.spans:
        for code in _codes(span.text):
            if plain(span.family) in alike and not _NUMBERED.match(code) and code not in seen:
                seen.add(code)
                yield CHECK.failed(
                    f"The code {code} has letters that look alike in {span.family}.",
                    span.place,
                    element=code,
                    value=span.family,
                    limit="a typeface that tells I from l",
                )


def _codes(text: str) -> list[str]:
    """Codes by themselves, codes in web addresses, and passwords that are called so."""
    called = [match[1] for match in _PASSWORD.finditer(text) if match[1].lower() not in _SAID]
    return [*_CODE.findall(text), *_IN_ADDRESS.findall(text), *called]


CHECK = FileCheck(
    id="F18",
    title="Codes are in letters that cannot be mixed up",
    families=(Family.FONTS,),
    severity=Severity.SHOULD,
    standards=(
        "American Printing House, Guidelines for Print Document Design",
        "ODI, Inclusive communications: numbers",
    ),
    limits={"families": "the families in which a capital i looks like a small L"},
    what="Booking codes, passwords and the like are set in a typeface that tells a capital i "
    "from a small L.",
    why="In Arial the two letters look the same. A reader who types the wrong one cannot get "
    "in, and does not know why.",
    how="Words of letters and digits mixed, with a capital i or a small L in them, in a "
    "family where the two look alike. Words of a web address are read as words and are "
    "left out.",
    hint="Set the code in Verdana or Tahoma, or make a code without these letters.",
    good="The code Bl7I is set in Verdana.",
    bad="The code Bl7I is set in Arial.",
    run=run,
)
