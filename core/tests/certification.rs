//! Where a certification stands: described cases from a file, and what holds of any events whatever.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::sample::select;
use ringperm_core::certification::{Event, State, What, approved, deadlines, history, questions, standing};
use ringperm_core::deadline::DeadlineKind;
use ringperm_core::scheme::Kind;

const CASES: &str = include_str!("data/certification.tsv");

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_else(|_| panic!("{text}"))
}

/// `2026-12-15 approved:initial:1`
fn event(text: &str) -> Event {
    let (date, what) = text.split_once(' ').unwrap_or_else(|| panic!("{text}"));
    let words: Vec<&str> = what.split(':').collect();
    let id = |at: usize| words[at].parse().unwrap();
    let what = match words[0] {
        "sent" => What::Sent(Kind::parse(words[1]).unwrap(), id(2)),
        "approved" => What::Approved(words.get(1).map(|kind| (Kind::parse(kind).unwrap(), id(2)))),
        "asked" => What::Asked { id: id(1), deadline: words.get(2).map(|date| day(date)) },
        "answered" => What::Replied(id(1)),
        "warned" => What::Warned,
        "withdrawn" => What::Withdrawn,
        other => panic!("{other}"),
    };
    Event { date: day(date), what }
}

fn events(text: &str) -> Vec<Event> {
    text.split(", ").filter(|text| !text.is_empty()).map(event).collect()
}

#[test]
fn every_described_case_stands_where_the_table_says() {
    let mut count = 0;
    for line in CASES.lines().filter(|line| !line.starts_with('#')).skip(1) {
        let [told, today, state, since, until] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let found = standing(&events(told), day(today));
        let name = serde_json::to_value(found.state).unwrap();
        let shown = |day: Option<NaiveDate>| day.map_or_else(|| "–".to_owned(), |day| day.to_string());
        let found = (name.as_str().unwrap().to_owned(), shown(found.since), shown(found.until));
        assert_eq!(found, (state.to_owned(), since.to_owned(), until.to_owned()), "{line}");
        count += 1;
    }
    assert!(count > 40, "{count} cases");
}

#[test]
fn the_history_tells_each_event_with_the_state_after_it() {
    use State as S;
    let told = events(
        "2026-11-22 sent:initial:1, 2026-12-15 approved:initial:1, 2027-03-01 warned, 2027-02-01 asked:1:2027-02-15, \
         2027-06-01 withdrawn, 2027-09-01 sent:initial:2, 2027-10-01 approved:initial:2",
    );
    let states: Vec<State> = history(&told).into_iter().map(|(_, state)| state).collect();
    assert_eq!(states, [S::Sent, S::Approved, S::Approved, S::Warned, S::Withdrawn, S::Sent, S::Approved]);
}

#[test]
fn a_warning_hides_no_deadline() {
    let told = events("2026-12-15 approved, 2027-03-01 warned");
    let found = standing(&told, day("2027-12-20"));
    assert_eq!(found.state, State::Warned);
    assert_eq!(found.due.map(|due| (due.kind, due.due)), Some((DeadlineKind::Year1, day("2027-12-15"))));
}

#[test]
fn one_reply_answers_the_oldest_open_question() {
    let open = |told: &str| -> Vec<i32> {
        questions(&events(told)).into_iter().filter(|q| q.answered.is_none()).map(|q| q.id).collect()
    };
    let asked = "2027-01-10 asked:7, 2027-01-20 asked:8:2027-02-03";
    assert_eq!(open(asked), [7, 8]);
    assert_eq!(open(&format!("{asked}, 2027-01-25 sent:reply:3")), [8]);
    assert_eq!(open(&format!("{asked}, 2027-01-10 sent:reply:3")), [8], "answered on the day of asking");
    assert_eq!(open(&format!("{asked}, 2027-01-09 sent:reply:3")), [7, 8], "sent before it was asked");
    assert_eq!(open(&format!("{asked}, 2027-01-25 answered:8")), [7]);
    assert_eq!(open(&format!("{asked}, 2027-01-25 answered:7, 2027-01-26 sent:reply:3")), Vec::<i32>::new());
}

#[test]
fn nothing_is_due_after_a_withdrawal() {
    let told = events("2026-12-15 approved, 2027-06-01 withdrawn");
    assert_eq!(deadlines(&told), []);
    assert_eq!(deadlines(&told[..1]).len(), 3);
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    prop_oneof![
        // Close together, so that days coincide; and anywhere, up to both ends of the calendar.
        4 => (0..1500_u64).prop_map(|days| day("2026-01-01").checked_add_days(Days::new(days)).unwrap()),
        1 => any::<i32>().prop_map(|days| NaiveDate::from_num_days_from_ce_opt(days % 95_000_000).unwrap()),
        1 => select(vec![NaiveDate::MIN, NaiveDate::MAX]),
    ]
}

fn any_event() -> impl Strategy<Value = Event> {
    let submission = || (select(Kind::ALL.to_vec()), 0..4_i32);
    let what = prop_oneof![
        submission().prop_map(|(kind, id)| What::Sent(kind, id)),
        proptest::option::of(submission()).prop_map(What::Approved),
        (0..4_i32, proptest::option::of(any_day())).prop_map(|(id, deadline)| What::Asked { id, deadline }),
        (0..4_i32).prop_map(What::Replied),
        Just(What::Warned),
        Just(What::Withdrawn),
    ];
    (any_day(), what).prop_map(|(date, what)| Event { date, what })
}

fn any_events() -> impl Strategy<Value = Vec<Event>> {
    proptest::collection::vec(any_event(), 0..12)
}

proptest! {
    #[test]
    fn no_events_and_no_day_are_refused_and_their_order_makes_no_difference(
        (told, shuffled) in any_events().prop_flat_map(|told| (Just(told.clone()), Just(told).prop_shuffle())),
        today in any_day(),
    ) {
        prop_assert_eq!(standing(&told, today), standing(&shuffled, today));
        prop_assert_eq!(history(&told), history(&shuffled));
        prop_assert_eq!(deadlines(&told), deadlines(&shuffled));
        prop_assert_eq!(history(&told).len(), told.len());
    }

    #[test]
    fn the_days_fit_the_state(told in any_events(), today in any_day()) {
        let found = standing(&told, today);
        let in_force = matches!(found.state, State::Approved | State::Renewed | State::FollowUpDue | State::Overdue);
        prop_assert_eq!(found.since.is_none(), found.state == State::Preparing && found.until.is_none());
        if let Some(until) = found.until {
            prop_assert!(in_force || found.state == State::Warned, "{:?}", found);
            prop_assert!(today <= until);
        }
        if in_force {
            prop_assert!(approved(&told).is_some());
        }
        if let Some(due) = found.due {
            prop_assert!(deadlines(&told).contains(&(due, false)));
        }
    }

    #[test]
    fn the_state_after_the_last_event_is_the_state_on_its_day(told in any_events()) {
        if let Some((last, state)) = history(&told).last() {
            prop_assert_eq!(standing(&told, last.date).state, *state);
        }
    }

    #[test]
    fn a_withdrawal_today_withdraws_and_an_approval_the_day_after_approves(told in any_events()) {
        let latest = told.iter().map(|event| event.date).max().unwrap_or(day("2026-01-01"));
        let Some(next) = latest.checked_add_days(Days::new(1)) else { return Ok(()) };
        let withdrawn = [told.as_slice(), &[Event { date: latest, what: What::Withdrawn }]].concat();
        prop_assert_eq!(standing(&withdrawn, next).state, State::Withdrawn);
        let again = [withdrawn.as_slice(), &[Event { date: next, what: What::Approved(None) }]].concat();
        prop_assert_eq!(standing(&again, next).state, State::Approved);
        prop_assert_eq!(approved(&again), Some(next));
    }

    #[test]
    fn questions_are_answered_at_most_once_and_never_lost(told in any_events()) {
        let asked = told.iter().filter(|event| matches!(event.what, What::Asked { .. })).count();
        prop_assert_eq!(questions(&told).len(), asked);
    }
}
