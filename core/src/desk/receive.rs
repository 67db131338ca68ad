//! The receiving side: opens a stranger's bundle, says what is in it, what changed since the last one of that company,
//! and whether the company was seen with another key.
//!
//! Nothing in a bundle can run or fetch: only `asice` opens the container, which unpacks nothing; of the content only
//! `soknad.json` is read, as data of a closed form, after the check and by the digest that the check found; its texts are
//! bounded and tamed. Documents are never opened here, only saved out ([`super::save_out`]).
//!
//! A self-issued organisation number is a claim that anybody can make. So what is remembered of bundles never makes
//! anybody known, and a change of key is said, not judged.

use std::fs::File;
use std::io::BufReader;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::api::{
    EarlierKey, FileView, ProblemView, Progress, ReceivedApplication, ReceivedDocument, ReceivedLine, ReceivedPage,
    ReceivedRequirement, ReceivedRow, ReceivedSince, ReceivedView, Status, Verdict, VerifyView,
};
use crate::bundle::{self, Spoken, SpokenDocument, SpokenPage};
use crate::changes::{Said, changes};
use crate::problem::{Problem, Result};
use crate::store;
use crate::texts::{self, Lang, text};

use super::compare::{change_view, named};
use super::papers::groups;
use super::verify::{KnownSigners, Opened, processors};
use super::verify_many::{bundles_at, verify_many};
use super::views::code;
use super::{Desk, OnProgress};

/// What opening a bundle needs of the desk, so that the desk is free meanwhile.
#[derive(Debug, Clone)]
pub struct Receiving {
    known: KnownSigners,
    lang: Lang,
    /// The program's own data folder, into which nothing is saved.
    own_folder: Option<PathBuf>,
}

/// Opening a bundle again that was shown: nothing else is taken for it.
#[derive(Debug, Clone)]
pub struct Reopening {
    receiving: Receiving,
    path: PathBuf,
    content: String,
}

/// A bundle that was opened and checked, with its file still open.
#[derive(Debug)]
pub struct Received {
    pub(super) path: PathBuf,
    pub(super) file: BufReader<File>,
    pub(super) check: VerifyView,
    /// What it says; only of an intact one.
    pub(super) spoken: Option<Spoken>,
    /// The digest of its list of digests; only of an intact one.
    content: Option<String>,
    claimed: Option<DateTime<FixedOffset>>,
    lang: Lang,
    pub(super) own_folder: Option<PathBuf>,
}

/// An earlier bundle of the same company.
struct Earlier {
    content: String,
    company: String,
    kind: crate::scheme::Kind,
    date: NaiveDate,
    signed: Option<DateTime<FixedOffset>>,
    said: Vec<Said>,
}

impl Receiving {
    /// Without a store: nobody is known.
    pub fn alone(lang: Lang) -> Self {
        Self { known: KnownSigners::default(), lang, own_folder: None }
    }

    /// Opens and checks a bundle. Whatever the file holds, the answer is a verdict.
    ///
    /// # Errors
    /// Those of opening the file; `Cancelled`; `BundleExchanged` when it changed while it was read.
    pub fn open(&self, path: &Path, roots: &[asice::Certificate], on_progress: OnProgress<'_>) -> Result<Received> {
        let Opened { mut file, view: check, claimed } =
            self.known.open(processors(), path, roots, self.lang, on_progress)?;
        let digest = |name: &str| check.files.iter().find(|file| file.name == name).map(|file| file.sha256.clone());
        let intact = check.verdict == Verdict::Intact;
        let content = digest(bundle::SUMS).filter(|_| intact);
        let spoken = match digest(bundle::JSON).filter(|_| intact) {
            Some(sha256) => bundle::spoken(&mut file, &sha256).map_err(|_| exchanged(path))?,
            None => None,
        };
        let (path, lang, own_folder) = (path.to_owned(), self.lang, self.own_folder.clone());
        Ok(Received { path, file, check, spoken, content, claimed, lang, own_folder })
    }

    /// Checks files, and the bundles in folders and below, on every processor: a line each.
    ///
    /// # Errors
    /// `Cancelled`. What is wrong with one of them stands in its line.
    pub fn open_many(
        &self,
        paths: &[PathBuf],
        on_progress: &mut (dyn FnMut(Progress) -> ControlFlow<()> + Send),
    ) -> Result<Vec<ReceivedRow>> {
        let (mut rows, mut files) = (Vec::new(), Vec::new());
        for path in paths {
            match bundles_at(std::slice::from_ref(path)) {
                Ok(found) => files.extend(found),
                Err(problem) => rows.push(self.row(path, Err(problem))),
            }
        }
        let (last, items) = (Mutex::new(on_progress), u32::try_from(files.len()).unwrap_or(u32::MAX));
        let told = |finished: usize| {
            let (done, total) = (finished as u64, files.len() as u64);
            let item = u32::try_from(finished + 1).unwrap_or(u32::MAX).min(items);
            let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
            last(Progress { name: String::new(), item, items, done, total })
        };
        let stopped = |answer: &Result<VerifyView>| matches!(answer, Err(Problem::Cancelled {}));
        let answers = verify_many(&files, &[], &self.known, self.lang, &told);
        if answers.iter().any(stopped) {
            return Err(Problem::Cancelled {});
        }
        rows.extend(files.iter().zip(answers).map(|(path, answer)| self.row(path, answer)));
        Ok(rows)
    }

    fn row(&self, path: &Path, answer: Result<VerifyView>) -> ReceivedRow {
        let (check, problem) = match answer {
            Ok(check) => (Some(check), None),
            Err(problem) => (None, Some(ProblemView::new(&problem, self.lang))),
        };
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        ReceivedRow { path: path.display().to_string(), name, check, problem }
    }
}

impl Reopening {
    /// Opens and checks it again.
    ///
    /// # Errors
    /// As [`Receiving::open`]; `BundleExchanged` also when it is not the one that was shown.
    pub fn open(&self, on_progress: OnProgress<'_>) -> Result<Received> {
        let received = self.receiving.open(&self.path, &[], on_progress)?;
        if received.content.as_ref() == Some(&self.content) { Ok(received) } else { Err(exchanged(&self.path)) }
    }
}

impl Received {
    /// What there is to show without a store.
    pub fn view(&self) -> ReceivedView {
        let application = self.spoken.as_ref().map(|spoken| application(spoken, &self.check.files, self.lang));
        ReceivedView { check: self.check.clone(), application, since: None, earlier_key: None }
    }
}

impl Desk {
    /// What opening a bundle needs of this desk.
    pub fn receiving(&self) -> Result<Receiving> {
        let own_folder = Some(self.folder().to_owned());
        Ok(Receiving { known: self.known_signers()?, lang: self.lang, own_folder })
    }

    /// The same for the bundle that was shown for `path`, to save out of it.
    ///
    /// # Errors
    /// `BundleExchanged` when no intact bundle was shown for this path.
    pub fn reopening(&self, path: &Path) -> Result<Reopening> {
        let content = self.shown.get(path).cloned().ok_or_else(|| exchanged(path))?;
        Ok(Reopening { receiving: self.receiving()?, path: path.to_owned(), content })
    }

    /// What there is to show of a bundle, which is remembered when it is intact.
    pub fn remember(&mut self, received: &Received) -> Result<ReceivedView> {
        let mut view = received.view();
        if let (Some(content), Some(spoken)) = (&received.content, &received.spoken) {
            view.since = self.since_last(content, spoken, received.claimed)?;
            view.earlier_key = self.earlier_key(&received.check, &spoken.orgnr)?;
            if view.earlier_key.is_some() {
                // it says the same, and by which key
                view.check.forget_key_change();
            }
            let signer = received.check.signer.as_ref();
            self.store.remember_received(&store::ReceivedRow {
                content: content.clone(),
                orgnr: spoken.orgnr.clone(),
                company: spoken.company.clone(),
                kind: spoken.kind,
                date: spoken.date,
                fingerprint: signer.map(|signer| signer.fingerprint.clone()).unwrap_or_default(),
                signer: signer.map(|signer| signer.name.clone()).unwrap_or_default(),
                claimed: received.claimed,
                opened: self.now(),
                said: serde_json::to_value(spoken.said()).unwrap_or_default(),
            })?;
        }
        match &received.content {
            Some(content) => self.shown.insert(received.path.clone(), content.clone()),
            None => self.shown.remove(&received.path),
        };
        Ok(view)
    }

    /// Remembers the signer, whose fingerprint the user got from the signer, and shows the bundle as it is now.
    ///
    /// # Errors
    /// `FingerprintDiffers`; those of the store.
    pub fn confirm_received(&mut self, mut received: Received, fingerprint: &str) -> Result<ReceivedView> {
        self.confirm_fingerprint(&received.check, fingerprint)?;
        received.check.known = true;
        received.check.forget_key_change();
        self.remember(&received)
    }

    /// Forgets the bundles that were opened of the company with this number. Confirmed signers stay.
    pub fn forget_received(&mut self, orgnr: &str) -> Result<()> {
        self.store.forget_received(&bundle::orgnr(orgnr))
    }

    /// What differs from the newest bundle of the company that is not newer than this one: one that was opened here, or
    /// was sent from here.
    fn since_last(
        &self,
        content: &str,
        spoken: &Spoken,
        signed: Option<DateTime<FixedOffset>>,
    ) -> Result<Option<ReceivedSince>> {
        // One that can no longer be read is not compared with: to be taken for empty would make everything new.
        let received = self.store.received(&spoken.orgnr)?.into_iter().filter_map(|row| {
            Some(Earlier {
                content: row.content,
                company: row.company,
                kind: row.kind,
                date: row.date,
                signed: row.claimed,
                said: serde_json::from_value(row.said).ok()?,
            })
        });
        let own = self.sent_bundles(&spoken.orgnr)?;
        let known = received.chain(own).filter(|one| one.content != content);
        let not_newer = known.filter(|one| (one.date, one.signed) <= (spoken.date, signed));
        Ok(not_newer.max_by_key(|one| (one.date, one.signed)).map(|mut earlier| {
            let now = spoken.said();
            // A follow-up asks less than a first application: what it does not ask has not gone away.
            if earlier.kind != spoken.kind {
                earlier.said.retain(|said| now.iter().any(|row| row.requirement == said.requirement));
            }
            ReceivedSince {
                earlier: named(&earlier.company, earlier.kind, earlier.date, self.lang),
                changes: changes(&earlier.said, &now).into_iter().map(change_view).collect(),
            }
        }))
    }

    /// The bundles of the user's own company with this number that were sent.
    fn sent_bundles(&self, orgnr: &str) -> Result<Vec<Earlier>> {
        let mut found = Vec::new();
        for row in self.store.submissions()?.into_iter().filter(|row| row.orgnr.as_str() == orgnr && row.sent.is_some())
        {
            let Some(export) = self.store.exports(row.id)?.pop() else { continue };
            let file = File::open(self.store.bundle_path(&export.sha256)).ok();
            let Some((content, spoken)) = file.and_then(|file| bundle::kept(BufReader::new(file))) else { continue };
            let said = spoken.said();
            let Spoken { company, kind, date, .. } = spoken;
            found.push(Earlier { content, company, kind, date, signed: Some(export.signed_at), said });
        }
        Ok(found)
    }

    /// Another key under which the company was seen, the surest first: confirmed by the user, the user's own, or in a
    /// bundle that was opened. Nothing when this signer is known: the user has settled it.
    fn earlier_key(&self, check: &VerifyView, orgnr: &str) -> Result<Option<EarlierKey>> {
        let Some(signer) = check.signer.as_ref().filter(|_| !check.known) else { return Ok(None) };
        let same = |number: &str| number == orgnr || signer.orgnr.as_deref() == Some(number);
        let key = |name: &str, fingerprint: &str, seen_text: String, confirmed: bool| EarlierKey {
            name: name.to_owned(),
            fingerprint_groups: groups(fingerprint),
            seen_text,
            confirmed,
        };
        let day = |at: DateTime<FixedOffset>| texts::date(self.lang, at.date_naive());
        let confirmed = self.store.trusted_signers()?;
        let theirs =
            |row: &&store::TrustedSignerRow| row.orgnr.as_deref().is_some_and(|number| same(&bundle::orgnr(number)));
        if let Some(row) = confirmed.iter().rev().find(theirs) {
            let seen = text(self.lang, "earlier-key-confirmed", &[("date", &day(row.confirmed_at))]);
            return Ok(Some(key(&row.name, &row.fingerprint, seen, true)));
        }
        let own = self.store.identities()?;
        let certified = |row: &&store::IdentityRow| row.orgnr.as_ref().is_some_and(|number| same(number.as_str()));
        if let Some(row) = own.iter().rev().find(certified) {
            let holder = asice::Certificate::from_der(&row.certificate).map(|certificate| certificate.name());
            let seen = text(self.lang, "earlier-key-own", &[]);
            return Ok(Some(key(&holder.unwrap_or_default(), &row.fingerprint, seen, true)));
        }
        let received = self.store.received(orgnr)?;
        let other = received.iter().rev().find(|row| row.fingerprint != signer.fingerprint);
        Ok(other.map(|row| {
            let bundle = named(&row.company, row.kind, row.date, self.lang);
            let seen = text(self.lang, "earlier-key-received", &[("date", &day(row.opened)), ("bundle", &bundle)]);
            let known = confirmed.iter().any(|one| one.fingerprint == row.fingerprint)
                || own.iter().any(|one| one.fingerprint == row.fingerprint);
            key(&row.signer, &row.fingerprint, seen, known)
        }))
    }
}

pub(super) fn exchanged(path: &Path) -> Problem {
    Problem::BundleExchanged { path: path.display().to_string() }
}

fn application(spoken: &Spoken, files: &[FileView], lang: Lang) -> ReceivedApplication {
    let remark = |remark: &bundle::SpokenRemark| {
        let by = remark.by.as_ref().map(|day| text(lang, "bundle-by", &[("date", day)]));
        let value = [Some(remark.text.clone()), by].into_iter().flatten().collect::<Vec<_>>().join("\n");
        ReceivedLine { label: remark.title.clone(), value }
    };
    ReceivedApplication {
        lang: spoken.lang,
        company: spoken.company.clone(),
        orgnr: spoken.orgnr.clone(),
        kind_text: text(lang, &format!("kind-{}", spoken.kind.id()), &[]),
        date_text: texts::date(lang, spoken.date),
        incomplete: spoken.incomplete,
        not_in_place: spoken.remarks.iter().map(remark).collect(),
        pages: spoken.pages.iter().map(|each| page(each, lang)).collect(),
        documents: spoken.documents.iter().map(|each| document(each, files, lang)).collect(),
    }
}

fn page(page: &SpokenPage, lang: Lang) -> ReceivedPage {
    let line = |(label, value): &(String, String)| ReceivedLine { label: label.clone(), value: value.clone() };
    let requirements = page.requirements.iter().map(|row| ReceivedRequirement {
        id: row.id.clone(),
        title: row.title.clone(),
        state_text: state_text(row, lang),
        lines: row.answers.iter().map(line).collect(),
        documents: row.documents.clone(),
    });
    ReceivedPage { title: page.title.clone(), requirements: requirements.collect() }
}

/// Where a requirement stands, when its answer does not say so itself. A state that this version does not know is shown
/// as it is called.
fn state_text(row: &bundle::SpokenRequirement, lang: Lang) -> Option<String> {
    let said = !row.answers.is_empty() || !row.documents.is_empty();
    if row.status.is_empty() || (said && row.status == code(&Status::Ready)) {
        return None;
    }
    Some(texts::find(lang, &format!("status-{}", row.status), &[]).unwrap_or_else(|| row.status.clone()))
}

/// Size and digest are those that were found, not those that are claimed; the check says that they agree.
fn document(document: &SpokenDocument, files: &[FileView], lang: Lang) -> ReceivedDocument {
    let found = files.iter().find(|file| file.name == document.entry);
    let (size, sha256) = found.map_or((0, ""), |file| (file.size, &file.sha256));
    ReceivedDocument {
        number: document.number,
        title: document.title.clone(),
        original_name: document.original_name.clone(),
        entry: document.entry.clone(),
        size_text: texts::size(lang, size),
        sha256: sha256.to_owned(),
    }
}
