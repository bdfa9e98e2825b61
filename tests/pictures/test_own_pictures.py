"""A team's own pictures: they win, they keep their colours, and what is missing is said."""

from __future__ import annotations

import pytest

from accessgen.build import library_of
from accessgen.pictures.suggest import suggest
from accessgen.project import find_project, load_project
from tests.pictures.conftest import bitmap
from tests.support.project import SmallProject

PHOTO = """\
our-meeting:
  file: our-meeting.png
  kind: photo
  idea: meeting
  alt: Six of us round the table in Alder Hall
  purpose: Shows our meeting as it is
  licence: All rights reserved
  credit: Photo by Bev, Alder Hall Group
  consent: All six agreed in writing on 4 May 2026
  reviewed_by: Alder Hall Group
  reviewed_on: 2026-06-01
"""
OWN_IDEA = """\
Our own:
  bingo-night:
    words: [bingo night]
"""


@pytest.fixture
def own(project: SmallProject) -> SmallProject:
    project.write("content/pictures/pictures.yaml", PHOTO)
    photo = project.root / "content" / "pictures" / "our-meeting.png"
    photo.write_bytes(bitmap(size=(600, 400)))
    return project


def test_it_comes_first_for_its_idea(own: SmallProject) -> None:
    library = library_of(load_project(find_project(own.root)))
    pictures = [item.picture for item in suggest("We meet on Tuesdays.", library)]
    assert pictures[0] == "our-meeting"
    assert library.pictures_of["meeting"][:2] == ("our-meeting", "meeting")


def test_a_photo_keeps_its_bytes(own: SmallProject) -> None:
    """Rule C04: the colours of a photo are somebody's skin."""
    library = library_of(load_project(find_project(own.root)))
    assert library.get("our-meeting").data == bitmap(size=(600, 400))


def test_it_says_who_agreed_and_who_looked(own: SmallProject) -> None:
    picture = library_of(load_project(find_project(own.root))).get("our-meeting")
    assert picture.consent == "All six agreed in writing on 4 May 2026"
    assert (picture.reviewed_by, str(picture.reviewed_on)) == ("Alder Hall Group", "2026-06-01")


def test_a_picture_of_the_same_name_stands_for_the_same_idea(own: SmallProject) -> None:
    text = PHOTO.replace("our-meeting:", "listen:").replace("  idea: meeting\n", "")
    own.write("content/pictures/pictures.yaml", text)
    library = library_of(load_project(find_project(own.root)))
    assert library.pictures_of["listen"][0] == "listen"
    assert library.get("listen").kind == "photo"


def test_a_team_can_have_its_own_ideas(own: SmallProject) -> None:
    own.write("content/pictures/ideas.yaml", OWN_IDEA)
    own.write("content/pictures/pictures.yaml", PHOTO.replace("idea: meeting", "idea: bingo-night"))
    library = library_of(load_project(find_project(own.root)))
    (first, *_) = suggest("Come to our bingo night!", library)
    assert (first.picture, first.words) == ("our-meeting", ("bingo night",))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("  licence: All rights reserved\n", '"licence" is missing'),
        ("  credit: Photo by Bev, Alder Hall Group\n", '"credit" is missing'),
        ("  purpose: Shows our meeting as it is\n", '"purpose" is missing'),
        ("  alt: Six of us round the table in Alder Hall\n", "no alt text"),
    ],
)
def test_what_is_missing_is_said_with_its_line(own: SmallProject, line: str, said: str) -> None:
    own.write("content/pictures/pictures.yaml", PHOTO.replace(line, ""))
    ended = own.run("pictures", "suggest", "We meet.", "--project", str(own.root))
    assert ended.code == 2
    assert "content/pictures/pictures.yaml:1" in ended.err
    assert said in ended.err


def test_the_command_shows_it(own: SmallProject) -> None:
    ended = own.run("pictures", "suggest", "We meet.", "--project", str(own.root))
    assert ended.code == 0
    assert "our-meeting" in ended.out
    assert "Six of us" in ended.out
