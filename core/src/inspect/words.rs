//! Words of a sentence whose spaces were lost on the way out of a file.

/// The words that a certificate says in a sentence about what is owed; the longer ones first.
const WORDS: &[&str] = &[
    "arbeidsgiveravgift",
    "arbeidsgjevaravgift",
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
