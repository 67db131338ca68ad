//! What goes along from one submission into the next.

use std::fs;

use ringperm_core::api::AnswerChange;
use ringperm_core::store::{Carry, Filter};

use super::*;

fn typed(field: &str, value: &str) -> AnswerChange {
    let fields = BTreeMap::from([(field.to_owned(), value.to_owned())]);
    AnswerChange { fields: Some(fields), ..AnswerChange::default() }
}

/// A first application with an answer, a proved requirement and an accepted finding, sent; and what follows it.
fn followed(store: &mut Store, place: &Place) -> (i32, i32) {
    let first = begun(store);
    store.save_answer(first, "contact", &typed("name", "Kari"), None, now()).unwrap();
    store.save_answer(first, "fee", &typed("amount", "10000"), None, now()).unwrap();
    let file = place.dir.path().join("attest.pdf");
    fs::write(&file, b"attest").unwrap();
    let taken = take_in(store, &file).unwrap();
    let new = NewDocument {
        orgnr: Some(orgnr()),
        submission: Some(first),
        requirement: Some("tax".to_owned()),
        ..new_document(&taken, "attest.pdf")
    };
    let document = store.add_document(&new, now()).unwrap();
    store.accept(document, "old", "Den er god nok.", now()).unwrap();
    store.record_sent(first, day("2026-11-23"), now()).unwrap();
    let carry = Carry { from: first, requirements: vec!["contact".to_owned(), "tax".to_owned()] };
    let new = NewSubmission { carry: Some(carry), ..empty(orgnr(), Kind::Year1) };
    (first, store.start_submission(&new, day("2027-11-01"), now()).unwrap())
}

#[test]
fn answers_documents_and_accepted_findings_go_along_and_the_bytes_are_stored_once() {
    let place = Place::new();
    let mut store = place.store();
    let (first, second) = followed(&mut store, &place);
    assert_eq!(store.submission(second).unwrap().unwrap().follows, Some(first));

    let answers = store.answers(second).unwrap();
    assert_eq!(answers.keys().map(String::as_str).collect::<Vec<_>>(), ["contact", "tax"], "the fee stays behind");
    for answer in answers.values() {
        assert_eq!((answer.carried_from, answer.confirmed, answer.revision), (Some(first), false, 1));
    }
    assert_eq!(answers["contact"].fields["name"], "Kari");

    let before = store.documents(&Filter::Submission(first)).unwrap();
    let after = store.documents(&Filter::Submission(second)).unwrap();
    assert_eq!((before.len(), after.len()), (1, 1));
    assert_eq!((&after[0].sha256, after[0].carried_from), (&before[0].sha256, Some(before[0].id)));
    assert_eq!(after[0].accepted["old"], "Den er god nok.");
}

#[test]
fn a_change_makes_an_answer_ones_own_and_a_note_or_a_tick_does_not() {
    let place = Place::new();
    let mut store = place.store();
    let (first, second) = followed(&mut store, &place);
    let note = AnswerChange { note: Some("Spør Ola.".to_owned()), shared: Some(true), ..AnswerChange::default() };
    let noted = store.save_answer(second, "contact", &note, None, now()).unwrap();
    assert_eq!((noted.carried_from, noted.shared), (Some(first), true));
    let changed = store.save_answer(second, "contact", &typed("name", "Ola"), None, now()).unwrap();
    assert_eq!(changed.carried_from, None);
    assert_eq!(store.answers(first).unwrap()["contact"].fields["name"], "Kari", "what was sent stays");
}

#[test]
fn a_document_that_was_carried_over_is_confirmed_also_beside_a_new_answer_and_stays_so() {
    let place = Place::new();
    let mut store = place.store();
    let (_, second) = followed(&mut store, &place);
    let tax = ["tax".to_owned()];
    let own = store.save_answer(second, "tax", &typed("arrears", "none"), None, now()).unwrap();
    assert_eq!((own.carried_from, own.confirmed), (None, false));
    store.confirm(second, &tax, now()).unwrap();
    let confirmed = store.save_answer(second, "tax", &typed("arrears", "some"), None, now()).unwrap();
    assert_eq!((confirmed.carried_from, confirmed.confirmed), (None, true), "typing does not take it back");

    let old = store.documents(&Filter::Submission(second)).unwrap()[0].id;
    store.trash_document(old, day("2027-11-02"), now()).unwrap();
    assert_eq!(store.confirm(second, &tax, now()).unwrap_err().code(), "nothing-to-confirm");
}

#[test]
fn a_document_tells_the_day_on_which_it_first_went_along() {
    let place = Place::new();
    let mut store = place.store();
    let (first, second) = followed(&mut store, &place);
    store.record_sent(second, day("2027-11-20"), now()).unwrap();
    let carry = Carry { from: second, requirements: vec!["tax".to_owned()] };
    let new = NewSubmission { carry: Some(carry), ..empty(orgnr(), Kind::Renewal) };
    let third = store.start_submission(&new, day("2028-11-01"), now()).unwrap();
    let of = |submission: i32| store.documents(&Filter::Submission(submission)).unwrap()[0].id;
    for submission in [first, second, third] {
        assert_eq!(store.carried_since(of(submission)).unwrap(), Some(day("2026-11-23")), "{submission}");
    }
}

#[test]
fn what_was_carried_over_is_confirmed_together_or_not_at_all() {
    let place = Place::new();
    let mut store = place.store();
    let (_, second) = followed(&mut store, &place);
    let both = ["tax".to_owned(), "fee".to_owned()];
    assert_eq!(store.confirm(second, &both, now()).unwrap_err().code(), "nothing-to-confirm");
    assert!(!store.answers(second).unwrap()["tax"].confirmed);
    store.confirm(second, &both[..1], now()).unwrap();
    assert!(store.answers(second).unwrap()["tax"].confirmed);
}

#[test]
fn the_submission_of_another_company_is_no_beginning() {
    let place = Place::new();
    let mut store = place.store();
    let first = begun(&mut store);
    let other = Orgnr::parse("923609016").unwrap();
    store.add_company(&other, "Blåbær AS", now()).unwrap();
    let carry = Carry { from: first, requirements: Vec::new() };
    let new = NewSubmission { carry: Some(carry), ..empty(other, Kind::Year1) };
    assert_eq!(store.start_submission(&new, day("2026-11-22"), now()).unwrap_err().code(), "submission-unknown");
    assert_eq!(store.submissions().unwrap().len(), 1);
}
