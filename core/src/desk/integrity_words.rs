//! What is wrong with a store, for people: the codes of [`Store::integrity`](crate::store::Store::integrity) in words.

use crate::problem::Result;
use crate::store::Filter;
use crate::texts::{Lang, text};

use super::Desk;
use super::papers::groups;

/// So many groups of a checksum or a fingerprint tell which is meant.
const GROUPS: usize = 4;

impl Desk {
    /// Each fault in words; a document that the store still knows by its title.
    pub fn integrity_in_words(&self, faults: &[String]) -> Vec<String> {
        let titled = |fault: &String| {
            let title = fault.strip_prefix("document ").and_then(|sha256| self.title_with(sha256).ok().flatten());
            match title {
                Some(title) => text(self.lang, "integrity-titled", &[("title", &title)]),
                None => in_words(fault, self.lang),
            }
        };
        faults.iter().map(titled).collect()
    }

    fn title_with(&self, sha256: &str) -> Result<Option<String>> {
        let rows = self.store.documents(&Filter::Sha256(sha256.to_owned()))?;
        Ok(rows.into_iter().next().map(|row| row.title))
    }
}

/// One fault in words, as far as it tells by itself.
pub(super) fn in_words(fault: &str, lang: Lang) -> String {
    let (code, what) = fault.split_once(' ').unwrap_or((fault, ""));
    let begins = || groups(what).into_iter().take(GROUPS).collect::<Vec<_>>().join(" ");
    let said = |key: &str, what: &str| text(lang, key, &[("what", what)]);
    match code {
        "document" => said("integrity-document", &begins()),
        "unlisted" => said("integrity-unlisted", &begins()),
        "key" => said("integrity-key", &begins()),
        "bundle" => said("integrity-bundle", &begins()),
        "database" => said("integrity-database", what),
        _ => fault.to_owned(),
    }
}
