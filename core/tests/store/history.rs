//! Every change brings one row of history, in the same transaction.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use ringperm_core::api::{AnswerChange, BoardAct, Settings};
use ringperm_core::fee::Fees;
use ringperm_core::figures::{MonthFigures, Numbers};
use ringperm_core::problem::Result;
use ringperm_core::scheme::Kind;
use ringperm_core::store::{ExportRow, NewBoardRow, PlaceDocument, Store, Taken, What, Which};

use super::seals::identity;
use super::{Place, begun, day, empty, new_document, now, orgnr, take_in};

type Make = Box<dyn Fn(&mut Store) -> Result<()>>;
type Change = (What, Make);

/// Each change that a store can make, in an order in which all of them succeed.
fn changes(place: &Place, store: &Store) -> Vec<Change> {
    let taken = take_in(store, &place.file("attest.pdf", b"%PDF-")).unwrap();
    let older = take_in(store, &place.file("rutine.pdf", b"older")).unwrap();
    let newer = take_in(store, &place.file("ny rutine.pdf", b"newer")).unwrap();
    let (key_row, key) = identity("Kari Nordmann");
    let fingerprint = key_row.fingerprint.clone();
    let export = ExportRow {
        submission: 1,
        path: "/tmp/soknad.zip".into(),
        file_name: "soknad.zip".to_owned(),
        sha256: "ab".repeat(32),
        size: 7,
        files: 6,
        identity: fingerprint.clone(),
        signed_at: now(),
        incomplete: false,
        timestamp: None,
    };
    let placed = PlaceDocument {
        id: 1,
        orgnr: orgnr(),
        submission: 1,
        requirement: "skatteattest-gyldig".to_owned(),
        title: None,
        kind: Some("skatteattest".to_owned()),
    };
    let asked = NewBoardRow {
        orgnr: orgnr(),
        act: BoardAct::Asked,
        date: day("2027-01-11"),
        deadline: Some(day("2027-01-29")),
        text: "Hvem vasker listene?".to_owned(),
        letter_document: Some(1),
        submission: Some(1),
    };
    let note = AnswerChange { note: Some("Ring Ola".to_owned()), ..AnswerChange::default() };
    let cleared = AnswerChange { note: Some(String::new()), ..AnswerChange::default() };
    let start = day("2026-11-22");
    let change = |what, make: Make| (what, make);
    let mut all = vec![
        change(What::CompanyAdded, Box::new(|store| store.add_company(&orgnr(), "Eksempel AS", now()))),
        change(
            What::CompanyChanged,
            Box::new(|store| store.set_company(&orgnr(), Some("Nytt navn AS"), &BTreeMap::new(), now())),
        ),
        change(
            What::SubmissionStarted,
            Box::new(move |store| store.start_submission(&empty(orgnr(), Kind::Initial), start, now()).map(drop)),
        ),
        change(What::Planned, Box::new(|store| store.plan(1, Some(day("2027-01-11")), now()))),
        change(What::AnswerSaved, Box::new(move |store| store.save_answer(1, "revisor", &note, None, now()).map(drop))),
        change(
            What::AnswerSaved,
            Box::new(move |store| store.save_answer(1, "revisor", &cleared, None, now()).map(drop)),
        ),
        change(
            What::AnswerPutBack,
            Box::new(|store| store.put_answer_back(1, "revisor", Which::Earlier, now()).map(drop)),
        ),
        change(
            What::DocumentAdded,
            Box::new(move |store| store.add_document(&new_document(&taken, "attest.pdf"), now()).map(drop)),
        ),
        change(
            What::DocumentsPlaced,
            Box::new(move |store| store.place_documents(std::slice::from_ref(&placed), now())),
        ),
        change(
            What::DocumentInspected,
            Box::new(|store| store.set_inspection(1, r#"{"readable":"yes"}"#, "skatteattest", now())),
        ),
        change(What::DocumentRenamed, Box::new(|store| store.rename_document(1, "Skatteattest", now()))),
        change(What::FindingAccepted, Box::new(|store| store.accept(1, "old", "Ny er bestilt", now()))),
        change(What::DocumentTrashed, Box::new(move |store| store.trash_document(1, start, now()))),
        change(What::DocumentRestored, Box::new(|store| store.restore_document(1, now()))),
        change(What::IdentityAdded, Box::new(move |store| store.add_identity(&key_row, &key, now()))),
        change(What::Exported, Box::new(move |store| store.record_export(&export, now()))),
        change(What::Sent, Box::new(|store| store.record_sent(1, day("2026-11-23"), now()))),
        change(What::Approved, Box::new(|store| store.approve(&orgnr(), Some(1), day("2026-12-01"), Some(1), now()))),
        change(What::BoardActed, Box::new(move |store| store.record_board_event(&asked, now()).map(drop))),
        change(What::QuestionAnswered, Box::new(move |store| store.answer_question(1, Some(start), now()))),
        change(What::BoardActRemoved, Box::new(|store| store.remove_board_event(1, now()))),
        change(What::FeePaid, Box::new(move |store| store.record_fee_paid(1, start, Some(1), now()))),
        change(
            What::SignerTrusted,
            Box::new(move |store| store.trust_signer(&fingerprint, "Kari Nordmann", None, now())),
        ),
    ];
    all.extend(figures_and_settings());
    all.extend(lifetimes(older, newer, start));
    all
}

/// Call figures, and what the user set.
fn figures_and_settings() -> Vec<Change> {
    let change = |what, make: Make| (what, make);
    vec![
        change(
            What::FiguresRecorded,
            Box::new(|store| {
                let numbers = Numbers { answered: Some(120), ..Numbers::default() };
                let month = MonthFigures { month: "2026-01".parse().unwrap(), numbers };
                store.record_figures(&orgnr(), &[month], Some(1), now())
            }),
        ),
        change(
            What::FiguresRemoved,
            Box::new(|store| store.remove_figures(&orgnr(), "2026-01".parse().unwrap(), now())),
        ),
        change(What::SettingsSaved, Box::new(|store| store.save_settings(&Settings::default(), now()))),
        change(What::SettingsSaved, Box::new(|store| store.save_fees(&Fees::default(), now()))),
    ]
}

/// Documents that take each other's place and are put away, and what is renewed.
fn lifetimes(older: Taken, newer: Taken, start: NaiveDate) -> Vec<Change> {
    let change = |what, make: Make| (what, make);
    vec![
        change(
            What::DocumentAdded,
            Box::new(move |store| store.add_document(&new_document(&older, "rutine.pdf"), now()).map(drop)),
        ),
        change(
            What::DocumentAdded,
            Box::new(move |store| store.add_document(&new_document(&newer, "ny rutine.pdf"), now()).map(drop)),
        ),
        change(What::DocumentReplaced, Box::new(move |store| store.replace_document(2, 3, start, now()))),
        change(What::ReplacementUndone, Box::new(move |store| store.undo_replacement(3, start, now()))),
        change(What::DocumentsTidied, Box::new(move |store| store.put_away(&[2], start, now()))),
        change(What::TidyAnswered, Box::new(move |store| store.answer_tidy(start, now()))),
        change(
            What::Renewed,
            Box::new(move |store| store.record_last_day(&orgnr(), "yrkesskadeforsikring", "until", start, now())),
        ),
    ]
}

#[test]
fn every_change_brings_exactly_one_row() {
    let place = Place::new();
    let mut store = place.store();
    for (count, (what, make)) in changes(&place, &store).into_iter().enumerate() {
        make(&mut store).unwrap_or_else(|problem| panic!("{what:?}: {problem:?}"));
        let history = store.history(None, 100).unwrap();
        assert_eq!(history.len(), count + 1, "{what:?}");
        assert_eq!((history[0].what, history[0].at), (what, now()));
    }
}

#[test]
fn without_its_row_of_history_no_change_is_made() {
    let place = Place::new();
    let mut store = place.store();
    for (what, make) in changes(&place, &store) {
        place.sql("CREATE TRIGGER full BEFORE INSERT ON history BEGIN SELECT raise(ABORT, 'no room'); END");
        let before = everything(&place);
        assert!(make(&mut store).is_err(), "{what:?}");
        assert_eq!(everything(&place), before, "{what:?}");
        place.sql("DROP TRIGGER full");
        make(&mut store).unwrap_or_else(|problem| panic!("{what:?}: {problem:?}"));
        assert_ne!(everything(&place), before, "{what:?}");
    }
}

/// All rows of all tables but the counters of numbers, as text.
fn everything(place: &Place) -> Vec<String> {
    let connection = rusqlite::Connection::open(place.database()).unwrap();
    let names = |sql: &str| -> Vec<String> {
        let mut found = connection.prepare(sql).unwrap();
        found.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
    };
    let mut rows = Vec::new();
    for table in names("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'") {
        let columns = names(&format!("SELECT name FROM pragma_table_info('{table}')"));
        let quoted: Vec<String> = columns.iter().map(|column| format!("quote({column})")).collect();
        rows.extend(names(&format!("SELECT '{table} ' || {} FROM {table} ORDER BY 1", quoted.join(" || ' ' || "))));
    }
    rows
}

#[test]
fn history_is_told_newest_first_and_by_company() {
    let place = Place::new();
    let mut store = place.store();
    begun(&mut store);
    store.save_settings(&Settings::default(), now()).unwrap();
    let told: Vec<_> = store.history(None, 2).unwrap().into_iter().map(|row| row.what).collect();
    assert_eq!(told, [What::SettingsSaved, What::SubmissionStarted]);
    let own = store.history(Some(&orgnr()), 10).unwrap();
    assert_eq!(own.iter().map(|row| row.what).collect::<Vec<_>>(), [What::SubmissionStarted, What::CompanyAdded]);
    assert_eq!(own[1].args["name"], "Eksempel AS");
    assert_eq!((own[0].submission, own[0].orgnr.as_ref()), (Some(1), Some(&orgnr())));
}

#[test]
fn what_changes_nothing_leaves_no_row() {
    let place = Place::new();
    let mut store = place.store();
    begun(&mut store);
    let before = store.history(None, 100).unwrap().len();
    store.set_company(&orgnr(), Some("Eksempel AS"), &BTreeMap::new(), now()).unwrap();
    store.place_documents(&[], now()).unwrap();
    assert_eq!(store.purge(day("2026-11-22"), now()).unwrap(), 0);
    assert_eq!(store.history(None, 100).unwrap().len(), before);
}
