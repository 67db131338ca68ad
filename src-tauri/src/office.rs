//! The desk behind the window: opened once, used by one command at a time, reopened when it could not be.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use ringperm_core::Problem;
use ringperm_core::api::{ProblemView, Progress};
use ringperm_core::daily;
use ringperm_core::desk::{Desk, Opening};
use ringperm_core::store::Migrate;
use ringperm_core::texts::Lang;
use tauri::ipc::Channel;
use tauri::{AppHandle, Emitter, Manager, Url};

use crate::Asked;

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
    asked: Asked,
    opened: Mutex<Option<Opened>>,
    cancelled: AtomicBool,
    /// Files to open that wait for the page; `None` once it has asked.
    handed: Mutex<Option<Vec<String>>>,
}

/// A desk, and the version of its store that the page has been told of: its first reading is at least as new as
/// the version at the opening.
struct Opened {
    desk: Desk,
    told: i64,
}

impl Office {
    /// An office whose desk is opened at the first command.
    pub fn new(folder: PathBuf, asked: Asked) -> Self {
        let (cancelled, handed) = (AtomicBool::new(false), Mutex::new(Some(asked.files.clone())));
        Self { inner: Arc::new(Inner { folder, asked, opened: Mutex::new(None), cancelled, handed }) }
    }

    /// Does `work` at the desk, away from the window's thread. A panic ends this call and nothing else.
    pub async fn at_desk<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, ProblemView> {
        let inner = Arc::clone(&self.inner);
        let done = tauri::async_runtime::spawn_blocking(move || {
            let mut held = inner.lock();
            let Opened { desk, .. } = match &mut *held {
                // A backup may have been put in the place of the store that is open.
                Some(opened) if opened.desk.in_place() => opened,
                empty => match inner.open() {
                    Ok(opened) => empty.insert(opened),
                    Err(problem) => return Err(ProblemView::new(&problem, system_language())),
                },
            };
            work(desk).map_err(|problem| ProblemView::new(&problem, desk.lang()))
        });
        done.await.unwrap_or_else(|error| {
            tracing::error!(%error, "a command did not end well");
            Err(ProblemView::new(&Problem::Internal { reason: error.to_string() }, system_language()))
        })
    }

    /// Does `work` that needs no desk, away from the window's thread; the desk stays free meanwhile.
    pub async fn away_from_desk<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, ProblemView> {
        let done = tauri::async_runtime::spawn_blocking(work).await;
        match done.unwrap_or_else(|error| Err(Problem::Internal { reason: error.to_string() })) {
            Ok(value) => Ok(value),
            // The desk knows the language of the window.
            Err(problem) => self.at_desk(move |_| Err(problem)).await,
        }
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
    pub async fn opening(&self) -> Opening {
        let lang = self.at_desk(|desk| Ok(desk.lang())).await;
        self.inner.opening(lang.unwrap_or_else(|_| system_language()))
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

impl Inner {
    fn lock(&self) -> MutexGuard<'_, Option<Opened>> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn opening(&self, lang: Lang) -> Opening {
        let Asked { today, scheme, .. } = self.asked.clone();
        Opening { folder: Some(self.folder.clone()), migrate: Migrate::Yes, today, lang, scheme }
    }

    fn open(&self) -> Result<Opened, Problem> {
        let mut desk = Desk::open(&self.opening(system_language()))?;
        if let Some(lang) = desk.settings()?.lang {
            desk.set_lang(lang);
        }
        if self.asked.example {
            desk.fill_with_example()?;
        }
        if let Err(problem) = desk.tend_daily() {
            tracing::warn!(code = problem.code(), "the daily check could not be set up again");
        }
        Ok(Opened { told: desk.data_version()?, desk })
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
            // A command under way is not waited for; the next look finds what this one would have.
            let Ok(mut held) = office.inner.opened.try_lock() else { continue };
            let Some(opened) = held.as_mut() else { continue };
            if !office.inner.asked.example {
                hourly.check(&office.inner.folder);
            }
            let Ok(version) = opened.desk.data_version() else { continue };
            if std::mem::replace(&mut opened.told, version) != version {
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
