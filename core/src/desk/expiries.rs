//! What truly runs out: insurances and agreements with a last day, and signing keys.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, Months, NaiveDate};

use crate::api::{FindingView, ReviewLine, Severity};
use crate::company::Orgnr;
use crate::deadline::{Deadline, DeadlineKind};
use crate::inspect::{Arg, Finding};
use crate::lasting::{self, RunsOut};
use crate::problem::{Problem, Result};
use crate::scheme::{Field, Kind, Part, Requirement};
use crate::store::{CompanyRow, IdentityRow};
use crate::submission::{Assessment, Standing};
use crate::texts::{self, text};

use super::Desk;
use super::answers::answer_of;
use super::deadlines::distance_text;
use super::findings::finding_view;
use super::review::goes_along;
use super::submissions::Dossier;
use super::views::{code, source_views};

/// The codes that are about time.
const OF_TIME: [&str; 4] = ["older-than-90-days", "older-than-six-months", "older-than-advised", "future-date"];

/// A key lasts for years: its end is no news before the last one.
const LAST_YEAR: Months = Months::new(12);

/// The last day of something that a company has.
pub(super) struct LastDay {
    pub requirement: &'static Requirement,
    pub field: &'static Field,
    pub until: NaiveDate,
}

impl Desk {
    /// The last days of what a company has: by what was said last, in the answers of a submission or, when something was
    /// renewed in between, by itself.
    pub(super) fn last_days(&self, company: &CompanyRow) -> Result<Vec<LastDay>> {
        let fields = self.scheme.requirements.iter().flat_map(|requirement| {
            requirement.fields.iter().filter(|field| field.ends.is_some()).map(move |field| (requirement, field))
        });
        let said = self.said_last(company)?;
        let renewed = self.store.last_days(&company.orgnr)?;
        let mut found = Vec::new();
        for (requirement, field) in fields {
            if requirement.when.holds(&company.traits) == Some(false) {
                continue;
            }
            let answer = said.get(&requirement.id);
            let later = renewed.iter().find(|row| row.requirement == requirement.id && row.field == field.id);
            let later = later.filter(|row| answer.is_none_or(|(saved, _)| row.recorded_at > *saved));
            let until = match (later, answer) {
                (Some(row), _) => Some(row.until),
                (None, Some((_, answer))) => lasting::last_day(field, answer),
                (None, None) => None,
            };
            found.extend(until.map(|until| LastDay { requirement, field, until }));
        }
        Ok(found)
    }

    /// By requirement, what the newest submission says that says anything of its own, and since when.
    fn said_last(
        &self,
        company: &CompanyRow,
    ) -> Result<BTreeMap<String, (DateTime<FixedOffset>, crate::submission::Answer)>> {
        let mut said = BTreeMap::new();
        for submission in self.store.submissions()? {
            if submission.orgnr != company.orgnr || submission.kind == Kind::Reply {
                continue;
            }
            // What was only carried over says nothing new.
            let own = self.store.answers(submission.id)?.into_iter();
            let own = own.filter(|(_, answer)| answer.carried_from.is_none() || answer.confirmed);
            said.extend(own.map(|(requirement, row)| (requirement, (row.saved_at, answer_of(&row)))));
        }
        Ok(said)
    }

    /// The deadlines of what a company has, each with its id, its words and the requirement.
    pub(super) fn expiries(&self, company: &CompanyRow) -> Result<Vec<(Deadline, String, LastDay)>> {
        let found = self.last_days(company)?.into_iter().map(|last| {
            let deadline = Deadline::on(last.until, DeadlineKind::Expiry);
            let id = format!("{}-{}-expiry-{}", company.orgnr, last.until, last.requirement.id);
            (deadline, id, last)
        });
        Ok(found.collect())
    }

    /// From where such a day is known, and on what it rests.
    pub(super) fn expiry_note(&self, last: &LastDay) -> String {
        let basis = text(self.lang, &format!("basis-{}", code(&last.requirement.basis)), &[]);
        let sources = source_views(last.requirement, self.scheme, self.lang);
        let sources: Vec<&str> = sources.iter().map(|source| source.title.as_str()).collect();
        let title = last.requirement.title.get(self.lang);
        let key = if sources.is_empty() { "expiry-note-ours" } else { "expiry-note" };
        text(self.lang, key, &[("title", title), ("basis", &basis), ("source", &sources.join(", "))])
    }

    /// The signing keys that are in their last year, or have run out. Not one that a longer-lasting key of the same
    /// company has taken over from, and not one that has run out while another still holds.
    pub(super) fn ending_keys(&self) -> Result<Vec<IdentityRow>> {
        let keys = self.store.identities()?;
        let today = self.today();
        let near = |key: &IdentityRow| key.not_after.checked_sub_months(LAST_YEAR).is_none_or(|from| from <= today);
        let taken_over = |key: &IdentityRow| {
            let longer = |other: &&IdentityRow| other.not_after > key.not_after && other.not_after >= today;
            let same = |other: &IdentityRow| key.orgnr.is_some() && other.orgnr == key.orgnr;
            keys.iter().filter(longer).any(|other| key.not_after < today || same(other))
        };
        Ok(keys.iter().filter(|key| near(key) && !taken_over(key)).cloned().collect())
    }

    /// Records that something was renewed and holds until `until`, also when no submission is open.
    ///
    /// # Errors
    /// `CompanyUnknown`, `CompanyAmbiguous`, `RequirementUnknown`; `NothingRunsOut` when the requirement knows no last
    /// day.
    pub fn renewed(&mut self, orgnr: Option<&Orgnr>, requirement: &str, until: NaiveDate) -> Result<()> {
        let company = self.the_company(orgnr)?;
        let known = self.scheme.requirement(requirement)?;
        let field = known.fields.iter().find(|field| field.ends.is_some());
        let nothing = || Problem::NothingRunsOut { requirement: known.title.get(self.lang).to_owned() };
        let field = field.ok_or_else(nothing)?.id.clone();
        let now = self.now();
        self.store.record_last_day(&company.orgnr, requirement, &field, until, now)
    }

    /// What runs out, of one requirement of a submission that is open, seen from the day of sending.
    pub(super) fn running_out(&self, requirement: &Requirement, dossier: &Dossier) -> Vec<FindingView> {
        let Some(answer) = dossier.answers.get(&requirement.id).filter(|_| dossier.row.open()) else {
            return Vec::new();
        };
        let sending = lasting::counting_day(dossier.row.planned, self.today());
        let ending = requirement.fields.iter().filter(|field| field.ends.is_some());
        ending
            .filter_map(|field| {
                let until = lasting::last_day(field, answer)?;
                let (code, severity) = match lasting::runs_out(until, sending)? {
                    RunsOut::Before => ("runs-out-before", Severity::ShouldCheck),
                    RunsOut::Soon => ("runs-out-soon", Severity::Note),
                };
                let distance = Arg::Text(distance_text(self.today(), until, self.lang));
                let args = [("until", Arg::Date(until)), ("distance", distance), ("on", Arg::Date(sending))];
                let args = args.map(|(name, arg)| (name.to_owned(), arg)).into();
                let finding = Finding { code: code.to_owned(), severity, args, place: None };
                Some(finding_view(&requirement.id, &BTreeMap::new(), &finding, self.lang))
            })
            .collect()
    }

    /// What is old or runs out in a submission, counted on the day of sending, with its place.
    pub(super) fn aging(&self, dossier: &Dossier, assessment: &Assessment<'_>) -> Vec<ReviewLine> {
        let line = |standing: &Standing<'_>, said: String, field: Option<String>| ReviewLine {
            page: standing.page.to_owned(),
            requirement: standing.requirement.id.clone(),
            title: standing.requirement.title.get(self.lang).to_owned(),
            text: said,
            field,
        };
        let mut lines = Vec::new();
        for standing in &assessment.standings {
            for document in &dossier.documents {
                let here =
                    goes_along(document, assessment).is_some_and(|s| s.requirement.id == standing.requirement.id);
                let old = document.findings.iter().filter(|f| here && OF_TIME.contains(&f.code.as_str()));
                lines.extend(old.map(|finding| line(standing, finding.message.clone(), None)));
            }
            // The self-check is the manager's own, but an insurance that has run out is worth a word.
            let begun = standing.requirement.part == Part::Egenkontroll || standing.outgoing;
            let ending = standing.requirement.fields.iter().find(|field| field.ends.is_some());
            let ending = ending.filter(|_| begun).map(|field| field.id.clone());
            let ends = self.running_out(standing.requirement, dossier).into_iter();
            lines.extend(ends.map(|finding| line(standing, finding.message, ending.clone())));
        }
        lines
    }

    /// A signing key's end, in words.
    pub(super) fn key_title(&self, key: &IdentityRow) -> String {
        text(self.lang, "deadline-key-of", &[("name", &key.name)])
    }

    /// What a key's end means, and until when it holds.
    pub(super) fn key_note(&self, key: &IdentityRow) -> String {
        text(self.lang, "key-note", &[("date", &texts::date(self.lang, key.not_after))])
    }
}
