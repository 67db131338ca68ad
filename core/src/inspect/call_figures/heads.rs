//! What the columns of a sheet hold: by their headings, each of which must say it clearly, or as the user said.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::super::model::{Row, Sheet};
use super::super::pattern::pattern;
use super::super::{normalise, personal_numbers};
use super::rows::{Columns, is_total, month_of};
use super::{Choice, Column, Question, SeenColumn, Unsure};
use crate::figures;

/// How many rows from the top a heading may stand below titles.
const HEAD: usize = 40;
/// How many texts of a column are shown.
const SAMPLES: usize = 4;
/// How much of a text is shown, in characters.
const SAMPLE: usize = 40;
/// How many columns are shown.
const SHOWN: usize = 40;

pattern!(
    MONTH,
    r"^(?:måned|månad|maaned|mnd|month|dato|date|dag|day|periode|period|(?:måned|månad|mnd) og år|år og (?:måned|månad|mnd)|(?:måned|månad|mnd)[/-]år|år[/-](?:måned|månad|mnd)|month[/-]year|year[/-]month)$"
);
pattern!(YEAR, r"^(?:år|aar|year)$");
pattern!(
    ANSWERED,
    r"^(?:(?:besvarte?|svara|answered)(?: (?:outgoing )?(?:utgående |utgåande )?(?:kunde)?(?:samtaler?|samtalar|anrop|op+ringning(?:er|ar)|op+ringing(?:er|ar)|telefonsamtal(?:er|ar)|calls))?|(?:samtaler|samtalar|anrop|calls),? (?:besvart|svara(?: på)?|answered)|samtal(?:er|ar) som er (?:besvart|svara på))$"
);
pattern!(
    CONNECTED,
    r"^(?:(?:tilkob?l(?:a|et|ede)|tilkopl(?:a|et|ede)|connected)(?: (?:outgoing )?(?:utgående |utgåande )?(?:kunde)?(?:samtaler?|samtalar|anrop|op+ringning(?:er|ar)|op+ringing(?:er|ar)|telefonsamtal(?:er|ar)|calls))?|(?:samtaler|samtalar|anrop|calls),? (?:tilkobl(?:a|et)|tilkopla|connected)|oppnådde samtal(?:er|ar))$"
);
// Complaints without a word on whom or which way.
pattern!(COMPLAINTS, r"^(?:(?:kunde)?klag(?:er|ar)(?: totalt| i alt| samlet| samla)?|(?:total )?complaints)$");
pattern!(
    ABOUT_CALLER,
    r"^(?:klag(?:er|ar) på (?:den|dei|de) som ring(?:te|de|er)|klag(?:er|ar) på (?:op+ringer|ringer|selger|seljar)(?:en|ne|ane)?|complaints about (?:the )?(?:caller|agent)s?)$"
);
pattern!(
    DIRECT,
    r"^(?:direkte klag(?:er|ar)|klag(?:er|ar),? (?:mottatt |mottekne )?direkte(?: til (?:oss|callsenteret|virksomheten|verksemda))?|direct complaints|complaints,? (?:received )?direct(?:ly)?(?: to us)?)$"
);
pattern!(
    FORWARDED,
    r"^(?:(?:klag(?:er|ar),? )?(?:(?:oversendt(?:e)? |vidaresendt(?:e)? |videresendt(?:e)? )?(?:fra|frå|via|gjennom|av) )?(?:forbrukertilsynet|forbrukartilsynet|forbrukerombudet|forbrukarombodet)|complaints (?:forwarded )?(?:by|from|via) the consumer authority)$"
);
// What stands before or behind the words and says nothing of what is counted.
pattern!(
    AROUND,
    r"^(?:antall|antal|tal på|talet på|number of|no\. of) |[ ]?\((?:antall|antal|stk\.?|number|count)\)$|[.:*]+$"
);

pattern!(YEAR_OF_TITLE, r"^[^\d]*\b(20\d\d)\b[^\d]*$");

/// The one year that the titles over the headings name.
fn year_of_title(titles: &[Row]) -> Option<i32> {
    let cells = titles.iter().filter(|row| !row.hidden).flat_map(|row| &row.cells);
    let of_cell = |cell: &String| YEAR_OF_TITLE.captures(cell)?.get(1)?.as_str().parse::<i32>().ok();
    let years: BTreeSet<i32> = cells.filter_map(of_cell).collect();
    years.first().copied().filter(|_| years.len() == 1)
}

/// A sheet with the months beside each other, turned so that they stand under each other.
pub(super) fn upright(sheet: &Sheet) -> Cow<'_, Sheet> {
    let is_month = |cell: &String| figures::month(&normalise(cell)).is_some_and(|month| month.year.is_some());
    let is_lying = |row: &Row| {
        let [_, months @ ..] = row.cells.as_slice() else { return false };
        // Behind the months there may be their sum.
        let is_sum = |cell: &String| is_total(&Row { cells: vec![cell.clone()], ..Row::default() });
        let is_one = |cell: &String| cell.trim().is_empty() || is_month(cell) || is_sum(cell);
        months.iter().filter(|cell| is_month(cell)).count() >= 2 && months.iter().all(is_one)
    };
    let Some(first) = sheet.rows.iter().take(HEAD).position(is_lying) else { return Cow::Borrowed(sheet) };
    let table = sheet.rows.get(first..).unwrap_or_default();
    let names_number = |row: &Row| {
        let heading = row.cells.first().map(|cell| heading(cell)).unwrap_or_default();
        column_of(&heading).is_some_and(|column| column.number().is_some())
    };
    if !table.iter().any(names_number) || table.iter().any(|row| row.hidden) {
        return Cow::Borrowed(sheet);
    }
    let width = table.first().map_or(0, |row| row.cells.len());
    let cell = |row: &Row, column: usize| row.cells.get(column).cloned().unwrap_or_default();
    let turned = (1..).zip(0..width).map(|(number, column)| {
        // The cell over the names says nothing sure of the months beside it.
        let cells = table
            .iter()
            .enumerate()
            .map(|(index, row)| if (column, index) == (0, 0) { "Måned".to_owned() } else { cell(row, column) });
        Row { number, hidden: false, cells: cells.collect() }
    });
    Cow::Owned(Sheet { rows: turned.collect(), ..sheet.clone() })
}

/// What each column holds and where the rows begin, or the question that stands in the way.
pub(super) fn columns(sheet: &Sheet, choice: &Choice) -> Result<Columns, Unsure> {
    let question = |code, column| Unsure { code, sheet: sheet.name.clone(), column };
    if !choice.columns.is_empty() {
        let by_kind: BTreeMap<Column, usize> = choice
            .columns
            .iter()
            .filter_map(|(column, number)| Some((*column, usize::try_from(*number).ok()?.checked_sub(1)?)))
            .collect();
        if !by_kind.contains_key(&Column::Month) {
            return Err(question(Question::MonthColumn, Some(Column::Month)));
        }
        return Ok(Columns { by_kind, body: 0, vague: Vec::new(), year: None });
    }
    let headed = sheet.rows.iter().take(HEAD).enumerate().filter(|(_, row)| !row.hidden);
    let mut with_words = headed.map(|(index, row)| (index, told(row)));
    let Some((index, mut told)) = with_words.find(|(_, told)| told.keys().any(|c| c.number().is_some())) else {
        return Err(question(Question::NoHeader, None));
    };
    let body = sheet.rows.get(index + 1..).unwrap_or_default();
    let year =
        told.remove(&Column::Year).filter(|columns| columns.len() == 1).and_then(|columns| columns.first().copied());
    let labelled = told.remove(&Column::Month).unwrap_or_default();
    let mut by_kind: BTreeMap<Column, usize> = BTreeMap::new();
    let mut vague = Vec::new();
    for (column, places) in &told {
        match places.as_slice() {
            [only] => drop(by_kind.insert(*column, *only)),
            _ => vague.push(*column),
        }
    }
    let numbers: Vec<usize> = told.into_values().flatten().collect();
    let month = month_column(body, &labelled, &numbers, year)
        .ok_or_else(|| question(Question::MonthColumn, Some(Column::Month)))?;
    by_kind.insert(Column::Month, month);
    by_kind.extend(year.map(|year| (Column::Year, year)));
    let year = year_of_title(sheet.rows.get(..index).unwrap_or_default());
    Ok(Columns { by_kind, body: index + 1, vague, year })
}

/// The columns that a row of headings names. Plain «complaints» beside complaints of a kind may be their sum, and
/// then says nothing certain.
fn told(row: &Row) -> BTreeMap<Column, Vec<usize>> {
    let mut told: BTreeMap<Column, Vec<usize>> = BTreeMap::new();
    let mut plain = Vec::new();
    for (index, cell) in row.cells.iter().enumerate() {
        let heading = heading(cell);
        if COMPLAINTS.is_match(&heading) {
            plain.push(index);
        } else if let Some(column) = column_of(&heading) {
            told.entry(column).or_default().push(index);
        }
    }
    let of_a_kind = [Column::Complaints, Column::Direct, Column::Forwarded].iter().any(|c| told.contains_key(c));
    if !plain.is_empty() && !of_a_kind {
        told.insert(Column::Complaints, plain);
    } else if !plain.is_empty() && !told.contains_key(&Column::Complaints) {
        // Two places for one column: a question.
        plain.push(usize::MAX);
        told.insert(Column::Complaints, plain);
    }
    told
}

fn column_of(heading: &str) -> Option<Column> {
    let words = [
        (&MONTH, Column::Month),
        (&YEAR, Column::Year),
        (&ANSWERED, Column::Answered),
        (&CONNECTED, Column::Connected),
        (&ABOUT_CALLER, Column::Complaints),
        (&DIRECT, Column::Direct),
        (&FORWARDED, Column::Forwarded),
    ];
    words.iter().find(|(pattern, _)| pattern.is_match(heading)).map(|(_, column)| *column)
}

fn heading(cell: &str) -> String {
    let mut heading = normalise(cell).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    // What is around may stand around something that is: «Antall klager (stk.) (antall):».
    for _ in 0..3 {
        heading = AROUND.replace_all(&heading, "").trim().to_owned();
    }
    heading
}

/// The column in which every row that counts names a month: a labelled one, or else the only one at all.
fn month_column(body: &[Row], labelled: &[usize], numbers: &[usize], year: Option<usize>) -> Option<usize> {
    let counted: Vec<&Row> =
        body.iter().filter(|row| !row.hidden && !is_total(row) && has_number(row, numbers)).collect();
    let parses = |column: &usize| {
        let cells = counted.iter().filter_map(|row| row.cells.get(*column).map(|cell| (*row, cell)));
        let mut cells = cells.filter(|(_, cell)| !cell.trim().is_empty()).peekable();
        cells.peek().is_some() && cells.all(|(row, cell)| month_of(row, cell, year, None).is_some())
    };
    if let [only] = labelled {
        return Some(*only);
    }
    let width = counted.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let candidates: Vec<usize> = if labelled.is_empty() {
        (0..width).filter(|column| !numbers.contains(column) && Some(*column) != year).collect()
    } else {
        labelled.to_vec()
    };
    let fitting: Vec<usize> = candidates.into_iter().filter(parses).collect();
    match fitting.as_slice() {
        [only] => Some(*only),
        _ => None,
    }
}

fn has_number(row: &Row, numbers: &[usize]) -> bool {
    let cell = |column: &usize| row.cells.get(*column).is_some_and(|cell| cell.contains(|c: char| c.is_ascii_digit()));
    numbers.iter().any(cell)
}

/// The columns to choose from, each with what stands first in it.
pub(super) fn seen(sheet: &Sheet, columns: Option<&Columns>) -> Vec<SeenColumn> {
    let width = sheet.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).min(SHOWN);
    (0..width)
        .map(|index| {
            let cells = sheet.rows.iter().filter(|row| !row.hidden).filter_map(|row| row.cells.get(index));
            let samples = cells.filter(|cell| !cell.trim().is_empty()).take(SAMPLES).map(|cell| sample(cell)).collect();
            let taken_for = columns.and_then(|columns| {
                columns.by_kind.iter().find(|(_, place)| **place == index).map(|(column, _)| *column)
            });
            SeenColumn { number: u32::try_from(index + 1).unwrap_or(u32::MAX), taken_for, samples }
        })
        .filter(|column| !column.samples.is_empty())
        .collect()
}

fn sample(cell: &str) -> String {
    let shown: String = normalise(cell).split_whitespace().collect::<Vec<_>>().join(" ");
    if personal_numbers(&shown) > 0 { String::new() } else { shown.chars().take(SAMPLE).collect() }
}
