"""Ways to break a PDF, written blind: from the rules alone, before any check was read.

What each ought to be found by was settled before the first run. docs/mutations.md tells what came
of it, and what was mended after.
"""

from __future__ import annotations

import re

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests.mutations.breaking import Page, elements, pdf

BODY = "0.1294 0.1686 0.1961 rg"
HEADING = "0.2 0.3098 0.4275 rg"


# Tools


def page_saying(opened: pikepdf.Pdf, text: str, tag: str = "") -> Page:
    """The first page that shows this text in one piece, in a tag if one is named.

    A no-break space counts as a space.
    """
    begin = rf"/{tag} <</MCID \d+>> BDC\nBT\n[^()]*" if tag else ""
    for number in range(len(opened.pages)):
        page = Page(opened, number)
        if re.search(rf"{begin}\({re.escape(text)}", page.content.replace("\u00a0", " ")):
            return page
    raise AssertionError(f"no page shows {text!r}")


def shown(text: str) -> str:
    """A pattern for the operator that shows a piece of text starting with this."""
    return r"\((" + re.escape(text).replace(r"\ ", "[ \u00a0]") + r"[^()\n]*)\) Tj"


def around(opened: pikepdf.Pdf, text: str, before: str, after: str) -> None:
    """Other operators before a piece of text, and back to the old state after it."""
    page_saying(opened, text).change(shown(text), rf"{before}\n(\1) Tj\n{after}")


def instead(opened: pikepdf.Pdf, text: str, new: str) -> None:
    """Show something else in place of a piece of text."""
    page_saying(opened, text).change(shown(text), f"({new}) Tj")


def placed(opened: pikepdf.Pdf, text: str, matrix: str) -> None:
    """Another text matrix for a piece of text; `x` and `y` stand for its place."""
    page = page_saying(opened, text)
    found = re.search(rf"1 0 0 1 (\S+) (\S+) Tm\n((?:\S+ \S+ Tf\n)?){shown(text)}", page.content)
    assert found
    new = matrix.replace("x", found[1]).replace("y", found[2])
    page.write(
        page.content.replace(found[0], found[0].replace(f"1 0 0 1 {found[1]} {found[2]}", new))
    )


def block(page: Page, text: str, tag: str = r"\w+") -> str:
    """The marked content that shows this text, from BDC to EMC."""
    for found in re.findall(rf"/{tag} <</MCID \d+>> BDC\n.*?EMC", page.content, re.DOTALL):
        if f"({text}" in found.replace("\u00a0", " "):
            return str(found)
    raise AssertionError(f"nothing marked shows {text!r}")


def unmarked(opened: pikepdf.Pdf, text: str, start: str) -> None:
    """Take the tag from a heading; `start` begins it now."""
    page = page_saying(opened, text, "H2")
    old = block(page, text, "H2")
    page.write(page.content.replace(old, re.sub(r"^.*? BDC", start, old)))


def tagged(opened: pikepdf.Pdf, tag: str, text: str) -> Dictionary:
    """The structure element behind a piece of text."""
    page = page_saying(opened, text, tag)
    number = int(re.search(r"MCID (\d+)", block(page, text, tag))[1])  # type: ignore[index]
    home = opened.pages[page.number].obj
    for element in elements(opened, tag):
        kids = element.K if isinstance(element.K, Array) else [element.K]
        for kid in kids:
            here = kid.get("/Pg") if isinstance(kid, Dictionary) else element.get("/Pg")
            mark = kid.get("/MCID") if isinstance(kid, Dictionary) else kid
            if mark == number and here is not None and here.objgen == home.objgen:
                return element
    raise AssertionError(f"no {tag} says {text!r}")


def resource(opened: pikepdf.Pdf, page: Page, kind: str, name: str, value: pikepdf.Object) -> None:
    """Something more among the resources of a page."""
    resources = opened.pages[page.number].obj.Resources
    if kind not in resources:
        resources[kind] = Dictionary()
    resources[kind][name] = value


def picture(opened: pikepdf.Pdf, width: int, height: int, pixels: bytes) -> pikepdf.Stream:
    """An RGB picture."""
    made = opened.make_stream(pixels)
    made.Type, made.Subtype = Name.XObject, Name.Image
    made.Width, made.Height, made.BitsPerComponent = width, height, 8
    made.ColorSpace = Name.DeviceRGB
    return made


def first_picture(opened: pikepdf.Pdf) -> tuple[Page, str]:
    """The first page with a picture, and the operators that place it."""
    for number in range(len(opened.pages)):
        page = Page(opened, number)
        found = re.search(r"q \S+ 0 0 \S+ \S+ \S+ cm /Im\d+ Do Q", page.content)
        if found:
            return page, found[0]
    raise AssertionError("no picture")


def beside(opened: pikepdf.Pdf, text: str, new: str) -> None:
    """Place the picture of an Easy Read row in another way."""
    page = page_saying(opened, text)
    words = page.content.index(block(page, text))
    found = list(
        re.finditer(r"q (\S+) 0 0 (\S+) (\S+) (\S+) cm /(Im\d+) Do Q", page.content[:words])
    )
    page.write(
        page.content[: found[-1].start()] + found[-1].expand(new) + page.content[found[-1].end() :]
    )


def in_place_of_picture(
    opened: pikepdf.Pdf, made: pikepdf.Stream, width: float, height: float
) -> None:
    """Put another picture where the first one is."""
    page, old = first_picture(opened)
    x, y = old.split()[5:7]
    resource(opened, page, "/XObject", "/ImBlind", made)
    page.write(page.content.replace(old, f"q {width} 0 0 {height} {x} {y} cm /ImBlind Do Q"))


# Fonts


@pdf("F03", "F04", publication="thank-you")
def text_made_small_by_its_matrix(opened: pikepdf.Pdf) -> None:
    placed(opened, "You can still tell us", "0.7 0 0 0.7 x y")


@pdf("F04", "F03", publication="event-story", edition="large-print")
def a_small_footer_in_large_print(opened: pikepdf.Pdf) -> None:
    for number in range(1, len(opened.pages)):
        page = Page(opened, number)
        if "(Page " in page.content:
            page.change(r"(\(Page[^()]*\) Tj)", r"/F2+0 12 Tf\n\1\n/F2+0 18 Tf")


@pdf("F09", publication="thank-you")
def letters_slanted_by_their_matrix(opened: pikepdf.Pdf) -> None:
    placed(opened, "You can still tell us", "1 0 0.25 1 x y")


@pdf("F10", publication="thank-you")
def a_line_drawn_under_words(opened: pikepdf.Pdf) -> None:
    page = page_saying(opened, "You can still tell us")
    found = re.search(rf"1 0 0 1 (\S+) (\S+) Tm\n{shown('You can still tell us')}", page.content)
    assert found
    page.add(f"{BODY} {found[1]} {float(found[2]) - 1.6} 280 0.8 re f")


@pdf("F11", publication="you-said")
def a_sentence_in_capitals(opened: pikepdf.Pdf) -> None:
    instead(opened, "You came to", "YOU CAME TO OUR BIG DAY IN APRIL AND THIS IS")


@pdf("F19", publication="thank-you")
def letters_squeezed_together(opened: pikepdf.Pdf) -> None:
    around(opened, "You can still tell us", "-0.6 Tc", "0 Tc")


@pdf("F19", publication="you-said", edition="large-print")
def letters_scaled_narrow(opened: pikepdf.Pdf) -> None:
    around(opened, "You came to", "80 Tz", "100 Tz")


@pdf("F20", publication="thank-you")
def words_on_a_slope(opened: pikepdf.Pdf) -> None:
    placed(opened, "Thank you", "0.966 0.259 -0.259 0.966 x y")


@pdf("F20", "F21", publication="you-said")
def a_page_turned_on_its_side(opened: pikepdf.Pdf) -> None:
    opened.pages[0].obj.Rotate = 90


@pdf("F21", publication="thank-you", edition="large-print")
def blown_up_to_a3(opened: pikepdf.Pdf) -> None:
    for page in opened.pages:
        page.obj.UserUnit = 1.414


@pdf("F21", publication="you-said")
def cropped_to_a5(opened: pikepdf.Pdf) -> None:
    opened.pages[0].obj.MediaBox = Array([0, 0, 420, 595])


@pdf("F07", publication="event-story", edition="easy-read")
def lines_that_nearly_touch(opened: pikepdf.Pdf) -> None:
    page = page_saying(opened, "They made sure")
    old = block(page, "They made sure")
    places = [float(y) for y in re.findall(r"1 0 0 1 \S+ (\S+) Tm", old)]
    new = old.replace(f" {places[1]:g} Tm", f" {places[0] - 17:g} Tm")
    assert new != old
    page.write(page.content.replace(old, new))


@pdf("F16", "F07", publication="thank-you")
def no_space_between_paragraphs(opened: pikepdf.Pdf) -> None:
    page = page_saying(opened, "You can still tell us")
    old = block(page, "You can still tell us")
    new = re.sub(
        r"1 0 0 1 (\S+) (\S+) Tm", lambda m: f"1 0 0 1 {m[1]} {float(m[2]) + 12:g} Tm", old
    )
    page.write(page.content.replace(old, new))


@pdf("F23", publication="event-story")
def one_page_number_wrong(opened: pikepdf.Pdf) -> None:
    instead(opened, "Page 4", "Page 9")


@pdf("F23", publication="event-story", edition="large-print")
def page_numbers_gone(opened: pikepdf.Pdf) -> None:
    for number in range(len(opened.pages)):
        page = Page(opened, number)
        page.write(re.sub(r"\(Page[^()\n]*\) Tj", "( ) Tj", page.content))


@pdf("F24", publication="thank-you")
def a_stamp_across_the_words(opened: pikepdf.Pdf) -> None:
    page = page_saying(opened, "Thank you")
    stamp = picture(opened, 40, 40, bytes((v * 97) % 256 for v in range(40 * 40 * 3)))
    resource(opened, page, "/XObject", "/Stamp", stamp)
    page.write(f"/Artifact BMC q 300 0 0 300 120 380 cm /Stamp Do Q EMC\n{page.content}")
    back = re.search(r"/Artifact <</Type/Layout>> BDC.*?EMC\n", page.content, re.DOTALL)
    assert back
    page.write(back[0] + page.content.replace(back[0], ""))


@pdf("F22", publication="thank-you")
def text_that_runs_to_the_edge(opened: pikepdf.Pdf) -> None:
    placed(opened, "You can still tell us", "1 0 0 1 12 y")


@pdf("F31", publication="you-said")
def a_font_not_embedded(opened: pikepdf.Pdf) -> None:
    page = page_saying(opened, "You came to")
    helvetica = Dictionary(
        Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding
    )
    resource(opened, page, "/Font", "/Blind", opened.make_indirect(helvetica))
    around(opened, "You came to", "/Blind 14 Tf", "/F2+0 14 Tf")


# Colours


@pdf("C01", "C08", publication="thank-you")
def cmyk_red_words(opened: pikepdf.Pdf) -> None:
    around(opened, "You can still tell us", "0 0.9 0.85 0.1 k", BODY)


@pdf("C08", publication="event-story")
def grey_words_in_a_grey_space(opened: pikepdf.Pdf) -> None:
    around(opened, "About 60 people came", "0.6 g", BODY)


@pdf("C01", publication="you-said")
def spot_colour_words(opened: pikepdf.Pdf) -> None:
    page = page_saying(opened, "You came to")
    function = Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[1, 0.6, 0, 0.1], N=1)
    space = Array([Name.Separation, Name("/Brand"), Name.DeviceCMYK, function])
    resource(opened, page, "/ColorSpace", "/Brand", opened.make_indirect(space))
    around(opened, "You came to", "/Brand cs 1 scn", BODY)


@pdf("C01", publication="rewards-policy")
def icc_blue_words(opened: pikepdf.Pdf) -> None:
    page = page_saying(opened, "What we pay for, and how")
    profile = opened.Root.OutputIntents[0].DestOutputProfile
    resource(opened, page, "/ColorSpace", "/Icc", Array([Name.ICCBased, profile]))
    around(opened, "What we pay for, and how", "/Icc cs 0 0.369 0.722 scn", BODY)


@pdf("C01", publication="event-story", edition="easy-read")
def a_vivid_frame_round_a_row(opened: pikepdf.Pdf) -> None:
    page_saying(opened, "One team planned").add("0.93 0.16 0.22 RG 4 w 60 400 470 120 re S")


@pdf("C02", "C01", publication="thank-you")
def a_vivid_band_down_the_page(opened: pikepdf.Pdf) -> None:
    page_saying(opened, "Thank you").add("0 0.369 0.722 rg 560 0 35 842 re f")


@pdf("C03", "C02", "I20", publication="event-story")
def a_glaring_photo(opened: pikepdf.Pdf) -> None:
    pixels = bytes([255, 40, 0, 0, 200, 60] * (450 * 506))
    in_place_of_picture(opened, picture(opened, 900, 506, pixels), 453, 255)


@pdf("C06", publication="thank-you", edition="large-print")
def a_baby_blue_page(opened: pikepdf.Pdf) -> None:
    for number in range(len(opened.pages)):
        Page(opened, number).change(r"0\.9843 0\.9686 0\.9333 rg", "0.537 0.812 0.941 rg")


@pdf("C09", "C08", publication="you-said")
def white_words_on_a_dark_box(opened: pikepdf.Pdf) -> None:
    page = page_saying(opened, "You came to")
    found = re.search(
        rf"1 0 0 1 (\S+) (\S+) Tm\n(?:\S+ \S+ Tf\n)?{shown('You came to')}", page.content
    )
    assert found
    box = f"/Artifact BMC q 0.18 0.29 0.37 rg 60 {float(found[2]) - 30} 480 50 re f Q EMC\n"
    old = block(page, "You came to")
    page.write(page.content.replace(old, box + old))
    around(opened, "You came to", "1 1 1 rg", BODY)


@pdf("C17", publication="event-story")
def a_gradient_behind_a_heading(opened: pikepdf.Pdf) -> None:
    page = page_saying(opened, "The story in short", "H2")
    function = Dictionary(
        FunctionType=2, Domain=[0, 1], C0=[0.9, 0.94, 0.96], C1=[0.6, 0.7, 0.8], N=1
    )
    shading = Dictionary(
        ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=[70, 0, 520, 0], Function=function
    )
    resource(opened, page, "/Shading", "/Blend", opened.make_indirect(shading))
    page.add("60 20 480 60 re W n /Blend sh")


@pdf("C15", publication="event-story")
def five_muted_colours_on_a_page(opened: pikepdf.Pdf) -> None:
    colours = ("#C9A3A3", "#A3B5A6", "#8FA9BF", "#C2A878", "#C0A0C8", "#88B8B4")
    painted = []
    for place, colour in enumerate(colours):
        parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
        painted.append(" ".join(f"{part:.3f}" for part in parts))
        painted.append(f"rg {70 + 60 * place} 60 55 90 re f")
    for number in range(len(opened.pages)):
        Page(opened, number).add(" ".join(painted))


@pdf("C08", "C09", publication="thank-you")
def see_through_words(opened: pikepdf.Pdf) -> None:
    page = page_saying(opened, "You can still tell us")
    resource(opened, page, "/ExtGState", "/Faint", Dictionary(Type=Name.ExtGState, ca=0.4))
    resource(opened, page, "/ExtGState", "/Full", Dictionary(Type=Name.ExtGState, ca=1))
    around(opened, "You can still tell us", "/Faint gs", "/Full gs")


@pdf("C08", "S13", "T06", publication="you-said")
def words_nobody_can_see(opened: pikepdf.Pdf) -> None:
    around(opened, "You came to", "3 Tr", "0 Tr")


@pdf("C20", publication="thank-you")
def bright_blue_links(opened: pikepdf.Pdf) -> None:
    around(opened, "hello@riverside.example", "0.02 0.388 0.757 rg", HEADING)


# Pictures


@pdf("I02", publication="event-story", edition="easy-read")
def one_figure_without_alt(opened: pikepdf.Pdf) -> None:
    del elements(opened, "Figure")[5].Alt


@pdf("I03", publication="event-story")
def the_name_of_a_file_as_alt(opened: pikepdf.Pdf) -> None:
    elements(opened, "Figure")[0].Alt = String("DSC_0042.JPG")


@pdf("I04", publication="event-story")
def a_thumbnail_on_the_cover(opened: pikepdf.Pdf) -> None:
    pixels = bytes([143, 169, 191] * (160 * 90))
    in_place_of_picture(opened, picture(opened, 160, 90, pixels), 453, 255)


@pdf("I12", "I04", publication="event-story", edition="easy-read")
def easy_read_picture_pulled_flat(opened: pikepdf.Pdf) -> None:
    beside(opened, "One team planned", r"q \1 0 0 0.6 \3 \4 cm /\5 Do Q")


@pdf("I11", publication="event-story", edition="easy-read")
def a_picture_moved_to_the_right(opened: pikepdf.Pdf) -> None:
    beside(opened, "One team planned", r"q \1 0 0 \2 430 \4 cm /\5 Do Q")


@pdf("I10", "I11", publication="event-story", edition="easy-read")
def a_picture_lost_from_its_row(opened: pikepdf.Pdf) -> None:
    beside(opened, "One team planned", "")


@pdf("I06", publication="thank-you")
def a_film_on_the_page(opened: pikepdf.Pdf) -> None:
    film = Dictionary(Type=Name.Annot, Subtype=Name.Movie, Rect=[70, 60, 200, 120], F=4)
    film.Contents = String("A short film of the day")
    page = opened.pages[0].obj
    page.Annots = Array([*page.get("/Annots", Array()).as_list(), opened.make_indirect(film)])


@pdf("I06", "S14", publication="feedback-form")
def a_script_that_runs_on_opening(opened: pikepdf.Pdf) -> None:
    opened.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert('Hello')"))


# Words


@pdf("W17", publication="thank-you")
def the_wrong_weekday_in_the_pdf(opened: pikepdf.Pdf) -> None:
    instead(opened, "Thursday 22 April 2027", "Friday 22 April 2027")


@pdf("W13", publication="thank-you", edition="large-print")
def a_contraction_in_large_print(opened: pikepdf.Pdf) -> None:
    instead(opened, "Hello,", "We can't wait to see you.")


@pdf("W29", publication="you-said")
def a_misspelt_line(opened: pikepdf.Pdf) -> None:
    instead(opened, "You came to", "We recieved all your thier ideas on")


@pdf("W16", publication="event-story", edition="easy-read")
def per_cent_in_easy_read(opened: pikepdf.Pdf) -> None:
    instead(opened, "One team planned", "80% of us planned it.")


# Structure


@pdf("S01", publication="thank-you")
def the_file_name_in_the_window_bar(opened: pikepdf.Pdf) -> None:
    opened.Root.ViewerPreferences.DisplayDocTitle = False


@pdf("S02", publication="event-story")
def one_paragraph_marked_as_french(opened: pikepdf.Pdf) -> None:
    tagged(opened, "P", "About 60 people came").Lang = String("fr-FR")


@pdf("S02", publication="event-story", edition="large-print")
def american_english(opened: pikepdf.Pdf) -> None:
    opened.Root.Lang = String("en-US")


@pdf("S03", publication="event-story")
def headings_that_start_at_two(opened: pikepdf.Pdf) -> None:
    elements(opened, "H1")[0].S = Name.H2


@pdf("S04", publication="rewards-policy")
def a_heading_tagged_as_a_paragraph(opened: pikepdf.Pdf) -> None:
    elements(opened, "H2")[3].S = Name.P


@pdf("S13", "S04", "T06", publication="event-story")
def a_heading_made_decoration(opened: pikepdf.Pdf) -> None:
    unmarked(opened, "The story in short", "/Artifact BMC")


@pdf("S13", publication="thank-you")
def a_line_without_a_tag(opened: pikepdf.Pdf) -> None:
    page = page_saying(opened, "You can still tell us")
    old = block(page, "You can still tell us")
    page.write(page.content.replace(old, re.sub(r"^.*? BDC\n", "", old).removesuffix("EMC")))


@pdf("S05", publication="event-story")
def contents_that_lead_to_page_one(opened: pikepdf.Pdf) -> None:
    for page in opened.pages:
        for link in page.obj.get("/Annots", Array()):
            if "/Dest" in link:
                link.Dest[0] = opened.pages[0].obj


@pdf("S05", publication="event-story", edition="easy-read")
def a_wrong_page_number_in_the_contents(opened: pikepdf.Pdf) -> None:
    page = page_saying(opened, "What people talked about")
    page.change(
        shown("What people talked about") + r"\n(.* Tm)\n\([^()]*\) Tj", r"(\1) Tj\n\2\n( 9) Tj"
    )


@pdf("S06", publication="event-story")
def bookmarks_in_the_wrong_order(opened: pikepdf.Pdf) -> None:
    with opened.open_outline() as outline:
        outline.root[0].children.reverse()


@pdf("S06", publication="event-story", edition="large-print")
def a_bookmark_renamed(opened: pikepdf.Pdf) -> None:
    with opened.open_outline() as outline:
        outline.root[0].children[1].title = "Untitled"


@pdf("S07", "S12", publication="event-story")
def bullets_tagged_as_words(opened: pikepdf.Pdf) -> None:
    for bullet in elements(opened, "Lbl")[:4]:
        bullet.S = Name.Span


@pdf("S07", "S12", publication="event-story")
def a_list_turned_into_paragraphs(opened: pikepdf.Pdf) -> None:
    for tag in ("L", "LI", "LBody"):
        for element in elements(opened, tag):
            element.S = Name.Div
    for element in elements(opened, "Lbl"):
        element.S = Name.Span


@pdf("S08", publication="rewards-policy")
def header_cells_tagged_as_data(opened: pikepdf.Pdf) -> None:
    for cell in elements(opened, "TH"):
        cell.S = Name.TD


@pdf("S08", publication="rewards-policy")
def header_cells_without_scope(opened: pikepdf.Pdf) -> None:
    for cell in elements(opened, "TH"):
        if "/A" in cell:
            del cell.A


@pdf("S08", "S12", publication="rewards-policy")
def a_row_one_cell_short(opened: pikepdf.Pdf) -> None:
    row = elements(opened, "TR")[2]
    *first, last, lost = row.K.as_list()
    held = [cell.K for cell in (last, lost)]
    kids = [kid for one in held for kid in (one if isinstance(one, Array) else [one])]
    last.K = Array(kids)
    for kid in kids:
        if isinstance(kid, Dictionary) and "/P" in kid:
            kid.P = last
    row.K = Array([*first, last])


@pdf("S09", publication="event-story", edition="easy-read")
def easy_rows_tagged_as_a_table(opened: pikepdf.Pdf) -> None:
    rows = [
        element
        for element in elements(opened, "Div")
        if isinstance(element.K, Array)
        and [kid.get("/S") for kid in element.K if isinstance(kid, Dictionary)][:2]
        == [Name.Figure, Name.P]
    ]
    for row in rows[2:5]:
        row.S = Name.TR
        for kid in row.K:
            cell = Dictionary(Type=Name.StructElem, S=Name.TD, P=row, K=kid)
            kid.P = opened.make_indirect(cell)
        row.K = Array([kid.P for kid in row.K])
        parent = row.P
        table = opened.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Table, P=parent, K=row)
        )
        kids = parent.K.as_list() if isinstance(parent.K, Array) else [parent.K]
        parent.K = Array(
            [table if isinstance(k, Dictionary) and k.objgen == row.objgen else k for k in kids]
        )
        row.P = table


@pdf("S10", "S12", publication="thank-you")
def a_link_that_is_not_tied_to_its_place(opened: pikepdf.Pdf) -> None:
    for link in elements(opened, "Link"):
        if isinstance(link.K, Array):
            link.K = Array(
                [
                    k
                    for k in link.K
                    if not (isinstance(k, Dictionary) and k.get("/Type") == Name.OBJR)
                ]
            )


@pdf("S10", "S12", publication="event-story")
def links_that_say_nothing(opened: pikepdf.Pdf) -> None:
    for page in opened.pages:
        for link in page.obj.get("/Annots", Array()):
            if "/Contents" in link:
                del link.Contents


@pdf("S10", publication="thank-you")
def click_here_in_the_pdf(opened: pikepdf.Pdf) -> None:
    instead(opened, "hello@riverside.example", "click here")


@pdf("S11", publication="event-story", edition="easy-read")
def words_read_before_other_rows(opened: pikepdf.Pdf) -> None:
    parent = tagged(opened, "P", "They made sure").P.P
    parent.K = Array(list(reversed(parent.K.as_list())))


@pdf("S11", publication="thank-you")
def the_end_of_a_letter_read_first(opened: pikepdf.Pdf) -> None:
    parent = tagged(opened, "P", "From all of us").P
    kids = parent.K.as_list()
    parent.K = Array([kids[-1], *kids[:-1]])


@pdf("S12", publication="thank-you")
def no_tab_order(opened: pikepdf.Pdf) -> None:
    for page in opened.pages:
        del page.obj.Tabs


@pdf("S12", publication="you-said")
def no_pdf_ua_mark(opened: pikepdf.Pdf) -> None:
    text = opened.Root.Metadata.read_bytes().replace(b"pdfuaid:part", b"pdfuaid:past")
    opened.Root.Metadata.write(text)


@pdf("S12", "S13", publication="you-said")
def the_file_no_longer_says_that_it_is_tagged(opened: pikepdf.Pdf) -> None:
    opened.Root.MarkInfo.Marked = False


@pdf("S14", "T06", publication="thank-you")
def letters_that_are_read_as_others(opened: pikepdf.Pdf) -> None:
    for font in opened.pages[0].obj.Resources.Font.values():
        table = font.ToUnicode.read_bytes().decode("latin-1")
        font.ToUnicode.write(table.replace("<0065>", "<0078>").encode("latin-1"))


@pdf("S14", publication="you-said")
def no_table_of_letters(opened: pikepdf.Pdf) -> None:
    for font in opened.pages[0].obj.Resources.Font.values():
        del font.ToUnicode


@pdf("S14", "T06", "S13", publication="thank-you")
def other_words_for_a_screen_reader(opened: pikepdf.Pdf) -> None:
    tagged(opened, "P", "You can still tell us").ActualText = String("Lorem ipsum dolor sit amet.")


@pdf("S25", publication="feedback-form")
def boxes_without_a_description(opened: pikepdf.Pdf) -> None:
    for box in opened.Root.AcroForm.Fields:
        if "/TU" in box:
            del box.TU


@pdf("S25", "S12", "S13", publication="feedback-form", edition="large-print")
def boxes_outside_the_tags(opened: pikepdf.Pdf) -> None:
    for form in elements(opened, "Form"):
        form.S = Name.Div


@pdf("S12", "S13", "S11", publication="event-story")
def a_paragraph_inside_a_heading(opened: pikepdf.Pdf) -> None:
    words = tagged(opened, "P", "About 60 people came")
    parent = words.P
    parent.K = Array(
        [k for k in parent.K if not (isinstance(k, Dictionary) and k.objgen == words.objgen)]
    )
    heading = tagged(opened, "H2", "The story in short")
    held = heading.K.as_list() if isinstance(heading.K, Array) else [heading.K]
    heading.K = Array([*held, words])
    words.P = heading


@pdf("T06", publication="you-said", edition="easy-read")
def a_word_changed_in_the_pdf_only(opened: pikepdf.Pdf) -> None:
    instead(opened, "Meetings are too long", "Meetings are too short.")


@pdf("T06", "S13", publication="rewards-policy", edition="large-print")
def text_added_by_a_pdf_editor(opened: pikepdf.Pdf) -> None:
    page = page_saying(opened, "In short")
    note = page.pdf.make_stream(b"BT /F2+0 18 Tf 70 90 Td (Ask for the new rates.) Tj ET")
    note.Type, note.Subtype = Name.XObject, Name.Form
    note.BBox = Array([0, 0, 595, 842])
    note.Resources = opened.pages[page.number].obj.Resources
    resource(opened, page, "/XObject", "/Note", opened.make_indirect(note))
    page.write(f"{page.content}\nq /Note Do Q\n")
