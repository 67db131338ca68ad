//! The monthly washing of call lists, for those who want to be told of it: a task of each month, inside the messages
//! of other deadlines and on their page, and never an alarm of its own.

use chrono::{Datelike, NaiveDate};

use crate::api::{MonthlyTask, TaskView};
use crate::company::Orgnr;
use crate::problem::{Problem, Result};
use crate::remind::{TaskKind, month_of};
use crate::texts::{self, text};

use super::Desk;
use super::views::{code, source_views};

/// The requirement that the task comes from.
const REQUIREMENT: &str = "reservasjonsregister-vask";

/// What ends the id under which a month's washing is remembered.
const KIND: &str = "washing";

impl Desk {
    /// This month's washing, of each company that has to do it or of which it is not known; empty until it was asked
    /// for.
    pub fn washing(&self) -> Result<Vec<MonthlyTask>> {
        // A scheme file of the user's own may not know the requirement.
        let Ok(requirement) = self.scheme.requirement(REQUIREMENT) else { return Ok(Vec::new()) };
        if !self.store.reminder_wishes()?.washing {
            return Ok(Vec::new());
        }
        let (lang, month) = (self.lang, month_of(self.today()));
        let rows = self.store.deadline_tasks()?;
        let sources: Vec<String> =
            source_views(requirement, self.scheme, lang).into_iter().map(|source| source.title).collect();
        let basis = text(lang, &format!("basis-{}", code(&requirement.basis)), &[]);
        let note = text(lang, "washing-note", &[("basis", &basis), ("source", &sources.join(", "))]);
        let companies = self.store.companies()?.into_iter();
        let asked = companies.filter(|company| requirement.when.holds(&company.traits) != Some(false));
        let task_of = |company: &Orgnr| {
            let id = format!("{company}-{month}-{KIND}");
            let mut own = rows.iter().filter(|((deadline, task), _)| {
                *task == TaskKind::ListWashing && deadline.starts_with(company.as_str()) && *deadline <= id
            });
            // Whoever did it last time does it until somebody else is named.
            let who = own.next_back().map(|(_, row)| row.who.clone()).unwrap_or_default();
            let done = rows.get(&(id.clone(), TaskKind::ListWashing)).is_some_and(|row| row.done.is_some());
            let view = TaskView {
                task: TaskKind::ListWashing,
                title: self.task_title(TaskKind::ListWashing),
                from: month.to_string(),
                from_text: texts::date(lang, month),
                open: !done,
                who,
                done,
            };
            (id, view)
        };
        let tasks = asked.map(|company| {
            let (id, task) = task_of(&company.orgnr);
            MonthlyTask {
                id,
                company: company.orgnr.to_string(),
                month_text: self.month_text(month),
                task,
                requirement: requirement.id.clone(),
                note: note.clone(),
            }
        });
        Ok(tasks.collect())
    }

    /// «november 2026».
    pub(super) fn month_text(&self, day: NaiveDate) -> String {
        let month = text(self.lang, &format!("month-{}", day.month()), &[]);
        text(self.lang, "year-month", &[("month", &month), ("year", &day.year().to_string())])
    }

    /// The company of a month's washing, by its id.
    ///
    /// # Errors
    /// `DeadlineUnknown`, also for the washing of another month.
    pub(super) fn washed(&self, id: &str) -> Result<Orgnr> {
        let known = self.washing()?.into_iter().find(|task| task.id == id);
        let orgnr = known.and_then(|task| Orgnr::parse(&task.company).ok());
        orgnr.ok_or_else(|| Problem::DeadlineUnknown { given: id.to_owned() })
    }

    /// What a message about a company's deadline says of this month's washing while it is open.
    pub(super) fn washing_text(&self, company: &str) -> Result<Option<String>> {
        let open = self.washing()?.into_iter().find(|task| task.company == company && task.task.open);
        Ok(open.map(|task| text(self.lang, "reminder-washing", &[("month", &task.month_text)])))
    }

    /// Whether the monthly washing of call lists is a task, too.
    pub fn set_washing(&mut self, on: bool) -> Result<()> {
        let mut wishes = self.store.reminder_wishes()?;
        wishes.washing = on;
        let now = self.now();
        self.store.save_reminder_wishes(&wishes, now)
    }
}
