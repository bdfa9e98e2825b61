"""Ways to get in touch, by the shape of their numbers and addresses."""

from __future__ import annotations

import re

_SHAPES = {
    "text relay": re.compile(r"\b18001\b|\bRelay UK\b|\btext relay\b", re.IGNORECASE),
    "phone": re.compile(r"(?<![\d])(?:\+44\s?|0)(?:\d[\s-]?){9,10}(?!\d)"),
    "email": re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    "post": re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\bFREEPOST\b"),
    "text message": re.compile(
        r"\btext(?:s| us| message| on)?\b[^.]{0,30}\b07\d{3}", re.IGNORECASE
    ),
}
_PERSONAL = re.compile(r"\b[a-z]{2,}\.[a-z]{2,}\d?@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)

_TEAM = re.compile(  # get.involved@, patient.experience@: nobody is called so
    r"involve|team|info|enquir|contact|hello|office|admin|support|help|engage|comms|communicat|"
    r"service|patient|experience|feedback|pals|reception|booking|event|volunteer|project|advice|"
    r"programme|research|trust|nhs|council|access|equal|partner|network|group|health|care",
    re.IGNORECASE,
)


def ways_in(text: str) -> list[str]:
    """The ways that a text gives: text relay, phone, email, post, text message."""
    flat = " ".join(text.split())
    return [way for way, shape in _SHAPES.items() if shape.search(flat)]


def personal_address(text: str) -> str:
    """The first address that looks like one person's, `sam.smith@…`; empty if there is none."""
    found = (match[0] for match in _PERSONAL.finditer(text))
    return next((address for address in found if not _TEAM.search(address.split("@")[0])), "")
