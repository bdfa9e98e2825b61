"""Ways to break a DOCX, written blind: from the rules alone, before any check was read.

What each ought to be found by was settled before the first run. docs/mutations.md tells what came
of it, and what was mended after.
"""

from __future__ import annotations

import copy
import io

from lxml import etree
from PIL import Image

from tests.mutations.breaking import (
    A,
    Element,
    R,
    W,
    Word,
    docx,
    drop,
    properties,
    put,
    run_of,
    say,
    w,
    words_of,
)

PACKAGE = "application/vnd.openxmlformats-officedocument"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
SHAPES = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
THEME = """<a:theme xmlns:a="{a}" name="Office"><a:themeElements><a:clrScheme name="Office">
<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>
<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>
<a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2>
<a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4>
<a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6>
<a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink>
</a:clrScheme><a:fontScheme name="Office">
<a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>
<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont>
</a:fontScheme></a:themeElements></a:theme>"""


# Tools


def change_words(paragraph: Element, old: str, new: str) -> None:
    """Say `new` for `old`, which has to be in one run; no-break spaces count as spaces."""
    for text in paragraph.iter(f"{{{W}}}t"):
        said = (text.text or "").replace("\u00a0", " ")
        if old in said:
            text.text = said.replace(old, new)
            return
    raise AssertionError(f"{old!r} is not in one run of {words_of(paragraph)!r}")


def part(word: Word, name: str, content: str, content_type: str, kind: str) -> str:
    """Add a part beside the document, and return the id of its relationship."""
    word.parts[f"word/{name}"] = content.encode()
    types = _root(word)
    name_of = {"PartName": f"/word/{name}", "ContentType": f"{PACKAGE}.{content_type}+xml"}
    types.append(etree.Element(f"{{{TYPES}}}Override", name_of))
    relations = word.tree("word/_rels/document.xml.rels")
    relation = f"rIdBlind{len(relations)}"
    values = {"Id": relation, "Type": f"{R}/{kind}", "Target": name}
    relations.append(etree.Element(f"{{{RELATIONS}}}Relationship", values))
    return relation


def _root(word: Word) -> Element:
    name = "[Content_Types].xml"
    if name not in word.trees:
        word.trees[name] = etree.fromstring(word.parts[name])
    return word.trees[name]


def theme(word: Word) -> None:
    """The theme of Office, as Word adds it when a file without one is saved."""
    part(word, "theme/theme1.xml", THEME.format(a=A), "theme", "theme")


def paragraph(text: str, style: str = "BodyText") -> Element:
    """A new paragraph."""
    made = w("p")
    put(made, "pPr", "pStyle", val=style)
    run = w("r")
    words = w("t")
    words.text = text
    run.append(words)
    made.append(run)
    return made


def character_style(word: Word, name: str, *settings: Element) -> None:
    """A new character style with these run properties."""
    style = w("style", type="character", customStyle="1", styleId=name)
    style.append(w("name", val=name))
    style.append(w("rPr"))
    style[-1].extend(settings)
    word.tree("styles").append(style)


def styled(run: Element, name: str) -> None:
    """Set a run in a character style."""
    put(run, "rPr", "rStyle", val=name)


def row_of(element: Element) -> Element:
    """The table row that an element is in."""
    return next(element.iterancestors(f"{{{W}}}tr"))


def easy_row(word: Word, text: str) -> Element:
    """The row of an Easy Read page that says this."""
    return row_of(word.saying(text))


def raster(width: int, height: int, colour: str = "#8FA9BF") -> bytes:
    """A PNG of one colour with a band, so that it is not plain."""
    picture = Image.new("RGB", (width, height), colour)
    picture.paste("#334F6D", (0, height // 2, width, height))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


# Fonts


@docx("F01", publication="event-story")
def a_theme_brings_cambria_into_the_headings(word: Word) -> None:
    theme(word)
    for name in ("Heading2", "Heading3"):
        put(word.style(name), "rPr", "rFonts", asciiTheme="majorHAnsi", hAnsiTheme="majorHAnsi")


@docx("F01", publication="follow-up")
def list_numbers_in_times(word: Word) -> None:
    level = word.find("//w:lvl[w:numFmt/@w:val='decimal'][1]", "numbering")
    put(level, "rPr", "rFonts", ascii="Times New Roman", hAnsi="Times New Roman")


@docx("F01", publication="rewards-policy")
def pound_signs_pasted_in_georgia(word: Word) -> None:
    put(run_of(word.saying("£150")), "rPr", "rFonts", ascii="Arial", hAnsi="Georgia")


@docx("F04", publication="thank-you")
def a_footnote_in_ten_points(word: Word) -> None:
    notes = (
        f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="1"><w:p><w:r><w:rPr><w:sz w:val="20"/>'
        "</w:rPr><w:t>57 people, with the staff who helped.</w:t></w:r></w:p></w:footnote>"
        "</w:footnotes>"
    )
    part(word, "footnotes.xml", notes, "wordprocessingml.footnotes", "footnotes")
    mark = w("r")
    mark.append(w("footnoteReference", id="1"))
    word.saying("57 people came").append(mark)


@docx("F04", publication="thank-you", edition="large-print")
def a_raised_letter_in_large_print(word: Word) -> None:
    letter = word.saying("57 people came")
    raised = copy.deepcopy(run_of(letter))
    raised.find(f"{{{W}}}t").text = "2"  # type: ignore[union-attr]
    put(raised, "rPr", "vertAlign", val="superscript")
    letter.append(raised)


@docx("F03", "F04", publication="you-said")
def a_small_character_style(word: Word) -> None:
    character_style(word, "SmallPrint", w("sz", val="18"), w("szCs", val="18"))
    styled(run_of(word.saying("You came to")), "SmallPrint")


@docx("F03", "F04", publication="rewards-policy")
def a_table_style_in_eleven_points(word: Word) -> None:
    put(word.style("DataTable"), "rPr", "sz", val="22")


@docx("F05", "F03", publication="you-said")
def calibri_at_the_size_of_arial(word: Word) -> None:
    defaults = word.find("//w:rPrDefault", "styles")
    put(defaults, "rPr", "rFonts", ascii="Calibri", hAnsi="Calibri", cs="Calibri")
    put(defaults, "rPr", "sz", val="24")


@docx("F07", publication="event-story", edition="easy-read")
def exact_lines_as_high_as_the_letters(word: Word) -> None:
    put(word.style("BodyText"), "pPr", "spacing", line="340", lineRule="exact", after="240")


@docx("F08", publication="thank-you")
def a_signature_on_the_right(word: Word) -> None:
    put(word.style("PanelLetterSignature"), "pPr", "jc", val="right")


@docx("F08", publication="event-story", edition="easy-read")
def easy_read_words_in_the_middle(word: Word) -> None:
    for text in ("People talked about", "They talked about what matters", "makes it hard"):
        put(word.saying(text), "pPr", "jc", val="center")


@docx("F09", publication="thank-you")
def an_event_name_in_the_style_emphasis(word: Word) -> None:
    character_style(word, "Emphasis", w("i"), w("iCs"))
    styled(run_of(word.saying("Thank you for coming")), "Emphasis")


@docx("F09", publication="event-story")
def quotations_in_an_italic_style(word: Word) -> None:
    put(word.style("Quotation"), "rPr", "i")


@docx("F10", publication="feedback-form")
def underlined_questions(word: Word) -> None:
    put(word.style("Label"), "rPr", "u", val="single")


@docx("F11", publication="you-said")
def headings_in_small_capitals(word: Word) -> None:
    put(word.style("Heading2"), "rPr", "smallCaps")


@docx("F12", publication="rewards-policy")
def a_heading_in_title_case(word: Word) -> None:
    say(word.all("//w:p[w:pPr/w:pStyle/@w:val='Heading2']")[3], "What Counts As Your Expenses")


@docx("F13", publication="event-story")
def soft_hyphens_in_long_words(word: Word) -> None:
    change_words(word.saying("occupational"), "occupational", "occu\u00adpa\u00adtion\u00adal")


@docx("F13", publication="thank-you")
def hyphenation_switched_on(word: Word) -> None:
    for old in word.all("//w:autoHyphenation", "settings"):
        drop(old)
    word.tree("settings").insert(2, w("autoHyphenation"))


@docx("F15", publication="thank-you", edition="large-print")
def two_columns_in_large_print(word: Word) -> None:
    word.find("//w:sectPr/w:cols").set(f"{{{W}}}num", "2")


@docx("F16", publication="thank-you")
def no_space_after_the_paragraphs_of_a_letter(word: Word) -> None:
    put(word.style("PanelLetter"), "pPr", "spacing", after="0")


@docx("F16", publication="you-said")
def empty_paragraphs_as_space(word: Word) -> None:
    place = word.saying("You came to")
    for _ in range(3):
        place.addnext(paragraph(""))


@docx("F17", "F01", publication="event-story")
def headings_in_calibri_light(word: Word) -> None:
    for name in ("Heading1", "Heading2", "Heading3"):
        put(word.style(name), "rPr", "rFonts", ascii="Calibri Light", hAnsi="Calibri Light")


@docx("F17", publication="rewards-policy")
def all_body_text_in_bold(word: Word) -> None:
    put(word.style("BodyText"), "rPr", "b")


@docx("F18", publication="thank-you")
def a_password_in_arial(word: Word) -> None:
    change_words(
        word.saying("You can still tell us"), "how it was", "how it was. The password is Il0Ol1"
    )


@docx("F19", publication="event-story")
def narrowed_letters_in_a_character_style(word: Word) -> None:
    character_style(word, "Narrow", w("w", val="80"))
    styled(run_of(word.saying("About 60 people came to our first event")), "Narrow")


@docx("F20", publication="rewards-policy")
def a_header_cell_turned_upright(word: Word) -> None:
    cell = word.find("//w:tr[w:trPr/w:tblHeader]/w:tc[2]/w:tcPr")
    cell.append(w("textDirection", val="btLr"))


@docx("F21", publication="event-story", edition="large-print")
def a_landscape_section_in_the_middle(word: Word) -> None:
    section = copy.deepcopy(word.find("//w:body/w:sectPr"))
    size = section.find(f"{{{W}}}pgSz")
    assert size is not None
    for name, value in (("w", "16838"), ("h", "11906"), ("orient", "landscape")):
        size.set(f"{{{W}}}{name}", value)
    properties(word.saying("After the first event, the team met again"), "pPr").append(section)


@docx("F21", publication="you-said")
def american_letter_paper(word: Word) -> None:
    size = word.find("//w:sectPr/w:pgSz")
    size.set(f"{{{W}}}w", "12240")
    size.set(f"{{{W}}}h", "15840")


@docx("F22", publication="thank-you")
def narrow_margins(word: Word) -> None:
    margins = word.find("//w:sectPr/w:pgMar")
    margins.set(f"{{{W}}}left", "720")
    margins.set(f"{{{W}}}right", "720")


@docx("F23", publication="event-story")
def a_typed_page_number(word: Word) -> None:
    for run in word.all("//w:r[w:fldChar or w:instrText]", "footer"):
        drop(run)


@docx("F24", publication="thank-you")
def a_draft_watermark_in_the_header(word: Word) -> None:
    header = (
        f'<w:hdr xmlns:w="{W}" xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:o="urn:schemas-microsoft-com:office:office"><w:p><w:r><w:pict>'
        '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136"/>'
        '<v:shape id="PowerPlusWaterMarkObject1" type="#_x0000_t136" fillcolor="silver" '
        'stroked="f" style="position:absolute;width:400pt;height:160pt;rotation:315;z-index:-1">'
        '<v:textpath style="font-family:Arial" string="DRAFT"/></v:shape>'
        "</w:pict></w:r></w:p></w:hdr>"
    )
    relation = part(word, "header1.xml", header, "wordprocessingml.header", "header")
    reference = w("headerReference", type="default")
    reference.set(f"{{{R}}}id", relation)
    word.find("//w:body/w:sectPr").insert(0, reference)


def _float(word: Word, behind: str, wrap: str) -> None:
    inline = word.find("//wp:inline")
    names = etree.QName(inline)
    inline.tag = f"{{{names.namespace}}}anchor"
    for key, value in {
        "simplePos": "0",
        "relativeHeight": "2",
        "behindDoc": behind,
        "locked": "0",
        "layoutInCell": "1",
        "allowOverlap": "1",
    }.items():
        inline.set(key, value)
    place = f"""<x xmlns:wp="{names.namespace}"><wp:simplePos x="0" y="0"/>
    <wp:positionH relativeFrom="column"><wp:posOffset>2000000</wp:posOffset></wp:positionH>
    <wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV></x>"""
    for number, element in enumerate(etree.fromstring(place)):
        inline.insert(number, element)
    inline.insert(4, etree.Element(f"{{{names.namespace}}}{wrap}", wrapText="bothSides"))


@docx("F24", publication="event-story")
def a_picture_behind_the_words(word: Word) -> None:
    _float(word, "1", "wrapNone")


@docx("F25", publication="event-story", edition="large-print")
def words_wrapped_round_a_picture(word: Word) -> None:
    _float(word, "0", "wrapSquare")


@docx("F26", publication="event-pack")
def merged_cells_in_a_table(word: Word) -> None:
    cells = word.all("//w:tr[not(w:trPr/w:tblHeader)][count(w:tc)=3][1]/w:tc")
    put(cells[0], "tcPr", "gridSpan", val="2")
    drop(cells[1])


@docx("F26", publication="event-pack", edition="large-print")
def rows_that_may_split_over_pages(word: Word) -> None:
    for split in word.all("//w:tr/w:trPr/w:cantSplit"):
        drop(split)


@docx("F27", publication="event-story")
def small_headings_as_big_as_the_body(word: Word) -> None:
    put(word.style("Heading3"), "rPr", "sz", val="28")


@docx("F28", publication="rewards-policy")
def headings_that_may_end_a_page(word: Word) -> None:
    for name in ("Heading2", "Heading3"):
        drop(word.find(f"//w:style[@w:styleId='{name}']/w:pPr/w:keepNext", "styles"))


@docx("F29", publication="event-story")
def arrows_for_bullets(word: Word) -> None:
    level = word.find("//w:lvl[w:numFmt/@w:val='bullet'][1]/w:lvlText", "numbering")
    level.set(f"{{{W}}}val", "➢")


# Colours


@docx("C01", publication="event-story")
def theme_blue_that_outvotes_the_written_colour(word: Word) -> None:
    theme(word)
    put(word.style("Heading2"), "rPr", "color", val="334F6D", themeColor="accent1")


@docx("C01", publication="you-said")
def theme_orange_with_a_shade(word: Word) -> None:
    theme(word)
    put(
        word.style("Heading1"),
        "rPr",
        "color",
        val="auto",
        themeColor="accent2",
        themeShade="BF",
    )


@docx("C01", publication="thank-you")
def a_red_bar_beside_the_letter(word: Word) -> None:
    border = word.find("//w:style[@w:styleId='PanelLetter']//w:left", "styles")
    border.set(f"{{{W}}}color", "D5281B")


@docx("C01", publication="rewards-policy")
def blue_lines_in_a_table_style(word: Word) -> None:
    for line in word.all("//w:style[@w:styleId='DataTable']//w:tblBorders/*", "styles"):
        line.set(f"{{{W}}}color", "005EB8")


@docx("C01", publication="event-story")
def an_orange_text_box(word: Word) -> None:
    box = f"""<w:r xmlns:w="{W}" xmlns:a="{A}" xmlns:wps="{SHAPES}"
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:drawing>
    <wp:inline><wp:extent cx="3000000" cy="900000"/>
    <wp:docPr id="901" name="Text Box 1" descr="A note that the guide is new"/>
    <a:graphic><a:graphicData uri="{SHAPES}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>
    <a:prstGeom prst="rect"/><a:solidFill><a:srgbClr val="ED7D31"/></a:solidFill></wps:spPr>
    <wps:txbx><w:txbxContent><w:p><w:r><w:t>The guide is new.</w:t></w:r></w:p></w:txbxContent>
    </wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"""
    word.saying("We are Riverside").append(etree.fromstring(box))


@docx("C06", publication="thank-you")
def a_peach_page(word: Word) -> None:
    word.find("//w:background").set(f"{{{W}}}color", "EDD1B0")


@docx("C07", publication="rewards-policy")
def a_grey_header_row_in_the_table_style(word: Word) -> None:
    shade = word.find("//w:style[@w:styleId='DataTable']//w:tblStylePr//w:shd", "styles")
    shade.set(f"{{{W}}}fill", "BFBFBF")


@docx("C08", publication="event-story")
def a_grey_footer(word: Word) -> None:
    for run in word.all("//w:r", "footer"):
        put(run, "rPr", "color", val="8C8C8C")


@docx("C08", publication="you-said", edition="easy-read")
def pale_text_in_a_character_style(word: Word) -> None:
    character_style(word, "Pale", w("color", val="768692"))
    styled(run_of(word.saying("Meetings are too long")), "Pale")


@docx("C09", publication="thank-you", edition="large-print")
def a_dark_panel_with_white_words(word: Word) -> None:
    word.find("//w:style[@w:styleId='PanelLetter']//w:shd", "styles").set(f"{{{W}}}fill", "2F4A5F")
    put(word.style("PanelLetter"), "rPr", "color", val="FFFFFF")


@docx("C10", "S25", publication="feedback-form")
def faint_lines_to_write_on(word: Word) -> None:
    lines = word.all("//w:p[w:pPr/w:pStyle/@w:val='WritingLine']/w:pPr/w:pBdr/*")
    for line in lines:
        line.set(f"{{{W}}}color", "D9D9D9")


@docx("C11", publication="thank-you")
def black_on_white(word: Word) -> None:
    word.find("//w:background").set(f"{{{W}}}color", "FFFFFF")
    put(word.find("//w:rPrDefault", "styles"), "rPr", "color", val="000000")
    word.find("//w:style[@w:styleId='PanelLetter']//w:shd", "styles").set(f"{{{W}}}fill", "FFFFFF")


@docx("C12", publication="rewards-policy")
def traffic_lights_without_words(word: Word) -> None:
    cells = word.all("//w:tr[not(w:trPr/w:tblHeader)][count(w:tc)=4]/w:tc[4]")
    for cell, fill in zip(cells[:3], ("C9A3A3", "C2A878", "A3B5A6"), strict=True):
        for text in cell.iter(f"{{{W}}}t"):
            text.text = ""
        put(cell, "tcPr", "shd", val="clear", color="auto", fill=fill)


@docx("C17", publication="thank-you")
def a_striped_panel(word: Word) -> None:
    shade = word.find("//w:style[@w:styleId='PanelLetter']//w:shd", "styles")
    shade.set(f"{{{W}}}val", "diagStripe")
    shade.set(f"{{{W}}}color", "C5C0D3")


@docx("C17", publication="event-story")
def headings_with_a_shadow(word: Word) -> None:
    glow = f"""<w14:shadow xmlns:w14="{W14}" w14:blurRad="50800" w14:dist="38100" w14:dir="2700000"
    w14:sx="100000" w14:sy="100000" w14:algn="tl"><w14:srgbClr w14:val="000000"/></w14:shadow>"""
    properties(word.style("Heading2"), "rPr").append(etree.fromstring(glow))


@docx("C17", publication="event-story", edition="large-print")
def a_picture_with_a_soft_shadow(word: Word) -> None:
    effects = f"""<a:effectLst xmlns:a="{A}"><a:outerShdw blurRad="76200" dist="50800">
    <a:srgbClr val="000000"><a:alpha val="40000"/></a:srgbClr></a:outerShdw></a:effectLst>"""
    shape = word.find("//a:prstGeom").getparent()
    assert shape is not None
    shape.append(etree.fromstring(effects))


@docx("C20", publication="event-story")
def links_without_a_line(word: Word) -> None:
    drop(word.find("//w:style[@w:styleId='Hyperlink']/w:rPr/w:u", "styles"))


# Pictures


@docx("I02", publication="event-story")
def a_picture_both_described_and_decorative(word: Word) -> None:
    space = "http://schemas.microsoft.com/office/drawing/2017/decorative"
    mark = f"""<a:extLst xmlns:a="{A}"><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}">
    <adec:decorative xmlns:adec="{space}" val="1"/></a:ext></a:extLst>"""
    word.find("//wp:docPr").append(etree.fromstring(mark))


@docx("I03", publication="event-story")
def alt_text_that_tells_it_is_a_picture(word: Word) -> None:
    word.find("//wp:docPr").set("descr", "Avatar graphic of woman with glasses")


@docx("I03", publication="event-pack")
def the_same_alt_text_twice(word: Word) -> None:
    first, second = word.all("//wp:docPr")[1:3]
    second.set("descr", first.get("descr") or "")


@docx("I04", publication="event-story")
def a_picture_from_a_web_page_blown_up(word: Word) -> None:
    for name in word.parts:
        if name.startswith("word/media/") and name.endswith(".png"):
            word.parts[name] = raster(320, 180)
    for extension in word.all("//a:blip/a:extLst"):
        drop(extension)


@docx("I05", publication="event-pack")
def pictures_side_by_side_as_a_collage(word: Word) -> None:
    pictures = word.all("//w:body/w:p[w:r/w:drawing]/w:r[w:drawing]")
    home = pictures[0].getparent()
    assert home is not None
    for picture in pictures[1:4]:
        for extent in picture.iter():
            if extent.get("cx"):
                extent.set("cx", str(int(extent.get("cx", "0")) // 3))
                extent.set("cy", str(int(extent.get("cy", "0")) // 3))
        home.append(picture)


@docx("I10", publication="event-story", edition="easy-read")
def an_easy_row_with_no_picture(word: Word) -> None:
    drop(next(easy_row(word, "One team planned").iter(f"{{{W}}}drawing")))


@docx("I10", publication="event-story", edition="easy-read")
def a_picture_with_no_words_beside_it(word: Word) -> None:
    say(word.saying("One team planned it all"), "")


@docx("I11", publication="event-story", edition="easy-read")
def pictures_on_the_right(word: Word) -> None:
    row = easy_row(word, "One team planned")
    cells = row.findall(f"{{{W}}}tc")
    row.append(cells[0])


@docx("I12", publication="event-story", edition="easy-read")
def tiny_easy_read_pictures(word: Word) -> None:
    row = easy_row(word, "One team planned")
    for element in row.iter():
        if element.get("cx"):
            element.set("cx", "600000")
            element.set("cy", "600000")


@docx("I12", "I04", "I02", publication="event-story")
def a_picture_pulled_wide(word: Word) -> None:
    for element in word.find("//w:drawing").iter():
        if element.get("cy"):
            element.set("cy", str(int(element.get("cy", "0")) // 2))


# Words


@docx("W03", publication="thank-you")
def a_sentence_of_forty_words(word: Word) -> None:
    say(
        word.saying("We read all that you said"),
        "We read all that you said on the day and we put it in order so that the group who will "
        "plan the next steps can see what you care about and can choose what to do first.",
    )


@docx("W04", "I10", publication="event-story", edition="easy-read")
def four_sentences_in_an_easy_row(word: Word) -> None:
    say(word.saying("One team planned"), "One team met. It planned it all. We came. We ate lunch.")


@docx("W05", publication="event-story", edition="easy-read")
def two_ideas_with_a_semicolon(word: Word) -> None:
    say(word.saying("One team planned it all"), "One team met; all of us made each choice.")


@docx("W06", "W07", "W09", publication="event-story", edition="easy-read")
def hard_words_in_easy_read(word: Word) -> None:
    say(word.saying("One team planned it all"), "The consortium deliberated on methodology.")


@docx("W07", publication="thank-you")
def jargon_of_the_office(word: Word) -> None:
    say(word.saying("We read all"), "We will utilise your input to facilitate implementation.")


@docx("W08", publication="you-said")
def initials_nobody_explains(word: Word) -> None:
    change_words(word.saying("The council plans the buses"), "The council", "The TCAG")


@docx("W09", publication="event-story", edition="easy-read")
def a_bold_word_that_is_not_explained(word: Word) -> None:
    row = word.saying("The team read what people said")
    change_words(row, "The team read what people said.", "The team wrote an ")
    bold = paragraph("evaluation")[1]
    put(bold, "rPr", "b")
    row.append(bold)
    row.append(paragraph(". We sent it out.")[1])


@docx("W10", publication="event-story", edition="easy-read")
def two_names_for_the_same_people(word: Word) -> None:
    say(word.saying("T has lived experience"), "T is a service user. T is also a patient.")


@docx("W11", publication="you-said")
def passives_in_every_line(word: Word) -> None:
    for text, new in (
        ("Now each form says", "We did: It was decided that forms would be changed."),
        ("Our meetings now end", "We did: Meetings were cut. Papers were sent by post."),
        ("The law says", "Why: It is required by the law that this is done."),
        ("The council plans", "Why: The buses are planned elsewhere. Your words were sent on."),
    ):
        say(word.saying(text), new)


@docx("W12", publication="thank-you")
def a_double_negative(word: Word) -> None:
    say(word.saying("We read all"), "It is not impossible that nobody did not enjoy the day.")


@docx("W13", publication="thank-you")
def a_contraction(word: Word) -> None:
    say(word.saying("We read all"), "We haven’t read all of it yet, and we can’t say more.")


@docx("W14", publication="you-said")
def blue_sky_thinking(word: Word) -> None:
    say(
        word.saying("Now each form says"), "We did: We had to think outside the box, e.g. on forms."
    )


@docx("W15", publication="thank-you")
def a_number_in_words_and_one_without_its_comma(word: Word) -> None:
    say(word.saying("We read all"), "We read twelve letters from a list of 12500 people.")


@docx("W16", publication="event-story", edition="easy-read")
def a_share_in_per_cent(word: Word) -> None:
    say(word.saying("We had our first event"), "We had our first event. 75 per cent of us came.")


@docx("W17", publication="thank-you", edition="large-print")
def a_wrong_weekday(word: Word) -> None:
    change_words(word.saying("By Wednesday 19 May"), "Wednesday 19 May", "Tuesday 19 May")


@docx("W17", publication="event-story")
def an_ordinal_in_a_date(word: Word) -> None:
    change_words(word.saying("Monday 30 October"), "30 October 2023", "30th October 2023")


@docx("W18", publication="event-pack")
def a_time_of_the_railway(word: Word) -> None:
    change_words(word.saying("The room stays open"), "3:15pm", "15:15")


@docx("W18", "W19", publication="thank-you")
def opening_hours_with_a_dash(word: Word) -> None:
    change_words(word.saying("Monday to Friday"), "9am to 5pm", "9am-5pm")


@docx("W19", publication="you-said", edition="easy-read")
def an_ampersand_in_easy_read(word: Word) -> None:
    say(word.saying("The bus should come"), "The bus & the train should come more often.")


@docx("W21", publication="event-story", edition="easy-read")
def sentences_that_start_with_it(word: Word) -> None:
    say(word.saying("One team planned"), "It planned it all. It was good.")


@docx("W22", publication="event-story")
def a_list_of_twelve(word: Word) -> None:
    item = word.saying("their family and friends")
    for name in ("cooks", "cleaners", "porters", "drivers", "teachers", "doctors"):
        new = copy.deepcopy(item)
        say(new, name)
        item.addnext(new)


@docx("W23", publication="thank-you")
def words_that_hurt(word: Word) -> None:
    say(word.saying("We read all"), "Some of you are wheelchair bound or suffer from autism.")


@docx("W24", publication="thank-you")
def learning_difficulties(word: Word) -> None:
    say(word.saying("We read all"), "Many of you have learning difficulties, and you came.")


@docx("W27", publication="event-story")
def a_quotation_from_nobody(word: Word) -> None:
    drop(word.find("//w:p[w:pPr/w:pStyle/@w:val='QuotationSource']"))


@docx("W28", publication="event-story", edition="easy-read")
def brackets_in_easy_read(word: Word) -> None:
    say(word.saying("One team planned"), "One team (ours) planned it all.")


@docx("W29", publication="thank-you")
def words_spelled_wrong(word: Word) -> None:
    say(
        word.saying("We read all"),
        "We will recieve your thoughts with openess, and publish thier list.",
    )


@docx("W29", publication="you-said")
def american_spelling(word: Word) -> None:
    change_words(word.saying("We want to choose"), "We want to choose", "We favor and organize")


# Structure


@docx("S02", publication="thank-you")
def french_that_is_marked_as_english(word: Word) -> None:
    say(
        word.saying("We read all"),
        "Vous pouvez demander cette lettre dans une autre langue, et nous vous aiderons.",
    )


@docx("S02", publication="event-story")
def a_paragraph_marked_as_german(word: Word) -> None:
    put(
        run_of(word.saying("People did not want")),
        "rPr",
        "lang",
        val="de-DE",
    )


@docx("S04", publication="event-story")
def a_heading_made_of_bold_and_size(word: Word) -> None:
    headings = word.all("//w:p[w:pPr/w:pStyle/@w:val='Heading3']")
    heading = next(item for item in headings if "workshop" in words_of(item))
    put(heading, "pPr", "pStyle", val="BodyText")
    put(run_of(heading), "rPr", "b")
    put(run_of(heading), "rPr", "sz", val="36")


@docx("S03", publication="event-story")
def a_level_left_out(word: Word) -> None:
    for heading in word.all("//w:p[w:pPr/w:pStyle/@w:val='Heading3']"):
        put(heading, "pPr", "pStyle", val="Heading4")


@docx("S05", publication="event-story")
def a_heading_changed_and_the_contents_not(word: Word) -> None:
    headings = word.all("//w:p[w:pPr/w:pStyle/@w:val='Heading2']")
    say(next(item for item in headings if "asked for" in words_of(item)), "What they would like")


@docx("S05", publication="event-story")
def a_contents_link_to_a_lost_bookmark(word: Word) -> None:
    for mark in word.all("//w:p[w:pPr/w:pStyle/@w:val='Heading2']/w:bookmarkStart")[2:4]:
        mark.set(f"{{{W}}}name", "_Toc999")


@docx("S07", publication="event-story")
def bullets_typed_by_hand(word: Word) -> None:
    for text in ("people who have used services", "their family and friends", "nurses"):
        item = word.all(f"//w:p[w:pPr/w:pStyle/@w:val='ListBullet'][contains(., '{text}')]")[0]
        words = words_of(item)
        put(item, "pPr", "pStyle", val="BodyText")
        for numbering in item.iter(f"{{{W}}}numPr"):
            drop(numbering)
        say(item, f"•\t{words}")


@docx("S07", publication="follow-up")
def numbers_typed_by_hand(word: Word) -> None:
    for number, item in enumerate(
        word.all("//w:p[w:pPr/w:pStyle/@w:val='ListNumber']")[:3], start=1
    ):
        words = words_of(item)
        put(item, "pPr", "pStyle", val="BodyText")
        for numbering in item.iter(f"{{{W}}}numPr"):
            drop(numbering)
        say(item, f"{number}. {words}")


@docx("S08", publication="rewards-policy")
def a_table_look_without_a_header(word: Word) -> None:
    for row in word.all("//w:tr/w:trPr/w:tblHeader"):
        drop(row)
    for look in word.all("//w:tblPr/w:tblLook"):
        look.set(f"{{{W}}}firstRow", "0")
        look.set(f"{{{W}}}val", "0600")


@docx("S08", publication="rewards-policy")
def an_empty_header_cell(word: Word) -> None:
    say(word.all("//w:p[w:pPr/w:pStyle/@w:val='TableHeader']")[2], "")


@docx("S09", publication="event-story", edition="easy-read")
def an_easy_row_made_a_header(word: Word) -> None:
    properties(easy_row(word, "One team planned"), "trPr").append(w("tblHeader"))


@docx("S10", publication="thank-you")
def click_here(word: Word) -> None:
    link = word.all("//w:hyperlink")[0]
    words = list(link.iter(f"{{{W}}}t"))
    words[0].text = "click here"
    for other in words[1:]:
        other.text = ""


@docx("S10", publication="event-story")
def a_long_address_as_link_text(word: Word) -> None:
    words = list(word.all("//w:hyperlink[.//w:t[contains(., 'riverside.example')]]//w:t"))
    words[0].text = "https://www.riverside.example/co-production/2025/guide?page=12&ref=mail"


@docx("S11", publication="event-story")
def a_paragraph_in_a_frame(word: Word) -> None:
    put(
        word.saying("People did not want more big ideas"),
        "pPr",
        "framePr",
        w="3000",
        hSpace="180",
        wrap="around",
        vAnchor="page",
        hAnchor="page",
        x="8000",
        y="2000",
    )


@docx("S14", publication="thank-you")
def a_letter_locked_against_changes(word: Word) -> None:
    word.tree("settings").insert(2, w("documentProtection", edit="readOnly", enforcement="1"))


@docx("S16", publication="event-story")
def other_formats_moved_to_the_end(word: Word) -> None:
    body = word.find("//w:body")
    paragraphs = list(body)
    start = paragraphs.index(word.all("//w:p[w:pPr/w:pStyle/@w:val='Heading2']")[0])
    block = [paragraphs[start]]
    for item in paragraphs[start + 1 :]:
        if "PanelOtherFormats" not in (etree.tostring(item).decode()):
            break
        block.append(item)
    for item in block:
        body.insert(len(body) - 1, item)


@docx("S17", publication="event-story")
def only_an_email_left_to_get_in_touch(word: Word) -> None:
    for text in ("Phone:", "Text message:", "Relay UK:", "Post:"):
        for item in word.all(f"//w:body/w:p[starts-with(., '{text}')]"):
            drop(item)


@docx("S17", publication="thank-you")
def one_persons_own_mailbox(word: Word) -> None:
    change_words(word.saying("Email:"), "hello@riverside.example", "jane.smith@riverside.example")


@docx("S18", publication="event-story", edition="easy-read")
def no_about_this_booklet(word: Word) -> None:
    for text in ("This is an Easy Read booklet", "Hard words are in bold", "You can ask someone"):
        drop(easy_row(word, text))
    drop(word.saying("About this booklet"))


@docx("S22", "E03", publication="event-pack")
def a_programme_that_goes_back_in_time(word: Word) -> None:
    row = row_of(word.saying("1:45pm to 2pm"))
    parent = row.getparent()
    assert parent is not None
    parent.insert(parent.index(row) - 3, row)


@docx("S22", "S03", publication="event-story")
def the_same_heading_twice(word: Word) -> None:
    headings = word.all("//w:p[w:pPr/w:pStyle/@w:val='Heading2']")
    say(
        next(item for item in headings if "asked for" in words_of(item)), "What people talked about"
    )


@docx("S23", publication="thank-you")
def see_below(word: Word) -> None:
    say(word.saying("We read all"), "We read all that you said. To ask for more, see below.")


@docx("S24", "F23", publication="event-story")
def a_second_section_with_another_footer(word: Word) -> None:
    footer = (
        f'<w:ftr xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t>'
        "Our story</w:t></w:r></w:p></w:ftr>"
    )
    relation = part(word, "footer2.xml", footer, "wordprocessingml.footer", "footer")
    section = copy.deepcopy(word.find("//w:body/w:sectPr"))
    properties(word.saying("After the first event, the team met again"), "pPr").append(section)
    word.find("//w:body/w:sectPr/w:footerReference").set(f"{{{R}}}id", relation)


@docx("S25", publication="feedback-form", edition="easy-read")
def boxes_without_a_name(word: Word) -> None:
    for name in word.all("//w:sdt/w:sdtPr/w:alias")[:3]:
        drop(name)


@docx("S27", "S01", publication="thank-you", edition="large-print")
def a_title_that_does_not_say_large_print(word: Word) -> None:
    word.find("//dc:title", "docProps/core.xml").text = "Thank you"


@docx("S01", publication="you-said")
def the_title_word_made_up(word: Word) -> None:
    word.find("//dc:title", "docProps/core.xml").text = "Document1"


@docx("T06", publication="thank-you", edition="easy-read")
def a_word_changed_in_the_word_file_only(word: Word) -> None:
    change_words(word.saying("57 people"), "57", "75")
