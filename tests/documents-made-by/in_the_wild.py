"""What people write in other words than ours, and where it is easiest to say "none" wrongly."""

import io
import zipfile
from email.message import EmailMessage

import openpyxl

from corpus import add
from hidden import SHEET, hide
from identifiers import COMPANY, OTHER_COMPANY, grouped, personal
from producers import chromium, fpdf2, office, reportlab, weasy, word
from tax_certificates import CLEAN, DAY, ORGNR, OWING, PAID, tax

HEAD = [("small", "Skatteetaten"), ("title", "Skatteattest"), ("text", f"Eksempel AS, org.nr. {ORGNR}"), ("text", "Utstedt 14.10.2026")]
UNSURE = {"absent": ["arrears_nok"], "must": ["facts-missing"], "must_not": ["arrears", "personal-number"]}
WHO = {"orgnr": COMPANY, "issued": DAY}


def certificates():
    denied = [*HEAD, ("text", "Vi kan ikke bekrefte at virksomheten er uten restanser. Ta kontakt med skattekontoret.")]
    tax("kan-ikke-bekrefte.pdf", "weasyprint", lambda p: weasy(p, denied), WHO, **UNSURE)
    ticked = [*HEAD, ("text", "☐ Ingen restanser"), ("text", "☒ Restanser, kr 12 000")]
    tax("avkrysset-restanser.docx", "python-docx", lambda p: word(p, ticked), {**WHO, "arrears_nok": 12000}, **OWING)
    enclosed = [*HEAD, ("text", "[ ] Virksomheten har ingen restanser"), ("text", "[x] Virksomheten har restanser, se vedlegg")]
    tax("avkrysset-se-vedlegg.pdf", "reportlab", lambda p: reportlab(p, enclosed), WHO, **UNSURE)
    overleaf = [
        *HEAD,
        ("text", "Merverdiavgift: Ingen restanser"),
        ("text", "Arbeidsgiveravgift: Ingen restanser"),
        ("text", "Skattetrekk: Se neste side"),
    ]
    tax("se-neste-side.pdf", "fpdf2", lambda p: fpdf2(p, overleaf), WHO, **UNSURE)
    neither = [*HEAD, ("text", "Virksomheten har verken skatte- eller avgiftsgjeld som er forfalt til betaling.")]
    tax("verken-eller.pdf", "chromium", lambda p: chromium(p, neither), CLEAN, **PAID)
    rest = [
        *HEAD,
        (
            "table",
            [
                ("Krav", "Opprinnelig beløp", "Innbetalt", "Restbeløp"),
                ("Forskuddstrekk", "40 000,00", "38 500,00", "1 500,00"),
                ("Merverdiavgift", "90 000,00", "90 000,00", "0,00"),
                ("Sum", "130 000,00", "128 500,00", "1 500,00"),
            ],
        ),
    ]
    tax("restbeloep.docx", "libreoffice", lambda p: office(p, rest), {**WHO, "arrears_nok": 1500}, **OWING)
    settled = [
        ("small", "The Norwegian Tax Administration"),
        ("title", "Tax certificate"),
        ("text", f"Eksempel AS, organisation number {ORGNR}"),
        ("text", "Issued on: 10/14/2026"),
        ("text", "The company has settled all taxes, VAT and employer's contributions that have fallen due."),
    ]
    tax("alt-oppgjort-engelsk.pdf", "weasyprint", lambda p: weasy(p, settled), {**CLEAN, "lang": "en"}, **PAID)
    group = [
        ("small", "Skatteetaten"),
        ("title", "Skatteattest for konsern"),
        ("text", "Utstedt 14.10.2026"),
        ("text", f"Eksempel AS, org.nr. {ORGNR}: ingen restanser"),
        ("text", f"Stor Holding AS, org.nr. {grouped(OTHER_COMPANY)}: restanser kr 5 000"),
    ]
    tax("to-selskaper.pdf", "reportlab", lambda p: reportlab(p, group), {"issued": DAY}, absent=["orgnr", "arrears_nok"])


def told_otherwise():
    """What a further batch of odd documents found: a "none" of some only, letters for digits, other columns."""
    for name, line in [
        ("ingen-er-betalt.pdf", "Ingen av restansene er betalt."),
        ("ingen-vesentlige.pdf", "Virksomheten har ingen vesentlige restanser."),
        ("ingen-eldre.pdf", "Virksomheten har ingen restanser eldre enn 30 dager."),
        ("ingen-opplysninger.pdf", "Restanser: ingen opplysninger"),
        ("bokstaver-for-sifre.pdf", "Restanse merverdiavgift kr 1O 000,00"),
    ]:
        tax(name, "fpdf2", lambda p, line=line: fpdf2(p, [*HEAD, ("text", line)]), WHO, **UNSURE)
    remaining = (
        ("Krav", "Forfallsdato", "Opprinnelig beløp", "Innbetalt", "Restbeløp"),
        ("Forskuddstrekk 3. termin 2026", "15.07.2026", "40 000,00", "38 500,00", "1 500,00"),
        ("Merverdiavgift 3. termin 2026", "31.08.2026", "90 000,00", "90 000,00", "0,00"),
        ("Sum", "", "130 000,00", "128 500,00", "1 500,00"),
    )
    tax("restbeloep-med-forfall.pdf", "chromium", lambda p: chromium(p, [*HEAD, ("table", remaining)]), {**WHO, "arrears_nok": 1500}, **OWING)
    ledger = (
        ("Art", "År", "Termin", "Beløp"),
        ("Forskuddstrekk", "2026", "4", "2 026,00"),
        ("Merverdiavgift", "2026", "3", "1 474,00"),
        ("Sum", "", "", "3 500,00"),
    )
    tax("reskontro.docx", "python-docx", lambda p: word(p, [*HEAD, ("text", "Restanser"), ("table", ledger)]), {**WHO, "arrears_nok": 3500}, **OWING)
    specified = [
        *HEAD,
        ("text", "Merverdiavgift: Ingen restanser"),
        ("text", "Arbeidsgiveravgift: Ingen restanser"),
        ("text", "Skattetrekk: Se neste side"),
        ("text", "Skattetrekk – spesifikasjon"),
        ("table", (("Termin 2/2026", "4 400,00"), ("Termin 3/2026", "600,00"), ("Sum skattetrekk", "5 000,00"))),
    ]
    tax("spesifisert-bak.pdf", "reportlab", lambda p: reportlab(p, specified), {**WHO, "arrears_nok": 5000}, **OWING)
    handed = [
        ("small", "Skatteetaten"),
        ("title", "Skatteattest"),
        ("text", f"Utleveres til: Stor Holding AS, org.nr. {grouped(OTHER_COMPANY)}"),
        ("text", f"Skattepliktig: Eksempel AS, org.nr. {ORGNR}"),
        ("text", "Utstedt 14.10.2026"),
        ("text", "Det er ingen restanser på skatt, merverdiavgift og arbeidsgiveravgift."),
    ]
    tax("utleveres-til.pdf", "weasyprint", lambda p: weasy(p, handed), {**WHO, "arrears_nok": 0}, **PAID)

    def book(rows):
        def make(path):
            workbook = openpyxl.Workbook()
            for row in rows:
                workbook.active.append(row)
            workbook.save(path)

        return make

    lost = personal(5, 4, 71)
    assert lost[0] == "0"
    hide("mistet-nullen-under-fnr.xlsx", "openpyxl", book([("Fnr",), (int(lost),)]), **SHEET)
    parted = personal(6, 4, 71)
    hide("uten-hode-over-fem.xlsx", "openpyxl", book([("Navn", "Fødselsnummer"), ("Kari", parted[:6], parted[6:])]), **SHEET)
    quoted = personal(7, 4, 71)
    hide("sitert.eml", "python email", lambda p: p.write_bytes(message(f"Hei\n\n> > Fnr: {quoted[:6]}\n> > {quoted[6:]}\n")), **SHEET)


def message(text, page=None, files=()):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "kari@example.no", "ola@example.no", "Avtalen"
    mail["Date"] = "Tue, 20 Oct 2026 09:14:00 +0200"
    mail.set_content(text)
    if page:
        mail.add_alternative(page, subtype="html")
    for name, content in files:
        mail.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return bytes(mail)


def mails():
    for name, hidden in [
        ("html-tittel.eml", '<p title="Fnr {}">Hei</p>'),
        ("html-lenke.eml", '<a href="mailto:x@example.no?subject=Fnr%20{}">Skriv</a>'),
        ("html-kommentar.eml", "<p>Hei</p><!-- Fnr {} -->"),
    ]:
        body = hidden.format(personal(3, 4, 71))
        hide(name, "python email", lambda p, body=body: p.write_bytes(message("Hei", f"<html><body>{body}</body></html>")), **SHEET)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(zipfile.ZipInfo("avtale.txt"), f"Fnr {personal(4, 4, 71)}")
    add(
        "zip-i-epost.eml",
        "python email",
        lambda p: p.write_bytes(message("Se vedlegg.", files=[("avtale.zip", packed.getvalue())])),
        type="other",
        must=["attachments", "attachments-unread"],
    )


def all_of_them():
    certificates()
    mails()
    told_otherwise()
