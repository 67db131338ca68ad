"""Tax certificates. The printed layout of the real ones is not published, so these vary it as widely as they can."""

import unicodedata

from corpus import add
from identifiers import COMPANY, OTHER_COMPANY, TAX_ADMINISTRATION, grouped, organisation, personal
from producers import DEJAVU, chromium, fpdf2, ghostscript, html, made, office, open_text, reportlab, scan, weasy, word

ORGNR = grouped(COMPANY)
ISSUER = grouped(TAX_ADMINISTRATION)
SUB_UNIT = grouped(organisation("81234567"))
UNSIGNED = "Attesten er elektronisk godkjent og har derfor ingen underskrift."
DAY = "2026-10-14"
CLEAN = {"orgnr": COMPANY, "issued": DAY, "arrears_nok": 0}
PAID = {"must_not": ["arrears", "personal-number", "facts-missing"]}
OWING = {"must": ["arrears"], "must_not": ["personal-number", "facts-missing"]}


def tax(name, made_by, make, facts, **more):
    add(f"skatteattest-{name}", made_by, make, type="skatteattest", facts=facts, **more)


def rf1507(rows, date="14.10.2026", closing=UNSIGNED):
    return [
        ("small", "Skatteetaten"),
        ("title", "Opplysninger om skatt og avgift"),
        ("small", "RF-1507"),
        (
            "table",
            [
                ("Organisasjonsnummer", ORGNR),
                ("Navn", "Eksempel AS"),
                ("Utstedt", date),
                ("Antall ansatte", "23"),
                ("Registrert i Merverdiavgiftsregisteret", "Ja"),
            ],
        ),
        ("heading", "Restanser"),
        ("table", rows),
        ("small", closing),
        ("small", f"Skatteetaten, postboks 9200 Grønland, 0134 Oslo. Org.nr. {ISSUER}"),
    ]


ZERO = [("Skatt", "0,00"), ("Merverdiavgift", "0,00"), ("Arbeidsgiveravgift", "0,00"), ("Sum", "0,00")]
NONE = [("Forskuddstrekk", "Ingen"), ("Merverdiavgift", "Ingen"), ("Arbeidsgiveravgift", "Ingen")]
NO_KIND = {"skatt": 0, "mva": 0, "arbeidsgiveravgift": 0}


def bokmal():
    tax("to-kolonner.pdf", "reportlab", lambda p: reportlab(p, rf1507(NONE)), {**CLEAN, "form": "RF-1507", "lang": "nb"}, **PAID)
    tax(
        "nuller.pdf",
        "fpdf2",
        lambda p: fpdf2(p, rf1507(ZERO)),
        {**CLEAN, "form": "RF-1507", "lang": "nb", "arrears_by_kind": NO_KIND},
        **PAID,
    )
    three = [
        ("Kravtype", "Forfalt beløp", "Forsinkelsesrenter", "Sum"),
        ("Merverdiavgift", "12 345,00", "210,50", "12 555,50"),
        ("Forskuddstrekk", "3 400,00", "0,00", "3 400,00"),
        ("Arbeidsgiveravgift", "0,00", "0,00", "0,00"),
        ("Sum", "15 745,00", "210,50", "15 955,50"),
    ]
    tax(
        "tre-kolonner.pdf",
        "chromium",
        lambda p: chromium(p, rf1507(three)),
        {"orgnr": COMPANY, "issued": DAY, "form": "RF-1507", "arrears_nok": 15955.5},
        **OWING,
    )
    several = [
        ("Skatt", "10 000,00"),
        ("Merverdiavgift", "2 500,00"),
        ("Arbeidsgiveravgift", "1 200,00"),
        ("Forsinkelsesrenter", "345,00"),
        ("Sum forfalte krav", "14 045,00"),
    ]
    tax(
        "flere-restanser.pdf",
        "weasyprint",
        lambda p: weasy(p, rf1507(several)),
        {
            "orgnr": COMPANY,
            "issued": DAY,
            "form": "RF-1507",
            "arrears_nok": 14045,
            "arrears_by_kind": {"skatt": 10000, "mva": 2500, "arbeidsgiveravgift": 1200},
        },
        **OWING,
    )
    included = [("Merverdiavgift", "kr 5.000,-"), ("herav renter", "kr 200,-"), ("Arbeidsgiveravgift", "kr 0,-")]
    tax(
        "herav-renter.pdf",
        "reportlab",
        lambda p: reportlab(p, rf1507(included)),
        {"orgnr": COMPANY, "issued": DAY, "arrears_nok": 5000, "arrears_by_kind": {"mva": 5000, "arbeidsgiveravgift": 0}},
        **OWING,
    )
    credit = [*ZERO[:3], ("Til gode merverdiavgift", "4 200,00")]
    tax("til-gode.pdf", "reportlab", lambda p: reportlab(p, rf1507(credit)), {**CLEAN, "arrears_by_kind": NO_KIND}, **PAID)
    minus = [("Skatt", "1 500,00"), ("Merverdiavgift (til gode)", "-500,00"), ("Arbeidsgiveravgift", "0,00")]
    tax(
        "minus-er-til-gode.pdf", "fpdf2", lambda p: fpdf2(p, rf1507(minus)), {"orgnr": COMPANY, "issued": DAY, "arrears_nok": 1500}, **OWING
    )
    not_due = [*ZERO[:3], ("Ikke forfalt merverdiavgift, forfall 10.12.2026", "8 000,00")]
    tax("ikke-forfalt.pdf", "chromium", lambda p: chromium(p, rf1507(not_due)), {**CLEAN, "arrears_by_kind": NO_KIND}, **PAID)
    agreement = [("Merverdiavgift", "20 000,00"), ("Forskuddstrekk", "0,00"), ("Arbeidsgiveravgift", "0,00")]
    words = "Det er inngått betalingsavtale om 4 avdrag på kr 5 000 fra 1. november 2026. " + UNSIGNED
    tax(
        "betalingsavtale.pdf",
        "weasyprint",
        lambda p: weasy(p, rf1507(agreement, closing=words)),
        {"orgnr": COMPANY, "issued": DAY, "arrears_nok": 20000, "arrears_by_kind": {"skatt": 0, "mva": 20000, "arbeidsgiveravgift": 0}},
        **OWING,
    )
    sentence = [
        ("title", "Skatteattest"),
        (
            "text",
            f"Skatteetaten bekrefter at Eksempel AS, organisasjonsnummer {ORGNR}, per dags dato ikke har forfalte, "
            "ubetalte krav på skatt, merverdiavgift eller arbeidsgiveravgift.",
        ),
        ("text", "Utstedt 14. oktober 2026."),
        ("small", UNSIGNED),
    ]
    tax("setning.pdf", "fpdf2", lambda p: fpdf2(p, sentence), {**CLEAN, "lang": "nb"}, absent=["form"], **PAID)
    owes = [
        ("title", "Skatteattest"),
        ("small", f"Skatteetaten, org.nr. {ISSUER}"),
        (
            "text",
            f"Eksempel AS ({ORGNR}) skylder kr 12 345,50 i merverdiavgift og kr 6 000 i arbeidsgiveravgift. "
            "Virksomheten har ingen restanser på skatt.",
        ),
        ("text", "Dato: 2026-10-14"),
        ("small", UNSIGNED),
    ]
    tax(
        "skylder-setning.pdf",
        "reportlab",
        lambda p: reportlab(p, owes),
        {
            "orgnr": COMPANY,
            "issued": DAY,
            "arrears_nok": 18345.5,
            "arrears_by_kind": {"skatt": 0, "mva": 12345.5, "arbeidsgiveravgift": 6000},
        },
        absent=["form"],
        **OWING,
    )


def successors():
    over = """<header><b>Skatteetaten</b></header><h1>Skatteattest</h1>
    <div class="f"><span>Attesten gjelder</span><b>Eksempel AS</b></div>
    <div class="f"><span>Organisasjonsnummer</span><b>{orgnr}</b></div>
    <div class="f"><span>Utstedelsesdato</span><b>14.10.2026</b></div>
    <h2>Restanser</h2><div class="f"><span>Skatt</span><b>0 kr</b></div>
    <div class="f"><span>Merverdiavgift</span><b>0 kr</b></div><div class="f"><span>Arbeidsgiveravgift</span><b>0 kr</b></div>
    <footer><small>Skatteetaten · skatteetaten.no · Org.nr. {issuer}</small></footer>"""
    style = ".f span { display: block; color: #666; font-size: 9pt } .f { margin: 8pt 0 }"
    page = html([over.format(orgnr=ORGNR, issuer=ISSUER)], style)
    tax(
        "etikett-over-verdi.pdf",
        "weasyprint",
        lambda p: weasy(p, page),
        {**CLEAN, "lang": "nb", "arrears_by_kind": NO_KIND},
        absent=["form"],
        **PAID,
    )
    grid = style + ".g { display: grid; grid-template-columns: 1fr 1fr 1fr }"
    page3 = html(
        [
            '<header><b>Skatteetaten</b> <small>974 761 076</small></header><h1>Skatteattest</h1><div class="g">'
            f'<div class="f"><span>Navn</span><b>Eksempel AS</b></div><div class="f"><span>Organisasjonsnummer</span><b>{ORGNR}</b></div>'
            '<div class="f"><span>Dato</span><b>14. oktober 2026</b></div></div><h2>Forfalte krav</h2><div class="g">'
            '<div class="f"><span>Skatt</span><b>kr 1 000,00</b></div><div class="f"><span>Merverdiavgift</span><b>kr 25 000,00</b></div>'
            '<div class="f"><span>Arbeidsgiveravgift</span><b>kr 0,00</b></div></div>'
            f"<p><small>{UNSIGNED}</small></p>"
        ],
        grid,
    )
    tax(
        "rutenett.pdf",
        "chromium",
        lambda p: chromium(p, page3),
        {"orgnr": COMPANY, "issued": DAY, "arrears_nok": 26000, "arrears_by_kind": {"skatt": 1000, "mva": 25000, "arbeidsgiveravgift": 0}},
        absent=["form"],
        **OWING,
    )
    before = html(
        [
            "<style>td:first-child { text-align: right; width: 30% }</style><h1>Skatteattest</h1><p>Skatteetaten</p>",
            ("table", [("Eksempel AS", "Navn"), (ORGNR, "Organisasjonsnummer"), ("14.10.2026", "Dato for attest")]),
            ("heading", "Utestående krav"),
            ("table", [("0,00", "Skatt"), ("7 300,00", "Merverdiavgift"), ("0,00", "Arbeidsgiveravgift")]),
        ]
    )
    tax(
        "verdi-foer-etikett.pdf", "chromium", lambda p: chromium(p, before), {"orgnr": COMPANY, "issued": DAY, "arrears_nok": 7300}, **OWING
    )
    nynorsk = [
        ("small", "Skatteetaten"),
        ("title", "Skatteattest"),
        ("table", [("Organisasjonsnummer", ORGNR), ("Namn på verksemda", "Eksempel AS"), ("Utferda", "14. oktober 2026")]),
        ("heading", "Restansar"),
        ("text", "Verksemda har ingen restansar på skatt, meirverdiavgift eller arbeidsgjevaravgift."),
        ("small", "Attesten er elektronisk godkjend og har difor inga underskrift."),
    ]
    tax("nynorsk.pdf", "libreoffice", lambda p: office(p, nynorsk), {**CLEAN, "lang": "nn"}, absent=["form"], **PAID)
    owing = [
        ("small", "Skatteetaten"),
        ("title", "Opplysningar om skatt og avgift"),
        ("small", "RF-1507"),
        ("table", [("Organisasjonsnummer", ORGNR), ("Namn", "Eksempel AS"), ("Talet på tilsette", "23"), ("Dato", "14.10.2026")]),
        ("heading", "Forfalne krav"),
        (
            "table",
            [("Forskotstrekk", "0,00"), ("Meirverdiavgift", "9 876,00"), ("Arbeidsgjevaravgift", "1 234,00"), ("Til saman", "11 110,00")],
        ),
        ("small", "Attesten er elektronisk godkjend og har difor inga underskrift."),
    ]
    tax(
        "nynorsk-restansar.odt",
        "odfpy",
        lambda p: open_text(p, owing),
        {
            "orgnr": COMPANY,
            "issued": DAY,
            "lang": "nn",
            "form": "RF-1507",
            "arrears_nok": 11110,
            "arrears_by_kind": {"skatt": 0, "mva": 9876, "arbeidsgiveravgift": 1234},
        },
        **OWING,
    )
    english = [
        ("small", "The Norwegian Tax Administration"),
        ("title", "Tax certificate"),
        ("table", [("Organisation number", ORGNR), ("Company name", "Eksempel AS"), ("Date of issue", "October 14, 2026")]),
        ("heading", "Arrears"),
        ("table", [("Tax", "None"), ("Value added tax", "None"), ("Employer's national insurance contributions", "None")]),
        ("small", "This certificate is electronically approved and therefore not signed."),
    ]
    tax("engelsk.pdf", "chromium", lambda p: chromium(p, english), {**CLEAN, "lang": "en"}, absent=["form"], **PAID)
    owed = [
        ("small", "The Norwegian Tax Administration"),
        ("title", "Information about tax and duties"),
        ("small", "RF-1507"),
        ("text", f"Organisation number: {ORGNR}\nName: Eksempel AS\nIssued: 14 October 2026\nNumber of employees: 23"),
        ("heading", "Overdue amounts"),
        (
            "table",
            [
                ("Withholding tax", "NOK 0.00"),
                ("VAT", "NOK 1,234.50"),
                ("Employer's contributions", "NOK 600.00"),
                ("Interest", "NOK 65.50"),
                ("Total", "NOK 1,900.00"),
            ],
        ),
        ("small", "This certificate is electronically approved and therefore not signed."),
    ]
    tax(
        "engelsk-restanser.pdf",
        "reportlab",
        lambda p: reportlab(p, owed),
        {
            "orgnr": COMPANY,
            "issued": DAY,
            "lang": "en",
            "form": "RF-1507",
            "arrears_nok": 1900,
            "arrears_by_kind": {"skatt": 0, "mva": 1234.5, "arbeidsgiveravgift": 600},
        },
        **OWING,
    )


def rf1316(who, closing=UNSIGNED):
    return [
        ("small", "Skatteetaten"),
        ("title", "Attest for skatt og merverdiavgift"),
        ("small", "RF-1316"),
        ("table", [("Navn", "Kari Nordmann"), *who, ("Attestdato", "14.10.2026")]),
        ("text", "Skyldig skatt: kr 0\nSkyldig merverdiavgift: kr 3 210\nSkyldig arbeidsgiveravgift: kr 0"),
        ("small", closing),
    ]


def sole_traders():
    facts = {
        "orgnr": COMPANY,
        "issued": DAY,
        "form": "RF-1316",
        "arrears_nok": 3210,
        "arrears_by_kind": {"skatt": 0, "mva": 3210, "arbeidsgiveravgift": 0},
    }
    tax("rf1316.pdf", "fpdf2", lambda p: fpdf2(p, rf1316([("Organisasjonsnummer", ORGNR)])), facts, **OWING)
    number = personal(9, 3, 71)
    with_number = rf1316([("Fødselsnummer", f"{number[:6]} {number[6:]}"), ("Organisasjonsnummer", ORGNR)])
    tax(
        "rf1316-med-personnummer.pdf",
        "chromium",
        lambda p: chromium(p, with_number),
        facts,
        personal_numbers=1,
        must=["arrears", "personal-number"],
    )
    nynorsk = [
        ("small", "Skatteetaten"),
        ("title", "Attest for skatt og meirverdiavgift"),
        ("small", "RF-1316"),
        (
            "text",
            f"Attesten gjeld Kari Nordmann, organisasjonsnummer {ORGNR}.\nUtferda 14.10.26.\n"
            "Det ligg ikkje føre restansar på skatt, meirverdiavgift eller arbeidsgjevaravgift.",
        ),
    ]
    tax("rf1316-nynorsk.docx", "python-docx", lambda p: word(p, nynorsk), {**CLEAN, "lang": "nn", "form": "RF-1316"}, **PAID)


def around_it():
    accountant = [
        ("text", "Regnskap og Sånn AS\nStorgata 1\n0155 Oslo"),
        ("text", "Oslo, 20. oktober 2026"),
        ("heading", "Oversendelse"),
        ("text", "Hei Kari. Her er dokumentet dere ba om 12.10.2026. Si fra innen 01.11.2026 dersom noe mangler."),
        ("text", "Med vennlig hilsen\nOla Nordmann"),
        ("page",),
    ]
    tax("med-foelgebrev.pdf", "libreoffice", lambda p: office(p, accountant + rf1507(NONE)), {**CLEAN, "form": "RF-1507"}, **PAID)
    receipt = [
        ("title", "Kvittering fra Altinn"),
        (
            "table",
            [
                ("Arkivreferanse", "AR504938271"),
                ("Arkivert", "16.10.2026 kl. 08:12"),
                ("Avsender", "Skatteetaten"),
                ("Bestilt", "13.10.2026"),
            ],
        ),
        ("page",),
    ]
    tax(
        "med-kvitteringsside.pdf",
        "reportlab",
        lambda p: reportlab(p, receipt + rf1507(ZERO)),
        {**CLEAN, "form": "RF-1507", "arrears_by_kind": NO_KIND},
        **PAID,
    )
    logo = [
        ("small", f"SKATTEETATEN   Postboks 9200 Grønland   0134 OSLO   800 80 000   Org.nr. {ISSUER}   skatteetaten.no"),
        ("small", "Vår dato 14.10.2026   Din dato 12.10.2026   Saksbehandler Skatteetaten"),
        ("title", "Skatteattest"),
        ("text", f"Gjelder: Eksempel AS\nOrg.nr.: NO {ORGNR} MVA\nRegistrert i Foretaksregisteret 03.02.2014"),
        ("heading", "Utestående og forfalt"),
        ("table", NONE),
        ("small", UNSIGNED),
    ]
    tax("brevhode.pdf", "weasyprint", lambda p: weasy(p, logo), CLEAN, absent=["form"], **PAID)
    units = rf1507(NONE)
    units.insert(4, ("table", [("Underenhet", SUB_UNIT), ("Underenhet", grouped(organisation("91234568")))]))
    tax("med-underenheter.pdf", "fpdf2", lambda p: fpdf2(p, units), {**CLEAN, "form": "RF-1507"}, **PAID)

    def running(canvas, document):
        canvas.setFont("Helvetica", 7)
        canvas.drawString(50, 820, f"Opplysninger om skatt og avgift   {ORGNR}")
        canvas.drawString(50, 20, f"Side {document.page} av 2   Skrevet ut 19.10.2026 kl. 10:41   Skatteetaten {ISSUER}")

    long = rf1507([], closing="")[:-3]
    long += [
        ("page",),
        ("heading", "Restanser"),
        ("table", [("Skatt", "100,00"), ("Merverdiavgift", "0,00"), ("Arbeidsgiveravgift", "0,00"), ("Sum", "100,00")]),
    ]
    tax(
        "to-sider.pdf",
        "reportlab",
        lambda p: reportlab(p, [b for b in long if b != ("table", [])], on_page=running),
        {"orgnr": COMPANY, "issued": DAY, "form": "RF-1507", "arrears_nok": 100},
        **OWING,
    )
    other = [(b[0], [(a, grouped(OTHER_COMPANY) if c == ORGNR else c) for a, c in b[1]]) if b[0] == "table" else b for b in rf1507(NONE)]
    tax(
        "annen-virksomhet.pdf",
        "chromium",
        lambda p: chromium(p, other),
        {**CLEAN, "orgnr": OTHER_COMPANY},
        args=["--orgnr", COMPANY],
        must=["other-company"],
        must_not=["arrears"],
    )
    tax(
        "samme-virksomhet.pdf",
        "reportlab",
        lambda p: reportlab(p, rf1507(NONE), font=DEJAVU),
        CLEAN,
        args=["--orgnr", COMPANY],
        must_not=["other-company", "arrears"],
    )
    for name, written in [("iso", "2026-10-14"), ("skraastrek", "14/10-2026"), ("kort", "14.10.26"), ("ord", "14. oktober 2026")]:
        tax(f"dato-{name}.pdf", "fpdf2", lambda p, w=written: fpdf2(p, rf1507(ZERO, date=w)), CLEAN, **PAID)


def as_files():
    tax("word.docx", "python-docx", lambda p: word(p, rf1507(NONE)), {**CLEAN, "form": "RF-1507"}, **PAID)
    tax("rtf.rtf", "libreoffice", lambda p: office(p, rf1507(ZERO)), {**CLEAN, "form": "RF-1507"}, **PAID)
    tax("omdestillert.pdf", "ghostscript", lambda p: ghostscript(p, made(reportlab, rf1507(ZERO))), {**CLEAN, "form": "RF-1507"}, **PAID)
    tax(
        "omdestillert-chromium.pdf",
        "ghostscript",
        lambda p: ghostscript(p, made(chromium, rf1507(NONE))),
        {**CLEAN, "form": "RF-1507"},
        **PAID,
    )
    decomposed = [
        (b[0], unicodedata.normalize("NFD", b[1])) if isinstance(b[1], str) else b
        for b in [
            ("title", "Skatteattest"),
            ("small", "Skatteetaten"),
            ("text", f"Org.nr. {ORGNR}\nUtstedt 14.10.2026"),
            ("text", "Det er ingen utestående krav på skatt, merverdiavgift eller arbeidsgiveravgift nå."),
        ]
    ]
    tax("nfd.pdf", "reportlab", lambda p: reportlab(p, decomposed, font=DEJAVU), CLEAN, **PAID)
    for suffix in ("pdf", "jpg", "png", "heic"):
        add(
            f"skatteattest-skannet.{suffix}",
            "imagemagick",
            lambda p: scan(p, made(chromium, rf1507(NONE))),
            readable="no",
            why_not="no-text" if suffix == "pdf" else "image",
            must=["not-readable" if suffix == "pdf" else "is-image"],
        )


def all_of_them():
    bokmal()
    successors()
    sole_traders()
    around_it()
    as_files()
