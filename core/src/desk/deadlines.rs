use chrono::NaiveDate;

use crate::api::{DeadlineState, DeadlineView, DeadlinesView};
use crate::certification::{self, Question};
use crate::company::Orgnr;
use crate::deadline::{self, Deadline, DeadlineKind, Span};
use crate::problem::Result;
use crate::store::{CompanyRow, IdentityRow};
use crate::texts::{self, Lang, text};

use super::Desk;

impl Desk {
    /// What each company has to do by a day, nearest first: what follows from its approval, the board's questions
    /// that are open, and fees that are not known to be paid.
    pub fn deadlines(&self) -> Result<DeadlinesView> {
        let mut deadlines = self.as_remembered(self.deadlines_unmoved()?)?;
        deadlines.sort_by(|a, b| (&a.due, &a.id).cmp(&(&b.due, &b.id)));
        Ok(DeadlinesView { deadlines })
    }

    /// The same without what the user has said of them, in no order.
    pub(super) fn deadlines_unmoved(&self) -> Result<Vec<DeadlineView>> {
        let mut deadlines = Vec::new();
        for company in self.store.companies()? {
            let events = self.events(&company.orgnr)?;
            if let Some(approved) = certification::approved(&events) {
                for (deadline, met) in certification::deadlines(&events) {
                    let id = format!("{}-{approved}-{}", company.orgnr, deadline.kind.id());
                    let view = self.deadline_view(&deadline, &id, &company);
                    deadlines.push(if met { DeadlineView { state: DeadlineState::Done, ..view } } else { view });
                }
            }
            for question in certification::questions(&events) {
                if let (None, Some(due)) = (question.answered, question.deadline) {
                    let deadline = Deadline::on(due, DeadlineKind::Reply);
                    deadlines.push(self.deadline_view(&deadline, &question_id(&company.orgnr, &question), &company));
                }
            }
            for (submission, sent) in self.unpaid(&company.orgnr)? {
                let id = format!("{}-{sent}-fee-{}", company.orgnr, submission.id);
                let deadline = Deadline { due: sent, send_by: sent, kind: DeadlineKind::Fee };
                deadlines.push(self.deadline_view(&deadline, &id, &company));
            }
            for (deadline, id, last) in self.expiries(&company)? {
                let title = last.field.ends.as_ref().map_or("", |ends| ends.get(self.lang)).to_owned();
                let note = self.expiry_note(&last);
                let requirement = Some(last.requirement.id.clone());
                let view = self.deadline_view(&deadline, &id, &company);
                deadlines.push(DeadlineView { title, note, requirement, ..view });
            }
        }
        deadlines.extend(self.key_deadlines()?);
        Ok(deadlines)
    }

    /// The ends of signing keys in their last year: with the company that they name, or with the only one there is;
    /// otherwise by themselves.
    fn key_deadlines(&self) -> Result<Vec<DeadlineView>> {
        let companies = self.store.companies()?;
        let view = |key: &IdentityRow| {
            let deadline = Deadline::on(key.not_after, DeadlineKind::Key);
            let id = format!("{}-{}-key", key.fingerprint.get(..16).unwrap_or_default(), key.not_after);
            let named = companies.iter().find(|company| Some(&company.orgnr) == key.orgnr.as_ref());
            let company = named.or(companies.first().filter(|_| companies.len() == 1));
            let (title, note) = (self.key_title(key), self.key_note(key));
            let of = company.map(|company| (company.orgnr.to_string(), company.name.clone())).unwrap_or_default();
            DeadlineView { title, note, ..self.deadline_of(&deadline, &id, of) }
        };
        Ok(self.ending_keys()?.iter().map(view).collect())
    }

    /// A deadline that is not met.
    pub(super) fn deadline_view(&self, deadline: &Deadline, id: &str, company: &CompanyRow) -> DeadlineView {
        self.deadline_of(deadline, id, (company.orgnr.to_string(), company.name.clone()))
    }

    fn deadline_of(&self, deadline: &Deadline, id: &str, (company, company_name): (String, String)) -> DeadlineView {
        let lang = self.lang;
        DeadlineView {
            id: id.to_owned(),
            company,
            company_name,
            kind: deadline.kind.id().to_owned(),
            title: text(lang, &format!("deadline-{}", deadline.kind.id()), &[]),
            due: deadline.due.to_string(),
            due_text: texts::long_date(lang, deadline.due),
            send_by: deadline.send_by.to_string(),
            send_by_text: texts::long_date(lang, deadline.send_by),
            state: state(deadline, self.today()),
            distance_text: distance_text(self.today(), deadline.due, lang),
            reminders: deadline.reminders().iter().map(ToString::to_string).collect(),
            note: String::new(),
            requirement: None,
        }
    }
}

/// How long until `due`, or how long since.
pub(super) fn distance_text(today: NaiveDate, due: NaiveDate, lang: Lang) -> String {
    let days = (due - today).num_days();
    let way = if days < 0 { "since" } else { "in" };
    if let Some(span) = deadline::far_apart(today, due) {
        return text(lang, &format!("distance-{way}-span"), &[("span", &span_text(span, lang))]);
    }
    match days {
        0 => text(lang, "distance-today", &[]),
        1 => text(lang, "distance-tomorrow", &[]),
        _ => text(lang, &format!("distance-{way}"), &[("days", &days.unsigned_abs().to_string())]),
    }
}

/// «1 år og 2 måneder», «3 år», «2 måneder».
fn span_text(span: Span, lang: Lang) -> String {
    let years = || text(lang, "span-years", &[("years", &span.years.to_string())]);
    let months = || text(lang, "span-months", &[("months", &span.months.to_string())]);
    match (span.years, span.months) {
        (0, _) => months(),
        (_, 0) => years(),
        _ => format!("{} {} {}", years(), text(lang, "and", &[]), months()),
    }
}

/// The stable id of a question's deadline.
pub(super) fn question_id(orgnr: &Orgnr, question: &Question) -> String {
    format!("{orgnr}-{}-reply-{}", question.asked, question.id)
}

/// Where a deadline stands that is not met.
fn state(deadline: &Deadline, today: NaiveDate) -> DeadlineState {
    // The scheme sets no day for the fee, so it is never late; the board begins when it is paid.
    if today > deadline.due && deadline.kind != DeadlineKind::Fee {
        return DeadlineState::Overdue;
    }
    let soon = deadline.reminders().first().is_some_and(|first| today >= *first);
    if soon { DeadlineState::Soon } else { DeadlineState::Upcoming }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn the_distance_to_a_deadline_is_said_as_people_say_it() {
        let today = "2026-11-22".parse().unwrap();
        let cases = [
            ("2026-11-22", ["i dag", "i dag", "today"]),
            ("2026-11-23", ["i morgen", "i morgon", "tomorrow"]),
            ("2026-12-04", ["om 12 dager", "om 12 dagar", "in 12 days"]),
            ("2027-02-22", ["om 3 måneder", "om 3 månader", "in 3 months"]),
            ("2027-12-22", ["om 1 år og 1 måned", "om 1 år og 1 månad", "in 1 year and 1 month"]),
            ("2028-01-22", ["om 1 år og 2 måneder", "om 1 år og 2 månader", "in 1 year and 2 months"]),
            ("2029-11-22", ["om 3 år", "om 3 år", "in 3 years"]),
            ("2026-11-21", ["for én dag siden", "for éin dag sidan", "one day ago"]),
            ("2024-11-22", ["for 2 år siden", "for 2 år sidan", "2 years ago"]),
        ];
        for (due, expected) in cases {
            let said = Lang::ALL.map(|lang| distance_text(today, due.parse().unwrap(), lang));
            assert_eq!(said, expected, "{due}");
        }
    }
}
