//! `remind`, `snooze`, `done`, `move`, `calendar`, `year`, and the part of `doctor` about reminders.

use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use ringperm_core::Problem;
use ringperm_core::api::DeadlinePaper;
use ringperm_core::daily::{self, State};
use ringperm_core::desk::{Desk, Notice};
use ringperm_core::problem::Result;
use ringperm_core::programs::program;
use ringperm_core::remind::TaskKind;
use ringperm_core::store::{Migrate, by_itself};
use ringperm_core::texts::text;
use serde::Serialize;
use serde_json::{Value, json};

use super::day;
use crate::args::Global;
use crate::args::Reminders;
use crate::notification::{self, Answer};
use crate::output::Output;

/// The program of the window.
const WINDOW: &str = "ringperm-desktop";
/// How often the system's check tries to show what is due, and how long it waits in between.
const TRIES: u32 = 6;
const PAUSE: Duration = Duration::from_secs(10);
/// How long it may take until it is clear that the window's own scope could not be made.
const SCOPE: Duration = Duration::from_secs(3);

/// Looks what is due, shows it in one notification, and stays for the answer. It never brings a store up to date.
pub fn remind(scheduled: bool, wait: Duration, global: &Global, output: Output) -> Result<ExitCode> {
    let opening = super::opening(global, output, Migrate::No);
    by_itself(scheduled);
    let mut desk = match Desk::open_existing(&opening) {
        Err(problem @ Problem::StoreOlder { .. }) => {
            // Without a word nobody would ever know that the reminders have stopped.
            let say = |key| output.text(key, &[]);
            notification::show(&say("reminder-start-title"), &say("reminder-start-body"), &[])?;
            return Err(problem);
        }
        opened => opened?,
    };
    if let (None, Some(lang)) = (global.lang, desk.settings()?.lang) {
        desk.set_lang(lang);
    }
    let mut found = show(&mut desk);
    // At a login the system may start the check before the notification service.
    for _ in 1..if scheduled { TRIES } else { 1 } {
        if !matches!(found, Err(Problem::NotificationFailed { .. })) {
            break;
        }
        thread::sleep(PAUSE);
        found = show(&mut desk);
    }
    let (notice, shown) = match found {
        // The look counts, for it is the look that the start page tells of; what was not shown is tried again.
        Err(problem) => {
            desk.checked(scheduled)?;
            return Err(problem);
        }
        Ok(shown) => {
            desk.checked(scheduled)?;
            match shown {
                Found::Nothing => return Ok(said(output, &Told::default(), "cli-remind-none")),
                Found::Busy => return Ok(said(output, &Told::default(), "cli-remind-busy")),
                Found::Shown(notice, shown) => (notice, shown),
            }
        }
    };
    let (folder, lang) = (desk.folder().to_owned(), desk.lang());
    // Nobody needs the store while somebody thinks.
    drop(desk);
    let answer = shown.wait(wait);
    match answer {
        Some(Answer::Open) => open_window(&folder, &notice.page)?,
        Some(Answer::Snooze | Answer::Done) => {
            let mut desk = Desk::open_existing(&super::opening(global, output, Migrate::No))?;
            by_itself(false);
            desk.set_lang(lang);
            answered(&mut desk, &notice, answer)?;
        }
        Some(Answer::Closed) | None => {}
    }
    let told = Told {
        shown: true,
        deadlines: notice.reminders.iter().map(|reminder| reminder.id.clone()).collect(),
        answer: answer.map(Answer::id),
        title: Some(notice.title),
        body: Some(notice.body),
    };
    Ok(said(output, &told, "cli-remind-shown"))
}

/// What a check came to.
#[derive(Debug, Default, Serialize)]
struct Told {
    shown: bool,
    title: Option<String>,
    body: Option<String>,
    deadlines: Vec<String>,
    answer: Option<&'static str>,
}

fn said(output: Output, told: &Told, key: &str) -> ExitCode {
    let title = told.title.clone().unwrap_or_default();
    output.result(told, || vec![output.text(key, &[("title", &title)])])
}

enum Found {
    Nothing,
    Busy,
    Shown(Notice, notification::Shown),
}

/// Shows what is due, and remembers it once it is shown; one check at a time.
fn show(desk: &mut Desk) -> Result<Found> {
    if desk.notice()?.is_none() {
        return Ok(Found::Nothing);
    }
    let Some(_held) = desk.hold_reminders()? else { return Ok(Found::Busy) };
    // Another check may have shown it since.
    let Some(notice) = desk.notice()? else { return Ok(Found::Nothing) };
    let label = |answer: Answer| (answer, text(desk.lang(), &format!("reminder-{}", answer.id()), &[]));
    let buttons = [Answer::Open, Answer::Snooze, Answer::Done].map(label);
    let shown = notification::show(&notice.title, &notice.body, &buttons)?;
    desk.notice_shown(&notice)?;
    Ok(Found::Shown(notice, shown))
}

/// «In a week» is meant of all that was told; «done» of the deadline that was named.
fn answered(desk: &mut Desk, notice: &Notice, answer: Option<Answer>) -> Result<()> {
    let mut ids = notice.reminders.iter().map(|reminder| reminder.id.as_str());
    match answer {
        Some(Answer::Snooze) => ids.try_for_each(|id| desk.snooze(id, None)),
        Some(Answer::Done) => ids.next().map_or(Ok(()), |id| desk.deadline_done(id, true)),
        _ => Ok(()),
    }
}

/// Opens the window on `page`, so that it outlives this check: systemd ends all that a service has
/// started when the service ends, but for what has a scope of its own.
fn open_window(folder: &Path, page: &str) -> Result<()> {
    let window = program(WINDOW);
    let failed = |reason: String| Problem::OpenFailed { path: window.display().to_string(), reason };
    if !window.is_file() {
        return Err(Problem::FileMissing { path: window.display().to_string() });
    }
    let given = |command: &mut Command| -> std::io::Result<Child> {
        command.arg(&window).arg("--store").arg(folder).args(["--open", page]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()
    };
    if cfg!(all(unix, not(target_os = "macos"))) {
        let scope = ["--user", "--scope", "--collect", "--quiet", "--"];
        if given(Command::new("systemd-run").args(scope)).is_ok_and(|child| lives(child, SCOPE)) {
            return Ok(());
        }
        if given(Command::new("setsid").arg("--fork")).is_ok_and(|child| lives(child, SCOPE)) {
            return Ok(());
        }
    }
    let mut alone = Command::new(&window);
    alone.arg("--store").arg(folder).args(["--open", page]);
    alone.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    alone.spawn().map(|_| ()).map_err(|error| failed(error.to_string()))
}

/// Whether what was started runs still, or ended well.
fn lives(mut child: Child, within: Duration) -> bool {
    let until = Instant::now() + within;
    while Instant::now() < until {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => thread::sleep(Duration::from_millis(50)),
            Err(_) => return false,
        }
    }
    true
}

/// What the user says of deadlines, and takes along of them.
pub fn reminders(command: &Reminders, desk: &mut Desk, global: &Global, output: Output) -> Result<ExitCode> {
    match command {
        Reminders::Remind { list_washing: Some(on), .. } => washing(*on, desk, output),
        Reminders::Remind { install, .. } => daily(*install, desk, output),
        Reminders::Snooze { deadline, until } => {
            desk.snooze(deadline, until.as_deref().map(day).transpose()?)?;
            saved(deadline, desk, output)
        }
        Reminders::Done { deadline, task: None, undo, .. } => {
            desk.deadline_done(deadline, !*undo)?;
            saved(deadline, desk, output)
        }
        Reminders::Done { deadline, task: Some(given), who, undo } => {
            let known = TaskKind::ALL.into_iter().find(|task| task.id() == given);
            let task = known.ok_or_else(|| Problem::TaskUnknown { given: given.clone() })?;
            desk.save_task(deadline, task, who.as_deref(), !*undo)?;
            saved(deadline, desk, output)
        }
        Reminders::Move { deadline, to } => {
            desk.move_deadline(deadline, to.as_deref().map(day).transpose()?)?;
            saved(deadline, desk, output)
        }
        Reminders::Calendar { out } => calendar(out, desk, output),
        Reminders::Year { out } => year(out, desk, global, output),
    }
}

/// Has the monthly washing of call lists among the tasks, or not.
fn washing(on: bool, desk: &mut Desk, output: Output) -> Result<ExitCode> {
    desk.set_washing(on)?;
    let key = if on { "cli-washing-on" } else { "cli-washing-off" };
    Ok(output.result(&json!({ "list_washing": on, "monthly": desk.washing()? }), || vec![output.text(key, &[])]))
}

/// Has the system run the check every day, or leave it.
fn daily(on: bool, desk: &mut Desk, output: Output) -> Result<ExitCode> {
    let state = desk.set_daily(on)?;
    let key = if on { "cli-remind-installed" } else { "cli-remind-uninstalled" };
    let way = state.way().map(daily::Way::id);
    let json = json!({ "state": state.id(), "way": way });
    let how = desk.daily()?.text;
    Ok(output.result(&json, || if on { vec![output.text(key, &[]), how] } else { vec![output.text(key, &[])] }))
}

/// What is known of the deadline now.
fn saved(deadline: &str, desk: &Desk, output: Output) -> Result<ExitCode> {
    let view = desk.reminders()?;
    let row = view.rows.into_iter().find(|row| row.deadline == deadline);
    if let Some(task) = view.monthly.into_iter().find(|task| task.id == deadline) {
        return Ok(output.result(&task, || vec![output.text("cli-deadline-saved", &[])]));
    }
    let lines = || {
        let more = row.iter().flat_map(|row| [&row.moved_text, &row.snoozed_text, &row.next_text]).flatten().cloned();
        std::iter::once(output.text("cli-deadline-saved", &[])).chain(more).collect()
    };
    Ok(output.result(&row, lines))
}

fn calendar(out: &Path, desk: &mut Desk, output: Output) -> Result<ExitCode> {
    let (count, path) = (desk.save_calendar(out)?, out.display().to_string());
    Ok(output.result(&json!({ "path": path, "deadlines": count }), || {
        vec![output.text("cli-calendar-written", &[("path", &path), ("count", &count.to_string())])]
    }))
}

fn year(out: &Path, desk: &mut Desk, global: &Global, output: Output) -> Result<ExitCode> {
    desk.save_deadline_paper(DeadlinePaper::Year, global.orgnr()?.as_ref(), out)?;
    let path = out.display().to_string();
    Ok(output.result(&json!({ "path": path }), || vec![path.clone()]))
}

/// The way of a reminder, link by link.
#[derive(Debug, Serialize)]
pub struct Chain {
    /// Whether the user wants the check to run every day; null until asked.
    wanted: Option<bool>,
    /// `missing`, `fine`, `moved`, `disabled`.
    daily: &'static str,
    /// By what it is started.
    way: Option<&'static str>,
    /// When the last check ran, in words.
    #[serde(skip)]
    pub last_text: String,
    /// The notification service that answered.
    service: Option<String>,
    /// Whether the service took a test message.
    test: bool,
    /// The first link that is broken: `daily`, `check`, `service`, `notification`; `off` when nobody wants reminders;
    /// null when all is well.
    broken: Value,
    /// That in words.
    pub text: String,
}

/// Tries the whole way of a reminder, with a message to see.
pub fn chain(desk: &Desk, output: Output) -> Result<Chain> {
    let (view, state) = (desk.daily()?, desk.daily_state());
    let service = notification::service();
    let test = service.as_ref().ok().map(|_| {
        let say = |key| output.text(key, &[]);
        notification::show(&say("reminder-test-title"), &say("reminder-test-body"), &[])
    });
    let reason =
        |problem: &Problem| problem.args().into_iter().map(|(_, value)| value.to_owned()).collect::<Vec<_>>().join(" ");
    let wanted = view.wanted == Some(true);
    let (broken, why) = match (&service, &test) {
        (Err(problem), _) => (Some("service"), reason(problem)),
        (Ok(_), Some(Err(problem))) => (Some("notification"), reason(problem)),
        _ if wanted && !matches!(state, State::Fine(_)) => (Some("daily"), String::new()),
        _ if wanted && view.warning.is_some() => (Some("check"), String::new()),
        _ if !wanted => (Some("off"), String::new()),
        _ => (None, String::new()),
    };
    Ok(Chain {
        wanted: view.wanted,
        daily: state.id(),
        way: state.way().map(daily::Way::id),
        last_text: view.last_text,
        test: matches!(test, Some(Ok(_))),
        service: service.ok(),
        broken: broken.map_or(Value::Null, Value::from),
        text: output.text(&format!("chain-{}", broken.unwrap_or("fine")), &[("reason", &why)]),
    })
}
