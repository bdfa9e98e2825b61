"""Ways to break a Word file."""

from __future__ import annotations

import io

from PIL import Image

from tests.checks.drawings import (
    LETTERS,
    NAMED,
    SAND,
    chart_xml,
    diagram_xml,
    fill,
    plot,
    series,
    shape,
    text_of,
    title,
)
from tests.checks.words_of_examples import SLATE
from tests.mutations.breaking import (
    DC,
    W,
    Word,
    docx,
    drop,
    properties,
    put,
    run_of,
    say,
    w,
)

STORY = "event-story"

# ------------------------------------------------------------------ fonts


@docx("F01")
def one_run_in_a_serif_face(word: Word) -> None:
    put(run_of(word.body()), "rPr", "rFonts", ascii="Times New Roman", hAnsi="Times New Roman")


@docx("F01")
def a_comic_face_in_the_footer(word: Word) -> None:
    run = word.find("//w:r[w:t]", "footer")
    put(run, "rPr", "rFonts", ascii="Comic Sans MS", hAnsi="Comic Sans MS")


@docx("F02")
def a_second_and_third_family(word: Word) -> None:
    put(word.style("Heading2"), "rPr", "rFonts", ascii="Verdana", hAnsi="Verdana")
    put(word.style("TableText"), "rPr", "rFonts", ascii="Tahoma", hAnsi="Tahoma")


@docx("F03", "F04")
def body_text_at_ten_points(word: Word) -> None:
    put(word.style("BodyText"), "rPr", "sz", val="20")


@docx("F04", edition="large-print")
def an_eleven_point_footer_in_large_print(word: Word) -> None:
    put(word.style("Footer"), "rPr", "sz", val="22")


@docx("F04")
def a_raised_letter(word: Word) -> None:
    put(run_of(word.body()), "rPr", "vertAlign", val="superscript")


@docx("F05")
def calibri_that_looks_too_small(word: Word) -> None:
    put(run_of(word.body()), "rPr", "rFonts", ascii="Calibri", hAnsi="Calibri")
    put(run_of(word.body()), "rPr", "sz", val="25")


@docx("F07")
def lines_too_close(word: Word) -> None:
    put(word.style("BodyText"), "pPr", "spacing", line="280", lineRule="exact")


@docx("F08")
def a_justified_paragraph(word: Word) -> None:
    put(word.body(), "pPr", "jc", val="both")


@docx("F08")
def a_centred_paragraph(word: Word) -> None:
    put(word.body(), "pPr", "jc", val="center")


@docx("F09")
def an_italic_run(word: Word) -> None:
    put(run_of(word.body()), "rPr", "i")


@docx("F10")
def underlined_words_that_are_no_link(word: Word) -> None:
    put(run_of(word.body()), "rPr", "u", val="single")


@docx("F11")
def all_capitals_by_property(word: Word) -> None:
    put(run_of(word.body()), "rPr", "caps")


@docx("F11", "W08")
def typed_capitals(word: Word) -> None:
    say(word.body(), "PLEASE TELL US WHAT YOU NEED BEFORE YOU COME.")


@docx("F12")
def a_heading_in_title_case(word: Word) -> None:
    heading = word.all("//w:body/w:p[w:pPr/w:pStyle/@w:val='Heading2']")[3]
    say(heading, "How You Can Get To The Place And Back")


@docx("F13")
def hyphenation_switched_on(word: Word) -> None:
    settings = word.tree("settings")
    for old in settings.findall(f"{{{W}}}autoHyphenation"):
        settings.remove(old)
    settings.insert(0, w("autoHyphenation", val="1"))


@docx("F13")
def a_soft_hyphen(word: Word) -> None:
    say(word.body(), "We want to plan care with every\u00adbody who uses it.")


@docx("F15", edition="large-print")
def two_columns_in_large_print(word: Word) -> None:
    section = word.find("//w:body/w:sectPr")
    for old in section.findall(f"{{{W}}}cols"):
        section.remove(old)
    section.append(w("cols", num="2", space="708"))


@docx("F16")
def empty_paragraphs_as_space(word: Word) -> None:
    for _ in range(3):
        word.body().addnext(w("p"))


@docx("F17", "F01")
def a_light_face(word: Word) -> None:
    put(word.style("BodyText"), "rPr", "rFonts", ascii="Arial Light", hAnsi="Arial Light")


@docx("F17")
def bold_everywhere(word: Word) -> None:
    put(word.style("BodyText"), "rPr", "b")


@docx("F19")
def letters_pushed_together(word: Word) -> None:
    put(run_of(word.body()), "rPr", "spacing", val="-20")


@docx("F19")
def letters_squeezed(word: Word) -> None:
    put(run_of(word.body()), "rPr", "w", val="80")


@docx("F20")
def a_cell_of_turned_text(word: Word) -> None:
    word.find("//w:tbl//w:tcPr").append(w("textDirection", val="btLr"))


@docx("F21")
def a_page_of_a5(word: Word) -> None:
    size = word.find("//w:body/w:sectPr/w:pgSz")
    size.set(f"{{{W}}}w", "8391")
    size.set(f"{{{W}}}h", "11906")


@docx("F22")
def a_narrow_margin(word: Word) -> None:
    word.find("//w:body/w:sectPr/w:pgMar").set(f"{{{W}}}left", "567")


@docx("F23")
def no_page_numbers(word: Word) -> None:
    for element in word.all("//w:r[w:fldChar or w:instrText]", "footer"):
        drop(element)


@docx("F26", "S08")
def a_header_row_that_does_not_say_so(word: Word) -> None:
    drop(word.find("//w:tbl//w:tblHeader"))


@docx("F26", "F28")
def rows_that_may_split(word: Word) -> None:
    for element in word.all("//w:tbl//w:cantSplit"):
        drop(element)


@docx("F27")
def headings_no_bigger_than_the_text(word: Word) -> None:
    put(word.style("Heading2"), "rPr", "sz", val="28")


@docx("F28")
def headings_that_may_stand_alone(word: Word) -> None:
    for element in word.all("//w:style[@w:styleId='Heading2']//w:keepNext", "styles"):
        drop(element)


# ----------------------------------------------------------------- colour


@docx("C01")
def one_vivid_cell(word: Word) -> None:
    word.find("//w:tbl//w:tr[2]/w:tc/w:tcPr").append(w("shd", val="clear", fill="FFD100"))


@docx("C01")
def vivid_words(word: Word) -> None:
    put(run_of(word.body()), "rPr", "color", val="8A0050")


@docx("C01", "C20")
def one_link_in_blue(word: Word) -> None:
    put(word.find("//w:hyperlink/w:r[w:t]"), "rPr", "color", val="0563C1")


@docx("C06")
def a_dark_page(word: Word) -> None:
    word.find("//w:background").set(f"{{{W}}}color", "C9B79A")


@docx("C07")
def a_heavy_tint(word: Word) -> None:
    for shade in word.all("//w:shd", "styles"):
        shade.set(f"{{{W}}}fill", "B9C4CF")


@docx("C08")
def pale_grey_words(word: Word) -> None:
    put(run_of(word.body()), "rPr", "color", val="9AA3AA")


@docx("C09")
def white_words_on_a_dark_block(word: Word) -> None:
    put(word.body(), "pPr", "shd", val="clear", fill="34445C")
    put(run_of(word.body()), "rPr", "color", val="FFFFFF")


@docx("C11")
def black_on_white(word: Word) -> None:
    word.find("//w:background").set(f"{{{W}}}color", "FFFFFF")
    word.find("//w:docDefaults//w:color", "styles").set(f"{{{W}}}val", "000000")


@docx("C17")
def a_striped_cell(word: Word) -> None:
    cell = word.find("//w:tbl//w:tr[2]/w:tc/w:tcPr")
    cell.append(w("shd", val="thinHorzStripe", color="738292", fill="E9EFF6"))


# --------------------------------------------------------------- pictures


@docx("I02")
def one_alt_text_removed(word: Word) -> None:
    described = next(p for p in word.all("//wp:docPr") if p.get("descr"))
    del described.attrib["descr"]


@docx("I03")
def an_alt_text_that_is_a_file_name(word: Word) -> None:
    next(p for p in word.all("//wp:docPr") if p.get("descr")).set("descr", "IMG_2041.jpg")


@docx("I04", edition="easy-read")
def pictures_of_thirty_pixels_without_their_drawing(word: Word) -> None:
    for vector in word.all("//*[local-name()='svgBlip']"):
        drop(vector)
    for name in [part for part in word.parts if part.endswith(".png")]:
        picture = Image.open(io.BytesIO(word.parts[name])).convert("RGB").resize((30, 30))
        saved = io.BytesIO()
        picture.save(saved, "PNG")
        word.parts[name] = saved.getvalue()


@docx("I12", edition="easy-read")
def tiny_pictures_in_easy_read(word: Word) -> None:
    for extent in word.all("//wp:inline/wp:extent"):
        for side in ("cx", "cy"):
            extent.set(side, str(int(extent.get(side, "0")) // 3))


# -------------------------------------------------------------- structure


@docx("S01")
def no_title(word: Word) -> None:
    core = word.tree("docProps/core.xml")
    for old in core.findall(f"{{{DC}}}title"):
        core.remove(old)


@docx("S02")
def the_language_of_another_country(word: Word) -> None:
    word.find("//w:docDefaults//w:lang", "styles").set(f"{{{W}}}val", "fr-FR")


@docx("S03")
def a_heading_level_left_out(word: Word) -> None:
    style = word.all("//w:pStyle[@w:val='Heading3']")[0]
    style.set(f"{{{W}}}val", "Heading4")


@docx("S03")
def two_first_headings(word: Word) -> None:
    word.all("//w:pStyle[@w:val='Heading2']")[2].set(f"{{{W}}}val", "Heading1")


@docx("S04")
def a_heading_faked_with_bold(word: Word) -> None:
    heading = word.all("//w:body/w:p[w:pPr/w:pStyle/@w:val='Heading3']")[1]
    style = heading.find(f"{{{W}}}pPr/{{{W}}}pStyle")
    assert style is not None
    style.set(f"{{{W}}}val", "BodyText")
    for run in heading.findall(f"{{{W}}}r"):
        put(run, "rPr", "b")
        put(run, "rPr", "sz", val="36")


@docx("S05")
def a_contents_entry_that_names_another_heading(word: Word) -> None:
    words = word.find("//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'TOC')]//w:t")
    words.text = "Something else entirely"


@docx("S07")
def typed_bullets(word: Word) -> None:
    for number in (1, 2, 3):
        say(word.body(number), "• Bring the things that help you.")


@docx("S08", "F26")
def merged_cells(word: Word) -> None:
    row = word.find("//w:tbl//w:tr[2]")
    cells = row.findall(f"{{{W}}}tc")
    row.remove(cells[1])
    properties(cells[0], "tcPr").append(w("gridSpan", val="2"))


@docx("S10")
def a_link_that_says_click_here(word: Word) -> None:
    link = word.find("//w:hyperlink[w:r/w:t][not(ancestor::w:sdt)][@*[local-name()='id']]")
    words = link.find(f"{{{W}}}r/{{{W}}}t")
    assert words is not None
    words.text = "click here"


@docx("S14")
def a_file_that_may_not_be_changed(word: Word) -> None:
    word.tree("settings").insert(0, w("documentProtection", edit="readOnly", enforcement="1"))


# ------------------------------------------------------------------ words


@docx("T06")
def one_word_more_than_the_pdf(word: Word) -> None:
    say(word.body(), "Something that the other file does not say.")


@docx("W03", edition="easy-read", publication=STORY)
def eighteen_words_in_an_easy_read_sentence(word: Word) -> None:
    words = "We met in a big room in the town and we talked about care for a long time."
    say(word.find("//w:tbl//w:p[w:r/w:t]"), words)


@docx("W03")
def thirty_words_in_a_sentence(word: Word) -> None:
    say(
        word.body(),
        "We want to hear from you about the care that you have had so that all of us can "
        "think about what went well and what we should do in another way next year.",
    )


@docx("W17")
def a_wrong_weekday(word: Word) -> None:
    say(word.body(), "We meet on Friday 21 April 2027 at the hall.")


@docx("W18")
def a_time_of_twenty_four_hours(word: Word) -> None:
    say(word.body(), "The doors open at 13.30 and we start at 14:00 hours.")


@docx("W13", edition="easy-read", publication=STORY)
def a_shortened_not(word: Word) -> None:
    say(word.find("//w:tbl//w:p[w:r/w:t]"), "You don't have to come. You can't be late.")


@docx("W14")
def an_idiom(word: Word) -> None:
    say(word.body(), "Let us think outside the box and name the elephant in the room.")


@docx("W16", edition="easy-read", publication=STORY)
def a_percentage(word: Word) -> None:
    say(word.find("//w:tbl//w:p[w:r/w:t]"), "60% of people liked the day.")


@docx("W08")
def an_abbreviation_that_nobody_explains(word: Word) -> None:
    say(word.body(), "The ICB and the MDT will read your QIP before the day.")


@docx("W07")
def jargon(word: Word) -> None:
    say(word.body(), "Stakeholders will utilise governance to facilitate implementation.")


@docx("W23")
def another_way_to_speak_of_autistic_people(word: Word) -> None:
    say(word.body(), "People with autism are welcome. He suffers from autism.")


# ------------------------------------------------------------------ charts and SmartArt


@docx("F01")
def a_chart_title_in_a_serif_face(word: Word) -> None:
    word.add_chart(chart_xml(title(letters='><a:latin typeface="Georgia"/>') + plot()))


@docx("F04")
def a_chart_with_words_of_nine_points(word: Word) -> None:
    word.add_chart(chart_xml(plot(), text_of(LETTERS.replace("1400", "900"))))


@docx("F20")
def the_labels_of_a_chart_on_their_side(word: Word) -> None:
    turned = text_of().replace("<a:bodyPr/>", '<a:bodyPr rot="-5400000"/>')
    word.add_chart(chart_xml(title() + plot().replace("<c:delete", f"{turned}<c:delete")))


@docx("C01")
def a_vivid_bar_in_a_chart(word: Word) -> None:
    word.add_chart(chart_xml(plot(series(0, "By bus", fill("#E4002B"), NAMED))))


@docx("C08")
def pale_letters_in_a_chart(word: Word) -> None:
    word.add_chart(chart_xml(plot(), text_of(LETTERS.replace("212B32", "8A949C"))))


@docx("C12")
def bars_that_only_a_legend_names(word: Word) -> None:
    bars = series(0, "By bus", fill(SLATE)) + series(1, "On foot", fill(SAND))
    word.add_chart(chart_xml(plot(bars) + "<c:legend/>"))


@docx("C13")
def bars_that_some_eyes_see_alike(word: Word) -> None:
    brick, moss = fill("#8C5A52"), fill("#5F6F52")
    word.add_chart(chart_xml(plot(series(0, "Bus", brick, NAMED) + series(1, "Foot", moss, NAMED))))


@docx("F09")
def smart_art_in_italics(word: Word) -> None:
    word.add_diagram(diagram_xml(shape(letters=LETTERS.replace('b="0"', 'i="1"'))))


@docx("C01")
def vivid_smart_art(word: Word) -> None:
    word.add_diagram(diagram_xml(shape(colour="#FFC000")))


@docx("F04", edition="large-print")
def smart_art_of_fourteen_points_in_large_print(word: Word) -> None:
    word.add_diagram(diagram_xml(shape()))


# ------------------------------------------------------------------ what large print and links ask


@docx("C08", edition="large-print")
def headings_of_large_print_in_slate(word: Word) -> None:
    put(word.style("Heading2"), "rPr", "color", val=SLATE[1:])


@docx("C20")
def links_without_their_underline(word: Word) -> None:
    put(word.style("Hyperlink"), "rPr", "u", val="none")


@docx("F04", edition="easy-read")
def a_caption_smaller_than_the_running_text(word: Word) -> None:
    put(word.style("BodyText"), "rPr", "sz", val="40")


@docx("F27")
def one_heading_as_small_as_the_text(word: Word) -> None:
    heading = word.all("//w:body/w:p[w:pPr/w:pStyle/@w:val='Heading2']")[2]
    put(run_of(heading), "rPr", "sz", val="28")


@docx("F29")
def an_item_further_in_than_the_others(word: Word) -> None:
    item = word.all("//w:body/w:p[w:pPr/w:numPr]")[1]
    put(item, "pPr", "ind", left="1400", hanging="440")
