//! Rows and columns of a table that has become plain text.

use std::borrow::Cow;

use super::amounts::{amounts_in, doubtful_in};
use super::dues::Kinds;
use crate::inspect::dates::dates_in;
use crate::inspect::nok::Nok;
use crate::inspect::pattern::pattern;
use crate::inspect::text::end_of;

// Columns of words, dates and references.
pattern!(
    NO_AMOUNT,
    r"^(?:krav|(?:type|art|slags) krav|krav(?:type|art)|type|art|skatt|avgift|skatteart|beskrivelse|forklaring|claim|type of claim|kind|description|skatt og avgift)$|dato\b|date\b|periode|period|termin|term\b|\bår\b|year|\bkid\b|referanse|reference|status|frist|^forfall$|^due$"
);
pattern!(OVERDUE, r"forfal(?:t|ne|le|len)\b|overdue|past due");
pattern!(NOT_YET, r"ikk(?:j)?e|not");
pattern!(OWED, r"utestående|uteståande|outstanding|saldo|balance|gjeld|skyld|skuld");
pattern!(PAST, r"opprinnelig|opphavleg|original|\b(?:inn)?betalt\b|innbetaling|\bpaid\b");
pattern!(TO_PAY, r"^å betale|^to pay|^amount (?:due|payable)|^sum|^total");
pattern!(REST, r"^rest|^gjenst|^attståande|^remaining|^balance");
pattern!(
    COLUMN,
    r"(?P<past>\b(?:opprinnelig|opphavleg|original)\w*(?: beløp| amount| krav| claim)?|\b(?:inn)?betalt(?: beløp)?\b|\bpaid\b)|(?P<rest>\b(?:rest|gjenst)\w*(?: beløp| amount)?)|(?P<not_due>ikk(?:j)?e[- ]forfal\w*(?: \w*beløp)?|not (?:yet )?due)|(?P<interest>rent[ea]r?\b(?: og gebyr)?|interest)|(?P<sum>å betale|\bto pay\b|\bamount payable\b|\b(?:sum|totalt?|total amount|i alt)\b(?: (?:skyld\w*|skuld\w*|restans\w*|forfal\w*|due|overdue|arrears|outstanding|beløp|kr|nok))*)|(?P<due>(?:\b(?:restanser?|restansar|forfalt\w*|forfalle\w*|overdue|arrears|outstanding|skyldig\w*|skuldig\w*|hovedstol|hovudstol|principal|beløp|amount|krav|utestående|uteståande|kroner|kr|nok|debt)\b ?(?:\(kr\)|\(nok\)|i kr\w*|in nok)? ?)+)"
);

pattern!(RESTS, r"\brestbeløp|\brest\b|gjenst|attståande|\bremaining\b");
pattern!(FIRST_WORD, r"^(?:krav(?:type|art)?|claim|art|type)(?:\s|$)");

/// What a column of amounts holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Due,
    Interest,
    Sum,
    NotDue,
    /// What it was once, or what has been paid of it.
    Past,
}

/// The columns of amounts, from left to right; empty when not known.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    amounts: Vec<Column>,
    /// Of every cell of the head, whether it names a column of years, terms and the like.
    others: Vec<bool>,
}

/// What the amounts of a row come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// One way to read them.
    Clear(Nok),
    /// More than one.
    Unclear,
}

impl Reading {
    pub(super) fn clear(self) -> Option<Nok> {
        match self {
            Self::Clear(amount) => Some(amount),
            Self::Unclear => None,
        }
    }
}

impl Columns {
    /// The columns that the head of a table names.
    pub(super) fn of(line: &str) -> Self {
        if line.contains('\t') && !RESTS.is_match(line) {
            // Where one column is of what is overdue, a column of all that is owed is not.
            let overdue = line.split('\t').any(|cell| OVERDUE.is_match(cell) && !NOT_YET.is_match(cell));
            let column = |cell: &str| match Self::of_cell(cell) {
                Some(Column::Due) if overdue && OWED.is_match(cell) && !OVERDUE.is_match(cell) => Some(Column::Past),
                column => column,
            };
            let others = line.split('\t').map(|cell| NO_AMOUNT.is_match(cell)).collect();
            return Self { amounts: line.split('\t').filter_map(column).collect(), others };
        }
        // The first column names the claim, and narrow columns are parted by no more than a space.
        let plain =
            if RESTS.is_match(line) { FIRST_WORD.replace(line, "").replace('\t', " ") } else { line.to_owned() };
        let column = |hit: regex::Captures<'_>| {
            if hit.name("past").is_some() {
                Column::Past
            } else if hit.name("not_due").is_some() {
                Column::NotDue
            } else if hit.name("interest").is_some() {
                Column::Interest
            } else if hit.name("sum").is_some() {
                Column::Sum
            } else {
                Column::Due
            }
        };
        Self { amounts: COLUMN.captures_iter(&plain).map(column).collect(), others: Vec::new() }
    }

    /// A row of the table without the years, terms and numbers of such columns.
    pub(super) fn without_others<'a>(&self, line: &'a str) -> Cow<'a, str> {
        let cells: Vec<&str> = line.split('\t').collect();
        let is_number =
            |cell: &str| cell.len() <= 4 && !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit());
        if cells.len() != self.others.len() || !self.others.contains(&true) {
            return Cow::Borrowed(line);
        }
        let cell =
            |(cell, other): (&str, &bool)| if *other && is_number(cell) { "-".to_owned() } else { cell.to_owned() };
        Cow::Owned(cells.into_iter().zip(&self.others).map(cell).collect::<Vec<_>>().join("\t"))
    }

    /// The column that a cell of the head names, unless it holds no amounts.
    fn of_cell(cell: &str) -> Option<Column> {
        if NO_AMOUNT.is_match(cell) {
            return None;
        }
        if PAST.is_match(cell) {
            return Some(Column::Past);
        }
        if TO_PAY.is_match(cell) {
            return Some(Column::Sum);
        }
        if REST.is_match(cell) {
            return Some(Column::Due);
        }
        Self::of(cell).amounts.first().copied()
    }

    /// Whether a cell is the head of a column, of amounts or other.
    pub(super) fn is_head(cell: &str) -> bool {
        NO_AMOUNT.is_match(cell) || Self::of_cell(cell).is_some()
    }

    /// The columns that the head of a table names, when there are at least two, of amounts or beside them.
    pub(super) fn several(line: &str) -> Option<Self> {
        Some(Self::of(line)).filter(|columns| {
            columns.amounts.len() >= 2 || columns.others.contains(&true) && !columns.amounts.is_empty()
        })
    }

    /// Whether they tell what a claim was, and what is left of it.
    pub(super) fn is_of_rests(&self) -> bool {
        self.amounts.contains(&Column::Past)
            && self.amounts.iter().filter(|column| **column == Column::Due).count() == 1
    }

    /// Whether so many numbers more would fill the columns of a row.
    pub(super) fn are_filled_by(&self, amounts: usize, more: usize) -> bool {
        self.amounts.len() > 1 && more > 0 && amounts + more == self.amounts.len()
    }

    /// What is overdue in a row, interest included.
    pub(super) fn pick(&self, amounts: &[Nok]) -> Reading {
        if self.amounts.len() == amounts.len() && self.amounts.len() > 1 {
            return self.by_column(amounts);
        }
        match amounts {
            [one] => Reading::Clear(*one),
            [parts @ .., last] if parts.iter().copied().sum::<Nok>() == *last => Reading::Clear(*last),
            _ => Reading::Unclear,
        }
    }

    fn by_column(&self, amounts: &[Nok]) -> Reading {
        let of = |wanted: Column| self.amounts.iter().zip(amounts).filter(move |(c, _)| **c == wanted).map(|(_, a)| *a);
        let with_interest: Nok = of(Column::Due).chain(of(Column::Interest)).sum();
        if of(Column::NotDue).next().is_some() {
            // The sum may hold what is not due yet.
            return Reading::Clear(with_interest);
        }
        let sums: Vec<Nok> = of(Column::Sum).collect();
        match sums.as_slice() {
            [sum] => Reading::Clear(*sum),
            [] if of(Column::Due).count() == 1 => Reading::Clear(with_interest),
            _ => Reading::Unclear,
        }
    }
}

pattern!(SENTENCE_END, r"(?-i)(?P<end>(?:[a-zæøå]{4,}|\btax|\bmva|\bVAT|\bMVA|\bkr|,\d\d|\d{3})\.) (?P<next>[A-ZÆØÅ])");

/// A statement, and the first and the last line that it was made of.
#[derive(Debug, Clone)]
pub(super) struct Statement {
    pub text: String,
    pub first: usize,
    pub last: usize,
}

/// Lines put together again, a sentence that runs on and a label whose amounts stand on lines of their own; and taken
/// apart where a sentence ends.
pub(super) fn statements(lines: &[String]) -> Vec<Statement> {
    let mut joined: Vec<Statement> = Vec::new();
    for Statement { text, first, last } in turned(lines).into_iter().filter(|one| !one.text.is_empty()) {
        match joined.last_mut() {
            Some(before)
                if runs_on(&before.text, &text)
                    || completes(&before.text, &text)
                    || ENDS_IN_DIGITS.is_match(&before.text) && REST_OF_AMOUNT.is_match(&text) =>
            {
                before.text.push(' ');
                before.text.push_str(&text);
                before.last = last;
            }
            _ => joined.push(Statement { text, first, last }),
        }
    }
    let apart = |whole: &Statement| {
        sentences(&whole.text).into_iter().map(|text| Statement { text, ..whole.clone() }).collect::<Vec<_>>()
    };
    joined.iter().flat_map(apart).collect()
}

/// Tables whose columns are the kinds of dues, turned so that each kind has a line of its own.
fn turned(lines: &[String]) -> Vec<Statement> {
    let mut turned = Vec::new();
    let mut rest = lines;
    while let [line, below @ ..] = rest {
        let head: Vec<&str> = line.split('\t').collect();
        let kinds = head.iter().filter(|cell| Kinds::of(cell).count() == 1).count();
        let is_head = kinds >= 2 && amounts_in(line).is_empty() && !head.iter().any(|cell| is_answer(cell));
        let rows = below.iter().map_while(|row| turned_row(&head, row).filter(|_| is_head));
        let rows: Vec<Vec<String>> = rows.collect();
        let at = lines.len() - rest.len();
        if rows.is_empty() {
            turned.push(Statement { text: line.clone(), first: at, last: at });
        }
        rest = below.get(rows.len()..).unwrap_or_default();
        let of_row = |(row, texts): (usize, Vec<String>)| {
            let at = at + 1 + row;
            texts.into_iter().map(move |text| Statement { text, first: at, last: at })
        };
        turned.extend(rows.into_iter().enumerate().flat_map(of_row));
    }
    turned
}

/// A row of values under the kinds, as one line for each; `None` when it is no such row.
fn turned_row(head: &[&str], row: &str) -> Option<Vec<String>> {
    let is_certain = |cell: &str| is_answer(cell) || amounts_in(cell).len() == 1;
    let is_doubtful =
        |cell: &str| !is_certain(cell) && !cell.contains(char::is_alphabetic) && doubtful_in(cell).is_some();
    let is_value = |cell: &str| is_certain(cell) || is_doubtful(cell);
    let cells: Vec<&str> = row.split('\t').collect();
    // A year names the row, unless it stands under a kind itself.
    let under_a_kind = head.len() == cells.len() && head.first().is_some_and(|over| Kinds::of(over).count() == 1);
    let (name, values) = match cells.as_slice() {
        [first, rest @ ..] if !(is_certain(first) || under_a_kind && is_doubtful(first)) => (*first, rest),
        all => ("", all),
    };
    // The first column of the head may name the rows.
    let columns = head.get(head.len().checked_sub(values.len())?..)?;
    // What is in doubt stands in its own cell here, too.
    let named = |column: &str, value: &str| {
        let parted_by = if is_doubtful(value) { ":" } else { "" };
        format!("{column} {name}{parted_by} {value}").replace("  ", " ").replace(" :", ":")
    };
    let fits = values.len() >= 2 && head.len() <= cells.len() + 1 && values.iter().all(|cell| is_value(cell));
    // The sum of a row is not one more of its values.
    let of_kinds = columns.iter().zip(values).filter(|(column, _)| !TO_PAY.is_match(column));
    fits.then(|| of_kinds.map(|(column, value)| named(column, value)).collect())
}

fn sentences(line: &str) -> Vec<String> {
    SENTENCE_END.replace_all(line, "$end\n$next").lines().map(str::to_owned).collect()
}

pattern!(UNFINISHED, r"[^\t]{5,} (?:ingen|inga|ikk(?:j)?e|har|har ingen|no|not|any|på|av|og|eller|and|or|of)$");

fn runs_on(before: &str, line: &str) -> bool {
    let goes_on = (before.chars().count() > 40 || UNFINISHED.is_match(before))
        && before.ends_with(|c: char| c.is_alphabetic() || c == ',')
        && line.starts_with(char::is_lowercase)
        && amounts_in(before).is_empty();
    goes_on || before.chars().count() > 20 && breaks_a_date(before, line)
}

/// Whether a date begins at the end of one line and ends on the next.
fn breaks_a_date(before: &str, line: &str) -> bool {
    let near: String = end_of(before).chars().chain([' ']).collect();
    let dates = dates_in(&[near.as_str(), line].concat());
    dates.iter().any(|date| date.start + 1 < near.len() && date.end > near.len())
}

// The rest of an amount, which no amount by itself looks like: "kr 12" on one line, "000" on the next.
pattern!(ENDS_IN_DIGITS, r"(?:^|[^\d.,])\d{1,3}$");
pattern!(REST_OF_AMOUNT, r"^0\d\d(?: \d{3})*(?:,\d\d)?$");

fn is_answer(word: &str) -> bool {
    matches!(
        word.to_lowercase().trim_end_matches('.'),
        "ingen" | "inga" | "ingenting" | "nei" | "no" | "none" | "nil" | "null" | "nothing"
    )
}

fn completes(label: &str, line: &str) -> bool {
    let only_amounts =
        !amounts_in(line).is_empty() && !line.chars().any(|c| c.is_alphabetic() && !"kroneKRONE".contains(c));
    let is_label = label.chars().any(char::is_alphabetic) && !label.ends_with('.');
    let answered = label.split([' ', '\t']).next_back().is_some_and(is_answer);
    is_label && !answered && (only_amounts || is_answer(line) && amounts_in(label).is_empty())
}
