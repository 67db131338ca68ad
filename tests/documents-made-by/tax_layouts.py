"""More tax certificates: drawn in ways that lose spaces, lines and columns, and stated in other words."""

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from identifiers import COMPANY
from producers import changed, chromium, fpdf2, html, made, office, open_text, reportlab, scan, weasy, word
from tax_certificates import CLEAN, DAY, ISSUER, NO_KIND, NONE, ORGNR, OWING, PAID, UNSIGNED, ZERO, rf1507, tax

FORM = {**CLEAN, "form": "RF-1507"}
LINES = [
    "Skatteetaten",
    "Skatteattest",
    f"Organisasjonsnummer {ORGNR}",
    "Eksempel AS",
    "Utstedt 14. oktober 2026",
    "Restanser",
    "Skatt 0,00",
    "Merverdiavgift 2 750,00",
    "Arbeidsgiveravgift 0,00",
    "Sum 2 750,00",
]
OWES = {"orgnr": COMPANY, "issued": DAY, "arrears_nok": 2750, "arrears_by_kind": {"skatt": 0, "mva": 2750, "arbeidsgiveravgift": 0}}


def canvas(path, draw):
    page = Canvas(str(path), pagesize=A4)
    page.setFont("Helvetica", 11)
    draw(page)
    page.save()


def drawn():
    def word_by_word(page):
        for row, line in enumerate(LINES):
            x = 60
            for part in line.split(" "):
                page.drawString(x, 780 - 22 * row, part)
                x += page.stringWidth(part) + 3.2

    tax("ord-for-ord.pdf", "reportlab", lambda p: canvas(p, word_by_word), OWES, **OWING)

    def letter_by_letter(page):
        for row, line in enumerate(LINES):
            x = 60
            for letter in line:
                if letter != " ":
                    page.drawString(x, 780 - 22 * row, letter)
                x += page.stringWidth(letter)

    tax("bokstav-for-bokstav.pdf", "reportlab", lambda p: canvas(p, letter_by_letter), OWES, **OWING)

    def out_of_order(page):
        for row, line in sorted(enumerate(LINES), key=lambda pair: pair[0] * 7 % 10):
            page.drawString(60, 780 - 22 * row, line)

    tax("tilfeldig-rekkefoelge.pdf", "reportlab", lambda p: canvas(p, out_of_order), OWES, **OWING)

    def columns_first(page):
        pairs = [
            line.rsplit(" ", 1) if row in (6, 8) else line.split(" ", 1) if row in (7, 9) else (line, "") for row, line in enumerate(LINES)
        ]
        for column in (0, 1):
            for row, pair in enumerate(pairs):
                page.drawString(60 + 260 * column, 780 - 22 * row, pair[column])

    tax("kolonne-for-kolonne.pdf", "reportlab", lambda p: canvas(p, columns_first), OWES, **OWING)

    def framed(page):
        page.setFont("Helvetica", 8)
        for row, line in enumerate(
            [
                "Om attesten",
                "Attesten viser hva virksomheten",
                "skylder på dagen den ble laget.",
                "Spørsmål? Ring 800 80 000.",
                "Har dere betalt etter denne dagen,",
                "må dere bestille en ny attest.",
            ]
        ):
            page.drawString(400, 780 - 11 * row, line)
        page.setFont("Helvetica", 11)
        for row, line in enumerate(LINES):
            page.drawString(60, 780 - 22 * row, line)

    tax("med-margtekst.pdf", "reportlab", lambda p: canvas(p, framed), OWES, **OWING)


def by_pikepdf():
    def turn(pdf):
        pdf.pages[0].Rotate = 90

    tax("rotert.pdf", "pikepdf", lambda p: changed(p, made(reportlab, rf1507(ZERO)), turn), FORM, **PAID)

    def as_object(path):
        with pikepdf.new() as pdf, pikepdf.open(made(fpdf2, rf1507(NONE))) as source:
            pdf.add_blank_page(page_size=(595, 842))
            pdf.pages[0].add_overlay(source.pages[0])
            pdf.save(path)

    tax("som-xobjekt.pdf", "pikepdf", as_object, FORM, **PAID)

    def read_by_machine(path):
        picture = made(lambda q, _: scan(q, made(reportlab, rf1507(ZERO)), turn=0), None, ".jpg")
        page = Canvas(str(path), pagesize=A4)
        page.drawImage(ImageReader(str(picture)), 0, 0, *A4)
        text = page.beginText(70, 740)
        text.setFont("Helvetica", 10)
        text.setTextRenderMode(3)
        for line in [*LINES[:7], "Merverdiavgift 0,00", *LINES[8:9], "Sum 0,00"]:
            text.textLine(line)
        page.drawText(text)
        page.save()

    tax("skannet-med-tekstlag.pdf", "imagemagick, reportlab", read_by_machine, {**CLEAN, "arrears_by_kind": NO_KIND}, **PAID)

    def form(path):
        """A fillable form: the labels are on the page, the values in its fields."""
        fields = [
            ("Organisasjonsnummer", ORGNR),
            ("Navn", "Eksempel AS"),
            ("Utstedt", "14.10.2026"),
            ("Forfalt skatt", "0"),
            ("Forfalt merverdiavgift", "1 480"),
            ("Forfalt arbeidsgiveravgift", "0"),
        ]

        def labels(page):
            page.drawString(60, 800, "Skatteetaten")
            page.drawString(60, 770, "Opplysninger om skatt og avgift RF-1507")
            for n, (label, _) in enumerate(fields):
                page.drawString(60, 730 - 24 * n, label)

        def fill(pdf):
            font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding))
            widgets = []
            for n, (label, value) in enumerate(fields):
                y = 726 - 24 * n
                look = Stream(pdf, f"/Tx BMC BT /Helv 11 Tf 2 4 Td ({value}) Tj ET EMC".encode("cp1252"))
                look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 200, 18])
                look.Resources = Dictionary(Font=Dictionary(Helv=font))
                widgets.append(
                    pdf.make_indirect(
                        Dictionary(
                            Type=Name.Annot,
                            Subtype=Name.Widget,
                            FT=Name.Tx,
                            T=String(f"felt{n}"),
                            TU=String(label),
                            V=String(value),
                            F=4,
                            Rect=Array([260, y, 460, y + 18]),
                            DA=String("/Helv 11 Tf 0 g"),
                            AP=Dictionary(N=look),
                        )
                    )
                )
            pdf.pages[0].Annots = Array(widgets)
            pdf.Root.AcroForm = Dictionary(Fields=Array(widgets), DR=Dictionary(Font=Dictionary(Helv=font)), DA=String("/Helv 11 Tf 0 g"))

        changed(path, made(lambda q, _: canvas(q, labels), None), fill)

    tax("utfylt-skjema.pdf", "reportlab, pikepdf", form, {"orgnr": COMPANY, "issued": DAY, "form": "RF-1507", "arrears_nok": 1480}, **OWING)


def in_other_words():
    narrow = [("Skatt", "1\u202f234,50"), ("Merverdiavgift", "12\u00a0000,00"), ("Arbeidsgiveravgift", "0,00")]
    tax(
        "smale-mellomrom.pdf",
        "weasyprint",
        lambda p: weasy(p, rf1507(narrow)),
        {
            "orgnr": COMPANY,
            "issued": DAY,
            "arrears_nok": 13234.5,
            "arrears_by_kind": {"skatt": 1234.5, "mva": 12000, "arbeidsgiveravgift": 0},
        },
        **OWING,
    )
    terms = [
        ("Krav", "Forfall", "Beløp"),
        ("Merverdiavgift 3. termin 2026", "31.08.2026", "4 000,00"),
        ("Merverdiavgift 4. termin 2026", "12.10.2026", "5 000,00"),
        ("Arbeidsgiveravgift 4. termin 2026", "15.09.2026", "1 000,00"),
        ("Sum", "", "10 000,00"),
    ]
    tax(
        "per-termin.pdf",
        "libreoffice",
        lambda p: office(p, rf1507(terms)),
        {"orgnr": COMPANY, "issued": DAY, "arrears_nok": 10000},
        **OWING,
    )
    only_sum = [
        ("small", "Skatteetaten"),
        ("title", "Skatteattest"),
        (
            "table",
            [
                ("Organisasjonsnummer", ORGNR),
                ("Utstedt", "14.10.2026"),
                ("Sum restanser (skatt, merverdiavgift og arbeidsgiveravgift)", "kr 4 321,00"),
            ],
        ),
        ("small", UNSIGNED),
    ]
    tax("bare-sum.pdf", "chromium", lambda p: chromium(p, only_sum), {"orgnr": COMPANY, "issued": DAY, "arrears_nok": 4321}, **OWING)
    short = [
        ("small", "Skatteetaten"),
        ("title", "SKATTEATTEST"),
        ("text", f"Org.nr.: {COMPANY}\nDato: 14.10.2026\nRestanser: Nei"),
        ("text", "Attesten omfatter skatt, merverdiavgift og arbeidsgiveravgift."),
    ]
    tax("kort.docx", "python-docx", lambda p: word(p, short), CLEAN, **PAID)
    dotted = [
        ("small", "Skatteetaten"),
        ("title", "Skatteattest"),
        ("text", f"Organisasjonsnummer ........ {ORGNR}\nUtstedt .................... 14.10.2026"),
        ("heading", "Restanser"),
        (
            "text",
            "Skatt ...................... kr 0,00\nMerverdiavgift ............. kr 1 234,00\nArbeidsgiveravgift ......... kr 0,00\n"
            "Sum ........................ kr 1 234,00",
        ),
    ]
    tax("prikker.pdf", "fpdf2", lambda p: fpdf2(p, dotted), {"orgnr": COMPANY, "issued": DAY, "arrears_nok": 1234}, **OWING)
    as_of = rf1507([("Skyldig beløp per 13.10.2026", "0,00")])
    tax("per-dato.pdf", "reportlab", lambda p: reportlab(p, as_of), FORM, **PAID)
    both = html(
        [
            ("small", "Skatteetaten / The Norwegian Tax Administration"),
            ("title", "Skatteattest"),
            ("small", "Tax certificate"),
            (
                "table",
                [
                    ("Organisasjonsnummer / Organisation number", ORGNR),
                    ("Utstedt / Issued", "14.10.2026"),
                    ("Skatt / Tax", "0,00"),
                    ("Merverdiavgift / VAT", "0,00"),
                    ("Arbeidsgiveravgift / Employer's contributions", "0,00"),
                    ("Sum restanser / Total arrears", "0,00"),
                ],
            ),
        ]
    )
    tax("to-spraak.pdf", "chromium", lambda p: chromium(p, both), CLEAN, **PAID)
    hyphens = html(
        [
            '<div style="width:52mm;hyphens:manual">',
            ("small", "Skatteetaten"),
            ("title", "Skatte\u00adattest"),
            (
                "text",
                f"Organisasjons\u00adnummer {ORGNR}. Utstedt 14.10.2026. Virk\u00adsom\u00adheten har ingen restanser på skatt, mer\u00adverdi\u00adavgift "
                "eller arbeids\u00adgiver\u00adavgift.",
            ),
            "</div>",
        ]
    )
    tax("orddeling.pdf", "weasyprint", lambda p: weasy(p, hyphens), CLEAN, **PAID)
    english = [
        ("small", "The Norwegian Tax Administration"),
        ("title", "Certificate for tax and value added tax"),
        ("small", "RF-1316"),
        ("text", f"This certificate concerns Kari Nordmann, organisation number {ORGNR}. Issued on 14 October 2026."),
        ("text", "There are no outstanding claims for tax, value added tax or employer's national insurance contributions."),
    ]
    tax("rf1316-engelsk.docx", "libreoffice", lambda p: office(p, english), {**CLEAN, "form": "RF-1316", "lang": "en"}, **PAID)
    nynorsk = [
        ("small", "Skatteetaten"),
        ("title", "Opplysningar om skatt og avgift"),
        ("small", "RF-1507"),
        ("table", [("Organisasjonsnummer", ORGNR), ("Namn", "Eksempel AS"), ("Dato", "14.10.2026")]),
        ("heading", "Restansar"),
        ("table", [("Skatt", "Ingen"), ("Meirverdiavgift", "Ingen"), ("Arbeidsgjevaravgift", "Ingen")]),
        ("small", f"Skatteetaten, postboks 9200 Grønland, 0134 Oslo, org.nr. {ISSUER}"),
    ]
    tax("nynorsk-ingen.pdf", "chromium", lambda p: chromium(p, nynorsk), {**FORM, "lang": "nn"}, **PAID)
    tax("nynorsk-ingen.odt", "odfpy", lambda p: open_text(p, nynorsk), {**FORM, "lang": "nn"}, **PAID)
    pasted = "\n".join(
        [
            "Skatteetaten",
            "Skatteattest",
            f"Organisasjonsnummer\t{ORGNR}",
            "Utstedt\t14.10.2026",
            "Restanser",
            "Skatt\t0",
            "Merverdiavgift\t0",
            "Arbeidsgiveravgift\t0",
            UNSIGNED,
        ]
    )
    tax("limt-inn.txt", "python", lambda p: p.write_text(pasted, encoding="cp1252"), {**CLEAN, "arrears_by_kind": NO_KIND}, **PAID)


def with_key_figures():
    """Turnover, employees and returns stand beside what is owed, before it and after it."""
    facts = [("Antall ansatte (Enhetsregisteret)", "23"), ("Omsetning siste 12 måneder", "5 432 100"), ("Registrert i Merverdiavgiftsregisteret", "Ja, fra 03.02.2014"),
             ("Siste leverte mva-melding", "4. termin 2026"), ("Siste leverte a-melding", "september 2026")]  # fmt: skip
    head = [("small", "Skatteetaten"), ("title", "Opplysninger om skatt og avgift"), ("small", "RF-1507")]
    who = (
        "table",
        [
            ("Organisasjonsnummer", ORGNR),
            ("Navn", "Eksempel AS"),
            ("Adresse", "Storgata 1, 0155 Oslo"),
            ("Dato for utstedelse", "14.10.2026"),
        ],
    )
    owed = [
        ("Type krav", "Utestående inkl. renter"),
        ("Forskuddstrekk", "0"),
        ("Arbeidsgiveravgift", "0"),
        ("Merverdiavgift", "18 250"),
        ("Sum", "18 250"),
    ]
    before = [
        *head,
        who,
        ("heading", "Nøkkelopplysninger"),
        ("table", facts),
        ("heading", "Restanser"),
        ("table", owed),
        ("small", UNSIGNED),
    ]
    after = [
        *head,
        who,
        ("heading", "Restanser"),
        ("table", owed),
        ("heading", "Nøkkelopplysninger"),
        ("table", facts),
        ("small", UNSIGNED),
    ]
    amounts = {
        "orgnr": COMPANY,
        "issued": DAY,
        "form": "RF-1507",
        "arrears_nok": 18250,
        "arrears_by_kind": {"skatt": 0, "mva": 18250, "arbeidsgiveravgift": 0},
    }
    tax("noekkeltall-foerst.pdf", "chromium", lambda p: chromium(p, before), amounts, **OWING)
    tax("noekkeltall-sist.pdf", "libreoffice", lambda p: office(p, after), amounts, **OWING)
    none = [
        *head,
        who,
        ("heading", "Nøkkelopplysninger"),
        ("table", facts),
        ("heading", "Restanser"),
        ("text", "Ingen restanser registrert."),
        ("small", UNSIGNED),
    ]
    tax("noekkeltall-ingen.pdf", "weasyprint", lambda p: weasy(p, none), FORM, **PAID)
    english = [
        ("small", "The Norwegian Tax Administration"), ("title", "Tax certificate"),
        ("text", f"Eksempel AS, organisation number {ORGNR}\nNumber of employees: 23\nTurnover last 12 months: NOK 5,432,100\nDate of issue: 14 October 2026"),
        ("table", [("Claim", "Principal", "Interest", "Total"), ("VAT", "7,000.00", "120.00", "7,120.00"), ("Employer's contributions", "0.00", "0.00", "0.00"),
                   ("Tax deductions", "0.00", "0.00", "0.00"), ("Total arrears", "7,000.00", "120.00", "7,120.00")]),
        ("text", "Paid in the last 12 months: NOK 812,000.00"),
    ]  # fmt: skip
    tax(
        "noekkeltall-engelsk.pdf",
        "reportlab",
        lambda p: reportlab(p, english),
        {"orgnr": COMPANY, "issued": DAY, "lang": "en", "arrears_nok": 7120},
        **OWING,
    )
    nynorsk = [
        ("small", "Skatteetaten"), ("title", "Skatteattest"),
        ("text", f"Verksemd: Eksempel AS\nOrganisasjonsnummer: {ORGNR}\nUtferda: 14.10.2026\nTal på tilsette: 23\nOmsetnad siste 12 månader: kr 5 432 100"),
        ("text", "Skuldig forskotstrekk: kr 0\nSkuldig meirverdiavgift: kr 640\nSkuldig arbeidsgjevaravgift: kr 0\nRenter: kr 12\nSum skuldig: kr 652"),
        ("text", "Innbetalt siste 12 månader: kr 812 000"),
    ]  # fmt: skip
    tax(
        "noekkeltall-nynorsk.docx",
        "libreoffice",
        lambda p: office(p, nynorsk),
        {"orgnr": COMPANY, "issued": DAY, "lang": "nn", "arrears_nok": 652},
        **OWING,
    )


def all_of_them():
    with_key_figures()
    drawn()
    by_pikepdf()
    in_other_words()
