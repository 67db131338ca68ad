//! Single days that were thought out by hand.

use ringperm_core::remind::{
    Leads, Memory, Remembered, TaskKind, Watch, Watched, in_a_week, leads, next, pending, tasks, watch,
};

use super::{check, day, watched};

/// The follow-up after year 1 alone: due on 20 November 2027.
fn year_1() -> Vec<Watched> {
    watched(day("2026-11-20"), &Leads::default()).into_iter().take(1).collect()
}

fn known(remembered: Remembered) -> Memory {
    [(year_1()[0].id.clone(), remembered)].into()
}

fn due_on(memory: &Memory, days: &[&str]) -> Vec<String> {
    days.iter().filter(|today| !pending(&year_1(), memory, day(today)).is_empty()).map(ToString::to_string).collect()
}

#[test]
fn someone_who_looks_every_day_is_reminded_sixty_fourteen_three_and_no_days_before_and_then_every_week() {
    let mut memory = Memory::new();
    let days = day("2026-11-20").iter_days().take_while(|today| *today <= day("2027-12-15"));
    let shown: Vec<String> =
        days.filter(|today| !check(&year_1(), &mut memory, *today).is_empty()).map(|today| today.to_string()).collect();
    let expected = ["2027-09-21", "2027-11-06", "2027-11-17", "2027-11-20", "2027-11-27", "2027-12-04", "2027-12-11"];
    assert_eq!(shown, expected);
}

#[test]
fn the_new_application_is_reminded_of_from_one_hundred_and_twenty_days_before() {
    let renewal = watched(day("2026-11-20"), &Leads::default()).remove(2);
    assert_eq!(renewal.steps.iter().min(), Some(&day("2029-07-23")));
}

#[test]
fn whoever_wants_to_hear_in_a_week_hears_in_a_week_and_not_before() {
    let snoozed = known(Remembered { snoozed: Some((day("2027-09-28"), day("2027-09-21"))), ..Remembered::default() });
    assert_eq!(
        due_on(&snoozed, &["2027-09-21", "2027-09-27", "2027-09-28", "2027-09-29"]),
        ["2027-09-28", "2027-09-29"]
    );
}

#[test]
fn silence_ends_on_the_day_of_the_deadline() {
    assert_eq!(in_a_week(day("2027-11-20"), day("2027-11-17")), day("2027-11-20"));
    assert_eq!(in_a_week(day("2027-11-20"), day("2027-09-21")), day("2027-09-28"));
    assert_eq!(in_a_week(day("2027-11-20"), day("2027-11-25")), day("2027-12-02"));
    let long = known(Remembered { snoozed: Some((day("2029-01-01"), day("2027-11-17"))), ..Remembered::default() });
    assert_eq!(due_on(&long, &["2027-11-18", "2027-11-19", "2027-11-20"]), ["2027-11-20"]);
}

#[test]
fn silence_that_was_asked_for_while_the_clock_was_ahead_is_not_kept() {
    let ahead = known(Remembered { snoozed: Some((day("2030-01-08"), day("2030-01-01"))), ..Remembered::default() });
    assert_eq!(due_on(&ahead, &["2027-11-20"]), ["2027-11-20"]);
}

#[test]
fn what_is_done_is_never_reminded_of() {
    let done = known(Remembered { done: Some(day("2027-10-01")), ..Remembered::default() });
    assert!(due_on(&done, &["2027-09-21", "2027-11-20", "2028-11-20"]).is_empty());
    assert_eq!(next(&year_1()[0], &done, day("2027-09-01")), None);
}

#[test]
fn whoever_moves_a_deadline_is_not_told_at_once_what_they_have_just_looked_at() {
    let mut moved = year_1();
    moved[0].due = day("2027-12-20");
    moved[0].steps = ringperm_core::remind::steps(moved[0].due, &[60, 14, 3, 0]);
    let known = Remembered { moved: Some((day("2027-12-20"), day("2027-11-18"))), ..Remembered::default() };
    let memory: Memory = [(moved[0].id.clone(), known)].into();
    assert!(pending(&moved, &memory, day("2027-11-18")).is_empty());
    assert_eq!(pending(&moved, &memory, day("2027-12-06"))[0].step, day("2027-12-06"));
}

#[test]
fn the_nearest_deadline_comes_first_and_all_that_is_due_comes_together() {
    let all = watched(day("2026-11-20"), &Leads::default());
    let found = pending(&all, &Memory::new(), day("2029-12-01"));
    assert_eq!(
        found.iter().map(|one| one.due.to_string()).collect::<Vec<_>>(),
        ["2027-11-20", "2028-11-20", "2029-11-20"]
    );
}

#[test]
fn the_next_reminder_is_known_ahead() {
    let deadline = &year_1()[0];
    assert_eq!(next(deadline, &Memory::new(), day("2026-11-22")), Some(day("2027-09-21")));
    let mut memory = Memory::new();
    check(&year_1(), &mut memory, day("2027-11-20"));
    assert_eq!(next(deadline, &memory, day("2027-11-20")), Some(day("2027-11-27")));
}

#[test]
fn days_before_a_deadline_are_read_as_people_type_them() {
    assert_eq!(leads("60, 14, 3, 0"), Some(vec![60, 14, 3, 0]));
    assert_eq!(leads(" 0 3;14  60 14 "), Some(vec![60, 14, 3, 0]));
    for wrong in ["", " , ", "-1", "1097", "3.5", "to uker", "70000", "1 2 3 4 5 6 7 8 9 10 11 12 13"] {
        assert_eq!(leads(wrong), None, "{wrong}");
    }
}

#[test]
fn three_days_without_a_look_are_silence_and_a_day_to_come_is_a_wrong_clock() {
    let last = day("2026-11-22");
    for (today, expected) in [
        ("2026-11-22", Watch::Fine),
        ("2026-11-24", Watch::Fine),
        ("2026-11-25", Watch::Silent),
        ("2028-01-01", Watch::Silent),
        ("2026-11-21", Watch::ClockChanged),
    ] {
        assert_eq!(watch(last, day(today)), expected, "{today}");
    }
}

#[test]
fn the_work_before_a_deadline_is_worked_back_from_it() {
    let list = |kind| tasks(kind, day("2029-11-20")).iter().map(|task| (task.from, task.kind)).collect::<Vec<_>>();
    assert_eq!(
        list("year-1"),
        [
            (day("2029-09-21"), TaskKind::Person),
            (day("2029-10-30"), TaskKind::Fee),
            (day("2029-11-06"), TaskKind::ComplaintLog),
        ]
    );
    assert_eq!(
        list("renewal"),
        [
            (day("2029-07-23"), TaskKind::Person),
            (day("2029-09-21"), TaskKind::ContractTemplate),
            (day("2029-10-30"), TaskKind::TaxCertificate),
            (day("2029-10-30"), TaskKind::Fee),
        ]
    );
    assert!(list("reply").is_empty());
}
