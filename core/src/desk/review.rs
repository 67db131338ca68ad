use crate::api::{DocumentView, ReviewLine, ReviewPage, ReviewRow, ReviewView, Status};
use crate::application::spoken_line;
use crate::inspect;
use crate::problem::Result;
use crate::scheme::{Page, Requirement};
use crate::submission::{self, Answer, Assessment, Standing};
use crate::texts::{self, Lang, text};

use super::Desk;
use super::submissions::Dossier;
use super::views::{status_text, submission_view, value_text};

impl Desk {
    /// The review before signing.
    pub fn review(&self, id: i32) -> Result<ReviewView> {
        let dossier = self.dossier(id, self.lang)?;
        let assessment = dossier.assess(self.scheme);
        let attached: Vec<&DocumentView> =
            dossier.documents.iter().filter(|document| goes_along(document, &assessment).is_some()).collect();
        let size = attached.iter().map(|document| document.size).sum();
        let line = |standing: &Standing<'_>| self.review_line(standing, &dossier);
        let unsettled =
            |s: &&Standing<'_>| s.outgoing && !s.blocking && !s.status.settled() && s.status != Status::FromRegister;
        Ok(ReviewView {
            submission: submission_view(&dossier.row, &dossier.company_name, self.lang),
            ready: assessment.ready(),
            missing: assessment.blocking().map(line).collect(),
            open: assessment.standings.iter().filter(unsettled).map(line).collect(),
            explained: assessment
                .standings
                .iter()
                .filter(|s| s.outgoing && s.status == Status::NotInPlace)
                .map(line)
                .collect(),
            unmasked: attached
                .iter()
                .filter(|document| shows_personal_number(document))
                .map(|d| (*d).clone())
                .collect(),
            personal_numbers: self.typed_personal_numbers(&dossier, &assessment),
            aging: self.aging(&dossier, &assessment),
            pages: self
                .pages_of(&dossier)
                .into_iter()
                .filter_map(|page| self.review_page(page, &assessment, &dossier))
                .collect(),
            changes: self.changes_view(&dossier)?,
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
                self.answer_lines(requirement, dossier, self.lang).into_iter().map(|(_, v)| v).collect::<Vec<_>>()
            }
            _ => self.missing_texts(standing),
        };
        ReviewLine {
            page: standing.page.to_owned(),
            requirement: requirement.id.clone(),
            title: requirement.title.get(self.lang).to_owned(),
            text: text.join(" "),
            field: standing.missing.iter().find_map(|missing| missing.field(requirement)).map(str::to_owned),
        }
    }

    fn review_page(&self, page: &Page, assessment: &Assessment<'_>, dossier: &Dossier) -> Option<ReviewPage> {
        let rows: Vec<ReviewRow> = assessment
            .on_page(&page.id)
            .filter(|standing| standing.outgoing && standing.status != Status::FromRegister)
            .map(|standing| ReviewRow {
                requirement: standing.requirement.id.clone(),
                title: standing.requirement.title.get(self.lang).to_owned(),
                lines: self
                    .answer_lines(standing.requirement, dossier, self.lang)
                    .into_iter()
                    .map(|(label, value)| spoken_line(&label, &value))
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
    pub(super) fn answer_lines(
        &self,
        requirement: &Requirement,
        dossier: &Dossier,
        lang: Lang,
    ) -> Vec<(String, String)> {
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
                    (!value.is_empty())
                        .then(|| (field.label.get(lang).to_owned(), value_text(field, value, self.scheme, lang)))
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

    /// Where a whole personal number stands in the words that leave: answers with the field, and titles of documents.
    /// The `text` of each line names the place.
    pub(super) fn typed_personal_numbers(&self, dossier: &Dossier, assessment: &Assessment<'_>) -> Vec<ReviewLine> {
        let shows = |text: &str| inspect::personal_numbers(text) > 0;
        let lang = dossier.row.lang;
        let line = |standing: &Standing<'_>, field: Option<&str>, place: &str| ReviewLine {
            page: standing.page.to_owned(),
            requirement: standing.requirement.id.clone(),
            title: standing.requirement.title.get(self.lang).to_owned(),
            text: place.to_owned(),
            field: field.map(str::to_owned),
        };
        let answers = assessment.standings.iter().filter(|standing| {
            let lines = self.answer_lines(standing.requirement, dossier, lang);
            standing.outgoing && lines.iter().any(|(_, value)| shows(value))
        });
        let answers = answers.map(|standing| {
            let requirement = standing.requirement;
            let typed = dossier.answers.get(&requirement.id);
            let holds = |field: &&crate::scheme::Field| {
                typed.and_then(|answer| answer.fields.get(&field.id)).is_some_and(|value| shows(value))
            };
            let field = requirement.fields.iter().find(holds).map(|field| field.id.as_str());
            line(standing, field, requirement.title.get(self.lang))
        });
        let titles = dossier.documents.iter().filter(|document| shows(&document.title)).filter_map(|document| {
            let standing = goes_along(document, assessment)?;
            Some(line(standing, None, &document.original_name))
        });
        answers.chain(titles).collect()
    }
}

/// The standing of the requirement with which a document goes into the bundle; `None` when it stays behind.
pub(super) fn goes_along<'a, 's>(document: &DocumentView, assessment: &'a Assessment<'s>) -> Option<&'a Standing<'s>> {
    let standing = assessment.of(document.requirement.as_ref()?)?;
    (standing.outgoing && standing.status != Status::DoesNotApply).then_some(standing)
}

/// Whether a personal number stands in it in the clear, and nobody accepted that.
pub(super) fn shows_personal_number(document: &DocumentView) -> bool {
    document.findings.iter().any(|finding| finding.code == "personal-number" && finding.accepted.is_none())
}
