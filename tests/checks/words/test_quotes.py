from __future__ import annotations

from tests.checks.build_pdf import Line
from tests.checks.example import pdf_example
from tests.checks.words.saying import add, changed, easy, quote

WORDS = "I felt heard, and I would do it again."

GOOD = [
    changed("named below", quote(WORDS, "Sam, lived experience partner")),
    changed("named after a dash", add(f"“{WORDS}” – Sam")),
    changed("named before", add("Sam told us how it was:", f"“{WORDS}”")),
    changed("marked", quote(WORDS, "Sam. In easy words."), limits=easy("W27")),
    changed(
        "two paragraphs, signed",
        add("“I felt heard at the meeting.", "I would do it again.” – Sam"),
    ),
    changed("a forgotten mark", add("“We meet again soon.", "You can come too.")),
    changed("a word in marks", add("We say “we” for all of us here.")),
    pdf_example(
        "named below",
        lambda sheet: sheet.lines.extend([Line(WORDS, "BlockQuote"), Line("Sam, a carer")]),
    ),
]
BROKEN = [
    changed("no name", quote(WORDS), says="Nobody is named for this quote"),
    changed("no name in marks", add(f"“{WORDS}”", "We meet again soon."), says="Nobody is named"),
    changed(
        "two paragraphs, no name",
        add("“I felt heard at the meeting.", "I would do it again.”", "We meet again soon."),
        says="Nobody is named",
    ),
    changed(
        "long",
        quote(*["I said what I think, and they wrote it all down."] * 5, "Sam, a carer"),
        says="This quote has 55 words",
    ),
    changed(
        "not marked in Easy Read",
        quote(WORDS, "Sam, a carer"),
        says="does not say if its words are the person's own",
        limits=easy("W27"),
    ),
    pdf_example(
        "no name",
        lambda sheet: sheet.lines.insert(1, Line(WORDS, "BlockQuote")),
        says="Nobody is named for this quote",
    ),
]
