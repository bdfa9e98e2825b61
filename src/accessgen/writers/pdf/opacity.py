"""SVG's `opacity` handed down to shapes, because svglib knows only their own fill and stroke."""

from __future__ import annotations

from lxml import etree

_SHARES = ("fill-opacity", "stroke-opacity")


def with_opacity_on_shapes(data: bytes) -> bytes:
    """The same SVG with each `opacity` multiplied into the fill and stroke opacity below it.

    Where see-through shapes of one group overlap, the lower one shines through, which SVG itself
    would not show; flat symbols have no such places.
    """
    if b"opacity" not in data:
        return data
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    _hand_down(root, dict.fromkeys(("opacity", *_SHARES), 1.0))
    return bytes(etree.tostring(root))


def _hand_down(element: etree._Element, above: dict[str, float]) -> None:
    """Fill and stroke opacity are inherited as they are, and `opacity` as a product."""
    looks = _taken(element)
    here = {name: looks.get(name, above[name]) for name in _SHARES}
    here["opacity"] = above["opacity"] * looks.get("opacity", 1.0)
    for child in element:
        _hand_down(child, here)
    if len(element) == 0:
        for name in _SHARES:
            element.set(name, f"{here[name] * here['opacity']:.4g}")


def _taken(element: etree._Element) -> dict[str, float]:
    """What an element says about opacity, taken out of its attributes and its style."""
    found = {}
    rules = [rule for rule in element.get("style", "").split(";") if rule.strip()]
    kept = []
    for rule in rules:
        name, _, value = (part.strip() for part in rule.partition(":"))
        if name in ("opacity", *_SHARES):
            found[name] = _number(value)
        else:
            kept.append(rule)
    if len(kept) < len(rules):
        element.set("style", ";".join(kept))
    for name in ("opacity", *_SHARES):
        if name in element.attrib:
            found.setdefault(name, _number(str(element.attrib.pop(name))))
    return found


def _number(value: str) -> float:
    """A share from 0 to 1; SVG allows a percentage. What cannot be read counts as 1."""
    try:
        share = float(value.removesuffix("%")) / (100 if value.endswith("%") else 1)
    except ValueError:
        return 1.0
    return min(1.0, max(0.0, share))
