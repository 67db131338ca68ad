//! The desk behind the window, which the commands share, and what else they do.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use ringperm_core::Problem;
use ringperm_core::api::{ProblemView, Progress};
use ringperm_core::daily;
use ringperm_core::desk::{Desk, Opening, SharedDesk};
use ringperm_core::programs::asked::Asked;
use ringperm_core::store::Migrate;
use ringperm_core::texts::Lang;
use tauri::ipc::Channel;
use tauri::{AppHandle, Emitter, Manager, Url};

/// How often another process's changes are looked for.
const WATCH: Duration = Duration::from_secs(2);
/// How often the page is told of progress.
const TELL: Duration = Duration::from_millis(100);

/// What the commands share.
#[derive(Clone)]
pub struct Office {
    inner: Arc<Inner>,
}

struct Inner {
    folder: PathBuf,
    example: bool,
    desk: SharedDesk,
    cancelled: AtomicBool,
    /// Files to open that wait for the page; `None` once it has asked.
    handed: Mutex<Option<Vec<String>>>,
}

impl Office {
    /// An office whose desk is opened at the first command.
    pub fn new(folder: PathBuf, asked: Asked) -> Self {
        let Asked { today, scheme, example, files, .. } = asked;
        let (migrate, lang) = (Migrate::Yes, system_language());
        let opening = Opening { folder: Some(folder.clone()), migrate, today, lang, scheme };
        let (desk, cancelled) = (SharedDesk::new(opening, example), AtomicBool::new(false));
        Self { inner: Arc::new(Inner { folder, example, desk, cancelled, handed: Mutex::new(Some(files)) }) }
    }

    /// Does `work` at the desk, away from the window's thread.
    pub async fn at_desk<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, ProblemView> {
        self.beside_desk(move |desk| desk.at_desk(work)).await
    }

    /// Does `work` that comes to the desk only now and then, away from the window's thread. A panic ends this call and
    /// nothing else.
    pub async fn beside_desk<T: Send + 'static>(
        &self,
        work: impl FnOnce(&SharedDesk) -> Result<T, ProblemView> + Send + 'static,
    ) -> Result<T, ProblemView> {
        let inner = Arc::clone(&self.inner);
        let done = tauri::async_runtime::spawn_blocking(move || work(&inner.desk)).await;
        done.unwrap_or_else(|error| {
            tracing::error!(%error, "a command did not end well");
            Err(ProblemView::new(&Problem::Internal { reason: error.to_string() }, system_language()))
        })
    }

    /// Does `work` that needs no desk, away from the window's thread; the desk stays free meanwhile.
    pub async fn away_from_desk<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, ProblemView> {
        // The desk knows the language of the window.
        self.beside_desk(move |desk| work().or_else(|problem| desk.at_desk(|_| Err(problem)))).await
    }

    /// The files that wait to be opened; those that come later are told to the page.
    pub fn opened_with(&self) -> Vec<String> {
        self.inner.handed.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_default()
    }

    /// Has the page open these files, now or when it asks.
    pub fn hand_over(&self, files: Vec<String>, app: &AppHandle) {
        match &mut *self.inner.handed.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(waiting) => waiting.extend(files),
            None if files.is_empty() => {}
            None => drop(app.emit("opened", files)),
        }
    }

    /// How the desk is opened, for work that is done beside it, or in its stead where it cannot be opened.
    pub async fn opening(&self) -> Result<Opening, ProblemView> {
        self.beside_desk(|desk| Ok(desk.opening())).await
    }

    /// Tells the page how far work has come, and stops it when the user asked to.
    pub fn progress(&self, channel: Channel<Progress>) -> impl FnMut(Progress) -> ControlFlow<()> + Send + use<> {
        let inner = Arc::clone(&self.inner);
        inner.cancelled.store(false, Ordering::Relaxed);
        let mut told: Option<Instant> = None;
        move |progress| {
            if told.is_none_or(|at| at.elapsed() >= TELL) || progress.done == progress.total {
                told = Some(Instant::now());
                let _ = channel.send(progress);
            }
            if inner.cancelled.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        }
    }

    /// Stops the work under way.
    pub fn cancel(&self) {
        self.inner.cancelled.store(true, Ordering::Relaxed);
    }
}

/// The language that the system asks for; bokmål until the page says what it speaks where nothing is asked.
pub fn system_language() -> Lang {
    Lang::of_system(|name| std::env::var(name).ok()).unwrap_or_default()
}

/// Opens the desk, while the window is being made; then tells the page when another process changed the store.
pub fn watch(app: AppHandle) {
    std::thread::spawn(move || {
        let office = app.state::<Office>().inner().clone();
        // What stands in the way is told by the first command.
        let _ = tauri::async_runtime::block_on(office.at_desk(|_| Ok(())));
        let mut hourly = daily::Hourly::default();
        loop {
            std::thread::sleep(WATCH);
            let Some(changed) = office.inner.desk.changed_elsewhere() else { continue };
            if !office.inner.example {
                hourly.check(&office.inner.folder);
            }
            if changed {
                let _ = app.emit("store-changed", ());
            }
        }
    });
}

/// The window shows the program's own page and nothing else.
pub fn stays_inside(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => true,
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        "about" => url.path() == "srcdoc" || url.path() == "blank",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]
    use tauri::async_runtime::block_on;

    use super::*;

    #[test]
    fn a_command_that_panics_is_told_and_the_next_one_is_done() {
        let folder = tempfile::tempdir().unwrap();
        let office = Office::new(folder.path().to_owned(), Asked::default());
        let faulty = office.at_desk(|_| -> Result<(), Problem> { panic!("a fault in a command") });
        assert_eq!(block_on(faulty).unwrap_err().code, "internal");
        assert!(block_on(office.at_desk(|desk| desk.companies())).unwrap().is_empty());
    }
}
