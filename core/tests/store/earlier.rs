//! A changed answer can be put back as it was, and that can be undone, too.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, TimeDelta};
use ringperm_core::api::{AnswerChange, AnswerState};
use ringperm_core::store::{Reachable, Store, What, Which};

use super::{Place, begun, day, now};

const WHAT: &str = "ansvarsforsikring";

fn after(minutes: i64) -> DateTime<FixedOffset> {
    now() + TimeDelta::minutes(minutes)
}

fn say(store: &mut Store, id: i32, field: &str, value: &str, at: DateTime<FixedOffset>) {
    let fields = Some(BTreeMap::from([(field.to_owned(), value.to_owned())]));
    store.save_answer(id, WHAT, &AnswerChange { fields, ..AnswerChange::default() }, None, at).unwrap();
}

fn back(store: &mut Store, id: i32, which: Which) -> Option<String> {
    let put = store.put_answer_back(id, WHAT, which, after(60)).ok()?;
    Some(put.fields.into_values().collect::<Vec<_>>().join(","))
}

fn reachable(store: &Store, id: i32) -> (bool, bool) {
    let Reachable { earlier, later } = store.earlier_answers(id).unwrap().get(WHAT).copied().unwrap_or_default();
    (earlier, later)
}

#[test]
fn a_day_that_was_cleared_is_put_back_and_the_undoing_undone() {
    let place = Place::new();
    let mut store = place.store();
    let id = begun(&mut store);
    say(&mut store, id, "until", "2027-06-30", now());
    assert_eq!(reachable(&store, id), (false, false));
    say(&mut store, id, "until", "", after(0));
    assert_eq!(reachable(&store, id), (true, false));
    assert_eq!(back(&mut store, id, Which::Earlier).as_deref(), Some("2027-06-30"));
    assert_eq!(reachable(&store, id), (false, true));
    assert_eq!(store.history(None, 1).unwrap()[0].what, What::AnswerPutBack);
    assert_eq!(store.answers(id).unwrap()[WHAT].revision, 3);
    assert_eq!(back(&mut store, id, Which::Earlier), None);
    assert_eq!(back(&mut store, id, Which::Later).as_deref(), Some(""));
    assert_eq!(back(&mut store, id, Which::Earlier).as_deref(), Some("2027-06-30"));
}

#[test]
fn a_stretch_of_typing_is_one_step_and_what_it_takes_away_is_none_the_less_kept() {
    let place = Place::new();
    let mut store = place.store();
    let id = begun(&mut store);
    for typed in ["Ka", "Kari Norx", "Kari Nor", "Kari Nordmann", "Kari Nordmann\nOla"] {
        say(&mut store, id, "people", typed, now());
    }
    assert_eq!(reachable(&store, id), (false, false), "nothing is lost yet");
    say(&mut store, id, "people", "Kari Nordmann", now());
    say(&mut store, id, "people", "Kari Nordmann\nPer", after(4));
    say(&mut store, id, "people", "Kari Nordmann\nPer\nÅse", after(30));
    let steps: Vec<_> = std::iter::from_fn(|| back(&mut store, id, Which::Earlier)).collect();
    assert_eq!(steps, ["Kari Nordmann\nPer", "Kari Nordmann\nOla"]);
    let again: Vec<_> = std::iter::from_fn(|| back(&mut store, id, Which::Later)).collect();
    assert_eq!(again, ["Kari Nordmann\nPer", "Kari Nordmann\nPer\nÅse"]);
}

#[test]
fn what_was_undone_is_not_lost_by_typing_on() {
    let place = Place::new();
    let mut store = place.store();
    let id = begun(&mut store);
    say(&mut store, id, "name", "første", now());
    say(&mut store, id, "name", "andre", after(10));
    back(&mut store, id, Which::Earlier).unwrap();
    say(&mut store, id, "name", "første, og mer", after(60));
    let steps: Vec<_> = std::iter::from_fn(|| back(&mut store, id, Which::Earlier)).collect();
    assert_eq!(steps, ["første", "andre"]);
}

#[test]
fn another_choice_is_a_step_of_its_own() {
    let place = Place::new();
    let mut store = place.store();
    let id = begun(&mut store);
    say(&mut store, id, "until", "2027-06-30", now());
    let change = AnswerChange { state: Some(AnswerState::DoesNotApply), ..AnswerChange::default() };
    store.save_answer(id, WHAT, &change, None, now()).unwrap();
    let put = store.put_answer_back(id, WHAT, Which::Earlier, now()).unwrap();
    assert_eq!((put.state, put.said), (AnswerState::InPlace, false));
}

#[test]
fn thirty_are_kept_for_thirty_days_and_none_of_what_is_deleted_or_sent() {
    let place = Place::new();
    let mut store = place.store();
    let id = begun(&mut store);
    for turn in 0..40 {
        say(&mut store, id, "name", &format!("{turn}"), after(10 * turn));
    }
    assert_eq!(place.count("earlier_answer"), 30);
    store.forget_earlier_answers(day("2026-12-21")).unwrap();
    assert_eq!(place.count("earlier_answer"), 30);
    store.record_sent(id, day("2026-11-23"), now()).unwrap();
    let refused = store.put_answer_back(id, WHAT, Which::Earlier, now()).unwrap_err();
    assert_eq!(refused.code(), "submission-closed");
    store.forget_earlier_answers(day("2026-12-22")).unwrap();
    assert_eq!(place.count("earlier_answer"), 0);

    let again = store.start_submission(
        &super::empty(super::orgnr(), ringperm_core::scheme::Kind::Reply),
        day("2026-11-24"),
        now(),
    );
    let id = again.unwrap();
    say(&mut store, id, "name", "en", now());
    say(&mut store, id, "name", "to", after(10));
    assert_eq!(place.count("earlier_answer"), 1);
    store.delete_submission(id, now()).unwrap();
    assert_eq!(place.count("earlier_answer"), 0);
}
