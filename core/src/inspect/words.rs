//! Words that were broken on the way out of a file: at the end of a line, or run together for want of spaces.

use super::pattern::{Pattern, pattern};

/// The words that a certificate says in a sentence about what is owed; the longer ones first.
const WORDS: &[&str] = &[
    "arbeidsgiveravgift",
    "arbeidsgjevaravgift",
    "arbeidsgivaravgift",
    "meirverdiavgift",
    "merverdiavgift",
    "forskuddstrekk",
    "forskotstrekk",
    "virksomheten",
    "skatteetaten",
    "verksemda",
    "foreligger",
    "registrert",
    "restanser",
    "restansar",
    "selskapet",
    "bekrefter",
    "stadfester",
    "utestående",
    "uteståande",
    "forfalne",
    "føretaket",
    "foretaket",
    "ubetalte",
    "forfalte",
    "forfalt",
    "skylder",
    "skuldar",
    "finnes",
    "skatt",
    "eller",
    "avgift",
    "ingen",
    "ikkje",
    "krav",
    "noen",
    "nokon",
    "ikke",
    "inga",
    "per",
    "har",
    "det",
    "som",
    "for",
    "av",
    "at",
    "er",
    "og",
    "på",
    "til",
    "i",
];
/// A token of fewer letters may be one word.
const LONG: usize = 22;

pattern!(HALF_WORD, r"\p{L}{3,}-$");
pattern!(OTHER_HALF, r"(?-i)^\p{Ll}{3,}");
pattern!(FIRST_WORD, r"^(?:og|eller|and|samt|men|or)\b");
pattern!(HALF_NUMBER, r"\b(?:org|organi[sz])\p{L}*\.?[ -]?(?:nr|nummer|no|number)?\.?:? ?(\d{3}(?: \d{3})?)$");
pattern!(OTHER_GROUPS, r"^(\d{3}(?: \d{3})?)\b");

/// The lines, with a word or an organisation number that the end of a line broke put together again.
pub(super) fn joined(lines: Vec<String>) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for line in lines {
        match joined.last_mut() {
            Some(before) if !before.contains('\t') && is_other_half(before, &line) => {
                before.pop();
                before.push_str(&line);
            }
            Some(before) if are_groups_of_one(before, &line) => {
                before.push(' ');
                before.push_str(&line);
            }
            _ => joined.push(line),
        }
    }
    joined
}

fn is_other_half(before: &str, line: &str) -> bool {
    HALF_WORD.is_match(before) && OTHER_HALF.is_match(line) && !FIRST_WORD.is_match(line)
}

fn are_groups_of_one(before: &str, line: &str) -> bool {
    let length = |expression: &Pattern, text: &str| {
        expression.captures(text).and_then(|hit| hit.get(1).map(|groups| groups.len())).unwrap_or_default()
    };
    // Three digits and seven of the others, with the space that was between.
    length(&HALF_NUMBER, before) + length(&OTHER_GROUPS, line) == 10
}

/// The lines, with the words of a run-together sentence set apart where all of it is known.
pub(super) fn respaced(lines: Vec<String>) -> Vec<String> {
    lines
        .into_iter()
        .map(|line| if line.split([' ', '\t']).any(is_long) { respaced_line(&line) } else { line })
        .collect()
}

fn is_long(token: &str) -> bool {
    token.chars().filter(|c| c.is_alphabetic()).count() >= LONG
}

fn respaced_line(line: &str) -> String {
    let token = |token: &str| match is_long(token).then(|| set_apart(token)).flatten() {
        Some(words) => words,
        None => token.to_owned(),
    };
    let cell = |cell: &str| cell.split(' ').map(token).collect::<Vec<_>>().join(" ");
    line.split('\t').map(cell).collect::<Vec<_>>().join("\t")
}

/// The words of a token, if it is made of known words and the signs between them and is not one word itself.
fn set_apart(token: &str) -> Option<String> {
    let lower = token.to_lowercase();
    let mut rest = lower.as_str();
    let mut words: Vec<String> = Vec::new();
    while let Some(first) = rest.chars().next() {
        if let Some(after) = WORDS.iter().find_map(|word| rest.strip_prefix(word).map(|after| (word, after))) {
            words.push((*after.0).to_owned());
            rest = after.1;
        } else if !first.is_alphanumeric() {
            words.last_mut()?.push(first);
            rest = rest.get(first.len_utf8()..)?;
        } else {
            return None;
        }
    }
    (words.len() > 2).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_end_of_a_line_broke_is_one_again() {
        let lines = [
            "Organisasjonsnummer 123",
            "456 785. Ingen restanser på merverdi-",
            "avgift eller skatte-",
            "og avgiftskrav",
        ];
        let lines = joined(lines.map(str::to_owned).to_vec());
        let whole = "Organisasjonsnummer 123 456 785. Ingen restanser på merverdiavgift eller skatte-";
        assert_eq!(lines, [whole, "og avgiftskrav"]);
    }

    #[test]
    fn a_sentence_without_spaces_is_read_and_a_long_word_left_alone() {
        let lines = [
            "Virksomhetenharingenrestanserpåskatt,merverdiavgiftellerarbeidsgiveravgift.",
            "Merverdiavgiftsregisteret",
        ];
        let lines = respaced(lines.map(str::to_owned).to_vec());
        let sentence = "virksomheten har ingen restanser på skatt, merverdiavgift eller arbeidsgiveravgift.";
        assert_eq!(lines, [sentence, "Merverdiavgiftsregisteret"]);
    }
}
