//! One desk for several threads: one at a time is at it, and nobody waits for what can be done beside it.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError, TryLockError};

use crate::api::{ProblemView, TakenIn};
use crate::problem::{Problem, Result};

use super::intake::Destination;
use super::{Desk, OnProgress, Opening, unwatched};

/// A desk that is opened at its first use, and anew when it could not be, or when a backup was put in its store's place.
#[derive(Debug)]
pub struct SharedDesk {
    opening: Opening,
    example: bool,
    opened: Mutex<Option<Opened>>,
}

/// A desk, and the version of its store that was told of last: its first reading is at least as new as the version at
/// the opening.
#[derive(Debug)]
struct Opened {
    desk: Desk,
    told: i64,
}

/// What was asked for, or what to tell the user.
type Told<T> = std::result::Result<T, ProblemView>;

impl SharedDesk {
    /// A desk that is opened as `opening` says, in the language that the user chose there; `example` fills an empty store
    /// with the example company.
    pub fn new(opening: Opening, example: bool) -> Self {
        Self { opening, example, opened: Mutex::new(None) }
    }

    /// Does `work` at the desk. A panic ends this call and nothing else.
    ///
    /// # Errors
    /// What `work` fails with, and what stands in the way of opening the desk.
    pub fn at_desk<T>(&self, work: impl FnOnce(&mut Desk) -> Result<T>) -> Told<T> {
        let mut held = self.opened.lock().unwrap_or_else(PoisonError::into_inner);
        let Opened { desk, .. } = match &mut *held {
            Some(opened) if opened.desk.in_place() => opened,
            empty => match self.open() {
                Ok(opened) => empty.insert(opened),
                Err(problem) => return Err(ProblemView::new(&problem, self.opening.lang)),
            },
        };
        work(desk).map_err(|problem| ProblemView::new(&problem, desk.lang()))
    }

    fn open(&self) -> Result<Opened> {
        let mut desk = Desk::open(&self.opening)?;
        if let Some(lang) = desk.settings()?.lang {
            desk.set_lang(lang);
        }
        if self.example {
            desk.fill_with_example()?;
        }
        if let Err(problem) = desk.tend_daily() {
            tracing::warn!(code = problem.code(), "the daily check could not be set up again");
        }
        Ok(Opened { told: desk.data_version()?, desk })
    }

    /// How the desk is opened, for work that is done beside it, or in its stead where it cannot be opened.
    pub fn opening(&self) -> Opening {
        let lang = self.at_desk(|desk| Ok(desk.lang())).unwrap_or(self.opening.lang);
        Opening { lang, ..self.opening.clone() }
    }

    /// Whether another process changed the store since this was asked last; `None` while nobody opened the desk, or
    /// somebody is at it: the next look finds what this one would have.
    pub fn changed_elsewhere(&self) -> Option<bool> {
        let mut held = match self.opened.try_lock() {
            Ok(held) => held,
            Err(TryLockError::Poisoned(held)) => held.into_inner(),
            Err(TryLockError::WouldBlock) => return None,
        };
        let opened = held.as_mut()?;
        let version = opened.desk.data_version().ok()?;
        Some(std::mem::replace(&mut opened.told, version) != version)
    }

    /// As [`Desk::attach`]; the desk is free while a file is copied and read.
    ///
    /// # Errors
    /// As [`Desk::attach`].
    pub fn attach(&self, to: &Destination<'_>, paths: &[PathBuf], on_progress: OnProgress<'_>) -> Told<Vec<TakenIn>> {
        let intake = self.at_desk(|desk| desk.intake(to, paths.len()))?;
        let taken = intake.each(paths, on_progress, |path, read| self.at_desk(|desk| Ok(desk.keep(path, read, to))))?;
        self.at_desk(|desk| desk.settle(to, taken))
    }

    /// Attaches what lies at no path, such as a pasted picture, under `name`.
    ///
    /// # Errors
    /// As [`Desk::attach`].
    pub fn attach_bytes(&self, to: &Destination<'_>, name: &str, bytes: &[u8]) -> Told<TakenIn> {
        let path = self.at_desk(|desk| desk.store.write_for_viewing(bytes, name))?;
        let taken = self.attach(to, std::slice::from_ref(&path), &mut unwatched);
        // It has been copied, or it never will be; what stays is swept.
        let _ = path.parent().map(std::fs::remove_dir_all);
        let one = taken?.pop();
        self.at_desk(|_| one.ok_or_else(|| Problem::Internal { reason: "nothing was taken in".to_owned() }))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]
    use std::collections::BTreeMap;
    use std::fs;
    use std::ops::ControlFlow;
    use std::path::Path;
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use super::*;
    use crate::api::{AnswerChange, Progress, Status};
    use crate::company::Orgnr;
    use crate::scheme::Kind;
    use crate::store::Migrate;
    use crate::texts::Lang;

    fn shared(folder: &Path) -> SharedDesk {
        let (folder, today) = (Some(folder.join("store")), "2026-11-22".parse().ok());
        SharedDesk::new(Opening { folder, migrate: Migrate::Yes, today, lang: Lang::Nb, scheme: None }, false)
    }

    /// An application, at a desk whose reader gives no answer. Gives its number.
    fn begun(desk: &mut Desk, reader: &Path) -> Result<i32> {
        reader.clone_into(&mut desk.reader);
        let orgnr = Orgnr::parse("123456785")?;
        desk.add_company(&orgnr, "Eksempel AS")?;
        Ok(desk.start_submission(Some(&orgnr), Kind::Initial, Lang::Nb)?.id)
    }

    #[test]
    fn an_answer_is_saved_while_a_file_is_on_its_way_in() {
        let folder = tempfile::tempdir().unwrap();
        let paper = folder.path().join("Skatteattest.txt");
        fs::write(&paper, "Skatteattest").unwrap();
        let desk = shared(folder.path());
        let id = desk.at_desk(|desk| begun(desk, &paper)).unwrap();
        let (begins, has_begun) = mpsc::channel();
        let (goes_on, may_go_on) = mpsc::channel::<()>();
        let (saves, has_saved) = mpsc::channel();
        let (meanwhile, taken) = thread::scope(|scope| {
            let desk = &desk;
            let intake = scope.spawn(move || {
                let mut wait = |_: Progress| {
                    begins.send(()).unwrap();
                    // Until the test lets it go on, and from then on at once.
                    let _ = may_go_on.recv();
                    ControlFlow::Continue(())
                };
                desk.attach(&Destination::of(id, "skatteattest-gyldig"), &[paper], &mut wait)
            });
            has_begun.recv().unwrap();
            scope.spawn(move || {
                let fields = BTreeMap::from([("arrears".to_owned(), "none".to_owned())]);
                let change = AnswerChange { fields: Some(fields), ..AnswerChange::default() };
                let answered = desk.at_desk(|desk| desk.answer(id, "skatt-ingen-restanser", &change, Some(0)));
                let there = desk.at_desk(|desk| Ok(desk.status(id)?.documents.len()));
                saves.send((answered.unwrap().requirement.status, there.unwrap())).unwrap();
            });
            let meanwhile = has_saved.recv_timeout(Duration::from_mins(1));
            drop(goes_on);
            (meanwhile, intake.join().unwrap().unwrap())
        });
        assert_eq!(meanwhile, Ok((Status::Ready, 0)), "the answer waits for the file");
        let document = taken.into_iter().next().unwrap().document.unwrap();
        assert_eq!(document.requirement.as_deref(), Some("skatteattest-gyldig"));
    }

    #[test]
    fn what_is_taken_away_meanwhile_is_told_and_nothing_goes_where_it_cannot() {
        let folder = tempfile::tempdir().unwrap();
        let paper = folder.path().join("Skatteattest.txt");
        fs::write(&paper, "Skatteattest").unwrap();
        let desk = shared(folder.path());
        let id = desk.at_desk(|desk| begun(desk, &paper)).unwrap();
        let mut first = true;
        let mut send = |_: Progress| {
            if std::mem::replace(&mut first, false) {
                desk.at_desk(|desk| desk.sent(id, desk.today())).unwrap();
            }
            ControlFlow::Continue(())
        };
        let taken = desk.attach(&Destination::of(id, "skatteattest-gyldig"), &[paper], &mut send).unwrap();
        let problem = taken.into_iter().next().unwrap().problem.unwrap();
        assert_eq!(problem.code, "submission-closed");
        assert!(desk.at_desk(|desk| Ok(desk.status(id)?.documents)).unwrap().is_empty());
    }

    #[test]
    fn a_panic_ends_its_own_call_and_the_next_finds_the_desk_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let desk = shared(folder.path());
        desk.at_desk(|desk| begun(desk, folder.path())).unwrap();
        let faulty = || desk.at_desk(|_| -> Result<()> { panic!("a fault in a command") });
        assert!(thread::scope(|scope| scope.spawn(faulty).join()).is_err());
        let names = desk.at_desk(|desk| Ok(desk.companies()?.into_iter().map(|one| one.name).collect::<Vec<_>>()));
        assert_eq!(names.unwrap(), ["Eksempel AS"]);
        assert_eq!(desk.changed_elsewhere(), Some(false), "others' changes are still looked for");
        Desk::open_existing(&desk.opening())
            .unwrap()
            .add_company(&Orgnr::parse("923609016").unwrap(), "Ny AS")
            .unwrap();
        assert_eq!((desk.changed_elsewhere(), desk.changed_elsewhere()), (Some(true), Some(false)));
    }
}
