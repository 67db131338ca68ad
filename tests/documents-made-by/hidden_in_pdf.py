"""Personal numbers in every place of a PDF, the places that nobody sees included."""

import io
import unicodedata

import pikepdf
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Stream, String

from hidden import body, hide, number
from identifiers import OFFICIAL_BOTH_RULES, OFFICIAL_H_NUMBER, OFFICIAL_ONLY_2032, personal
from producers import DEJAVU, changed, chromium, fpdf2, ghostscript, html, made, office, reportlab, weasy

FNR = "Fødselsnummer"


def drawn(path, draw, font=None):
    """A contract by reportlab, with `draw(canvas)` done on its first page."""

    def on_page(canvas, document):
        if document.page == 1:
            canvas.saveState()
            canvas.setFont("Helvetica", 10)
            draw(canvas)
            canvas.restoreState()

    reportlab(path, body(), **({"font": font} if font else {}), on_page=on_page)


def written():
    kinds = [
        number(),
        personal(4, 6, 81, d_number=True),
        personal(17, 9, 90, rule_2032=True),
        OFFICIAL_BOTH_RULES,
        OFFICIAL_ONLY_2032,
        OFFICIAL_H_NUMBER,
    ]
    hide("alle-slag.pdf", "fpdf2", lambda p: fpdf2(p, body(*(f"{FNR}: {k}" for k in kinds))), len(kinds))
    hide("alle-slag-chromium.pdf", "chromium", lambda p: chromium(p, body(*kinds)), len(kinds))
    ways = [number() for _ in range(4)]
    written = [
        f"{ways[0][:6]} {ways[0][6:]}",
        f"{ways[1][:6]}-{ways[1][6:]}",
        f"{ways[2][:2]}.{ways[2][2:4]}.{ways[2][4:6]} {ways[2][6:]}",
        f"{ways[3][:6]} {ways[3][6:9]} {ways[3][9:]}",
    ]
    hide("skrivemaater.pdf", "weasyprint", lambda p: weasy(p, body(*written)), 4)
    two = number()
    hide("to-linjer.pdf", "reportlab", lambda p: reportlab(p, body(f"Arbeidstaker Kari Nordmann {two[:6]}\n{two[6:]} bosatt i Oslo")))
    boxes = number()
    page = html(
        [
            *body(),
            "<p>Fødselsnummer</p><div>"
            + "".join(f'<span style="display:inline-block;border:1px solid;width:18px;text-align:center">{d}</span>' for d in boxes)
            + "</div>",
        ]
    )
    hide("siffer-i-ruter.pdf", "chromium", lambda p: chromium(p, page))
    cells = number()
    hide("siffer-i-tabell.pdf", "libreoffice", lambda p: office(p, [*body(), ("text", FNR), ("table", [list(cells)])]))
    top, bottom = number(), number()

    def running(canvas):
        canvas.drawString(50, 825, f"Kari Nordmann {top}")
        canvas.drawString(50, 15, f"{FNR} {bottom}   Side 1")

    hide("topp-og-bunn.pdf", "reportlab", lambda p: drawn(p, running), 2)
    distilled = number()
    hide("omdestillert.pdf", "ghostscript", lambda p: ghostscript(p, made(weasy, body(f"{FNR} {distilled}"))))
    decomposed = number()
    hide(
        "nfd.pdf",
        "reportlab",
        lambda p: reportlab(
            p,
            [(kind, unicodedata.normalize("NFD", words)) for kind, words in body(f"{FNR}: {decomposed[:6]} {decomposed[6:]}")],
            font=DEJAVU,
        ),
    )


def drawn_oddly():
    apart = number()

    def by_glyph(canvas):
        for n, digit in enumerate(apart):
            canvas.drawString(60 + 14 * n, 40, digit)

    hide("tegn-for-tegn.pdf", "reportlab", lambda p: drawn(p, by_glyph))
    close = number()

    def close_glyphs(canvas):
        for n, letter in enumerate(f"{FNR} {close}"):
            canvas.drawString(60 + 6 * n, 40, letter)

    hide("tegn-tett.pdf", "reportlab", lambda p: drawn(p, close_glyphs))
    turned = number()

    def rotated(canvas):
        canvas.translate(570, 100)
        canvas.rotate(90)
        canvas.drawString(0, 0, f"{FNR} {turned}")

    hide("rotert-tekst.pdf", "reportlab", lambda p: drawn(p, rotated))
    for degrees in (90, 180, 270):
        page = number()

        def turn(pdf, d=degrees):
            pdf.pages[0].Rotate = d

        hide(f"rotert-side-{degrees}.pdf", "pikepdf", lambda p, f=turn, n=page: changed(p, made(reportlab, body(f"{FNR} {n}")), f))
    tiny = number()
    hide("bitte-liten.pdf", "reportlab", lambda p: drawn(p, lambda c: (c.setFont("Helvetica", 1), c.drawString(300, 30, tiny))))


def covered():
    black = number()
    hide(
        "under-svart-felt.pdf",
        "reportlab",
        lambda p: drawn(p, lambda c: (c.drawString(60, 40, f"{FNR} {black}"), c.setFillGray(0), c.rect(55, 35, 200, 16, fill=1))),
    )
    white = number()
    hide("hvit-tekst.pdf", "reportlab", lambda p: drawn(p, lambda c: (c.setFillGray(1), c.drawString(60, 40, f"{FNR} {white}"))))
    unseen = number()

    def invisible(canvas):
        text = canvas.beginText(60, 40)
        text.setTextRenderMode(3)
        text.textOut(f"{FNR} {unseen}")
        canvas.drawText(text)

    hide("usynlig-tekst.pdf", "reportlab", lambda p: drawn(p, invisible))
    outside = number()

    def crop(pdf):
        pdf.pages[0].CropBox = Array([0, 60, 595, 842])

    hide(
        "utenfor-beskjaering.pdf",
        "reportlab, pikepdf",
        lambda p: changed(p, made(lambda q, _: drawn(q, lambda c: c.drawString(60, 40, f"{FNR} {outside}")), None), crop),
    )
    beyond = number()
    hide("utenfor-siden.pdf", "reportlab", lambda p: drawn(p, lambda c: c.drawString(60, -30, f"{FNR} {beyond}")))
    marked = number()

    def redact(pdf):
        annotation(pdf, "Redact", Rect=Array([55, 35, 260, 55]), IC=Array([0, 0, 0]))

    hide(
        "sladding-ikke-utfoert.pdf",
        "reportlab, pikepdf",
        lambda p: changed(p, made(lambda q, _: drawn(q, lambda c: c.drawString(60, 40, f"{FNR} {marked}")), None), redact),
        must=["redaction-not-applied"],
    )
    layered = number()

    def layer(pdf):
        group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Skjult lag")))
        pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(OFF=Array([group]), Order=Array([group])))
        page = pdf.pages[0]
        page.Resources.Properties = Dictionary(MC0=group)
        page.Resources.Font.FX = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
        page.contents_add(f"/OC /MC0 BDC BT /FX 10 Tf 60 40 Td ({layered}) Tj ET EMC".encode())

    hide("skjult-lag.pdf", "pikepdf", lambda p: changed(p, made(reportlab, body()), layer))


def annotation(pdf, subtype, **more):
    page = pdf.pages[0]
    made_one = pdf.make_indirect(
        Dictionary(**{"Type": Name.Annot, "Subtype": Name("/" + subtype), "Rect": Array([60, 30, 200, 50]), **more})
    )
    page.Annots = Array([*(page.get("/Annots") or []), made_one])
    return made_one


def beside_the_page():
    def with_change(name, change, **more):
        digits = number()
        hide(name, "pikepdf", lambda p: changed(p, made(reportlab, body()), lambda pdf: change(pdf, digits)), **more)

    with_change("merknad.pdf", lambda pdf, n: annotation(pdf, "Text", Contents=String(f"Sjekk {n}")))
    with_change("fritekst.pdf", lambda pdf, n: annotation(pdf, "FreeText", Contents=String(f"Fnr {n}"), DA=String("/Helv 10 Tf 0 g")))

    def field(pdf, digits, more=None):
        widget = annotation(pdf, "Widget", FT=Name.Tx, T=String("fnr"), V=String(digits), DA=String("/Helv 10 Tf 0 g"), **(more or {}))
        font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
        pdf.Root.AcroForm = Dictionary(Fields=Array([widget]), DR=Dictionary(Font=Dictionary(Helv=font)), DA=String("/Helv 10 Tf 0 g"))
        return widget, font

    def with_appearance(pdf, digits):
        widget, font = field(pdf, digits)
        look = Stream(pdf, f"/Tx BMC BT /Helv 10 Tf 2 4 Td ({digits}) Tj ET EMC".encode())
        look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 140, 20])
        look.Resources = Dictionary(Font=Dictionary(Helv=font))
        widget.AP = Dictionary(N=look)

    with_change("skjemafelt.pdf", with_appearance)
    with_change("skjemafelt-uten-utseende.pdf", field)

    def info(pdf, digits):
        pdf.docinfo["/Subject"] = f"Arbeidsavtale for {digits}"

    with_change("egenskaper.pdf", info)

    def xmp(pdf, digits):
        with pdf.open_metadata() as metadata:
            metadata["dc:title"] = f"Arbeidsavtale {digits}"

    with_change("xmp.pdf", xmp)

    def bookmark(pdf, digits):
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(f"Avtale med {digits}", 0))

    with_change("bokmerke.pdf", bookmark)


def letters_lost():
    """A font whose glyphs nobody can tell the letters of: the program must say so, or find the number all the same."""
    digits = number()

    def strip(pdf):
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing:
                del thing["/ToUnicode"]

    for made_by, make in [("reportlab", reportlab), ("weasyprint", weasy), ("chromium", chromium), ("fpdf2", fpdf2)]:
        hide(
            f"uten-tegnkart-{made_by}.pdf",
            f"{made_by}, pikepdf",
            lambda p, m=make: changed(p, made(m, body(f"{FNR} {digits}")), strip),
            readable="any",
        )

    def no_names(pdf):
        """The font keeps its outlines and nothing that says what they are."""
        strip(pdf)
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and "/FontFile2" in thing:
                font = TTFont(io.BytesIO(thing.FontFile2.read_bytes()))
                for table in ("cmap", "post", "GSUB", "name"):
                    if table in font:
                        del font[table]
                out = io.BytesIO()
                font.save(out)
                thing.FontFile2 = Stream(pdf, out.getvalue())

    lost = lambda p: changed(p, made(reportlab, body(f"{FNR} {digits}"), font=DEJAVU), no_names)
    hide("uten-tegnkart-og-navn.pdf", "reportlab, pikepdf, fonttools", lost, readable="any")
    lost_codes = lambda p: changed(p, made(weasy, body(f"{FNR} {digits}")), no_names)
    hide("uten-tegnkart-og-navn-weasyprint.pdf", "weasyprint, pikepdf, fonttools", lost_codes, readable="any")


def all_of_them():
    written()
    drawn_oddly()
    covered()
    beside_the_page()
    letters_lost()
