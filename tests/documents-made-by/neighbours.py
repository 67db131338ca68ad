"""Documents beside ours: they name a firmaattest or an arbeidsavtale, or use the same words, and are neither."""

from false_alarms import letter
from identifiers import COMPANY, grouped
from producers import chromium, fpdf2, office, open_text, reportlab, weasy, word

ORGNR = grouped(COMPANY)
NOT_OURS = {"absent": ["arrears_nok", "signed", "employment"]}


def of_companies():
    order = [
        ("title", "Bestilling av firmaattest"),
        (
            "text",
            f"Vi bestiller firmaattest for Eksempel AS, org.nr. {ORGNR}, fra Brønnøysundregistrene. Den skal vise daglig leder, styret og signatur.",
        ),
        ("text", "Oslo, 12.10.2026"),
    ]
    letter("bestilling-firmaattest.pdf", "reportlab", lambda p: reportlab(p, order), **NOT_OURS)
    proxy = [
        ("title", "Fullmakt"),
        ("text", f"Styrets leder i Eksempel AS, organisasjonsnummer {ORGNR}, gir Kari Nordmann fullmakt til å signere søknaden. Signaturretten går fram av "
         "firmaattesten fra Foretaksregisteret, utstedt 12.10.2026."),
        ("text", "Oslo, 14.10.2026\nOla Nordmann, styrets leder"),
    ]  # fmt: skip
    letter("fullmakt.docx", "python-docx", lambda p: word(p, proxy), type=["other", "fullmakt"], **NOT_OURS)
    minutes = [
        ("title", "Protokoll fra styremøte"),
        ("text", f"Eksempel AS, {ORGNR}, 13.10.2026 kl. 10. Til stede: styret og daglig leder."),
        ("text", "Sak 1: Firmaattest og skatteattest innhentes. Ingen restanser er kjent. Sak 2: Signatur og prokura."),
    ]
    letter("styreprotokoll.pdf", "libreoffice", lambda p: office(p, minutes), **NOT_OURS)
    newsletter = [
        ("title", "Nytt fra Brønnøysundregistrene"),
        (
            "text",
            "Firmaattest er nå gratis. Foretaksregisteret viser foretaksnavn, organisasjonsform, styre, daglig leder, signatur og prokura.",
        ),
    ]
    letter("nyhetsbrev.pdf", "chromium", lambda p: chromium(p, newsletter), **NOT_OURS)


def of_work():
    contractor = [
        ("title", "Oppdragsavtale"),
        ("text", "mellom Eksempel AS (oppdragsgiver) og Kunde AS (oppdragstaker)"),
        ("heading", "1. Oppdraget"),
        (
            "text",
            "Oppdragstakeren ringer kunder for oppdragsgiveren. Oppdragstakeren er ikke arbeidstaker, og avtalen er ikke en arbeidsavtale.",
        ),
        ("heading", "2. Vederlag"),
        ("text", "Kr 200 for hvert salg. Det betales ikke lønn eller feriepenger."),
        ("heading", "3. Oppsigelse"),
        ("text", "Tre måneder. Oslo, 15.10.2026"),
    ]
    letter("oppdragsavtale.pdf", "weasyprint", lambda p: weasy(p, contractor), type=["other", "oppdragsavtale"], **NOT_OURS)
    ending = [
        ("title", "Oppsigelse av arbeidsavtale"),
        ("text", "Kari Nordmann\nStorgata 1, 0155 Oslo"),
        ("text", "Arbeidsgiver sier opp arbeidsavtalen med én måneds oppsigelsestid. Lønn, feriepenger og arbeidstid i oppsigelsestiden er som før. "
         "Arbeidstakeren kan kreve forhandlinger. Oslo, 15.10.2026"),
    ]  # fmt: skip
    letter("oppsigelse.docx", "libreoffice", lambda p: office(p, ending), **NOT_OURS)
    offer = [
        ("text", "Hei Kari!"),
        ("text", "Vi er glade for å tilby deg stilling som kundebehandler. Vedlagt følger arbeidsavtale med lønn, arbeidstid, ferie, oppsigelse, prøvetid og "
         "tiltredelse. Arbeidsgiver og arbeidstaker signerer begge. Send den tilbake innen 20.10.2026."),
        ("text", "Hilsen Ola Nordmann"),
    ]  # fmt: skip
    letter("tilbud-om-stilling.odt", "odfpy", lambda p: open_text(p, offer), **NOT_OURS)
    guide = [
        ("title", "Veiledning til arbeidsavtale"),
        ("text", "En arbeidsavtale skal være skriftlig. Den skal si hvem arbeidsgiver og arbeidstaker er, og noe om arbeidssted, stilling, tiltredelse, "
         "prøvetid, ferie, oppsigelse, lønn, arbeidstid og pauser (arbeidsmiljøloven § 14-6)."),
    ]  # fmt: skip
    letter("veiledning-arbeidsavtale.pdf", "fpdf2", lambda p: fpdf2(p, guide), **NOT_OURS)
    payslip = [
        ("title", "Lønnsslipp oktober 2026"),
        ("table", [("Arbeidsgiver", f"Eksempel AS {ORGNR}"), ("Arbeidstaker", "Kari Nordmann"), ("Stilling", "Kundebehandler, 100 %"), ("Timelønn", "220,00"),
                   ("Feriepengegrunnlag", "310 000,00"), ("Forskuddstrekk", "9 100,00"), ("Skyldig ferie", "0,00")]),
    ]  # fmt: skip
    letter("loennsslipp.pdf", "reportlab", lambda p: reportlab(p, payslip), **NOT_OURS)


def all_of_them():
    of_companies()
    of_work()
