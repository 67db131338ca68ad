use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::api::{CompanyCard, CompanyStanding, CompanyView, DeadlineView, StandingView, StartView};
use crate::certification::State;
use crate::company::{self, Orgnr, TraitValue};
use crate::problem::{Problem, Result};
use crate::scheme::{Kind, Scheme};
use crate::store::{CompanyRow, SubmissionRow};
use crate::submission::{self, Assessment, Facts};

use super::Desk;
use super::views::submission_view;

const DUE_ON_START: usize = 5;

impl Desk {
    /// The first screen.
    pub fn start(&self) -> Result<StartView> {
        self.store.at_one_moment(|| self.start_now())
    }

    fn start_now(&self) -> Result<StartView> {
        let mut due = self.deadlines()?.deadlines;
        let companies = self.store.companies()?.into_iter().map(|row| self.card(row, &due)).collect::<Result<_>>()?;
        due.retain(|deadline| deadline.state != crate::api::DeadlineState::Done);
        due.truncate(DUE_ON_START);
        Ok(StartView {
            companies,
            inbox: self.inbox_count()?,
            due,
            example: self.example,
            share_warning: self.share_warning(),
            needs: self.needs(),
            tidy: self.tidy_count()?,
            daily: self.daily()?,
            backup: self.last_backup()?,
        })
    }

    fn card(&self, row: CompanyRow, deadlines: &[DeadlineView]) -> Result<CompanyCard> {
        let submissions = self.newest_first(&row.orgnr)?;
        let open = submissions.iter().find(|submission| submission.open());
        let list = open.map(|submission| self.list(submission.id)).transpose()?;
        Ok(CompanyCard {
            submissions: submissions.iter().map(|s| submission_view(s, &row.name, self.lang)).collect(),
            fresh: self.certification_among(&row, deadlines)?.state == State::Preparing,
            company: company_view(row),
            count: list.as_ref().map(|list| list.pages_ready),
            next: list.and_then(|list| list.next),
        })
    }

    fn newest_first(&self, orgnr: &Orgnr) -> Result<Vec<SubmissionRow>> {
        let mut submissions: Vec<_> = self.store.submissions()?.into_iter().filter(|row| row.orgnr == *orgnr).collect();
        submissions.sort_by_key(|submission| Reverse(submission.id));
        Ok(submissions)
    }

    /// Where each company stands, all that is due, and what was said of it.
    pub fn standing(&self) -> Result<StandingView> {
        self.store.at_one_moment(|| self.standing_now())
    }

    fn standing_now(&self) -> Result<StandingView> {
        let deadlines = self.deadlines()?.deadlines;
        let of = |row: CompanyRow| -> Result<CompanyStanding> {
            let submissions = self.newest_first(&row.orgnr)?;
            Ok(CompanyStanding {
                submissions: submissions.iter().map(|s| submission_view(s, &row.name, self.lang)).collect(),
                certification: self.certification_among(&row, &deadlines)?,
                fees: self.fees(Some(&row.orgnr))?,
                company: company_view(row),
            })
        };
        Ok(StandingView {
            companies: self.store.companies()?.into_iter().map(of).collect::<Result<_>>()?,
            reminders: self.reminders_of(&deadlines)?,
            deadlines,
        })
    }

    /// What a first application needs, of a company of which nothing is known; longest to get first.
    fn needs(&self) -> Vec<crate::api::NextStep> {
        self.to_get(&of_nobody(self.scheme, self.today()), &BTreeMap::new())
    }

    /// A company, by its number or as the only one.
    pub fn company(&self, orgnr: Option<&Orgnr>) -> Result<CompanyView> {
        self.the_company(orgnr).map(company_view)
    }

    /// All companies in the store, by name.
    pub fn companies(&self) -> Result<Vec<CompanyView>> {
        Ok(self.store.companies()?.into_iter().map(company_view).collect())
    }

    /// Adds a company.
    pub fn add_company(&mut self, orgnr: &Orgnr, name: &str) -> Result<CompanyView> {
        let name = name.trim();
        if self.store.company(orgnr)?.is_some() {
            return Err(Problem::CompanyExists { orgnr: orgnr.to_string() });
        }
        if name.is_empty() {
            return Err(Problem::CompanyNameMissing {});
        }
        let now = self.now();
        self.store.add_company(orgnr, name, now)?;
        self.company(Some(orgnr))
    }

    /// Changes the name or traits; a trait without a value becomes unknown again.
    pub fn set_company(
        &mut self,
        orgnr: Option<&Orgnr>,
        name: Option<&str>,
        traits: &BTreeMap<String, Option<TraitValue>>,
    ) -> Result<CompanyView> {
        let row = self.the_company(orgnr)?;
        for (name, value) in traits {
            company::trait_kind(name)?;
            if let Some(value) = value {
                company::check_trait(name, value)?;
            }
        }
        let name = name.map(str::trim);
        if name == Some("") {
            return Err(Problem::CompanyNameMissing {});
        }
        let now = self.now();
        self.store.set_company(&row.orgnr, name, traits, now)?;
        self.company(Some(&row.orgnr))
    }
}

/// Where a first application stands of a company of which nothing is known.
pub(super) fn of_nobody(scheme: &'static Scheme, day: NaiveDate) -> Assessment<'static> {
    let (traits, answers) = (BTreeMap::new(), BTreeMap::new());
    submission::assess(scheme, Facts { kind: Kind::Initial, traits: &traits, answers: &answers, documents: &[], day })
}

fn company_view(row: CompanyRow) -> CompanyView {
    CompanyView { orgnr_text: row.orgnr.grouped(), orgnr: row.orgnr.into(), name: row.name, traits: row.traits }
}
