use chrono::NaiveDate;

use crate::api::{DeadlineState, DeadlineView, DeadlinesView};
use crate::certification::{self, Question};
use crate::company::Orgnr;
use crate::deadline::{Deadline, DeadlineKind};
use crate::problem::Result;
use crate::store::CompanyRow;
use crate::texts::{self, text};

use super::Desk;

impl Desk {
    /// What each company has to do by a day, nearest first: what follows from its approval, the board's questions
    /// that are open, and fees that are not known to be paid.
    pub fn deadlines(&self) -> Result<DeadlinesView> {
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
        }
        deadlines.sort_by(|a, b| (&a.due, &a.id).cmp(&(&b.due, &b.id)));
        Ok(DeadlinesView { deadlines })
    }

    /// A deadline that is not met.
    pub(super) fn deadline_view(&self, deadline: &Deadline, id: &str, company: &CompanyRow) -> DeadlineView {
        let lang = self.lang;
        let days = (deadline.due - self.today()).num_days();
        let distance_text = match days {
            0 => text(lang, "distance-today", &[]),
            1 => text(lang, "distance-tomorrow", &[]),
            2.. => text(lang, "distance-in", &[("days", &days.to_string())]),
            _ => text(lang, "distance-since", &[("days", &days.unsigned_abs().to_string())]),
        };
        DeadlineView {
            id: id.to_owned(),
            company: company.orgnr.to_string(),
            company_name: company.name.clone(),
            kind: deadline.kind.id().to_owned(),
            title: text(lang, &format!("deadline-{}", deadline.kind.id()), &[]),
            due: deadline.due.to_string(),
            due_text: texts::long_date(lang, deadline.due),
            send_by: deadline.send_by.to_string(),
            send_by_text: texts::long_date(lang, deadline.send_by),
            state: state(deadline, self.today()),
            distance_text,
            reminders: deadline.reminders().iter().map(ToString::to_string).collect(),
        }
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
