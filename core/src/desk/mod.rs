//! The desk: the only place that joins scheme, store, documents and papers, for window and command line alike.
//!
//! Every method is one thing that a user does or looks at. The desk must never talk to a user interface,
//! format for a terminal, or open a socket.

mod answers;
mod applicants;
mod backup;
mod certification;
mod client_sheet;
mod compare;
mod confidential;
mod contract;
mod deadline_papers;
mod deadlines;
mod deletion;
mod documents;
mod example;
mod expiries;
mod export;
mod fact_views;
mod fee;
mod figure_fill;
mod figure_import;
mod figures;
mod findings;
mod handover;
mod history;
mod history_words;
mod identities;
mod inbox;
mod intake;
mod integrity_words;
mod key_files;
mod lists;
mod mask;
mod papers;
mod rebuild;
mod receive;
mod record;
mod register;
mod remembered;
mod reminders;
mod review;
mod save_out;
mod shared;
mod shown;
mod sought;
mod submissions;
mod tidying;
mod typed_facts;
mod verify;
mod verify_many;
mod versions;
mod views;
mod washing;

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, FixedOffset, Local, NaiveDate, TimeZone, Utc};
use chrono_tz::Europe::Oslo;

pub use backup::{back_up, look_at_backup, restore};
pub use compare::compare;
pub use contract::{RequirementStatus, SchemeRow, StatusDocument, StatusReport, inspection_json, scheme_rows};
pub use documents::is_document_type;
pub use export::{AskTimestamp, ExportRequest};
pub use fact_views::inspection_views;
pub use figure_import::{FigureReading, ReadFigures};
pub use identities::MIN_PASSPHRASE;
pub use intake::Destination;
pub use lists::save_blank_list;
pub use mask::{MaskRequest, Masked, Masking};
pub use rebuild::rebuild;
pub use receive::{Received, Receiving, Reopening};
pub use record::BoardRecord;
pub use reminders::Notice;
pub use shared::SharedDesk;
pub use shown::Shown;
pub use verify::{KnownSigners, trusted_roots, unwatched, verify_file};
pub use verify_many::{bundles_at, verify_many};

use crate::api::{Progress, Settings};
use crate::company::Orgnr;
use crate::file;
use crate::problem::{Problem, Result};
use crate::reading;
use crate::scheme::{self, Scheme};
use crate::store::{self, CompanyRow, Migrate, Store, SubmissionRow};
use crate::texts::{self, Lang};

/// How a desk is opened.
#[derive(Debug, Clone)]
pub struct Opening {
    /// The data folder; `None` for the user's own.
    pub folder: Option<PathBuf>,
    /// Whether an older store may be brought up to date: only when a user starts the program.
    pub migrate: Migrate,
    /// The day to reckon with; `None` for the clock's.
    pub today: Option<NaiveDate>,
    /// The language of what is shown.
    pub lang: Lang,
    /// A scheme file in place of the shipped one.
    pub scheme: Option<PathBuf>,
}

/// One user's desk.
#[derive(Debug)]
pub struct Desk {
    store: Store,
    scheme: &'static Scheme,
    reader: PathBuf,
    today: Option<NaiveDate>,
    lang: Lang,
    /// Whether this is the store of the example company, which everything that leaves it says.
    example: bool,
    /// Which bundle was found intact at a path, by the digest of its list of digests.
    shown: BTreeMap<PathBuf, String>,
}

/// Told how far long work has come; breaks to stop it.
pub type OnProgress<'a> = &'a mut dyn FnMut(Progress) -> ControlFlow<()>;

impl Desk {
    /// Opens the store, makes it when there is none, and lays the desk.
    pub fn open(opening: &Opening) -> Result<Self> {
        let folder = store::folder(opening.folder.as_deref());
        let scheme = scheme_of(opening)?;
        Ok(Self::lay(Store::open(&folder, opening.migrate)?, scheme, opening))
    }

    /// The same at a store that must be there already: for everything that nobody begins with.
    pub fn open_existing(opening: &Opening) -> Result<Self> {
        let folder = store::folder(opening.folder.as_deref());
        let scheme = scheme_of(opening)?;
        Ok(Self::lay(Store::open_existing(&folder, opening.migrate)?, scheme, opening))
    }

    fn lay(store: Store, scheme: &'static Scheme, opening: &Opening) -> Self {
        let (today, lang) = (opening.today, opening.lang);
        let example = store.folder() == store::example_folder();
        let (reader, shown) = (reading::reader_path(), BTreeMap::new());
        let mut desk = Self { store, scheme, reader, today, lang, example, shown };
        // What has lain in the trash for its 30 days goes when the user starts the program; never by a day that was
        // only asked about, and a store that is busy or cannot be written can still be read.
        if opening.migrate == Migrate::Yes && opening.today.is_none() {
            let (today, now) = (desk.today(), desk.now());
            if let Err(problem) = desk.store.purge(today, now) {
                tracing::warn!(code = problem.code(), "the trash was not emptied");
            }
            let swept = desk.store.forget_earlier_answers(today).and_then(|()| desk.store.forget_old_drafts(today));
            if let Err(problem) = swept {
                tracing::warn!(code = problem.code(), "earlier answers and drafts were not swept");
            }
        }
        if opening.migrate == Migrate::Yes
            && let Err(problem) = desk.answer_what_was_read()
        {
            tracing::warn!(code = problem.code(), "what documents answer was not filled in");
        }
        desk
    }

    /// A process that was killed after it took a document in did not get round to what the document answers.
    fn answer_what_was_read(&mut self) -> Result<()> {
        let open = self.store.submissions()?.into_iter().filter(SubmissionRow::open);
        open.map(|row| row.id).collect::<Vec<_>>().into_iter().try_for_each(|id| self.answer_from_documents(id))
    }

    /// The day that counts as today.
    pub fn today(&self) -> NaiveDate {
        day(self.today)
    }

    /// The moment written into the history: the clock's time, on the day that counts as today.
    fn now(&self) -> DateTime<FixedOffset> {
        moment(self.today)
    }

    /// The language of what is shown.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Shows everything in `lang` from now on.
    pub fn set_lang(&mut self, lang: Lang) {
        self.lang = lang;
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        self.store.folder()
    }

    /// What to say when the data folder lies on another machine or is put there by another program; `None` where the
    /// system does not tell that it does.
    pub fn share_warning(&self) -> Option<String> {
        let folder = self.folder().display().to_string();
        self.store.on_share().then(|| texts::text(self.lang, "store-on-share", &[("folder", &folder)]))
    }

    /// Changes whenever another process changed the store.
    pub fn data_version(&self) -> Result<i64> {
        self.store.data_version()
    }

    /// Whether this is the store of its folder still; a backup may have been put in its place.
    pub fn in_place(&self) -> bool {
        self.store.in_place()
    }

    /// What the user set.
    pub fn settings(&self) -> Result<Settings> {
        self.store.settings()
    }

    /// The same, where the desk speaks from now on as the user chose, or else `lang`, which the system asks for.
    pub fn settings_in(&mut self, lang: Lang) -> Result<Settings> {
        let settings = self.settings()?;
        self.set_lang(settings.lang.unwrap_or(lang));
        Ok(settings)
    }

    /// Keeps what the user set.
    ///
    /// # Errors
    /// `RecipientShape`, when an e-mail could not go there.
    pub fn save_settings(&mut self, settings: &Settings) -> Result<()> {
        settings.recipient.as_deref().map(handover::address).transpose()?;
        let now = self.now();
        self.store.save_settings(settings, now)
    }

    /// What is typed into forms and not sent yet, as JSON, by the place of the form.
    pub fn drafts(&self) -> Result<BTreeMap<String, String>> {
        self.store.drafts()
    }

    /// Keeps that of one form, or forgets it.
    pub fn keep_draft(&mut self, place: &str, words: Option<&str>) -> Result<()> {
        let now = self.now();
        self.store.keep_draft(place, words, now)
    }

    /// What is wrong with the store; empty when nothing is. `deep` also reads every document.
    pub fn integrity(&self, deep: bool) -> Result<Vec<String>> {
        self.store.integrity(deep)
    }

    /// The company with this number, or the only one there is.
    fn the_company(&self, orgnr: Option<&Orgnr>) -> Result<CompanyRow> {
        if let Some(orgnr) = orgnr {
            return self.store.company(orgnr)?.ok_or_else(|| Problem::CompanyUnknown { orgnr: orgnr.to_string() });
        }
        let mut companies = self.store.companies()?;
        match (companies.pop(), companies.is_empty()) {
            (Some(only), true) => Ok(only),
            (Some(_), false) => Err(Problem::CompanyAmbiguous {}),
            (None, _) => Err(Problem::NoCompany {}),
        }
    }

    fn the_submission(&self, id: i32) -> Result<SubmissionRow> {
        self.store.submission(id)?.ok_or_else(|| Problem::SubmissionUnknown { id: id.to_string() })
    }

    /// The submission that a call without a number means: the only one, else the latest that is not sent.
    pub fn default_submission(&self, orgnr: Option<&Orgnr>) -> Result<i32> {
        let company = match orgnr {
            Some(_) => Some(self.the_company(orgnr)?.orgnr),
            None => None,
        };
        let all: Vec<SubmissionRow> = self
            .store
            .submissions()?
            .into_iter()
            .filter(|row| company.as_ref().is_none_or(|c| *c == row.orgnr))
            .collect();
        if let [only] = all.as_slice() {
            return Ok(only.id);
        }
        all.iter().filter(|row| row.open()).map(|row| row.id).max().ok_or(Problem::NoSubmission {})
    }
}

/// The clock's day, unless another one was asked for.
fn day(asked: Option<NaiveDate>) -> NaiveDate {
    asked.unwrap_or_else(|| Local::now().date_naive())
}

/// The clock's time, on `today` where that is given: then by the clocks of Norway, so that it is the same day there.
fn moment(today: Option<NaiveDate>) -> DateTime<FixedOffset> {
    let clock = Local::now();
    let time = clock.with_timezone(&Oslo).time();
    let asked = today.and_then(|day| day.and_time(time).and_local_timezone(Oslo).earliest());
    asked.map_or_else(|| clock.fixed_offset(), |asked| asked.fixed_offset())
}

/// A moment by the clocks of Norway: those of whoever reads the papers, wherever the machine is that makes or checks
/// them. Of what is the same, the same bytes come in every zone.
fn in_norway<Z: TimeZone>(at: &DateTime<Z>) -> DateTime<FixedOffset> {
    at.with_timezone(&Oslo).fixed_offset()
}

/// The same of a moment in a certificate, a signature or a timestamp.
fn norwegian(at: SystemTime) -> DateTime<FixedOffset> {
    in_norway(&DateTime::<Utc>::from(at))
}

/// The scheme that was asked for. One that is read from a file stays for as long as the program runs, as the shipped
/// one does.
fn scheme_of(opening: &Opening) -> Result<&'static Scheme> {
    match &opening.scheme {
        None => Ok(scheme::shipped()),
        Some(path) => Ok(Box::leak(Box::new(scheme::load(&file::text(path)?)?))),
    }
}
