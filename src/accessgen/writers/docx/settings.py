"""settings.xml and fontTable.xml: how Word treats the file as a whole, and the one face it uses."""

from __future__ import annotations

from accessgen.style import Style
from accessgen.writers.docx.namespaces import XML, W
from accessgen.writers.docx.units import escape

_WORD = "http://schemas.microsoft.com/office/word"

# What a program without the face can go by to find a likeness of it (PANOSE, from the faces).
_PANOSE = {
    "Arial": "020B0604020202020204",
    "Calibri": "020F0502020204030204",
    "Century Gothic": "020B0502020202020204",
    "Tahoma": "020B0604030504040204",
    "Verdana": "020B0604030504040204",
}


def settings(style: Style, lang: str) -> bytes:
    """The settings: no hyphenation (rule F13), no protection (S14), no update on opening.

    Compatibility mode 15 is Word's own since 2013; without it Word says so in the title bar and
    lays the page out by older rules.
    """
    shown = "<w:displayBackgroundShape/>" if style.page.ground else ""
    return (
        f'{XML}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/>{shown}'
        '<w:defaultTabStop w:val="720"/><w:autoHyphenation w:val="0"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        f'<w:compatSetting w:name="compatibilityMode" w:uri="{_WORD}" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{escape(lang)}"/><w:decimalSymbol w:val="."/>'
        '<w:listSeparator w:val=","/></w:settings>'
    ).encode()


def font_table(style: Style) -> bytes:
    """The face by its real name, with the free one of the same widths as second name (rule F31)."""
    face = style.face
    other = ""
    if face.equivalent != face.name:
        other = f'<w:altName w:val="{escape(face.equivalent)}"/>'
    panose = f'<w:panose1 w:val="{_PANOSE[face.name]}"/>' if face.name in _PANOSE else ""
    return (
        f'{XML}<w:fonts xmlns:w="{W}"><w:font w:name="{escape(face.name)}">{other}{panose}'
        '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
        "</w:fonts>"
    ).encode()
