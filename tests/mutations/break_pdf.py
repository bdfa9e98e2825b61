"""Ways to break a PDF."""

from __future__ import annotations

import re

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from tests.mutations.breaking import Page, elements, pdf

STORY = "event-story"
TEXT = r"0\.1294 0\.1686 0\.1961 rg"
GROUND = r"0\.9843 0\.9686 0\.9333 rg"
TINT = r"0\.9137 0\.9373 0\.9647 rg"
DAY = r"Wednesday(.)21"
HEADING = r"0\.2 0\.3098 0\.4275 rg"
LINE = r"1 0 0 1 (\S+) (\S+) Tm"
PLAIN = rf"/P <</MCID \d+>> BDC\nBT\n{TEXT}\n{LINE}\n/F\d\+0 14 Tf\n"
"""A paragraph of body text: its first line's place in points."""


def inner(opened: Pdf, *patterns: str) -> Page:
    """The first page after the cover and the contents that has all of these."""
    for number in range(2, len(opened.pages)):
        page = Page(opened, number)
        if all(re.search(pattern, page.content) for pattern in patterns):
            return page
    raise AssertionError(f"no page has {patterns}")


# ------------------------------------------------------------------ fonts


@pdf("F01")
def another_family(opened: Pdf) -> None:
    for font in opened.pages[4].Resources.Font.values():
        font.BaseFont = Name("/AAAAAA+TimesNewRomanPSMT")
        if "/FontDescriptor" in font:
            font.FontDescriptor.FontName = font.BaseFont


@pdf("F03", "F04")
def body_text_at_ten_points(opened: Pdf) -> None:
    for number in range(1, len(opened.pages)):
        page = Page(opened, number)
        if " 14 Tf" in page.content:
            page.change(r" 14 Tf", " 10 Tf", count=0)


@pdf("F04", edition="large-print")
def a_small_footer_in_large_print(opened: Pdf) -> None:
    inner(opened).change(r"(Subtype/Footer[^\n]*\nBT\n)", r"\1/F2+0 11 Tf\n")


@pdf("F07")
def lines_too_close(opened: Pdf) -> None:
    """Every line of the page stands at nine tenths of its height: 14 points on 12.6."""
    for number in range(1, len(opened.pages)):
        page = Page(opened, number)
        page.write(re.sub(LINE, _closer, page.content))


def _closer(match: re.Match[str]) -> str:
    return f"1 0 0 1 {match[1]} {float(match[2]) * 0.72 + 100:.2f} Tm"


@pdf("F09")
def slanted_letters(opened: Pdf) -> None:
    inner(opened, PLAIN).change(LINE, r"1 0 0.3 1 \1 \2 Tm")


@pdf("F10")
def a_line_under_words_that_are_no_link(opened: Pdf) -> None:
    page = inner(opened, PLAIN)
    found = re.search(PLAIN, page.content)
    assert found
    x, y = float(found[1]), float(found[2])
    page.add(f"0.13 0.17 0.2 rg {x:.2f} {y - 1.6:.2f} 38 0.8 re f")


@pdf("F19")
def letters_squeezed(opened: Pdf) -> None:
    inner(opened, PLAIN).change(r"BT\n", "BT\n80 Tz\n", count=0)


@pdf("F19")
def letters_pushed_together(opened: Pdf) -> None:
    inner(opened, PLAIN).change(r"BT\n", "BT\n-0.8 Tc\n", count=0)


@pdf("F20")
def turned_text(opened: Pdf) -> None:
    page = inner(opened, PLAIN)
    found = re.search(PLAIN, page.content)
    assert found
    page.write(page.content.replace(found[0], found[0].replace("1 0 0 1", "0 1 -1 0")))


@pdf("F21")
def a_page_of_another_size(opened: Pdf) -> None:
    for page in opened.pages:
        page.MediaBox = Array([0, 0, 842, 1191])


@pdf("F22")
def words_near_the_edge(opened: Pdf) -> None:
    inner(opened, PLAIN).change(LINE, r"1 0 0 1 20 \2 Tm", count=0)


@pdf("F23")
def no_page_number(opened: Pdf) -> None:
    inner(opened).change(r"\(Page \d+\) Tj", "() Tj")


@pdf("F31", "F01")
def a_font_that_is_not_embedded(opened: Pdf) -> None:
    for font in opened.pages[4].Resources.Font.values():
        if "/FontDescriptor" in font and "/FontFile2" in font.FontDescriptor:
            del font.FontDescriptor.FontFile2


# ----------------------------------------------------------------- colour


@pdf("C01", "C02")
def one_vivid_box(opened: Pdf) -> None:
    inner(opened).add("1 0.82 0 rg 400 90 120 60 re f")


@pdf("C01")
def vivid_words(opened: Pdf) -> None:
    inner(opened, PLAIN).change(TEXT, "0.54 0 0.31 rg")


@pdf("C08")
def pale_words(opened: Pdf) -> None:
    inner(opened, PLAIN).change(TEXT, "0.6 0.64 0.67 rg")


@pdf("C20", "C01")
def one_blue_link(opened: Pdf) -> None:
    for number in range(len(opened.pages)):
        page = Page(opened, number)
        found = re.search(r"/Link <</MCID \d+>> BDC\nBT\n[^E]*?rg", page.content)
        if found:
            blue = re.sub(r"\S+ \S+ \S+ rg$", "0.02 0.39 0.76 rg", found[0])
            page.write(page.content.replace(found[0], blue))
            return
    raise AssertionError("no coloured link")


@pdf("C06")
def a_dark_ground(opened: Pdf) -> None:
    for number in range(len(opened.pages)):
        Page(opened, number).change(GROUND, "0.79 0.72 0.6 rg")


@pdf("C07")
def a_heavy_tint(opened: Pdf) -> None:
    inner(opened, TINT).change(TINT, "0.73 0.77 0.81 rg")


@pdf("C09")
def white_words_on_a_dark_block(opened: Pdf) -> None:
    page = inner(opened, PLAIN, HEADING)
    page.change(GROUND, "0.2 0.27 0.36 rg")
    page.change(TEXT, "1 1 1 rg", count=0)
    page.change(HEADING, "1 1 1 rg", count=0)


@pdf("C17")
def a_gradient(opened: Pdf) -> None:
    page = inner(opened)
    function = Dictionary(
        FunctionType=2, Domain=[0, 1], C0=[0.9, 0.93, 0.96], C1=[0.6, 0.7, 0.8], N=1
    )
    shading = Dictionary(
        ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=[0, 0, 200, 0], Function=function
    )
    resources = opened.pages[page.number].Resources
    resources.Shading = Dictionary(S1=opened.make_indirect(shading))
    page.add("400 90 120 60 re W n /S1 sh")


# --------------------------------------------------------------- pictures


@pdf("I02")
def one_alt_text_removed(opened: Pdf) -> None:
    del elements(opened, "Figure")[0]["/Alt"]


@pdf("I02")
def an_empty_alt_text(opened: Pdf) -> None:
    elements(opened, "Figure")[0]["/Alt"] = pikepdf.String("")


@pdf("I03")
def an_alt_text_that_is_a_file_name(opened: Pdf) -> None:
    elements(opened, "Figure")[0]["/Alt"] = pikepdf.String("scan_0012.png")


@pdf("I06")
def a_script(opened: Pdf) -> None:
    action = Dictionary(S=Name.JavaScript, JS=pikepdf.String("app.alert('hello')"))
    opened.Root.OpenAction = opened.make_indirect(action)


# -------------------------------------------------------------- structure


@pdf("S01")
def no_title(opened: Pdf) -> None:
    with opened.open_metadata(set_pikepdf_as_editor=False) as meta:
        del meta["dc:title"]
    if "/Title" in opened.docinfo:
        del opened.docinfo["/Title"]


@pdf("S01")
def a_title_that_the_window_does_not_show(opened: Pdf) -> None:
    del opened.Root.ViewerPreferences["/DisplayDocTitle"]


@pdf("S02")
def no_language(opened: Pdf) -> None:
    del opened.Root["/Lang"]


@pdf("S03")
def a_heading_level_left_out(opened: Pdf) -> None:
    elements(opened, "H3")[0]["/S"] = Name.H5


@pdf("S03")
def two_first_headings(opened: Pdf) -> None:
    elements(opened, "H2")[2]["/S"] = Name.H1


@pdf("S04")
def a_heading_faked_with_bold(opened: Pdf) -> None:
    elements(opened, "H3")[1]["/S"] = Name.P


@pdf("S05")
def a_contents_entry_that_leads_elsewhere(opened: Pdf) -> None:
    for page in opened.pages:
        for note in page.get("/Annots", Array()):
            if "/Dest" in note or ("/A" in note and note.A.get("/S") == Name.GoTo):
                target = Array([opened.pages[-1].obj, Name.XYZ, 0, 800, 0])
                if "/Dest" in note:
                    note.Dest = target
                else:
                    note.A.D = target
                return
    raise AssertionError("no internal link")


@pdf("S06")
def no_bookmarks(opened: Pdf) -> None:
    del opened.Root["/Outlines"]


@pdf("S07")
def lists_tagged_as_paragraphs_with_typed_bullets(opened: Pdf) -> None:
    for tag, plain in (("L", "Div"), ("LI", "P"), ("Lbl", "Span"), ("LBody", "Span")):
        for element in elements(opened, tag):
            element["/S"] = Name(f"/{plain}")


@pdf("S08")
def a_header_cell_without_scope(opened: Pdf) -> None:
    for cell in elements(opened, "TH"):
        if "/A" in cell:
            del cell["/A"]


@pdf("S08")
def a_table_without_headers(opened: Pdf) -> None:
    for cell in elements(opened, "TH"):
        cell["/S"] = Name.TD


@pdf("S09", edition="easy-read", publication=STORY)
def an_easy_read_row_tagged_as_a_table(opened: Pdf) -> None:
    row = elements(opened, "Figure")[3]["/P"]
    line = opened.make_indirect(Dictionary(S=Name.TR, P=row, K=Array()))
    for kid in row.K.as_list():
        cell = opened.make_indirect(Dictionary(S=Name.TD, P=line, K=Array([kid])))
        kid["/P"] = cell
        line.K.append(cell)
    row["/S"] = Name.Table
    row["/K"] = Array([line])


@pdf("S10")
def a_link_that_says_nothing(opened: Pdf) -> None:
    for page in opened.pages:
        for note in page.get("/Annots", Array()):
            if "/Contents" in note:
                del note["/Contents"]


@pdf("S11")
def two_parts_swapped_in_the_tag_tree(opened: Pdf) -> None:
    root = elements(opened, "H2")[0]["/P"]
    kids = root.K.as_list()
    root.K = Array([*kids[len(kids) // 2 :], *kids[: len(kids) // 2]])


@pdf("S11", edition="easy-read", publication=STORY)
def rows_in_reverse(opened: Pdf) -> None:
    root = elements(opened, "H2")[0]["/P"]
    root.K = Array(reversed(root.K.as_list()))


@pdf("S12")
def no_mark_of_pdf_ua(opened: Pdf) -> None:
    stream = opened.Root.Metadata
    text = re.sub(rb"<pdfuaid:part>1</pdfuaid:part>", b"", stream.read_bytes())
    stream.write(text)


@pdf("S13", "S12")
def no_tags_at_all(opened: Pdf) -> None:
    del opened.Root["/StructTreeRoot"]
    del opened.Root["/MarkInfo"]


@pdf("S13")
def one_cell_that_is_not_tagged(opened: Pdf) -> None:
    words = elements(opened, "TD")[0].K[0]
    number = next(n for n, page in enumerate(opened.pages) if page.obj == words.Pg)
    Page(opened, number).change(rf"(?s)/P <</MCID {words.K[0]}>> BDC\n(.*?)EMC\n", r"\1")


@pdf("S14")
def letters_that_cannot_be_copied(opened: Pdf) -> None:
    for font in opened.pages[4].Resources.Font.values():
        if "/ToUnicode" in font:
            del font["/ToUnicode"]
            font.Encoding = Dictionary(
                Type=Name.Encoding, Differences=Array([32, *[Name(f"/g{n}") for n in range(90)]])
            )


# ------------------------------------------------------------------ words


@pdf("T06")
def one_word_less_than_the_word_file(opened: Pdf) -> None:
    inner(opened, r"\(Break\.\) Tj").change(r"\(Break\.\) Tj", "() Tj")


@pdf("W17")
def a_wrong_weekday(opened: Pdf) -> None:
    inner(opened, DAY).change(DAY, r"Monday\g<1>21", count=0)
