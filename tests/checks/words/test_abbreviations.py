from __future__ import annotations

from tests.checks.build_docx import set_text
from tests.checks.words.saying import changed, easy, saying
from tests.checks.words_of_examples import PARAGRAPHS

GOOD = [
    saying("known", "The NHS and your GP can help. So can the BBC."),
    saying("explained", "We can book British Sign Language (BSL). Ask us for BSL."),
    saying("the other way round", "We work with NSUN (the National Survivor User Network)."),
    saying("a sentence of its own", "We made a CPN plan. CPN means care plan next to you."),
    saying(
        "a sentence of its own in Easy Read",
        "We made a CPN plan. CPN means care plan next to you.",
        limits=easy("W08"),
    ),
    saying("words in capitals", "Talk WITH me, not AT me. This is MY plan."),
    saying("licence", "The pictures are free to use, CC BY-SA 4.0."),
]
BROKEN = [
    saying(
        "not explained",
        "You can ask NSUN for help with it.",
        says="The short form “NSUN” is not explained",
    ),
    changed(
        "explained too late",
        set_text(PARAGRAPHS[1], "Ask for BSL if you need it."),
        set_text(PARAGRAPHS[2], "British Sign Language (BSL) is free."),
        says="“BSL” is only explained elsewhere",
    ),
    saying(
        "brackets in Easy Read",
        "We can book British Sign Language (BSL).",
        says="“BSL” is explained in brackets only",
        limits=easy("W08"),
    ),
    saying("a word as well", "You can ask PALS about it.", says="“PALS” is not explained"),
    saying("more than one", "We ask the LPCs in our town.", says="“LPC” is not explained"),
]
