"""What people write in other words than ours, and where it is easiest to say "none" wrongly."""

import io
import zipfile
from email.message import EmailMessage

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
