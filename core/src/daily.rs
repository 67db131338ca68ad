//! Has the system run the daily check, and finds out whether it still does.
//!
//! The files are written by `schedule`; this side puts them in their place and tells the system. It must never touch
//! the store, and must never switch on again what the user has switched off in the system.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::problem::{Problem, Result};
use crate::programs::program;
use crate::schedule::{self, NAME, Order};

/// By what the check is started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// A timer of the user's systemd.
    Timer,
    /// An entry in the desktop's autostart: at every login.
    Autostart,
    /// The Task Scheduler of Windows.
    Task,
    /// A launch agent of macOS.
    Agent,
}

impl Way {
    /// The name in data and in the keys of texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Timer => "timer",
            Self::Autostart => "autostart",
            Self::Task => "task",
            Self::Agent => "agent",
        }
    }
}

/// Where it stands with the check that the system runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nothing is set up.
    Missing,
    /// It is set up and runs this program.
    Fine(Way),
    /// It is set up for a program that is not there, or is not this one.
    Moved(Way),
    /// It was switched off in the system.
    Disabled(Way),
}

impl State {
    /// The name in data and in the keys of texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Fine(_) => "fine",
            Self::Moved(_) => "moved",
            Self::Disabled(_) => "disabled",
        }
    }

    /// By what it is started.
    pub fn way(self) -> Option<Way> {
        match self {
            Self::Missing => None,
            Self::Fine(way) | Self::Moved(way) | Self::Disabled(way) => Some(way),
        }
    }
}

/// The order to check the store in `folder` every day; `own` when it is the user's own.
pub fn order(folder: &Path, own: &Path, title: String) -> Order {
    let store = (folder != own).then(|| folder.display().to_string());
    Order { program: program("ringperm").display().to_string(), store, title }
}

/// Has the system run the check every day from now on.
///
/// # Errors
/// `ScheduleFailed`.
pub fn install(order: &Order) -> Result<Way> {
    system::install(order)
}

/// Has the system leave it.
///
/// # Errors
/// `ScheduleFailed`.
pub fn uninstall() -> Result<()> {
    system::uninstall()
}

/// Whether the system runs the check that `order` asks for.
pub fn state(order: &Order) -> State {
    system::state(order)
}

/// How often an open window has the check run: often enough for a day that begins while it is open.
const HOUR: Duration = Duration::from_hours(1);

/// The open window's own reminding: the same check, in the same program, as the system would start.
#[derive(Debug, Default)]
pub struct Hourly {
    last: Option<Instant>,
}

impl Hourly {
    /// Has the store in `folder` checked when that is an hour ago, or was not done yet.
    pub fn check(&mut self, folder: &Path) {
        if self.last.is_none_or(|at| at.elapsed() >= HOUR) {
            self.last = Some(Instant::now());
            if let Err(problem) = check_now(folder) {
                tracing::warn!(code = problem.code(), "the deadlines could not be checked");
            }
        }
    }
}

/// Runs the check once, in a process of its own, and does not wait for it; what it shows can outlast the window.
///
/// # Errors
/// `ScheduleFailed` when the program does not start.
fn check_now(folder: &Path) -> Result<()> {
    let program = program("ringperm");
    let mut command = Command::new(&program);
    command.arg("remind").arg("--store").arg(folder);
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let mut child = child.map_err(|error| failed(&program.display().to_string(), &error))?;
    // Somebody has to take leave of it, or it stays in the table of processes.
    std::thread::spawn(move || child.wait());
    Ok(())
}

fn failed(what: &str, error: &dyn std::fmt::Display) -> Problem {
    Problem::ScheduleFailed { what: what.to_owned(), reason: error.to_string() }
}

fn write(path: &Path, text: &[u8]) -> Result<()> {
    let write = || {
        fs::create_dir_all(path.parent().unwrap_or(path))?;
        fs::write(path, text)
    };
    write().map_err(|error| failed(&path.display().to_string(), &error))
}

fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(&path.display().to_string(), &error)),
        _ => Ok(()),
    }
}

/// What a program of the system says, when it is there and says yes.
fn run(program: &str, args: &[&str]) -> Result<Output> {
    let output = Command::new(program).args(args).stdin(Stdio::null()).output();
    let output = output.map_err(|error| failed(program, &error))?;
    if output.status.success() {
        return Ok(output);
    }
    Err(failed(&format!("{program} {}", args.join(" ")), &String::from_utf8_lossy(&output.stderr).trim()))
}

/// The file as it must be, another file, or none.
fn is_ours(path: &Path, expected: &[u8]) -> Option<bool> {
    fs::read(path).ok().map(|found| found == expected)
}

#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    use super::{NAME, Order, Path, PathBuf, Result, State, Way, failed, fs, is_ours, remove, run, schedule, write};

    fn config() -> Result<PathBuf> {
        let dirs = directories::BaseDirs::new().ok_or_else(|| failed("HOME", &"?"))?;
        Ok(dirs.config_dir().to_owned())
    }

    fn units(config: &Path) -> [PathBuf; 2] {
        ["service", "timer"].map(|kind| config.join("systemd/user").join(format!("{NAME}.{kind}")))
    }

    fn entry(config: &Path) -> PathBuf {
        config.join("autostart").join(format!("{NAME}.desktop"))
    }

    fn timer() -> String {
        format!("{NAME}.timer")
    }

    fn systemctl(args: &[&str]) -> Result<std::process::Output> {
        let args: Vec<&str> = std::iter::once("--user").chain(args.iter().copied()).collect();
        run("systemctl", &args)
    }

    pub fn install(order: &Order) -> Result<Way> {
        let config = config()?;
        let [service, timer_file] = units(&config);
        let by_timer = || {
            // Asks whether the user's systemd is there at all, before anything is written.
            systemctl(&["show-environment"])?;
            write(&service, schedule::systemd_service(order).as_bytes())?;
            write(&timer_file, schedule::systemd_timer(order).as_bytes())?;
            systemctl(&["daemon-reload"])?;
            systemctl(&["enable", "--now", &timer()])
        };
        if by_timer().is_ok() {
            remove(&entry(&config))?;
            return Ok(Way::Timer);
        }
        for unit in units(&config) {
            remove(&unit)?;
        }
        write(&entry(&config), schedule::desktop_entry(order).as_bytes())?;
        Ok(Way::Autostart)
    }

    pub fn uninstall() -> Result<()> {
        let config = config()?;
        let [service, timer_file] = units(&config);
        if timer_file.exists() {
            // Without systemd there is nothing to tell; the files go all the same.
            let _ = systemctl(&["disable", "--now", &timer()]);
        }
        for file in [service, timer_file, entry(&config)] {
            remove(&file)?;
        }
        let _ = systemctl(&["daemon-reload"]);
        Ok(())
    }

    pub fn state(order: &Order) -> State {
        let Ok(config) = config() else { return State::Missing };
        let [service, timer_file] = units(&config);
        if let Some(ours) = is_ours(&service, schedule::systemd_service(order).as_bytes()) {
            if !timer_file.exists() || systemctl(&["is-active", "--quiet", &timer()]).is_err() {
                return State::Disabled(Way::Timer);
            }
            return if ours { State::Fine(Way::Timer) } else { State::Moved(Way::Timer) };
        }
        let Ok(found) = fs::read_to_string(entry(&config)) else { return State::Missing };
        let exec = |text: &str| text.lines().find(|line| line.starts_with("Exec=")).map(str::to_owned);
        if schedule::is_switched_off(&found) {
            State::Disabled(Way::Autostart)
        } else if exec(&found) == exec(&schedule::desktop_entry(order)) {
            State::Fine(Way::Autostart)
        } else {
            State::Moved(Way::Autostart)
        }
    }
}

#[cfg(target_os = "macos")]
mod system {
    use super::{NAME, Order, PathBuf, Result, State, Way, failed, is_ours, remove, run, schedule, write};

    fn agent() -> Result<PathBuf> {
        let dirs = directories::BaseDirs::new().ok_or_else(|| failed("HOME", &"?"))?;
        Ok(dirs.home_dir().join("Library/LaunchAgents").join(format!("{NAME}.plist")))
    }

    pub fn install(order: &Order) -> Result<Way> {
        let path = agent()?;
        let shown = path.display().to_string();
        let _ = run("launchctl", &["unload", &shown]);
        write(&path, schedule::launch_agent(order).as_bytes())?;
        run("launchctl", &["load", "-w", &shown])?;
        Ok(Way::Agent)
    }

    pub fn uninstall() -> Result<()> {
        let path = agent()?;
        let _ = run("launchctl", &["unload", &path.display().to_string()]);
        remove(&path)
    }

    pub fn state(order: &Order) -> State {
        let Ok(path) = agent() else { return State::Missing };
        match is_ours(&path, schedule::launch_agent(order).as_bytes()) {
            None => State::Missing,
            Some(_) if run("launchctl", &["list", NAME]).is_err() => State::Disabled(Way::Agent),
            Some(true) => State::Fine(Way::Agent),
            Some(false) => State::Moved(Way::Agent),
        }
    }
}

#[cfg(windows)]
mod system {
    use super::{NAME, Order, PathBuf, Result, State, Way, failed, is_ours, remove, run, schedule, write};

    /// What was given to the Task Scheduler, kept to be compared with.
    fn file() -> Result<PathBuf> {
        let dirs = directories::BaseDirs::new().ok_or_else(|| failed("LOCALAPPDATA", &"?"))?;
        Ok(dirs.data_local_dir().join("Ringperm").join(format!("{NAME}.xml")))
    }

    /// The encoding that the file names in its first line.
    fn utf16(text: &str) -> Vec<u8> {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
    }

    pub fn install(order: &Order) -> Result<Way> {
        let path = file()?;
        write(&path, &utf16(&schedule::task_xml(order)))?;
        run("schtasks", &["/Create", "/F", "/TN", NAME, "/XML", &path.display().to_string()])?;
        Ok(Way::Task)
    }

    pub fn uninstall() -> Result<()> {
        let _ = run("schtasks", &["/Delete", "/F", "/TN", NAME]);
        remove(&file()?)
    }

    pub fn state(order: &Order) -> State {
        let Ok(path) = file() else { return State::Missing };
        match is_ours(&path, &utf16(&schedule::task_xml(order))) {
            None => State::Missing,
            Some(_) if run("schtasks", &["/Query", "/TN", NAME]).is_err() => State::Disabled(Way::Task),
            Some(true) => State::Fine(Way::Task),
            Some(false) => State::Moved(Way::Task),
        }
    }
}
