"""The whole way: what one edition says and another does not is found, with file and line."""

from __future__ import annotations

from accessgen.build import build_one, check_publications
from accessgen.findings import Finding, Outcome
from accessgen.project import Job, load_project, load_publication
from tests.support.project import SmallProject


def found(project: SmallProject, rule: str) -> list[Finding]:
    loaded = load_project(project.root / "accessgen.yaml")
    good = load_publication(loaded, "good")
    editions = [loaded.finder().load(name) for name in loaded.editions]
    jobs = [Job(loaded, good, edition, ("pdf",)) for edition in editions]
    built = [build_one(job) for job in jobs]
    everything = [*built, *check_publications(jobs, built)]
    return [f for result in everything for f in result.findings if f.check == rule]


def test_a_true_publication_has_nothing_new(project: SmallProject) -> None:
    assert found(project, "W30") == []


def test_a_time_that_only_easy_read_says(project: SmallProject) -> None:
    project.change("content/good/easy-read.md", "talk to people.", "talk to people at 10:30am.")
    (finding,) = found(project, "W30")
    assert finding.message == "The standard text nowhere says “10.30”."
    assert str(finding.source) == "content/good/easy-read.md:49"
    assert project.build().code == 1


def test_a_sentence_that_only_large_print_says(project: SmallProject) -> None:
    more = '{% if edition.id == "large-print" %}Wear a hat.{% endif %}'
    project.change("content/good/standard.md", "You can meet people too.", f"You can. {more}")
    (finding,) = found(project, "W30")
    assert finding.message == "Only Large print says “Wear a hat.”, after “…to rest. You can.”."
    assert (finding.file, finding.page) == ("large-print/good-large-print.pdf", 1)


def test_a_row_that_stands_for_a_part_that_is_gone(project: SmallProject) -> None:
    project.change("content/good/standard.md", "{#why-text}", "{#why-words}")
    wrong, question = found(project, "W30")
    assert "stands for “why-text”" in wrong.message
    assert wrong.hint.startswith("Did you mean")
    assert question.outcome is Outcome.NEEDS_PERSON


def test_a_fault_of_the_words_names_the_line(project: SmallProject) -> None:
    long = " ".join(["We walk in the park and we talk and we rest"] * 5)
    project.change("content/good/standard.md", "A walk helps you to rest.", f"{long}.")
    places = {str(finding.source) for finding in found(project, "W03")}
    assert places == {"content/good/standard.md:9"}
