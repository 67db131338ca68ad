//! How much a text holds, and whether it is text at all.

/// How many letters and digits there are.
pub fn count(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

/// Fewer digits on a line are no part of a personal number: its shortest part when it is broken is the last five.
const DIGITS: usize = 5;

/// The lines of `text` with digits that do not stand, but for their spaces, in any of the other texts.
pub fn lines_with_new_digits(text: &str, known: &[&str]) -> String {
    let known: Vec<String> = known.iter().map(|text| without_spaces(text)).collect();
    let is_new = |line: &&str| {
        let line = without_spaces(line);
        line.chars().filter(char::is_ascii_digit).count() >= DIGITS && !known.iter().any(|text| text.contains(&line))
    };
    text.lines().filter(is_new).collect::<Vec<_>>().join("\n")
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whether what should be Norwegian or English reads like neither, as when glyph numbers are taken for letters. Only
/// said of enough text; a page of figures is not judged.
pub fn are_garbled(text: &str) -> bool {
    const ENOUGH: usize = 30;
    let broken = |c: &char| matches!(c, '\u{fffd}' | '\u{e000}'..='\u{f8ff}' | '\u{1}'..='\u{8}' | '\u{e}'..='\u{1f}');
    let shown = text.chars().filter(|c| !c.is_whitespace()).count();
    if shown > 0 && text.chars().filter(broken).count() * 5 > shown {
        return true;
    }
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect();
    if letters.len() < ENOUGH {
        // No letter at all on a page that is full of signs is no page of figures either.
        let figures = text.chars().filter(char::is_ascii_digit).count();
        return shown >= ENOUGH && letters.len() + figures < shown / 4;
    }
    // These make up more than half of both languages.
    let common = letters.iter().filter(|c| "etnrsiadlo".contains(**c)).count();
    let vowels = letters.iter().filter(|c| "aeiouyæøå".contains(**c)).count();
    common * 100 < letters.len() * 45 || vowels * 100 < letters.len() * 18
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn glyph_numbers_taken_for_letters_are_told_from_text() {
        for text in [
            "Arbeidsavtale mellom Eksempel AS og Kari Nordmann, gjeld frå 1. mai",
            "ARBEIDSTAKEREN HAR RETT TIL FERIE ETTER FERIELOVEN",
            "The certificate shows no overdue tax or value added tax.",
            "1 000,00 2 000,00 3 000,00 4 000,00",
        ] {
            assert!(!are_garbled(text), "{text}");
        }
        // The letters of the first, 29 places down, as glyph numbers of a common font have it.
        for text in ["$UEHLGVDYWDOH PHOORP (NVHPSHO $6 RJ .DUL 1RUGPDQQ", "\u{fffd}\u{fffd}\u{fffd}\u{fffd} a"] {
            assert!(are_garbled(text), "{text}");
        }
    }

    #[test]
    fn only_lines_with_digits_of_their_own_are_new() {
        assert_eq!(lines_with_new_digits("a 12345\nb 54321\nc 1", &["x a 1234 5 y", "5.43.21"]), "b 54321");
    }
}
