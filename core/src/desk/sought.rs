//! Which of many documents somebody looks for, by the words that a list shows of them. Opens no document: what is written
//! in it is not searched.

use std::collections::BTreeMap;

use chrono::Datelike;

use crate::api::SentDocument;
use crate::problem::Result;
use crate::store::{DocumentRow, Filter};
use crate::texts::text;

use super::Desk;
use super::views::type_name;

impl Desk {
    /// What went along with applications that are sent or approved, the newest application first.
    pub fn sent_documents(&self) -> Result<Vec<SentDocument>> {
        let companies: BTreeMap<_, _> = self.store.companies()?.into_iter().map(|row| (row.orgnr, row.name)).collect();
        let mut found = Vec::new();
        for submission in self.store.submissions()?.into_iter().rev() {
            let Some(day) = submission.sent.or(submission.approved) else { continue };
            let company_name = companies.get(&submission.orgnr).cloned().unwrap_or_default();
            let kind_text = text(self.lang, &format!("kind-{}", submission.kind.id()), &[]);
            found.extend(self.store.documents(&Filter::Submission(submission.id))?.into_iter().map(|row| {
                SentDocument {
                    document: row.id,
                    type_text: type_name(self.scheme, &row.kind, self.lang),
                    title: row.title,
                    original_name: row.original_name,
                    company_name: company_name.clone(),
                    kind_text: kind_text.clone(),
                    year: day.year(),
                }
            }));
        }
        Ok(found)
    }

    /// Whether a document holds every word of `search`: in its title, the name of its file, its type, or where it lies.
    pub(super) fn sought(&self, search: &str) -> Result<impl Fn(&DocumentRow) -> bool> {
        let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
        let kind = |id: &str| text(self.lang, &format!("kind-{id}"), &[]);
        let companies: BTreeMap<_, _> = self.store.companies()?.into_iter().map(|row| (row.orgnr, row.name)).collect();
        let kinds: BTreeMap<_, _> =
            self.store.submissions()?.into_iter().map(|row| (row.id, kind(row.kind.id()))).collect();
        let unplaced = text(self.lang, "trash-inbox", &[]);
        Ok(move |row: &DocumentRow| {
            if words.is_empty() {
                return true;
            }
            let place = row.submission.and_then(|id| kinds.get(&id)).unwrap_or(&unplaced);
            let company = row.orgnr.as_ref().and_then(|orgnr| companies.get(orgnr)).map_or("", String::as_str);
            let kind = type_name(self.scheme, &row.kind, self.lang);
            let shown = [&row.title, &row.original_name, kind.as_str(), place, company].join("\n").to_lowercase();
            words.iter().all(|word| shown.contains(word))
        })
    }
}
