"""The web page: one file, plain words, accessible, and it never says more than was measured."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree
from lxml import html as lxml_html

from accessgen.checks.opened.facts import Block, Kind, Place
from accessgen.checks.reading.prose import Prose
from accessgen.checks.reading.scores import scores
from accessgen.report import html
from accessgen.report.results import FileResult, Report
from tests.report.sample import CHECKS, LONG, TOO_LONG, report
from tests.support import axe

PROMISES = ("complian", "conform", "fully accessible", "is accessible", "100%")
HTTP = re.compile(r"(?:src|href|action|data|poster)=[\"'](?!#|data:image/)", re.IGNORECASE)


@pytest.fixture
def page(tmp_path: Path) -> str:
    return html.render(report(tmp_path))


def words_of(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_it_needs_no_other_file_and_no_script(page: str) -> None:
    assert not HTTP.search(page)
    assert "<script" not in page and "@import" not in page and "url(" not in page
    assert "default-src 'none'" in page


def test_what_to_do_first_comes_first(page: str) -> None:
    headings = [words_of(item) for item in lxml_html.fromstring(page).iter("h2")]
    assert headings == [
        "Put right first",
        "Then look at this",
        "Only a person can decide",
        "We could not measure this",
        "People have decided",
        "The pages",
        "The files",
        "What we checked",
    ]


def test_a_finding_says_what_where_how_much_and_what_to_do(page: str) -> None:
    tree = lxml_html.fromstring(page)
    (rule,) = [item for item in tree.iter("article") if "rule W03" in words_of(item)]
    told = words_of(rule)
    for part in (
        "This sentence has 17 words.", LONG, "Measured: 17 words. Limit: at most 15 words.",
        "guide.pdf", "page 2", "content/guide/easy-read.md:12", "Cut it in two",
        "NHS digital service manual",
    ):  # fmt: skip
        assert part in told


def test_it_lists_every_check_that_ran_and_every_file(page: str) -> None:
    tables = [words_of(table) for table in lxml_html.fromstring(page).iter("table")]
    assert all(check in tables[1] for check in CHECKS)
    assert all(name in tables[0] for name in ("empty.pdf", "guide.docx", "guide.pdf"))
    assert "None: it did not open" in tables[0]


def test_a_decision_is_shown_with_its_name_and_its_end(page: str) -> None:
    assert "Decided by Sam Okafor, editor on 4 November 2026, until 1 March 2027" in page


@pytest.mark.parametrize("told", ["full", "nothing found"])
def test_it_promises_nothing(page: str, told: str) -> None:
    shown = page if told == "full" else html.render(Report(()))
    low = words_of(lxml_html.fromstring(shown).body).lower()
    for word in (
        "complian",
        "conform",
        "fully accessible",
        "is accessible",
        "✓",
        "✔",
        "✅",
        "100%",
    ):
        assert word not in low
    assert "test it with your readers" in low
    assert "do your readers understand the words?" in low


def test_many_findings_of_one_rule_are_folded_and_all_there() -> None:
    findings = tuple(replace(TOO_LONG, message=f"Sentence {n} is long.", source=None, page=None)
                     for n in range(25))  # fmt: skip
    file = FileResult("a.docx", "docx", "standard", Path("a.docx"), ("W03", "open"), findings)
    tree = lxml_html.fromstring(html.render(Report((file,))))
    (more,) = [item for item in tree.iter("details") if "Show 15 more" in words_of(item)]
    assert len(more.findall("ul/li")) == 15
    assert len([item for item in tree.iter("li") if item.get("id", "").startswith("finding")]) == 25


def test_places_in_the_source_are_named_once_and_word_files_say_how_to_see_theirs(
    tmp_path: Path,
) -> None:
    line = replace(TOO_LONG, page=None)
    file = FileResult("content/a/event.yaml", "yaml", "all", tmp_path, ("W03",), (line,))
    page = html.render(Report((file,)))
    tree = lxml_html.fromstring(page)
    assert not tree.find_class("where"), "its file and line are named below"
    assert "In your own files: content/guide/easy-read.md:12" in words_of(tree)
    assert "Save it as PDF too" not in page
    word = replace(file, path="a.docx", format="docx")
    assert "Save it as PDF too" in html.render(Report((word,)))


def test_a_file_that_was_not_checked_is_not_told_as_clean() -> None:
    page = words_of(lxml_html.fromstring(html.render(Report((), ("a.pdf: failed.",)))).body)
    assert page.count("Some files were not checked: see the top of this page.") == 4
    assert page.index("a.pdf: failed.") < page.index("We found nothing")


def test_words_of_a_foreign_file_cannot_become_markup(tmp_path: Path) -> None:
    told = report(tmp_path)
    page = html.render(Report(told.files, ("<script>alert(1)</script> & `<b>` was not made",)))
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_the_same_results_make_the_same_page(tmp_path: Path) -> None:
    told = report(tmp_path)
    assert html.render(told) == html.render(told)


def test_its_words_are_easy_to_read(page: str) -> None:
    """Rule T01: a Flesch reading ease of 60 or more, by the scorer that authors are held to."""
    tree = lxml_html.fromstring(page)
    texts = [words_of(item) for item in tree.iter("p", "li") if not item.findall(".//p")]
    blocks = [Block(Kind.PARAGRAPH, text, Place()) for text in texts]
    found = scores(Prose(tuple(blocks), "report").sentences)
    assert found.counted == found.given > 50
    assert found.flesch >= 60, found


@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_and_nobody_scrolls_sideways(page: str, width: int) -> None:
    """320 pixels are what is left of 1280 at 400% (WCAG 1.4.10)."""
    axe.require()
    found = axe.check(page, width)
    assert found.violations == ()
    assert found.passes > 20
    assert found.wider <= 0


def test_axe_would_find_something() -> None:
    axe.require()
    page = '<html><head><title></title></head><body><img src="data:,"></body></html>'
    assert {"image-alt", "html-has-lang"} <= {v.id for v in axe.check(page).violations}
