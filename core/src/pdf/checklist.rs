//! «Huskeliste til regnskapsfører og HR»: what others must find, with boxes to tick.

use chrono::NaiveDate;

use super::font::fonts;
use super::layout::{Mark, Style, beside, paragraph};
use super::paint::{Frame, paint};
use super::sheet::{BODY, LEAD, SMALL, SOFT, STRONG, Sheet, TITLE, WIDTH};
use crate::problem::Result;
use crate::texts::{Lang, date, text};

/// What is asked of the people who have the papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// The language in which it is written.
    pub lang: Lang,
    /// Who applies.
    pub company_name: String,
    /// The day it is made.
    pub date: NaiveDate,
    /// Heading and lines, in the order in which they are shown.
    pub groups: Vec<(String, Vec<ChecklistLine>)>,
}

/// One thing to find.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChecklistLine {
    /// What it is.
    pub title: String,
    /// Where it is got.
    pub where_from: String,
    /// How long that takes.
    pub effort_text: String,
}

/// The list as a PDF to pass on.
pub fn checklist(checklist: &Checklist) -> Result<Vec<u8>> {
    const INDENT: f32 = 24.0;
    const EFFORT: f32 = 110.0;
    let fonts = fonts()?;
    let say = |key: &str, args: &[(&str, &str)]| text(checklist.lang, key, args);
    let title = say("bundle-checklist-title", &[]);
    let mut sheet = Sheet::new(fonts);
    sheet.text_before(0.0, &title, TITLE);
    sheet.text_before(4.0, &checklist.company_name, LEAD);
    sheet.text(8.0, &say("bundle-checklist-lead", &[("company", &checklist.company_name)]), BODY);
    for (heading, lines) in &checklist.groups {
        sheet.heading(heading);
        for item in lines {
            let left = paragraph(fonts, &item.title, STRONG, INDENT, WIDTH - INDENT - EFFORT);
            let effort = Style { colour: SOFT, size: 9.0, ..BODY };
            let right = paragraph(fonts, &item.effort_text, effort, WIDTH - EFFORT + 10.0, EFFORT - 10.0);
            let mut rows = beside(left, right);
            if let Some(first) = rows.first_mut() {
                first.marks.push(Mark::Square { x: 0.0, down: 2.0, side: 10.5, colour: SOFT });
            }
            rows.extend(paragraph(fonts, &item.where_from, BODY, INDENT, WIDTH - INDENT));
            let last = rows.len().saturating_sub(1);
            for row in rows.get_mut(..last).unwrap_or_default() {
                row.keep = true;
            }
            sheet.push(11.0, rows);
        }
    }
    let note = say("bundle-checklist-note", &[]);
    sheet.text(20.0, &note, SMALL);
    let frame = Frame {
        lang: checklist.lang,
        title: format!("{title} – {}", checklist.company_name),
        author: checklist.company_name.clone(),
        header: checklist.company_name.clone(),
        header_right: title.clone(),
        footer: date(checklist.lang, checklist.date),
        draft: false,
    };
    paint(fonts, &frame, sheet.rows)
}
