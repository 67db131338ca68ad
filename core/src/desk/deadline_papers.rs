//! Deadlines to take along: the calendar file, and the coming year on one page.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{Months, NaiveDate};

use crate::api::{DeadlinePaper, DeadlineState, DeadlineView};
use crate::calendar::{self, Entry};
use crate::company::Orgnr;
use crate::pdf;
use crate::problem::Result;
use crate::store::CalendarRow;
use crate::texts::{self, text};

use super::Desk;
use super::papers::documents_folder;
use super::reminders::parsed;

impl Desk {
    /// The folder and name proposed for it.
    fn proposed_deadline_paper_path(&self, paper: DeadlinePaper) -> PathBuf {
        let (key, ending) = match paper {
            DeadlinePaper::Calendar => ("calendar-file-name", "ics"),
            DeadlinePaper::Year => ("year-file-name", "pdf"),
        };
        documents_folder().join(format!("{}.{ending}", text(self.lang, key, &[])))
    }

    /// Writes it among the user's documents, over the one from before; gives the path.
    ///
    /// # Errors
    /// As of [`Desk::save_deadline_paper`].
    pub fn keep_deadline_paper(&mut self, paper: DeadlinePaper, orgnr: Option<&Orgnr>) -> Result<String> {
        let path = self.proposed_deadline_paper_path(paper);
        self.save_deadline_paper(paper, orgnr, &path)?;
        Ok(path.display().to_string())
    }

    /// Writes it; the file is whole, or as it was.
    ///
    /// # Errors
    /// `InsideStore`, `NotWritable`, `DiskFull`.
    pub fn save_deadline_paper(&mut self, paper: DeadlinePaper, orgnr: Option<&Orgnr>, out: &Path) -> Result<()> {
        match paper {
            DeadlinePaper::Calendar => self.save_calendar(out).map(|_| ()),
            DeadlinePaper::Year => {
                let pdf = self.year_pdf(orgnr)?;
                self.write_out(out, &pdf)
            }
        }
    }

    /// Writes the calendar file with the deadlines of all companies; gives how many deadlines stand in it.
    ///
    /// # Errors
    /// `InsideStore`, `NotWritable`, `DiskFull`.
    pub fn save_calendar(&mut self, out: &Path) -> Result<usize> {
        let open = self.deadlines()?.deadlines.into_iter().filter(|view| view.state != DeadlineState::Done);
        let entries = open.filter_map(|view| self.calendar_entry(&view).transpose()).collect::<Result<Vec<Entry>>>()?;
        let before = self.store.calendar_row()?;
        let sequence = before.sequence.saturating_add(1).max(self.counted_hours());
        let name = text(self.lang, "calendar-name", &[]);
        let written = calendar::calendar(&name, &entries, &before.entries, sequence, self.now());
        self.write_out(out, written.text.as_bytes())?;
        // What was cancelled once is cancelled in the next file too: nobody knows which file was imported.
        let mut held = before.entries;
        held.extend(written.entries);
        let now = self.now();
        self.store.save_calendar_row(&CalendarRow { sequence, entries: held }, now)?;
        Ok(entries.len())
    }

    /// Hours since 2026 began: so that a store that was put back from a backup does not count behind itself.
    fn counted_hours(&self) -> u32 {
        let hours = self.now().timestamp() / 3_600 - 490_896;
        u32::try_from(hours).unwrap_or_default()
    }

    fn calendar_entry(&self, view: &DeadlineView) -> Result<Option<Entry>> {
        let lang = self.lang;
        let Some(due) = parsed(&view.due) else { return Ok(None) };
        let tasks: Vec<String> = self.tasks_of(view)?.into_iter().map(|task| task.title).collect();
        let mut lines = vec![text(lang, "calendar-send-by", &[("date", &view.send_by_text)])];
        if !tasks.is_empty() {
            lines.push(text(lang, "calendar-tasks", &[("tasks", &tasks.join(", "))]));
        }
        lines.push(text(lang, "calendar-from", &[]));
        Ok(Some(Entry {
            id: view.id.clone(),
            due,
            title: format!("{} – {}", view.title, view.company_name),
            description: lines.join("\n"),
            steps: view.reminders.iter().filter_map(|day| parsed(day)).collect(),
        }))
    }

    /// What a company has to do in the coming year, by month, with boxes to tick.
    fn year_pdf(&self, orgnr: Option<&Orgnr>) -> Result<Vec<u8>> {
        let (lang, today) = (self.lang, self.today());
        let company = self.the_company(orgnr)?;
        let until = today.checked_add_months(Months::new(12)).unwrap_or(NaiveDate::MAX);
        let mut lines: BTreeMap<NaiveDate, Vec<pdf::ChecklistLine>> = BTreeMap::new();
        let mut add = |day: NaiveDate, title: String, more: String| {
            // What is overdue stands under today: it is to be done now.
            let shown = day.max(today);
            if day <= until {
                let beside = texts::date(lang, day);
                lines.entry(shown).or_default().push(pdf::ChecklistLine { title, text: more, beside });
            }
        };
        let own = self.deadlines()?.deadlines.into_iter().filter(|view| view.company == company.orgnr.as_str());
        for view in own.filter(|view| view.state != DeadlineState::Done) {
            let Some(due) = parsed(&view.due) else { continue };
            for task in self.tasks_of(&view)?.into_iter().filter(|task| !task.done) {
                let Some(from) = parsed(&task.from) else { continue };
                let who = Some(task.who).filter(|who| !who.is_empty());
                add(from, task.title, who.unwrap_or_default());
            }
            add(due, view.title, text(lang, "calendar-send-by", &[("date", &view.send_by_text)]));
        }
        let mut months: Vec<(String, Vec<pdf::ChecklistLine>)> = Vec::new();
        for (day, list) in lines {
            let name = self.month_text(day);
            match months.iter_mut().find(|(known, _)| *known == name) {
                Some((_, lines)) => lines.extend(list),
                None => months.push((name, list)),
            }
        }
        let span = [("from", texts::date(lang, today)), ("to", texts::date(lang, until))];
        let span = span.each_ref().map(|(name, value)| (*name, value.as_str()));
        let mut lead = vec![text(lang, if months.is_empty() { "year-empty" } else { "year-lead" }, &span)];
        let washing = self.washing()?.into_iter().find(|task| task.company == company.orgnr.as_str());
        lead.extend(washing.map(|task| text(lang, "year-washing", &[("note", &task.note)])));
        pdf::year(&pdf::Year {
            lang,
            example: self.example,
            title: text(lang, "year-title", &[]),
            lead: lead.join(" "),
            note: text(lang, "year-note", &[]),
            company_name: company.name,
            date: today,
            months,
        })
    }
}
