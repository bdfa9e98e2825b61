"""The plain facts that checks of the source read, from a real project."""

from __future__ import annotations

from accessgen.build import build_one
from accessgen.checks.opened.facts import Kind
from accessgen.checks.sourced import EditionFacts, SourceFacts
from accessgen.errors import Position
from accessgen.project import Job, load_project, load_publication
from tests.support.project import SmallProject

MORE = """
## What to bring {#bring}

{#bring-lead}
You need these things:

1. A coat.
2. Water.

{caption="Who comes" #who}
| Name | Role |
|---|---|
| Bev | Guide |

::: {.quote by="Sam, walker"}
It is good to be out.
:::

![A map of the park](venue-map)
"""


def facts(project: SmallProject, edition: str) -> EditionFacts:
    loaded = load_project(project.root / "accessgen.yaml")
    good = load_publication(loaded, "good")
    result = build_one(Job(loaded, good, loaded.finder().load(edition), ("docx",)))
    assert result.facts is not None, result.errors
    return result.facts


def source(project: SmallProject, edition: str) -> SourceFacts:
    return facts(project, edition).source


def test_each_text_knows_what_it_belongs_to(project: SmallProject) -> None:
    text = (project.root / "content/good/standard.md").read_text()
    project.write("content/good/standard.md", text.replace("\n## Pictures", f"{MORE}\n## Pictures"))
    blocks = {block.text: block for block in source(project, "standard").blocks}
    coat, bev, quote = blocks["A coat."], blocks["Bev"], blocks["It is good to be out."]
    assert (coat.kind, coat.number) == (Kind.LIST_ITEM, 1)
    assert {"bring", "bring-lead"} <= set(coat.parts)
    assert bev.kind is Kind.CELL
    assert {"bring", "who"} <= set(bev.parts)
    assert "bring-lead" not in bev.parts
    assert blocks["Who comes"].kind is Kind.CAPTION
    assert quote.role == "quote"
    assert blocks["Sam, walker"].role == "attribution"
    assert "why" not in coat.parts
    lead = blocks["You need these things:"]
    assert lead.id == "bring-lead"
    assert lead.position.file == "content/good/standard.md"


def test_quotes_and_pictures(project: SmallProject) -> None:
    text = (project.root / "content/good/standard.md").read_text()
    project.write("content/good/standard.md", text.replace("\n## Pictures", f"{MORE}\n## Pictures"))
    found = source(project, "standard")
    assert [(quote.words, quote.by) for quote in found.quotes] == [
        ("It is good to be out.", "Sam, walker")
    ]
    (picture,) = found.pictures
    assert (picture.name, picture.kind, picture.format) == ("venue-map", "map", "svg")
    assert picture.purpose and picture.licence and picture.credit
    assert picture.uses[0].alt == "A map of the park"
    assert picture.position.file.endswith("pictures.yaml")


def test_rows_of_easy_read(project: SmallProject) -> None:
    row = next(r for r in source(project, "easy-read").rows if r.picture == "talk")
    assert (row.words, row.picture, row.sources) == (
        "You can talk to people.",
        "talk",
        ("why-text",),
    )
    assert row.position == Position("content/good/easy-read.md", 49)


def test_what_is_true_of_the_whole(project: SmallProject) -> None:
    found = source(project, "large-print")
    assert found.file == "content/good/standard.md"
    assert found.outputs == ("large-print/good-large-print.docx",)
    assert (found.about.id, found.about.version) == ("good", "1.0")
    assert found.about.file == "content/good/publication.yaml"


def test_the_finished_words_come_along(project: SmallProject) -> None:
    found = facts(project, "standard")
    assert found.label == "standard/good-standard.docx"
    assert "Bring water." in {text.text for text in found.texts}
