"""`accessgen new form`, and packs that link to forms."""

from __future__ import annotations

import pytest

from accessgen.errors import SourceErrors
from accessgen.events import read_event
from accessgen.sources import load_yaml
from tests.support.project import Ended, SmallProject

FORMS = "forms: {feedback: {form: %s}}"


def new(project: SmallProject, *names: str) -> Ended:
    root = str(project.root)
    return project.run("new", "form", *names, "--project", root, "--date", "2027-01-04")


def test_forms_are_listed_and_copied_and_become_ones_own(project: SmallProject) -> None:
    assert "feedback-form: Tell us how it was" in new(project).out
    ended = new(project, "feedback-form", "booking-form", "--owner", "Us: the team")
    assert ended.code == 0 and "partnership.yaml. Fill it in first." in ended.out
    made = (project.root / "content/feedback-form/publication.yaml").read_text()
    assert "date: 2027-01-04\n" in made and 'owner: "Us: the team"\n' in made
    assert 'name: "Us: the team" ' in (project.root / "content/data/partnership.yaml").read_text()
    assert new(project, "pledge-card", "--add").code == 0
    listed = "publications: [good, other, pledge-card]"
    assert listed in (project.root / "accessgen.yaml").read_text()
    again = new(project, "feedback-form")
    assert (again.code, "nothing is overwritten" in again.err) == (2, True)
    unknown = new(project, "feedback-from")
    assert (unknown.code, 'Did you mean "feedback-form"?' in unknown.err) == (2, True)


def test_what_a_form_needs_is_named_with_its_file(project: SmallProject) -> None:
    new(project, "feedback-form")
    project.write("content/data/partnership.yaml", "# nothing yet\n")
    said = project.build("--publication", "feedback-form").err
    assert "content/data/partnership.yaml:1: This file says nothing yet." in said
    project.write("content/data/partnership.yaml", "name: Us\n")
    said = project.build("--publication", "feedback-form").err
    assert 'There is no "phone" in content/data/partnership.yaml.' in said


@pytest.mark.parametrize(
    ("form", "publications", "said"),
    [
        ("feedback-form", "[]", "type: accessgen new form feedback-form"),
        ("gud", "[]", 'Did you mean "good"?'),
        ("good", "[tea]", 'is not made with the pack that links to it.\n    Add it to "public'),
    ],
)
def test_a_form_that_is_not_there_is_told_with_its_line(
    project: SmallProject, form: str, publications: str, said: str
) -> None:
    lines = 'title: Tea\nkind: event pack\nversion: "1.0"\ndate: 2027-01-04\nowner: Us\n'
    project.write("content/tea/publication.yaml", lines + "template: event-pack\nevent: e.yaml\n")
    project.write("content/tea/e.yaml", f"title: Tea\n{FORMS % form}\n")
    project.change("accessgen.yaml", "publications: [good, other]", f"publications: {publications}")
    ended = project.build("--publication", "tea", "--edition", "standard", "--format", "docx")
    assert ended.code == 2 and "content/tea/e.yaml:2:" in ended.err
    assert said in ended.err


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("{title: Tell us}", "does not say where the form is"),
        ('{form: "https://forms.example/1"}', "needs a title"),
    ],
)
def test_a_form_has_a_place_and_a_name(form: str, said: str) -> None:
    text = f"title: Tea\nforms:\n  feedback: {form}\n"
    with pytest.raises(SourceErrors, match=f"e.yaml:3: .*{said}"):
        read_event(load_yaml(text, "e.yaml"), "e.yaml")
