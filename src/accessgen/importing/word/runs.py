"""The runs of a paragraph as pieces, and what hangs on them: pictures, boxes, notes, comments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from accessgen.checks.opened.docx.properties import Look, look_of
from accessgen.checks.opened.docx.runs import text_of
from accessgen.checks.opened.docx.styles import Styles
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.xml import MC, A, Element, R, W, switched_on, value
from accessgen.importing.pieces import BREAK, Piece

V = "{urn:schemas-microsoft-com:vml}"
_THROUGH = {
    f"{W}{name}"
    for name in ("ins", "smartTag", "sdt", "sdtContent", "moveTo", "customXml", "dir", "bdo")
}
_GONE = {f"{W}del", f"{W}moveFrom"}
PICTURE, NOTE = "\ufdd2", "\ufdd3"  # noncharacters: no text may hold them (Unicode 16, 23.7)
_NO_CHARACTERS = dict.fromkeys(range(0xFDD0, 0xFDF0))


@dataclass(slots=True)
class Gathered:
    """What a paragraph holds. A piece PICTURE stands for each of `drawn`, in order.

    `odd` are kinds of notice with their words; `deleted` and `hidden` are words left out.
    """

    pieces: list[Piece] = field(default_factory=list)
    drawn: list[Element] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    odd: list[tuple[str, str]] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    bookmarks: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    inserted: int = 0

    @property
    def text(self) -> str:
        """The words as they are read, a break as a line feed."""
        return "".join(piece.text for piece in self.pieces)


class Runs:
    """Gathers the runs of paragraphs of one part; `links` are addresses by relationship id."""

    def __init__(self, styles: Styles, theme: Theme, links: dict[str, str], lang: str) -> None:
        self._styles, self._theme, self._links = styles, theme, links
        self._lang = lang.split("-", maxsplit=1)[0].lower()
        self._fields: list[str] = []

    def of(self, paragraph: Element, style: str) -> Gathered:
        """Everything in a paragraph."""
        gathered = Gathered()
        self._children(paragraph, gathered, style, "")
        return gathered

    def _children(self, parent: Element, into: Gathered, style: str, link: str) -> None:
        for node in parent:
            if node.tag == f"{W}r":
                self._run(node, into, style, link)
            elif node.tag == f"{W}hyperlink":
                target, before = self._target(node), len(into.pieces)
                self._children(node, into, style, target)
                if not "".join(piece.text for piece in into.pieces[before:]).strip(f" {PICTURE}"):
                    into.odd.append(("link-without-words", target))
            elif node.tag == f"{W}fldSimple":
                address = _hyperlink(node.get(f"{W}instr", ""))
                self._children(node, into, style, address or link)
            elif node.tag in _THROUGH:
                into.inserted += node.tag in {f"{W}ins", f"{W}moveTo"}
                self._children(node, into, style, link)
            elif node.tag in _GONE:
                words = "".join(t.text or "" for t in node.iter(f"{W}delText", f"{W}t"))
                into.deleted.append(words)
            elif node.tag == f"{W}bookmarkStart":
                into.bookmarks.append(node.get(f"{W}name", ""))
            elif str(node.tag).endswith("}oMath") or str(node.tag).endswith("}oMathPara"):
                into.odd.append(("equation", "".join(str(t) for t in node.itertext())))

    def _target(self, node: Element) -> str:
        anchor = node.get(f"{W}anchor", "")
        address = self._links.get(node.get(f"{R}id", ""), "")
        return address + (f"#{anchor}" if anchor else "")

    # ---------------------------------------------------------------------------- one run

    def _run(self, run: Element, into: Gathered, style: str, link: str) -> None:
        if self._field(run):
            return
        look, own = self._look(run, style)
        if look.get("vanish") == "1":
            into.hidden.append(text_of(run))
            return
        bold = look.get("b") == "1" and self._heavier(style, own)
        dress = Piece("", bold, link or self._field_link(), self._language(run))
        into.odd += self._remarks(run, look, style, linked=bool(dress.link))
        for node in run:
            self._part(node, into, dress)

    def _part(self, node: Element, into: Gathered, dress: Piece) -> None:
        name = str(node.tag).removeprefix(W)
        if name == "t":
            into.pieces.append(replace(dress, text=(node.text or "").translate(_NO_CHARACTERS)))
        elif name in {"tab", "ptab"}:
            into.odd.append(("tab", ""))
            into.pieces.append(replace(dress, text="\t"))
        elif name in {"br", "cr"}:
            if node.get(f"{W}type") in {"page", "column"}:
                into.odd.append(("page-break", ""))
                into.pieces.append(replace(dress, text=" "))
            else:
                into.pieces.append(replace(dress, text=BREAK))
        elif name == "noBreakHyphen":
            into.pieces.append(replace(dress, text="-"))
        elif name == "sym":
            self._symbol(node, into, dress)
        elif name == "commentReference":
            into.comments.append(node.get(f"{W}id", ""))
        elif name in {"footnoteReference", "endnoteReference"}:
            into.pieces.append(Piece(f"{NOTE}{name[:-9]}:{node.get(f'{W}id')}{NOTE}"))
        elif name in {"drawing", "pict", "object"} or node.tag == f"{MC}AlternateContent":
            self._drawing(node, into)

    def _symbol(self, node: Element, into: Gathered, dress: Piece) -> None:
        code = int(node.get(f"{W}char", "0020"), 16)
        font = node.get(f"{W}font", "")
        into.pieces.append(replace(dress, text=f" [sign {code:04X} of {font}] "))
        into.odd.append(("sign", f"{code:04X} of {font}"))

    def _drawing(self, node: Element, into: Gathered) -> None:
        """Boxes of words, and pictures: of alternatives the one that Word takes."""
        choice = node.find(f"{MC}Choice") if node.tag == f"{MC}AlternateContent" else node
        taken = node if choice is None else choice
        into.boxes += [box for box in taken.iter(f"{W}txbxContent") if _outermost(box, taken)]
        for blip in taken.iter(f"{A}blip", f"{V}imagedata"):
            if not any(outer.tag == f"{W}txbxContent" for outer in _up_to(blip, taken)):
                into.drawn.append(blip)
                into.pieces.append(Piece(PICTURE))

    # --------------------------------------------------------------------------- dress

    def _look(self, run: Element, style: str) -> tuple[Look, Look]:
        direct = look_of(run.find(f"{W}rPr"), self._theme)
        character = direct.get("rStyle", "")
        own = {**(self._styles.facts(character).look if character else {}), **direct}
        return {**self._styles.resolved((), style, character), **direct}, own

    def _heavier(self, style: str, own: Look) -> bool:
        """Whether bold is this run's, not its whole paragraph style's."""
        return self._styles.resolved((), style, "").get("b") != "1" and bool(own.get("b"))

    def _language(self, run: Element) -> str:
        tag = value(run.find(f"{W}rPr"), "lang") or ""
        primary = tag.split("-")[0].lower()
        known = primary.isalpha() and len(primary) in {2, 3} and primary != self._lang
        return tag if known else ""

    def _remarks(
        self, run: Element, look: Look, style: str, *, linked: bool
    ) -> Iterator[tuple[str, str]]:
        """Dress that our editions do not have, or that may carry meaning."""
        text = text_of(run).strip()
        base = self._styles.resolved((), style, "")
        properties = run.find(f"{W}rPr")
        found = {
            "italics": look.get("i") == "1" and base.get("i") != "1",
            "underline": look.get("u", "none") not in {"none", ""} and not linked,
            "raised": look.get("vertAlign") in {"superscript", "subscript"},
            "capitals-by-format": "1" in {look.get("caps"), look.get("smallCaps")},
            "colour": bool(look.get("highlight")) or (_coloured(properties) and not linked),
            "struck": _struck(properties),
        }
        yield from ((kind, text) for kind, here in found.items() if here and text)

    # --------------------------------------------------------------------------- fields

    def _field(self, run: Element) -> bool:
        """Follow the complex fields (17.16.18); True for a run that only builds one."""
        code = False
        for node in run:
            kind = node.get(f"{W}fldCharType", "") if node.tag == f"{W}fldChar" else ""
            if kind == "begin":
                self._fields.append("?")
            elif kind == "separate" and self._fields:
                self._fields[-1] = self._fields[-1].removeprefix("?")
            elif kind == "end" and self._fields:
                self._fields.pop()
            elif node.tag == f"{W}instrText" and self._fields:
                self._fields[-1] += node.text or ""
            code = code or bool(kind) or node.tag == f"{W}instrText"
        words = any(node.tag in {f"{W}t", f"{W}drawing"} for node in run)
        return (code and not words) or any(field.startswith("?") for field in self._fields)

    def _field_link(self) -> str:
        return next((link for code in self._fields if (link := _hyperlink(code))), "")


def _hyperlink(code: str) -> str:
    """The address of a HYPERLINK field (17.16.5.25): `\\l` names a bookmark."""
    parts = code.split()
    if not parts or parts[0] != "HYPERLINK":
        return ""
    quoted = code.split('"')
    if len(quoted) < 2:
        return parts[1] if len(parts) > 1 else ""
    before = quoted[0]
    if "\\l" in before:
        return f"#{quoted[1]}"
    anchor = f"#{quoted[3]}" if len(quoted) > 3 and "\\l" in quoted[2] else ""
    return quoted[1] + anchor


def _coloured(properties: Element | None) -> bool:
    """A colour of the run's own that is not black, grey or automatic."""
    colour = value(properties, "color") or "auto"
    try:
        red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    except ValueError:
        return False
    return max(red, green, blue) - min(red, green, blue) > 60


def _struck(properties: Element | None) -> bool:
    found = (
        [] if properties is None else [properties.find(f"{W}{n}") for n in ("strike", "dstrike")]
    )
    return any(node is not None and switched_on(node) for node in found)


def _up_to(node: Element, top: Element) -> Iterator[Element]:
    for outer in node.iterancestors():
        yield outer
        if outer is top:
            return


def _outermost(box: Element, top: Element) -> bool:
    return not any(outer.tag == f"{W}txbxContent" for outer in _up_to(box, top))
