use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::api::{
    DocumentView, ListView, NextStep, PageCard, PageView, RequirementView, ReviewLine, ReviewPage, ReviewRow,
    ReviewView, Saved, Status, SubmissionView, TraitQuestion,
};
use crate::company::{Orgnr, TraitValue, Traits};
use crate::problem::{Problem, Result};
use crate::scheme::{Form, Kind, Page, Requirement};
use crate::store::{AnswerRow, SubmissionRow};
use crate::submission::{self, Answer, Assessment, Evident, Facts, Standing};
use crate::texts::{self, Lang, text};

use super::Desk;
use super::answers::{answer_of, requires_document};
use super::documents::evident;
use super::register::FromRegister;
use super::views::{
    answer_view, code, evidence_view, field_view, missing_text, source_views, status_text, submission_view, value_text,
};

/// A submission with all that its status hangs on, read once.
pub(super) struct Dossier {
    pub row: SubmissionRow,
    pub company_name: String,
    pub traits: Traits,
    pub rows: BTreeMap<String, AnswerRow>,
    pub answers: BTreeMap<String, Answer>,
    pub documents: Vec<DocumentView>,
    pub evident: Vec<Evident>,
    pub register: Option<FromRegister>,
}

impl Dossier {
    pub fn assess(&self, scheme: &'static crate::scheme::Scheme) -> Assessment<'static> {
        submission::assess(scheme, self.facts())
    }

    fn facts(&self) -> Facts<'_> {
        Facts { kind: self.row.kind, traits: &self.traits, answers: &self.answers, documents: &self.evident }
    }
}

impl Desk {
    /// Starts a submission of `kind`, written in `lang`.
    pub fn start_submission(&mut self, orgnr: Option<&Orgnr>, kind: Kind, lang: Lang) -> Result<SubmissionView> {
        let company = self.the_company(orgnr)?;
        if kind != Kind::Initial {
            return Err(Problem::KindNotOffered { kind: text(self.lang, &format!("kind-{}", kind.id()), &[]) });
        }
        let open =
            self.store.submissions()?.into_iter().find(|s| s.orgnr == company.orgnr && s.kind == kind && s.open());
        if let Some(open) = open {
            return Err(Problem::SubmissionOpen { id: open.id.to_string() });
        }
        let (version, today, now) = (self.scheme.version.clone(), self.today(), self.now());
        let id = self.store.start_submission(&company.orgnr, kind, lang, &version, today, now)?;
        self.submission(id)
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

    pub(super) fn dossier(&self, id: i32, lang: Lang) -> Result<Dossier> {
        let row = self.the_submission(id)?;
        let company = self.the_company(Some(&row.orgnr))?;
        let rows = self.answers(id)?;
        let answers = rows.iter().map(|(requirement, row)| (requirement.clone(), answer_of(row))).collect();
        let documents = self.documents_of(id, lang)?;
        let evident = documents.iter().filter_map(evident).collect();
        let register = self.register_entry(&row.orgnr)?;
        let (company_name, traits) = (company.name, company.traits);
        Ok(Dossier { row, company_name, traits, rows, answers, documents, evident, register })
    }

    pub(super) fn requirement_of(&self, row: &SubmissionRow, id: &str) -> Result<&'static Requirement> {
        let known = self.scheme.requirement(id)?;
        if !known.kinds.contains(&row.kind) {
            return Err(Problem::RequirementUnknown { id: id.to_owned() });
        }
        Ok(known)
    }

    /// The pages that a submission of `kind` shows: those with anything to answer, or a trait to ask.
    fn pages_of(&self, kind: Kind) -> impl Iterator<Item = &'static Page> {
        let scheme = self.scheme;
        scheme.pages.iter().filter(move |page| {
            scheme.for_kind(kind).any(|r| r.page == page.id && matches!(r.form, Form::Question | Form::Declaration))
        })
    }

    /// The list of pages.
    pub fn list(&self, id: i32) -> Result<ListView> {
        let dossier = self.dossier(id, self.lang)?;
        let assessment = dossier.assess(self.scheme);
        let mut pages: Vec<PageCard> =
            self.pages_of(dossier.row.kind).map(|page| self.page_card(page, &assessment)).collect();
        pages.sort_by_key(|page| !page.applies);
        let mut pages_ready = crate::api::Count::default();
        for page in pages.iter().filter(|page| page.applies) {
            pages_ready.total += 1;
            pages_ready.ready += u32::from(page.status.settled());
        }
        pages_ready.blocking = u32::try_from(assessment.blocking().count()).unwrap_or(u32::MAX);
        let to_get = self.steps(&assessment);
        Ok(ListView {
            submission: submission_view(&dossier.row, &dossier.company_name, self.lang),
            pages,
            pages_ready,
            counts: assessment.counts(),
            ready: assessment.ready(),
            next: to_get.first().cloned(),
            to_get,
        })
    }

    fn page_card(&self, page: &Page, assessment: &Assessment<'_>) -> PageCard {
        let status = assessment.page_status(page);
        let shown = status.unwrap_or(Status::DoesNotApply);
        let missing: Vec<&str> = assessment
            .on_page(&page.id)
            .filter(|standing| !standing.status.settled() && standing.status != Status::FromRegister)
            .map(|standing| standing.requirement.title.get(self.lang))
            .collect();
        PageCard {
            id: page.id.clone(),
            part: page.part,
            title: page.title.get(self.lang).to_owned(),
            status: shown,
            status_text: status_text(shown, self.lang),
            applies: status.is_some(),
            missing: missing.join(", "),
        }
    }

    /// What is not settled, by what takes longest to get, blocking first among equals.
    pub(super) fn steps(&self, assessment: &Assessment<'_>) -> Vec<NextStep> {
        let mut open: Vec<&Standing<'_>> = assessment
            .standings
            .iter()
            .filter(|standing| !standing.status.settled() && standing.status != Status::FromRegister)
            .collect();
        open.sort_by_key(|s| (Reverse(s.requirement.effort), !s.blocking, !requires_document(s.requirement)));
        open.iter().map(|standing| self.step(standing)).collect()
    }

    fn step(&self, standing: &Standing<'_>) -> NextStep {
        let requirement = standing.requirement;
        NextStep {
            page: requirement.page.clone(),
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
        let order: Vec<&Page> = self.pages_of(dossier.row.kind).collect();
        let at = order.iter().position(|p| p.id == page).ok_or_else(|| Problem::PageUnknown { id: page.to_owned() })?;
        let known = self.scheme.page(page)?;
        let status = assessment.page_status(known).unwrap_or(Status::DoesNotApply);
        let neighbour = |index: Option<usize>| index.and_then(|i| order.get(i)).map(|page| page.id.clone());
        Ok(PageView {
            submission: submission_view(&dossier.row, &dossier.company_name, self.lang),
            id: known.id.clone(),
            title: known.title.get(self.lang).to_owned(),
            lead: known.lead.get(self.lang).to_owned(),
            status,
            status_text: status_text(status, self.lang),
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
        let page = self.scheme.page(&requirement.page)?;
        let page_status = assessment.page_status(page).unwrap_or(Status::DoesNotApply);
        let alone = submission::stand(requirement, dossier.facts());
        let standing = assessment.of(&requirement.id).unwrap_or(&alone);
        Ok(Saved {
            requirement: self.requirement_view(standing, &dossier),
            page_status,
            page_status_text: status_text(page_status, self.lang),
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
            fields: requirement.fields.iter().map(|field| field_view(field, lang)).collect(),
            evidence: requirement.evidence.iter().map(|rule| evidence_view(rule, self.scheme, lang)).collect(),
            documents: dossier
                .documents
                .iter()
                .filter(|d| d.requirement.as_ref() == Some(&requirement.id))
                .cloned()
                .collect(),
            answer: answer_view(dossier.rows.get(&requirement.id), lang),
            register: self.register_shown(requirement, dossier.register.as_ref()),
        }
    }

    pub(super) fn missing_texts(&self, standing: &Standing<'_>) -> Vec<String> {
        standing
            .missing
            .iter()
            .map(|missing| missing_text(missing, standing.requirement, self.scheme, self.lang))
            .collect()
    }

    /// The review before signing.
    pub fn review(&self, id: i32) -> Result<ReviewView> {
        let dossier = self.dossier(id, self.lang)?;
        let assessment = dossier.assess(self.scheme);
        let attached: Vec<&DocumentView> =
            dossier.documents.iter().filter(|document| goes_along(document, &assessment).is_some()).collect();
        let size = attached.iter().map(|document| document.size).sum();
        let line = |standing: &Standing<'_>| self.review_line(standing, &dossier);
        let unsettled = |s: &&Standing<'_>| !s.blocking && !s.status.settled() && s.status != Status::FromRegister;
        Ok(ReviewView {
            submission: submission_view(&dossier.row, &dossier.company_name, self.lang),
            ready: assessment.ready(),
            missing: assessment.blocking().map(line).collect(),
            open: assessment.standings.iter().filter(unsettled).map(line).collect(),
            explained: assessment.standings.iter().filter(|s| s.status == Status::NotInPlace).map(line).collect(),
            unmasked: attached
                .iter()
                .filter(|document| shows_personal_number(document))
                .map(|d| (*d).clone())
                .collect(),
            pages: self
                .pages_of(dossier.row.kind)
                .filter_map(|page| self.review_page(page, &assessment, &dossier))
                .collect(),
            documents: u32::try_from(attached.len()).unwrap_or(u32::MAX),
            size_text: texts::size(self.lang, size),
            size,
            file_name: self.bundle_name(&dossier),
        })
    }

    fn review_line(&self, standing: &Standing<'_>, dossier: &Dossier) -> ReviewLine {
        let requirement = standing.requirement;
        let text = match standing.status {
            Status::NotInPlace => {
                Self::answer_lines(requirement, dossier, self.lang).into_iter().map(|(_, v)| v).collect::<Vec<_>>()
            }
            _ => self.missing_texts(standing),
        };
        ReviewLine {
            page: requirement.page.clone(),
            requirement: requirement.id.clone(),
            title: requirement.title.get(self.lang).to_owned(),
            text: text.join(" "),
        }
    }

    fn review_page(&self, page: &Page, assessment: &Assessment<'_>, dossier: &Dossier) -> Option<ReviewPage> {
        let rows: Vec<ReviewRow> = assessment
            .on_page(&page.id)
            .filter(|standing| standing.status != Status::FromRegister)
            .map(|standing| ReviewRow {
                requirement: standing.requirement.id.clone(),
                title: standing.requirement.title.get(self.lang).to_owned(),
                lines: Self::answer_lines(standing.requirement, dossier, self.lang)
                    .into_iter()
                    .map(|(label, value)| match label.chars().last() {
                        None => value,
                        Some('?') => format!("{label} {value}"),
                        Some(_) => format!("{label}: {value}"),
                    })
                    .collect(),
                documents: dossier
                    .documents
                    .iter()
                    .filter(|d| d.requirement.as_ref() == Some(&standing.requirement.id))
                    .map(|d| d.title.clone())
                    .collect(),
                status: standing.status,
                status_text: status_text(standing.status, self.lang),
            })
            .collect();
        (!rows.is_empty()).then(|| ReviewPage {
            page: page.id.clone(),
            title: page.title.get(self.lang).to_owned(),
            rows,
        })
    }

    /// The answer in words: label and value, as typed and as it will stand in the bundle.
    pub(super) fn answer_lines(requirement: &Requirement, dossier: &Dossier, lang: Lang) -> Vec<(String, String)> {
        use crate::api::AnswerState as S;
        let nothing = Answer::default();
        let answer = dossier.answers.get(&requirement.id).unwrap_or(&nothing);
        match answer.state {
            S::InPlace => requirement
                .fields
                .iter()
                .filter(|field| submission::asked(field.when.as_ref(), answer))
                .filter_map(|field| {
                    let value = answer.fields.get(&field.id)?.trim();
                    (!value.is_empty()).then(|| (field.label.get(lang).to_owned(), value_text(field, value, lang)))
                })
                .collect(),
            S::NotYet => {
                let by = answer.by.parse().map_or_else(|_| answer.by.clone(), |day| texts::date(lang, day));
                let explained =
                    text(lang, "explained-by", &[("explanation", answer.explanation.trim()), ("date", &by)]);
                vec![(String::new(), explained)]
            }
            S::DoesNotApply => {
                vec![(String::new(), text(lang, "does-not-apply-because", &[("why", answer.why_not.trim())]))]
            }
        }
    }
}

/// The standing of the requirement with which a document goes into the bundle; `None` when it stays behind.
pub(super) fn goes_along<'a, 's>(document: &DocumentView, assessment: &'a Assessment<'s>) -> Option<&'a Standing<'s>> {
    let standing = assessment.of(document.requirement.as_ref()?)?;
    (standing.status != Status::DoesNotApply).then_some(standing)
}

/// Whether a personal number stands in it in the clear, and nobody accepted that.
pub(super) fn shows_personal_number(document: &DocumentView) -> bool {
    document.findings.iter().any(|finding| finding.code == "personal-number" && finding.accepted.is_none())
}
