//! The shipped scheme is whole, and says what the research table says; broken files are refused by line and reason.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use std::collections::{BTreeMap, BTreeSet};

use ringperm_core::Problem;
use ringperm_core::scheme::{
    Basis, FieldKind, Form, Kind, Part, RegisterRow, Requirement, Scheme, Text, load, shipped,
};

/// The research table: its own words for kinds, conditions and basis. Rows of `soknad` first, then `egenkontroll`.
const TABLE: &str = include_str!("data/checklist.tsv");
/// A small scheme in which everything fits; the tests break it line by line.
const SMALL: &str = include_str!("data/scheme.toml");

// ------------------------------------------------------------------------------------- the shipped scheme

#[test]
fn the_shipped_scheme_has_every_row_of_the_table_and_no_other() {
    let table: Vec<BTreeMap<&str, &str>> = rows();
    // The answer to the board is no requirement of the scheme: it is asked for only when the board has asked.
    let of_the_scheme = shipped().requirements.iter().filter(|row| row.kinds != [Kind::Reply]);
    let ours: BTreeSet<&str> = of_the_scheme.map(|row| row.id.as_str()).collect();
    assert_eq!(ours, table.iter().map(|row| row["id"]).collect());
    assert_eq!((ours.len(), table.len()), (82, 82));
    for row in &table {
        let id = row["id"];
        let ours = shipped().requirement(id).unwrap();
        let page = if ours.part == Part::Soknad { row["page"] } else { own_page(row) };
        assert_eq!(ours.page, page, "{id}");
        assert_eq!(ours.group, row["group"], "{id}");
        assert_eq!(ours.kinds, kinds(row["submission_kinds"]), "{id}");
        assert_eq!(ours.blocks, kinds(row["blocks"]), "{id}");
        assert_eq!(ours.when.to_string(), condition(row["centre_condition"]), "{id}");
        assert_eq!(ours.basis, basis(row["basis"]), "{id}");
    }
}

#[test]
fn a_first_application_is_held_back_by_these_rows_and_no_others() {
    let blocking: BTreeSet<&str> =
        shipped().for_kind(Kind::Initial).filter(|row| row.blocks(Kind::Initial)).map(|row| row.id.as_str()).collect();
    let expected = BTreeSet::from([
        "aksept-dokumentert",
        "angrerett-informasjon",
        "arbeidsavtale-eksempler",
        "bransjenorm-akseptert",
        "databehandleravtale-oppdragsgivere",
        "databehandleravtale-underleverandorer",
        "egenerklaering-riktige-opplysninger",
        "hms-internkontroll",
        "kontaktperson",
        "regnskapsforer-oppgitt",
        "reservasjonsregister-vask",
        "selskap-registrert",
        "skatt-ingen-restanser",
        "skatteattest-gyldig",
        "verneombud-opplaering-40t",
    ]);
    assert_eq!(blocking, expected);
}

#[test]
fn pages_come_in_the_order_of_the_work_and_none_is_empty() {
    let pages: Vec<&str> = shipped().pages.iter().map(|page| page.id.as_str()).collect();
    assert_eq!(
        pages,
        [
            "start",
            "virksomheten",
            "skatt",
            "arbeidsavtaler",
            "arbeidsmiljo",
            "ringelister",
            "avtaler-med-kunder",
            "databehandlere",
            "kontakt",
            "gebyr",
            "erklaering",
            "bekreftelse",
            "endringer",
            "klager",
            "tall",
            "svar",
            "egenkontroll-arbeidsavtaler",
            "egenkontroll-arbeidsmiljo",
            "egenkontroll-norm",
            "egenkontroll-telefonsalg",
            "egenkontroll-personvern",
            "egenkontroll-oppdragsgiver",
        ]
    );
    let mut of_requirements: Vec<&str> = shipped().requirements.iter().map(|row| row.page.as_str()).collect();
    of_requirements.dedup();
    let own: Vec<&str> = pages.iter().copied().filter(|page| *page != "klager").collect();
    assert_eq!(of_requirements, own, "requirements stand in the order of their pages");
    assert!(shipped().requirements.iter().any(|row| row.follow_up_page.as_deref() == Some("klager")));
}

#[test]
fn what_is_for_oneself_holds_nothing_back_and_demands_no_document() {
    let own: Vec<&Requirement> = shipped().requirements.iter().filter(|row| row.part == Part::Egenkontroll).collect();
    assert_eq!(own.len(), 45);
    for row in own {
        assert!(row.blocks.is_empty(), "{}", row.id);
        assert!(row.evidence.iter().all(|rule| rule.min == 0), "{}", row.id);
        assert_eq!(row.form, Form::Question, "{}", row.id);
    }
}

#[test]
fn each_point_of_the_legal_list_of_contract_contents_is_asked_for() {
    let fields: Vec<&str> = shipped()
        .requirement("arbeidsavtale-minimumsinnhold")
        .unwrap()
        .fields
        .iter()
        .map(|field| {
            assert_eq!((field.kind, field.required), (FieldKind::YesNo, true), "{}", field.id);
            field.id.as_str()
        })
        .collect();
    assert_eq!(
        fields,
        [
            "parter",
            "arbeidssted",
            "stilling",
            "startdato",
            "midlertidig",
            "provetid",
            "ferie",
            "oppsigelse",
            "lonn",
            "arbeidstid",
            "pauser",
            "sarlig_arbeidstid",
            "vaktendring_overtid",
            "tariffavtale",
            "innleier",
            "kompetanse",
            "sosial_trygghet",
        ]
    );
}

#[test]
fn every_trait_that_a_requirement_hangs_on_is_asked_on_one_page() {
    let asked: Vec<&str> = shipped().pages.iter().flat_map(|page| &page.traits).map(String::as_str).collect();
    assert_eq!(asked.len(), asked.iter().collect::<BTreeSet<_>>().len());
    for row in &shipped().requirements {
        for name in row.when.traits() {
            assert!(asked.contains(&name), "{}: {name}", row.id);
        }
    }
}

#[test]
fn every_source_and_document_type_is_used() {
    let used: BTreeSet<&str> = shipped().requirements.iter().flat_map(|row| &row.sources).map(String::as_str).collect();
    assert_eq!(used, shipped().sources.iter().map(|source| source.id.as_str()).collect());
    let asked: BTreeSet<&str> = shipped()
        .requirements
        .iter()
        .flat_map(|row| row.evidence.iter().flat_map(|rule| &rule.types))
        .map(String::as_str)
        .collect();
    assert_eq!(asked, shipped().document_types.iter().map(|known| known.id.as_str()).collect());
}

#[test]
fn whatever_is_asked_rests_on_a_source() {
    // The one exception is advice, and its texts say that no source was found.
    let without: Vec<(&str, Basis)> = shipped()
        .requirements
        .iter()
        .filter(|row| row.sources.is_empty())
        .map(|row| (row.id.as_str(), row.basis))
        .collect();
    assert_eq!(without, [("ansvarsforsikring", Basis::Advice)]);
    let unconfirmed: Vec<&str> =
        shipped().requirements.iter().filter(|row| row.check_law).map(|row| row.id.as_str()).collect();
    assert_eq!(
        unconfirmed,
        [
            "verneombud-opplaering-40t",
            "skriftlig-bekreftelse-tilbud",
            "angrerett-informasjon",
            "provetid-riktig",
            "arbeidstid-overtid-rutine",
            "innleie-lovlig",
            "ringetider",
            "presentasjon-ved-start",
            "automatisk-oppringing",
            "manus-ikke-villedende",
            "behandlingsprotokoll",
            "personvernerklaering",
            "lydopptak-sletting",
            "innsyn-sletting-rutine",
            "avvik-personvern",
            "informasjonssikkerhet",
            "overforing-utenfor-eos",
        ]
    );
}

#[test]
fn what_every_company_has_cannot_be_set_aside() {
    for id in [
        "skatteattest-gyldig",
        "skatt-ingen-restanser",
        "selskap-registrert",
        "kontaktperson",
        "regnskapsforer-oppgitt",
    ] {
        assert!(!shipped().requirement(id).unwrap().may_not_apply, "{id}");
    }
    for row in shipped().requirements.iter().filter(|row| row.form == Form::Declaration) {
        assert!(!row.may_not_apply, "{}", row.id);
        assert_eq!(row.fields[0].id, "declared", "{}", row.id);
    }
}

#[test]
fn every_question_can_be_left_unready() {
    // A question without a required field and without demanded evidence would be ready before it is read.
    for row in shipped().requirements.iter().filter(|row| matches!(row.form, Form::Question | Form::Declaration)) {
        let asks = row.fields.iter().any(|field| field.required && field.when.is_none())
            || row.evidence.iter().any(|rule| rule.min > 0 && rule.when.is_none());
        assert!(asks, "{}", row.id);
    }
}

// --------------------------------------------------------------------------------------------- its texts

#[test]
fn every_sentence_is_written_in_nynorsk_of_its_own() {
    for row in &shipped().requirements {
        for text in [&row.asks, &row.why, &row.where_from] {
            assert_ne!(text.nb, text.nn, "{}", row.id);
        }
    }
    for page in &shipped().pages {
        assert_ne!(page.lead.nb, page.lead.nn, "{}", page.id);
    }
}

#[test]
fn no_language_borrows_the_words_of_another() {
    let bokmaal = "ikke noe noen hvordan hvem hva hvor hvilke hvilken hvis virksomheten dere deres fra bare uten ansatte \
                   regnskapet oppdragsgiver oppdragsgiveren verneombud verneombudet bekreftelse bekrefter gjelder selger \
                   opplysninger opplysningene avtaler fortsatt videreføring egenerklæring callsentre sammen eksempel \
                   avgjør besvarte tilkoblede antall merverdiavgift arbeidsgiveravgift jeg";
    let nynorsk = "ikkje noko nokon korleis kven kva kvar dersom verksemda dykk dykkar frå berre utan tilsette \
                   rekneskapen oppdragsgjevar oppdragsgjevaren verneombod verneombodet stadfesting stadfestar gjeld \
                   seljar opplysningar opplysningane avtalar framleis vidareføring eigenerklæring saman døme \
                   avgjer tilkopla meirverdiavgift arbeidsgjevaravgift eg";
    let english = "the and you your with";
    let words = |list: &'static str| list.split_whitespace().collect::<BTreeSet<_>>();
    let names = ["Godkjent Callcenter", "Eksempel AS", "Eksempel Regnskap AS", "Eksempel Rekneskap AS"];
    for (place, text) in texts(shipped()) {
        for (language, text, foreign) in [
            ("nb", &text.nb, [words(nynorsk), words(english)]),
            ("nn", &text.nn, [words(bokmaal), words(english)]),
            ("en", &text.en, [words(bokmaal), words(nynorsk)]),
        ] {
            let bare = names.iter().fold(text.clone(), |text, name| text.replace(name, ""));
            for word in bare.to_lowercase().split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
                assert!(!foreign.iter().any(|list| list.contains(word)), "{place} {language}: `{word}` in {text}");
            }
        }
    }
}

#[test]
fn texts_are_trimmed_and_use_the_words_of_today() {
    for (place, text) in texts(shipped()) {
        for text in [&text.nb, &text.nn, &text.en] {
            assert_eq!(text, text.trim(), "{place}");
            assert!(!text.contains("  "), "{place}");
            let lower = text.replace("Godkjent Callcenter", "").to_lowercase();
            let mut words = lower.split(|c: char| !c.is_alphanumeric() && c != '-');
            let old = ["callcenter", "callcentre", "forbrukerombudet", "hsh", "nordma", "rf-1507", "rf-1316"];
            assert_eq!(words.find(|word| old.contains(word)), None, "{place}: {text}");
        }
    }
    for row in &shipped().requirements {
        for text in [&row.asks, &row.why, &row.where_from, &row.example] {
            for text in [&text.nb, &text.nn, &text.en] {
                assert!(text.ends_with(['.', '?']), "{}: {text}", row.id);
                assert!(
                    text.starts_with(char::is_uppercase) || text.starts_with(char::is_numeric),
                    "{}: {text}",
                    row.id
                );
            }
        }
    }
}

/// Every text of a scheme with the place where it stands.
fn texts(scheme: &Scheme) -> Vec<(String, &Text)> {
    let mut texts = Vec::new();
    for page in &scheme.pages {
        texts.extend([(page.id.clone(), &page.title), (page.id.clone(), &page.lead)]);
    }
    texts.extend(scheme.document_types.iter().map(|known| (known.id.clone(), &known.name)));
    for row in &scheme.requirements {
        texts.extend(requirement_texts(row).into_iter().map(|text| (row.id.clone(), text)));
    }
    texts
}

fn requirement_texts(row: &Requirement) -> Vec<&Text> {
    let mut texts = vec![&row.title, &row.asks, &row.why, &row.where_from, &row.example];
    for field in &row.fields {
        texts.push(&field.label);
        texts.extend(field.choices.iter().map(|choice| &choice.label));
        texts.extend(Some(&field.hint).filter(|hint| **hint != Text::default()));
    }
    texts
}

// ------------------------------------------------------------------------------------------- broken files

#[test]
fn a_small_scheme_is_read_whole() {
    let scheme = load(SMALL).unwrap();
    assert_eq!((scheme.id.as_str(), scheme.version.as_str()), ("small", "1"));
    let debt = scheme.requirement("debt").unwrap();
    assert_eq!(debt.kinds, [Kind::Initial, Kind::Renewal]);
    assert!(debt.blocks(Kind::Renewal) && !debt.blocks(Kind::Initial));
    assert_eq!(debt.where_from.nn, "I banken dykkar.");
    let explanation = debt.field("explanation").unwrap();
    assert_eq!(explanation.kind, FieldKind::LongText);
    assert_eq!(explanation.when, Some(("owes".to_owned(), "something".to_owned())));
    assert!(!explanation.required && debt.field("owes").unwrap().required);
    assert_eq!((debt.evidence[0].min, debt.evidence[0].max), (1, 2));
    assert_eq!(scheme.requirement("habit").unwrap().part, Part::Egenkontroll);
}

#[test]
fn a_broken_scheme_is_refused_with_line_and_reason() {
    // The line that is replaced, what it is replaced by, the line that is named, a part of the reason.
    let cases: &[(usize, &str, usize, &str)] = &[
        (2, "id = small", 2, ""),
        (2, r#"id = "small scheme""#, 2, "is not an id"),
        (2, "", 1, "missing field `id`"),
        (3, r#"version = " ""#, 3, "empty"),
        (4, r#"valid_from = "2026-02-30""#, 4, ""),
        (5, r#"colour = "red""#, 5, "unknown field `colour`"),
        (9, r#"address = "example.com""#, 9, "http"),
        (14, r#"name = { nb = "Bevis", en = "Proof" }"#, 14, "missing field `nn`"),
        (14, r#"name = { nb = "Bevis", nn = "", en = "Proof" }"#, 14, "the text is empty"),
        (14, r#"name = { nb = "Bevis", nn = "Bevis", en = "Proof", de = "Beweis" }"#, 14, "unknown field `de`"),
        (18, r#"part = "annet""#, 18, "unknown variant `annet`"),
        (21, r#"traits = ["member", "colour"]"#, 21, "unknown trait `colour`"),
        (21, r#"traits = ["member", "member"]"#, 21, "listed twice"),
        (24, r#"id = "money""#, 24, "duplicate page `money`"),
        (31, r#"page = "nowhere""#, 31, "unknown page `nowhere`"),
        (33, r#"kinds = ["initial", "year-3"]"#, 33, "unknown variant `year-3`"),
        (33, r#"kinds = ["initial", "renewal", "initial"]"#, 33, "listed twice"),
        (33, "kinds = []", 33, "at least one kind"),
        (34, r#"blocks = ["year-1"]"#, 34, "blocks `year-1`, for which it is not asked"),
        (34, r#"blocks = ["renewal", "renewal"]"#, 34, "listed twice"),
        (35, "valid_from = \"2026-02-30\"\nwhen = \"always\"", 35, ""),
        (
            35,
            "valid_from = \"2026-03-01\"\nvalid_until = \"2026-02-01\"\nwhen = \"always\"",
            36,
            "ends before it begins",
        ),
        (31, "page = \"money\"\nfollow_up_page = \"own\"", 32, "a page of the other part"),
        (31, "page = \"money\"\nfollow_up_page = \"money\"", 32, "asked in no follow-up"),
        (38, "effort = \"hours\"\nconfirms = true", 39, "only a declaration confirms"),
        (52, "kind = \"table\"", 52, "only a field of kind choice has choices"),
        (65, "kind = \"table\"", 65, "a table has columns"),
        (
            4,
            "valid_from = \"2026-01-01\"\n[[change]]\nversion = \"2\"\ntext = { nb = \"A\", nn = \"B\", en = \"C\" }",
            3,
            "the last change is not that of this version",
        ),
        (35, r#"when = "outbound and""#, 35, "ends too early"),
        (35, r#"when = "tall""#, 35, "`tall` is not a trait"),
        (35, "", 29, "missing field `when`"),
        (36, r#"basis = "rumour""#, 36, "unknown variant `rumour`"),
        (37, r#"form = "declaration""#, 37, "exactly one field of kind declaration"),
        (37, r#"form = "register""#, 37, "only questions and declarations have fields"),
        (37, "form = \"question\"\nregister = \"vat\"", 38, "only a row of form register has `register`"),
        (37, "form = \"question\"\nregister = \"weather\"", 38, "unknown variant `weather`"),
        (52, "kind = \"choice\"\nregister = \"manager\"", 53, "says its value by `register_value`"),
        (52, "kind = \"choice\"\nregister = \"manager\"\nregister_value = \"x\"", 54, "`x` is not one of the choices"),
        (52, "kind = \"choice\"\nregister_value = \"nothing\"", 53, "stands beside `register`"),
        (52, "kind = \"choice\"\nregister = \"sites\"", 53, "unknown variant `sites`"),
        (65, "kind = \"long-text\"\nregister = \"auditor.orgnr\"", 66, "of another kind than this fact"),
        (65, "kind = \"number\"\nregister = \"manager\"", 66, "of another kind than this fact"),
        (65, "kind = \"text\"\nregister = \"board\"\nregister_value = \"x\"", 67, "only a field of kind choice has"),
        (40, r#"sources = ["LAW", "HEARSAY"]"#, 40, "unknown source `HEARSAY`"),
        (46, "", 45, "missing field `nn`"),
        (46, r#"where.nb = "I banken.""#, 46, "duplicate key"),
        (52, r#"kind = "text""#, 52, "only a field of kind choice has choices"),
        (52, r#"kind = "colour""#, 52, "unknown variant `colour`"),
        (
            52,
            "kind = \"choice\"\nread = { from = \"rumour\", fact = \"arrears_nok\", zero = \"nothing\" }",
            53,
            "`rumour`",
        ),
        (
            52,
            "kind = \"choice\"\nread = { from = \"proof\", fact = \"colour\", zero = \"nothing\" }",
            53,
            "unknown amount",
        ),
        (
            52,
            "kind = \"choice\"\nread = { from = \"proof\", fact = \"arrears_nok\", zero = \"x\" }",
            53,
            "unknown choice",
        ),
        (60, r#"id = "nothing""#, 60, "duplicate choice `nothing`"),
        (64, r#"id = "owes""#, 64, "duplicate field `owes`"),
        (65, r#"kind = "choice""#, 65, "a choice has choices"),
        (66, "max = 0", 66, "at least one character"),
        (66, "max = -1", 66, ""),
        (67, r#"when = { field = "owns", is = "something" }"#, 67, "unknown field `owns`"),
        (67, r#"when = { field = "explanation", is = "something" }"#, 67, "cannot hang on itself"),
        (67, r#"when = { field = "owes", is = "everything" }"#, 67, "`everything` is not a value of field `owes`"),
        (72, r#"types = ["proof", "rumour"]"#, 72, "unknown document type `rumour`"),
        (72, "types = []", 72, "at least one document type"),
        (74, "max = 0", 74, "max is at least 1"),
        (75, r#"when = { field = "explanation", is = "x" }"#, 75, "neither a choice nor a yes-no field"),
        (78, r#"id = "debt""#, 78, "duplicate requirement `debt`"),
        (85, "effort = \"minutes\"\nmay_not_apply = true", 86, "only a question may be set aside"),
        (86, "sources = []\nblocks = [\"initial\"]", 87, "part egenkontroll never blocks"),
        (84, r#"form = "question""#, 84, "a question has no field of kind declaration"),
    ];
    for (line, text, expected_line, fragment) in cases {
        match load(&edited(*line, text)) {
            Err(Problem::SchemeInvalid { line: named, reason }) => {
                assert_eq!(named, expected_line.to_string(), "{text}: {reason}");
                assert!(reason.contains(fragment), "{text}: {reason}");
                assert!(!reason.is_empty() && !reason.contains('\n'), "{text}: {reason}");
            }
            other => panic!("{text}: {other:?}"),
        }
    }
}

#[test]
fn a_row_from_the_register_says_what_it_shows() {
    let bare = |register: &str| {
        let habit = SMALL.find("[[requirement]]\nid = \"habit\"").unwrap();
        let fields = SMALL.rfind("[[requirement.field]]").unwrap();
        let row = SMALL[habit..fields].replace("form = \"declaration\"", &format!("form = \"register\"{register}"));
        load(&format!("{}{row}", &SMALL[..habit]))
    };
    let scheme = bare("\nregister = \"accounts\"").unwrap();
    assert_eq!(scheme.requirement("habit").unwrap().register, Some(RegisterRow::Accounts));
    match bare("") {
        Err(Problem::SchemeInvalid { line, reason }) => {
            assert_eq!((line.as_str(), reason.contains("by `register` what it shows")), ("84", true), "{reason}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_that_is_no_scheme_at_all_is_refused() {
    for (text, line) in [("", "1"), ("\n\n[scheme", "3"), ("[[requirement]]\n", "1"), ("\u{0}", "1"), ("a = [[[[", "1")]
    {
        match load(text) {
            Err(Problem::SchemeInvalid { line: named, .. }) => assert_eq!(named, line, "{text:?}"),
            other => panic!("{text:?}: {other:?}"),
        }
    }
}

/// The small scheme with one line replaced; lines count from 1.
fn edited(line: usize, text: &str) -> String {
    let mut lines: Vec<&str> = SMALL.lines().collect();
    lines[line - 1] = text;
    lines.join("\n")
}

// -------------------------------------------------------------------------------------- the table's words

fn rows() -> Vec<BTreeMap<&'static str, &'static str>> {
    let mut lines = TABLE.lines();
    let names: Vec<&str> = lines.next().unwrap().split('\t').collect();
    lines.map(|line| names.iter().copied().zip(line.split('\t')).collect()).collect()
}

/// `I F1 F2 R (remark)` or `no`.
fn kinds(text: &str) -> Vec<Kind> {
    let without_remark = text.split('(').next().unwrap();
    without_remark
        .split_whitespace()
        .filter(|word| *word != "no")
        .map(|word| match word {
            "I" => Kind::Initial,
            "F1" => Kind::Year1,
            "F2" => Kind::Year2,
            "R" => Kind::Renewal,
            other => panic!("kind {other}"),
        })
        .collect()
}

/// Our page for a row that is for oneself: the table names a subject, and contracts have a page of their own.
fn own_page(row: &BTreeMap<&str, &str>) -> &'static str {
    const CONTRACTS: [&str; 4] = [
        "arbeidsavtale-minimumsinnhold",
        "arbeidsavtale-frist-syv-dager",
        "lonn-provisjon-spesifisert",
        "provetid-riktig",
    ];
    match row["page"] {
        "arbeidsmiljo" if CONTRACTS.contains(&row["id"]) => "egenkontroll-arbeidsavtaler",
        "arbeidsmiljo" => "egenkontroll-arbeidsmiljo",
        "norm" | "kvalitet" => "egenkontroll-norm",
        "telefonsalg" | "avtaleinngaelse" => "egenkontroll-telefonsalg",
        "personvern" => "egenkontroll-personvern",
        "oppdragsgiver" => "egenkontroll-oppdragsgiver",
        other => panic!("{}: page {other} has no rows for oneself", row["id"]),
    }
}

fn condition(text: &str) -> &'static str {
    match text {
        // Whether there is a duty to file or to register is seen in the register, not asked.
        "ALL" | "duty to file" | "VAT duty" => "always",
        "several sites" => "several_sites",
        "EMP" => "employees > 0",
        "E5+" => "employees >= 5",
        "E1-4" => "employees > 0 and employees < 5",
        "OUT" => "outbound",
        "OUT+B2C" => "outbound and b2c",
        "B2C" => "b2c",
        "B2C sales" => "b2c and sells",
        "CLIENT" => "clients",
        "SUB" => "subcontractors",
        "EMP, commission pay" => "employees > 0 and commission_pay",
        "E30+ (E10+ on demand)" => "employees >= 10",
        "MON or REC" => "monitors_agents or records_calls",
        "REC or MON" => "records_calls or monitors_agents",
        "uses agency staff" => "agency_staff",
        "OUT, recorded or synthetic voice" => "outbound and synthetic_voice",
        "OUT, charity" => "outbound and charity",
        "OUT+B2B" => "outbound and b2b",
        "IN+B2C sales" => "inbound and b2c and sells",
        "REC" => "records_calls",
        "offshore / non-EEA systems" => "outside_eea",
        "OUT+CLIENT" => "outbound and clients",
        other => panic!("condition {other}"),
    }
}

fn basis(text: &str) -> Basis {
    match text {
        "scheme" => Basis::Scheme,
        "norm" => Basis::Norm,
        "law" => Basis::Law,
        "inferred" => Basis::Advice,
        other => panic!("basis {other}"),
    }
}
