//! Text as the detectors want it: one form for every character, one item per line.

use unicode_normalization::UnicodeNormalization;

/// Brings text to NFC, turns every kind of space and dash into the plain one, opens ligatures and drops
/// characters that have no width. Line breaks are kept.
pub fn normalise(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfc() {
        match c {
            '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => out.push(' '),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => out.push('-'),
            '\u{2018}' | '\u{2019}' => out.push('\''),
            '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\0' => {}
            '\u{fb00}' => out.push_str("ff"),
            '\u{fb01}' => out.push_str("fi"),
            '\u{fb02}' => out.push_str("fl"),
            '\u{fb03}' => out.push_str("ffi"),
            '\u{fb04}' => out.push_str("ffl"),
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            other => out.push(plain_digit(other).unwrap_or(other)),
        }
    }
    out
}

/// A digit of another width, weight or script as the plain one. Raised and lowered digits are notes, not digits.
fn plain_digit(c: char) -> Option<char> {
    let zero = match c {
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{1d7ce}'..='\u{1d7ff}' => return char::from_digit((u32::from(c) - 0x1d7ce) % 10, 10),
        _ => return None,
    };
    char::from_digit(u32::from(c) - zero, 10)
}

/// A heading set with a space after each letter, put together again; words are parted by more than one.
fn closed_up(cell: &str) -> Option<String> {
    let letters: Vec<&str> = cell.split_whitespace().collect();
    let is_spaced = letters.len() >= 6
        && letters.iter().all(|letter| letter.chars().count() == 1)
        && letters.iter().filter(|letter| letter.chars().all(char::is_alphabetic)).count() >= 6;
    let words = cell.trim().split("  ").map(|word| word.split_whitespace().collect::<String>());
    is_spaced.then(|| words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
}

/// The lines that hold something. Cells of a row are parted by one tab, words by one space.
pub(super) fn lines(text: &str) -> Vec<String> {
    let cell = |cell: &str| closed_up(cell).unwrap_or_else(|| cell.split_whitespace().collect::<Vec<_>>().join(" "));
    let line = |line: &str| line.split('\t').map(cell).filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join("\t");
    text.lines().map(line).filter(|line| !line.is_empty()).collect()
}

/// What is written before a value.
#[derive(Debug, Default)]
pub(super) struct Label {
    /// In the same cell, or else in the cell to the left.
    pub row: String,
    /// In the cell above, when nothing stands in the value's own cell.
    pub above: String,
}

impl Label {
    /// Both, the nearer one last.
    pub fn whole(&self) -> String {
        format!("{} {}", self.above, self.row)
    }
}

/// Longer lines are no rows of a page, and their cells are not looked for.
const ROW: usize = 2_000;
/// How many rows a table can have over a cell whose heading is looked for.
const COLUMN: usize = 2_000;
/// How many bytes beside a value can hold its label.
const NEAR: usize = 160;

/// The last bytes of a text, [`NEAR`] at most.
pub(super) fn end_of(text: &str) -> &str {
    text.get(text.ceil_char_boundary(text.len().saturating_sub(NEAR))..).unwrap_or_default()
}

/// The label of the value that begins at `start` on line `index`; what stands before `from` belongs to another value.
pub(super) fn label_before(lines: &[String], index: usize, from: usize, start: usize) -> Label {
    let line = lines.get(index).map_or("", String::as_str);
    let before = line.get(..start).unwrap_or_default();
    if line.len() > ROW {
        return Label { row: end_of(before.get(from..).unwrap_or_default()).to_owned(), above: String::new() };
    }
    let cell = before.rfind('\t').map_or(0, |tab| tab + 1);
    let own = before.get(from.max(cell)..).unwrap_or_default();
    if own.chars().any(char::is_alphabetic) {
        return Label { row: own.to_owned(), above: String::new() };
    }
    let left =
        before.get(from.min(cell)..cell).and_then(|left| left.trim_end().rsplit('\t').next()).unwrap_or_default();
    let above = index.checked_sub(1).and_then(|above| lines.get(above)).map_or("", String::as_str);
    Label { row: format!("{left} {own}").trim_start().to_owned(), above: cell_above(line, cell, above).to_owned() }
}

/// The cell of the line above that stands over the cell that begins at `cell`, if it can be a label.
fn cell_above<'a>(line: &str, cell: usize, above: &'a str) -> &'a str {
    let column = line.get(..cell).unwrap_or_default().matches('\t').count();
    let columns = line.matches('\t').count();
    let mut heads = above.split('\t');
    let head = if columns == above.matches('\t').count() {
        heads.nth(column)
    } else if column == columns {
        heads.next_back()
    } else {
        None
    };
    // What carries digits is a value itself.
    head.filter(|head| can_be_label(head)).unwrap_or_default()
}

/// What parts the cells of a line, if anything does.
pub(super) fn parted_by(line: &str) -> Option<char> {
    ['\t', ';', ','].into_iter().find(|sign| line.contains(*sign))
}

/// The nearest label over a cell, however many rows of values stand between; `None` outside of a table.
pub(super) fn head_of_column(lines: &[String], index: usize, start: usize) -> Option<&str> {
    let line = lines.get(index).filter(|line| line.len() <= ROW)?;
    let parted_by = parted_by(line)?;
    let columns = line.matches(parted_by).count();
    let column = line.get(..start)?.matches(parted_by).count();
    // A sentence has a comma, too.
    if parted_by == ',' && columns < 2 {
        return None;
    }
    let above = lines.get(index.saturating_sub(COLUMN)..index)?;
    let table = above.iter().rev().take_while(|row| row.contains(parted_by));
    let mut same = table.filter(|row| row.matches(parted_by).count() == columns).peekable();
    same.peek()?;
    Some(same.find_map(|row| row.split(parted_by).nth(column).filter(|head| can_be_label(head))).unwrap_or_default())
}

/// Words without a value among them; a remark in brackets, as "(11 siffer)", is no value.
fn can_be_label(head: &str) -> bool {
    let plain = head.split_once('(').map_or(head, |(plain, _)| plain);
    plain.chars().any(char::is_alphabetic) && !plain.chars().any(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_letters_and_odd_spaces_are_made_plain() {
        assert_eq!(
            normalise("Bla\u{30a}ba\u{308}r 923\u{a0}609\u{202f}016 \u{2013} \u{fb01}l"),
            "Blåbär 923 609 016 - fil"
        );
        assert_eq!(normalise("\u{202a}3\u{202c}1\u{2066}1\u{2069}2\u{61c}99\u{feff}"), "311299");
    }

    #[test]
    fn digits_of_every_width_and_spaced_headings_are_plain() {
        assert_eq!(normalise("\u{ff11}\u{ff10}\u{ff19} \u{1d7cf} 5\u{b2}"), "109 1 5\u{b2}");
        assert_eq!(lines("S K A T T E  A T T E S T\n1 0 9 1 5 5"), ["SKATTE ATTEST", "1 0 9 1 5 5"]);
    }

    #[test]
    fn a_label_stands_in_the_cell_to_the_left_or_above() {
        let lines = lines("Skatteetaten\tVår dato\nPostboks 9\t14.10.2026\nUtstedt:\t 15.10.2026");
        let label = label_before(&lines, 1, 0, 11);
        assert_eq!((label.row.as_str(), label.above.as_str()), ("Postboks 9 ", "Vår dato"));
        assert_eq!(label_before(&lines, 2, 0, 9).row, "Utstedt: ");
    }
}
