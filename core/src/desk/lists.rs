//! Lists on paper: what others must find, the blank checklist, and the self-check for the manager's own drawer.

use std::path::{Path, PathBuf};

use crate::api::Paper;
use crate::application::spoken_line;
use crate::pdf;
use crate::problem::Result;
use crate::scheme::{Form, Part};
use crate::submission::{Assessment, Standing};
use crate::texts::text;

use super::Desk;
use super::papers::documents_folder;
use super::submissions::Dossier;
use super::views::{code, status_text};

/// Heading and lines, in the order in which they are shown.
type Groups = Vec<(String, Vec<pdf::ChecklistLine>)>;

impl Desk {
    /// The folder and name proposed for a list.
    pub fn proposed_list_path(&self, id: i32, paper: Paper) -> Result<PathBuf> {
        let key = format!("{}-file-name", code(&paper));
        let name = text(self.lang, &key, &[("company", &self.submission(id)?.company_name)]);
        Ok(documents_folder().join(format!("{name}.pdf")))
    }

    /// A list as PDF.
    fn list_pdf(&self, id: i32, paper: Paper) -> Result<Vec<u8>> {
        let dossier = self.dossier(id, self.lang)?;
        let assessment = dossier.assess(self.scheme);
        let groups = match paper {
            Paper::Checklist => self.to_get(&assessment)?,
            Paper::Blank => self.blank(&assessment),
            Paper::SelfCheck => self.self_check(&assessment, &dossier),
            Paper::Declaration => self.declaration(&dossier),
        };
        let say = |part: &str| {
            text(self.lang, &format!("bundle-{}-{part}", code(&paper)), &[("company", &dossier.company_name)])
        };
        pdf::checklist(&pdf::Checklist {
            lang: self.lang,
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
    /// `InsideStore`, `NotWritable`, `DiskFull`.
    pub fn save_list(&self, id: i32, paper: Paper, out: &Path) -> Result<()> {
        self.write_out(out, &self.list_pdf(id, paper)?)
    }

    /// What is still to be got, blocking first, then by what takes longest.
    fn to_get(&self, assessment: &Assessment<'_>) -> Result<Groups> {
        let mut groups = Groups::new();
        for step in self.steps(assessment) {
            let heading = self.scheme.page(&step.page)?.title.get(self.lang).to_owned();
            let line = pdf::ChecklistLine { title: step.title, text: step.where_from, beside: step.effort_text };
            match groups.iter_mut().find(|(known, _)| *known == heading) {
                Some((_, lines)) => lines.push(line),
                None => groups.push((heading, vec![line])),
            }
        }
        Ok(groups)
    }

    /// Everything that is asked of this company, unanswered.
    fn blank(&self, assessment: &Assessment<'_>) -> Groups {
        let line = |standing: &Standing<'_>| {
            let requirement = standing.requirement;
            let of = |text: &crate::scheme::Text| text.get(self.lang).to_owned();
            pdf::ChecklistLine {
                title: of(&requirement.title),
                text: format!("{}\n{}", of(&requirement.asks), of(&requirement.where_from)),
                beside: text(self.lang, &format!("basis-{}", code(&requirement.basis)), &[]),
            }
        };
        self.by_page(assessment, None, line)
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
        self.by_page(assessment, Some(Part::Egenkontroll), line)
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

    fn by_page(
        &self,
        assessment: &Assessment<'_>,
        part: Option<Part>,
        line: impl Fn(&Standing<'_>) -> pdf::ChecklistLine,
    ) -> Groups {
        let mut groups = Groups::new();
        for page in self.scheme.pages.iter().filter(|page| part.is_none_or(|part| page.part == part)) {
            let asked = assessment.on_page(&page.id);
            let answered = asked.filter(|s| matches!(s.requirement.form, Form::Question | Form::Declaration));
            let lines: Vec<pdf::ChecklistLine> = answered.map(&line).collect();
            if !lines.is_empty() {
                groups.push((page.title.get(self.lang).to_owned(), lines));
            }
        }
        groups
    }
}
