//! What differs between two applications: answers and documents, requirement by requirement.
//!
//! Pure. The words are compared as a reader sees them; documents are compared by their bytes, never by their names.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What an application says on one requirement.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Which requirement.
    pub requirement: String,
    /// Its title.
    pub title: String,
    /// The answer: label and value in words.
    pub answers: Vec<(String, String)>,
    /// Its documents: title and SHA-256.
    pub documents: Vec<(String, String)>,
}

/// A requirement on which two applications differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which requirement.
    pub requirement: String,
    /// Its title, the newer where both have one.
    pub title: String,
    /// The answer before; `None` when it was not asked, or said nothing.
    pub before: Option<Vec<(String, String)>>,
    /// The answer now; `None` when it is not asked, or says nothing.
    pub after: Option<Vec<(String, String)>>,
    /// Titles of documents that have come.
    pub added: Vec<String>,
    /// Titles of documents that are gone.
    pub removed: Vec<String>,
}

/// Where `before` and `after` differ, in the order of `after`, and then what only `before` had.
pub fn changes(before: &[Said], after: &[Said]) -> Vec<Change> {
    let nothing = Said::default();
    let earlier = |id: &str| before.iter().find(|said| said.requirement == id).unwrap_or(&nothing);
    let gone = before.iter().filter(|said| !after.iter().any(|later| later.requirement == said.requirement));
    after
        .iter()
        .map(|said| (earlier(&said.requirement), said))
        .chain(gone.map(|said| (said, &nothing)))
        .filter_map(|(before, after)| change(before, after))
        .collect()
}

fn change(before: &Said, after: &Said) -> Option<Change> {
    let (added, removed) = (beyond(after, before), beyond(before, after));
    if before.answers == after.answers && added.is_empty() && removed.is_empty() {
        return None;
    }
    let named = if after.requirement.is_empty() { before } else { after };
    let spoken = |said: &Said| (!said.answers.is_empty()).then(|| said.answers.clone());
    Some(Change {
        requirement: named.requirement.clone(),
        title: named.title.clone(),
        before: spoken(before),
        after: spoken(after),
        added,
        removed,
    })
}

/// Titles of the documents of `one` whose bytes `other` does not have, or has fewer times.
fn beyond(one: &Said, other: &Said) -> Vec<String> {
    let mut there: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, sha256) in &other.documents {
        *there.entry(sha256).or_default() += 1;
    }
    let mut left = |sha256: &str| match there.get_mut(sha256) {
        Some(count @ 1..) => {
            *count -= 1;
            false
        }
        _ => true,
    };
    one.documents.iter().filter(|(_, sha256)| left(sha256)).map(|(title, _)| title.clone()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a test stops at the first surprise")]
    use super::*;

    fn said(requirement: &str, answer: &str, documents: &[(&str, &str)]) -> Said {
        Said {
            requirement: requirement.to_owned(),
            title: requirement.to_uppercase(),
            answers: if answer.is_empty() { Vec::new() } else { vec![("Svar".to_owned(), answer.to_owned())] },
            documents: documents.iter().map(|(title, sha)| ((*title).to_owned(), (*sha).to_owned())).collect(),
        }
    }

    #[test]
    fn what_is_the_same_is_no_change_whatever_a_document_is_called() {
        let before = [said("a", "ja", &[("Attest", "11")]), said("b", "", &[])];
        let after = [said("a", "ja", &[("Skatteattest", "11")]), said("b", "", &[])];
        assert_eq!(changes(&before, &after), []);
        assert_eq!(changes(&[], &[]), []);
    }

    #[test]
    fn answers_that_differ_stand_beside_each_other() {
        let found = changes(&[said("a", "Kari", &[])], &[said("a", "Ola", &[])]);
        let words = |answer: &Option<Vec<(String, String)>>| answer.as_ref().map(|lines| lines[0].1.clone());
        assert_eq!(found.len(), 1);
        assert_eq!((words(&found[0].before), words(&found[0].after)), (Some("Kari".into()), Some("Ola".into())));
    }

    #[test]
    fn a_replaced_document_has_gone_and_come() {
        let found = changes(&[said("a", "", &[("Attest", "11")])], &[said("a", "", &[("Attest", "22")])]);
        assert_eq!(
            (found[0].added.as_slice(), found[0].removed.as_slice()),
            (&["Attest".to_owned()][..], &["Attest".to_owned()][..])
        );
        assert_eq!((&found[0].before, &found[0].after), (&None, &None));
    }

    #[test]
    fn the_same_bytes_twice_are_counted() {
        let twice = said("a", "", &[("En", "11"), ("To", "11")]);
        let found = changes(std::slice::from_ref(&twice), &[said("a", "", &[("En", "11")])]);
        assert_eq!(found[0].removed, ["To"]);
        assert_eq!(found[0].added, Vec::<String>::new());
    }

    #[test]
    fn what_only_one_of_them_has_is_said_too() {
        let found = changes(&[said("old", "ja", &[])], &[said("new", "nei", &[])]);
        let ids: Vec<&str> = found.iter().map(|change| change.requirement.as_str()).collect();
        assert_eq!(ids, ["new", "old"]);
        assert_eq!((found[0].before.is_none(), found[1].after.is_none()), (true, true));
        assert_eq!(found[1].title, "OLD");
    }
}
