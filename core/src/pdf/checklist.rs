//! Lists to pass on or to keep: what others must find, the blank checklist, the self-check.

use chrono::NaiveDate;

use super::font::fonts;
use super::layout::{Mark, Style, beside, paragraph};
use super::paint::{EXAMPLE_MARK, Frame, paint};
use super::sheet::{BODY, LEAD, SMALL, SOFT, STRONG, Sheet, TITLE, WIDTH};
use crate::problem::Result;
use crate::texts::{Lang, date};

/// A list in groups, with or without boxes to tick.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// The language in which it is written.
    pub lang: Lang,
    /// Whether it is of the example company, which every page says.
    pub example: bool,
    /// What it is called.
    pub title: String,
    /// What it is for, in a sentence or two.
    pub lead: String,
    /// What stands under it.
    pub note: String,
    /// Whether each line has a box to tick.
    pub boxes: bool,
    /// Who applies; empty while nobody is named.
    pub company_name: String,
    /// The day it is made.
    pub date: NaiveDate,
    /// Heading and lines, in the order in which they are shown.
    pub groups: Vec<(String, Vec<ChecklistLine>)>,
}

/// One line: something to find, or something answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChecklistLine {
    /// What it is.
    pub title: String,
    /// What stands under it: where it is got, or what was answered; may have several lines.
    pub text: String,
    /// What stands beside it: how long it takes, or where it stands.
    pub beside: String,
}

/// The list as a PDF to pass on.
pub fn checklist(checklist: &Checklist) -> Result<Vec<u8>> {
    const EFFORT: f32 = 110.0;
    let indent = if checklist.boxes { 24.0 } else { 0.0 };
    let fonts = fonts()?;
    let (title, company) = (&checklist.title, &checklist.company_name);
    let mut sheet = Sheet::new(fonts);
    sheet.text_before(0.0, title, TITLE);
    if !company.is_empty() {
        sheet.text_before(4.0, company, LEAD);
    }
    sheet.text(8.0, &checklist.lead, BODY);
    for (heading, lines) in &checklist.groups {
        sheet.heading(heading);
        for item in lines {
            let left = paragraph(fonts, &item.title, STRONG, indent, WIDTH - indent - EFFORT);
            let effort = Style { colour: SOFT, size: 9.0, ..BODY };
            let right = paragraph(fonts, &item.beside, effort, WIDTH - EFFORT + 10.0, EFFORT - 10.0);
            let mut rows = beside(left, right);
            if let Some(first) = rows.first_mut().filter(|_| checklist.boxes) {
                first.marks.push(Mark::Square { x: 0.0, down: 2.0, side: 10.5, colour: SOFT });
            }
            rows.extend(paragraph(fonts, &item.text, BODY, indent, WIDTH - indent));
            let from = sheet.rows.len();
            sheet.push(11.0, rows);
            sheet.keep_together(from);
        }
    }
    sheet.text(20.0, &checklist.note, SMALL);
    let frame = Frame {
        lang: checklist.lang,
        title: if company.is_empty() { title.clone() } else { format!("{title} – {company}") },
        author: company.clone(),
        header: company.clone(),
        header_right: title.clone(),
        footer: date(checklist.lang, checklist.date),
        mark: checklist.example.then_some(EXAMPLE_MARK),
    };
    paint(fonts, &frame, sheet.rows)
}
