//! What a client or a tender may be told: lines out of the checklist, chosen one by one, and documents beside them.
//!
//! Nothing is invented: a line shows an answer that stands in the checklist, or it says that there is none.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Cursor, Read, Write};
use std::path::{Path, PathBuf};

use crate::api::{ClientChoice, ClientFile, ClientGroup, ClientLine, ClientSheetView, DocumentView};
use crate::certification::{self, State};
use crate::company::{Orgnr, TraitValue};
use crate::figures::{Month, Number, Numbers};
use crate::inspect;
use crate::parcel;
use crate::pdf::{self, ClientSheet};
use crate::problem::{Problem, Result};
use crate::scheme::{Kind, Requirement};
use crate::store::{CompanyRow, DocumentRow, FigureRow, Filter, harmless, write_atomically};
use crate::texts::{self, Lang, text};

use super::Desk;
use super::confidential::note_for_a_client;
use super::figures::{month_text, numbers_view, sums_of};
use super::papers::documents_folder;
use super::submissions::Dossier;

/// The line on the approval.
const APPROVAL: &str = "approval";
/// The line on complaints.
const COMPLAINTS: &str = "complaints";
/// At most so many months are summed up.
const MONTHS: usize = 12;

/// The groups in their order, each with its lines: the requirements whose answers say it, or a line of our own.
pub(super) const GROUPS: [(&str, &[&str]); 7] = [
    ("approval", &[APPROVAL]),
    ("washing", &["reservasjonsregister-avtale", "instruks-fra-oppdragsgiver", "intern-reservasjonsliste"]),
    ("data", &["overforing-utenfor-eos", "selskap-underenheter", "informasjonssikkerhet", "personvernerklaering"]),
    ("subcontractors", &["underleverandorer-oversikt", "databehandleravtale-underleverandorer"]),
    ("recordings", &["lydopptak-sletting", "lydopptak-rutine"]),
    ("complaints", &[COMPLAINTS, "klagebehandling-rutine"]),
    ("insurance", &["ansvarsforsikring", "yrkesskadeforsikring"]),
];

/// Where «no» to a question about the company is the answer to a line.
const SAID_BY_TRAIT: [(&str, &str); 5] = [
    ("overforing-utenfor-eos", "outside_eea"),
    ("underleverandorer-oversikt", "subcontractors"),
    ("databehandleravtale-underleverandorer", "subcontractors"),
    ("lydopptak-sletting", "records_calls"),
    ("lydopptak-rutine", "records_calls"),
];

/// What is known of a company when a sheet is put together.
struct Known {
    company: CompanyRow,
    /// The submissions, newest first.
    dossiers: Vec<Dossier>,
    figures: BTreeMap<Month, FigureRow>,
    lang: Lang,
}

impl Desk {
    /// What can be told a client about the company, in `lang`.
    pub fn client_sheet(&self, orgnr: Option<&Orgnr>, lang: Lang) -> Result<ClientSheetView> {
        self.store.at_one_moment(|| self.client_sheet_now(orgnr, lang))
    }

    fn client_sheet_now(&self, orgnr: Option<&Orgnr>, lang: Lang) -> Result<ClientSheetView> {
        let known = self.known(orgnr, lang)?;
        let group = |(id, lines): &(&str, &[&str])| -> Result<ClientGroup> {
            Ok(ClientGroup {
                id: (*id).to_owned(),
                title: text(lang, &format!("client-group-{id}"), &[]),
                lines: lines.iter().map(|line| self.client_line(line, &known)).collect::<Result<_>>()?,
            })
        };
        Ok(ClientSheetView {
            company: known.company.orgnr.to_string(),
            company_name: known.company.name.clone(),
            groups: GROUPS.iter().map(group).collect::<Result<_>>()?,
            files: self.client_files(&known.company.orgnr)?.into_iter().map(|(file, _)| file).collect(),
        })
    }

    fn known(&self, orgnr: Option<&Orgnr>, lang: Lang) -> Result<Known> {
        let company = self.the_company(orgnr)?;
        let mut rows = self.store.submissions()?;
        rows.retain(|row| row.orgnr == company.orgnr && row.kind != Kind::Reply);
        let dossiers = rows.iter().rev().map(|row| self.dossier(row.id, lang)).collect::<Result<_>>()?;
        let figures = self.store.figures(&company.orgnr)?;
        Ok(Known { company, dossiers, figures, lang })
    }

    fn client_line(&self, id: &str, known: &Known) -> Result<ClientLine> {
        match id {
            APPROVAL => self.approval_line(known),
            COMPLAINTS => Ok(complaints_line(known)),
            _ => Ok(self.answered_line(self.scheme.requirement(id)?, known)),
        }
    }

    /// The approval as it was recorded, in words that say no more than the board's letter does.
    fn approval_line(&self, known: &Known) -> Result<ClientLine> {
        let lang = known.lang;
        let events = self.events(&known.company.orgnr)?;
        let standing = certification::standing(&events, self.today());
        let day = |day| texts::date(lang, day);
        let label = |key: &str| text(lang, &format!("client-{key}"), &[]);
        let mut shows = Vec::new();
        if let Some(approved) = certification::approved(&events) {
            shows.push((label("approved"), day(approved)));
        }
        shows.extend(standing.until.map(|until| (label("valid-until"), day(until))));
        let said = match standing.state {
            State::Sent => Some("sent"),
            State::Warned => Some("warned"),
            State::Withdrawn => Some("withdrawn"),
            State::Lapsed => Some("lapsed"),
            _ => None,
        };
        if let Some((state, since)) = said.zip(standing.since) {
            let sentence = text(lang, &format!("client-standing-{state}"), &[("since", &day(since))]);
            shows.push((label("standing"), sentence));
        }
        let title = text(lang, "client-line-approval", &[]);
        let as_of = if shows.is_empty() {
            String::new()
        } else {
            text(lang, "client-status-on", &[("date", &day(self.today()))])
        };
        Ok(ClientLine { id: APPROVAL.to_owned(), title, shows, as_of, public: true, answered_at: None })
    }

    /// The newest answer to a requirement, as it stands.
    fn answered_line(&self, requirement: &Requirement, known: &Known) -> ClientLine {
        let (id, lang) = (&requirement.id, known.lang);
        let line = |shows, as_of, answered_at| ClientLine {
            id: id.clone(),
            title: requirement.title.get(lang).to_owned(),
            shows,
            as_of,
            public: false,
            answered_at,
        };
        let place = |dossier: &Dossier| Some((dossier.row.id, requirement.page_in(dossier.row.kind).to_owned()));
        let by_trait = SAID_BY_TRAIT.iter().find(|(said, _)| said == id).map(|(_, name)| *name);
        if let Some(name) = by_trait
            && known.company.traits.get(name) == Some(&TraitValue::Flag(false))
        {
            let shows = vec![(text(lang, &format!("trait-{name}"), &[]), text(lang, "no", &[]))];
            return line(shows, String::new(), None);
        }
        for dossier in &known.dossiers {
            let shows = self.answer_lines(requirement, dossier, lang);
            let Some(row) = dossier.rows.get(id).filter(|_| !shows.is_empty()) else { continue };
            // What was carried over and not confirmed is as old as where it comes from.
            let carried = row.carried_from.filter(|_| !row.confirmed).and_then(|from| dossier.earlier.get(&from));
            let day = carried.copied().unwrap_or_else(|| row.saved_at.date_naive());
            return line(shows, as_of(&texts::date(lang, day), lang), place(dossier));
        }
        let asked = known.dossiers.iter().find(|dossier| requirement.kinds.contains(&dossier.row.kind));
        line(Vec::new(), String::new(), asked.and_then(place))
    }

    /// The documents of the company that can go along: each content once, the board's letters first.
    fn client_files(&self, orgnr: &Orgnr) -> Result<Vec<(ClientFile, String)>> {
        let letters: Vec<i32> =
            self.store.approvals(orgnr)?.iter().rev().filter_map(|row| row.letter_document).collect();
        let mut rows: Vec<DocumentRow> = self.store.documents(&Filter::Company(orgnr.clone()))?;
        rows.sort_by_key(|row| (!letters.contains(&row.id), std::cmp::Reverse(row.id)));
        let mut seen = Vec::new();
        rows.retain(|row| {
            let new = !seen.contains(&row.sha256);
            seen.push(row.sha256.clone());
            new
        });
        let views = rows.iter().map(|row| self.document_view(row, self.lang)).collect::<Result<Vec<_>>>()?;
        let names = parcel::apart(views.iter().map(name_for_a_client));
        let file = |((view, row), file_name): ((&DocumentView, &DocumentRow), String)| {
            let letter = letters.contains(&row.id);
            let (note, allowed) = note_for_a_client(view, self.lang).unwrap_or((String::new(), true));
            let type_text = if letter { text(self.lang, "client-file-letter", &[]) } else { view.type_text.clone() };
            let (title, size_text) = (view.title.clone(), view.size_text.clone());
            let file = ClientFile { document: row.id, title, file_name, type_text, size_text, note, allowed };
            (file, row.sha256.clone())
        };
        Ok(views.iter().zip(&rows).zip(names).map(file).collect())
    }

    /// The folder and name proposed for what is put together: a PDF, or a zip when documents go along.
    pub fn proposed_client_path(&self, orgnr: Option<&Orgnr>, choice: &ClientChoice) -> Result<PathBuf> {
        let company = self.the_company(orgnr)?;
        let name = text(choice.lang, "client-file-name", &[("company", &company.name)]);
        let ending = if choice.documents.is_empty() { "pdf" } else { "zip" };
        Ok(documents_folder().join(harmless(&format!("{name}.{ending}"))))
    }

    /// Writes the sheet to `out`: as a PDF, or with documents in an ordinary zip. What was chosen stands in the history.
    ///
    /// # Errors
    /// `ClientNothingChosen`, `ClientLineUnknown`, `ClientLineUnanswered`, `DocumentUnknown`, `PersonalNumber`,
    /// `PersonalNumberTyped`, `InsideStore`; those of writing.
    pub fn save_client_sheet(&mut self, orgnr: Option<&Orgnr>, choice: &ClientChoice, out: &Path) -> Result<()> {
        if self.store.contains(out) {
            return Err(Problem::InsideStore { path: out.display().to_string() });
        }
        let company = self.the_company(orgnr)?;
        let groups = self.chosen_lines(&company.orgnr, choice)?;
        let files = self.chosen_files(&company.orgnr, choice)?;
        if groups.is_empty() && files.is_empty() {
            return Err(Problem::ClientNothingChosen {});
        }
        let lang = choice.lang;
        let say = |key: &str| text(lang, key, &[("company", &company.name)]);
        let sheet = pdf::client_sheet(&ClientSheet {
            lang,
            example: self.example,
            title: say("client-title"),
            company_name: company.name.clone(),
            orgnr_text: company.orgnr.grouped(),
            date: self.today(),
            groups,
            files: files.iter().map(|(file, _)| (file.file_name.clone(), file.title.clone())).collect(),
        })?;
        let writing = |error: io::Error| Problem::writing(out, &error);
        write_atomically(out, |target| {
            if files.is_empty() {
                return target.write_all(&sheet).map_err(writing);
            }
            let name = harmless(&format!("{}.pdf", say("client-file-name")));
            let names = std::iter::once(name).chain(files.iter().map(|(file, _)| file.file_name.clone()));
            let mut names = parcel::apart(names).into_iter();
            let first: Box<dyn Read> = Box::new(Cursor::new(sheet));
            let mut parts = vec![(names.next().unwrap_or_default(), first)];
            for ((file, sha256), name) in files.iter().zip(names) {
                let damaged = |_| Problem::DocumentDamaged { title: file.title.clone() };
                let document: File = self.store.open_document(sha256).map_err(damaged)?;
                parts.push((name, Box::new(document)));
            }
            parcel::pack(target, self.today(), parts.into_iter().map(Ok)).map_err(writing)
        })?;
        let now = self.now();
        self.store.record_client_sheet(&company.orgnr, &choice.lines, &choice.documents, now)
    }

    /// The lines that were chosen, group by group, in the sheet's order.
    fn chosen_lines(&self, orgnr: &Orgnr, choice: &ClientChoice) -> Result<Vec<(String, Vec<pdf::ClientLine>)>> {
        let view = self.client_sheet(Some(orgnr), choice.lang)?;
        let all = || view.groups.iter().flat_map(|group| &group.lines);
        if let Some(given) = choice.lines.iter().find(|given| !all().any(|line| line.id == **given)) {
            return Err(Problem::ClientLineUnknown { given: given.clone() });
        }
        let chosen = |line: &&ClientLine| choice.lines.contains(&line.id);
        if let Some(open) = all().filter(chosen).find(|line| line.shows.is_empty()) {
            return Err(Problem::ClientLineUnanswered { title: open.title.clone() });
        }
        let private = |line: &&ClientLine| line.shows.iter().any(|(_, value)| inspect::personal_numbers(value) > 0);
        let private: Vec<&str> = all().filter(chosen).filter(private).map(|line| line.title.as_str()).collect();
        if !private.is_empty() {
            return Err(Problem::PersonalNumberTyped { places: private.join(", ") });
        }
        let line = |line: &ClientLine| pdf::ClientLine {
            title: line.title.clone(),
            shows: line.shows.clone(),
            as_of: line.as_of.clone(),
        };
        let groups = view.groups.iter().map(|group| {
            let lines: Vec<pdf::ClientLine> = group.lines.iter().filter(chosen).map(line).collect();
            (group.title.clone(), lines)
        });
        Ok(groups.filter(|(_, lines)| !lines.is_empty()).collect())
    }

    /// The documents that were chosen. One that shows a personal number stays, also where the board may have it.
    fn chosen_files(&self, orgnr: &Orgnr, choice: &ClientChoice) -> Result<Vec<(ClientFile, String)>> {
        let mut files = self.client_files(orgnr)?;
        let unknown = choice.documents.iter().find(|id| !files.iter().any(|(file, _)| file.document == **id));
        if let Some(id) = unknown {
            return Err(Problem::DocumentUnknown { id: id.to_string() });
        }
        files.retain(|(file, _)| choice.documents.contains(&file.document));
        let kept: Vec<&str> = files.iter().filter(|(f, _)| !f.allowed).map(|(f, _)| f.title.as_str()).collect();
        if kept.is_empty() { Ok(files) } else { Err(Problem::PersonalNumber { documents: kept.join(", ") }) }
    }
}

fn as_of(day: &str, lang: Lang) -> String {
    text(lang, "client-as-of", &[("date", day)])
}

/// Complaints per 1,000 connected calls over the last months that are recorded without a gap, at most twelve.
fn complaints_line(known: &Known) -> ClientLine {
    let lang = known.lang;
    let mut months: Vec<Month> = Vec::new();
    for month in known.figures.keys().rev() {
        if months.len() == MONTHS || months.last().is_some_and(|later| month.next() != *later) {
            break;
        }
        months.push(*month);
    }
    months.reverse();
    let sums = sums_of(&months, &known.figures);
    let numbers =
        Numbers { connected: sums.numbers.connected, complaints: sums.numbers.complaints, ..Numbers::default() };
    let view = numbers_view(&numbers, lang);
    let mut shows = Vec::new();
    if let (Some(first), Some(last), Some(_)) = (months.first(), months.last(), sums.complaints_per_1000_connected) {
        let [from, to] = [first, last].map(|month| month_text(*month, lang));
        shows.push((text(lang, "client-period", &[]), text(lang, "figures-span", &[("from", &from), ("to", &to)])));
        for (number, value) in Number::ALL.iter().zip(view.texts) {
            if matches!(number, Number::Connected | Number::Complaints) {
                shows.push((text(lang, &format!("figures-{}", number.id()), &[]), value));
            }
        }
        shows.push((text(lang, "client-rate", &[]), view.rate_text));
    }
    let as_of = if shows.is_empty() { String::new() } else { text(lang, "client-counted", &[]) };
    let title = text(lang, "client-line-complaints", &[]);
    ClientLine { id: COMPLAINTS.to_owned(), title, shows, as_of, public: false, answered_at: None }
}

/// The file's own name; its title when a personal number stands in the name.
fn name_for_a_client(document: &DocumentView) -> String {
    let name = &document.original_name;
    if inspect::personal_numbers(name) == 0 {
        return harmless(name);
    }
    let ending = Path::new(name).extension().map(|ending| format!(".{}", ending.to_string_lossy()));
    harmless(&format!("{}{}", document.title, ending.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::{APPROVAL, COMPLAINTS, GROUPS, SAID_BY_TRAIT};
    use crate::company::TRAITS;
    use crate::scheme::shipped;

    #[test]
    fn every_line_is_ours_or_a_requirement() {
        for line in GROUPS.iter().flat_map(|(_, lines)| *lines) {
            assert!([APPROVAL, COMPLAINTS].contains(line) || shipped().requirement(line).is_ok(), "{line}");
        }
        for (requirement, name) in SAID_BY_TRAIT {
            assert!(shipped().requirement(requirement).is_ok(), "{requirement}");
            assert!(TRAITS.iter().any(|(known, _)| *known == name), "{name}");
        }
    }
}
