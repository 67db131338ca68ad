//! The signs by which a type of document is known, as data: headings, and the words that go with them, in bokmål,
//! nynorsk and English.

use super::kind::{COMPANY_CERTIFICATE, EMPLOYMENT_CONTRACT, TAX_CERTIFICATE};

/// A type: its headings, and words of which so many different ones must follow.
pub(super) struct Signs {
    /// The id of the type.
    pub document_type: &'static str,
    /// An expression for the headings.
    pub headings: &'static str,
    /// An expression that must be found somewhere, whatever else there is.
    pub must: &'static str,
    /// Expressions for words that belong to the type.
    pub body: &'static [&'static str],
    /// How many of them must be found.
    pub needed: usize,
}

pub(super) const SIGNS: &[Signs] = &[
    Signs {
        document_type: TAX_CERTIFICATE,
        headings: r"\b(?:skatteattest|attest for skatt(?:,| og)[a-zæøå, ]*avgifte?r?|opplysning(?:er|ar) om skatt og avgifte?r?|attest for (?:(?:betalt|innbetalt|ubetalt|forfalt|forfallen) )?skatt|skatt(?:e)?- og avgiftsattest|(?:tax (?:and vat )?|vat and tax )(?:clearance )?(?:certificate|attestation)|vat clearance certificate|certificate (?:for|of) tax(?:es)?(?: and (?:vat|value added tax|duties))?|information (?:about|on) tax(?:es)? and (?:vat|duties|value added tax))\b",
        must: r"skatteetaten|tax administration|\brf[- ]?1(?:507|316)\b|\b\d{3} ?\d{3} ?\d{3}\b|\b\d{6} ?\d{5}\b",
        body: &[
            r"skatteetaten|tax administration",
            r"restans|arrears|outstanding|overdue|forfalt|forfall(?:e|en|ne)\b|utestående|uteståande|skyld(?:er|ig)|skuld(?:ar|ig)|\bow(?:e|es|ed|ing)\b|unpaid|ubetalt",
            r"merverdiavgift|meirverdiavgift|value[- ]added tax|\bvat\b|\bmva\b",
            r"arbeidsgiveravgift|arbeidsg(?:jev|iv)aravgift|employers?'? ?s? (?:national|contribution|social)|payroll tax",
            r"forskuddstrekk|forskotstrekk|forskuddsskatt|forskotsskatt|restskatt|withholding|advance tax",
            r"\brf[- ]?1(?:507|316)\b",
            r"org(?:anisasjons)?\.? ?-?(?:nr|nummer)|organi[sz]ation (?:number|no)|\b[89]\d\d ?\d{3} ?\d{3}\b|\bNO ?\d{3} ?\d{3} ?\d{3} ?MVA",
            r"elektronisk godkj|electronically approved",
            r"\b(?:utstedt|utferda?|issued|attestdato)\b",
        ],
        needed: 3,
    },
    Signs {
        document_type: COMPANY_CERTIFICATE,
        headings: r"\b(?:firmaattest|registerutskrift|certificate of registration|company certificate|utskrift fr[aå] (?:enhets|foretaks|føretaks|einings)registeret)\b",
        must: r"brønnøysund|foretaksregister|føretaksregister|enhetsregister|einingsregister|register of business",
        body: &[
            r"brønnøysund|register of business enterprises|foretaksregisteret|føretaksregisteret|enhetsregisteret|einingsregisteret",
            r"organisasjonsform|legal form|organi[sz]ation type",
            r"foretaksnavn|føretaksnamn|business name|company name|\b(?:navn|namn|company):",
            r"signatur|prokura|power of procuration",
            r"daglig leder|dagleg leiar|general manager|managing director",
            r"\bstyre|board",
            r"org(?:anisasjons)?\.? ?-?(?:nr|nummer)|organi[sz]ation number|registration number",
            r"forretningsadresse|business address|registered address|stiftelsesdato|stiftingsdato",
        ],
        needed: 3,
    },
    Signs {
        document_type: EMPLOYMENT_CONTRACT,
        headings: r"\b(?:(?:standard )?arbeidsavtale|arbeidskontrakt|ansettelsesavtale|ansettelseskontrakt|tilset[jt]ingsavtale|tilset[jt]ingskontrakt|avtale om (?:(?:fast|midlertidig|mellombels) )?(?:ansettelse|tilset[jt]ing|arbeid\b)|(?:standard )?(?:employment|work) (?:contract|agreement)|contract of employment|agreement of employment)\b",
        must: r"",
        body: &[
            r"arbeidsgiver|arbeidsg(?:jev|iv)ar|\bemployer",
            r"arbeidstak|\bemployee",
            r"\blønn|\bløn\b|salary|\bwages?\b|\bpay\b",
            r"arbeidstid|working hours|hours of work",
            r"oppsigelse|oppseiing|notice|termination",
            r"ferie|holiday",
            r"stilling|position|job title",
            r"tiltre|start(?:dato| date)|begynn|commenc",
            r"prøvetid|probation|trial period",
            r"\bansett(?:er|es)\b|\btilset(?:t|jast)\b|\bemploys\b",
        ],
        needed: 4,
    },
    Signs {
        document_type: "databehandleravtale",
        headings: r"\b(?:databehandleravtale|databehandlaravtale|data processing agreement|data processor agreement)\b",
        must: r"",
        body: &[
            r"behandlingsansvarlig|\bcontroller",
            r"databehandler|databehandlar|\bprocessor",
            r"personopplysning|personal data",
            r"formål|føremål|purpose",
            r"underdatabehandler|underleverandør|sub-?processor",
        ],
        needed: 3,
    },
    Signs {
        document_type: "hms-internkontroll",
        headings: r"\b(?:(?:hms-?|hms og )?internkontroll(?:system|håndbok)?|hms-?(?:håndbok|handbok|system|plan)|systematisk hms-?arbeid|(?:hse|health,? safety and environment) (?:manual|handbook))\b",
        must: r"",
        body: &[
            r"\bmål\b|\bgoals?\b|objectives?",
            r"risiko|\brisk",
            r"ansvar|responsib",
            r"avvik|nonconformit|deviation",
            r"handlingsplan|tiltak|action plan",
            r"verneombud|verneombod|safety representative",
            r"internkontrollforskrift",
        ],
        needed: 3,
    },
    Signs {
        document_type: "verneombud-kursbevis",
        headings: r"\b(?:kursbevis|kursattest|diplom|certificate|course certificate|grunnkurs i (?:hms|arbeidsmiljø))\b",
        must: r"verneombud|verneombod|\bamu\b|arbeidsmiljøutvalg|safety representative|grunnkurs i (?:hms|arbeidsmiljø)",
        body: &[
            r"\b\d+ ?(?:timer|timar|t\b|hours)|førti timer",
            r"gjennomført|fullført|deltatt|delteke|bestått|completed|attended",
        ],
        needed: 2,
    },
    Signs {
        document_type: "etiske-retningslinjer",
        headings: r"\b(?:etiske retningslinj(?:er|ar)|etisk regelverk|code of (?:conduct|ethics)|ethical guidelines)\b",
        must: r"",
        body: &[
            r"kunde|customer",
            r"samtale|ringe|selg|selj|\bcalls?\b|sale",
            r"ærlig|ærleg|respekt|redelig|honest|opptre|behandle",
            r"ansatt|tilsett|medarbeid|employee",
        ],
        needed: 2,
    },
    Signs {
        document_type: "angrerett-skjema",
        headings: r"\b(?:angrerettskjema|angreskjema|skjema for (?:bruk av )?angrerett(?:en)?|(?:model )?withdrawal form|opplysning(?:er|ar) om (?:bruk av )?angrerett(?:en)?)\b",
        must: r"",
        body: &[
            r"angre|withdraw",
            r"14 dag|fjorten|14 days",
            r"forbruk|consumer",
            r"fylle? ut|returner|send|complete|return",
        ],
        needed: 2,
    },
    Signs {
        document_type: "reservasjonsrutine",
        headings: r"\b(?:(?:rutine|retningslinj(?:er|ar)) for (?:intern )?reservasjon(?:er|ar|sregister|sregisteret|slister)?|reservasjonsrutine|rutine for vask mot reservasjonsregisteret|do-not-call (?:routine|procedure))\b",
        must: r"",
        body: &[
            r"reservasjonsregist|reservation register",
            r"\bvask",
            r"ringeliste|call list",
            r"reserver",
            r"forbruk|consumer",
        ],
        needed: 2,
    },
    Signs {
        document_type: "reservasjonsvask-logg",
        headings: r"\b(?:(?:logg|rapport|kvittering) (?:for|over|fr[aå]) (?:reservasjons)?vask(?:ing)?(?: mot reservasjonsregisteret)?|reservasjonsvask|vaskelogg|vask mot reservasjonsregisteret)\b",
        must: r"",
        body: &[
            r"antall|tal på|\brows?\b|rader",
            r"fjernet|fjerna|treff|removed|reservert",
            r"liste|\blist\b",
            r"reservasjonsregist",
        ],
        needed: 2,
    },
    Signs {
        document_type: "ordrebekreftelse-eksempel",
        headings: r"\b(?:ordrebekreftelse|ordrestadfesting|bestillingsbekreftelse|order confirmation)\b",
        must: r"",
        body: &[
            r"\bpris|\bprice",
            r"selger|seljar|leverandør|seller",
            r"angrerett|withdraw",
            r"aksept|svar ja|\baccept",
            r"ordren|order n|produkt|product",
        ],
        needed: 2,
    },
    Signs {
        document_type: "aksept-logg",
        headings: r"\b(?:aksept-?logg|logg over (?:aksept\w*|kunde(?:ne)?s aksept)|akseptlogg|acceptance log)\b",
        must: r"",
        body: &[
            r"aksept|accept",
            r"tidspunkt|\btid\b|klokkeslett|\btime\b",
            r"kunde|ordre|customer|order",
            r"sms|e-post|kanal|channel|e-mail",
        ],
        needed: 2,
    },
    Signs {
        document_type: "betalingskvittering",
        headings: r"\b(?:kvittering(?: for betaling)?|betalingskvittering|betalingsbekreftelse|betalingsstadfesting|bekreftelse på betaling|payment (?:receipt|confirmation))\b",
        must: r"",
        body: &[
            r"beløp|\bsum\b|amount",
            r"betalt|bokført|utført|\bpaid\b|booked",
            r"kontonummer|konto|account",
            r"mottaker|mottakar|payee|recipient|betaler|betalar|payer",
        ],
        needed: 3,
    },
    Signs {
        document_type: "betalingsavtale",
        headings: r"\b(?:betalingsavtale|nedbetalingsavtale|avdragsordning|avtale om (?:ned)?betaling|payment (?:agreement|plan))\b",
        must: r"",
        body: &[
            r"avdrag|instal+ment",
            r"forfall|\bdue\b",
            r"restanse|\bkrav|skyldig|skuldig|arrears|debt",
            r"skatteetaten|innkrev|tax administration",
        ],
        needed: 2,
    },
];
