use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::api::{FigureMonth, FigurePeriod, FiguresView, MonthName, NumbersView};
use crate::certification;
use crate::company::Orgnr;
use crate::deadline::{self, DeadlineKind};
use crate::figures::{self, Month, MonthFigures, Number, Numbers, Period, Sums};
use crate::problem::{Problem, Result};
use crate::scheme::{FieldFigure, Kind};
use crate::store::{CompanyRow, FigureRow};
use crate::texts::{self, Lang, text};

use super::Desk;

impl Desk {
    /// The call figures of a company, of the months from `from` to `to` where these are given.
    pub fn figures(&self, orgnr: Option<&Orgnr>, from: Option<Month>, to: Option<Month>) -> Result<FiguresView> {
        let company = self.the_company(orgnr)?;
        let all = self.store.figures(&company.orgnr)?;
        let asked = |month: &Month| from.is_none_or(|from| *month >= from) && to.is_none_or(|to| *month <= to);
        let shown: BTreeMap<Month, &FigureRow> =
            all.iter().filter(|(month, _)| asked(month)).map(|(month, row)| (*month, row)).collect();
        let first = from.or(shown.keys().next().copied());
        let last = to.or(shown.keys().next_back().copied());
        let missing =
            first.zip(last).map_or_else(Vec::new, |(first, last)| figures::missing_months(&shown, first, last));
        let sums =
            if missing.is_empty() { figures::sums(shown.values().map(|row| &row.numbers)) } else { Sums::default() };
        let months = shown.iter().map(|(month, row)| self.figure_month(*month, row)).collect::<Result<_>>()?;
        let notes = ["figures-meaning", "figures-rounding", "figures-period-note"];
        Ok(FiguresView {
            company: company.orgnr.to_string(),
            labels: labels(self.lang),
            months,
            sums: sums_view(&sums, self.lang),
            missing_months: self.month_names(&missing),
            periods: self.periods(&company, &all)?,
            notes: notes.iter().map(|key| text(self.lang, key, &[])).collect(),
        })
    }

    /// Records the numbers of a month in place of those that stand.
    pub fn add_figures(&mut self, orgnr: Option<&Orgnr>, month: Month, numbers: Numbers) -> Result<FiguresView> {
        let company = self.the_company(orgnr)?;
        if numbers.is_empty() {
            return Err(Problem::FiguresEmpty {});
        }
        let wrong = |number: &Number| numbers.get(*number).is_some_and(|value| value > Numbers::MOST);
        if let Some(number) = Number::ALL.into_iter().find(wrong) {
            let given = numbers.get(number).unwrap_or_default().to_string();
            return Err(Problem::FieldValue {
                field: number.id().to_owned(),
                given,
                allowed: format!("0 … {}", Numbers::MOST),
            });
        }
        let now = self.now();
        self.store.record_figures(&company.orgnr, &[MonthFigures { month, numbers }], None, now)?;
        self.figures(Some(&company.orgnr), None, None)
    }

    /// Removes the numbers of a month.
    pub fn remove_figures(&mut self, orgnr: Option<&Orgnr>, month: Month) -> Result<FiguresView> {
        let company = self.the_company(orgnr)?;
        let now = self.now();
        self.store.remove_figures(&company.orgnr, month, now).map_err(|problem| match problem {
            Problem::FiguresUnknown { .. } => Problem::FiguresUnknown { month: month_text(month, self.lang) },
            other => other,
        })?;
        self.figures(Some(&company.orgnr), None, None)
    }

    fn figure_month(&self, month: Month, row: &FigureRow) -> Result<FigureMonth> {
        let document = row.source_document.map(|id| self.store.document(id)).transpose()?.flatten();
        let document = document.filter(|document| document.trashed.is_none());
        Ok(FigureMonth {
            month: month.to_string(),
            text: month_text(month, self.lang),
            numbers: numbers_view(&row.numbers, self.lang),
            document: document.as_ref().map(|document| document.id),
            document_title: document.map(|document| document.title),
        })
    }

    /// The follow-up periods since the newest approval; none before there is one.
    fn periods(&self, company: &CompanyRow, all: &BTreeMap<Month, FigureRow>) -> Result<Vec<FigurePeriod>> {
        let mut periods = Vec::new();
        for kind in DeadlineKind::AFTER_APPROVAL.into_iter().filter_map(DeadlineKind::submission) {
            let period = self.period(company, kind)?;
            periods.extend(period.map(|period| self.period_view(kind, period, all)));
        }
        Ok(periods)
    }

    /// The period that a follow-up of `kind` is about: from the approval, or from the day after the last period, to the
    /// anniversary. The last period ended on the anniversary before, or where the follow-up before says.
    pub(super) fn period(&self, company: &CompanyRow, kind: Kind) -> Result<Option<Period>> {
        let Some(approved) = certification::approved(&self.events(&company.orgnr)?) else { return Ok(None) };
        let mut last = None;
        for deadline in deadline::after_approval(approved) {
            let Some(submission) = deadline.kind.submission() else { continue };
            if submission == kind {
                return Ok(Period::until(deadline.due, approved, last));
            }
            last = Some(self.said_end(company, submission, approved)?.unwrap_or(deadline.due));
        }
        Ok(None)
    }

    /// The part of its period that a follow-up reports: as far as it says itself, else to the end of the last month
    /// that is over.
    pub(super) fn reported_period(&self, company: &CompanyRow, kind: Kind) -> Result<Option<Period>> {
        let Some(period) = self.period(company, kind)? else { return Ok(None) };
        let approved = certification::approved(&self.events(&company.orgnr)?).unwrap_or(period.from);
        let said = self.said_end(company, kind, approved)?.filter(|to| *to >= period.from);
        Ok(Some(said.map_or_else(|| period.reported(self.today()), |to| Period { to, ..period })))
    }

    /// The last day of the period in the follow-up of `kind` since the approval, as the user wrote it.
    fn said_end(&self, company: &CompanyRow, kind: Kind, approved: NaiveDate) -> Result<Option<NaiveDate>> {
        let rows = self.store.submissions()?;
        let mut of_kind =
            rows.iter().filter(|row| row.orgnr == company.orgnr && row.kind == kind && row.started >= approved);
        let Some(row) = of_kind.next_back() else { return Ok(None) };
        let answers = self.store.answers(row.id)?;
        let ends = self.scheme.for_kind(kind).flat_map(|requirement| {
            let fields = requirement.fields.iter().filter(|field| field.figure == Some(FieldFigure::To));
            fields.map(move |field| (&requirement.id, &field.id))
        });
        let mut said = ends
            .filter_map(|(requirement, field)| answers.get(requirement)?.fields.get(field)?.parse::<NaiveDate>().ok());
        Ok(said.next().filter(|end| *end >= approved))
    }

    pub(super) fn period_view(&self, kind: Kind, period: Period, all: &BTreeMap<Month, FigureRow>) -> FigurePeriod {
        let lang = self.lang;
        let months: Vec<Month> = period.months().map_or_else(Vec::new, |(first, last)| first.through(last).collect());
        let missing: Vec<Month> = months.iter().filter(|month| !all.contains_key(month)).copied().collect();
        let [from, to] = [period.from, period.to].map(|day| texts::date(lang, day));
        FigurePeriod {
            kind: kind.id().to_owned(),
            from: period.from.to_string(),
            to: period.to.to_string(),
            text: text(lang, "figures-span", &[("from", &from), ("to", &to)]),
            sums: sums_view(&sums_of(&months, all), lang),
            months: self.month_names(&months),
            missing_months: self.month_names(&missing),
        }
    }

    pub(super) fn month_names(&self, months: &[Month]) -> Vec<MonthName> {
        let name = |month: &Month| MonthName { month: month.to_string(), text: month_text(*month, self.lang) };
        months.iter().map(name).collect()
    }
}

/// What the months come to; a month without figures lacks every number.
pub(super) fn sums_of(months: &[Month], all: &BTreeMap<Month, FigureRow>) -> Sums {
    const NOTHING: Numbers =
        Numbers { answered: None, connected: None, complaints: None, direct: None, forwarded: None };
    figures::sums(months.iter().map(|month| all.get(month).map_or(&NOTHING, |row| &row.numbers)))
}

/// «januar 2026».
pub(super) fn month_text(month: Month, lang: Lang) -> String {
    let name = text(lang, &format!("month-{}", month.number()), &[]);
    format!("{name} {}", month.year())
}

/// Months that stand as `2026-01 2026-02`, in words.
pub(super) fn month_texts(months: &str, lang: Lang) -> String {
    let months = months.split_whitespace().filter_map(|month| month.parse().ok());
    months.map(|month| month_text(month, lang)).collect::<Vec<_>>().join(", ")
}

pub(super) fn labels(lang: Lang) -> Vec<String> {
    Number::ALL.iter().map(|number| text(lang, &format!("figures-{}", number.id()), &[])).collect()
}

pub(super) fn numbers_view(numbers: &Numbers, lang: Lang) -> NumbersView {
    sums_view(&figures::sums([numbers]), lang)
}

fn sums_view(sums: &Sums, lang: Lang) -> NumbersView {
    let shown = |number: &Number| match sums.numbers.get(*number) {
        Some(value) => texts::number(lang, value),
        None => text(lang, "figures-none", &[]),
    };
    let rate = sums.complaints_per_1000_connected;
    let mark = if lang == Lang::En { '.' } else { ',' };
    let rate_text = rate.map_or_else(String::new, |rate| {
        let whole = texts::number(lang, rate.hundredths / 100);
        let written = format!("{whole}{mark}{:02}", rate.hundredths % 100);
        text(lang, "figures-rate", &[("rate", &written)])
    });
    NumbersView {
        numbers: sums.numbers,
        texts: Number::ALL.iter().map(shown).collect(),
        complaints_per_1000_connected: rate.map(figures::PerThousand::decimal),
        rate_text,
    }
}
