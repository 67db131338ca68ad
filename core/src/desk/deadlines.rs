use chrono::NaiveDate;

use crate::api::{DeadlineState, DeadlineView, DeadlinesView};
use crate::deadline::{self, Deadline, DeadlineKind};
use crate::problem::Result;
use crate::store::{CompanyRow, SubmissionRow};
use crate::texts::{self, text};

use super::Desk;

impl Desk {
    /// All deadlines that follow from the newest approval of each company, nearest first.
    pub fn deadlines(&self) -> Result<DeadlinesView> {
        let submissions = self.store.submissions()?;
        let mut deadlines = Vec::new();
        for company in self.store.companies()? {
            let Some(approved) = self.store.approvals(&company.orgnr)?.into_iter().map(|row| row.date).max() else {
                continue;
            };
            for deadline in deadline::after_approval(approved) {
                let state = state(&deadline, approved, &company, &submissions, self.today());
                deadlines.push(self.deadline_view(&deadline, approved, &company, state));
            }
        }
        deadlines.sort_by(|a, b| (&a.due, &a.id).cmp(&(&b.due, &b.id)));
        Ok(DeadlinesView { deadlines })
    }

    fn deadline_view(
        &self,
        deadline: &Deadline,
        approved: NaiveDate,
        company: &CompanyRow,
        state: DeadlineState,
    ) -> DeadlineView {
        let lang = self.lang;
        let kind = kind_id(deadline.kind);
        let days = (deadline.due - self.today()).num_days();
        let distance_text = match days {
            0 => text(lang, "distance-today", &[]),
            1 => text(lang, "distance-tomorrow", &[]),
            2.. => text(lang, "distance-in", &[("days", &days.to_string())]),
            _ => text(lang, "distance-since", &[("days", &days.unsigned_abs().to_string())]),
        };
        DeadlineView {
            id: format!("{}-{approved}-{kind}", company.orgnr),
            company: company.orgnr.to_string(),
            company_name: company.name.clone(),
            kind: kind.to_owned(),
            title: text(lang, &format!("deadline-{kind}"), &[]),
            due: deadline.due.to_string(),
            due_text: texts::long_date(lang, deadline.due),
            send_by: deadline.send_by.to_string(),
            send_by_text: texts::long_date(lang, deadline.send_by),
            state,
            distance_text,
            reminders: deadline.reminders().iter().map(ToString::to_string).collect(),
        }
    }
}

fn kind_id(kind: DeadlineKind) -> &'static str {
    kind.submission().id()
}

/// Done once a submission of its kind was sent after the approval.
fn state(
    deadline: &Deadline,
    approved: NaiveDate,
    company: &CompanyRow,
    submissions: &[SubmissionRow],
    today: NaiveDate,
) -> DeadlineState {
    let meets = |row: &SubmissionRow| {
        row.orgnr == company.orgnr
            && row.kind == deadline.kind.submission()
            && row.sent.is_some_and(|sent| sent >= approved)
    };
    if submissions.iter().any(meets) {
        return DeadlineState::Done;
    }
    if today > deadline.due {
        return DeadlineState::Overdue;
    }
    let soon = deadline.reminders().first().is_some_and(|first| today >= *first);
    if soon { DeadlineState::Soon } else { DeadlineState::Upcoming }
}
