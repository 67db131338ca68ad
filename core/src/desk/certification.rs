//! Where a company's certification stands, in words, with all that happened.

use crate::api::{BoardAct, CertificationEvent, CertificationView, DeadlineState, DeadlineView, QuestionView};
use crate::certification::{self, Event, Standing, State, What};
use crate::company::Orgnr;
use crate::deadline::{Deadline, DeadlineKind};
use crate::problem::Result;
use crate::store::{BoardRow, CompanyRow};
use crate::texts::{self, text};

use super::Desk;
use super::views::code;

/// An event with what belongs to it beside its day.
struct Told {
    event: Event,
    note: String,
    letter: Option<i32>,
    id: Option<i32>,
    approval: Option<i32>,
    submission: Option<i32>,
}

impl Desk {
    /// Where the company's certification stands.
    pub fn certification(&self, orgnr: Option<&Orgnr>) -> Result<CertificationView> {
        let company = self.the_company(orgnr)?;
        self.store.at_one_moment(|| self.certification_among(&company, &self.deadlines()?.deadlines))
    }

    /// The same, where what is due for every company is known already.
    pub(super) fn certification_among(
        &self,
        company: &CompanyRow,
        deadlines: &[DeadlineView],
    ) -> Result<CertificationView> {
        let mut told = self.told(&company.orgnr)?;
        told.sort_by_key(|told| told.event);
        let events: Vec<Event> = told.iter().map(|told| told.event).collect();
        let standing = certification::standing(&events, self.today());
        let states = certification::history(&events).into_iter().map(|(_, state)| state);
        let mut open = deadlines
            .iter()
            .filter(|deadline| deadline.company == company.orgnr.as_str() && deadline.state != DeadlineState::Done);
        Ok(CertificationView {
            company: company.orgnr.to_string(),
            company_name: company.name.clone(),
            state: standing.state,
            state_name: self.state_name(standing.state),
            state_text: self.state_text(&standing),
            reading: self.reading(standing.state, &events),
            since: standing.since.map(|day| day.to_string()),
            until: standing.until.map(|day| day.to_string()),
            next: open.next().cloned(),
            history: told.iter().zip(states).map(|(told, state)| self.event_view(told, state)).collect(),
            questions: self.open_questions(&company.orgnr, &events)?,
        })
    }

    /// All that happened to a company's certification.
    pub(super) fn events(&self, orgnr: &Orgnr) -> Result<Vec<Event>> {
        Ok(self.told(orgnr)?.into_iter().map(|told| told.event).collect())
    }

    fn told(&self, orgnr: &Orgnr) -> Result<Vec<Told>> {
        let submissions = self.store.submissions()?;
        let own = submissions.iter().filter(|row| row.orgnr == *orgnr);
        let sent = own.filter_map(|row| {
            let event = Event { date: row.sent?, what: What::Sent(row.kind, row.id) };
            Some(Told { event, note: String::new(), letter: None, id: None, approval: None, submission: Some(row.id) })
        });
        let mut told: Vec<Told> = sent.collect();
        for row in self.store.approvals(orgnr)? {
            let of = submissions.iter().find(|submission| Some(submission.id) == row.submission);
            let event = Event { date: row.date, what: What::Approved(of.map(|of| (of.kind, of.id))) };
            let (letter, submission) = (row.letter_document, row.submission);
            told.push(Told { event, note: String::new(), letter, id: None, approval: Some(row.id), submission });
        }
        for row in self.store.board_events(orgnr)? {
            if let Some(answered) = row.answered {
                let event = Event { date: answered, what: What::Replied(row.id) };
                let submission = row.event.submission;
                told.push(Told {
                    event,
                    note: String::new(),
                    letter: None,
                    id: Some(row.id),
                    approval: None,
                    submission,
                });
            }
            // A warning that wants an answer by a day asks for it too.
            if row.event.act == BoardAct::Warned && row.event.deadline.is_some() {
                let asked = Told { note: String::new(), letter: None, ..told_of(&row, BoardAct::Asked) };
                told.push(asked);
            }
            told.push(told_of(&row, row.event.act));
        }
        Ok(told)
    }

    fn open_questions(&self, orgnr: &Orgnr, events: &[Event]) -> Result<Vec<QuestionView>> {
        let company = self.the_company(Some(orgnr))?;
        let rows = self.store.board_events(orgnr)?;
        let open = certification::questions(events).into_iter().filter(|question| question.answered.is_none());
        let view = |question: certification::Question| {
            let row = rows.iter().find(|row| row.id == question.id)?;
            Some(QuestionView {
                id: question.id,
                asked: question.asked.to_string(),
                asked_text: texts::date(self.lang, question.asked),
                text: row.event.text.clone(),
                deadline: question.deadline.map(|due| {
                    let deadline = Deadline::on(due, DeadlineKind::Reply);
                    self.deadline_view(&deadline, &super::deadlines::question_id(orgnr, &question), &company)
                }),
                letter: row.event.letter_document,
                submission: row.event.submission,
            })
        };
        Ok(open.filter_map(view).collect())
    }

    fn state_name(&self, state: State) -> String {
        text(self.lang, &format!("certification-{}.name", code(&state)), &[])
    }

    /// What the scheme leaves open about this state.
    fn reading(&self, state: State, events: &[Event]) -> Option<String> {
        let lang = self.lang;
        match state {
            State::Sent => certification::approved(events).map(|_| text(lang, "certification-pending", &[])),
            _ => texts::find(lang, &format!("certification-{}.reading", code(&state)), &[]),
        }
    }

    fn state_text(&self, standing: &Standing) -> String {
        let lang = self.lang;
        let day = |day: Option<chrono::NaiveDate>| day.map_or_else(String::new, |day| texts::date(lang, day));
        let due = standing.due;
        let what = due.map_or_else(String::new, |due| text(lang, &format!("deadline-{}", due.kind.id()), &[]));
        let args = [
            ("since", day(standing.since)),
            ("until", day(standing.until)),
            ("what", what),
            ("due", day(due.map(|due| due.due))),
        ];
        let args = args.each_ref().map(|(name, value)| (*name, value.as_str()));
        let said = text(lang, &format!("certification-{}", code(&standing.state)), &args);
        // A warning hides no deadline.
        match (standing.state, due) {
            (State::Warned, Some(_)) => format!("{said} {}", text(lang, "certification-also-due", &args)),
            _ => said,
        }
    }

    fn event_view(&self, told: &Told, state: State) -> CertificationEvent {
        let lang = self.lang;
        let kind = |kind: crate::scheme::Kind| text(lang, &format!("kind-{}", kind.id()), &[]);
        let (what, said) = match told.event.what {
            What::Sent(of, _) => ("sent", text(lang, "event-sent", &[("kind", &kind(of))])),
            What::Approved(Some((of, _))) => ("approved", text(lang, "event-approved", &[("kind", &kind(of))])),
            What::Approved(None) => ("approved", text(lang, "event-approved-before", &[])),
            What::Asked { deadline: Some(day), .. } => {
                ("asked", text(lang, "event-asked-by", &[("date", &texts::date(lang, day))]))
            }
            What::Asked { deadline: None, .. } => ("asked", text(lang, "event-asked", &[])),
            What::Replied(_) => ("answered", text(lang, "event-answered", &[])),
            What::Warned => ("warned", text(lang, "event-warned", &[])),
            What::Withdrawn => ("withdrawn", text(lang, "event-withdrawn", &[])),
        };
        CertificationEvent {
            date: told.event.date.to_string(),
            date_text: texts::date(lang, told.event.date),
            what: what.to_owned(),
            text: said,
            note: told.note.clone(),
            state,
            state_name: self.state_name(state),
            id: told.id,
            approval: told.approval,
            submission: told.submission,
            letter: told.letter,
        }
    }
}

fn told_of(row: &BoardRow, act: BoardAct) -> Told {
    let event = &row.event;
    let what = match act {
        BoardAct::Asked => What::Asked { id: row.id, deadline: event.deadline },
        BoardAct::Warned => What::Warned,
        BoardAct::Withdrawn => What::Withdrawn,
    };
    Told {
        event: Event { date: event.date, what },
        note: event.text.clone(),
        letter: event.letter_document,
        id: Some(row.id),
        approval: None,
        submission: event.submission,
    }
}
