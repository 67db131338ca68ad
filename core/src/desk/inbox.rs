use std::collections::BTreeMap;

use crate::api::{InboxRow, InboxView, Place, Placement};
use crate::company::Orgnr;
use crate::inspect::kind::{CALL_STATISTICS, COMPANY_CERTIFICATE, EMPLOYMENT_CONTRACT, OTHER, TAX_CERTIFICATE};
use crate::inspect::{Inspection, Readable};
use crate::problem::{Problem, Result};
use crate::scheme::Kind;
use crate::store::{DocumentRow, Filter, PlaceDocument, SubmissionRow};
use crate::texts::{self, text};

use super::Desk;
use super::documents::{amount_text, inspection_of, only_type};
use super::figures::month_text;
use super::views::type_name;

impl Desk {
    pub(super) fn inbox_count(&self) -> Result<u32> {
        Ok(u32::try_from(self.waiting()?.len()).unwrap_or(u32::MAX))
    }

    fn waiting(&self) -> Result<Vec<DocumentRow>> {
        self.store.documents(&Filter::Inbox)
    }

    /// What is not placed yet, and where it could go.
    pub fn inbox(&self) -> Result<InboxView> {
        let open = self.default_submission(None).ok().map(|id| self.the_submission(id)).transpose()?;
        let open = open.filter(SubmissionRow::open);
        let waiting = self.waiting()?;
        let mut rows = Vec::new();
        let mut holders: BTreeMap<String, (usize, String)> = BTreeMap::new();
        for row in &waiting {
            let inspection = inspection_of(row);
            if let Some(orgnr) = &inspection.facts.orgnr {
                let holder = holders.entry(orgnr.clone()).or_default();
                holder.0 += 1;
                if let Some(name) = &inspection.facts.name {
                    holder.1.clone_from(name);
                }
            }
            rows.push(self.inbox_row(row, &inspection, open.as_ref())?);
        }
        let known = self.store.companies()?;
        let company = holders
            .into_iter()
            .filter(|(orgnr, _)| !known.iter().any(|row| row.orgnr.as_str() == orgnr))
            .max_by_key(|(_, (count, _))| *count)
            .map(|(orgnr, (_, name))| (orgnr, name));
        Ok(InboxView { rows, company, places: self.places(open.as_ref()), submission: open.map(|row| row.id) })
    }

    fn inbox_row(&self, row: &DocumentRow, inspection: &Inspection, open: Option<&SubmissionRow>) -> Result<InboxRow> {
        let kind = &inspection.document_type;
        let requirement = match open {
            Some(submission) => self.requirement_for(submission, kind)?,
            None => {
                self.scheme.for_kind(Kind::Initial).find(|r| r.evidence.iter().any(|rule| rule.types.contains(kind)))
            }
        };
        let requirement = requirement.map(|requirement| requirement.id.clone());
        Ok(InboxRow {
            document: self.document_view(row, self.lang)?,
            sentence: self.sentence(inspection),
            orgnr: inspection.facts.orgnr.clone(),
            company_name: inspection.facts.name.clone(),
            requirement,
        })
    }

    /// What was seen, in one sentence that the user can confirm.
    fn sentence(&self, inspection: &Inspection) -> String {
        let lang = self.lang;
        let facts = &inspection.facts;
        if inspection.findings.iter().any(|finding| finding.code == "empty-file") {
            return text(lang, "sentence-empty", &[]);
        }
        if inspection.readable == Readable::No {
            return text(lang, "sentence-unread", &[]);
        }
        let holder = facts
            .name
            .clone()
            .or_else(|| {
                facts.orgnr.as_ref().map(|o| Orgnr::parse(o).map_or_else(|_| o.clone(), |number| number.grouped()))
            })
            .unwrap_or_else(|| text(lang, "holder-unknown", &[]));
        let issued = facts.issued.map_or_else(|| text(lang, "date-unknown", &[]), |day| texts::date(lang, day));
        let args = [("holder", holder.as_str()), ("issued", issued.as_str())];
        match inspection.document_type.as_str() {
            TAX_CERTIFICATE => match facts.arrears_nok {
                Some(sum) => match amount_text(sum, lang) {
                    Some(amount) => text(
                        lang,
                        "sentence-tax-arrears",
                        &[("holder", &holder), ("issued", &issued), ("amount", &amount)],
                    ),
                    None => text(lang, "sentence-tax-none", &args),
                },
                None => text(lang, "sentence-tax-unsure", &args),
            },
            COMPANY_CERTIFICATE => text(lang, "sentence-company-certificate", &args),
            EMPLOYMENT_CONTRACT => text(lang, "sentence-contract", &[]),
            CALL_STATISTICS if facts.months.is_some() => {
                let [from, to] =
                    [facts.from, facts.to].map(|month| month.map_or_else(String::new, |m| month_text(m, lang)));
                text(lang, "sentence-figures", &[("from", &from), ("to", &to)])
            }
            OTHER => text(lang, "sentence-unknown", &[]),
            kind => text(lang, "sentence-type", &[("type", &type_name(self.scheme, kind, lang))]),
        }
    }

    /// The requirements to which a document can be attached.
    fn places(&self, open: Option<&SubmissionRow>) -> Vec<Place> {
        let kind = open.map_or(Kind::Initial, |row| row.kind);
        self.scheme
            .for_kind(kind)
            .filter(|r| !r.evidence.is_empty())
            .map(|r| Place {
                requirement: r.id.clone(),
                title: r.title.get(self.lang).to_owned(),
                page: self.scheme.page(&r.page).map(|page| page.title.get(self.lang).to_owned()).unwrap_or_default(),
            })
            .collect()
    }

    /// Places documents of the inbox, all in one go.
    pub fn place(&mut self, submission: i32, placements: &[Placement]) -> Result<()> {
        let row = self.the_submission(submission)?;
        if !row.open() {
            return Err(Problem::SubmissionClosed {});
        }
        let mut places = Vec::new();
        for placement in placements {
            let requirement = self.requirement_of(&row, &placement.requirement)?;
            let document = self.the_document(placement.document)?;
            places.push(PlaceDocument {
                id: placement.document,
                orgnr: row.orgnr.clone(),
                submission,
                requirement: requirement.id.clone(),
                title: placement.title.clone().filter(|title| !title.trim().is_empty()),
                // A document that could not be told is taken for the only type that its requirement asks for.
                kind: only_type(requirement).filter(|_| document.kind == OTHER),
            });
        }
        let now = self.now();
        self.store.place_documents(&places, now)?;
        self.answer_from_documents(submission)
    }
}
