//! What is to be reminded of, in words, and what the user says to it.

use chrono::NaiveDate;
use serde_json::Value;

use crate::api::{
    DailyView, DeadlineState, DeadlineView, DeadlinesView, ReminderAct, ReminderEvent, ReminderRow, RemindersView,
    TaskView,
};
use crate::company::Orgnr;
use crate::daily::{self, State};
use crate::deadline::working_day_on_or_before;
use crate::problem::{Problem, Result};
use crate::remind::{self, Memory, Reminder, TaskKind, Watch, Watched};
use crate::schedule::Order;
use crate::store::{self, CheckRow, Checking, HistoryRow, Said, TaskRow, What};
use crate::texts::{self, text};

use super::Desk;
use super::deadlines::distance_text;
use super::views::clock_text;

/// How many rows of history are looked through, and how many are shown.
const LOOKED_THROUGH: u32 = 500;
const SHOWN: usize = 40;

/// How many tasks a message names.
const TOLD: usize = 2;

/// The kind of the fee, which has no day of its own and is never late.
const FEE: &str = "fee";

/// One notification.
#[derive(Debug, Clone)]
pub struct Notice {
    /// The heading: what is nearest.
    pub title: String,
    /// For whom and by when, what is left to do, and how much else there is.
    pub body: String,
    /// The page of the window that shows it.
    pub page: String,
    /// What it reminds of, nearest first.
    pub reminders: Vec<Reminder>,
}

impl Desk {
    /// The deadlines as the user has them: moved, done, and with the steps that were chosen.
    pub(super) fn as_remembered(&self, mut deadlines: Vec<DeadlineView>) -> Result<Vec<DeadlineView>> {
        let (memory, wishes) = (self.store.reminder_memory()?, self.store.reminder_wishes()?);
        for view in &mut deadlines {
            let known = memory.get(&view.id);
            if let Some((to, _)) = known.and_then(|known| known.moved) {
                self.put_on(view, to);
            }
            let Some(due) = parsed(&view.due) else { continue };
            if let Some(leads) = wishes.leads.of(&view.kind) {
                view.reminders = remind::steps(due, leads).iter().map(ToString::to_string).collect();
            }
            if known.is_some_and(|known| known.done.is_some()) {
                view.state = DeadlineState::Done;
            } else if view.state != DeadlineState::Done {
                view.state = self.state_of(view, due);
            }
        }
        Ok(deadlines)
    }

    fn put_on(&self, view: &mut DeadlineView, due: NaiveDate) {
        let before = parsed(&view.due);
        let moved = |day: &String| {
            let day = parsed(day)?;
            due.checked_sub_signed(before? - day).map(|day| day.to_string())
        };
        view.reminders = view.reminders.iter().filter_map(moved).collect();
        let send_by = working_day_on_or_before(due);
        (view.due, view.due_text) = (due.to_string(), texts::long_date(self.lang, due));
        (view.send_by, view.send_by_text) = (send_by.to_string(), texts::long_date(self.lang, send_by));
        view.distance_text = distance_text(self.today(), due, self.lang);
    }

    fn state_of(&self, view: &DeadlineView, due: NaiveDate) -> DeadlineState {
        let today = self.today();
        let begun = view.reminders.iter().filter_map(|day| parsed(day)).any(|step| step <= today);
        match (view.kind == FEE, begun) {
            (false, _) if today > due => DeadlineState::Overdue,
            (_, true) => DeadlineState::Soon,
            (_, false) => DeadlineState::Upcoming,
        }
    }

    /// The notification that is to be shown now; `None` when there is nothing to remind of.
    pub fn notice(&self) -> Result<Option<Notice>> {
        let DeadlinesView { deadlines } = self.deadlines()?;
        let watched: Vec<Watched> = deadlines.iter().filter_map(watched).collect();
        let reminders = remind::pending(&watched, &self.store.reminder_memory()?, self.today());
        let nearest = reminders.first().and_then(|first| deadlines.iter().find(|view| view.id == first.id));
        let Some(nearest) = nearest else { return Ok(None) };
        let (title, page) = (nearest.title.clone(), format!("deadlines/at/{}", nearest.id));
        Ok(Some(Notice { title, body: self.notice_body(nearest, reminders.len())?, page, reminders }))
    }

    fn notice_body(&self, nearest: &DeadlineView, count: usize) -> Result<String> {
        let (lang, today) = (self.lang, self.today());
        let (due, send_by) = (parsed(&nearest.due).unwrap_or(today), parsed(&nearest.send_by).unwrap_or(today));
        let (key, day) = if nearest.kind == FEE {
            ("reminder-body-fee", due)
        } else if today > due {
            ("reminder-body-overdue", due)
        } else if today > send_by {
            ("reminder-body-due", due)
        } else {
            ("reminder-body", send_by)
        };
        let (date, distance) = (texts::long_date(lang, day), distance_text(today, day, lang));
        let args =
            [("company", nearest.company_name.as_str()), ("date", date.as_str()), ("distance", distance.as_str())];
        let mut body = vec![text(lang, key, &args)];
        let open: Vec<String> =
            self.tasks_of(nearest)?.into_iter().filter(|task| task.open).map(|task| in_a_list(&task.title)).collect();
        // The last ones are the most pressing; a message is short.
        let open = open.get(open.len().saturating_sub(TOLD)..).unwrap_or_default();
        if !open.is_empty() {
            body.push(text(lang, "reminder-tasks", &[("tasks", &open.join(", "))]));
        }
        body.extend(self.washing_text(&nearest.company)?);
        if count > 1 {
            body.push(text(lang, "reminder-more", &[("count", &(count - 1).to_string())]));
        }
        Ok(body.join(" "))
    }

    /// Remembers that the notification service took a notification.
    pub fn notice_shown(&mut self, notice: &Notice) -> Result<()> {
        let (today, now) = (self.today(), self.now());
        self.store.reminders_shown(&notice.reminders, today, now)
    }

    /// Remembers that somebody looked: the system's daily check when `scheduled`, else the window or a person.
    pub fn checked(&mut self, scheduled: bool) -> Result<()> {
        let check = CheckRow { day: self.today(), at: self.now(), scheduled };
        self.store.checked(check)
    }

    /// When somebody looked last (RFC 3339).
    pub fn last_check(&self) -> Result<Option<String>> {
        Ok(self.store.last_check(false)?.map(|check| check.at.to_rfc3339()))
    }

    /// The right to show reminders, unless another check has it at the moment.
    pub fn hold_reminders(&self) -> Result<Option<Checking>> {
        self.store.hold_reminders()
    }

    /// Everything about reminders.
    pub fn reminders(&self) -> Result<RemindersView> {
        self.store.at_one_moment(|| self.reminders_of(&self.deadlines()?.deadlines))
    }

    /// The same, where what is due is known already.
    pub(super) fn reminders_of(&self, deadlines: &[DeadlineView]) -> Result<RemindersView> {
        let memory = self.store.reminder_memory()?;
        let wishes = self.store.reminder_wishes()?;
        let leads = &wishes.leads;
        let typed = |days: &[u16]| days.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let rows = deadlines.iter().map(|view| self.reminder_row(view, &memory));
        Ok(RemindersView {
            rows: rows.collect::<Result<_>>()?,
            daily: self.daily()?,
            follow_up: typed(&leads.follow_up),
            renewal: typed(&leads.renewal),
            washing: wishes.washing,
            monthly: self.washing()?,
            history: self.reminder_history()?,
        })
    }

    fn reminder_row(&self, view: &DeadlineView, memory: &Memory) -> Result<ReminderRow> {
        let (lang, today) = (self.lang, self.today());
        let known = memory.get(&view.id).cloned().unwrap_or_default();
        let said = |key: &str, day: NaiveDate| text(lang, key, &[("date", &texts::date(lang, day))]);
        let snoozed = known.snoozed.filter(|(until, said)| *said <= today && *until > today);
        let next = watched(view).and_then(|deadline| remind::next(&deadline, memory, today));
        let first = known.moved.map(|_| self.first_day(&view.id)).transpose()?.flatten();
        Ok(ReminderRow {
            deadline: view.id.clone(),
            next_text: next.map(|day| said("reminder-next", day)),
            snoozed_text: snoozed.map(|(until, _)| said("reminder-snoozed", until)),
            moved_text: first.map(|first| said("reminder-moved", first)),
            said_done: known.done.is_some(),
            tasks: self.tasks_of(view)?,
        })
    }

    /// The day that a deadline has without having been moved.
    fn first_day(&self, id: &str) -> Result<Option<NaiveDate>> {
        let unmoved = self.deadlines_unmoved()?.into_iter().find(|view| view.id == id);
        Ok(unmoved.and_then(|view| parsed(&view.due)))
    }

    pub(super) fn tasks_of(&self, view: &DeadlineView) -> Result<Vec<TaskView>> {
        let Some(due) = parsed(&view.due) else { return Ok(Vec::new()) };
        let rows = self.store.deadline_tasks()?;
        let open = view.state != DeadlineState::Done;
        let view_of = |task: remind::Task| {
            let row = rows.get(&(view.id.clone(), task.kind)).cloned().unwrap_or_default();
            TaskView {
                task: task.kind,
                title: self.task_title(task.kind),
                from: task.from.to_string(),
                from_text: texts::date(self.lang, task.from),
                open: open && row.done.is_none() && task.from <= self.today(),
                who: row.who,
                done: row.done.is_some(),
            }
        };
        Ok(remind::tasks(&view.kind, due).into_iter().map(view_of).collect())
    }

    pub(super) fn task_title(&self, task: TaskKind) -> String {
        text(self.lang, &format!("task-{}", task.id()), &[])
    }

    /// Does what the user says.
    pub fn reminder_act(&mut self, act: &ReminderAct) -> Result<RemindersView> {
        match act {
            ReminderAct::Snooze { deadline } => self.snooze(deadline, None)?,
            ReminderAct::Done { deadline, done } => self.deadline_said(deadline, |_| Said::Done(*done))?,
            ReminderAct::Move { deadline, to } => {
                let day = |given: &String| parsed(given).ok_or_else(|| Problem::DateShape { given: given.clone() });
                self.move_deadline(deadline, to.as_ref().map(day).transpose()?)?;
            }
            ReminderAct::Task { deadline, task, who, done } => {
                self.save_task(deadline, *task, Some(who.as_str()), *done)?;
            }
            ReminderAct::Steps { follow, renewal } => self.save_steps(follow, renewal)?,
            ReminderAct::Washing { on } => self.set_washing(*on)?,
            ReminderAct::Daily { on } => {
                self.set_daily(*on)?;
            }
        }
        self.reminders()
    }

    /// Is silent about a deadline until a day; without one, for a week, or until the deadline when that comes first.
    pub fn snooze(&mut self, id: &str, until: Option<NaiveDate>) -> Result<()> {
        let today = self.today();
        if let Some(until) = until.filter(|until| *until <= today) {
            return Err(Problem::DayPast { given: until.to_string() });
        }
        self.deadline_said(id, |due| Said::Snoozed(until.unwrap_or_else(|| remind::in_a_week(due, today))))
    }

    /// A deadline is done, or is not after all.
    pub fn deadline_done(&mut self, id: &str, done: bool) -> Result<()> {
        self.deadline_said(id, |_| Said::Done(done))
    }

    /// A deadline has another day; `None`: its first one.
    pub fn move_deadline(&mut self, id: &str, to: Option<NaiveDate>) -> Result<()> {
        if let Some(day) = to {
            self.likely_ahead(day)?;
        }
        self.deadline_said(id, |_| Said::Moved(to))
    }

    fn likely_ahead(&self, day: NaiveDate) -> Result<()> {
        let (first, last) = (self.today(), remind::last_meant(self.today()));
        if (first..=last).contains(&day) {
            return Ok(());
        }
        Err(Problem::DateUnlikely { given: day.to_string(), first: first.to_string(), last: last.to_string() })
    }

    fn deadline_said(&mut self, id: &str, said: impl FnOnce(NaiveDate) -> Said) -> Result<()> {
        let (orgnr, due) = self.known_deadline(id)?;
        let (today, now) = (self.today(), self.now());
        self.store.deadline_said(&orgnr, id, said(due), today, now)
    }

    /// Says who does a task, when it is given, and whether it is done.
    pub fn save_task(&mut self, id: &str, task: TaskKind, who: Option<&str>, done: bool) -> Result<()> {
        let orgnr = match task {
            TaskKind::ListWashing => self.washed(id)?,
            _ => self.known_deadline(id)?.0,
        };
        let known = self.store.deadline_tasks()?.remove(&(id.to_owned(), task)).unwrap_or_default();
        let row = TaskRow {
            who: who.map_or(known.who, |who| who.trim().to_owned()),
            done: done.then(|| known.done.unwrap_or_else(|| self.today())),
        };
        let now = self.now();
        self.store.save_deadline_task(&orgnr, id, task, &row, now)
    }

    fn known_deadline(&self, id: &str) -> Result<(Orgnr, NaiveDate)> {
        let view = self.deadlines()?.deadlines.into_iter().find(|view| view.id == id);
        let known = view.and_then(|view| Some((Orgnr::parse(&view.company).ok()?, parsed(&view.due)?)));
        known.ok_or_else(|| Problem::DeadlineUnknown { given: id.to_owned() })
    }

    /// Keeps the days on which to remind, as they were typed.
    fn save_steps(&mut self, follow_up: &str, renewal: &str) -> Result<()> {
        let days = |typed: &str| remind::leads(typed).ok_or_else(|| Problem::ReminderDays { given: typed.to_owned() });
        let mut wishes = self.store.reminder_wishes()?;
        wishes.leads = remind::Leads { follow_up: days(follow_up)?, renewal: days(renewal)? };
        let now = self.now();
        self.store.save_reminder_wishes(&wishes, now)
    }

    /// Has the system run the check every day, or leave it, as the user has said.
    pub fn set_daily(&mut self, on: bool) -> Result<State> {
        let order = self.order();
        if on {
            daily::install(&order)?;
        } else {
            daily::uninstall()?;
        }
        let mut wishes = self.store.reminder_wishes()?;
        (wishes.daily, wishes.since) = (Some(on), on.then(|| self.today()));
        let now = self.now();
        self.store.save_reminder_wishes(&wishes, now)?;
        Ok(daily::state(&order))
    }

    /// Sets the check up again where the program was moved. What was switched off in the system stays off.
    pub fn tend_daily(&mut self) -> Result<()> {
        if self.store.reminder_wishes()?.daily == Some(true) && matches!(self.daily_state(), State::Moved(_)) {
            daily::install(&self.order())?;
        }
        Ok(())
    }

    /// Whether the system runs the check.
    pub fn daily_state(&self) -> State {
        daily::state(&self.order())
    }

    fn order(&self) -> Order {
        let title = text(self.lang, "reminder-daily-title", &[]);
        daily::order(self.store.folder(), &store::default_folder(), title)
    }

    /// How it stands with the check that runs also when the window is closed.
    pub fn daily(&self) -> Result<DailyView> {
        let (lang, today) = (self.lang, self.today());
        let (wishes, state) = (self.store.reminder_wishes()?, self.daily_state());
        let last = self.store.last_check(false)?;
        let last_text = last.map_or_else(
            || text(lang, "daily-never", &[]),
            |check| {
                let at = check.at;
                let key = if check.day == today { "daily-last-today" } else { "daily-last" };
                text(lang, key, &[("date", &texts::date(lang, check.day)), ("time", &clock_text(at, lang))])
            },
        );
        let wanted = wishes.daily == Some(true);
        let key = match (wanted, state, state.way()) {
            (true, State::Fine(_), Some(way)) => format!("daily-by-{}", way.id()),
            (true, ..) => format!("daily-{}", state.id()),
            (false, ..) => "daily-off".to_owned(),
        };
        // Where the system was asked to look, its own looks count, from the day of asking.
        let reference = if wanted {
            self.store.last_check(true)?.map(|check| check.day).max(wishes.since)
        } else {
            last.map(|check| check.day)
        };
        let watch = reference.map(|day| (day, remind::watch(day, today)));
        let warning = match (wanted, state, watch) {
            (true, State::Missing | State::Moved(_) | State::Disabled(_), _) => {
                Some(text(lang, &format!("daily-{}.advice", state.id()), &[]))
            }
            (_, _, Some((day, Watch::Silent))) if wishes.daily != Some(false) => {
                let days = (today - day).num_days().to_string();
                Some(text(lang, "daily-silent", &[("days", &days)]))
            }
            (_, _, Some((day, Watch::ClockChanged))) => {
                Some(text(lang, "daily-clock", &[("date", &texts::date(lang, day))]))
            }
            _ => None,
        };
        Ok(DailyView {
            wanted: wishes.daily,
            state: state.id().to_owned(),
            way: state.way().map(|way| way.id().to_owned()),
            text: text(lang, &key, &[]),
            last_text,
            last_check: last.map(|check| check.at.to_rfc3339()),
            warning,
        })
    }

    fn reminder_history(&self) -> Result<Vec<ReminderEvent>> {
        let rows = self.store.history(None, LOOKED_THROUGH)?;
        Ok(rows.iter().filter_map(|row| self.reminder_event(row)).take(SHOWN).collect())
    }

    pub(super) fn reminder_event(&self, row: &HistoryRow) -> Option<ReminderEvent> {
        let lang = self.lang;
        let args = &row.args;
        let word = |name: &str| args.get(name).and_then(Value::as_str);
        let what = |id: &str| self.title_of(id);
        let date = |name: &str| word(name).and_then(parsed).map(|day| texts::date(lang, day)).unwrap_or_default();
        let of = word("deadline").map(what).unwrap_or_default();
        let said = match row.what {
            What::ReminderShown => {
                let ids = args.get("deadlines").and_then(Value::as_array)?;
                let titles: Vec<String> = ids.iter().filter_map(Value::as_str).map(what).collect();
                text(lang, "reminder-event-shown", &[("what", &titles.join(", "))])
            }
            What::DeadlineSnoozed => text(lang, "reminder-event-snoozed", &[("what", &of), ("date", &date("until"))]),
            What::DeadlineDone if word("done").is_some() => text(lang, "reminder-event-done", &[("what", &of)]),
            What::DeadlineDone => text(lang, "reminder-event-undone", &[("what", &of)]),
            What::DeadlineMoved if word("to").is_some() => {
                text(lang, "reminder-event-moved", &[("what", &of), ("date", &date("to"))])
            }
            What::DeadlineMoved => text(lang, "reminder-event-moved-back", &[("what", &of)]),
            What::DeadlineTask => {
                let task = TaskKind::ALL.into_iter().find(|task| word("task") == Some(task.id()))?;
                let key = if word("done").is_some() { "reminder-event-task-done" } else { "reminder-event-task" };
                text(lang, key, &[("what", &of), ("task", &self.task_title(task))])
            }
            _ => return None,
        };
        let day = row.at.date_naive();
        Some(ReminderEvent { date: day.to_string(), date_text: texts::date(lang, day), text: said })
    }

    /// What a deadline asks, by its id, also when it is gone.
    fn title_of(&self, id: &str) -> String {
        // `123456785-2026-11-20-year-1`, `123456785-2026-11-20-reply-7`: number, day, kind, and a number where the kind
        // has several.
        let kind = id.splitn(5, '-').nth(4).unwrap_or_default();
        let plain = kind.rsplit_once('-').map_or(kind, |(plain, _)| plain);
        let found = [kind, plain].iter().find_map(|kind| texts::find(self.lang, &format!("deadline-{kind}"), &[]));
        found.unwrap_or_else(|| text(self.lang, "reminder-some-deadline", &[]))
    }
}

/// A deadline that is not done, as the pure part wants it.
fn watched(view: &DeadlineView) -> Option<Watched> {
    let steps = view.reminders.iter().filter_map(|day| parsed(day)).collect();
    let open = view.state != DeadlineState::Done;
    open.then_some(Watched { id: view.id.clone(), due: parsed(&view.due)?, steps })
}

pub(super) fn parsed(day: &str) -> Option<NaiveDate> {
    day.parse().ok()
}

/// A title as it stands inside a sentence.
fn in_a_list(title: &str) -> String {
    let mut letters = title.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
