"""The words of employment contracts: one entry an item of aml § 14-6 (the ids are the program's)."""

TITLE = {"nb": "Arbeidsavtale", "nn": "Arbeidsavtale", "en": "Employment contract"}

# Every contract has these; the others are there when they have something to say.
ALWAYS = [
    "parter",
    "arbeidssted",
    "stilling",
    "startdato",
    "ferie",
    "oppsigelse",
    "lonn",
    "arbeidstid",
    "pauser",
    "vaktendring-overtid",
    "sosial-trygghet",
]
SOMETIMES = ["midlertidig", "provetid", "sarlig-arbeidstid", "tariffavtale", "innleier", "kompetanse"]
NEW_IN_2024 = ["vaktendring-overtid", "innleier", "kompetanse", "sosial-trygghet"]

WORDS = {
    "nb": {
        "parter": ("Partene", "Arbeidsgiver: Eksempel AS, org.nr. 123 456 785, Storgata 1, 0155 Oslo\nArbeidstaker: Kari Nordmann"),
        "arbeidssted": ("Arbeidssted", "Arbeidsstedet er Storgata 1 i Oslo."),
        "stilling": ("Stilling", "Kari Nordmann ansettes som kundebehandler. Arbeidsoppgaver: å ringe og svare kunder."),
        "startdato": ("Tiltredelse", "Arbeidsforholdet begynner 01.11.2026."),
        "midlertidig": ("Midlertidig ansettelse", "Ansettelsen er midlertidig (vikariat) til 31.05.2027, jf. aml § 14-9 bokstav b."),
        "provetid": ("Prøvetid", "Prøvetiden er seks måneder. I prøvetiden er oppsigelsesfristen 14 dager."),
        "ferie": (
            "Ferie og feriepenger",
            "Arbeidstakeren har fem uker ferie. Feriepenger er 12 prosent. Arbeidsgiver betaler også lønn ved velferdspermisjon.",
        ),
        "oppsigelse": (
            "Oppsigelse",
            "Gjensidig oppsigelsesfrist er én måned. Oppsigelse skal være skriftlig, og arbeidsgiver skal drøfte den med arbeidstakeren først.",
        ),
        "lonn": ("Lønn", "Timelønnen er kr 220. Kveldstillegg er kr 30 per time. Lønnen betales den 15. hver måned."),
        "arbeidstid": ("Arbeidstid", "Full stilling, 37,5 timer per uke, mandag til fredag kl. 09 til 17. Stillingsprosent: 100 %."),
        "pauser": ("Pauser", "30 minutter spisepause hver dag."),
        "sarlig-arbeidstid": ("Særlig arbeidstidsordning", "Det er avtalt gjennomsnittsberegning av arbeidstiden."),
        "vaktendring-overtid": ("Vaktendringer og overtid", "Endring av vakt varsles to uker før. Overtid betales med 40 prosent tillegg."),
        "tariffavtale": ("Tariffavtale", "Tariffavtalen mellom Virke og Handel og Kontor gjelder."),
        "innleier": ("Innleier", "Arbeidstakeren leies ut til Kunde AS, som er innleier."),
        "kompetanse": ("Kompetanseutvikling", "Arbeidsgiver tilbyr fire kursdager i året."),
        "sosial-trygghet": (
            "Ytelser til sosial trygghet",
            "Tjenestepensjon i Pensjon AS og yrkesskadeforsikring i Forsikring AS, betalt av arbeidsgiver.",
        ),
    },
    "nn": {
        "parter": ("Partane", "Arbeidsgjevar: Eksempel AS, org.nr. 123 456 785, Storgata 1, 5003 Bergen\nArbeidstakar: Ola Nordmann"),
        "arbeidssted": ("Arbeidsstad", "Arbeidsstaden er Storgata 1 i Bergen."),
        "stilling": ("Stilling", "Ola Nordmann blir tilsett som kundehandsamar. Arbeidsoppgåver: å ringje og svare kundar."),
        "startdato": ("Tiltreding", "Arbeidsforholdet tek til 01.11.2026."),
        "midlertidig": ("Mellombels tilsetjing", "Tilsetjinga er mellombels til 31.05.2027, jf. aml § 14-9."),
        "provetid": ("Prøvetid", "Prøvetida er seks månader."),
        "ferie": ("Ferie og feriepengar", "Arbeidstakaren har fem veker ferie. Arbeidsgjevaren betaler også løn ved velferdspermisjon."),
        "oppsigelse": ("Oppseiing", "Gjensidig oppseiingsfrist er éin månad. Oppseiinga skal vere skriftleg."),
        "lonn": ("Løn", "Timeløna er kr 220. Kveldstillegget er kr 30. Løna blir betalt den 15. i kvar månad."),
        "arbeidstid": ("Arbeidstid", "Full stilling, 37,5 timar per veke, frå kl. 09 til 17."),
        "pauser": ("Pausar", "30 minutt matpause kvar dag."),
        "sarlig-arbeidstid": ("Særleg arbeidstidsordning", "Det er avtalt gjennomsnittsutrekning av arbeidstida."),
        "vaktendring-overtid": (
            "Vaktendringar og overtid",
            "Endring av vakt blir varsla to veker før. Overtid blir betalt med 40 prosent tillegg.",
        ),
        "tariffavtale": ("Tariffavtale", "Tariffavtalen mellom Virke og Handel og Kontor gjeld."),
        "innleier": ("Innleigar", "Arbeidstakaren blir leigd ut til Kunde AS, som er innleigar."),
        "kompetanse": ("Kompetanseutvikling", "Arbeidsgjevaren tilbyr fire kursdagar i året."),
        "sosial-trygghet": (
            "Ytingar til sosial tryggleik",
            "Tenestepensjon i Pensjon AS og yrkesskadeforsikring i Forsikring AS, betalt av arbeidsgjevaren.",
        ),
    },
    "en": {
        "parter": ("Parties", "Employer: Eksempel AS, organisation number 123 456 785, Storgata 1, 0155 Oslo\nEmployee: Kari Nordmann"),
        "arbeidssted": ("Place of work", "The place of work is Storgata 1, Oslo."),
        "stilling": ("Position", "The employee is employed as customer agent. Duties: to call and answer customers."),
        "startdato": ("Commencement", "The employment commences on 1 November 2026."),
        "midlertidig": ("Temporary employment", "The employment is temporary until 31 May 2027."),
        "provetid": ("Probation", "The trial period is six months."),
        "ferie": ("Holiday", "The employee has five weeks of holiday and holiday pay. The employer also pays for welfare leave."),
        "oppsigelse": ("Termination", "The mutual notice period is one month. Notice of termination must be given in writing."),
        "lonn": ("Pay", "The wage is NOK 220 an hour. The evening supplement is NOK 30. Salary is paid on the 15th of each month."),
        "arbeidstid": ("Working hours", "Full-time position, 37.5 hours per week, Monday to Friday from 9 to 17."),
        "pauser": ("Breaks", "30 minutes lunch break each day."),
        "sarlig-arbeidstid": ("Special working-time arrangement", "Averaging of working hours has been agreed."),
        "vaktendring-overtid": (
            "Shift changes and overtime",
            "Shift changes are announced two weeks ahead. Overtime is paid with a supplement of 40 per cent.",
        ),
        "tariffavtale": ("Collective agreement", "The collective agreement between Virke and Handel og Kontor applies."),
        "innleier": ("Hirer", "The employee is hired out to Kunde AS, which is the hirer."),
        "kompetanse": ("Skills development", "The employer offers four course days a year."),
        "sosial-trygghet": (
            "Social security benefits",
            "Occupational pension in Pensjon AS and occupational injury insurance in Forsikring AS, paid by the employer.",
        ),
    },
}

SIGNED = {
    "nb": "Sted og dato: Oslo, {date}\n\n____________________          ____________________\nfor Eksempel AS                    Kari Nordmann",
    "nn": "Stad og dato: Bergen, {date}\n\n____________________          ____________________\nfor Eksempel AS                    Ola Nordmann",
    "en": "Place and date: Oslo, {date}\n\n____________________          ____________________\nfor Eksempel AS                    Kari Nordmann",
}


def contract(lang="nb", items=tuple(ALWAYS), numbered=True, words=None, extra=(), signed="15.10.2026"):
    """The blocks of a contract. `words` replaces the text below a heading, by item."""
    blocks = [("title", TITLE[lang])]
    ordered = [item for item in WORDS[lang] if item in items]
    for number, item in enumerate(ordered, 1):
        heading, text = WORDS[lang][item]
        text = (words or {}).get(item, text)
        blocks += [("heading", f"{number}. {heading}" if numbered else heading), ("text", text)]
    blocks += [("text", text) for text in extra]
    if signed:
        blocks.append(("text", SIGNED[lang].format(date=signed)))
    return blocks
