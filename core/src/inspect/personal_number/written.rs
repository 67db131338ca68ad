//! Eleven digits as people write them on a line: in one, parted, one by one in boxes.

use crate::inspect::pattern::pattern;

/// How eleven digits are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writing {
    /// In one.
    Plain,
    /// 6-5, or a date and five: as personal numbers are.
    Person,
    /// One by one, as in the boxes of a form, or in threes.
    Boxes,
    /// 4-2-5, or with the country before them: as account numbers are.
    Account,
    /// In no known way.
    Odd,
}

/// Eleven digits of a line.
#[derive(Debug)]
pub(super) struct Written {
    /// The digits alone.
    pub digits: String,
    /// How they are parted.
    pub writing: Writing,
    /// Where they begin, in bytes.
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// They are part of something longer, or of a word.
    pub goes_on: bool,
    /// They stand in several cells, or begin as a date: a table has such neighbours by chance.
    pub by_chance: bool,
}

/// How many bytes of dots may part two columns.
const LEADER: usize = 120;

pattern!(DIGITS, r"[0-9]+");
pattern!(IBAN, r"\bNO ?[0-9]{2} ?(?P<account>[0-9]{4} ?[0-9]{4} ?[0-9]{3})\b");
// A case number or an address on the web: what ends so goes on in the digits. A plus sign begins a phone number.
pattern!(BEFORE, r"[0-9][-./:]$|(?:://|\bwww\.)\S*$|\+ ?(?:47 ?)?$|\p{L}$");
pattern!(AFTER, r"^(?:[-./:][0-9]|,[0-9]{1,2}(?:[^0-9]|$)|\p{L})");
// What a comma parts from a whole number that follows a word.
pattern!(DECIMALS, r"[\p{L}:=] ?[0-9]{1,3},$");
// Two numbers with a stroke between them, as of two who share something.
pattern!(PAIRED_BEFORE, r"(?:^|[^0-9])[0-9]{6} ?[0-9]{5}/$");
pattern!(PAIRED_AFTER, r"^/[0-9]{6} ?[0-9]{5}(?:[^0-9]|$)");
pattern!(
    FULL_DATE,
    r"(?:^|[^0-9./-])(([0-7]?[0-9])[./-]([0-9]{1,2})[./-](?:19|20)([0-9]{2})(?:[ ,/-]|, | - )([0-9]{5}))"
);
pattern!(NAME_BEFORE, r"(?-i)(?:^|\P{L})\p{Lu}\p{Ll}{2,}$");
pattern!(NAME_AFTER, r"(?-i)^\p{Lu}\p{Ll}{2,}");

/// All runs of digits that come to eleven, from left to right; some may overlap.
pub(super) fn elevens(cells: &str) -> Vec<Written> {
    // Digits in the boxes of a form come as cells, or with lines between them; those of a formula with `"&"`.
    let mut line = cells.replace(['\t', '_', '|', '[', ']', '*', '(', ')', '"', '&'], " ").replace("%20", "   ");
    let mut found = Vec::new();
    for hit in IBAN.captures_iter(&line.clone()) {
        let (Some(whole), Some(account)) = (hit.get(0), hit.name("account")) else { continue };
        found.push(Written {
            digits: account.as_str().chars().filter(char::is_ascii_digit).collect(),
            writing: Writing::Account,
            start: whole.start(),
            end: whole.end(),
            goes_on: false,
            by_chance: false,
        });
        line.replace_range(whole.range(), &" ".repeat(whole.len()));
    }
    found.extend(FULL_DATE.captures_iter(&line).filter_map(|hit| after_full_date(&line, &hit)));
    let groups: Vec<(usize, usize)> = DIGITS.find_iter(&line).map(|group| (group.start(), group.end())).collect();
    for first in 0..groups.len() {
        found.extend(window(&line, cells, groups.get(first..).unwrap_or_default()));
    }
    found.sort_by_key(|written| written.start);
    found
}

/// Five digits after a date with all four digits of its year.
fn after_full_date(line: &str, hit: &regex::Captures<'_>) -> Option<Written> {
    let part = |index| hit.get(index).map_or("", |part| part.as_str());
    let whole = hit.get(1)?;
    let after = line.get(whole.end()..)?;
    let goes_on = after.starts_with(|c: char| c.is_ascii_digit()) || AFTER.is_match(after);
    (!goes_on).then(|| Written {
        digits: format!("{:0>2}{:0>2}{}{}", part(2), part(3), part(4), part(5)),
        writing: Writing::Person,
        start: whole.start(),
        end: whole.end(),
        goes_on: false,
        by_chance: true,
    })
}

/// The groups from the first one on that come to eleven digits.
fn window(line: &str, cells: &str, groups: &[(usize, usize)]) -> Option<Written> {
    let mut digits = String::new();
    let mut lengths = Vec::new();
    let mut parted_by: Vec<&str> = Vec::new();
    let mut led = false;
    let (start, mut end) = *groups.first()?;
    for (from, to) in groups {
        if !digits.is_empty() {
            let between = line.get(end..*from).map(|between| if is_leader(between) { " " } else { between })?;
            led |= between.len() < from - end;
            if between.chars().count() > 3 || !between.chars().all(|c| " -./:,·".contains(c)) {
                return None;
            }
            parted_by.push(between);
        }
        digits.push_str(line.get(*from..*to)?);
        lengths.push(to - from);
        end = *to;
        if digits.len() >= 11 {
            break;
        }
    }
    if digits.len() != 11 {
        return None;
    }
    // A date and what follows it are not one number.
    let whole_date = lengths.get(2) == Some(&4) && parted_by.first().is_some_and(|by| by.contains(['.', '/', '-']));
    if whole_date {
        return None;
    }
    let (before, after) = (line.get(..start)?, line.get(end..)?);
    let writing = writing(&lengths, &parted_by);
    let in_cells = cells.get(start..end).is_some_and(|own| own.contains('\t'));
    let dated = lengths.starts_with(&[2, 2, 2]) && parted_by.first().is_some_and(|by| by.contains(['.', '/']));
    let named = NAME_BEFORE.is_match(before) || NAME_AFTER.is_match(after) && !before.ends_with(char::is_alphabetic);
    let begun = (BEFORE.is_match(before) || DECIMALS.is_match(before)) && !PAIRED_BEFORE.is_match(before);
    let unfinished = AFTER.is_match(after) && !PAIRED_AFTER.is_match(after);
    let goes_on =
        (begun || unfinished) && !named || writing == Writing::Boxes && more_of_the_same(&lengths, before, after);
    let by_chance = led || dated || in_cells && lengths.iter().any(|length| *length > 1);
    Some(Written { digits, writing, start, end, goes_on, by_chance })
}

/// The dots that lead the eye from one column to the next.
fn is_leader(between: &str) -> bool {
    let dots = between.trim();
    dots.len() > 1 && between.len() <= LEADER && dots.chars().all(|c| c == '.' || c == '\u{2026}')
}

fn writing(lengths: &[usize], parted_by: &[&str]) -> Writing {
    let plainly = |signs: &str| parted_by.iter().all(|by| by.chars().all(|c| signs.contains(c)));
    let one_way = parted_by.windows(2).all(|pair| pair.first() == pair.last());
    match lengths {
        [11] => Writing::Plain,
        [6, 5] if parted_by.first() == Some(&":") => Writing::Person,
        _ if !plainly(" -./·") => Writing::Odd,
        [4, 2, 5] => Writing::Account,
        [6, 5] | [6, 3, 2] => Writing::Person,
        [2, 2, 2, 5] | [2, 2, 2, 3, 2] if parted_by.first() == parted_by.get(1) => Writing::Person,
        [6, 1, 1, 1, 1, 1] | [1, 1, 1, 1, 1, 1, 5] if plainly(" ") => Writing::Person,
        [3, 3, 3, 2] | [3, 3, 5] if plainly(" ") => Writing::Boxes,
        _ if lengths.iter().all(|length| *length == 1) && (plainly(" -") || one_way) => Writing::Boxes,
        _ => Writing::Odd,
    }
}

/// Whether the row of boxes or threes goes on before or after these.
fn more_of_the_same(lengths: &[usize], before: &str, after: &str) -> bool {
    let size = lengths.first().copied().unwrap_or_default();
    let digits = |text: &mut dyn Iterator<Item = char>| text.take_while(char::is_ascii_digit).count();
    let one_apart = |sign: Option<char>| sign == Some(' ');
    let follows = one_apart(after.chars().next()) && digits(&mut after.chars().skip(1)) == size;
    let precedes = one_apart(before.chars().next_back()) && digits(&mut before.chars().rev().skip(1)) == size;
    follows || precedes
}
