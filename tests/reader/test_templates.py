"""Jinja2 before Markdown: what templates may do, and that lines are still known afterwards."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from accessgen.errors import SourceErrors
from accessgen.model import Paragraph, Text, walk
from accessgen.reader import read
from accessgen.sources import load_yaml
from tests.reader.dump import dump
from tests.reader.support import TOP, Publication


@pytest.fixture
def guide(tmp_path: Path) -> Publication:
    return Publication(tmp_path)


def data(text: str) -> Any:
    """YAML as a publication's data file would give it."""
    return load_yaml(text, "content/data/event.yaml")


def places(guide: Publication, text: str, **changes: Any) -> dict[str, str]:
    """Where each piece of words of a document comes from."""
    document = guide.read(TOP + text, **changes)
    texts = [node for node in walk(document) if isinstance(node, Text)]
    return {node.text.strip(): str(node.position) for node in texts}


# ------------------------------------------------------------------------------- values


def test_variables_edition_and_dates(guide: Publication) -> None:
    text = "# {{ event.title }}\n\n{{ edition.title }} for {{ event.date }}, {{ event.people }}\n"
    event = data("title: Day\ndate: 2026-11-04\npeople: 60\n")
    document = guide.read(TOP + text, variables={"event": event})
    assert dump(document) == "h1 #day: Day\np: Standard for 4 November 2026, 60\n"


def test_a_key_wins_over_a_method_of_mappings(guide: Publication) -> None:
    event = data("items: [tea, cake]\nkeys: 2\n")
    text = "# A\n\n{% for x in event.items %}{{ x }} {% endfor %}{{ event.keys }}\n"
    assert "p: tea cake 2" in dump(guide.read(TOP + text, variables={"event": event}))


def test_mappings_can_be_gone_through(guide: Publication) -> None:
    text = "# A\n\n{% for k, v in event.items() %}{{ k }}={{ v }} {% endfor %}\n"
    found = dump(guide.read(TOP + text, variables={"event": data("a: 1\nb: 2\n")}))
    assert "p: a=1 b=2" in found


def test_what_is_not_there_can_have_a_default(guide: Publication) -> None:
    text = "# A\n\n{{ event.lead | default('No lead.') }}\n"
    found = dump(guide.read(TOP + text, variables={"event": data("a: 1\n")}))
    assert "p: No lead." in found


def test_lists_can_be_sifted_by_what_their_items_have(guide: Publication) -> None:
    text = (
        "# A\n\n{{ event | selectattr('easy', 'defined') | map(attribute='easy') | join(' ') }}\n"
    )
    found = dump(guide.read(TOP + text, variables={"event": data("- easy: yes\n- other: no\n")}))
    assert "p: yes" in found


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("'13:30' | time", "1:30pm"),
        ("'14:00' | time", "2pm"),
        ("'09:05' | time", "9:05am"),
        ("'10am' | time", "10am"),
        ("day | date", "4 November 2026"),
        ("day | date('EEEE d MMMM y')", "Wednesday 4 November 2026"),
        ("'0300 123 4567' | tel", "03001234567"),
        ("'https://www.nhs.uk/about/' | short", "nhs.uk/about"),
        ("'no stop' | sentence", "no stop."),
        ("'Is it?' | sentence", "Is it?"),
        ("'large print BSL' | capital", "Large print BSL"),
        ("'a  b' | cell", "a b"),
        ("['a', 'b'] | join(' and ')", "a and b"),
        ("'a' ~ 1 ~ day.year", "a12026"),
        ("2 + 3 * 2 ** 3", "26"),
        ("('never' if day.year == 1) ~ 'x'", "x"),
    ],
)
def test_what_templates_can_do_with_values(guide: Publication, expression: str, words: str) -> None:
    document = guide.read(
        TOP + "# A\n\n{{ " + expression + " }}\n", variables={"day": dt.date(2026, 11, 4)}
    )
    assert f"p: {words}\n" in dump(document)


def test_comments_are_written_so_that_ids_stay_ids(guide: Publication) -> None:
    document = guide.read(TOP + "# A {#top}\n\n{## for {{ nobody }} ##}Words\n")
    assert dump(document) == "h1 #top: A\np: Words\n"


# ---------------------------------------------------------------------------- line map


def test_lines_in_loops_and_after_them(guide: Publication) -> None:
    text = "# A\n\n{% for x in [1, 2] %}\nRow {{ x }}\n\n{% endfor %}\nLast\n"
    found = places(guide, text)
    assert found["Row 1"] == found["Row 2"] == "content/guide/standard.md:7"
    assert found["Last"] == "content/guide/standard.md:10"


def test_lines_in_included_files(guide: Publication) -> None:
    guide.write("part.md", "\nIn a part\n\nand more\n")
    guide.write("../templates/shared/end.md", "The end\n")
    text = '# A\n\n{% include "part.md" %}\n{% include "shared/end.md" %}\n\nAfter\n'
    found = places(guide, text)
    assert found["In a part"] == "content/guide/part.md:2"
    assert found["and more"] == "content/guide/part.md:4"
    assert found["The end"] == "content/templates/shared/end.md:1"
    assert found["After"] == "content/guide/standard.md:9"


def test_lines_of_macros_and_stripped_space(guide: Publication) -> None:
    text = "{% macro say(x) %}\nSaid {{ x }}\n{% endmacro %}\n# A\n\n{{- '' }}\n\n{{ say(1) }}\n"
    assert places(guide, text)["Said 1"] == "content/guide/standard.md:5"


def test_words_from_data_stand_in_the_data_file(guide: Publication) -> None:
    event = data("title: A\nabout: |\n  First\n  second\nlist: [one,\n  two]\n")
    text = "# A\n\n{{ event.about }}\n{% for x in event.list %}\n- {{ x }}\n{% endfor %}\n"
    found = places(guide, text, variables={"event": event})
    assert found["First"] == "content/data/event.yaml:3"
    assert found["second"] == "content/data/event.yaml:4"


def test_soft_breaks_are_counted_inside_a_paragraph(guide: Publication) -> None:
    found = places(guide, "# A\n\none\n**two**\nthree\\\nfour\n")
    lines = {words: int(place.rsplit(":")[-1]) for words, place in found.items()}
    assert lines == {"A": 4, "one": 6, "two": 7, "": 7, "three": 8, "four": 9}


def test_an_author_cannot_break_the_line_map(guide: Publication) -> None:
    found = places(guide, "# A\n\n\ufdd0999:1\ufdd1Words \ufdd0 here\n")
    assert set(found.values()) <= {"content/guide/standard.md:4", "content/guide/standard.md:6"}


def test_a_document_of_one_kind_takes_its_text_from_a_template(guide: Publication) -> None:
    guide.write("../templates/event/standard.md", TOP + "# Day\n\n{{ nobody }}\n")
    with pytest.raises(SourceErrors, match=r"content/templates/event/standard.md:6"):
        read(guide.source(file="event/standard.md"))


# ---------------------------------------------------------------------- what goes wrong

WRONG = [
    ("{{ evnt.title }}", "6: The name \"evnt\" is not known. Did you mean \"event\"?"),
    ("{{ event.titel }}", '6: There is no "titel" in content/data/event.yaml.'),
    ("{{ event.title.x }}", '6: There is no "x" in this value.'),
    ("{{ event }}", "6: This is a list, or several keys"),
    ("{% if nobody %}x{% endif %}", '6: The name "nobody" is not known.'),
    ("{% for x in [1] %}\nx", "This template is broken: Unexpected end of template."),
    ("{{ event.title", "6: This template is broken:"),
    ("{{ event.title | uper }}", "6: This template is broken: No filter named 'uper'."),
    ('{% include "prt.md" %}', '6: There is no file "prt.md" to include. Did you mean "part.md"?'),
    ('{% include "../../secret.md" %}', "6: There is no file \"../../secret.md\" to include."),
    ('{% include "/etc/passwd" %}', '6: There is no file "/etc/passwd" to include.'),
    ('{% include "link.md" %}', '6: There is no file "link.md" to include.'),
    ("{{ ''.__class__ }}", '6: Templates may not use "__class__".'),
    ("{{ ''.__class__.__mro__ }}", '6: Templates may not use "__class__".'),
    ("{{ event.__init__ }}", '6: Templates may not use "__init__".'),
    ("{{ event.pop('title') }}", '6: There is no "pop" in content/data/event.yaml.'),
    ("{{ '{0.__class__}'.format(1) }}", '6: Templates may not use "format".'),
    ("{{ 'a'.center(9) }}", '6: Templates may not use "center".'),
    ("{{ event['position'] }}", '6: There is no "position" in content/data/event.yaml.'),
    ("{{ 1 / 0 }}", "6: This template cannot be worked out: division by zero."),
    ("{{ 'a' * 3 }}", "6: This template cannot be worked out:"),
    ("{{ 9 ** 9 ** 9 }}", "6: This template cannot be worked out:"),
    ("{{ lipsum() }}", '6: The name "lipsum" is not known.'),
    ("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}",
     "6: This template takes more than 100,000 steps."),
    ("{% for a in range(999999999999) %}{% endfor %}", "6: This template takes more than"),
    ("{% for a in range(9**19, 9**99) %}{% endfor %}", "6: This template"),
    ("{% for a in range(9999) %}{{ range(9999) | sum }}{% endfor %}", "6: This template takes"),
    ("{% for a in range(50000) %}" + "x" * 60 + "{% endfor %}",
     "6: This template writes more than 2,000,000 characters."),
    ("{% macro f(n) %}{{ f(n) }}{{ f(n) }}{% endmacro %}{{ f(1) }}", "6: This template"),
    ('{% include "loop.md" %}', "loop.md:1: This template"),
    ("{% set n = namespace(x='ab') %}{% for i in range(60) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
     "6: This template writes more than"),
    ("{% set n = namespace(x='ab') %}{% for i in range(60) %}{% set n.x = n.x + n.x %}{% endfor %}",
     "6: This template writes more than"),
    ("{% set n = namespace(x=99) %}{% for i in range(60) %}{% set n.x = n.x * n.x %}{% endfor %}",
     "6: This number is too large."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), WRONG, ids=[text[:40] for text, _ in WRONG])
def test_mistakes_in_templates_are_told_with_their_line(
    guide: Publication, text: str, message: str
) -> None:
    (guide.root / "secret.md").write_text("secret")
    guide.write("part.md", "Part")
    guide.write("loop.md", '{% include "loop.md" %}')
    (guide.folder / "link.md").symlink_to(guide.root / "secret.md")
    variables = {"event": data("title: Day\n")}
    found = guide.mistakes(TOP + "# A\n\n" + text + "\n", variables=variables)
    assert len(found) == 1, found
    assert message in found[0].replace("standard.md:", "")


def test_all_unknown_names_are_told_together(guide: Publication) -> None:
    found = guide.mistakes(TOP + "# A\n\n{{ one }}\n\n{{ two }} *slanted*\n\n*x*\n")
    assert [line.split(".md:")[1][:30] for line in found] == [
        '6: The name "one" is not known',
        '8: The name "two" is not known',
        "10: These words are in italics",
    ]


def test_a_missing_text_is_named(guide: Publication) -> None:
    with pytest.raises(SourceErrors, match=r"content/guide/standard.md: This text is missing."):
        read(guide.source())


def test_the_same_source_gives_the_same_document(guide: Publication) -> None:
    text = TOP + "# A\n\n{% for x in range(3) %}\nWords {{ x }}\n{% endfor %}\n"
    assert guide.read(text) == guide.read(text)


def test_paragraphs_know_their_line(guide: Publication) -> None:
    document = guide.read(TOP + "# A\n\nx\n")
    assert [block.position.line for block in document.blocks if isinstance(block, Paragraph)] == [6]
