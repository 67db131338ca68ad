//! Boxes to tick, in a form that somebody has filled in.

use super::pattern::pattern;

// A font of symbols has no letters: its signs come as U+F000 plus their code in it. In Wingdings, FE and FD are a box
// with a tick and one with a cross, A8 and 6F are empty ones; in Wingdings 2, these are 52, 53 and A3.
pattern!(pub(super) TICKED, r"[☒☑✓✔✗✘🗹\x{f0fe}\x{f0fd}\x{f053}\x{f052}]|\[ ?[xX✓] ?\]|\( ?[xX] ?\)");
pattern!(pub(super) BOX, r"[☒☑✓✔✗✘🗹\x{f0fe}\x{f0fd}\x{f053}\x{f052}☐□❏❑▢\x{f0a8}\x{f06f}\x{f0a3}]|\[ ?[xX✓]? ?\]|\( ?[xX]? ?\)");

/// A line of boxes without the options that are not ticked. Where none is ticked, it stays as it is.
pub(super) fn chosen(line: &str) -> String {
    if !TICKED.is_match(line) {
        return line.to_owned();
    }
    let boxes: Vec<(usize, usize)> = BOX.find_iter(line).map(|found| (found.start(), found.end())).collect();
    let first = boxes.first().map_or(0, |(start, _)| *start);
    let after_words = boxes.last().is_some_and(|(_, end)| line.get(*end..).is_some_and(|rest| rest.trim().is_empty()));
    let mut kept = if after_words { String::new() } else { line.get(..first).unwrap_or_default().to_owned() };
    for (index, (start, end)) in boxes.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| boxes.get(before)).map_or(0, |(_, end)| *end);
        let next = boxes.get(index + 1).map_or(line.len(), |(start, _)| *start);
        let words = if after_words { line.get(before..*start) } else { line.get(*end..next) };
        if line.get(*start..*end).is_some_and(|sign| TICKED.is_match(sign)) {
            kept.push_str(words.unwrap_or_default());
            kept.push(' ');
        }
    }
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a line says: of its options the ticked ones; nothing, where no box of it is ticked.
pub(super) fn said(line: &str) -> String {
    if BOX.is_match(line) && !TICKED.is_match(line) { String::new() } else { chosen(line) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_that_is_not_ticked_is_not_said() {
        for (line, expected) in [
            ("☐ Ingen restanser", ""),
            ("[ ] Ingen restanser", ""),
            ("☒ Restanser, kr 12 000", "Restanser, kr 12 000"),
            ("Restanser: ☐ Ja ☒ Nei", "Restanser: Nei"),
            ("Restanser: ☐ Ja ☐ Nei", ""),
            ("Ingen restanser (RF-1507)", "Ingen restanser (RF-1507)"),
        ] {
            assert_eq!(said(line), expected, "{line}");
        }
    }
}
