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

    def xml(self) -> str:
        """The `w:style` element."""
        name, text = self.name, self.text
        custom = "" if name.name.startswith(_BUILT_IN) else ' w:customStyle="1"'
        follow = f'<w:next w:val="{self.follow}"/>' if self.follow else ""
        priority = 39 if name.name.startswith("toc ") else 9
        bold = "<w:b/><w:bCs/>" if text.bold else ""
        return (
            f'<w:style w:type="paragraph"{custom} w:styleId="{name.id}">'
            f'<w:name w:val="{escape(name.name)}"/><w:basedOn w:val="{self.base}"/>{follow}'
            f'<w:uiPriority w:val="{priority}"/><w:qFormat/><w:pPr>{self._paragraph()}</w:pPr>'
            f"<w:rPr>{bold}{colour_and_size(text)}</w:rPr></w:style>"
        )

    def _paragraph(self) -> str:
        parts = dict(self.paragraph)
        if self.text.keep:
            parts["keepNext"] = "<w:keepNext/>"
        parts["spacing"] = spacing(
            self.text.before, self.text.after, self.line or line_pitch(self.text)
        )
        return "".join(parts[key] for key in _ORDER if key in parts)


def line_pitch(text: TextStyle) -> str:
    """The pitch of lines. "At least" is exact for words and lets a picture have its room."""
    return f' w:line="{twips(text.leading)}" w:lineRule="atLeast"'


def colour_and_size(text: TextStyle) -> str:
    """The run properties that every text style has."""
    size = half_points(text.size)
    return f'<w:color w:val="{colour(text.colour)}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
