//! Rows and columns of a table that has become plain text.

use super::amounts::amounts_in;
use super::nok::Nok;
use super::pattern::pattern;

pattern!(
    COLUMN,
    r"(?P<not_due>ikk(?:j)?e[- ]forfal\w*(?: \w*beløp)?|not (?:yet )?due)|(?P<interest>rent[ea]r?\b(?: og gebyr)?|interest)|(?P<sum>\b(?:sum|totalt?|total amount|i alt)\b(?: (?:skyld\w*|skuld\w*|restans\w*|forfal\w*|due|overdue|arrears|outstanding|beløp|kr|nok))*)|(?P<due>(?:\b(?:restanser?|restansar|forfalt\w*|forfalle\w*|overdue|arrears|outstanding|skyldig\w*|skuldig\w*|hovedstol|hovudstol|principal|beløp|amount|krav|utestående|uteståande|kroner|kr|nok|debt)\b ?(?:\(kr\)|\(nok\)|i kr\w*|in nok)? ?)+)"
);

/// What a column of amounts holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Due,
    Interest,
    Sum,
    NotDue,
}

/// The columns of amounts, from left to right; empty when not known.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns(Vec<Column>);

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
        let column = |hit: regex::Captures<'_>| {
            if hit.name("not_due").is_some() {
                Column::NotDue
            } else if hit.name("interest").is_some() {
                Column::Interest
            } else if hit.name("sum").is_some() {
                Column::Sum
            } else {
                Column::Due
            }
        };
        Self(COLUMN.captures_iter(line).map(column).collect())
    }

    /// The same, when there are at least two.
    pub(super) fn several(line: &str) -> Option<Self> {
        Some(Self::of(line)).filter(|columns| columns.0.len() >= 2)
    }

    /// What is overdue in a row, interest included.
    pub(super) fn pick(&self, amounts: &[Nok]) -> Reading {
        if self.0.len() == amounts.len() && self.0.len() > 1 {
            return self.by_column(amounts);
        }
        match amounts {
            [one] => Reading::Clear(*one),
            [parts @ .., last] if parts.iter().copied().sum::<Nok>() == *last => Reading::Clear(*last),
            _ => Reading::Unclear,
        }
    }

    fn by_column(&self, amounts: &[Nok]) -> Reading {
        let of = |wanted: Column| self.0.iter().zip(amounts).filter(move |(c, _)| **c == wanted).map(|(_, a)| *a);
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

pattern!(SENTENCE_END, r"(?-i)(?P<end>[a-zæøå]{4,}\.) (?P<next>[A-ZÆØÅ])");

/// Lines put together again, a sentence that runs on and a label whose amounts stand on lines of their own; and taken
/// apart where a sentence ends.
pub(super) fn statements(lines: &[String]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for line in lines {
        match joined.last_mut() {
            Some(before) if runs_on(before, line) || completes(before, line) => {
                before.push(' ');
                before.push_str(line);
            }
            _ => joined.push(line.clone()),
        }
    }
    joined.iter().flat_map(|line| sentences(line)).collect()
}

fn sentences(line: &str) -> Vec<String> {
    SENTENCE_END.replace_all(line, "$end\n$next").lines().map(str::to_owned).collect()
}

fn runs_on(before: &str, line: &str) -> bool {
    before.chars().count() > 40
        && before.ends_with(|c: char| c.is_alphabetic() || c == ',')
        && line.starts_with(char::is_lowercase)
        && amounts_in(before).is_empty()
}

fn is_answer(word: &str) -> bool {
    matches!(word.to_lowercase().trim_end_matches('.'), "ingen" | "inga" | "nei" | "no" | "none" | "nil")
}

fn completes(label: &str, line: &str) -> bool {
    let only_amounts =
        !amounts_in(line).is_empty() && !line.chars().any(|c| c.is_alphabetic() && !"krnokKRNOK".contains(c));
    let is_label = label.chars().any(char::is_alphabetic) && !label.ends_with('.');
    let answered = label.split([' ', '\t']).next_back().is_some_and(is_answer);
    is_label && !answered && (only_amounts || is_answer(line) && amounts_in(label).is_empty())
}
