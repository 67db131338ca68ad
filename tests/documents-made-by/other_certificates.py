"""Firmaattester, call statistics."""

import csv

import openpyxl

from corpus import add
from identifiers import COMPANY, REGISTER_CENTRE, grouped
from producers import chromium, fpdf2, made, office, open_text, reportlab, scan, weasy

ORGNR = grouped(COMPANY)
CENTRE = grouped(REGISTER_CENTRE)


def attest(lang="nb", date="12.10.2026"):
    words = {
        "nb": (
            "Brønnøysundregistrene",
            "Firmaattest",
            "Organisasjonsnummer",
            "Organisasjonsform",
            "Aksjeselskap",
            "Stiftelsesdato",
            "Registrert i Foretaksregisteret",
            "Foretaksnavn",
            "Forretningsadresse",
            "Daglig leder",
            "Styrets leder",
            "Signatur",
            "Styrets leder alene.",
            "Prokura",
            "Daglig leder alene.",
            "Utstedt",
            "Foretaksregisteret",
        ),
        "nn": (
            "Brønnøysundregistra",
            "Firmaattest",
            "Organisasjonsnummer",
            "Organisasjonsform",
            "Aksjeselskap",
            "Stiftingsdato",
            "Registrert i Føretaksregisteret",
            "Føretaksnamn",
            "Forretningsadresse",
            "Dagleg leiar",
            "Styreleiar",
            "Signatur",
            "Styreleiaren aleine.",
            "Prokura",
            "Dagleg leiar aleine.",
            "Utferda",
            "Føretaksregisteret",
        ),
        "en": (
            "The Brønnøysund Register Centre",
            "Certificate of Registration",
            "Organisation number",
            "Legal form",
            "Private limited company",
            "Date of incorporation",
            "Registered in the Register of Business Enterprises",
            "Company name",
            "Business address",
            "General manager",
            "Chair of the board",
            "Signature",
            "The chair alone.",
            "Power of procuration",
            "The general manager alone.",
            "Issued",
            "Register of Business Enterprises",
        ),
    }[lang]
    return [
        ("small", f"{words[0]}   org.nr. {CENTRE}"),
        ("title", words[1]),
        (
            "table",
            [
                (words[2], ORGNR),
                (words[3], words[4]),
                (words[5], "03.01.2014"),
                (words[6], "03.02.2014"),
                (words[7], "EKSEMPEL AS"),
                (words[8], "Storgata 1, 0155 Oslo"),
                (words[9], "Kari Nordmann"),
                (words[10], "Ola Nordmann"),
                (words[11], words[12]),
                (words[13], words[14]),
            ],
        ),
        ("text", f"{words[15]} {date}"),
        ("small", f"{words[0]}, {words[16]}, 8910 Brønnøysund, {CENTRE}"),
    ]


def company_certificates():
    fresh = {"orgnr": COMPANY, "issued": "2026-10-12"}
    for name, made_by, make, facts in [
        ("bokmaal.pdf", "chromium", lambda p: chromium(p, attest()), {**fresh, "lang": "nb"}),
        ("nynorsk.pdf", "reportlab", lambda p: reportlab(p, attest("nn", "12. oktober 2026")), {**fresh, "lang": "nn"}),
        ("engelsk.pdf", "weasyprint", lambda p: weasy(p, attest("en", "12 October 2026")), {**fresh, "lang": "en"}),
        ("fpdf.pdf", "fpdf2", lambda p: fpdf2(p, attest(date="2026-10-12")), fresh),
        ("libreoffice.pdf", "libreoffice", lambda p: office(p, attest()), fresh),
        ("odt.odt", "odfpy", lambda p: open_text(p, attest()), fresh),
    ]:
        add(f"firmaattest-{name}", made_by, make, type="firmaattest", facts=facts, must_not=["facts-missing"])
    add(
        "firmaattest-annen.pdf",
        "fpdf2",
        lambda p: fpdf2(p, attest()),
        type="firmaattest",
        facts=fresh,
        args=["--orgnr", "923609016"],
        must=["other-company"],
    )
    add(
        "firmaattest-foto.jpg",
        "imagemagick",
        lambda p: scan(p, made(reportlab, attest()), turn=2.5),
        readable="no",
        why_not="image",
        must=["is-image"],
    )


MONTHS = [(2025, 11), (2025, 12), *((2026, m) for m in range(1, 11))]
ROWS = [(f"{y}-{m:02}", 1000 + 10 * m, 700 + m, m % 3) for y, m in MONTHS]
FIGURES = {
    "from": "2025-11",
    "to": "2026-10",
    "months": 12,
    "answered": sum(r[1] for r in ROWS),
    "connected": sum(r[2] for r in ROWS),
    "complaints": sum(r[3] for r in ROWS),
}
HEAD = ("Måned", "Besvarte samtaler", "Tilkoblede samtaler", "Klager på den som ringte")
NAMES = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"]


def _csv(path, rows, encoding="utf-8", delimiter=";"):
    with open(path, "w", newline="", encoding=encoding) as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)


def _xlsx(path, rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)


def call_statistics():
    def stats(name, made_by, make, **more):
        add(f"samtalestatistikk-{name}", made_by, make, type="samtalestatistikk", facts=FIGURES, **more)

    stats("semikolon.csv", "python csv", lambda p: _csv(p, [HEAD, *ROWS]))
    stats("windows.csv", "python csv", lambda p: _csv(p, [HEAD, *ROWS], "cp1252"))
    stats("komma.csv", "python csv", lambda p: _csv(p, [HEAD, *ROWS], "utf-8-sig", ","))
    total = ("Sum", *(sum(r[i] for r in ROWS) for i in (1, 2, 3)))
    stats("med-sum.xlsx", "openpyxl", lambda p: _xlsx(p, [HEAD, *ROWS, total]), must=["figures-total-rows"])
    named = [(f"{NAMES[m - 1]} {y}", *row[1:]) for (y, m), row in zip(MONTHS, ROWS)]
    stats("ark.ods", "libreoffice", lambda p: office(p, made(_xlsx, [HEAD, *named], ".xlsx")))
    table = [("title", "Samtalestatistikk"), ("text", "Eksempel AS, november 2025 til oktober 2026"), ("table", [HEAD, *named])]
    stats("utskrift.pdf", "chromium", lambda p: chromium(p, table))
    stats("rapport.pdf", "reportlab", lambda p: reportlab(p, [table[0], table[1], ("table", [HEAD, *ROWS, total])]))


def all_of_them():
    company_certificates()
    call_statistics()
