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
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\0' => {}
            '\u{fb00}' => out.push_str("ff"),
            '\u{fb01}' => out.push_str("fi"),
            '\u{fb02}' => out.push_str("fl"),
            '\u{fb03}' => out.push_str("ffi"),
            '\u{fb04}' => out.push_str("ffl"),
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            other => out.push(other),
        }
    }
    out
}

/// The lines that hold something, trimmed, with runs of spaces and tabs made one space.
pub(super) fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect()
}

/// What stands before `start` on line `index`, from `from` on; when no letter stands there, the line above comes
/// first (a label above its value, or the head of a table).
pub(super) fn label_before(lines: &[String], index: usize, from: usize, start: usize) -> String {
    let same = lines.get(index).and_then(|line| line.get(from..start)).unwrap_or_default();
    if same.chars().any(char::is_alphabetic) {
        return same.to_owned();
    }
    let above = index.checked_sub(1).and_then(|above| lines.get(above)).map_or("", String::as_str);
    // A line that carries digits has its own values; it labels nothing below it.
    if above.chars().any(|c| c.is_ascii_digit()) {
        return same.to_owned();
    }
    format!("{above} {same}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_letters_and_odd_spaces_are_made_plain() {
        assert_eq!(normalise("Bla\u{30a}ba\u{308}r 923\u{a0}609\u{202f}016 \u{2013} \u{fb01}l"), "Blåbär 923 609 016 - fil");
    }
}
