//! The coming year of a company, to be hung on a wall: always one page.
//!
//! What does not fit is set smaller; what then still does not fit is summed up month by month, so that no month is
//! left out.

use chrono::NaiveDate;

use super::checklist::ChecklistLine;
use super::font::{Fonts, fonts};
use super::layout::{Mark, Row, Style, beside, fit, line, paragraph};
use super::paint::{EXAMPLE_MARK, Frame, HEIGHT, paint};
use super::sheet::{BODY, LEAD, LINE, SMALL, SOFT, STRONG, TITLE, WIDTH};
use crate::problem::Result;
use crate::texts::{Lang, date, text};

/// How much smaller everything is set, as far as is needed: at the last one, a date has 7 points.
const SCALES: [f32; 4] = [1.0, 0.9, 0.8, 0.75];
/// Where the lines of a month begin, and how wide their dates are, in points before they are made smaller.
const MONTH: f32 = 104.0;
const BOX: f32 = 22.0;
const DAY: f32 = 96.0;
/// A name may be as long as it likes; a line of this page may not.
const LINES: usize = 2;

/// What stands on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Year {
    /// The language in which it is written.
    pub lang: Lang,
    /// Whether it is of the example company, which every page says.
    pub example: bool,
    /// What it is called.
    pub title: String,
    /// From when to when, in a sentence or two.
    pub lead: String,
    /// What stands under it.
    pub note: String,
    /// Whose year it is.
    pub company_name: String,
    /// The day it is made.
    pub date: NaiveDate,
    /// The months in their order, each with its lines.
    pub months: Vec<(String, Vec<ChecklistLine>)>,
}

/// The page as a PDF.
pub fn year(year: &Year) -> Result<Vec<u8>> {
    let fonts = fonts()?;
    let most = year.months.iter().map(|(_, lines)| lines.len()).max().unwrap_or_default();
    let smallest = SCALES.last().copied().unwrap_or(1.0);
    let fits = |scale, lines| Some(rows(fonts, year, scale, lines)).filter(|rows| height(rows) <= HEIGHT);
    // As many lines as the smallest letters let in; then the largest letters that let in as many.
    let counts: Vec<usize> = (1..=most).collect();
    let lines = counts.partition_point(|lines| fits(smallest, *lines).is_some());
    let fitting = SCALES.into_iter().find_map(|scale| fits(scale, lines));
    let frame = Frame {
        lang: year.lang,
        title: format!("{} – {}", year.title, year.company_name),
        author: year.company_name.clone(),
        header: year.company_name.clone(),
        header_right: year.title.clone(),
        footer: date(year.lang, year.date),
        mark: year.example.then_some(EXAMPLE_MARK),
    };
    paint(fonts, &frame, fitting.unwrap_or_else(|| rows(fonts, year, smallest, 0)))
}

fn height(rows: &[Row]) -> f32 {
    rows.iter().map(|row| row.gap + row.height).sum()
}

/// Everything at `scale`, with at most so many lines for each month.
fn rows(fonts: &Fonts, year: &Year, scale: f32, most: usize) -> Vec<Row> {
    // On a page that is so much larger; then all of it is made smaller.
    let width = WIDTH / scale;
    let texts = |text: &str, style| clipped(fonts, text, style, 0.0, width);
    let mut all = texts(&year.title, TITLE);
    all.extend(with_gap(4.0, texts(&year.company_name, LEAD)));
    all.extend(with_gap(8.0, paragraph(fonts, &year.lead, BODY, 0.0, width)));
    for (month, lines) in &year.months {
        let rule = Mark::Rule { x: 0.0, down: 0.0, width, thickness: 0.5, colour: LINE };
        let bookmark = Some(month.clone());
        all.push(Row { gap: 7.0, height: 3.0, bookmark, marks: vec![rule], ..Row::default() });
        // Of a single one more it is not said that it is there: it is shown.
        let shown = if lines.len() <= most + 1 && most > 0 { lines.len() } else { most };
        let mut right: Vec<Row> = Vec::new();
        for item in lines.iter().take(shown) {
            right.extend(with_gap(if right.is_empty() { 0.0 } else { 5.0 }, item_rows(fonts, item, width)));
        }
        let more = lines.len() - shown.min(lines.len());
        if more > 0 {
            let said = text(year.lang, "year-more", &[("count", &more.to_string())]);
            let soft = Style { colour: SOFT, ..BODY };
            let x = MONTH + if shown == 0 { 0.0 } else { BOX };
            right.extend(with_gap(if right.is_empty() { 0.0 } else { 3.0 }, clipped(fonts, &said, soft, x, width - x)));
        }
        let left = line(fit(fonts, month, STRONG, MONTH - 8.0), 0.0, STRONG);
        if let Some(first) = right.first_mut() {
            first.marks.insert(0, left);
        }
        all.extend(right);
    }
    all.extend(with_gap(14.0, paragraph(fonts, &year.note, SMALL, 0.0, width)));
    all.into_iter().map(|row| row.scaled(scale)).collect()
}

/// A box to tick, what is to be done, and its day at the right.
fn item_rows(fonts: &Fonts, item: &ChecklistLine, width: f32) -> Vec<Row> {
    let x = MONTH + BOX;
    let soft = Style { size: 9.0, colour: SOFT, ..BODY };
    let left = clipped(fonts, &item.title, BODY, x, width - x - DAY);
    let day = fit(fonts, &item.beside, soft, DAY - 8.0);
    let right = vec![Row { height: BODY.leading, marks: vec![line(day, width - DAY + 8.0, soft)], ..Row::default() }];
    let mut rows = beside(left, right);
    if let Some(first) = rows.first_mut() {
        first.marks.insert(0, Mark::Square { x: MONTH, down: 2.0, side: 10.5, colour: SOFT });
    }
    rows.extend(clipped(fonts, &item.text, Style { leading: 12.5, ..soft }, x, width - x));
    rows
}

/// A text that has at most two lines, and says so when it had more.
fn clipped(fonts: &Fonts, text: &str, style: Style, x: f32, width: f32) -> Vec<Row> {
    let mut rows = paragraph(fonts, text, style, x, width);
    if rows.len() > LINES {
        rows.truncate(LINES);
        let Some(Mark::Text { text, .. }) = rows.last_mut().and_then(|row| row.marks.first_mut()) else { return rows };
        *text = fit(fonts, &format!("{text}…"), style, width);
    }
    rows
}

fn with_gap(gap: f32, mut rows: Vec<Row>) -> Vec<Row> {
    if let Some(first) = rows.first_mut() {
        first.gap = gap;
    }
    rows
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    fn full(lines: usize, title: &str, name: &str) -> Year {
        let line = |number: usize| ChecklistLine {
            title: format!("{title} {number}"),
            text: "Send senest torsdag 31. desember 2026. ".repeat(9),
            beside: "31 September 2026".to_owned(),
        };
        Year {
            lang: Lang::En,
            example: false,
            title: "Året som kommer".to_owned(),
            lead: "Frister og oppgaver fra 22.11.2026 til 22.11.2027.".repeat(6),
            note: "Dagene for oppgavene er råd fra Ringperm, ikke krav fra ordningen.".to_owned(),
            company_name: name.to_owned(),
            date: "2026-11-22".parse().unwrap(),
            months: (1..=13).map(|n| (format!("september 20{n}"), (0..lines).map(line).collect())).collect(),
        }
    }

    #[test]
    fn whatever_stands_on_it_is_one_page() {
        for lines in [0, 1, 2, 12] {
            for (title, name) in
                [("Svar nemnda", "Eksempel AS"), (&"Et langt navn ".repeat(30), &"Langtnavn".repeat(90))]
            {
                let pdf = year(&full(lines, title, name)).unwrap();
                let pages = lopdf_of_printpdf::Document::load_mem(&pdf).unwrap().get_pages().len();
                assert_eq!(pages, 1, "{lines} lines each");
            }
        }
    }

    #[test]
    fn what_fits_is_set_at_full_size_and_whole() {
        let few = Year { lead: "Frister".to_owned(), ..full(0, "Svar nemnda", "Eksempel AS") };
        let fonts = fonts().unwrap();
        let rows = rows(fonts, &few, 1.0, 0);
        assert!(height(&rows) < HEIGHT, "thirteen months that have nothing to say");
    }
}
