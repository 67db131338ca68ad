//! Bokmål, nynorsk or English, told from common words.

use super::model::Language;
use super::pattern::{Pattern, pattern};

pattern!(
    NN,
    r"\b(?:ikkje|frå|ein|eit|eitt|dei|vert|verte|vore|kva|korleis|nokon|nokre|berre|verksemd\w*|\w*føretak\w*|namn|innehavar|meirverdi\w*|arbeidsg(?:jev|iv)ar\w*|arbeidstakar\w*|opplysningar|skuldar?|skuldig|forfallen|forfalle|forfalne|utferd\w*|utskriven|rekneskap\w*|tilsett\w*|inga|restansar|krava|gjev\w*|skattar|løn|oppseiing\w*|vidare|tidlegare|registeret syner|syner)\b"
);
pattern!(
    NB,
    r"\b(?:ikke|fra|en|ett?|de|blir|vært|hva|hvordan|noen|bare|virksomhet\w*|\w*foretak\w*|navn|innehaver|styrets|merverdi\w*|arbeidsgiver\w*|arbeidstaker\w*|opplysninger|skylder|forfalt|utstedt|regnskap\w*|ansatt\w*|ingen|restanser|kravene|gjelder|gir|lønn\w*|oppsigelse\w*|videre|tidligere|viser)\b"
);
pattern!(
    EN,
    r"\b(?:the|of|and|is|are|has|have|not|with|for the|this|certificate|company|organi[sz]ation|date|issued|overdue|outstanding|employer|employee|amount|number|tax|value|added|none)\b"
);

/// The language of a text, or `None` when the words do not tell.
pub(super) fn of(lines: &[String]) -> Option<Language> {
    let count = |pattern: &Pattern| -> usize { lines.iter().map(|line| pattern.find_iter(line).count()).sum() };
    let (nb, nn, en) = (count(&NB), count(&NN), count(&EN));
    let (language, hits, next) = match (nb, nn, en) {
        _ if en > nb && en > nn => (Language::En, en, nb.max(nn)),
        // Much of nynorsk is spelt as bokmål, never the other way round.
        _ if nn * 2 > nb && nn >= en => (Language::Nn, nn * 2, nb.max(en)),
        _ => (Language::Nb, nb, nn.max(en)),
    };
    (hits > next && (hits >= 2 || language != Language::En)).then_some(language)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(text: &str) -> Option<Language> {
        of(&super::super::text::lines(text))
    }

    #[test]
    fn the_three_languages_are_told_apart() {
        assert_eq!(language("Virksomheten skylder ikke merverdiavgift. Ingen restanser."), Some(Language::Nb));
        assert_eq!(language("Verksemda skuldar ikkje meirverdiavgift. Ingen restansar."), Some(Language::Nn));
        assert_eq!(language("The company has no overdue value added tax."), Some(Language::En));
        let debt = "Selskapet har betalt skatter og avgifter som er forfalt. Selskapet har ingen gjeld.";
        assert_eq!(language(debt), Some(Language::Nb));
        assert_eq!(language("923 609 016"), None);
    }
}
