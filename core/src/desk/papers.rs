use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use crate::api::{DocumentView, Status};
use crate::application::{Application, Attachment, Item, Page, Remark, Signer, Since};
use crate::company::TraitValue;
use crate::inspect;
use crate::problem::{Problem, Result};
use crate::scheme::Form;
use crate::store::write_atomically;
use crate::submission::{Assessment, Standing};
use crate::texts::{self, Lang, text};
use crate::{bundle, html, pdf};

use super::Desk;
use super::review::goes_along;
use super::submissions::Dossier;
use super::views::{code, missing_text, moment_text, status_text, type_name};

impl Desk {
    /// The application as it stands, as HTML, marked as a draft.
    pub fn draft_html(&self, id: i32) -> Result<String> {
        let dossier = self.dossier_in_own_language(id)?;
        Ok(html::application(&self.application(&dossier, None)?))
    }

    /// The application as it stands, as PDF, marked as a draft.
    fn draft_pdf(&self, id: i32) -> Result<Vec<u8>> {
        let dossier = self.dossier_in_own_language(id)?;
        pdf::application(&self.application(&dossier, None)?)
    }

    /// The draft as a PDF file, for the system's viewer.
    pub fn draft_to_view(&self, id: i32) -> Result<PathBuf> {
        let pdf = self.draft_pdf(id)?;
        self.store.write_for_viewing(&pdf, "Utkast.pdf")
    }

    /// Writes a paper outside of the data folder; the file is whole, or as it was.
    ///
    /// # Errors
    /// `InsideStore`, `FolderMissing`, `NotWritable`, `DiskFull`.
    pub(super) fn write_out(&self, out: &Path, bytes: &[u8]) -> Result<()> {
        if self.store.contains(out) {
            return Err(Problem::InsideStore { path: out.display().to_string() });
        }
        write_atomically(out, |file| file.write_all(bytes).map_err(|error| Problem::writing(out, &error)))
    }

    pub(super) fn dossier_in_own_language(&self, id: i32) -> Result<Dossier> {
        let lang = self.the_submission(id)?.lang;
        self.dossier(id, lang)
    }

    pub(super) fn bundle_name(&self, dossier: &Dossier) -> String {
        bundle::file_name(&dossier.company_name, dossier.row.orgnr.as_str(), dossier.row.kind, self.today())
    }

    /// The content of the application, in its own language; with a signer it is no draft.
    pub(super) fn application(&self, dossier: &Dossier, signer: Option<Signer>) -> Result<Application> {
        Ok(self.content(dossier, self.since(dossier)?, signer))
    }

    pub(super) fn content(&self, dossier: &Dossier, since: Option<Since>, signer: Option<Signer>) -> Application {
        let lang = dossier.row.lang;
        let assessment = dossier.assess(self.scheme);
        let attachments = self.attachments(&assessment, dossier);
        let remark = |standing: &Standing<'_>| self.remark(standing, dossier);
        Application {
            lang,
            kind: dossier.row.kind,
            kind_text: text(lang, &format!("kind-{}", dossier.row.kind.id()), &[]),
            draft: signer.is_none(),
            example: self.example,
            date: signer.as_ref().map_or_else(|| self.today(), |signer| signer.time.date_naive()),
            scheme: (self.scheme.id.clone(), self.scheme.version.clone()),
            company_name: dossier.company_name.clone(),
            orgnr: dossier.row.orgnr.to_string(),
            orgnr_text: dossier.row.orgnr.grouped(),
            traits: trait_texts(dossier, lang),
            trait_values: trait_values(dossier),
            missing: assessment.blocking().map(remark).collect(),
            remarks: assessment
                .standings
                .iter()
                .filter(|s| s.outgoing && s.status == Status::NotInPlace)
                .map(remark)
                .collect(),
            since,
            pages: self.application_pages(&assessment, dossier, &attachments),
            attachments,
            signer,
        }
    }

    fn remark(&self, standing: &Standing<'_>, dossier: &Dossier) -> Remark {
        let lang = dossier.row.lang;
        let requirement = standing.requirement;
        let answer = dossier.answers.get(&requirement.id);
        let explained = answer.filter(|_| standing.status == Status::NotInPlace);
        let (text, by) = if let Some(answer) = explained {
            let by = answer.by.parse().ok().map(|day| texts::date(lang, day));
            (answer.explanation.trim().to_owned(), by)
        } else {
            let lacks = standing.missing.iter().map(|missing| missing_text(missing, requirement, self.scheme, lang));
            (lacks.collect::<Vec<_>>().join(" "), None)
        };
        Remark { requirement: requirement.id.clone(), title: requirement.title.get(lang).to_owned(), text, by }
    }

    fn attachments(&self, assessment: &Assessment<'_>, dossier: &Dossier) -> Vec<Attachment> {
        let lang = dossier.row.lang;
        let mut within: BTreeMap<String, usize> = BTreeMap::new();
        let mut attachments = Vec::new();
        for document in &dossier.documents {
            let Some(standing) = goes_along(document, assessment) else { continue };
            let n = within.entry(standing.requirement.id.clone()).and_modify(|n| *n += 1).or_insert(1);
            let number = attachments.len() + 1;
            attachments.push(Attachment {
                number,
                entry: bundle::attachment_entry(number, &standing.requirement.id, *n, &document.original_name),
                title: document.title.clone(),
                original_name: outgoing_name(document),
                requirement: standing.requirement.id.clone(),
                requirement_title: standing.requirement.title.get(lang).to_owned(),
                kind: document.kind.clone(),
                type_text: type_name(self.scheme, &document.kind, lang),
                size: document.size,
                size_text: texts::size(lang, document.size),
                sha256: document.sha256.clone(),
                accepted: accepted(document),
            });
        }
        attachments
    }

    fn application_pages(
        &self,
        assessment: &Assessment<'_>,
        dossier: &Dossier,
        attachments: &[Attachment],
    ) -> Vec<Page> {
        let lang = dossier.row.lang;
        let item = |standing: &Standing<'_>| {
            let requirement = standing.requirement;
            Item {
                requirement: requirement.id.clone(),
                title: requirement.title.get(lang).to_owned(),
                asks: requirement.asks.get(lang).to_owned(),
                basis_text: text(lang, &format!("basis-{}", code(&requirement.basis)), &[]),
                status: standing.status,
                status_text: status_text(standing.status, lang),
                declaration: requirement.form == Form::Declaration,
                answers: self.answer_lines(requirement, dossier, lang),
                values: dossier.answers.get(&requirement.id).map(|answer| answer.fields.clone()).unwrap_or_default(),
                attachments: attachments.iter().filter(|a| a.requirement == requirement.id).map(|a| a.number).collect(),
            }
        };
        self.scheme
            .pages
            .iter()
            .map(|page| Page {
                id: page.id.clone(),
                title: page.title.get(lang).to_owned(),
                items: assessment
                    .on_page(&page.id)
                    .filter(|standing| standing.outgoing)
                    .filter(|standing| matches!(standing.requirement.form, Form::Question | Form::Declaration))
                    .map(item)
                    .collect(),
            })
            .filter(|page| !page.items.is_empty())
            .collect()
    }
}

/// The user's folder for documents.
pub(super) fn documents_folder() -> PathBuf {
    let folders = directories::UserDirs::new();
    let folder = folders.as_ref().and_then(|dirs| dirs.document_dir().or(Some(dirs.home_dir())));
    folder.map(Path::to_path_buf).unwrap_or_default()
}

/// Who signs, as the papers show it.
pub(super) fn signer(identity: &asice::Identity, time: DateTime<FixedOffset>, lang: Lang) -> Signer {
    let certificate = identity.certificate();
    let fingerprint = hex(&certificate.fingerprint());
    Signer {
        name: certificate.name(),
        orgnr: certificate.organisation_number(),
        fingerprint_groups: groups(&fingerprint),
        fingerprint,
        chain: identity.chain().iter().map(|certificate| hex(&certificate.fingerprint())).collect(),
        time,
        time_text: moment_text(time, lang),
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A fingerprint in groups of four, to read aloud.
pub(super) fn groups(hex: &str) -> Vec<String> {
    hex.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect()
}

/// The file's name, unless a personal number stands in it: then the title has to do.
fn outgoing_name(document: &DocumentView) -> String {
    let private = inspect::personal_numbers(&document.original_name) > 0;
    if private { document.title.clone() } else { document.original_name.clone() }
}

fn accepted(document: &DocumentView) -> Vec<(String, String)> {
    document.findings.iter().filter_map(|f| Some((f.message.clone(), f.accepted.clone()?))).collect()
}

fn trait_texts(dossier: &Dossier, lang: Lang) -> Vec<(String, String)> {
    crate::company::TRAITS
        .iter()
        .filter_map(|(name, _)| {
            let value = match dossier.traits.get(*name)? {
                TraitValue::Flag(flag) => text(lang, if *flag { "yes" } else { "no" }, &[]),
                TraitValue::Number(number) => number.to_string(),
                TraitValue::Choice(choice) => text(lang, &format!("{name}-{choice}"), &[]),
            };
            Some((text(lang, &format!("trait-{name}"), &[]), value))
        })
        .collect()
}

fn trait_values(dossier: &Dossier) -> BTreeMap<String, serde_json::Value> {
    dossier.traits.iter().map(|(name, value)| (name.clone(), serde_json::to_value(value).unwrap_or_default())).collect()
}
