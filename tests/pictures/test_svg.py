"""SVG at the edge: what can read other files, run, move or not be drawn stays out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accessgen.pictures.picture import RefusedPicture
from accessgen.pictures.svg import MAX_BYTES, parse_svg, svg_bytes, svg_size

OPEN = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'viewBox="0 0 72 72">'
)


def svg(inside: str) -> bytes:
    return f"{OPEN}{inside}</svg>".encode()


def refusal(data: bytes) -> RefusedPicture:
    with pytest.raises(RefusedPicture) as caught:
        svg_size(parse_svg(data))
    assert caught.value.hint
    return caught.value


ENTITY = (
    '<!DOCTYPE svg [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
    + OPEN
    + '<path d="&secret;"/></svg>'
).encode()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (ENTITY, "document type or entities"),
        (b'<!DOCTYPE svg PUBLIC "x" "http://x/y.dtd">' + svg(""), "document type"),
        (svg("<script>alert(1)</script>"), "a script"),
        (svg('<rect width="1" height="1" onclick="x()"/>'), 'a script ("onclick")'),
        (svg("<foreignObject><p>Hello</p></foreignObject>"), "foreignObject"),
        (svg('<image href="https://example.org/a.png"/>'), "another picture"),
        (svg('<image xlink:href="data:image/png;base64,AAAA"/>'), "another picture"),
        (svg('<use href="https://example.org/a.svg#b"/>'), "outside itself"),
        (svg('<use xlink:href="other.svg#b"/>'), "outside itself"),
        (svg('<a href="https://example.org"><path d="M0,0"/></a>'), "a link"),
        (svg('<path d="M0,0" fill="url(https://example.org/x)"/>'), "outside itself"),
        (svg('<path d="M0,0" style="fill:URL( \'http://x\' )"/>'), "outside itself"),
        (svg('<style>@import "https://example.org/x.css";</style>'), "outside itself"),
        (svg("<style>path{fill:u\\72l(http://x)}</style>"), "outside itself"),
        (svg("<style>path{background:url(//example.org)}</style>"), "outside itself"),
        (svg('<animate attributeName="x"/>'), "animation"),
        (svg("<linearGradient/>"), "a gradient"),
        (svg("<pattern/>"), "a pattern"),
        (svg("<filter/>"), "a shadow or glow"),
        (svg("<text>Welcome</text>"), "text (rule I09)"),
        (svg("<marker/>"), '"marker", which cannot be drawn'),
        (b"<svg><rect/></svg>", "not SVG"),
        (b"<html></html>", "not SVG"),
        (svg("<path>")[:-6], "broken"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "how big it is"),
        (OPEN.replace("72 72", "0 72").encode() + b"</svg>", "how big it is"),
        (OPEN.replace("72 72", "nan 72").encode() + b"</svg>", "how big it is"),
        (OPEN.replace("72 72", "many").encode() + b"</svg>", "how big it is"),
        (svg(" " * (MAX_BYTES + 1)), "the limit is 2 MB"),
    ],
)
def test_refused_with_a_plain_reason(data: bytes, said: str) -> None:
    assert said in refusal(data).message


def test_copies_of_copies_are_refused() -> None:
    data = svg(
        '<defs><g id="a"><path d="M0,0h1"/></g><g id="b"><use href="#a"/><use href="#a"/></g>'
        '</defs><use href="#b"/>'
    )
    assert "copies themselves" in refusal(data).message


def test_a_plain_copy_is_drawn() -> None:
    data = svg('<defs><path id="a" d="M0,0h1"/></defs><use xlink:href="#a"/>')
    assert b'href="#a"' in svg_bytes(parse_svg(data))


def test_what_editors_leave_behind_is_dropped() -> None:
    data = svg(
        "<!-- Made by hand --><metadata>secret</metadata><title>Old title</title>"
        '<x:view xmlns:x="urn:editor">y</x:view><path d="M0,0h1" xml:space="preserve"/>'
    )
    assert svg_bytes(parse_svg(data)) == (
        b'<svg viewBox="0 0 72 72" xmlns="http://www.w3.org/2000/svg"><path d="M0,0h1" /></svg>'
    )


def test_the_size_comes_from_the_view_box_or_from_width_and_height() -> None:
    assert svg_size(parse_svg(svg(""))) == (72, 72)
    bare = b'<svg xmlns="http://www.w3.org/2000/svg" width="160px" height="90"/>'
    root = parse_svg(bare)
    assert svg_size(root) == (160, 90)
    assert root.get("viewBox") == "0 0 160 90"


@given(st.binary(max_size=300))
def test_no_bytes_bring_it_down(data: bytes) -> None:
    try:
        svg_size(parse_svg(data))
    except RefusedPicture as why:
        assert why.message


@given(st.text(max_size=100))
def test_no_text_inside_brings_it_down(text: str) -> None:
    try:
        parse_svg(svg(f'<path style="{text}"/>'))
    except RefusedPicture as why:
        assert why.message
