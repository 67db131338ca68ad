//! Files that are refused.

use ringperm_core::Problem;
use ringperm_core::scheme::{FieldKind, Kind, Part, RegisterRow, load};

/// A small scheme in which everything fits; the tests break it line by line.
const SMALL: &str = include_str!("../data/scheme.toml");

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

/// The end of the file, with a document that is demanded of what nobody is shown.
const NO_PROOF_OWED: &str = r#"label = { nb = "Vi sparer", nn = "Vi sparer", en = "We save" }

[[requirement.evidence]]
types = ["proof"]
min = 1
max = 1"#;

/// The line that is replaced, what it is replaced by, the line that is named, a part of the reason.
const CASES: &[(usize, &str, usize, &str)] = &[
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
    (35, "valid_from = \"2026-03-01\"\nvalid_until = \"2026-02-01\"\nwhen = \"always\"", 36, "ends before it begins"),
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
    (40, "sources = []", 40, "only advice is without a source"),
    (52, "kind = \"choice\"\nmeans = \"member\"", 53, "not those of the trait `member`"),
    (96, NO_PROOF_OWED, 100, "part egenkontroll demands no document"),
    (46, "", 45, "missing field `nn`"),
    (46, r#"where.nb = "I banken.""#, 46, "duplicate key"),
    (52, r#"kind = "text""#, 52, "only a field of kind choice has choices"),
    (52, r#"kind = "colour""#, 52, "unknown variant `colour`"),
    (52, "kind = \"choice\"\nread = { from = \"rumour\", fact = \"arrears_nok\", zero = \"nothing\" }", 53, "`rumour`"),
    (52, "kind = \"choice\"\nread = { from = \"proof\", fact = \"colour\", zero = \"nothing\" }", 53, "unknown amount"),
    (52, "kind = \"choice\"\nread = { from = \"proof\", fact = \"arrears_nok\", zero = \"x\" }", 53, "unknown choice"),
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

#[test]
fn a_broken_scheme_is_refused_with_line_and_reason() {
    for (line, text, expected_line, fragment) in CASES {
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
