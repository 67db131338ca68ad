//! Lists on paper: what others must find, the blank checklist, and the self-check for the manager's own drawer.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::api::Paper;
use crate::application::spoken_line;
use crate::problem::{Problem, Result};
use crate::scheme::{Form, Part, Scheme};
use crate::submission::{Assessment, Standing};
use crate::texts::{Lang, text};
use crate::{pdf, store};

use super::applicants::of_nobody;
use super::papers::documents_folder;
use super::submissions::Dossier;
use super::views::{code, status_text};
use super::{Desk, Opening, day, scheme_of};

/// Heading and lines, in the order in which they are shown.
type Groups = Vec<(String, Vec<pdf::ChecklistLine>)>;

impl Desk {
    /// The folder and name proposed for a list; the blank one can be of nobody.
    pub fn proposed_list_path(&self, id: Option<i32>, paper: Paper) -> Result<PathBuf> {
        let name = match id {
            Some(id) => {
                let key = format!("{}-file-name", code(&paper));
                text(self.lang, &key, &[("company", &self.submission(id)?.company_name)])
            }
            None => text(self.lang, "blank-file-name-of-nobody", &[]),
        };
        Ok(documents_folder().join(format!("{name}.pdf")))
    }

    /// A list as PDF.
    fn list_pdf(&self, id: Option<i32>, paper: Paper) -> Result<Vec<u8>> {
        let Some(id) = id else {
            return match paper {
                Paper::Blank => blank_of_nobody(self.scheme, self.lang, self.today()),
                Paper::Checklist | Paper::SelfCheck | Paper::Declaration => Err(Problem::NoSubmission {}),
            };
        };
        let dossier = self.dossier(id, self.lang)?;
        let assessment = dossier.assess(self.scheme);
        let groups = match paper {
            Paper::Checklist => self.still_to_get(&assessment, &dossier)?,
            Paper::Blank => blank(self.scheme, &assessment, self.lang),
            Paper::SelfCheck => self.self_check(&assessment, &dossier),
            Paper::Declaration => self.declaration(&dossier),
        };
        let say = |part: &str| {
            text(self.lang, &format!("bundle-{}-{part}", code(&paper)), &[("company", &dossier.company_name)])
        };
        pdf::checklist(&pdf::Checklist {
            lang: self.lang,
            example: self.example,
            title: say("title"),
            lead: say("lead"),
            note: say("note"),
            boxes: matches!(paper, Paper::Checklist | Paper::Blank),
            company_name: dossier.company_name.clone(),
            date: self.today(),
            groups,
        })
    }

    /// Writes a list as PDF; the file is whole, or as it was.
    ///
    /// # Errors
    /// `NoSubmission` for a list of nobody that is not the blank one; `InsideStore`, `NotWritable`, `DiskFull`.
    pub fn save_list(&self, id: Option<i32>, paper: Paper, out: &Path) -> Result<()> {
        self.write_out(out, &self.list_pdf(id, paper)?)
    }

    /// What is still to be got, by how long it takes: nothing says of a document who in or around a company has it.
    fn still_to_get(&self, assessment: &Assessment<'_>, dossier: &Dossier) -> Result<Groups> {
        let mut groups = Groups::new();
        for step in self.to_get(assessment, &dossier.answers) {
            let page = self.scheme.page(&step.page)?.title.get(self.lang).to_owned();
            let line = pdf::ChecklistLine { title: step.title, text: step.where_from, beside: page };
            match groups.last_mut().filter(|(known, _)| *known == step.effort_text) {
                Some((_, lines)) => lines.push(line),
                None => groups.push((step.effort_text, vec![line])),
            }
        }
        Ok(groups)
    }

    /// The self-check with its answers and private notes.
    fn self_check(&self, assessment: &Assessment<'_>, dossier: &Dossier) -> Groups {
        let line = |standing: &Standing<'_>| {
            let requirement = standing.requirement;
            let mut lines: Vec<String> = self
                .answer_lines(requirement, dossier, self.lang)
                .into_iter()
                .map(|(label, value)| spoken_line(&label, &value))
                .collect();
            let note = dossier.rows.get(&requirement.id).map_or("", |row| row.note.trim());
            if !note.is_empty() {
                lines.push(text(self.lang, "bundle-self-check-private", &[("note", note)]));
            }
            pdf::ChecklistLine {
                title: requirement.title.get(self.lang).to_owned(),
                text: lines.join("\n"),
                beside: status_text(standing.status, self.lang),
            }
        };
        by_page(self.scheme, assessment, Some(Part::Egenkontroll), self.lang, line)
    }

    /// What two declare who sign together for the company (signatur i fellesskap), with lines for their names. The
    /// bundle's own signature is one person's, or the company's, and cannot say that two agree.
    fn declaration(&self, dossier: &Dossier) -> Groups {
        let company = dossier.company_name.as_str();
        let say = |key: &str| text(self.lang, &format!("bundle-declaration-{key}"), &[("company", company)]);
        let kind = text(self.lang, &format!("kind-{}", dossier.row.kind.id()), &[]);
        let about = |title: String, content: String| pdf::ChecklistLine { title, text: content, beside: String::new() };
        let line = |key: &str| about(say(key), "_".repeat(48));
        let who = format!("{company}, {}: {kind}", dossier.row.orgnr.grouped());
        let mut groups = vec![(say("about"), vec![about(who, say("statement"))])];
        for which in ["first", "second"] {
            groups.push((say(which), vec![line("name"), line("place-date"), line("signature")]));
        }
        groups
    }
}

/// Writes the blank checklist where there is no store yet, of a company of which nothing is known; the file is whole, or
/// as it was.
///
/// # Errors
/// Those of reading a scheme file; `InsideStore`, `NotWritable`, `DiskFull`.
pub fn save_blank_list(opening: &Opening, out: &Path) -> Result<()> {
    if store::lies_within(&store::folder(opening.folder.as_deref()), out) {
        return Err(Problem::InsideStore { path: out.display().to_string() });
    }
    let pdf = blank_of_nobody(scheme_of(opening)?, opening.lang, day(opening.today))?;
    store::write_atomically(out, |file| file.write_all(&pdf).map_err(|error| Problem::writing(out, &error)))
}

/// Everything that may be asked in a first application, as PDF.
fn blank_of_nobody(scheme: &'static Scheme, lang: Lang, today: NaiveDate) -> Result<Vec<u8>> {
    let say = |part: &str| text(lang, &format!("bundle-blank-{part}"), &[]);
    pdf::checklist(&pdf::Checklist {
        lang,
        example: false,
        title: say("title"),
        lead: say("lead-of-nobody"),
        note: say("note"),
        boxes: true,
        company_name: String::new(),
        date: today,
        groups: blank(scheme, &of_nobody(scheme, today), lang),
    })
}

/// Everything that is asked, unanswered.
fn blank(scheme: &Scheme, assessment: &Assessment<'_>, lang: Lang) -> Groups {
    let line = |standing: &Standing<'_>| {
        let requirement = standing.requirement;
        let of = |text: &crate::scheme::Text| text.get(lang).to_owned();
        pdf::ChecklistLine {
            title: of(&requirement.title),
            text: format!("{}\n{}", of(&requirement.asks), of(&requirement.where_from)),
            beside: text(lang, &format!("basis-{}", code(&requirement.basis)), &[]),
        }
    };
    by_page(scheme, assessment, None, lang, line)
}

fn by_page(
    scheme: &Scheme,
    assessment: &Assessment<'_>,
    part: Option<Part>,
    lang: Lang,
    line: impl Fn(&Standing<'_>) -> pdf::ChecklistLine,
) -> Groups {
    let mut groups = Groups::new();
    for page in scheme.pages.iter().filter(|page| part.is_none_or(|part| page.part == part)) {
        let asked = assessment.on_page(&page.id);
        let answered = asked.filter(|s| matches!(s.requirement.form, Form::Question | Form::Declaration));
        let lines: Vec<pdf::ChecklistLine> = answered.map(&line).collect();
        if !lines.is_empty() {
            groups.push((page.title.get(lang).to_owned(), lines));
        }
    }
    groups
}
