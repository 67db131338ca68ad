//! What a store remembers of reminders, and that an older store gets room for it.

use std::fs;
use std::ops::ControlFlow;

use chrono::Days;
use ringperm_core::remind::{Reminder, Shown, TaskKind};
use ringperm_core::store::{CheckRow, Migrate, Said, Store, TaskRow, What, restore_backup};

use super::{Place, begun, day, now, orgnr};

const DEADLINE: &str = "974760673-2026-11-20-year-1";

fn reminder(step: &str) -> Reminder {
    Reminder { due: day("2027-11-20"), id: DEADLINE.to_owned(), step: day(step) }
}

#[test]
fn a_store_of_the_first_version_keeps_its_rows_and_gets_room_for_reminders() {
    let place = Place::new();
    fs::create_dir_all(place.folder()).unwrap();
    place.sql(include_str!("../../src/store/schema-1.sql"));
    place.sql(
        "PRAGMA application_id = 0x52696e67; PRAGMA user_version = 1;
         INSERT INTO company VALUES ('974760673', 'Eksempel AS', '{}', '2026-11-22T14:05:06+01:00');",
    );
    assert_eq!(Store::open(&place.folder(), Migrate::No).unwrap_err().code(), "store-older");
    let mut store = place.store();
    assert_eq!(store.companies().unwrap()[0].name, "Eksempel AS");
    assert!(store.reminder_memory().unwrap().is_empty());
    store.reminders_shown(&[reminder("2027-09-21")], day("2027-09-21"), now()).unwrap();
    assert_eq!(store.reminder_memory().unwrap()[DEADLINE].shown.len(), 1);
}

#[test]
fn what_was_shown_and_said_is_remembered_and_stands_in_the_history() {
    let place = Place::new();
    let mut store = place.store();
    begun(&mut store);
    let today = day("2027-09-22");
    store.reminders_shown(&[reminder("2027-09-21")], today, now()).unwrap();
    let mut say = |said| store.deadline_said(&orgnr(), DEADLINE, said, today, now()).unwrap();
    say(Said::Snoozed(day("2027-09-29")));
    say(Said::Moved(Some(day("2027-12-01"))));
    say(Said::Done(true));
    drop(store);
    let store = place.store();
    let known = store.reminder_memory().unwrap().remove(DEADLINE).unwrap();
    assert_eq!(known.shown, [Shown { step: day("2027-09-21"), on: today }]);
    assert_eq!(known.snoozed, Some((day("2027-09-29"), today)));
    assert_eq!(known.moved, Some((day("2027-12-01"), today)));
    assert_eq!(known.done, Some(today));
    let told: Vec<What> = store.history(None, 4).unwrap().into_iter().map(|row| row.what).collect();
    assert_eq!(told, [What::DeadlineDone, What::DeadlineMoved, What::DeadlineSnoozed, What::ReminderShown]);
}

#[test]
fn what_is_taken_back_is_gone() {
    let place = Place::new();
    let mut store = place.store();
    begun(&mut store);
    for said in [Said::Done(true), Said::Moved(Some(day("2027-12-01"))), Said::Done(false), Said::Moved(None)] {
        store.deadline_said(&orgnr(), DEADLINE, said, day("2027-09-22"), now()).unwrap();
    }
    let known = store.reminder_memory().unwrap().remove(DEADLINE).unwrap();
    assert_eq!((known.done, known.moved), (None, None));
}

#[test]
fn a_task_has_somebody_who_does_it_and_a_day_on_which_it_was_done() {
    let place = Place::new();
    let mut store = place.store();
    begun(&mut store);
    let row = TaskRow { who: "Kari Nordmann".to_owned(), done: Some(day("2027-10-30")) };
    store.save_deadline_task(&orgnr(), DEADLINE, TaskKind::Fee, &row, now()).unwrap();
    assert_eq!(store.deadline_tasks().unwrap()[&(DEADLINE.to_owned(), TaskKind::Fee)], row);
}

#[test]
fn a_look_is_written_once_a_day_and_kept_for_three_years() {
    let place = Place::new();
    let mut store = place.store();
    let check = |day, scheduled| CheckRow { day, at: now(), scheduled };
    assert_eq!(store.last_check(false).unwrap(), None);
    for days in 0..1_100 {
        store.checked(check(day("2026-11-22") + Days::new(days), true)).unwrap();
    }
    let last = day("2026-11-22") + Days::new(1_099);
    store.checked(check(last, true)).unwrap();
    store.checked(check(last + Days::new(2), false)).unwrap();
    assert_eq!(place.count("reminder_check"), 1_096);
    assert_eq!(store.last_check(true).unwrap().unwrap().day, last);
    assert_eq!(store.last_check(false).unwrap().unwrap().day, last + Days::new(2));
}

#[test]
fn only_one_check_may_show_at_a_time() {
    let place = Place::new();
    let (one, other) = (place.store(), place.store());
    let held = one.hold_reminders().unwrap();
    assert!(held.is_some());
    assert!(other.hold_reminders().unwrap().is_none());
    drop(held);
    assert!(other.hold_reminders().unwrap().is_some());
}

#[test]
fn a_deleted_company_leaves_nothing_of_its_reminders() {
    let place = Place::new();
    let mut store = place.store();
    store.add_company(&orgnr(), "Eksempel AS", now()).unwrap();
    let today = day("2027-09-22");
    store.reminders_shown(&[reminder("2027-09-21")], today, now()).unwrap();
    store.deadline_said(&orgnr(), DEADLINE, Said::Done(true), today, now()).unwrap();
    store.save_deadline_task(&orgnr(), DEADLINE, TaskKind::Fee, &TaskRow::default(), now()).unwrap();
    store.delete_company(&orgnr(), now()).unwrap();
    drop(store);
    let bytes = fs::read(place.database()).unwrap();
    assert!(!bytes.windows(9).any(|window| window == b"974760673"));
}

#[test]
fn a_backup_that_is_put_back_neither_shows_again_nor_forgets() {
    let (old, new) = (Place::new(), Place::new());
    // The backup was made before the step of 14 days; since then it was shown, and another deadline was moved.
    let (mut backup, mut current) = (old.store(), new.store());
    for store in [&mut backup, &mut current] {
        begun(store);
        store.reminders_shown(&[reminder("2027-09-21")], day("2027-09-21"), now()).unwrap();
    }
    current.reminders_shown(&[reminder("2027-11-06")], day("2027-11-06"), now()).unwrap();
    let moved = Said::Moved(Some(day("2028-12-01")));
    let other = "974760673-2026-11-20-year-2";
    current.deadline_said(&orgnr(), other, moved, day("2027-11-07"), now()).unwrap();
    backup.deadline_said(&orgnr(), DEADLINE, Said::Snoozed(day("2027-09-29")), day("2027-09-22"), now()).unwrap();
    let file = old.dir.path().join("kopi.tar");
    let mut goes_on = |_, _| ControlFlow::Continue(());
    backup.back_up(&file, None, now(), &mut goes_on).unwrap();
    drop(current);
    restore_backup(&file, None, &new.folder(), "erstattet", now(), &mut goes_on).unwrap();
    let memory = new.store().reminder_memory().unwrap();
    assert_eq!(memory[DEADLINE].shown.len(), 2);
    assert_eq!(memory[DEADLINE].snoozed, Some((day("2027-09-29"), day("2027-09-22"))));
    assert_eq!(memory[other].moved, Some((day("2028-12-01"), day("2027-11-07"))));
}
