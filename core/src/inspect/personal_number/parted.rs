//! Personal numbers that do not stand in one place on one line.

use super::{PERSON_LABEL, control, values};
use crate::inspect::pattern::{Pattern, pattern};
use crate::inspect::text::{head_of_column, parted_by};

// A number parted by the end of a line.
pattern!(FIRST_PART, r"(?:^|[^0-9.,/-])([0-9][0-9 ]{0,11}[0-9]|[0-9])[ -]*$");
pattern!(SECOND_PART, r"^([0-9][0-9 ]{0,11}[0-9]|[0-9])(?:$|[^0-9])");
// Six digits that end a cell, and five that fill one.
pattern!(SIX_IN_CELL, r"(?:^|[^0-9.,/-])([0-9]{6})[ -]*$");
pattern!(FIVE_IN_CELL, r"^([0-9]{5})$");
// The last five digits by their name, and the date of birth they go with.
pattern!(FIVE, r"(?:\bpersonn(?:umme)?r|\bp\.? ?nr|personal number)\.?(?: \([^)]*\))?[: \t]*([0-9]{5})\b");
pattern!(
    BIRTH,
    r"(?:^|[^0-9])([0-7]?[0-9])[ ./-]{0,2}([0-1]?[0-9]|[4-9][0-9])[ ./-]{0,2}((?:19|20)?[0-9]{2})(?:[^0-9]|$)"
);
pattern!(ISO_DATE, r"\b(?:19|20)([0-9]{2})-(0[1-9]|1[0-2]|[4-9][0-9])-([0-7][0-9])\b");
// The same two under the heads of their columns.
pattern!(BIRTH_HEAD, r"fød(?:sels|d|t)|f\.? ?dato|\bborn|birth");
pattern!(FIVE_HEAD, r"personn(?:umme)?r|\bp\.? ?nr|personal number|siste (?:5|fem)|last (?:5|five)");
pattern!(TEN, r"(?:^|[^0-9])([1-9][0-9]{9})(?:$|[^0-9])");
pattern!(
    ENDS_IN_LABEL,
    r"(?:dselsnummer|dselsnr\.?|personnummer|personnr\.?|\bf\.? ?nr\.?|national identity number|personal number)[: \t]*$"
);
pattern!(SOME_NUMBER, r"^(?:nr|nummer|no|number)\.?$");
/// How many rows above may hold the head of a column.
const ROWS: usize = 2_000;
// A letter in the place of a digit, beside a label.
pattern!(ALIKE, r"(?-i)(?:^|[^\p{L}0-9])([0-9OoIl]{6}[ -]?[0-9OoIl]{5})(?:[^\p{L}0-9]|$)");

fn digits(written: &str) -> String {
    written.chars().filter(char::is_ascii_digit).collect()
}

/// The eleven digits that may be a number begun on line `index`, with whether a label is needed to believe it.
pub(super) fn elevens(lines: &[String], index: usize) -> Vec<(String, bool)> {
    let Some(line) = lines.get(index) else { return Vec::new() };
    let next = lines.get(index + 1).map_or("", String::as_str);
    let mut found = Vec::new();
    found.extend(over_the_end(line, next));
    found.extend(in_cells(line, next).map(|number| (number, true)));
    found.extend(born(lines, index).map(|number| (number, false)));
    found.extend(in_columns(lines, index).map(|number| (number, false)));
    found.extend(without_its_nought(lines, index).into_iter().map(|number| (number, false)));
    found.extend(row_of_cells(lines, index).map(|number| (number, false)));
    found.extend(one_a_line(lines, index).map(|number| (number, false)));
    for hit in ALIKE.captures_iter(line) {
        let written = hit.get(1).map_or("", |m| m.as_str());
        if written.chars().filter(char::is_ascii_digit).count() >= 8
            && !written.chars().all(|c| " -".contains(c) || c.is_ascii_digit())
        {
            found.push((digits(&written.replace(['O', 'o'], "0").replace(['I', 'l'], "1")), true));
        }
    }
    found.retain(|(number, _)| number.len() == 11);
    found
}

/// Six digits at the end of a line and five at the beginning of the next; parted otherwise, a label is needed.
fn over_the_end(line: &str, next: &str) -> Option<(String, bool)> {
    let first = digits(FIRST_PART.captures(line)?.get(1)?.as_str());
    let second = SECOND_PART.captures(next)?.get(1)?.as_str();
    let (second, rest) = (digits(second), next.get(second.len()..).unwrap_or_default());
    let usual = first.len() == 6 && second.len() == 5 && !rest.starts_with(['.', ',', '-', '/']);
    Some((format!("{first}{second}"), !usual))
}

fn in_cells(line: &str, next: &str) -> Option<String> {
    let first = line.split('\t').find_map(|cell| SIX_IN_CELL.captures(cell)?.get(1).map(|m| m.as_str()))?;
    let second = next.split('\t').find_map(|cell| FIVE_IN_CELL.captures(cell)?.get(1).map(|m| m.as_str()))?;
    Some(format!("{first}{second}"))
}

/// The five digits that are called somebody's personal number, after the date of birth nearest before them.
fn born(lines: &[String], index: usize) -> Option<String> {
    let line = lines.get(index)?;
    let five = FIVE.captures(line)?;
    let own = line.get(..five.get(0)?.start())?;
    let above = lines.get(index.saturating_sub(2)..index).unwrap_or_default();
    let birth = [own].into_iter().chain(above.iter().rev().map(String::as_str)).find_map(date_of_birth)?;
    Some(format!("{birth}{}", five.get(1)?.as_str()))
}

/// The last date of a text as the six digits that a number begins with.
fn date_of_birth(text: &str) -> Option<String> {
    if let Some(hit) = ISO_DATE.captures_iter(text).last() {
        let part = |index| hit.get(index).map_or("", |m| m.as_str());
        return Some(format!("{}{}{}", part(3), part(2), part(1)));
    }
    let hit = BIRTH.captures_iter(text).last()?;
    let part = |index| hit.get(index).map_or("", |m| m.as_str());
    let year = part(3);
    Some(format!("{:0>2}{:0>2}{}", part(1), part(2), year.get(year.len() - 2..)?))
}

/// The cells of a line with the place where each begins.
fn cells(line: &str) -> Vec<(usize, &str)> {
    let Some(sign) = parted_by(line) else { return Vec::new() };
    let mut start = 0;
    let place = |cell: &'_ str| {
        let from = start;
        start += cell.len() + 1;
        from
    };
    let starts: Vec<usize> = line.split(sign).map(place).collect();
    starts.into_iter().zip(line.split(sign).map(|cell| cell.trim_matches('"'))).collect()
}

/// A date of birth and the last five digits, each in a cell under the head that names it. What was typed as a number
/// has lost the noughts in front.
fn in_columns(lines: &[String], index: usize) -> Option<String> {
    let cells = cells(lines.get(index)?);
    let headed = |at: usize, head: &Pattern| head_of_column(lines, index, at).is_some_and(|over| head.is_match(over));
    let whole = |cell: &str, digits: usize| match cell.len() {
        length if length < digits && is_number(cell) => format!("{cell:0>digits$}"),
        _ => cell.to_owned(),
    };
    let fives = cells.iter().filter(|(_, cell)| (3..=5).contains(&cell.len()) && is_number(cell));
    fives
        .flat_map(|five| cells.iter().map(move |birth| (five, birth)))
        .filter_map(|((five_at, five), (birth_at, birth))| {
            let birth = if birth.len() == 5 { date_of_birth(&whole(birth, 6)) } else { date_of_birth(birth) };
            Some((*five_at, *birth_at, format!("{}{}", birth?, whole(five, 5))))
        })
        // To look for the head is the dearer part.
        .filter(|(.., number)| control::personal(&values(number)).is_some())
        .find(|(five, birth, _)| {
            headed(*five, &FIVE_HEAD) && headed(*birth, &BIRTH_HEAD) || one_head_for_both(lines, index, *birth, *five)
        })
        .map(|(.., number)| number)
}

/// Whether the cell before the last five digits stands under a date of birth or a number, and they under nothing that
/// says otherwise: a row may be longer than its heading.
fn one_head_for_both(lines: &[String], index: usize, birth: usize, five: usize) -> bool {
    let line = lines.get(index).map_or("", String::as_str);
    let Some(sign) = parted_by(line) else { return false };
    let column = |at: usize| line.get(..at).unwrap_or_default().matches(sign).count();
    let (birth, five) = (column(birth), column(five));
    let above = lines.get(index.saturating_sub(ROWS)..index).unwrap_or_default();
    let mut heads = above.iter().rev().take_while(|row| row.contains(sign)).filter(|row| !row.contains(is_digit));
    let head = heads.next().map(|row| row.split(sign).map(|cell| cell.trim().trim_matches('"')).collect::<Vec<_>>());
    head.is_some_and(|head| {
        let over_five = head.get(five).copied().unwrap_or_default();
        let says_nothing = over_five.is_empty() || SOME_NUMBER.is_match(over_five);
        five == birth + 1 && head.get(birth).is_some_and(|over| BIRTH_HEAD.is_match(over)) && says_nothing
    })
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// A number whose first digit is nought, as a spreadsheet keeps it that takes it for an amount.
fn without_its_nought(lines: &[String], index: usize) -> Vec<String> {
    if let Some(ten) = alone(lines, index) {
        return vec![format!("0{ten}")];
    }
    let short = cells(lines.get(index).map_or("", String::as_str));
    let short = short.into_iter().filter(|(_, cell)| cell.len() == 10 && is_number(cell));
    let whole = short.map(|(at, cell)| (at, format!("0{cell}")));
    let whole = whole.filter(|(_, number)| control::personal(&values(number)).is_some());
    let headed = |at| head_of_column(lines, index, at).is_some_and(|head| PERSON_LABEL.is_match(head));
    whole.filter(|(at, _)| headed(*at)).map(|(_, number)| number).collect()
}

/// Ten digits right behind the name of a personal number, or alone on a line in the column below it.
fn alone(lines: &[String], index: usize) -> Option<&str> {
    let line = lines.get(index)?;
    let hit = TEN.captures(line)?.get(1)?;
    let before = line.get(..hit.start())?;
    if !before.trim().is_empty() {
        return ENDS_IN_LABEL.is_match(before).then_some(hit.as_str());
    }
    let above = lines.get(index.saturating_sub(ROWS)..index)?;
    let head = above.iter().rev().find(|line| !line.bytes().all(|byte| byte.is_ascii_digit()));
    (line.len() == hit.len() && head.is_some_and(|head| PERSON_LABEL.is_match(head))).then_some(hit.as_str())
}

/// The digits of a row of cells that holds nothing else, below the name of a personal number.
fn row_of_cells(lines: &[String], index: usize) -> Option<String> {
    let (line, above) = (lines.get(index)?, lines.get(index.checked_sub(1)?)?);
    let only_cells = line.contains('\t') && line.chars().all(|c| c == '\t' || c == ' ' || c.is_ascii_digit());
    (only_cells && PERSON_LABEL.is_match(above) && !above.contains('\t')).then(|| digits(line))
}

fn is_number(cell: &str) -> bool {
    cell.bytes().all(|byte| byte.is_ascii_digit())
}

/// One digit on each of eleven lines, and no more.
fn one_a_line(lines: &[String], index: usize) -> Option<String> {
    let digit = |line: &String| matches!(line.as_bytes(), [b'0'..=b'9']);
    let begins = !index.checked_sub(1).and_then(|before| lines.get(before)).is_some_and(digit);
    let run: String = lines.get(index..)?.iter().take_while(|line| digit(line)).map(String::as_str).collect();
    (begins && run.len() == 11).then_some(run)
}

/// Whether a line or the one above it speaks of personal numbers.
pub(super) fn is_labelled(lines: &[String], index: usize) -> bool {
    let near = lines.get(index.saturating_sub(1)..=index).unwrap_or_default();
    near.iter().any(|line| PERSON_LABEL.is_match(line))
}
