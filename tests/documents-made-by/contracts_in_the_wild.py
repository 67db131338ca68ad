"""Contracts in other words and other forms than the statute's."""

from contracts import BOX_ITEMS, BOXES, agreement
from contracts_text import ALWAYS, WORDS, contract
from producers import chromium, fpdf2, html, office, open_text, reportlab, weasy, word

OTHER_WORDS = {
    "parter": ("Avtaleparter", "Eksempel AS (arbeidsgiver) og Ola Nordmann (arbeidstaker) har i dag inngått denne avtalen."),
    "arbeidssted": ("Tjenestested", "Arbeidet utføres ved kontoret i Storgata 1, Oslo. Hjemmekontor kan avtales."),
    "stilling": ("Arbeidets art", "Arbeidstakeren har tittelen kundekonsulent og skal ringe bedriftens kunder."),
    "startdato": ("Ansettelsesdato", "Arbeidstakeren tiltrer 02.11.2026."),
    "ferie": ("Ferietid og feriepenger", "Ferien er på fem uker og avtales innen 1. mars. Omsorgspermisjon er med lønn."),
    "oppsigelse": ("Opphør av arbeidsforholdet", "Begge parter kan si opp avtalen med to måneders oppsigelsestid, skriftlig."),
    "lonn": (
        "Avlønning",
        "Årslønnen er kr 410 000 og utbetales den 20. i måneden til oppgitt konto. Tillegg for lørdager: kr 60 per time.",
    ),
    "arbeidstid": ("Arbeidstidens lengde og plassering", "Den ukentlige arbeidstiden er 37,5 timer, kl. 8.30 til 16.30."),
    "pauser": ("Hvilepauser", "Spisepausen varer i 30 minutter og er ubetalt."),
    "vaktendring-overtid": (
        "Merarbeid",
        "Pålagt overtidsarbeid godtgjøres med 50 % tillegg. Endringer i vaktplanen varsles 14 dager i forveien.",
    ),
    "sosial-trygghet": ("Pensjon og forsikringer", "Innskuddspensjon (OTP) i Livselskapet AS og yrkesskadeforsikring i Skadeselskapet AS."),
}


def in_other_words(title="ANSETTELSESAVTALE", mark="§ {}  ", end="Oslo, 15.10.2026"):
    blocks = [("title", title)]
    for number, (heading, text) in enumerate(OTHER_WORDS.values(), 1):
        blocks += [("heading", mark.format(number) + heading), ("text", text)]
    return [*blocks, ("text", f"Sted/dato: {end}\n\nfor Eksempel AS: ______________   Arbeidstaker: ______________")]


def all_of_them():
    agreement(
        "andre-ord.pdf",
        "fpdf2",
        lambda p: fpdf2(p, in_other_words()),
        ALWAYS,
        ["tariffavtale", "innleier"],
        facts={"lang": "nb", "signed": "2026-10-15"},
        must_not=["personal-number"],
    )
    agreement(
        "arbeidskontrakt.docx",
        "libreoffice",
        lambda p: office(p, in_other_words("Arbeidskontrakt", "{}) ")),
        ALWAYS,
        facts={"signed": "2026-10-15"},
    )
    prose = [
        ("title", "ARBEIDSAVTALE"),
        ("text", " ".join(text for _, text in WORDS["nb"].values() if "midlertidig" not in text.lower()).replace("\n", ". ")),
    ]
    agreement("uten-overskrifter.pdf", "weasyprint", lambda p: weasy(p, prose), ALWAYS, facts={"lang": "nb"}, absent=["signed"])
    two = html([("title", "Arbeidsavtale"), '<div style="columns:2;font-size:9pt">', *contract("nb")[1:-1], "</div>", contract("nb")[-1]])
    agreement("to-spalter.pdf", "weasyprint", lambda p: weasy(p, two), ALWAYS, facts={"signed": "2026-10-15"})
    agreement("to-spalter-chromium.pdf", "chromium", lambda p: chromium(p, two), ALWAYS, facts={"signed": "2026-10-15"})
    rows = [("table", [(heading, text) for heading, text in (WORDS["nn"][i] for i in ALWAYS)])]
    agreement(
        "tabell-nn.pdf",
        "reportlab",
        lambda p: reportlab(p, [("title", "Arbeidsavtale"), *rows, ("text", "Underskrift, stad og dato: Bergen, 15. oktober 2026")]),
        ALWAYS,
        facts={"lang": "nn", "signed": "2026-10-15"},
    )
    both = [
        ("title", "Arbeidsavtale / Employment contract"),
        ("table", [(f"{WORDS['nb'][i][0]}: {WORDS['nb'][i][1]}", f"{WORDS['en'][i][0]}: {WORDS['en'][i][1]}") for i in ALWAYS]),
    ]
    agreement("to-spraak.docx", "python-docx", lambda p: word(p, both), ALWAYS)
    electronic = contract("nb", signed=None) + [
        ("page",),
        ("heading", "Signaturer"),
        (
            "text",
            "Signert elektronisk av Ola Nordmann for Eksempel AS 15.10.2026 kl. 10:12\n"
            "Signert elektronisk av Kari Nordmann 15.10.2026 kl. 11:40",
        ),
        ("small", "Dokument-ID 7f3a9c2e-5b1d-4e8f-9a60-2c4b8d1e0f37"),
    ]
    agreement("elektronisk-signert.pdf", "reportlab", lambda p: reportlab(p, electronic), ALWAYS, facts={"signed": "2026-10-15"})
    different = contract("nb", signed=None) + [
        ("table", [("For Eksempel AS", "Arbeidstaker"), ("Dato: 14.10.2026", "Dato: 16.10.2026"), ("Underskrift:", "Underskrift:")])
    ]
    agreement("to-datoer.odt", "odfpy", lambda p: open_text(p, different), ALWAYS, absent=["signed"])
    style = ".b { border: 1px solid #000; padding: 2pt } .b small { display: block }"
    values = [
        "Eksempel AS",
        "123 456 785",
        "Kari Nordmann",
        "01.02.1990",
        "Storgata 1, Oslo",
        "Telefonselger",
        "01.11.2026",
        "Ja",
        "6 måneder",
        "Ferieloven",
        "1 måned",
        "kr 220 per time",
        "22,5 timer (60 %)",
        "30 minutter",
        "40 % tillegg, 14 dagers varsel",
        "Handel og Kontor",
        "To kurs i året",
        "Pensjon AS, Forsikring AS",
    ]
    labels = ["Fast ansatt ☒" if "☐" in label else label for label in BOXES["nb"]]
    filled = html(
        [
            ("title", "Standard arbeidsavtale"),
            *(f'<div class="b"><small>{n}. {label}</small>{value}</div>' for n, (label, value) in enumerate(zip(labels, values), 1)),
            ("text", "Sted og dato: Oslo, 15.10.2026"),
        ],
        style,
    )
    agreement(
        "skjema-utfylt.pdf",
        "chromium",
        lambda p: chromium(p, filled),
        BOX_ITEMS,
        facts={"lang": "nb", "signed": "2026-10-15", "employment": "fast"},
    )
