use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::api::{
    AnswerView, DocumentView, ListView, NextStep, PageCard, PageView, RequirementView, Saved, Status, SubmissionView,
    TraitQuestion,
};
use crate::company::{Orgnr, TraitValue, Traits};
use crate::problem::{Problem, Result};
use crate::scheme::{Form, Kind, Page, Part, Requirement};
use crate::store::{AnswerRow, Carry, NewSubmission, Reachable, SubmissionRow};
use crate::submission::{self, Answer, Assessment, Evident, Facts, Missing, Standing};
use crate::texts::{self, Lang, text};

use super::Desk;
use super::answers::{answer_of, requires_document};
use super::documents::evident;
use super::register::FromRegister;
use super::views::{
    answer_view, code, evidence_view, field_view, missing_text, page_status_text, source_views, status_text,
    submission_view,
};

/// A submission with all that its status hangs on, read once.
pub(super) struct Dossier {
    pub row: SubmissionRow,
    pub company_name: String,
    pub traits: Traits,
    pub rows: BTreeMap<String, AnswerRow>,
    pub answers: BTreeMap<String, Answer>,
    /// Of which there are earlier answers.
    pub reachable: BTreeMap<String, Reachable>,
    pub documents: Vec<DocumentView>,
    /// The days of earlier submissions, from which answers were carried over.
    pub earlier: BTreeMap<i32, NaiveDate>,
    pub evident: Vec<Evident>,
    /// The day that counts: today, or the day on which it was sent.
    pub day: NaiveDate,
    pub register: Option<FromRegister>,
}

impl Dossier {
    pub fn assess(&self, scheme: &'static crate::scheme::Scheme) -> Assessment<'static> {
        submission::assess(scheme, self.facts())
    }

    pub fn facts(&self) -> Facts<'_> {
        Facts {
            kind: self.row.kind,
            traits: &self.traits,
            answers: &self.answers,
            documents: &self.evident,
            day: self.day,
        }
    }
}

impl Desk {
    /// Starts a submission of `kind`, written in `lang`.
    pub fn start_submission(&mut self, orgnr: Option<&Orgnr>, kind: Kind, lang: Lang) -> Result<SubmissionView> {
        let company = self.the_company(orgnr)?;
        let open =
            self.store.submissions()?.into_iter().find(|s| s.orgnr == company.orgnr && s.kind == kind && s.open());
        if let Some(open) = open {
            return Err(Problem::SubmissionOpen { id: open.id.to_string() });
        }
        let new = NewSubmission {
            carry: self.carry(&company.orgnr, kind)?,
            orgnr: company.orgnr,
            kind,
            lang,
            scheme_version: self.scheme.version.clone(),
        };
        let (today, now) = (self.today(), self.now());
        let id = self.store.start_submission(&new, today, now)?;
        self.submission(id)
    }

    /// What a new submission of `kind` begins with: all that the last one that was sent or approved said, also what
    /// this kind does not ask, so that nothing is lost on the way to the next full application.
    fn carry(&self, orgnr: &Orgnr, kind: Kind) -> Result<Option<Carry>> {
        if matches!(kind, Kind::Initial | Kind::Reply) {
            return Ok(None);
        }
        let submissions = self.store.submissions()?;
        let earlier = submissions.iter().filter(|row| row.orgnr == *orgnr && row.kind != Kind::Reply && !row.open());
        let last = earlier.max_by_key(|row| (row.sent.or(row.approved), row.id));
        let carried = self.scheme.requirements.iter().filter(|requirement| requirement.carry);
        let requirements = carried.map(|requirement| requirement.id.clone()).collect();
        Ok(last.map(|last| Carry { from: last.id, requirements }))
    }

    /// All submissions, oldest first.
    pub fn submissions(&self, orgnr: Option<&Orgnr>) -> Result<Vec<SubmissionView>> {
        let mut views = Vec::new();
        for row in self.store.submissions()? {
            if orgnr.is_none_or(|orgnr| *orgnr == row.orgnr) {
                let company = self.the_company(Some(&row.orgnr))?;
                views.push(submission_view(&row, &company.name, self.lang));
            }
        }
        Ok(views)
    }

    /// One submission.
    pub fn submission(&self, id: i32) -> Result<SubmissionView> {
        let row = self.the_submission(id)?;
        let company = self.the_company(Some(&row.orgnr))?;
        Ok(submission_view(&row, &company.name, self.lang))
    }

    /// Sets the day on which the user reckons to send a submission, on which the age of documents counts; `None` takes
    /// the plan away. A day that has passed counts as today.
    ///
    /// # Errors
    /// `SubmissionUnknown`, `SubmissionClosed`; `DateUnlikely` when the day lies more than a year ahead.
    pub fn plan(&mut self, id: i32, day: Option<NaiveDate>) -> Result<SubmissionView> {
        if let Some(day) = day {
            self.likely(day)?;
        }
        let now = self.now();
        self.store.plan(id, day, now)?;
        self.submission(id)
    }

    pub(super) fn dossier(&self, id: i32, lang: Lang) -> Result<Dossier> {
        self.store.at_one_moment(|| self.dossier_now(id, lang))
    }

    fn dossier_now(&self, id: i32, lang: Lang) -> Result<Dossier> {
        let row = self.the_submission(id)?;
        let company = self.the_company(Some(&row.orgnr))?;
        let rows = self.answers(id)?;
        let answers = rows.iter().map(|(requirement, row)| (requirement.clone(), answer_of(row))).collect();
        let attached = self.documents_of(id, lang)?;
        let evident = attached
            .iter()
            .filter_map(|(document, view)| {
                let answer = document.requirement.as_ref().and_then(|requirement| rows.get(requirement));
                let unconfirmed = row.open() && answer.is_some_and(|answer| !answer.confirmed);
                evident(document, view, unconfirmed)
            })
            .collect();
        let documents = attached.into_iter().map(|(_, view)| view).collect();
        let register = self.register_entry(&row.orgnr)?;
        let mut earlier = self.store.submissions()?;
        earlier.retain(|other| other.orgnr == row.orgnr);
        Ok(Dossier {
            day: row.sent.unwrap_or_else(|| self.today()),
            row,
            company_name: company.name,
            traits: company.traits,
            rows,
            answers,
            reachable: self.store.earlier_answers(id)?,
            documents,
            earlier: earlier.iter().map(|row| (row.id, row.sent.unwrap_or(row.started))).collect(),
            evident,
            register,
        })
    }

    pub(super) fn requirement_of(&self, row: &SubmissionRow, id: &str) -> Result<&'static Requirement> {
        let known = self.scheme.requirement(id)?;
        let opened = row.kind.follow_up() && known.kinds.contains(&Kind::Initial);
        if !known.kinds.contains(&row.kind) && !opened {
            return Err(Problem::RequirementUnknown { id: id.to_owned() });
        }
        Ok(known)
    }

    /// The pages that the submission shows: those with anything to answer, whether or not it applies now.
    pub(super) fn pages_of(&self, dossier: &Dossier) -> Vec<&'static Page> {
        let rows = submission::asked_rows(self.scheme, dossier.row.kind, &dossier.answers, dossier.day);
        let pages: BTreeSet<&str> = rows
            .filter(|(requirement, _)| matches!(requirement.form, Form::Question | Form::Declaration))
            .map(|(_, page)| page)
            .collect();
        self.scheme.pages.iter().filter(|page| pages.contains(page.id.as_str())).collect()
    }

    /// The list of pages.
    pub fn list(&self, id: i32) -> Result<ListView> {
        let dossier = self.dossier(id, self.lang)?;
        let assessment = dossier.assess(self.scheme);
        let mut pages: Vec<PageCard> =
            self.pages_of(&dossier).into_iter().map(|page| self.page_card(page, &assessment)).collect();
        pages.sort_by_key(|page| !page.applies);
        let mut pages_ready = crate::api::Count::default();
        for page in pages.iter().filter(|page| page.applies && page.part == Part::Soknad) {
            pages_ready.total += 1;
            pages_ready.ready += u32::from(page.status.settled());
        }
        pages_ready.blocking = u32::try_from(assessment.blocking().count()).unwrap_or(u32::MAX);
        let to_get = self.to_get(&assessment, &dossier.answers);
        Ok(ListView {
            submission: submission_view(&dossier.row, &dossier.company_name, self.lang),
            pages,
            pages_ready,
            counts: assessment.counts(),
            ready: assessment.ready(),
            scheme_changes: self.scheme_changes(&dossier.row),
            next: self.next_step(&assessment),
            to_get,
        })
    }

    /// What the checklist has got since the submission was started, or since the user last looked.
    fn scheme_changes(&self, row: &SubmissionRow) -> Vec<String> {
        if !row.open() || row.scheme_version == self.scheme.version {
            return Vec::new();
        }
        let changes = self.scheme.changes_since(&row.scheme_version);
        changes.iter().map(|change| change.text.get(self.lang).to_owned()).collect()
    }

    /// Notes that the user has seen what is new in the checklist.
    pub fn accept_scheme(&mut self, id: i32) -> Result<()> {
        let now = self.now();
        let version = self.scheme.version.clone();
        self.store.set_scheme_version(id, &version, now)
    }

    fn page_card(&self, page: &Page, assessment: &Assessment<'_>) -> PageCard {
        let status = assessment.page_status(page);
        let missing: Vec<&str> = assessment
            .on_page(&page.id)
            .filter(|standing| !standing.status.settled() && standing.status != Status::FromRegister)
            .map(|standing| standing.requirement.title.get(self.lang))
            .collect();
        PageCard {
            id: page.id.clone(),
            part: page.part,
            title: page.title.get(self.lang).to_owned(),
            status: status.unwrap_or(Status::DoesNotApply),
            status_text: page_status_text(status, self.lang),
            applies: status.is_some(),
            missing: missing.join(", "),
        }
    }

    /// What is best done next of what the scheme asks: what blocks first, then what takes longest to get.
    fn next_step(&self, assessment: &Assessment<'_>) -> Option<NextStep> {
        let key = |s: &&Standing<'_>| (!s.blocking, Reverse(s.requirement.effort), !requires_document(s.requirement));
        open_of_scheme(assessment).min_by_key(key).map(|standing| self.step(standing))
    }

    /// The documents that somebody has to find or order: those that are asked and lacking, or have to be looked at
    /// again. What takes longest stands first, whether it blocks or not.
    pub(super) fn to_get(&self, assessment: &Assessment<'_>, answers: &BTreeMap<String, Answer>) -> Vec<NextStep> {
        let mut open: Vec<&Standing<'_>> =
            open_of_scheme(assessment).filter(|standing| wants_document(standing, answers)).collect();
        open.sort_by_key(|standing| (Reverse(standing.requirement.effort), !standing.blocking));
        open.iter().map(|standing| self.step(standing)).collect()
    }

    fn step(&self, standing: &Standing<'_>) -> NextStep {
        let requirement = standing.requirement;
        NextStep {
            page: standing.page.to_owned(),
            requirement: requirement.id.clone(),
            title: requirement.title.get(self.lang).to_owned(),
            where_from: requirement.where_from.get(self.lang).to_owned(),
            effort: requirement.effort,
            effort_text: text(self.lang, &format!("effort-{}", code(&requirement.effort)), &[]),
            blocking: standing.blocking,
        }
    }

    /// One page with its requirements.
    pub fn page(&self, id: i32, page: &str) -> Result<PageView> {
        let dossier = self.dossier(id, self.lang)?;
        let assessment = dossier.assess(self.scheme);
        // The way through the pages stays within the part: from the last page of the application to the review.
        let known = self.scheme.page(page)?;
        let order: Vec<&Page> = self.pages_of(&dossier).into_iter().filter(|other| other.part == known.part).collect();
        let at = order.iter().position(|p| p.id == page).ok_or_else(|| Problem::PageUnknown { id: page.to_owned() })?;
        let status = assessment.page_status(known);
        let neighbour = |index: Option<usize>| index.and_then(|i| order.get(i)).map(|page| page.id.clone());
        Ok(PageView {
            submission: submission_view(&dossier.row, &dossier.company_name, self.lang),
            id: known.id.clone(),
            title: known.title.get(self.lang).to_owned(),
            lead: known.lead.get(self.lang).to_owned(),
            status: status.unwrap_or(Status::DoesNotApply),
            status_text: page_status_text(status, self.lang),
            traits: known.traits.iter().map(|name| self.trait_question(name, &dossier.traits)).collect(),
            requirements: assessment.on_page(page).map(|standing| self.requirement_view(standing, &dossier)).collect(),
            previous: neighbour(at.checked_sub(1)),
            next: neighbour(at.checked_add(1)),
        })
    }

    /// What a save gives back; the requirement is shown also when it does not apply now.
    pub(super) fn saved(&self, id: i32, requirement: &Requirement) -> Result<Saved> {
        let dossier = self.dossier(id, self.lang)?;
        let assessment = dossier.assess(self.scheme);
        let page = self.scheme.page(requirement.page_in(dossier.row.kind))?;
        let page_status = assessment.page_status(page);
        let alone = submission::stand(self.scheme, requirement, dossier.facts());
        let standing = assessment.of(&requirement.id).unwrap_or(&alone);
        Ok(Saved {
            requirement: self.requirement_view(standing, &dossier),
            page_status: page_status.unwrap_or(Status::DoesNotApply),
            page_status_text: page_status_text(page_status, self.lang),
        })
    }

    fn trait_question(&self, name: &str, traits: &Traits) -> TraitQuestion {
        let value = match traits.get(name) {
            Some(TraitValue::Flag(flag)) => Some(*flag),
            _ => None,
        };
        TraitQuestion {
            name: name.to_owned(),
            question: text(self.lang, &format!("trait-question-{name}"), &[]),
            value,
        }
    }

    fn requirement_view(&self, standing: &Standing<'_>, dossier: &Dossier) -> RequirementView {
        let (lang, requirement) = (self.lang, standing.requirement);
        let of = |text: &crate::scheme::Text| text.get(lang).to_owned();
        RequirementView {
            id: requirement.id.clone(),
            title: of(&requirement.title),
            asks: of(&requirement.asks),
            why: of(&requirement.why),
            where_from: of(&requirement.where_from),
            example: of(&requirement.example),
            basis: requirement.basis,
            basis_text: text(lang, &format!("basis-{}", code(&requirement.basis)), &[]),
            sources: source_views(requirement, self.scheme, lang),
            check_law: requirement.check_law,
            form: requirement.form,
            blocking: standing.blocking,
            may_not_apply: requirement.may_not_apply,
            status: standing.status,
            status_text: match (standing.status, &dossier.register) {
                (Status::FromRegister, None) => text(lang, "register-never", &[]),
                _ => status_text(standing.status, lang),
            },
            missing: self.missing_texts(standing),
            missing_fields: standing
                .missing
                .iter()
                .map(|missing| missing.field(requirement).map(str::to_owned))
                .collect(),
            fields: requirement.fields.iter().map(|field| field_view(field, self.scheme, lang)).collect(),
            evidence: requirement.evidence.iter().map(|rule| evidence_view(rule, self.scheme, lang)).collect(),
            documents: dossier
                .documents
                .iter()
                .filter(|d| d.requirement.as_ref() == Some(&requirement.id))
                .cloned()
                .collect(),
            answer: self.answer_view(requirement, dossier),
            agrees: agreements(requirement, dossier, lang),
            register: self.register_shown(requirement, dossier.register.as_ref()),
            running_out: self.running_out(requirement, dossier),
        }
    }

    fn answer_view(&self, requirement: &Requirement, dossier: &Dossier) -> AnswerView {
        let row = dossier.rows.get(&requirement.id);
        let day = row.and_then(|row| dossier.earlier.get(&row.carried_from?)).copied();
        let from = day.map(|day| text(self.lang, "carried-from", &[("date", &texts::date(self.lang, day))]));
        // A new answer does not make the documents new.
        let mut documents = dossier.documents.iter().filter(|d| d.requirement.as_ref() == Some(&requirement.id));
        let old = documents.any(|document| document.carried.is_some());
        let carried = from.or_else(|| old.then(|| text(self.lang, "carried-documents", &[])));
        let reachable = dossier.reachable.get(&requirement.id).copied().unwrap_or_default();
        answer_view(row, carried, reachable, self.today(), self.lang)
    }

    pub(super) fn missing_texts(&self, standing: &Standing<'_>) -> Vec<String> {
        standing
            .missing
            .iter()
            .map(|missing| missing_text(missing, standing.requirement, self.scheme, self.lang))
            .collect()
    }
}

/// What is not settled of what the scheme asks.
fn open_of_scheme<'a, 's>(assessment: &'a Assessment<'s>) -> impl Iterator<Item = &'a Standing<'s>> {
    let asked = assessment.standings.iter().filter(|standing| standing.requirement.part == Part::Soknad);
    asked.filter(|standing| !standing.status.settled() && standing.status != Status::FromRegister)
}

/// Whether what keeps it open is a document, and not what the user types or declares.
fn wants_document(standing: &Standing<'_>, answers: &BTreeMap<String, Answer>) -> bool {
    let nothing = Answer::default();
    let answer = answers.get(&standing.requirement.id).unwrap_or(&nothing);
    let mut demanded = standing.requirement.evidence.iter().filter(|rule| rule.min > 0);
    let of_document = |missing: &Missing| {
        use Missing::{Confirmation, ConfirmationOfDocuments, Documents, Finding};
        matches!(missing, Documents(..) | Finding(..) | Confirmation | ConfirmationOfDocuments)
    };
    demanded.any(|rule| submission::asked(rule.when.as_ref(), answer)) && standing.missing.iter().any(of_document)
}

/// «Det samme står i …», by field.
fn agreements(requirement: &Requirement, dossier: &Dossier, lang: Lang) -> Vec<(String, String)> {
    let Some(answer) = dossier.answers.get(&requirement.id) else { return Vec::new() };
    let sentence = |field: &crate::scheme::Field| {
        let titles: Vec<&str> = submission::agreeing(field, answer, &dossier.evident).collect();
        let said = || text(lang, "read-in-document", &[("title", &titles.join(", "))]);
        (!titles.is_empty()).then(|| (field.id.clone(), said()))
    };
    requirement.fields.iter().filter_map(sentence).collect()
}
