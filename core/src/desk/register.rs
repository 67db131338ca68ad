//! The company register beside what stands here: shown line by line, taken over only where the user ticked it.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};

use crate::api::{AnswerChange, AnswerState, FindingView, RegisterLine, RegisterShown, RegisterView};
use crate::company::{Orgnr, TraitValue};
use crate::problem::{Problem, Result};
use crate::register::{self, Entry, Fetched, Finding, Kept};
use crate::scheme::{Field, RegisterRow, Requirement};
use crate::store::CompanyRow;
use crate::texts::{self, Lang, text};

use super::Desk;
use super::submissions::Dossier;
use super::views::{code, moment_text, value_text};

/// The newest answer of the register, read.
#[derive(Debug)]
pub(super) struct FromRegister {
    entry: Entry,
    fetched: DateTime<FixedOffset>,
}

/// One thing that the entry would fill in.
struct Offer {
    shown: RegisterLine,
    target: Target,
}

/// Where it would go.
enum Target {
    Name(String),
    Employees(u32),
    Field { requirement: &'static Requirement, field: &'static Field, value: String },
}

impl Desk {
    /// Where the register is asked: the setting, or its own open address.
    pub fn register_address(&self) -> Result<String> {
        let set = self.settings()?.register_address.filter(|address| !address.trim().is_empty());
        Ok(set.unwrap_or_else(|| register::ADDRESS.to_owned()))
    }

    /// Keeps what the register answered about a company, in place of the answer before, and shows it.
    ///
    /// # Errors
    /// `RegisterOdd` when it is no answer about this company; the one before stays.
    pub fn keep_register(&mut self, orgnr: Option<&Orgnr>, fetched: &Fetched) -> Result<RegisterView> {
        let company = self.the_company(orgnr)?;
        let Kept { entity, roles } = register::keep(&company.orgnr, fetched)?;
        let now = self.now();
        self.store.keep_register(&company.orgnr, &entity, roles.as_deref(), now)?;
        self.register_view(Some(&company.orgnr), None)
    }

    /// What the register says beside what stands in the company and in a submission: the one named, or the newest
    /// of the company that is open.
    pub fn register_view(&self, orgnr: Option<&Orgnr>, submission: Option<i32>) -> Result<RegisterView> {
        let company = self.the_company(orgnr)?;
        let known = self.from_register(&company.orgnr)?;
        let address = self.register_address()?;
        let host = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
        let host = host.split('/').next().unwrap_or_default().to_owned();
        let Some(known) = known else {
            return Ok(RegisterView {
                company: company.orgnr.into(),
                host,
                fetched: None,
                fetched_text: text(self.lang, "register-never", &[]),
                facts: Vec::new(),
                lines: Vec::new(),
                findings: Vec::new(),
            });
        };
        let dossier = self.dossier_beside(&company.orgnr, submission)?;
        let offers = self.offers(&known.entry, &company, dossier.as_ref());
        let findings = register::findings(&known.entry, self.today());
        Ok(RegisterView {
            company: company.orgnr.into(),
            host,
            fetched: Some(known.fetched.to_rfc3339()),
            fetched_text: text(self.lang, "register-fetched", &[("at", &moment_text(known.fetched, self.lang))]),
            facts: facts(&known.entry, self.lang),
            lines: offers.into_iter().map(|offer| offer.shown).collect(),
            findings: findings.iter().map(|finding| finding_view(finding, self.lang)).collect(),
        })
    }

    /// Takes over what was ticked, and nothing else; answers are saved as if they had been typed.
    ///
    /// # Errors
    /// `RegisterNotFetched`; `RegisterLineUnknown`, `SubmissionClosed` before anything is changed.
    pub fn take_register(
        &mut self,
        orgnr: Option<&Orgnr>,
        submission: Option<i32>,
        ids: &[String],
    ) -> Result<RegisterView> {
        let company = self.the_company(orgnr)?;
        let known = self.from_register(&company.orgnr)?.ok_or(Problem::RegisterNotFetched {})?;
        let dossier = self.dossier_beside(&company.orgnr, submission)?;
        let offers = self.offers(&known.entry, &company, dossier.as_ref());
        if let Some(id) = ids.iter().find(|id| !offers.iter().any(|offer| offer.shown.id == **id)) {
            return Err(Problem::RegisterLineUnknown { id: id.clone() });
        }
        let (mut name, mut traits) = (None, BTreeMap::new());
        let mut answers: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
        for offer in offers.iter().filter(|offer| ids.contains(&offer.shown.id)) {
            match &offer.target {
                Target::Name(found) => name = Some(found.as_str()),
                Target::Employees(count) => {
                    traits.insert("employees".to_owned(), Some(TraitValue::Number(*count)));
                }
                Target::Field { requirement, field, value } => {
                    let fields = answers.entry(&requirement.id).or_default();
                    fields.insert(field.id.clone(), value.clone());
                    // Whoever takes the accountant's name says by it that there is one.
                    fields.extend(field.when.clone());
                }
            }
        }
        if !answers.is_empty() && !dossier.as_ref().is_some_and(|dossier| dossier.row.open()) {
            return Err(Problem::SubmissionClosed {});
        }
        if name.is_some() || !traits.is_empty() {
            self.set_company(Some(&company.orgnr), name, &traits)?;
        }
        let submission = dossier.map(|dossier| dossier.row.id);
        for (requirement, fields) in answers {
            let change =
                AnswerChange { state: Some(AnswerState::InPlace), fields: Some(fields), ..AnswerChange::default() };
            if let Some(id) = submission {
                self.answer(id, requirement, &change, None)?;
            }
        }
        self.register_view(Some(&company.orgnr), submission)
    }

    /// The newest answer about a company. One that cannot be read any more is as if it had never been fetched.
    pub(super) fn from_register(&self, orgnr: &Orgnr) -> Result<Option<FromRegister>> {
        let Some(row) = self.store.register(orgnr)? else { return Ok(None) };
        let read = register::read(&Kept { entity: row.entity, roles: row.roles });
        if let Err(problem) = &read {
            tracing::warn!(code = problem.code(), "the register's answer is not understood");
        }
        Ok(read.ok().map(|entry| FromRegister { entry, fetched: row.fetched_at }))
    }

    /// What a row of form `register` shows; `None` for every other row.
    pub(super) fn register_shown(
        &self,
        requirement: &Requirement,
        known: Option<&FromRegister>,
    ) -> Option<RegisterShown> {
        let row = requirement.register?;
        let Some(known) = known else {
            let never = text(self.lang, "register-never", &[]);
            return Some(RegisterShown { text: never, fetched: None, findings: Vec::new() });
        };
        let findings = register::findings(&known.entry, self.today());
        let findings: Vec<FindingView> = findings
            .iter()
            .filter(|finding| finding.row == Some(row))
            .map(|finding| finding_view(finding, self.lang))
            .collect();
        let date = texts::date(self.lang, known.fetched.date_naive());
        Some(RegisterShown {
            text: if findings.is_empty() {
                stands(row, &known.entry, &date, self.lang)
            } else {
                text(self.lang, "register-fetched-on", &[("date", &date)])
            },
            fetched: Some(known.fetched.date_naive().to_string()),
            findings,
        })
    }

    fn dossier_beside(&self, orgnr: &Orgnr, submission: Option<i32>) -> Result<Option<Dossier>> {
        let id = match submission {
            Some(id) if self.the_submission(id)?.orgnr != *orgnr => {
                return Err(Problem::SubmissionUnknown { id: id.to_string() });
            }
            Some(id) => Some(id),
            None => {
                let all = self.store.submissions()?;
                all.iter().filter(|row| row.orgnr == *orgnr && row.open()).map(|row| row.id).max()
            }
        };
        id.map(|id| self.dossier(id, self.lang)).transpose()
    }

    fn offers(&self, entry: &Entry, company: &CompanyRow, dossier: Option<&Dossier>) -> Vec<Offer> {
        let lang = self.lang;
        let offer = |id: String, label: String, now: String, found: String, target| {
            let same = plain(&now) == plain(&found);
            Offer { shown: RegisterLine { id, label, now, found, same }, target }
        };
        let mut offers = Vec::new();
        if let Some(name) = &entry.name {
            let label = text(lang, "register-name", &[]);
            offers.push(offer("name".into(), label, company.name.clone(), name.clone(), Target::Name(name.clone())));
        }
        if let Some(count) = entry.employees {
            let now = match company.traits.get("employees") {
                Some(TraitValue::Number(now)) => now.to_string(),
                _ => String::new(),
            };
            let label = text(lang, "trait-employees", &[]);
            offers.push(offer("employees".into(), label, now, count.to_string(), Target::Employees(count)));
        }
        let Some(dossier) = dossier else { return offers };
        // What goes into an answer is written in the submission's own language.
        let chair = text(dossier.row.lang, "register-chair", &[]);
        let assessment = dossier.assess(self.scheme);
        for requirement in assessment.standings.iter().map(|standing| standing.requirement) {
            for field in &requirement.fields {
                let Some((fill, fact)) =
                    field.register.as_ref().and_then(|fill| Some((fill, entry.fact(fill.fact, &chair)?)))
                else {
                    continue;
                };
                let value = fill.value.clone().unwrap_or(fact);
                let now = dossier.answers.get(&requirement.id).and_then(|answer| answer.fields.get(&field.id));
                let now = now.map_or_else(String::new, |now| value_text(field, now.trim(), self.scheme, lang));
                let found = value_text(field, &value, self.scheme, lang);
                let id = format!("{}.{}", requirement.id, field.id);
                let target = Target::Field { requirement, field, value };
                offers.push(offer(id, field.label.get(lang).to_owned(), now, found, target));
            }
        }
        offers
    }
}

/// A text without what the register writes in its own way: capitals and spaces.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// What stands on a row on which there is nothing to find.
fn stands(row: RegisterRow, entry: &Entry, date: &str, lang: Lang) -> String {
    let states = [entry.bankrupt, entry.winding_up, entry.forced];
    match (row, entry.accounts_year) {
        (RegisterRow::Bankrupt, _) if states.iter().all(Option::is_some) => {
            text(lang, "register-stands-bankrupt", &[("date", date)])
        }
        (RegisterRow::Vat, _) if entry.vat.is_some() => text(lang, "register-stands-vat", &[("date", date)]),
        (RegisterRow::Accounts, Some(year)) => {
            text(lang, "register-stands-accounts", &[("year", &year.to_string()), ("date", date)])
        }
        _ => text(lang, "register-silent", &[("date", date)]),
    }
}

/// What stands in the entry, for comparing by eye.
fn facts(entry: &Entry, lang: Lang) -> Vec<(String, String)> {
    let withheld = || text(lang, "register-employees-withheld", &[]);
    let employees = entry.employees.map_or_else(withheld, |count| count.to_string());
    let values = [
        ("register-name", entry.name.clone()),
        ("register-form", entry.form.clone()),
        ("register-address", Some(entry.address.join(", "))),
        ("register-postal", Some(entry.postal.join(", "))),
        ("register-website", entry.website.clone()),
        ("register-phone", entry.phone.clone()),
        ("register-email", entry.email.clone()),
        ("trait-employees", Some(employees)),
        ("register-accounts", entry.accounts_year.map(|year| year.to_string())),
        ("register-vat", entry.vat.map(|vat| text(lang, if vat { "yes" } else { "no" }, &[]))),
    ];
    let given = values.into_iter().filter_map(|(key, value)| Some((key, value.filter(|value| !value.is_empty())?)));
    given.map(|(key, value)| (text(lang, key, &[]), value)).collect()
}

fn finding_view(finding: &Finding, lang: Lang) -> FindingView {
    let arg = finding.arg.as_ref().map(|(name, value)| {
        let number = || Orgnr::parse(value).map(|orgnr| orgnr.grouped()).ok();
        let shown = value.parse().map(|day| texts::date(lang, day)).ok().or_else(number);
        (*name, shown.unwrap_or_else(|| value.clone()))
    });
    let args: Vec<(&str, &str)> = arg.iter().map(|(name, value)| (*name, value.as_str())).collect();
    FindingView {
        id: format!("register:{}", finding.code),
        code: finding.code.to_owned(),
        severity: finding.severity,
        severity_text: text(lang, &format!("severity-{}", code(&finding.severity)), &[]),
        message: text(lang, &format!("finding-{}", finding.code), &args),
        place: String::new(),
        accepted: None,
    }
}
