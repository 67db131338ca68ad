//! Companies, submissions, answers, approvals, settings.

use std::collections::BTreeMap;

use ringperm_core::Problem;
use ringperm_core::api::{AnswerChange, AnswerState, Settings};
use ringperm_core::company::{Orgnr, TraitValue};
use ringperm_core::scheme::Kind;
use ringperm_core::texts::Lang;

use super::{Place, begun, day, empty, new_document, now, orgnr, take_in};

fn field(name: &str, value: &str) -> AnswerChange {
    let fields = BTreeMap::from([(name.to_owned(), value.to_owned())]);
    AnswerChange { fields: Some(fields), ..AnswerChange::default() }
}

#[test]
fn a_company_is_added_once_and_needs_a_name() {
    let place = Place::new();
    let mut store = place.store();
    assert_eq!(store.add_company(&orgnr(), "  ", now()).unwrap_err().code(), "company-name-missing");
    store.add_company(&orgnr(), " Ærlig & Øde ASA ", now()).unwrap();
    assert_eq!(store.add_company(&orgnr(), "En annen", now()).unwrap_err().code(), "company-exists");
    assert_eq!(store.company(&orgnr()).unwrap().unwrap().name, "Ærlig & Øde ASA");
}

#[test]
fn a_trait_is_set_and_made_unknown_again_without_touching_others() {
    let place = Place::new();
    let mut store = place.store();
    begun(&mut store);
    let set = |name: &str, value| BTreeMap::from([(name.to_owned(), value)]);
    store.set_company(&orgnr(), None, &set("employees", Some(TraitValue::Number(12))), now()).unwrap();
    store.set_company(&orgnr(), Some("Nytt navn AS"), &set("outbound", Some(TraitValue::Flag(true))), now()).unwrap();
    let company = store.company(&orgnr()).unwrap().unwrap();
    assert_eq!(company.name, "Nytt navn AS");
    assert_eq!(company.traits.len(), 2);
    store.set_company(&orgnr(), None, &set("employees", None), now()).unwrap();
    assert!(!store.company(&orgnr()).unwrap().unwrap().traits.contains_key("employees"));
    let unknown = store.set_company(&orgnr(), None, &set("colour", None), now()).unwrap_err();
    assert_eq!(unknown.code(), "trait-unknown");
}

#[test]
fn a_second_submission_of_a_kind_waits_until_the_first_is_sent() {
    let place = Place::new();
    let mut store = place.store();
    let first = begun(&mut store);
    let today = day("2026-11-22");
    let again = store.start_submission(&empty(orgnr(), Kind::Initial), today, now()).unwrap_err();
    assert_eq!(again, Problem::SubmissionOpen { id: first.to_string() });
    store.start_submission(&empty(orgnr(), Kind::Reply), today, now()).unwrap();
    store.record_sent(first, day("2026-11-23"), now()).unwrap();
    assert_eq!(store.submission(first).unwrap().unwrap().sent, Some(day("2026-11-23")));
    let second = store.start_submission(&empty(orgnr(), Kind::Initial), today, now()).unwrap();
    assert_ne!(second, first);
    let unknown = Orgnr::parse("923609016").unwrap();
    let problem = store.start_submission(&empty(unknown, Kind::Initial), today, now()).unwrap_err();
    assert_eq!(problem.code(), "company-unknown");
}

#[test]
fn a_change_of_an_answer_keeps_what_it_does_not_name() {
    let place = Place::new();
    let mut store = place.store();
    let id = begun(&mut store);
    store.save_answer(id, "revisor", &field("name", "Kari"), None, now()).unwrap();
    let explained = AnswerChange {
        state: Some(AnswerState::NotYet),
        explanation: Some("Kommer".to_owned()),
        by: Some("2026-12-01".to_owned()),
        ..field("phone", "12345678")
    };
    let saved = store.save_answer(id, "revisor", &explained, Some(1), now()).unwrap();
    assert_eq!((saved.revision, saved.state, saved.by.as_str()), (2, AnswerState::NotYet, "2026-12-01"));
    assert_eq!((saved.fields["name"].as_str(), saved.fields["phone"].as_str()), ("Kari", "12345678"));
    let cleared = store.save_answer(id, "revisor", &field("name", ""), Some(2), now()).unwrap();
    assert!(!cleared.fields.contains_key("name"));
    assert_eq!(store.answers(id).unwrap()["revisor"], cleared);
}

#[test]
fn only_a_chosen_state_counts_as_said() {
    let place = Place::new();
    let mut store = place.store();
    let id = begun(&mut store);
    let note = AnswerChange { note: Some("Ring Ola".to_owned()), ..AnswerChange::default() };
    assert!(!store.save_answer(id, "revisor", &note, Some(0), now()).unwrap().said);
    let chosen = AnswerChange { state: Some(AnswerState::InPlace), ..AnswerChange::default() };
    assert!(store.save_answer(id, "revisor", &chosen, Some(1), now()).unwrap().said);
    assert!(store.save_answer(id, "revisor", &note, Some(2), now()).unwrap().said);
}

#[test]
fn an_answer_is_saved_only_over_the_revision_that_was_read() {
    let place = Place::new();
    let mut store = place.store();
    let mut other = place.store();
    let id = begun(&mut store);
    store.save_answer(id, "revisor", &field("name", "Kari"), Some(0), now()).unwrap();
    let stale = other.save_answer(id, "revisor", &field("name", "Ola"), Some(0), now()).unwrap_err();
    assert_eq!(stale, Problem::AnswerChanged { requirement: "revisor".to_owned() });
    assert_eq!(store.answers(id).unwrap()["revisor"].fields["name"], "Kari");
    let saved = other.save_answer(id, "revisor", &field("name", "Ola"), Some(1), now()).unwrap();
    assert_eq!(saved.revision, 2);
}

#[test]
fn saving_the_same_again_makes_no_new_revision() {
    let place = Place::new();
    let mut store = place.store();
    let id = begun(&mut store);
    for _ in 0..3 {
        let saved = store.save_answer(id, "revisor", &field("name", "Kari"), None, now()).unwrap();
        assert_eq!(saved.revision, 1);
    }
    let said = AnswerChange::default();
    assert_eq!(store.save_answer(id, "regnskap", &said, None, now()).unwrap().revision, 1);
}

#[test]
fn two_writers_lose_no_answer() {
    let place = Place::new();
    let id = begun(&mut place.store());
    std::thread::scope(|scope| {
        for writer in 0..2 {
            let place = &place;
            scope.spawn(move || {
                let mut store = place.store();
                for turn in 0..50 {
                    let change = field(&format!("w{writer}-{turn}"), "x");
                    store.save_answer(id, "revisor", &change, None, now()).unwrap();
                }
            });
        }
    });
    let answer = &place.store().answers(id).unwrap()["revisor"];
    assert_eq!((answer.revision, answer.fields.len()), (100, 100));
}

#[test]
fn the_answers_of_what_was_sent_stand() {
    let place = Place::new();
    let mut store = place.store();
    let id = begun(&mut store);
    store.save_answer(id, "revisor", &field("name", "Kari"), None, now()).unwrap();
    store.record_sent(id, day("2026-11-23"), now()).unwrap();
    let late = store.save_answer(id, "revisor", &field("name", "Ola"), Some(1), now()).unwrap_err();
    assert_eq!(late.code(), "submission-closed");
    assert_eq!(
        store.save_answer(99, "revisor", &field("name", "Ola"), None, now()).unwrap_err().code(),
        "submission-unknown"
    );
}

#[test]
fn an_approval_is_corrected_and_not_doubled() {
    let place = Place::new();
    let mut store = place.store();
    let id = begun(&mut store);
    let taken = take_in(&store, &place.file("brev.pdf", b"%PDF-")).unwrap();
    let letter = store.add_document(&new_document(&taken, "brev.pdf"), now()).unwrap();
    store.approve(&orgnr(), Some(id), day("2026-12-01"), Some(letter), now()).unwrap();
    store.approve(&orgnr(), Some(id), day("2026-12-02"), None, now()).unwrap();
    store.approve(&orgnr(), None, day("2023-02-28"), None, now()).unwrap();
    store.approve(&orgnr(), None, day("2023-02-28"), None, now()).unwrap();
    let approvals = store.approvals(&orgnr()).unwrap();
    let told: Vec<_> = approvals.iter().map(|row| (row.date, row.submission, row.letter_document)).collect();
    assert_eq!(told, [(day("2023-02-28"), None, None), (day("2026-12-02"), Some(id), Some(letter))]);
    assert_eq!(store.submission(id).unwrap().unwrap().approved, Some(day("2026-12-02")));
    let unknown = store.approve(&orgnr(), Some(id), day("2026-12-02"), Some(99), now()).unwrap_err();
    assert_eq!(unknown.code(), "document-unknown");
}

#[test]
fn settings_start_empty_and_a_strange_one_does_no_harm() {
    let place = Place::new();
    let mut store = place.store();
    assert_eq!(store.settings().unwrap(), Settings::default());
    let set = Settings {
        lang: Some(Lang::Nn),
        theme: Some("dark".to_owned()),
        text_size: Some(150),
        register_address: Some("https://register.example/api".to_owned()),
        timestamp_address: None,
        recipient: Some("post@eksempel.example".to_owned()),
    };
    store.save_settings(&set, now()).unwrap();
    assert_eq!(store.settings().unwrap(), set);
    place.sql("UPDATE setting SET value = '\"klingon\"' WHERE name = 'lang'");
    assert_eq!(store.settings().unwrap(), Settings::default());
}
