//! Facts about a company for a client or a tender, put together by the company itself, and said so on every page.

use chrono::NaiveDate;

use super::font::fonts;
use super::paint::{EXAMPLE_MARK, Frame, paint};
use super::sheet::{BODY, LEAD, SMALL, STRONG, Sheet, TITLE};
use crate::problem::Result;
use crate::texts::{Lang, date, text};

/// What stands on the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientSheet {
    /// The language in which it is written.
    pub lang: Lang,
    /// Whether it is of the example company, which every page says.
    pub example: bool,
    /// What it is called.
    pub title: String,
    /// Whom it is about.
    pub company_name: String,
    /// Its number, in groups of three.
    pub orgnr_text: String,
    /// The day it is made.
    pub date: NaiveDate,
    /// Heading and lines, in the order in which they are shown.
    pub groups: Vec<(String, Vec<ClientLine>)>,
    /// Documents that go along: file name and title.
    pub files: Vec<(String, String)>,
}

/// One line of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientLine {
    /// What it is.
    pub title: String,
    /// Label and value.
    pub shows: Vec<(String, String)>,
    /// Since when it is so, in words; may be empty.
    pub as_of: String,
}

/// The sheet as a PDF.
pub fn client_sheet(sheet: &ClientSheet) -> Result<Vec<u8>> {
    let fonts = fonts()?;
    let say = |key: &str| text(sheet.lang, key, &[]);
    let day = date(sheet.lang, sheet.date);
    let mut paper = Sheet::new(fonts);
    paper.text_before(0.0, &sheet.title, TITLE);
    paper.text_before(4.0, &sheet.company_name, LEAD);
    paper.space(10.0);
    paper.pair(&say("bundle-orgnr"), &sheet.orgnr_text);
    paper.pair(&say("bundle-date"), &day);
    paper.notice(&[(say("client-by-company"), STRONG), (say("client-by-company-note"), BODY)]);
    for (heading, lines) in &sheet.groups {
        paper.heading(heading);
        for line in lines {
            let from = paper.rows.len();
            paper.subheading(&line.title, None);
            for (label, value) in &line.shows {
                if label.is_empty() {
                    paper.text(2.5, value, BODY);
                } else {
                    paper.pair_at(label, value, LABELS);
                }
            }
            if !line.as_of.is_empty() {
                paper.text(3.0, &line.as_of, SMALL);
            }
            paper.keep_together(from);
        }
    }
    if !sheet.files.is_empty() {
        paper.heading(&say("client-files"));
        for (name, title) in &sheet.files {
            paper.pair_at(name, title, LABELS);
        }
    }
    paper.text(20.0, &say("bundle-not-official"), SMALL);
    let frame = Frame {
        lang: sheet.lang,
        title: format!("{} – {}", sheet.title, sheet.company_name),
        author: sheet.company_name.clone(),
        header: format!("{} · {}", sheet.company_name, sheet.orgnr_text),
        header_right: say("client-by-company"),
        footer: day,
        mark: sheet.example.then_some(EXAMPLE_MARK),
    };
    paint(fonts, &frame, paper.rows)
}

/// Where values begin: the questions of the checklist are long.
const LABELS: f32 = 250.0;
