//! Notifications of the desktop: shown, kept while they are needed, and answered.
//!
//! Some desktops take a notification away when the program that sent it ends, so that the program stays until it is
//! answered or closed. Every error comes back: what the service did not take was not shown.

use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use notify_rust::{Notification, NotificationResponse, Timeout};
use ringperm_core::Problem;
use ringperm_core::problem::Result;

/// How long the service may take to accept a notification.
const PATIENCE: Duration = Duration::from_secs(20);

/// The name of the program, as the service groups notifications by it.
const NAME: &str = "Ringperm";

/// How the user answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// To open the window: the button, or the notification itself.
    Open,
    /// To be reminded in a week.
    Snooze,
    /// It is done.
    Done,
    /// It was closed.
    Closed,
}

impl Answer {
    /// The name in data, and of the button.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Snooze => "snooze",
            Self::Done => "done",
            Self::Closed => "closed",
        }
    }
}

/// A notification that the service took.
pub struct Shown {
    answers: Receiver<Answer>,
}

impl Shown {
    /// Waits for the answer; `None` when there is none in time.
    pub fn wait(self, limit: Duration) -> Option<Answer> {
        self.answers.recv_timeout(limit).ok()
    }
}

/// Shows a notification with these buttons.
///
/// # Errors
/// `NotificationFailed`: no service, or one that did not take it.
pub fn show(title: &str, body: &str, buttons: &[(Answer, String)]) -> Result<Shown> {
    let mut message = Notification::new();
    message.appname(NAME).summary(title).body(&plain(body)).icon("no.ringperm.Ringperm");
    if !buttons.is_empty() {
        message.action("default", NAME).timeout(Timeout::Never);
    }
    for (answer, label) in buttons {
        message.action(answer.id(), label);
    }
    let (taken, is_taken) = mpsc::channel();
    let (answered, answers) = mpsc::channel();
    // In a thread of its own: a service that hangs must not keep the check for ever.
    thread::spawn(move || {
        let handle = match message.show() {
            Ok(handle) => handle,
            Err(error) => {
                let _ = taken.send(Err(failed(&error)));
                return;
            }
        };
        let _ = taken.send(Ok(()));
        let _ = handle.wait_for_response(|response: &NotificationResponse| {
            let _ = answered.send(answer(response));
        });
    });
    is_taken.recv_timeout(PATIENCE).map_err(|error| failed(&error))??;
    Ok(Shown { answers })
}

fn answer(response: &NotificationResponse) -> Answer {
    match response {
        NotificationResponse::Default => Answer::Open,
        NotificationResponse::Action(id) => {
            // `default` is what a click on the notification itself is called on a desktop bus.
            [Answer::Snooze, Answer::Done].into_iter().find(|answer| answer.id() == id).unwrap_or(Answer::Open)
        }
        NotificationResponse::Reply(_) | NotificationResponse::Closed(_) => Answer::Closed,
    }
}

/// The service that shows notifications, by name and version.
///
/// # Errors
/// `NotificationFailed` when none answers.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn service() -> Result<String> {
    let (found, is_found) = mpsc::channel();
    thread::spawn(move || found.send(notify_rust::get_server_information()));
    let server = is_found.recv_timeout(PATIENCE).map_err(|error| failed(&error))?.map_err(|error| failed(&error))?;
    Ok(format!("{} {}", server.name, server.version))
}

/// The service is the system itself.
///
/// # Errors
/// Never: only showing can tell.
#[cfg(not(all(unix, not(target_os = "macos"))))]
#[allow(clippy::unnecessary_wraps, reason = "the same signature on every system")]
pub fn service() -> Result<String> {
    Ok(std::env::consts::OS.to_owned())
}

fn failed(error: &impl std::fmt::Display) -> Problem {
    Problem::NotificationFailed { reason: error.to_string() }
}

/// Services read the text as markup; a company's name is none.
fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
