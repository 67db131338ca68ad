//! Two memories of the same deadlines: of a backup, and of the store in whose place it is put.

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use ringperm_core::remind::{Leads, Memory, Remembered, Shown, pending};

use super::{check, day, watched};

fn joined(own: &Memory, other: &Memory, today: NaiveDate) -> Memory {
    let mut joined = own.clone();
    for (id, theirs) in other {
        let own = own.get(id).cloned().unwrap_or_default();
        joined.insert(id.clone(), own.joined(theirs, today));
    }
    joined
}

proptest! {
    #[test]
    fn whatever_day_a_backup_is_from_putting_it_back_says_nothing_again_and_leaves_nothing_out(
        made in 0_u64..1_100, used in 0_u64..400, off in 0_u64..40,
    ) {
        let approved = day("2026-11-20");
        let deadlines = watched(approved, &Leads::default());
        let (made, restored) = (approved + Days::new(made), approved + Days::new(made + used));
        let mut store = Memory::new();
        let mut backup = Memory::new();
        for today in approved.iter_days().take_while(|today| *today <= restored) {
            check(&deadlines, &mut store, today);
            if today == made {
                backup = store.clone();
            }
        }
        let mut back = joined(&backup, &store, restored);
        prop_assert!(pending(&deadlines, &back, restored).is_empty());
        for days in 1..=off {
            let today = restored + Days::new(days);
            prop_assert_eq!(check(&deadlines, &mut back, today), check(&deadlines, &mut store, today));
        }
    }
}

const TODAY: &str = "2027-03-01";

fn known() -> Remembered {
    Remembered::default()
}

#[test]
fn of_what_was_said_the_later_word_counts_also_when_it_took_something_back() {
    let (january, february) = (day("2027-01-10"), day("2027-02-10"));
    let done = Remembered { done: Some(january), ..known() };
    let undone = Remembered { undone: Some(february), ..known() };
    for joined in [done.joined(&undone, day(TODAY)), undone.joined(&done, day(TODAY))] {
        assert_eq!((joined.done, joined.undone), (None, Some(february)));
    }
    let moved = Remembered { moved: Some((day("2028-01-01"), january)), ..known() };
    let back = Remembered { moved_back: Some(february), ..known() };
    for joined in [moved.joined(&back, day(TODAY)), back.joined(&moved, day(TODAY))] {
        assert_eq!((joined.moved, joined.moved_back), (None, Some(february)));
    }
    let snoozed = |until: &str, on| Remembered { snoozed: Some((day(until), on)), ..known() };
    let joined = snoozed("2027-06-01", january).joined(&snoozed("2027-02-17", february), day(TODAY));
    assert_eq!(joined.snoozed, Some((day("2027-02-17"), february)));
}

#[test]
fn what_only_one_of_them_knows_is_kept() {
    let said = Remembered {
        shown: vec![Shown { step: day("2027-01-05"), on: day("2027-01-06") }],
        snoozed: Some((day("2027-04-01"), day("2027-01-10"))),
        moved: Some((day("2028-01-01"), day("2027-01-10"))),
        ..known()
    };
    assert_eq!(said.joined(&known(), day(TODAY)), said);
    assert_eq!(known().joined(&said, day(TODAY)), said);
}

#[test]
fn of_two_words_on_one_day_the_one_of_the_store_that_was_there_counts() {
    let on = day("2027-02-10");
    let (backup, present) = (Remembered { done: Some(on), ..known() }, Remembered { undone: Some(on), ..known() });
    assert_eq!(backup.joined(&present, day(TODAY)).done, None);
}

#[test]
fn what_a_wrong_clock_wrote_does_not_outdo_what_is_believed() {
    let ahead = day("2030-01-01");
    let wrong = Remembered { done: Some(ahead), shown: vec![Shown { step: day("2027-02-01"), on: ahead }], ..known() };
    let right = Remembered {
        undone: Some(day("2027-02-10")),
        shown: vec![Shown { step: day("2027-02-01"), on: day("2027-02-01") }],
        ..known()
    };
    for joined in [wrong.joined(&right, day(TODAY)), right.joined(&wrong, day(TODAY))] {
        assert_eq!(joined, right);
    }
}
