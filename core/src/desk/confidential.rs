//! What of an application not everyone should read, said before it leaves by e-mail.

use std::collections::BTreeSet;

use crate::api::DocumentView;
use crate::application::Application;
use crate::scheme::FieldKind;
use crate::texts::{Lang, text};

use super::Desk;

/// What documents of some types contain. Ours; every type of document of the scheme that tells of persons, customers
/// or agreements stands in it.
pub(super) const CONTENTS: [(&str, &[&str]); 7] = [
    ("contracts", &["arbeidsavtale", "lonnsavtale", "innleieavtale", "otp-bekreftelse", "taushetserklaering"]),
    (
        "certificates",
        &[
            "verneombud-kursbevis",
            "hms-leder-kursbevis",
            "verneombud-kortere-opplaering",
            "verneombud-avtale",
            "verneombud-valgprotokoll",
            "amu-referat",
            "opplaeringslogg",
        ],
    ),
    ("tax", &["skatteattest", "betalingsavtale"]),
    ("owners", &["firmaattest", "registerutskrift", "aksjeeierbok", "fullmakt", "egenerklaering"]),
    ("agreements", &["databehandleravtale", "oppdragsavtale", "overforingsgrunnlag", "reservasjonsregister-avtale"]),
    (
        "customers",
        &["reservasjonsvask-logg", "aksept-logg", "ordrebekreftelse-eksempel", "samtykke-eksempel", "klageoversikt"],
    ),
    ("security", &["sikkerhetsrutine", "avviksrutine", "behandlingsprotokoll"]),
];

impl Desk {
    /// What `application` contains that not everyone should read, a line each, in the language of the screen.
    pub(super) fn confidential(&self, application: &Application, documents: &[DocumentView]) -> Vec<String> {
        let lang = self.lang;
        let kinds: BTreeSet<&str> = application.attachments.iter().map(|a| a.kind.as_str()).collect();
        let holds = |types: &&[&str]| types.iter().any(|kind| kinds.contains(kind));
        let mut lines: Vec<String> = CONTENTS
            .iter()
            .filter(|(_, types)| holds(types))
            .map(|(name, _)| text(lang, &format!("contains-{name}"), &[]))
            .collect();
        let going = |document: &&DocumentView| application.attachments.iter().any(|a| a.sha256 == document.sha256);
        let going: Vec<&DocumentView> = documents.iter().filter(going).collect();
        for (code, key) in [("personal-number", "contains-personal-numbers"), ("account-number", "contains-accounts")] {
            let titles = shown_in(&going, code);
            if !titles.is_empty() {
                lines.push(text(lang, key, &[("titles", &titles)]));
            }
        }
        let unread: Vec<&str> = going.iter().filter(|d| d.readable != "yes").map(|d| d.title.as_str()).collect();
        if !unread.is_empty() {
            lines.push(text(lang, "contains-unread", &[("titles", &unread.join(", "))]));
        }
        if self.names_a_person(application) {
            lines.push(text(lang, "contains-contact", &[]));
        }
        lines
    }

    /// Whether somebody's e-mail address or telephone number is answered.
    fn names_a_person(&self, application: &Application) -> bool {
        let mut items = application.pages.iter().flat_map(|page| &page.items);
        items.any(|item| {
            let fields = self.scheme.requirement(&item.requirement).map(|requirement| requirement.fields.as_slice());
            fields.unwrap_or_default().iter().any(|field| {
                let reaches = matches!(field.kind, FieldKind::Email | FieldKind::Phone);
                reaches && item.values.get(&field.id).is_some_and(|value| !value.trim().is_empty())
            })
        })
    }
}

/// The titles of the documents that show something under this code.
fn shown_in(documents: &[&DocumentView], code: &str) -> String {
    let shows = |document: &&&DocumentView| document.findings.iter().any(|finding| finding.code == code);
    documents.iter().filter(shows).map(|document| document.title.as_str()).collect::<Vec<_>>().join(", ")
}

/// That a document cannot go to a client, or what to look at first; `None` when nothing is to be said.
pub(super) fn note_for_a_client(document: &DocumentView, lang: Lang) -> Option<(String, bool)> {
    let has = |code: &str| document.findings.iter().any(|finding| finding.code == code);
    if has("personal-number") {
        return Some((text(lang, "client-file-personal-number", &[]), false));
    }
    if document.readable != "yes" {
        return Some((text(lang, "client-file-unread", &[]), true));
    }
    if has("account-number") {
        return Some((text(lang, "client-file-account", &[]), true));
    }
    let found = CONTENTS.iter().find(|(_, types)| types.contains(&document.kind.as_str()));
    let what = found.map(|(name, _)| text(lang, &format!("contains-{name}"), &[]));
    what.map(|what| (text(lang, "client-file-contains", &[("what", &what)]), true))
}

#[cfg(test)]
mod tests {
    use super::CONTENTS;
    use crate::scheme::shipped;

    #[test]
    fn every_type_that_is_named_is_one_of_the_schemes() {
        for kind in CONTENTS.iter().flat_map(|(_, types)| *types) {
            assert!(shipped().document_type(kind).is_some(), "{kind}");
        }
    }
}
