"""What needs a person, in the words of the import report: what it is, why, and what to do.

The order is the order of the report: what was lost or is unclear first, habits of style last.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of notice. `shown` is how many of them the report lists one by one."""

    title: str
    why: str
    do: str
    shown: int = 40


KINDS: dict[str, Kind] = {
    "lost-picture": Kind(
        "Pictures that cannot be used",
        "A picture stood here, in a form that we cannot use, or its file is missing.",
        "Save it as PNG, JPEG or SVG, add it to pictures.yaml, and put it where the gap is.",
    ),
    "cut-sentence": Kind(
        "Sentences that may stop in the middle",
        "The last sentence is not closed. Words may have been lost before the file came to us.",
        "Find the whole sentence and write it, or close it.",
    ),
    "label-after": Kind(
        "Labels that stand after their text",
        "A label such as “Fact” has nothing after it. Its text seems to stand before it.",
        "Move the label above its text.",
    ),
    "glued-alt": Kind(
        "Descriptions of pictures in the words",
        "This looks like the description of a picture that ran into the text.",
        "Take it out of the text. If the picture is used, write it as its alt text.",
    ),
    "blank-lines": Kind(
        "Empty lines where a picture may have stood",
        "Several empty lines come before these words. A picture may have been lost.",
        "Look at the old document. Ask for the picture; do not guess which one it was.",
    ),
    "chart": Kind(
        "Charts",
        "The chart itself was left out. Its words and numbers are at the end of the text.",
        "Say in a sentence or a table what it shows, and add a picture of it if it helps.",
    ),
    "diagramData": Kind(
        "Diagrams",
        "The drawing was left out. Its words are at the end of the text.",
        "Write them as a list where the diagram stood.",
    ),
    "no-alt": Kind(
        "Pictures without alt text",
        "People who cannot see the picture are told nothing. We did not guess.",
        "Write in pictures.yaml what is seen, or “decorative: true” if it says nothing new.",
    ),
    "alt-changed": Kind(
        "Alt texts that could not be used as they were",
        "They are too short, too long, a file name, or the same as another picture's.",
        "Write in pictures.yaml what is seen. The old words stand beside it as a comment.",
    ),
    "picture-facts": Kind(
        "Pictures that we know too little about",
        "Nobody has said yet why each picture is there, whose it is, or who agreed to be shown.",
        "Fill in kind, purpose, licence, credit and consent in pictures.yaml.",
    ),
    "unpacked-table": Kind(
        "Tables with lists, pictures or paragraphs in their cells",
        "Such a table cannot be read by ear. We wrote it down row by row: headings first.",
        "Give each row a heading, or make plain tables of it.",
    ),
    "merged-cells": Kind(
        "Tables with merged cells",
        "Each word stands in its first cell; the other cells are empty.",
        "Fill the empty cells or make two tables of it.",
    ),
    "table-caption": Kind(
        "Tables without a caption",
        "Each table needs a few words that say what it shows.",
        "Write them in the line before the table, where it says “To fill in”.",
    ),
    "no-header-row": Kind(
        "Tables that do not say which row holds the headings",
        "We took the first row.",
        "Look whether the first row holds the headings of the columns.",
    ),
    "empty-heading-cell": Kind(
        "Columns without a heading",
        "Someone who listens to the table does not know what the column holds.",
        "Write a word or two where it says “To fill in”.",
    ),
    "box-table": Kind(
        "Boxes that were made of tables",
        "The frame is gone, the words are there.",
        "Put ::: {.note} before and ::: after the words if they should stand in a box.",
    ),
    "layout-table": Kind(
        "Tables that put pictures beside words",
        "They are no data: we took each picture and its words in turn.",
        "Look whether every picture stands with its own words.",
    ),
    "text-box": Kind(
        "Words in text boxes",
        "A text box has no fixed place in the text. We put its words after the paragraph "
        "that it was fastened to.",
        "Move them to where they belong.",
    ),
    "tracked": Kind(
        "Tracked changes",
        "We took the text as it is when all changes are accepted.",
        "Look whether all changes were agreed. What was deleted is listed further down.",
    ),
    "comment": Kind(
        "Comments",
        "Somebody wrote a comment here. Comments are not part of the text.",
        "Settle each of them before you go on.",
    ),
    "struck": Kind(
        "Words that are crossed out",
        "They are in the text now as plain words.",
        "Take them out if they were meant to go.",
    ),
    "fake-heading": Kind(
        "Bold lines that look like headings",
        "They are only bold. Screen readers and the contents list do not find them.",
        "Write ## or ### before them and take the ** away, if they are headings.",
    ),
    "plain-heading": Kind(
        "Short lines that may be headings",
        "Plain text has no headings, so we made none.",
        "Write ## or ### before those that are headings.",
    ),
    "several-titles": Kind(
        "More than one heading of the highest level",
        "A document has one title. We put the title on top, and all headings one level down.",
        "Look at the order of the headings. The title is in the first line after the front matter.",
    ),
    "title-added": Kind(
        "The title",
        "The text had no heading that is its one title, so we put one on top.",
        "Look whether it is right.",
    ),
    "same-heading": Kind(
        "Headings with the same words",
        "In a list of contents nobody can tell them apart.",
        "Give each its own words, or join the parts.",
    ),
    "skipped-level": Kind(
        "Headings that skipped a level",
        "We moved them up, so that each is one level below the heading above it.",
        "Look whether the order is right.",
    ),
    "numbered-heading": Kind(
        "Headings that Word numbered",
        "The numbers are not part of the words, and are gone.",
        "Look for places in the text that point to a number, and name the heading instead.",
    ),
    "typed-list": Kind(
        "Lists that were typed with a sign or a number",
        "They are paragraphs, not lists. Screen readers do not say how many points there are.",
        "Begin each line with “- ” for a list, or “1. ” for a numbered one.",
    ),
    "bullets-read": Kind(
        "Lines with a bullet, read as lists",
        "In plain text there is no other way to write a list.",
        "Look whether each list begins and ends where it should.",
        shown=3,
    ),
    "html-list": Kind(
        "Lists that were pasted as HTML signs",
        "The signs such as <ul> and <li> are gone; the points are a list now.",
        "Look whether each point is whole.",
    ),
    "html": Kind(
        "HTML signs in the words",
        "Readers would see these signs. We left them as they are.",
        "Take them out.",
    ),
    "markup": Kind(
        "Markdown signs in the words",
        "Readers would see signs such as ** and [ ]( ). We left them as they are.",
        "Take them out, or make bold words and links of them.",
    ),
    "lettered-list": Kind(
        "Lists with letters or Roman numbers",
        "They have plain numbers now.",
        "Look for places in the text that say “(b)” or “point iv”.",
        shown=5,
    ),
    "picture-in-list": Kind(
        "Pictures that were a list item alone",
        "The picture stands in the text now.",
        "Look whether its point of the list is missing.",
    ),
    "typed-contents": Kind(
        "A typed list of contents",
        "Its page numbers are wrong as soon as anything changes.",
        "Take these lines out and write “::: contents” and “:::”.",
    ),
    "tab": Kind(
        "Words set apart with the tab key",
        "This may have been a table. The gap is a space now.",
        "Make a table or a list of it if it was one.",
    ),
    "quote-without-name": Kind(
        "Quotes that do not say whose words they are",
        "Readers should know who said it.",
        'Write ::: {.quote by="…"} before the words and ::: after them.',
    ),
    "raw-address": Kind(
        "Web addresses in the words",
        "An address that is read out letter by letter helps nobody.",
        "Make a link of words that say where it goes: [our guide](https://…).",
    ),
    "link-target": Kind(
        "Links that lead nowhere",
        "The words are there, the link is gone: it led to a file or a place that is not here.",
        "Find the right address.",
    ),
    "link-without-words": Kind(
        "Links without words",
        "The link was on a picture or on nothing, and is gone.",
        "Say in words where it goes, and link these words.",
    ),
    "sign": Kind(
        "Signs that our letters do not have",
        "We wrote the name of the sign in square brackets.",
        "Say it in words, or use a picture.",
    ),
    "equation": Kind(
        "Formulas",
        "A formula was read as plain signs.",
        "Say it in words.",
    ),
    "code": Kind("Code", "It is plain words now.", "Say it in words."),
    "capitals": Kind(
        "Words in block capitals",
        "They are hard to read, and some people hear them spelled letter by letter.",
        "Write them in small letters.",
    ),
    "capitals-by-format": Kind(
        "Words that Word showed in capitals",
        "We took the letters as they were typed.",
        "Look whether they are written as they should be.",
    ),
    "ordinal": Kind(
        "Dates and numbers with st, nd, rd or th",
        "We write “10 April 2027”, without letters after the number.",
        "Write the number alone, and the whole date.",
    ),
    "raised": Kind(
        "Raised or lowered letters",
        "They are plain letters now: small letters are hard to read.",
        "Look whether the words still say what they should.",
    ),
    "bold": Kind(
        "Bold words inside a sentence",
        "Bold was kept. Too much of it makes a page restless.",
        "Take the ** away where the words need no weight.",
    ),
    "italics": Kind(
        "Words in italics",
        "They are plain words now: italics are hard to read.",
        "Put the name of a book or a film in quote marks.",
    ),
    "underline": Kind(
        "Underlined words",
        "They are plain words now: only links are underlined.",
        "Nothing, unless the line meant something.",
    ),
    "colour": Kind(
        "Words in colour",
        "The colour is gone.",
        "If the colour meant something, say it in words.",
    ),
    "page-break": Kind(
        "Page breaks",
        "They are gone: each edition breaks its own pages.",
        "Nothing. Write *** where a new page must begin.",
    ),
}

ASIDES: dict[str, str] = {
    "contents": "The list of contents: it is made anew from the headings",
    "furniture": "Headers and footers: each edition has its own",
    "deleted": "Deleted with tracked changes",
    "hidden": "Hidden text",
    "html": "HTML signs of lists",
    "front-matter": "The lines of facts above the text",
    "comment": "Comments",
    "too-deep": "Text in more than 20 boxes or tables inside each other",
}
