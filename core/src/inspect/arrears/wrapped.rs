//! Rows of a table whose first cell was too narrow: "VAT 3." on one line, "term 2026" below the amounts.

use super::amounts::amounts_in;
use crate::inspect::pattern::pattern;

// A number that counts what follows, and what follows is not on this line.
pattern!(COUNTS, r"(?:^|[ \t])[1-9]\d?\.(?:$|[ \t])");
pattern!(COUNTED, r"^(?:termin|kvartal|måned|månad|term|quarter|month)\b");
/// How many lines of amounts may stand between the two.
const BETWEEN: usize = 2;

/// As many lines as before, with what is counted behind its number; the line that it stood on is empty.
pub(super) fn rejoined(lines: &[String]) -> Vec<String> {
    let mut rejoined = lines.to_vec();
    for (index, line) in lines.iter().enumerate() {
        let Some(end) = COUNTS.find(line).map(|hit| line.get(..hit.end()).unwrap_or_default().trim_end().len()) else {
            continue;
        };
        let (head, rest) = line.split_at(end);
        if COUNTED.is_match(rest.trim_start()) {
            continue;
        }
        let below = lines.get(index + 1..).unwrap_or_default();
        let amounts = below.iter().take(BETWEEN).take_while(|line| !line.contains(char::is_alphabetic)).count();
        let Some(counted) = below.get(amounts).filter(|line| COUNTED.is_match(line) && amounts_in(line).is_empty())
        else {
            continue;
        };
        let whole = format!("{head} {counted}{rest}");
        rejoined.splice(index..=index, [whole]);
        rejoined.splice(index + 1 + amounts..=index + 1 + amounts, [String::new()]);
    }
    rejoined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_counted_stands_behind_its_number_again() {
        let lines = |text: &str| -> Vec<String> { text.lines().map(str::to_owned).collect() };
        for (before, after) in [
            ("Skatt 3.\n15.07.2026\t500,00\ntermin 2026", "Skatt 3. termin 2026\n15.07.2026\t500,00\n"),
            ("Skatt 3.\t15.07.2026\t500,00\ntermin 2026", "Skatt 3. termin 2026\t15.07.2026\t500,00\n"),
        ] {
            assert_eq!(rejoined(&lines(before)).join("\n"), after);
        }
        for same in ["Skatt 3.\nMva 5", "Skatt 3. termin 2026\ntermin 2026", "Skatt: 50.\nMva: 0"] {
            assert_eq!(rejoined(&lines(same)).join("\n"), same);
        }
    }
}
