"""One named style of styles.xml."""

from __future__ import annotations

from dataclasses import dataclass, field

from accessgen.style import TextStyle
from accessgen.writers.docx.elements import spacing
from accessgen.writers.docx.names import StyleName
from accessgen.writers.docx.units import colour, escape, half_points, twips

SINGLE = ' w:line="240" w:lineRule="auto"'

_ORDER = (  # of the schema (ECMA-376 part 1, CT_PPrGeneral)
    "keepNext",
    "keepLines",
    "numPr",
    "pBdr",
    "shd",
    "tabs",
    "spacing",
    "ind",
    "textAlignment",
    "outlineLvl",
)
_BUILT_IN = ("heading ", "toc ", "List ", "Body Text", "Subtitle", "caption", "Signature", "footer")


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style: its text, what it is based on, and what it adds to a paragraph.

    `paragraph` is XML by element name, since the schema wants its elements in order; `line` is the
    pitch of lines where it is not the text's own.
    """

    name: StyleName
    text: TextStyle
    base: str = "Normal"
    follow: str = ""
    paragraph: dict[str, str] = field(default_factory=dict)
    line: str = ""

    def xml(self, base: TextStyle) -> str:
        """The `w:style` element; `base` is the text of the style that it is based on.

        Only what differs from that is said, so that a change to "Normal" reaches all that rests
        on it.
        """
        name = self.name
        custom = "" if name.name.startswith(_BUILT_IN) else ' w:customStyle="1"'
        follow = f'<w:next w:val="{self.follow}"/>' if self.follow else ""
        priority = 39 if name.name.startswith("toc ") else 9
        run = self._run(base)
        return (
            f'<w:style w:type="paragraph"{custom} w:styleId="{name.id}">'
            f'<w:name w:val="{escape(name.name)}"/><w:basedOn w:val="{self.base}"/>{follow}'
            f'<w:uiPriority w:val="{priority}"/><w:qFormat/>'
            f"{_around('w:pPr', self._paragraph(base))}{_around('w:rPr', run)}</w:style>"
        )

    def _paragraph(self, base: TextStyle) -> str:
        text, parts = self.text, dict(self.paragraph)
        if text.keep != base.keep:
            parts["keepNext"] = "<w:keepNext/>" if text.keep else '<w:keepNext w:val="0"/>'
        parts["spacing"] = spacing(
            None if text.before == base.before else text.before,
            None if text.after == base.after else text.after,
            self.line or ("" if text.leading == base.leading else line_pitch(text)),
        )
        return "".join(parts[key] for key in _ORDER if key in parts)

    def _run(self, base: TextStyle) -> str:
        text, parts = self.text, []
        if text.bold != base.bold:
            off = "" if text.bold else ' w:val="0"'
            parts.append(f"<w:b{off}/><w:bCs{off}/>")
        if text.colour != base.colour:
            parts.append(_colour(text))
        if text.size != base.size:
            parts.append(_size(text))
        return "".join(parts)


def line_pitch(text: TextStyle) -> str:
    """The pitch of lines. "At least" is exact for words and lets a picture have its room."""
    return f' w:line="{twips(text.leading)}" w:lineRule="atLeast"'


def colour_and_size(text: TextStyle) -> str:
    """The run properties that all text has."""
    return _colour(text) + _size(text)


def _colour(text: TextStyle) -> str:
    return f'<w:color w:val="{colour(text.colour)}"/>'


def _size(text: TextStyle) -> str:
    size = half_points(text.size)
    return f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


def _around(tag: str, inside: str) -> str:
    return f"<{tag}>{inside}</{tag}>" if inside else ""
