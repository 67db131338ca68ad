"""What looks like ours and is not: letters about certificates, other letters of the tax administration, and numbers of
eleven digits that are no personal numbers, several of which pass a personal number's control all the same."""

import csv
from email.message import EmailMessage
from random import Random

import openpyxl

from corpus import add
from identifiers import COMPANY, account, grouped, organisation, passes_as_personal, personal
from producers import chromium, fpdf2, office, open_text, reportlab, weasy, word

ORGNR = grouped(COMPANY)
CLIENT = grouped(organisation("81234567"))
BANK = account("1503123456")
# Passes as a personal number, and is printed as something else.
LOOKALIKE = personal(3, 2, 77)
LOOKALIKES = [personal(day, 5, 80) for day in range(1, 9)]
SILENT = ["arrears", "facts-missing", "personal-number", "other-company"]


def letter(name, made_by, make, **more):
    expected = {"type": "other", "facts": {}, "absent": ["arrears_nok", "issued", "orgnr"], "must_not": SILENT, **more}
    add(name, made_by, make, **expected)


def mail(subject, text, page=None):
    message = EmailMessage()
    message["From"], message["To"] = "Kari Nordmann <kari@example.no>", "post@example.no"
    message["Subject"], message["Date"] = subject, "Tue, 20 Oct 2026 09:14:00 +0200"
    message.set_content(text)
    if page:
        message.add_alternative(page, subtype="html")
    return message


def letters():
    request = [
        ("text", "Eksempel AS\nStorgata 1, 0155 Oslo"),
        ("text", "Oslo, 20. oktober 2026"),
        ("title", "Skatteattest mangler i søknaden"),
        (
            "text",
            f"Vi viser til søknaden fra Eksempel AS, org.nr. {ORGNR}. Skatteattesten fra Skatteetaten skal vise om dere har restanser på "
            "skatt, merverdiavgift og arbeidsgiveravgift. Vi ber dere sende den innen 01.11.2026.",
        ),
        ("text", "Med vennlig hilsen\nOla Nordmann"),
    ]
    letter("brev-mangler-skatteattest.docx", "python-docx", lambda p: word(p, request))
    letter("brev-mangler-skatteattest.pdf", "weasyprint", lambda p: weasy(p, request))
    english = [
        ("title", "Re: Tax certificate"),
        ("text", "Dear Kari,"),
        (
            "text",
            f"Please send us the tax certificate (RF-1507) from the Norwegian Tax Administration for organisation number {ORGNR}. It must "
            "show that there are no arrears of tax, value added tax or employer's contributions. Date: 20 October 2026.",
        ),
    ]
    letter("brev-engelsk-om-attest.pdf", "reportlab", lambda p: reportlab(p, english))
    text = (
        f"Hei!\n\nVedlagt følger skatteattest for Eksempel AS ({ORGNR}) datert 14.10.2026. Den viser ingen restanser på skatt, "
        "merverdiavgift eller arbeidsgiveravgift.\n\nVennlig hilsen\nKari Nordmann\nTlf. +47 22 33 44 55\n"
    )
    letter("epost-vedlagt-attest.eml", "python email", lambda p: p.write_bytes(bytes(mail("Skatteattest", text))))
    guide = [
        ("title", "Slik bestiller du skatteattest"),
        (
            "text",
            "1. Logg inn i Altinn.\n2. Finn skjemaet RF-1507 Opplysninger om skatt og avgift.\n"
            "3. Skatteetaten sender attesten til innboksen. Den viser forfalt skatt, merverdiavgift og arbeidsgiveravgift.",
        ),
        ("text", f"Bruk organisasjonsnummer {ORGNR} og ikke underenhetens. Oppdatert 05.10.2026."),
    ]
    letter("veiledning-bestille-attest.pdf", "chromium", lambda p: chromium(p, guide))
    letter("veiledning-bestille-attest.odt", "odfpy", lambda p: open_text(p, guide))
    checklist = [
        ("title", "Sjekkliste for søknaden"),
        (
            "table",
            [
                ("Skatteattest", "☐"),
                ("Firmaattest", "☐"),
                ("Arbeidsavtale, blank mal", "☐"),
                ("Samtalestatistikk", "☐"),
                ("Kontroller restanser, merverdiavgift og arbeidsgiveravgift", "☐"),
            ],
        ),
    ]
    letter("sjekkliste.pdf", "fpdf2", lambda p: fpdf2(p, checklist))
    handbook = [
        ("title", "Personalhåndbok for Eksempel AS"),
        ("heading", "Innhold"),
        ("text", "1 Arbeidsavtale\n2 Lønn\n3 Ferie"),
        ("heading", "1 Arbeidsavtale"),
        (
            "text",
            "Arbeidsgiver og arbeidstaker inngår skriftlig arbeidsavtale om lønn, arbeidstid, pauser, "
            "oppsigelse, prøvetid, ferie, stilling og tiltredelse.",
        ),
        ("heading", "2 Lønn"),
        ("text", "Lønn utbetales den 15."),
    ]
    letter("personalhaandbok.docx", "libreoffice", lambda p: office(p, handbook))


def of_the_tax_administration():
    def theirs(name, made_by, make, blocks):
        head = [("small", "Skatteetaten   org.nr. 974 761 076"), *blocks]
        add(name, made_by, lambda p: make(p, head), type="other", facts={}, absent=["arrears_nok"], must_not=["personal-number", "arrears"])

    add(
        "purring-mva.pdf",
        "chromium",
        lambda p: chromium(
            p,
            [
                ("small", "Skatteetaten   org.nr. 974 761 076"),
                ("title", "Purring på merverdiavgift"),
                (
                    "table",
                    [
                        ("Organisasjonsnummer", ORGNR),
                        ("Forfalt beløp", "12 300,00"),
                        ("KID", LOOKALIKE),
                        ("Kontonummer", BANK),
                        ("Dato", "14.10.2026"),
                    ],
                ),
                ("text", "Merverdiavgift for 4. termin er ikke betalt. Skyldig beløp med renter: 12 450,00."),
            ],
        ),
        type="other",
        facts={},
        absent=["arrears_nok"],
        account_numbers=1,
        must_not=["arrears"],
    )
    theirs(
        "restanseoversikt.pdf",
        "weasyprint",
        weasy,
        [
            ("title", "Oversikt over krav og betalinger"),
            ("text", f"Eksempel AS, {ORGNR}, 14.10.2026"),
            (
                "table",
                [
                    ("Krav", "Forfall", "Beløp"),
                    ("Merverdiavgift 4. termin", "12.10.2026", "12 300,00"),
                    ("Arbeidsgiveravgift 4. termin", "15.09.2026", "4 100,00"),
                ],
            ),
        ],
    )
    theirs(
        "skattemelding.pdf",
        "reportlab",
        reportlab,
        [
            ("title", "Skattemelding for formues- og inntektsskatt"),
            (
                "text",
                f"Eksempel AS, organisasjonsnummer {ORGNR}. Inntektsår 2025. Levert 29.05.2026.\nBeregnet skatt: 123 456. Forskuddsskatt: 120 000. Skyldig skatt: 3 456.",
            ),
        ],
    )
    theirs(
        "forskuddsskatt.pdf",
        "fpdf2",
        fpdf2,
        [
            ("title", "Skatteberegning"),
            ("text", f"Forskuddsskatt for Eksempel AS ({ORGNR}) for 2026: kr 40 000. Forfall 15.02.2027. Det er ingen forfalte krav."),
        ],
    )


def invoices():
    invoice = [
        ("title", "Faktura"),
        (
            "table",
            [
                ("Fakturanr.", LOOKALIKES[0]),
                ("Kundenr.", "10023"),
                ("Fakturadato", "01.10.2026"),
                ("Forfall", "15.10.2026"),
                ("KID", LOOKALIKE),
                ("Kontonr.", BANK),
                ("Telefon", "+47 22 33 44 55"),
                ("Mobil", "004791234567"),
                ("Org.nr.", f"{CLIENT} MVA"),
                ("Ordrenr.", LOOKALIKES[1]),
                ("Å betale", "12 500,00"),
            ],
        ),
        ("text", "Vi ringer fra 22334455, 91234567 eller +4722334455."),
    ]
    letter("faktura.pdf", "chromium", lambda p: chromium(p, invoice), account_numbers=1, absent=["arrears_nok"])
    letter("faktura-reportlab.pdf", "reportlab", lambda p: reportlab(p, invoice), account_numbers=1, absent=["arrears_nok"])
    letter("faktura.docx", "python-docx", lambda p: word(p, invoice), account_numbers=1, absent=["arrears_nok"])
    above = "".join(
        f"<div><small>{k}</small><br><b>{v}</b></div>"
        for k, v in [
            ("KID-nummer", LOOKALIKE),
            ("Fakturanummer", LOOKALIKES[2]),
            ("Til konto", BANK.replace(" ", ".")),
            ("IBAN", "NO93 8601 1117 947"),
            ("Sporingsnummer", LOOKALIKES[3]),
        ]
    )
    letter(
        "faktura-etikett-over.pdf", "weasyprint", lambda p: weasy(p, f"<h1>Faktura</h1>{above}"), account_numbers=2, absent=["arrears_nok"]
    )
    receipt = [
        ("title", "Kvittering"),
        (
            "text",
            f"Betalt 10 000,00 den 02.11.2026 fra konto {BANK} til konto {account('1503987654')}. KID {LOOKALIKE}.\n"
            "Arkivreferanse 20261102-113355-001. Transaksjon 2026110211335500123.",
        ),
    ]
    letter(
        "kvittering.pdf",
        "fpdf2",
        lambda p: fpdf2(p, receipt),
        type=["betalingskvittering", "other"],
        account_numbers=2,
        absent=["arrears_nok"],
    )


def lists():
    def orders(path):
        with open(path, "w", newline="", encoding="utf-8") as file:
            out = csv.writer(file, delimiter=";")
            out.writerow(("Ordrenummer", "Dato", "Telefon", "Produkt"))
            out.writerows((number, f"{n + 1:02}.10.2026", f"004791234{n:03}", "Strømavtale") for n, number in enumerate(LOOKALIKES))

    letter("ordreliste.csv", "python csv", orders, absent=[])

    def calls(path):
        book = openpyxl.Workbook()
        book.active.append(("Tidspunkt", "Kunde-ID", "Telefon", "Varighet (s)", "Sporings-ID"))
        for n, number in enumerate(LOOKALIKES):
            book.active.append((f"202610{n + 1:02}0915{n:02}", 100200 + n, f"+47 9123 4{n:03}", 60 + n, int(number)))
        book.save(path)

    letter("anropslogg.xlsx", "openpyxl", calls, absent=[])
    numbers = [
        ("title", "Varenumre"),
        (
            "table",
            [
                ("EAN", "7038010055720"),
                ("EAN", "7039010019811"),
                ("Serienr.", LOOKALIKES[4]),
                ("IMEI", "490154203237518"),
                ("Målepunkt-ID", "707057500012345678"),
                ("Saksnr.", f"2026/{LOOKALIKES[5]}"),
                ("Lenke", f"https://example.no/sak/{LOOKALIKES[6]}"),
            ],
        ),
    ]
    letter("varenumre.odt", "libreoffice", lambda p: office(p, numbers), absent=[])
    phones = "Telefonliste\n" + "\n".join(f"Avdeling {n}: 0047 22 33 44 {n:02} / +47 9{n}2 34 567" for n in range(10, 20)) + "\n"
    letter("telefonliste.txt", "python", lambda p: p.write_text(phones, encoding="cp1252"), absent=[])


def journal():
    """Vouchers by date: some dates with the number of their voucher happen to pass as personal numbers."""
    rows = [(f"{1 + n % 28:02}.{8 + n // 28:02}.26", f"{50001 + 3 * n}", f"{(n * 7919) % 9000 + 100},00") for n in range(84)]
    assert sum(passes_as_personal(date.replace(".", "") + voucher) for date, voucher, _ in rows) > 1
    return [("Dato", "Bilag", "Beløp"), *rows]


def per_day():
    """Calls by day: some rows of figures happen to pass as personal numbers when they are read as one."""
    random = Random(7)
    rows = [tuple(str(random.randint(*limits)) for limits in ((100, 399), (100, 999), (100, 999), (10, 99))) for _ in range(120)]
    assert sum(passes_as_personal("".join(row)) for row in rows) > 0
    return [("Ringt", "Besvart", "Tilbud", "Salg"), *rows]


def coincidences():
    def sheet(rows):
        def make(path, _=None):
            book = openpyxl.Workbook()
            for row in rows:
                book.active.append([int(cell) if cell.isdigit() else cell for cell in row])
            book.save(path)

        return make

    def separated(rows):
        return lambda path: path.write_text("".join(";".join(row) + "\r\n" for row in rows), encoding="utf-8")

    for name, rows, title in [("bilagsjournal", journal(), "Bilagsjournal"), ("samtaler-per-dag", per_day(), "Samtaler per dag")]:
        loose = {"type_not": "skatteattest", "type": ["other", "samtalestatistikk"], "absent": []}
        letter(f"{name}.csv", "python", separated(rows), **loose)
        letter(f"{name}.xlsx", "openpyxl", sheet(rows), **loose)
        letter(f"{name}.pdf", "weasyprint", lambda p, r=rows, t=title: weasy(p, [("title", t), ("table", r)]), **loose)
        letter(f"{name}.docx", "libreoffice", lambda p, r=rows, t=title: office(p, [("title", t), ("table", r)]), **loose)
    abroad = next(f"4670{n:07}" for n in range(1234567, 9999999) if passes_as_personal(f"4670{n:07}"))
    text = f"Kontaktpersoner\nSverige: +{abroad} eller +{abroad[:2]} {abroad[2:4]} {abroad[4:7]} {abroad[7:9]} {abroad[9:]}\nTelefon: {abroad}\nUSA: +1 415 555 2671\n"
    letter("telefon-utlandet.txt", "python", lambda p: p.write_text(text, encoding="utf-8"), absent=[])
    both = personal(11, 3, 64)
    bank = f"{both[:4]} {both[4:6]} {both[6:]}"
    letter(
        "konto-som-ligner.pdf",
        "fpdf2",
        lambda p: fpdf2(
            p, [("title", "Bekreftelse"), ("text", f"Pengene er betalt til {bank} den 14.10.2026."), ("text", f"Kontonummer: {both}")]
        ),
        account_numbers=1,
        absent=[],
    )


def all_of_them():
    coincidences()
    letters()
    of_the_tax_administration()
    invoices()
    lists()
