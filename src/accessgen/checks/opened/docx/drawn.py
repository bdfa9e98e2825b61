"""What a drawing of another part shows, a chart or a diagram, in the words that all checks read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from accessgen.checks.opened.appearance import Group, Mark
from accessgen.checks.opened.docx.letters import Lettering
from accessgen.checks.opened.docx.properties import mixed
from accessgen.checks.opened.docx.theme import Theme
from accessgen.checks.opened.docx.tints import share_of
from accessgen.checks.opened.docx.xml import A, Element
from accessgen.checks.opened.facts import WHITE, Block, Paint, Place

_UNFLAT = {f"{A}{name}" for name in ("gradFill", "pattFill", "blipFill", "grpFill")}
_FLAT = (f"{A}solidFill", f"{A}gs", f"{A}fgClr", f"{A}bgClr")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart or a diagram: its letters, flat colours, marks, and colours to be told apart.

    `root` is its part, and `unread` what cannot be measured in it. `words` are blocks whose look
    nobody knows.
    """

    root: Element | None
    place: Place
    letterings: tuple[Lettering, ...] = ()
    paints: tuple[Paint, ...] = ()
    marks: tuple[Mark, ...] = ()
    groups: tuple[Group, ...] = ()
    words: tuple[Block, ...] = ()
    unread: str = ""

    def blocks(self) -> Iterator[Block]:
        """Its words, in reading order."""
        yield from (one.block() for one in self.letterings if one.text.strip())
        yield from self.words

    def with_shapes(self, letterings: Iterable[Lettering], paints: Iterable[Paint]) -> Drawn:
        """The same with shapes that somebody has drawn over it."""
        return replace(
            self,
            letterings=(*self.letterings, *letterings),
            paints=tuple(dict.fromkeys((*self.paints, *paints))),
        )


def fill_of(look: Element | None, theme: Theme, ground: str | None) -> str | None:
    """The colour of a shape or a line by its `spPr` or `a:ln`, where it lies on `ground`.

    None where nothing is said, empty where one sees through it, `?` for a colour that is not flat
    or not known.
    """
    for node in () if look is None else look:
        if node.tag == f"{A}noFill":
            return ""
        if node.tag in _UNFLAT:
            return "?"
        if node.tag == f"{A}solidFill":
            colour = theme.drawing(node)
            share = min((share_of(change) for change in node.iter(f"{A}alpha")), default=1.0)
            return mixed(ground or WHITE, colour, share) if colour else "?"
    return None


def styled(shape: Element, name: str, theme: Theme) -> str | None:
    """The colour that a shape takes from its style, such as `fillRef`; None for none (20.1.4.1)."""
    said = shape.find(f"{{*}}style/{A}{name}")
    if said is None or said.get("idx", "0") == "0":
        return None
    return theme.drawing(said) or "?"


def effects_of_style(root: Element, theme: Theme) -> Iterator[str]:
    """The gradients and shadows that shapes take from the theme, for want of their own."""
    for style in root.iter("{*}style"):
        shape = style.getparent()
        look = None if shape is None else shape.find("{*}spPr")
        for name in ("fillRef", "effectRef"):
            said = style.find(f"{A}{name}")
            own = fill_of(look, theme, None) is not None
            if name == "effectRef":
                own = look is not None and look.find(f"{A}effectLst") is not None
            what = "" if said is None or own else theme.effect(name, said.get("idx", "0"))
            if what:
                yield what


def known(colour: str | None) -> str | None:
    """A colour of `fill_of` as the facts have it: None if it is not known."""
    return None if colour == "?" else colour


def behind(look: Element | None, theme: Theme, ground: str | None) -> str | None:
    """What is behind words on a shape: its own fill, or what one sees through it."""
    fill = fill_of(look, theme, ground)
    return known(fill) if fill else ground


def paints_of(
    look: Element, theme: Theme, ground: str | None, place: Place, use: str = ""
) -> Iterator[Paint]:
    """The colours of a shape's fill and line, those that a gradient runs between included."""
    for node in look.iter(*_FLAT):
        if node.tag == f"{A}solidFill":
            colour = known(fill_of(node.getparent(), theme, ground))
        else:
            colour = theme.drawing(node)
        if colour != "":
            yield Paint(colour, use or str(place.part), place)
