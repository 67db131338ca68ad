//! How a submission leaves: as an e-mail with the bundle that is kept, or answer by answer in the scheme's own form.

use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};

use crate::api::{FormAnswer, FormDocument, FormItem, FormPage, HandoverBundle, HandoverView, LetterText};
use crate::application::{Application, Item};
use crate::bundle;
use crate::changes::changes;
use crate::mail::{self, Letter, Passing};
use crate::problem::{Problem, Result};
use crate::store::{ExportRow, Source, write_atomically};
use crate::submission::looks_like_an_address;
use crate::texts::{self, Lang, text};

use super::Desk;
use super::review::shows_personal_number;
use super::submissions::Dossier;
use super::views::{code, status_text, submission_view};

/// What the form asks first: the company itself.
const COMPANY: &str = "company";
/// The requirement whose answer says whom to reach.
const CONTACT: &str = "kontaktperson";

impl Desk {
    /// All that is needed to hand a submission over.
    pub fn handover(&self, id: i32) -> Result<HandoverView> {
        let dossier = self.dossier_in_own_language(id)?;
        let application = self.application(&dossier, None)?;
        let export = self.store.exports(id)?.pop();
        Ok(HandoverView {
            submission: submission_view(&dossier.row, &dossier.company_name, self.lang),
            bundle: export.as_ref().map(|export| self.handover_bundle(export, &application, dossier.row.open())),
            letter: letter(&application, export.as_ref(), self.settings()?.recipient),
            contains: self.confidential(&application, &dossier.documents),
            pages: form(&application, &dossier, self.lang),
        })
    }

    /// What was sent cannot be outdated: its answers stand.
    fn handover_bundle(&self, export: &ExportRow, now: &Application, open: bool) -> HandoverBundle {
        let (passing, size) = (mail::passing(export.size), mail::encoded(export.size));
        let shown = texts::size(self.lang, size);
        let key = format!("mail-{}", code(&passing));
        let kept = File::open(self.store.bundle_path(&export.sha256));
        let spoken = kept.ok().and_then(|file| bundle::kept(BufReader::new(file)));
        HandoverBundle {
            file_name: export.file_name.clone(),
            sha256: export.sha256.clone(),
            size: export.size,
            mail_size: size,
            passing_text: match passing {
                Passing::Everywhere => String::new(),
                _ => text(self.lang, &key, &[("size", &shown)]),
            },
            mail_size_text: shown,
            passing,
            outdated: open
                && spoken
                    .is_some_and(|(_, spoken)| !changes(&spoken.said(), &bundle::as_spoken(now.said())).is_empty()),
        }
    }

    /// Names the recipient of e-mails; `None` forgets it.
    ///
    /// # Errors
    /// `RecipientShape`.
    pub fn set_recipient(&mut self, recipient: Option<&str>) -> Result<()> {
        let recipient = recipient.map(address).transpose()?;
        let settings = crate::api::Settings { recipient, ..self.settings()? };
        self.save_settings(&settings)
    }

    /// Whether a bundle of this size can go by e-mail, asked before it is made.
    ///
    /// # Errors
    /// `MailTooLarge`.
    fn may_go_by_mail(&self, size: u64) -> Result<()> {
        if mail::passing(size) == Passing::TooLarge {
            let shown = |size| texts::size(self.lang, size);
            return Err(Problem::MailTooLarge { size: shown(mail::encoded(size)), max: shown(mail::MAX) });
        }
        Ok(())
    }

    /// The draft of an e-mail with the bundle that was exported last, in the very bytes that are kept.
    ///
    /// `to` is for this letter only; without it the recipient of the settings, if there is one.
    fn draft_mail(&self, id: i32, to: Option<&str>) -> Result<Vec<u8>> {
        let export = self.store.exports(id)?.pop().ok_or(Problem::NoBundle {})?;
        self.may_go_by_mail(export.size)?;
        let dossier = self.dossier_in_own_language(id)?;
        let application = self.application(&dossier, None)?;
        let to = match to.filter(|given| !given.trim().is_empty()) {
            Some(given) => Some(address(given)?),
            None => self.settings()?.recipient,
        };
        let letter = letter(&application, Some(&export), to);
        let path = self.store.kept_bundle(&export)?;
        let file = fs::read(&path).map_err(|error| Problem::reading(&path, &error))?;
        let asic = Path::new(&export.file_name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("asice"));
        Ok(mail::draft(&Letter {
            to: letter.to.as_deref(),
            subject: &letter.subject,
            body: &letter.body,
            file_name: &export.file_name,
            file_type: if asic { "application/vnd.etsi.asic-e+zip" } else { "application/zip" },
            file: &file,
        }))
    }

    /// Writes the draft to `out`, a file ending in `.eml`.
    ///
    /// # Errors
    /// `NoBundle`, `MailTooLarge`, `RecipientShape`, `BundleDamaged`; those of writing.
    pub fn save_draft_mail(&self, id: i32, to: Option<&str>, out: &Path) -> Result<()> {
        self.write_out(out, &self.draft_mail(id, to)?)
    }

    /// The draft as a file, for the system's program for e-mail; swept after a day.
    pub fn draft_mail_to_open(&self, id: i32) -> Result<PathBuf> {
        let draft = self.draft_mail(id, None)?;
        let name = text(self.lang, "mail-file-name", &[("company", &self.submission(id)?.company_name)]);
        self.store.write_for_viewing(&draft, &format!("{name}.eml"))
    }

    /// The bundle with this SHA-256, or else the one that was exported last, where the user saved it; a copy of the kept one, if it is no longer there or
    /// no longer the same.
    ///
    /// # Errors
    /// `NoBundle`, `BundleDamaged`.
    pub fn bundle_to_show(&self, id: i32, sha256: Option<&str>) -> Result<PathBuf> {
        let mut exports = self.store.exports(id)?;
        exports.retain(|export| sha256.is_none_or(|wanted| export.sha256 == wanted));
        let export = exports.pop().ok_or(Problem::NoBundle {})?;
        let there = export.path.metadata().is_ok_and(|there| there.is_file() && there.len() == export.size);
        if there {
            return Ok(export.path);
        }
        self.store.kept_bundle(&export)?;
        let files = [(export.file_name.clone(), Source::Bundle(export.sha256))];
        let folder = self.store.lay_out(&folder_name("pakke", id), &files)?;
        Ok(folder.join(&export.file_name))
    }

    /// Lays the documents of the application side by side under their names in the bundle, and gives the path of the
    /// one with this number. They lie in the data folder and are swept after a day.
    ///
    /// # Errors
    /// `DocumentUnknown`, `DocumentDamaged`.
    pub fn lay_out_document(&self, id: i32, number: u32) -> Result<PathBuf> {
        let files = self.files_by_name(id)?;
        let index = usize::try_from(number).unwrap_or(usize::MAX).checked_sub(1);
        let unknown = || Problem::DocumentUnknown { id: number.to_string() };
        let (name, _) = index.and_then(|index| files.get(index)).ok_or_else(unknown)?;
        Ok(self.store.lay_out(&folder_name("nettskjema", id), &files)?.join(name))
    }

    /// Writes the documents of the application to a folder of the user's, under their names in the bundle. A file of
    /// the same name there is replaced.
    ///
    /// # Errors
    /// `InsideStore`, `DocumentDamaged`; those of writing. What was not there before is not there then.
    pub fn save_documents(&self, id: i32, folder: &Path) -> Result<Vec<PathBuf>> {
        // A folder that is not there yet lies where the nearest one above it does.
        if folder.ancestors().any(|above| self.store.contains(above)) {
            return Err(Problem::InsideStore { path: folder.display().to_string() });
        }
        let files = self.files_by_name(id)?;
        let from = self.store.lay_out(&folder_name("nettskjema", id), &files)?;
        let names: Vec<String> = files.into_iter().map(|(name, _)| name).collect();
        let new_folder = !folder.exists();
        let new: Vec<PathBuf> = names.iter().map(|name| folder.join(name)).filter(|path| !path.exists()).collect();
        fs::create_dir_all(folder).map_err(|error| Problem::writing(folder, &error))?;
        let copy = |name: &String| -> Result<PathBuf> {
            let (source, target) = (from.join(name), folder.join(name));
            let mut open = File::open(&source).map_err(|error| Problem::reading(&source, &error))?;
            write_atomically(&target, |file| {
                std::io::copy(&mut open, file).map(drop).map_err(|error| Problem::writing(&target, &error))
            })?;
            Ok(target)
        };
        names.iter().map(copy).collect::<Result<_>>().inspect_err(|_| {
            // half of the documents could pass for all of them; what stays behind here, nobody can help
            for path in &new {
                drop(fs::remove_file(path));
            }
            if new_folder {
                drop(fs::remove_dir(folder));
            }
        })
    }

    /// The documents of the application in its order: name in the bundle, and bytes.
    fn files_by_name(&self, id: i32) -> Result<Vec<(String, Source)>> {
        let dossier = self.dossier_in_own_language(id)?;
        let application = self.application(&dossier, None)?;
        let named = |entry: &str| entry.trim_start_matches(bundle::ATTACHMENTS).to_owned();
        Ok(application.attachments.into_iter().map(|a| (named(&a.entry), Source::Document(a.sha256))).collect())
    }
}

fn folder_name(what: &str, submission: i32) -> String {
    format!("{what}-{submission}")
}

/// An address as it goes into a header: ASCII without spaces, angle brackets or list marks.
pub(super) fn address(given: &str) -> Result<String> {
    let given = given.trim();
    let plain = given.is_ascii() && !given.contains(['<', '>', ',', ';', ':', '"', '(', ')', '\\']);
    if plain && looks_like_an_address(given) && given.len() <= 254 {
        return Ok(given.to_owned());
    }
    Err(Problem::RecipientShape { given: given.to_owned() })
}

/// The e-mail, word by word, in the language of the submission.
fn letter(application: &Application, export: Option<&ExportRow>, to: Option<String>) -> LetterText {
    let lang = application.lang;
    let title = text(lang, &format!("bundle-title-{}", application.kind.id()), &[]);
    let contact = application.pages.iter().flat_map(|page| &page.items).find(|item| item.requirement == CONTACT);
    let said = |field: &str| contact.and_then(|item| item.values.get(field)).map_or("", |value| value.trim());
    let signature: Vec<&str> =
        [said("name"), &application.company_name, said("phone")].into_iter().filter(|line| !line.is_empty()).collect();
    let (name, kind) = (&application.company_name, application.kind);
    let proposed = || bundle::file_name(name, &application.orgnr, kind, application.date);
    let file = export.map_or_else(proposed, |export| export.file_name.clone());
    let args = [
        ("title", title.as_str()),
        ("company", application.company_name.as_str()),
        ("orgnr", application.orgnr_text.as_str()),
        ("file", file.as_str()),
    ];
    let greeting = text(lang, "mail-greeting", &[]);
    let body = format!("{}\n\n{greeting}\n{}\n", text(lang, "mail-body", &args), signature.join("\n"));
    // A space that never breaks is for paper.
    LetterText { to, subject: text(lang, "mail-subject", &args), body: body.replace('\u{a0}', " ") }
}

/// Every answer in the scheme's order, as the form is filled in: in the submission's language. Where there is nothing to
/// copy, it is the screen that speaks.
fn form(application: &Application, dossier: &Dossier, screen: Lang) -> Vec<FormPage> {
    let lang = application.lang;
    let line = |key: &str, answer: &str| FormAnswer { question: text(lang, key, &[]), answer: answer.to_owned() };
    let mut about = vec![line("form-name", &application.company_name), line("bundle-orgnr", &application.orgnr)];
    about.push(line("bundle-kind", &application.kind_text));
    let traits = application.traits.iter();
    about.extend(traits.map(|(label, value)| FormAnswer { question: label.clone(), answer: value.clone() }));
    let company = FormItem {
        requirement: String::new(),
        title: text(lang, "form-about", &[]),
        asks: String::new(),
        open: String::new(),
        answers: about,
        documents: Vec::new(),
    };
    let first = FormPage { id: COMPANY.to_owned(), title: text(lang, "form-company", &[]), items: vec![company] };
    let page = |page: &crate::application::Page| FormPage {
        id: page.id.clone(),
        title: page.title.clone(),
        items: page.items.iter().map(|item| form_item(item, application, dossier, screen)).collect(),
    };
    std::iter::once(first).chain(application.pages.iter().map(page)).collect()
}

fn form_item(item: &Item, application: &Application, dossier: &Dossier, screen: Lang) -> FormItem {
    let answers: Vec<FormAnswer> = item
        .answers
        .iter()
        .map(|(label, value)| FormAnswer {
            question: if label.is_empty() { item.title.clone() } else { label.clone() },
            // A space that never breaks is for paper; a form may take it for something else.
            answer: value.replace('\u{a0}', " "),
        })
        .collect();
    let own = application.attachments.iter().filter(|attachment| item.attachments.contains(&attachment.number));
    let documents: Vec<FormDocument> = own
        .map(|attachment| FormDocument {
            number: u32::try_from(attachment.number).unwrap_or(u32::MAX),
            title: attachment.title.clone(),
            file_name: attachment.entry.trim_start_matches(bundle::ATTACHMENTS).to_owned(),
            size_text: attachment.size_text.clone(),
            unmasked: dossier
                .documents
                .iter()
                .any(|document| document.sha256 == attachment.sha256 && shows_personal_number(document)),
        })
        .collect();
    let silent = answers.is_empty() && documents.is_empty();
    FormItem {
        requirement: item.requirement.clone(),
        title: item.title.clone(),
        asks: item.asks.clone(),
        open: if silent { status_text(item.status, screen) } else { String::new() },
        answers,
        documents,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::address;

    #[test]
    fn an_address_is_taken_as_it_goes_into_a_header() {
        assert_eq!(address(" post@eksempel.example ").unwrap(), "post@eksempel.example");
        for wrong in ["", "post", "post@eksempel", "a@b.no, c@d.no", "Kari <a@b.no>", "a@b.no\r\nBcc: c@d.no", "æ@b.no"]
        {
            assert!(address(wrong).is_err(), "{wrong}");
        }
    }
}
