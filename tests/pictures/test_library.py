"""pictures.yaml: what is right is found, what is wrong is said with line and remedy."""

from collections.abc import Callable
from pathlib import Path

import pytest

from accessgen.errors import Position, SourceErrors
from accessgen.pictures import PictureLibrary
from tests.pictures.conftest import SQUARE, entry

MakeLibrary = Callable[..., PictureLibrary]
YAML = "content/pictures/pictures.yaml"


def only_error(library: PictureLibrary, name: str = "house") -> tuple[int, str, str]:
    with pytest.raises(SourceErrors) as caught:
        library.get(name)
    (error,) = caught.value.errors
    assert error.position.file == YAML
    return error.position.line, error.message, error.hint


def test_a_picture_carries_what_its_entry_says(make_library: MakeLibrary) -> None:
    picture = make_library(entry(), house__svg=SQUARE).get("house")
    assert (picture.name, picture.format, picture.kind) == ("house", "svg", "drawing")
    assert (picture.width, picture.height) == (72, 72)
    assert (picture.alt, picture.decorative) == ("A house with a door", False)
    assert (picture.purpose, picture.licence) == ("Stands for home", "CC BY 4.0")
    assert picture.credit == "A made-up artist"
    assert picture.position == Position(YAML, 1)


def test_openmoji_is_a_muted_symbol_with_a_known_licence(make_library: MakeLibrary) -> None:
    library = make_library('ear:\n  openmoji: "1F442"\n  alt: An ear\n  purpose: Listening\n')
    picture = library.get("ear")
    assert (picture.kind, picture.licence) == ("symbol", "CC BY-SA 4.0")
    assert picture.credit == "OpenMoji, CC BY-SA 4.0"
    assert b"#fcea2b" not in picture.data.lower()


def test_the_same_picture_is_read_once(make_library: MakeLibrary, tmp_path: Path) -> None:
    library = make_library(entry(), house__svg=SQUARE)
    first = library.get("house")
    (tmp_path / "content/pictures/house.svg").unlink()
    assert library.get("house") is first


def test_a_picture_that_nobody_uses_is_not_opened(make_library: MakeLibrary) -> None:
    text = entry() + entry("barn", "barn.svg", alt="A barn on a field")
    library = make_library(text, house__svg=SQUARE, barn__svg="<svg")
    assert library.get("house").format == "svg"


def test_drawings_keep_their_colours_unless_muting_is_asked_for(make_library: MakeLibrary) -> None:
    text = entry() + entry("soft", alt="The same house in soft colours", mute="true")
    library = make_library(text, house__svg=SQUARE)
    assert b"#ea5a47" in library.get("house").data
    assert b"#ea5a47" not in library.get("soft").data


OTHERS_COLOURS = ["person", "photo", "map", "art", "flag", "medical"]


@pytest.mark.parametrize("kind", OTHERS_COLOURS)
def test_somebody_elses_colours_stay_until_they_agree(make_library: MakeLibrary, kind: str) -> None:
    agreed = {"mute": "true", "mute_agreed_by": "Bev", "mute_agreed_on": "2026-10-20"}
    text = (
        entry(kind=kind, mute="true")
        + entry("half", alt="A second house", kind=kind, mute="true", mute_agreed_by="Bev")
        + entry("agreed", alt="A third house", kind=kind, **agreed)
    )
    library = make_library(text, house__svg=SQUARE)
    for name in ("house", "half"):
        picture = library.get(name)
        assert (picture.mute_asked, picture.muted) == (True, False)
        assert b"#ea5a47" in picture.data
    assert library.get("agreed").muted
    assert b"#ea5a47" not in library.get("agreed").data


def test_a_muted_copy_to_show_leaves_the_picture_alone(make_library: MakeLibrary) -> None:
    library = make_library(entry(kind="art"), house__svg=SQUARE)
    assert b"#ea5a47" not in library.muted_copy("house").data
    assert b"#ea5a47" in library.get("house").data


def test_a_logo_is_never_muted(make_library: MakeLibrary) -> None:
    library = make_library(entry(kind="logo", mute="true"), house__svg=SQUARE)
    line, message, _hint = only_error(library)
    assert line == 8
    assert "colours of a logo are never changed" in message


@pytest.mark.parametrize(
    ("more", "line", "said", "hint"),
    [
        ({"alt": ""}, 1, "no alt text", "decorative: true"),
        ({"alt": "Oh"}, 4, "2 characters", "what is seen"),
        ({"alt": "x" * 151}, 4, "151 characters", "one sentence"),
        ({"alt": "Picture of a house"}, 4, "does not describe", "without words such as"),
        ({"alt": "house.svg"}, 4, "does not describe", "file names"),
        ({"decorative": "true"}, 4, "decorative picture has no alt text", "Keep"),
        ({"decorative": "perhaps"}, 8, "true or false", ""),
        ({"purpose": ""}, 1, '"purpose" is missing', "purpose: …"),
        ({"purpose": "A house with a door"}, 5, "only repeats the alt text", "why"),
        ({"licence": ""}, 1, '"licence" is missing', "licence: …"),
        ({"credit": ""}, 1, '"credit" is missing', "credit: …"),
        ({"kind": "drawign"}, 3, 'kind "drawign" is unknown', '"drawing"'),
        ({"kind": ""}, 1, '"kind" is missing', "kind: …"),
        ({"licnce": "CC0"}, 8, 'key "licnce" is unknown', '"licence"'),
        ({"file": "hous.svg"}, 2, 'no file "hous.svg"', '"house.svg"'),
        ({"file": "../../../etc/passwd"}, 2, "outside the project", "Copy the picture"),
        ({"file": "/etc/passwd"}, 2, "outside the project", "Copy the picture"),
        ({"openmoji": '"1F3E0"'}, 1, "not both", "Name a file"),
        ({"file": ""}, 1, 'either "file" or "openmoji"', "Name a file"),
        ({"file": "", "openmoji": '"XYZ"'}, 7, 'no symbol "XYZ"', "openmoji.org"),
        ({"file": "", "openmoji": '"../1F3E0"'}, 7, "no symbol", "openmoji.org"),
    ],
)
def test_each_mistake_is_named_with_line_and_remedy(
    make_library: MakeLibrary, more: dict[str, str], line: int, said: str, hint: str
) -> None:
    found_line, message, found_hint = only_error(make_library(entry(**more), house__svg=SQUARE))
    assert found_line == line
    assert said in message
    assert hint in found_hint


def test_all_mistakes_of_all_pictures_are_reported_together(make_library: MakeLibrary) -> None:
    text = (
        entry(alt="", credit="")
        + entry("barn", "barn.png", alt="A barn on a field")
        + entry("again", alt="A barn on a field")
    )
    errors = make_library(text, house__svg=SQUARE).check_all()
    assert [(e.position.line, e.message.split(".")[0]) for e in errors] == [
        (1, '"credit" is missing'),
        (1, "This picture has no alt text"),
        (7, 'There is no file "barn'),
        (13, 'The alt text of "again" is also that of "barn"'),
    ]


def test_an_unknown_name_is_said_where_it_is_used(make_library: MakeLibrary) -> None:
    library = make_library(entry(), house__svg=SQUARE)
    with pytest.raises(SourceErrors) as caught:
        library.get("huose", Position("content/guide/standard.md", 12))
    (error,) = caught.value.errors
    assert str(error.position) == "content/guide/standard.md:12"
    assert error.hint == 'Did you mean "house"?'


def test_a_word_that_calls_a_picture_leads_to_it(make_library: MakeLibrary) -> None:
    ideas = "Places:\n  home:\n    words: [home, place to live]\n"
    library = make_library(entry(idea="home"), house__svg=SQUARE, ideas__yaml=ideas)
    with pytest.raises(SourceErrors) as caught:
        library.get("place-to-live")
    assert caught.value.errors[0].hint == "Known here: house."


def test_a_link_that_leads_out_of_the_project_is_refused(
    make_library: MakeLibrary, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "secret.svg"
    outside.write_text(SQUARE)
    folder = tmp_path / "content/pictures"
    library_text = entry(file="link.svg")
    folder.mkdir(parents=True)
    (folder / "link.svg").symlink_to(outside)
    (folder / "pictures.yaml").write_text(library_text)
    library = PictureLibrary.load(folder / "pictures.yaml", tmp_path)
    assert "outside the project" in only_error(library)[1]


def test_the_words_of_a_picture(make_library: MakeLibrary) -> None:
    text = (
        entry()
        + entry("sign", alt="A sign at a door", text_version="Way in")
        + entry("door", alt="A green door", has_text="false")
    )
    library = make_library(text, house__svg=SQUARE)
    assert library.get("house").has_text is None
    assert library.get("sign").has_text is True
    assert library.get("sign").text_version == "Way in"
    assert library.get("door").has_text is False


def test_no_text_and_a_text_version(make_library: MakeLibrary) -> None:
    library = make_library(entry(has_text="false", text_version="Way in"), house__svg=SQUARE)
    assert "A picture without text has no text version" in only_error(library)[1]


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("house:\n\tfile: x", 2, "YAML is broken"),
        ("- house\n- barn\n", 1, "not a list of pictures"),
        ("house: 1\nhouse: 2\n", 2, "stands here twice"),
    ],
)
def test_a_broken_library_says_where(
    make_library: MakeLibrary, text: str, line: int, said: str
) -> None:
    with pytest.raises(SourceErrors) as caught:
        make_library(text)
    (error,) = caught.value.errors
    assert error.position == Position(YAML, line)
    assert said in error.message


def test_a_missing_library_says_so(tmp_path: Path) -> None:
    with pytest.raises(SourceErrors, match="missing"):
        PictureLibrary.load(tmp_path / "pictures.yaml", tmp_path)


def test_an_empty_library_has_no_pictures(make_library: MakeLibrary) -> None:
    library = make_library("")
    assert dict(library.entries) == {}
    assert library.check_all() == ()
