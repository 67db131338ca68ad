//! What holds whatever the clock does.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use proptest::prelude::*;
use proptest::sample::select;
use ringperm_core::remind::{Leads, Memory, Watched, pending};

use super::{check, day, of_every_kind, watched};

fn approved() -> impl Strategy<Value = NaiveDate> {
    (0_u64..2_000).prop_map(|days| day("2024-01-01") + Days::new(days))
}

/// Days by which the clock goes on or is set, from one look to the next.
fn jumps() -> impl Strategy<Value = Vec<i64>> {
    let jump = prop_oneof![
        8 => Just(0_i64),
        20 => Just(1),
        6 => select(vec![3, 30, 400]),
        1 => -3_653_i64..0,
        1 => 0_i64..1_096,
    ];
    prop::collection::vec(jump, 1..120)
}

fn moved(today: NaiveDate, days: i64) -> NaiveDate {
    today + chrono::Duration::days(days)
}

/// The steps of a deadline up to a day, weekly ones too, the slow way.
fn steps_until(deadline: &Watched, today: NaiveDate) -> BTreeSet<NaiveDate> {
    let late = deadline.due.iter_days().step_by(7).skip(1).take_while(|step| *step <= today);
    deadline.steps.iter().copied().filter(|step| *step <= today).chain(late).collect()
}

proptest! {
    #[test]
    fn whatever_the_clock_does_no_step_is_told_twice_on_a_day_and_nothing_is_told_that_is_not_due(
        approved in approved(), jumps in jumps(),
    ) {
        let deadlines = watched(approved, &Leads::default());
        let (mut memory, mut today) = (Memory::new(), approved);
        let mut told = BTreeSet::new();
        for jump in jumps {
            today = moved(today, jump);
            for (id, step) in check(&deadlines, &mut memory, today) {
                prop_assert!(step <= today);
                prop_assert!(told.insert((today, id.clone(), step)), "{id} {step} twice on {today}");
            }
            prop_assert!(pending(&deadlines, &memory, today).is_empty(), "a second look on {} has nothing to say", today);
        }
    }

    #[test]
    fn after_any_absence_there_is_exactly_one_summary_of_all_that_passed_meanwhile(
        approved in approved(), before in 0_u64..1_300, off in select(vec![1_u64, 3, 30, 400]),
    ) {
        let deadlines = watched(approved, &Leads::default());
        let mut memory = Memory::new();
        let leaving = approved + Days::new(before);
        for today in approved.iter_days().take_while(|today| *today <= leaving) {
            check(&deadlines, &mut memory, today);
        }
        let back = leaving + Days::new(off);
        let passed = |deadline: &&Watched| steps_until(deadline, back).iter().any(|step| *step > leaving);
        let expected: BTreeSet<&str> =
            deadlines.iter().filter(passed).map(|deadline| deadline.id.as_str()).collect();
        let told = check(&deadlines, &mut memory, back);
        prop_assert_eq!(told.iter().map(|(id, _)| id.as_str()).collect::<BTreeSet<_>>(), expected);
        prop_assert_eq!(told.iter().map(|(id, _)| id).collect::<BTreeSet<_>>().len(), told.len(), "each deadline once");
        prop_assert!(check(&deadlines, &mut memory, back).is_empty());
    }

    #[test]
    fn a_clock_that_was_wrong_and_is_right_again_has_silenced_nothing(
        approved in approved(), at in 0_u64..1_100, wrong in prop_oneof![-3_653_i64..0, 1_i64..1_096],
    ) {
        let deadlines = watched(approved, &Leads::default());
        let right = approved + Days::new(at);
        // One machine whose clock was wrong for a day, and one whose clock never was.
        let (mut confused, mut sound) = (Memory::new(), Memory::new());
        for memory in [&mut confused, &mut sound] {
            check(&deadlines, memory, right);
        }
        check(&deadlines, &mut confused, moved(right, wrong));
        for ahead in 1..200 {
            let today = right + Days::new(ahead);
            let late = check(&deadlines, &mut sound, today);
            let told = check(&deadlines, &mut confused, today);
            // On and after the wrong day the steps told there count as told; before it nothing is lost.
            if today < moved(right, wrong) || wrong < 0 {
                prop_assert_eq!(told, late, "{}", today);
            }
        }
    }

    #[test]
    fn whoever_looks_every_day_is_told_every_step_on_its_day(approved in approved()) {
        let deadlines = watched(approved, &Leads::default());
        let mut memory = Memory::new();
        let end = approved + Days::new(1_200);
        let mut told = BTreeSet::new();
        for today in approved.iter_days().take_while(|today| *today <= end) {
            for (id, step) in check(&deadlines, &mut memory, today) {
                prop_assert_eq!(step, today);
                told.insert((id, step));
            }
        }
        let all = deadlines.iter().flat_map(|each| steps_until(each, end).into_iter().map(|step| (each.id.clone(), step)));
        prop_assert_eq!(told, all.collect::<BTreeSet<_>>());
    }

    #[test]
    fn what_has_a_day_of_any_kind_is_told_at_each_of_its_steps_and_once_after_an_absence(
        from in approved(), after in prop::collection::vec(1_u64..1_096, 1..12), at in 0_u64..1_300,
        off in select(vec![1_u64, 3, 30, 400]),
    ) {
        let deadlines = of_every_kind(from, &after);
        let leaving = from + Days::new(at);
        let mut memory = Memory::new();
        let mut told = BTreeSet::new();
        for today in from.iter_days().take_while(|today| *today <= leaving) {
            for (id, step) in check(&deadlines, &mut memory, today) {
                // What lies behind already when the deadline comes to be is told once, as the latest of it.
                prop_assert!(step == today || today == from, "{} {}", id, step);
                prop_assert!(told.insert((id, step)));
            }
        }
        for each in &deadlines {
            let all = steps_until(each, leaving);
            let first = all.iter().copied().filter(|step| *step <= from).max();
            let steps: BTreeSet<NaiveDate> = first.into_iter().chain(all.into_iter().filter(|step| *step > from)).collect();
            let own: BTreeSet<NaiveDate> = told.iter().filter(|(id, _)| *id == each.id).map(|(_, step)| *step).collect();
            prop_assert_eq!(own, steps, "{}", each.id);
        }
        let back = leaving + Days::new(off);
        let passed = |deadline: &&Watched| steps_until(deadline, back).iter().any(|step| *step > leaving);
        let expected: BTreeSet<&str> = deadlines.iter().filter(passed).map(|one| one.id.as_str()).collect();
        let summary = check(&deadlines, &mut memory, back);
        prop_assert_eq!(summary.iter().map(|(id, _)| id.as_str()).collect::<BTreeSet<_>>(), expected);
        prop_assert!(check(&deadlines, &mut memory, back).is_empty());
    }

    #[test]
    fn zones_and_hours_change_nothing_within_a_day(
        approved in approved(), at in 0_u64..1_300, hour in 0_u32..24, zone in -12_i32..=14,
    ) {
        // The day is taken from the clock on the wall; two moments of one such day are the same to a reminder.
        let offset = FixedOffset::east_opt(zone * 3_600).unwrap();
        let today = approved + Days::new(at);
        let moment: DateTime<FixedOffset> =
            today.and_hms_opt(hour, 59, 59).unwrap().and_local_timezone(offset).unwrap();
        let deadlines = watched(approved, &Leads::default());
        let of = |day| pending(&deadlines, &Memory::new(), day);
        prop_assert_eq!(of(moment.date_naive()), of(today));
    }
}

#[test]
fn nights_of_daylight_saving_leap_days_and_feasts_have_one_step_each() {
    // Around the last Sundays of March and October, 29 February, 1 and 17 May, Easter 2027.
    for approved in ["2026-03-29", "2026-10-25", "2028-02-29", "2027-05-01", "2027-05-17", "2027-03-28", "2026-12-31"] {
        let deadlines = watched(day(approved), &Leads::default());
        let mut memory = Memory::new();
        let days = day(approved).iter_days().take(1_500);
        let told: usize = days.map(|today| check(&deadlines, &mut memory, today).len()).sum();
        let end = day(approved) + Days::new(1_499);
        let expected: usize = deadlines.iter().map(|each| steps_until(each, end).len()).sum();
        assert_eq!(told, expected, "{approved}");
    }
}
