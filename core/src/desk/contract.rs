//! Shapes that only the command line gives; they are a public contract (README, «The command line»).

use std::collections::BTreeMap;

use serde::Serialize;

use crate::api::{Count, FindingView, ReviewLine, Status};
use crate::problem::Result;
use crate::scheme::{Basis, Form, Kind, Part};

use super::Desk;
use super::views::{code, source_views};

/// What `ringperm status --json` gives.
#[derive(Debug, Clone, Serialize)]
pub struct StatusReport {
    /// Whether the submission can be exported as complete.
    pub ready: bool,
    /// Counts by part.
    pub counts: BTreeMap<Part, Count>,
    /// The day on which the user reckons to send it; `null` while there is no plan.
    #[serde(skip)]
    pub planned: Option<chrono::NaiveDate>,
    /// Every requirement that applies.
    pub requirements: Vec<RequirementStatus>,
    /// Every document of the submission.
    pub documents: Vec<StatusDocument>,
    /// Blocking requirements that are not settled, in words.
    #[serde(skip)]
    pub missing: Vec<ReviewLine>,
    /// What is old or runs out on the day of sending, in words; as findings it stands with its requirement.
    #[serde(skip)]
    pub aging: Vec<ReviewLine>,
}

/// One requirement of the report.
#[derive(Debug, Clone, Serialize)]
pub struct RequirementStatus {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its part.
    pub part: Part,
    /// Its page.
    pub page: String,
    /// Where it stands.
    pub status: Status,
    /// Whether it must be settled before an export.
    pub blocking: bool,
    /// What it lacks, in words.
    pub missing: Vec<String>,
    /// Findings on its documents.
    pub findings: Vec<FindingView>,
}

/// One document of the report.
#[derive(Debug, Clone, Serialize)]
pub struct StatusDocument {
    /// Its number.
    pub id: i32,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
    /// Its title.
    pub title: String,
    /// The name that the file had.
    pub original_name: String,
    /// The requirement to which it is attached.
    pub requirement: Option<String>,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: String,
}

/// What `ringperm scheme show --json` gives for one row.
#[derive(Debug, Clone, Serialize)]
#[allow(missing_docs, reason = "the names are those of the scheme file, described in docs/scheme.md")]
pub struct SchemeRow {
    pub id: String,
    pub part: Part,
    pub page: String,
    pub group: String,
    pub title: String,
    pub text: String,
    pub why: String,
    #[serde(rename = "where")]
    pub where_from: String,
    pub example: String,
    pub basis: Basis,
    pub source: Vec<crate::api::SourceView>,
    pub kinds: Vec<Kind>,
    pub blocking: Vec<Kind>,
    pub condition: String,
    pub form: Form,
    pub may_not_apply: bool,
    pub fields: Vec<crate::api::FieldView>,
    pub evidence: Vec<crate::api::EvidenceView>,
}

impl Desk {
    /// Where the submission stands, as the command line gives it.
    pub fn status(&self, id: i32) -> Result<StatusReport> {
        let dossier = self.dossier(id, self.lang)?;
        let assessment = dossier.assess(self.scheme);
        let requirements = assessment
            .standings
            .iter()
            .map(|standing| RequirementStatus {
                id: standing.requirement.id.clone(),
                title: standing.requirement.title.get(self.lang).to_owned(),
                part: standing.requirement.part,
                page: standing.page.to_owned(),
                status: standing.status,
                blocking: standing.blocking,
                missing: self.missing_texts(standing),
                findings: dossier
                    .documents
                    .iter()
                    .filter(|document| document.requirement.as_ref() == Some(&standing.requirement.id))
                    .flat_map(|document| document.findings.clone())
                    .chain(
                        self.register_shown(standing.requirement, dossier.register.as_ref())
                            .into_iter()
                            .flat_map(|shown| shown.findings),
                    )
                    .chain(self.running_out(standing.requirement, &dossier))
                    .collect(),
            })
            .collect();
        let documents = dossier
            .documents
            .iter()
            .map(|document| StatusDocument {
                id: document.id,
                sha256: document.sha256.clone(),
                title: document.title.clone(),
                original_name: document.original_name.clone(),
                requirement: document.requirement.clone(),
                kind: document.kind.clone(),
            })
            .collect();
        let crate::api::ReviewView { missing, aging, .. } = self.review(id)?;
        let (ready, counts, planned) = (assessment.ready(), assessment.counts(), dossier.row.planned);
        Ok(StatusReport { ready, counts, planned, requirements, documents, missing, aging })
    }
}

/// The rows of a scheme, for one kind or all.
pub fn scheme_rows(scheme: &crate::scheme::Scheme, kind: Option<Kind>, lang: crate::texts::Lang) -> Vec<SchemeRow> {
    scheme
        .requirements
        .iter()
        .filter(|row| match kind {
            Some(kind) => row.kinds.contains(&kind),
            // The answer to a question of the board is no requirement of the scheme.
            None => row.kinds.iter().any(|kind| *kind != Kind::Reply),
        })
        .map(|row| SchemeRow {
            id: row.id.clone(),
            part: row.part,
            page: row.page.clone(),
            group: row.group.clone(),
            title: row.title.get(lang).to_owned(),
            text: row.asks.get(lang).to_owned(),
            why: row.why.get(lang).to_owned(),
            where_from: row.where_from.get(lang).to_owned(),
            example: row.example.get(lang).to_owned(),
            basis: row.basis,
            source: source_views(row, scheme, lang),
            kinds: row.kinds.clone(),
            blocking: row.blocks.clone(),
            condition: row.when.to_string(),
            form: row.form,
            may_not_apply: row.may_not_apply,
            fields: row.fields.iter().map(|field| super::views::field_view(field, scheme, lang)).collect(),
            evidence: row.evidence.iter().map(|rule| super::views::evidence_view(rule, scheme, lang)).collect(),
        })
        .collect()
}

/// An inspection as `ringperm inspect --json` gives it: findings with their sentence.
pub fn inspection_json(inspection: &crate::inspect::Inspection, lang: crate::texts::Lang) -> serde_json::Value {
    let mut json = serde_json::to_value(inspection).unwrap_or_default();
    let findings: Vec<serde_json::Value> = inspection
        .findings
        .iter()
        .map(|finding| {
            serde_json::json!({
                "code": finding.code,
                "severity": code(&finding.severity),
                "message": super::findings::finding_message(finding, lang),
                "place": finding.place.as_ref().map(|_| super::findings::place_text(finding, lang)),
            })
        })
        .collect();
    if let Some(object) = json.as_object_mut() {
        object.insert("findings".to_owned(), findings.into());
        object.remove("read");
        object.extend(super::fact_views::places_json(inspection, lang));
    }
    json
}
