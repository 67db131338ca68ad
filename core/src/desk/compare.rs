use std::path::Path;

use chrono::NaiveDate;

use crate::api::{ChangeView, ChangesView, ComparisonView};
use crate::application::{Since, spoken_line};
use crate::bundle::Spoken;
use crate::changes::{Change, changes};
use crate::problem::{Problem, Result};
use crate::scheme::Kind;
use crate::texts::{self, Lang, text};

use super::Desk;
use super::receive::Receiving;
use super::submissions::Dossier;
use super::verify::unwatched;

impl Desk {
    /// What is new in a submission since the one that it follows; `None` when it follows none.
    ///
    /// Both are looked at as the same kind of submission, with what the company is like now, so that only what the
    /// user said or attached can differ. What is asked anew each time is left out.
    pub(super) fn since(&self, dossier: &Dossier) -> Result<Option<Since>> {
        let Some(earlier) = dossier.row.follows else { return Ok(None) };
        let lang = dossier.row.lang;
        let mut before = self.dossier(earlier, lang)?;
        // It stands within a sentence: «siden første søknad».
        let kind_text = text(lang, &format!("kind-{}", before.row.kind.id()), &[]).to_lowercase();
        let date = before.row.sent.unwrap_or(before.row.started);
        before.row.kind = dossier.row.kind;
        before.row.lang = lang;
        before.day = dossier.day;
        before.traits.clone_from(&dossier.traits);
        // The follow-up's opened pages are the newer one's.
        let opened = self.scheme.for_kind(dossier.row.kind).filter(|requirement| !requirement.carry);
        for requirement in opened {
            before.answers.remove(&requirement.id);
            if let Some(answer) = dossier.answers.get(&requirement.id) {
                before.answers.insert(requirement.id.clone(), answer.clone());
            }
        }
        let kept = |id: &str| self.scheme.requirement(id).is_ok_and(|requirement| requirement.carry);
        let said = |dossier: &Dossier| {
            let mut said = self.content(dossier, None, None).said();
            said.retain(|row| kept(&row.requirement));
            said
        };
        Ok(Some(Since { date, kind_text, changes: changes(&said(&before), &said(dossier)) }))
    }

    /// The same in words for the screen.
    pub(super) fn changes_view(&self, dossier: &Dossier) -> Result<Option<ChangesView>> {
        let Some(since) = self.since(dossier)? else { return Ok(None) };
        let date = texts::date(self.lang, since.date);
        Ok(Some(ChangesView {
            since_text: text(self.lang, "changed-since", &[("kind", &since.kind_text), ("date", &date)]),
            changes: since.changes.into_iter().map(change_view).collect(),
        }))
    }
}

/// What differs between two bundles, each of which must be intact.
///
/// # Errors
/// `NotAnApplication` for a file that is not intact, or holds no application; those of opening a file.
pub fn compare(old: &Path, new: &Path, lang: Lang) -> Result<ComparisonView> {
    let (before, after) = (intact(old, lang)?, intact(new, lang)?);
    let differences = changes(&before.said(), &after.said());
    Ok(ComparisonView {
        old: named(&before.company, before.kind, before.date, lang),
        new: named(&after.company, after.kind, after.date, lang),
        same_company: before.orgnr == after.orgnr,
        changes: differences.into_iter().map(change_view).collect(),
    })
}

fn intact(path: &Path, lang: Lang) -> Result<Spoken> {
    let received = Receiving::alone(lang).open(path, &[], &mut unwatched)?;
    received.spoken.ok_or_else(|| Problem::NotAnApplication { path: path.display().to_string() })
}

/// «Eksempel AS – Første søknad, 01.10.2026».
pub(super) fn named(company: &str, kind: Kind, date: NaiveDate, lang: Lang) -> String {
    let kind = text(lang, &format!("kind-{}", kind.id()), &[]);
    format!("{company} – {kind}, {}", texts::date(lang, date))
}

pub(super) fn change_view(change: Change) -> ChangeView {
    ChangeView {
        requirement: change.requirement,
        title: change.title,
        before: change.before.as_deref().map(spoken_lines),
        after: change.after.as_deref().map(spoken_lines),
        added: change.added,
        removed: change.removed,
    }
}

fn spoken_lines(answers: &[(String, String)]) -> Vec<String> {
    answers.iter().map(|(label, value)| spoken_line(label, value)).collect()
}
