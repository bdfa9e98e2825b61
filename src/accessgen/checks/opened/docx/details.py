"""What a DOCX says of itself: title, language, protection, and what runs in it."""

from __future__ import annotations

from collections.abc import Mapping

from accessgen.checks.opened.docx.package import Package, Relationship
from accessgen.checks.opened.docx.xml import MC, Element, W, value
from accessgen.checks.opened.structure import Details

_CORE = "{http://purl.org/dc/elements/1.1/}"
_APP = "{http://schemas.openxmlformats.org/officeDocument/2006/extended-properties}"
_ACTIVE = {
    "video": "a video",
    "audio": "a sound",
    "vbaProject": "a macro",
    "control": "an ActiveX control",
}


def details_of(package: Package, styles: Element | None, settings: Element | None) -> Details:
    """All that the properties, the styles and the settings say."""
    main = package.xml(package.main)
    top = package.relationships("")
    core = _part(package, top, "core-properties")
    app = _part(package, top, "extended-properties")
    title = None if core is None else core.find(f"{_CORE}title")
    pages = None if app is None else app.find(f"{_APP}Pages")
    counted = pages.text if pages is not None else None
    return Details(
        title=((title.text if title is not None else "") or "").strip(),
        language=_language(styles, settings),
        readable=not _protected(settings),
        active=_active(package),
        pages=int(counted) if counted and counted.isdigit() and int(counted) > 1 else None,
        anchored=tuple(_floating(main)),
        charts=sum(
            link.kind in {"chart", "chartEx"}
            for link in package.relationships(package.main).values()
        ),
    )


def _part(package: Package, links: Mapping[str, Relationship], kind: str) -> Element | None:
    for link in links.values():
        if link.kind == kind and not link.external:
            return package.optional(link.target)
    return None


def _language(styles: Element | None, settings: Element | None) -> str:
    """The language of docDefaults, of the usual paragraph style, else of the theme's fonts."""
    if styles is not None:
        for style in styles.iter(f"{W}style"):
            usual = style.get(f"{W}default") in {"1", "true", "on"}
            if usual and style.get(f"{W}type") == "paragraph":
                own = value(style.find(f"{W}rPr"), "lang")
                if own:
                    return own
        stated = value(styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr"), "lang")
        if stated:
            return stated
    return value(settings, "themeFontLang") or ""


def _protected(settings: Element | None) -> bool:
    """Whether changing is locked; forms, and comments on what may be read, are no lock."""
    node = None if settings is None else settings.find(f"{W}documentProtection")
    if node is None or node.get(f"{W}edit") in {"forms", "none", None}:
        return False
    return node.get(f"{W}enforcement") in {"1", "true", "on"}


def _active(package: Package) -> tuple[str, ...]:
    kinds = {link.kind for link in package.relationships(package.main).values()}
    found = {name for kind, name in _ACTIVE.items() if kind in kinds}
    media = package.names("word/media/")
    found |= {"a GIF picture, which may move" for name in media if name.lower().endswith(".gif")}
    return tuple(sorted(found))


def _floating(main: Element) -> list[str]:
    """The words of text boxes and frames, which stand apart from the flow of the text."""
    frames = [node for node in main.iter(f"{W}p") if node.find(f"{W}pPr/{W}framePr") is not None]
    boxes = [
        box
        for box in main.iter(f"{W}txbxContent")
        if not any(outer.tag == f"{MC}Fallback" for outer in box.iterancestors())
    ]
    texts = ("".join(t.text or "" for t in node.iter(f"{W}t")) for node in (*frames, *boxes))
    return [text for text in texts if text.strip()]
