//! Texts that a stranger wrote, made fit to be shown: what a reader sees is what stands there, and nothing of it steers
//! the screen, the direction of the text beside it, or a terminal.

/// What stands in the place of a character that is no letter, mark or sign.
const STAND_IN: char = '\u{fffd}';

/// `text` in one line, of at most `max` characters; what is longer ends in «…».
pub fn tame_line(text: &str, max: usize) -> String {
    tame(&text.split_whitespace().collect::<Vec<_>>().join(" "), max)
}

/// `text` with its line breaks, of at most `max` characters; what is longer ends in «…».
pub fn tame(text: &str, max: usize) -> String {
    let text = text.replace("\r\n", "\n").replace('\t', " ");
    let mut tamed: String = text.trim().chars().take(max).map(|c| if steers(c) { STAND_IN } else { c }).collect();
    if text.trim().chars().nth(max).is_some() {
        tamed.push('…');
    }
    tamed
}

/// Control characters but the line break; those that turn the direction of a text (UAX #9, 2), interlinear
/// annotations, tags and the byte order mark, which show nothing and change what is beside them.
fn steers(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c,
            '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_is_seen_and_what_is_long_is_cut() {
        for (given, lines, line) in [
            ("Blåbær & <b>sønn</b>", "Blåbær & <b>sønn</b>", "Blåbær & <b>sønn</b>"),
            ("faktura\u{202e}fdp.exe", "faktura\u{fffd}fdp.exe", "faktura\u{fffd}fdp.exe"),
            ("\u{1b}[2Jborte\u{0}", "\u{fffd}[2Jborte\u{fffd}", "\u{fffd}[2Jborte\u{fffd}"),
            (" en\r\nto ", "en\nto", "en to"),
            ("12345678901", "1234567890…", "1234567890…"),
            ("1234567890", "1234567890", "1234567890"),
        ] {
            let max = if given.starts_with("12345") { 10 } else { 100 };
            assert_eq!((tame(given, max), tame_line(given, max)), (lines.to_owned(), line.to_owned()), "{given:?}");
        }
    }
}
