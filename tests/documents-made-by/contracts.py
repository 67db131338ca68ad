"""Employment contracts without personal numbers: what they hold of the statutory items, and what they leave out."""

from contracts_text import ALWAYS, NEW_IN_2024, SOMETIMES, WORDS, contract
from corpus import add
from identifiers import account
from producers import chromium, fpdf2, ghostscript, html, made, office, open_text, reportlab, scan, weasy, word

EVERY = [*ALWAYS, *SOMETIMES]


def agreement(name, made_by, make, there, not_there=(), **more):
    """A contract. What it lacks of what every contract holds is pointed out; so is that a blank one would do better than a signed one."""
    facts = more.pop("facts", {})
    signed = facts.get("signed")
    lacks = [item for item in not_there if item in ALWAYS]
    old = [item for item in lacks if signed and signed < "2024-07-01" and item in NEW_IN_2024]
    said = {"filled-contract": bool(signed), "items-missing": len(lacks) > len(old), "items-new": bool(old)}
    is_blank = "employment" in more.get("absent", [])
    if signed is None and not is_blank:
        del said["filled-contract"]  # Unsigned, but not blank: either will do.
    must = [*more.pop("must", []), *(code for code, is_said in said.items() if is_said)]
    must_not = [*more.pop("must_not", []), *(code for code, is_said in said.items() if not is_said)]
    expected = {"items_there": list(there), "items_not_there": list(not_there), "must": must, "must_not": must_not}
    add(f"arbeidsavtale-{name}", made_by, make, type="arbeidsavtale", facts=facts, **expected, **more)


def languages():
    dates = {"nb": "15.10.2026", "nn": "15. oktober 2026", "en": "15 October 2026"}
    makers = {"nb": ("python-docx", word, "docx"), "nn": ("odfpy", open_text, "odt"), "en": ("chromium", chromium, "pdf")}
    for lang, (made_by, make, suffix) in makers.items():
        agreement(
            f"fullstendig-{lang}.{suffix}",
            made_by,
            lambda p, m=make, la=lang: m(p, contract(la, [i for i in EVERY if i != "midlertidig"], signed=dates[la])),
            [i for i in EVERY if i != "midlertidig"],
            facts={"lang": lang, "signed": "2026-10-15"},
        )
    agreement(
        "fullstendig-nb.pdf",
        "libreoffice",
        lambda p: office(p, contract("nb")),
        ALWAYS,
        SOMETIMES,
        facts={"lang": "nb", "signed": "2026-10-15", "part_time": False},
        must_not=["personal-number", "account-number"],
    )
    agreement(
        "fullstendig-nn.pdf",
        "weasyprint",
        lambda p: weasy(p, contract("nn", signed="15.10.2026")),
        ALWAYS,
        SOMETIMES,
        facts={"lang": "nn", "signed": "2026-10-15"},
    )
    agreement(
        "fullstendig-en.docx",
        "libreoffice",
        lambda p: office(p, contract("en", EVERY, signed="15 October 2026")),
        EVERY,
        facts={"lang": "en", "signed": "2026-10-15", "employment": "midlertidig"},
    )


def left_out():
    for lang, gone, made_by, make in [
        ("nb", ["pauser", "sosial-trygghet", "vaktendring-overtid"], "reportlab", reportlab),
        ("nn", ["oppsigelse", "pauser"], "fpdf2", fpdf2),
        ("en", ["ferie", "arbeidssted"], "chromium", chromium),
    ]:
        there = [i for i in ALWAYS if i not in gone]
        agreement(
            f"mangler-{lang}.pdf", made_by, lambda p, m=make, la=lang, t=there: m(p, contract(la, t)), there, gone, facts={"lang": lang}
        )
    only = ["parter", "stilling", "startdato", "lonn", "arbeidstid"]
    agreement(
        "kort.docx",
        "python-docx",
        lambda p: word(p, contract("nb", only, numbered=False)),
        only,
        ["ferie", "oppsigelse", "pauser", "sosial-trygghet"],
    )
    before_july = [i for i in ALWAYS if i not in NEW_IN_2024]
    agreement(
        "fra-2023.pdf",
        "libreoffice",
        lambda p: office(p, contract("nb", before_july, signed="03.04.2023", words={"startdato": "Arbeidsforholdet begynner 17.04.2023."})),
        before_july,
        NEW_IN_2024,
        facts={"signed": "2023-04-03"},
    )
    words = {
        "ferie": "Ferie og feriepenger følger av ferieloven.",
        "oppsigelse": "Oppsigelse skjer etter arbeidsmiljøloven kapittel 15.",
        "pauser": "Pauser følger av arbeidsmiljøloven § 10-9.",
        "vaktendring-overtid": "Overtid godtgjøres i henhold til tariffavtalen.",
    }
    agreement("ved-henvisning.pdf", "weasyprint", lambda p: weasy(p, contract("nb", words=words)), ALWAYS, items_by_reference=sorted(words))


def kinds():
    temporary = [*ALWAYS, "midlertidig"]
    agreement(
        "midlertidig.pdf", "chromium", lambda p: chromium(p, contract("nb", temporary)), temporary, facts={"employment": "midlertidig"}
    )
    agreement(
        "midlertidig-nn.pdf",
        "fpdf2",
        lambda p: fpdf2(p, contract("nn", temporary)),
        temporary,
        facts={"employment": "midlertidig", "lang": "nn"},
    )
    permanent = {"stilling": "Fast ansettelse som telefonselger."}
    agreement(
        "fast-deltid.pdf",
        "reportlab",
        lambda p: reportlab(
            p, contract("nb", words={**permanent, "arbeidstid": "Stillingsprosent: 60 %. Arbeidstiden er 22,5 timer per uke."})
        ),
        ALWAYS,
        facts={"employment": "fast", "part_time": True},
    )
    agreement(
        "provisjon.docx",
        "python-docx",
        lambda p: word(
            p,
            contract("nb", words={**permanent, "lonn": "Lønnen er ren provisjon: kr 150 for hvert salg. Den betales den 15. hver måned."}),
        ),
        ALWAYS,
        facts={"employment": "fast", "commission": True},
    )
    agreement(
        "uten-provisjon.pdf",
        "fpdf2",
        lambda p: fpdf2(p, contract("nb", words={"lonn": "Fastlønn kr 38 000 i måneden, uten provisjon. Betales den 12. hver måned."})),
        ALWAYS,
        facts={"commission": False},
    )
    agreement(
        "part-time-en.pdf",
        "weasyprint",
        lambda p: weasy(
            p,
            contract(
                "en",
                words={
                    "stilling": "Permanent employment. Position: sales agent.",
                    "arbeidstid": "50 % position. The working hours are 18.75 hours per week.",
                    "lonn": "A basic salary of NOK 180 an hour and commission of NOK 100 for each sale.",
                },
            ),
        ),
        ALWAYS,
        facts={"lang": "en", "employment": "fast", "part_time": True, "commission": True},
    )
    bank = account("1234567891")
    agreement(
        "med-kontonummer.pdf",
        "libreoffice",
        lambda p: office(p, contract("nb", words={"lonn": f"Timelønnen er kr 220. Lønnen betales den 15. til konto {bank}."})),
        ALWAYS,
        account_numbers=1,
        must=["account-number"],
    )


BOXES = {
    "nb": [
        "Arbeidsgiver (virksomhetens navn)",
        "Organisasjonsnummer",
        "Arbeidstaker (navn)",
        "Fødselsdato",
        "Arbeidssted",
        "Stillingstittel",
        "Tiltredelsesdato",
        "Fast ansatt ☐   Midlertidig ansatt ☐",
        "Prøvetid (høyst 6 måneder)",
        "Ferie fastsettes etter",
        "Oppsigelsesfrist",
        "Lønn ved tiltredelsen",
        "Arbeidstid per uke",
        "Pauser",
        "Overtid og vaktendringer",
        "Tariffavtale",
        "Kompetanseutvikling",
        "Tjenestepensjon og forsikring",
    ],
    "nn": [
        "Arbeidsgjevar (namnet på verksemda)",
        "Organisasjonsnummer",
        "Arbeidstakar (namn)",
        "Fødselsdato",
        "Arbeidsstad",
        "Stillingstittel",
        "Tiltredingsdato",
        "Fast tilsett ☐   Mellombels tilsett ☐",
        "Prøvetid (høgst 6 månader)",
        "Ferie blir fastsett etter",
        "Oppseiingsfrist",
        "Løn ved tiltredinga",
        "Arbeidstid per veke",
        "Pausar",
        "Overtid og vaktendringar",
        "Tariffavtale",
        "Kompetanseutvikling",
        "Tenestepensjon og forsikring",
    ],
    "en": [
        "Employer (name of company)",
        "Organisation number",
        "Employee (name)",
        "Date of birth",
        "Place of work",
        "Job title",
        "Start date",
        "Permanent ☐   Temporary ☐",
        "Trial period (max. 6 months)",
        "Holiday is set according to",
        "Notice period",
        "Pay at start",
        "Working hours per week",
        "Breaks",
        "Overtime and shift changes",
        "Collective agreement",
        "Skills development",
        "Pension and insurance",
    ],
}
BOX_ITEMS = [*ALWAYS, "provetid", "tariffavtale", "kompetanse"]


def boxes(lang, title):
    style = ".b { border: 1px solid #000; height: 34pt; padding: 2pt } .b small { display: block } table td { border: 1px solid #000 }"
    cells = [f'<div class="b"><small>{n}. {label}</small></div>' for n, label in enumerate(BOXES[lang], 1)]
    return html([("title", title), *cells], style)


def templates():
    for lang, title in [("nb", "Standard arbeidsavtale"), ("nn", "Standard arbeidsavtale"), ("en", "Standard employment contract")]:
        agreement(
            f"skjema-{lang}.pdf",
            "chromium",
            lambda p, la=lang, t=title: chromium(p, boxes(la, t)),
            BOX_ITEMS,
            ["innleier"],
            facts={"lang": lang},
            absent=["signed", "employment"],
        )
    blank = {item: "______________________________" for item in ALWAYS if item != "parter"}
    blank["parter"] = "Arbeidsgiver: ____________________ org.nr. _________\nArbeidstaker: ____________________"
    agreement(
        "blank-streker.docx",
        "python-docx",
        lambda p: word(p, contract("nb", words=blank, signed="__.__.____")),
        ALWAYS,
        absent=["signed", "employment", "part_time"],
    )
    named = {
        "parter": "Arbeidsgiver: [virksomhetens navn], org.nr. [organisasjonsnummer]\nArbeidstaker: [navn]",
        "startdato": "Arbeidsforholdet begynner [dato].",
        "stilling": "Arbeidstakeren ansettes som <stillingstittel>.",
        "arbeidstid": "Stillingsprosent: [prosent] %. Arbeidstiden er [timer] timer per uke.",
        "lonn": "Timelønnen er kr [beløp].",
    }
    agreement(
        "blank-klammer.odt",
        "libreoffice",
        lambda p: office(p, contract("nb", words=named, signed="[dato]")),
        ALWAYS,
        absent=["signed", "employment", "part_time"],
    )


def as_files():
    agreement("rtf.rtf", "libreoffice", lambda p: office(p, contract("nb")), ALWAYS, facts={"signed": "2026-10-15"})
    agreement("omdestillert.pdf", "ghostscript", lambda p: ghostscript(p, made(fpdf2, contract("nn"))), ALWAYS, facts={"lang": "nn"})
    rows = [("table", [WORDS["nb"][item] for item in ALWAYS])]
    agreement("tabell.docx", "python-docx", lambda p: word(p, [("title", "ARBEIDSAVTALE"), *rows]), ALWAYS)
    agreement(
        "store-bokstaver.pdf",
        "reportlab",
        lambda p: reportlab(
            p, [(kind, words.upper()) if kind in ("title", "heading") else (kind, words) for kind, words in contract("nb")]
        ),
        ALWAYS,
    )
    add(
        "arbeidsavtale-skannet.pdf",
        "imagemagick",
        lambda p: scan(p, made(reportlab, contract("nb")), turn=-0.8),
        readable="no",
        why_not="no-text",
        must=["not-readable"],
    )


def all_of_them():
    languages()
    left_out()
    kinds()
    templates()
    as_files()
