//! Organisation numbers in running text, and the one a certificate is about.

use super::pattern::{last_end, pattern};
use super::spots::{Spot, agreed};
use super::text::{end_of, label_before};

/// Skatteetaten and Brønnøysundregistrene: they issue certificates, which are not about them.
const ISSUERS: [&str; 2] = ["974761076", "974760673"];

pattern!(NINE, r"(?:\bNO ?|\b)(\d{3})[ .]?(\d{3})[ .]?(\d{3})(?: ?mva)?\b");
// The issuer as the one who speaks: what follows is about somebody else.
pattern!(
    SPEAKS,
    r"(?:skatteetaten|tax administration|brønnøysundregistrene|brønnøysundregistra) (?:hereby |herved |kan )?(?:bekreft\w*|stadfest\w*|attester\w*|opplys\w*|confirm\w*|certif\w+|har|has|states?|viser|gir|syner)"
);
// What a whole row is about.
pattern!(
    ROW_OF_OTHERS,
    r"^(?:bank(?:forbindelse|en|a)?\b|sparebank\w*|kreditor\w*|forsikring\w*|advokat\w*|fullmakt\w*|fullmektig|representant|eier|eigar|aksjonær\w*|owner|shareholder|creditor|insurer|attorney|underenhet|undereining|avdeling|sub-?unit|branch|regnskapsfører|rekneskapsførar|revisor|auditor|accountant|mottak[ea]r|innsend[ea]r|kopi\b|copy\b|cc\b)"
);
pattern!(CURRENCY, r"^\s*(?:kr|kroner|nok)\b");
pattern!(MAIN_UNIT, r"hovedenhet|hovudeining|main (?:unit|entity)");
pattern!(
    pub(super) ALONE,
    r"^(?:organisasjonsnummer|org\.? ?-?(?:nr|nummer)\.?|organi[sz]ation(?:al)? (?:number|no\.?)|foretaksnummer):?$"
);
pattern!(
    LABEL,
    r"hovedenhet|hovudeining|main (?:unit|entity)|org(?:anisasjons)?\.? ?-? ?(?:nr|nummer)|orgnr|organi[sz]ation(?:al)? (?:number|no)|\borg\.? (?:no|number)|(?:company|enterprise|business|registration) (?:number|no|registration)|foretaksn(?:umme)?r|føretaksnummer|\bTIN\b"
);
pattern!(
    OTHERS,
    r"skatteetaten|utsted(?:er|t av)|utferd(?:ar|a av)|issue[rd] by|issuer|tax administration|underenhet|undereining|bedriftsn|sub-?unit|sub-?entity|branch|regnskapsfører|rekneskapsførar|accountant|revisor|auditor|mottak[ea]r|recipient|(?:bestilt|tinga|ordered|requested) (?:av|by)|oppdragsgi|oppdragsgje|brønnøysund|innsend[ea]r|skattekontor"
);
// To whom it was sent, which may be anybody.
pattern!(
    SENT_TO,
    r"^(?:attesten (?:er |vart |ble )?)?(?:sendt|send|sent|levert|delivered|oversendt|oversend|utleveres|utleverast|utlevert) (?:til|to)\b"
);
pattern!(
    OF_ANOTHER,
    r"^(?:kopi|oppdragsgiver|oppdragsgjevar|bestilt|tinga|ordered|requested|innhentet|innhenta|attesten er gitt|tidligere navn|tidlegare namn|to whom)\b"
);
// Companies of the same group.
pattern!(
    GROUP,
    r"morselskap|dotterselskap|datterselskap|konsern|\bmor\b|\bdatter\b|\bdotter\b|parent|subsidiar|\bgroup\b|tilknytt|filial"
);
// What a line over a number says of the company below, unlike a title as "Skatteattest for konsern".
pattern!(
    GROUP_HEAD,
    r"^(?:morselskap|dotterselskap|datterselskap|konsern|mor\b|datter\b|dotter\b|parent|subsidiar|group\b|tilknytt|filial)"
);
// Those of the others that a letterhead does not name.
pattern!(
    NO_LETTERHEAD,
    r"underenhet|undereining|bedriftsn|sub-?unit|sub-?entity|branch|regnskapsfører|rekneskapsførar|accountant|revisor|auditor|mottak[ea]r|recipient|(?:bestilt|tinga|ordered|requested) (?:av|by)|oppdragsgi|oppdragsgje|innsend[ea]r"
);
pattern!(
    NO_ORGNR,
    r"\bkid\b|konto|account|telefon|tlf|phone|mobil|fa(?:ks|x)\b|referanse|referen|\bref\b|saksn|\bcase\b|faktura|invoice|arkiv|beløp|amount|omsetning|omsetnad|turnover|\bkr\b|\bnok\b"
);

/// A number that may be an organisation number, with what is written before it.
#[derive(Debug)]
struct Candidate {
    number: String,
    label: String,
    above: String,
    /// A line above calls it another company of the group.
    in_group: bool,
    /// It is one to whom the document was sent.
    sent_to: bool,
    spot: Spot,
}

/// Whether a line is about another than whom the document is about: it was sent or asked for, or looks after them.
pub(super) fn is_of_another(line: &str) -> bool {
    ROW_OF_OTHERS.is_match(line) || SENT_TO.is_match(line) || OF_ANOTHER.is_match(line)
}

/// The organisation number of whom the document is about and where it stands, when exactly one fits.
pub(super) fn subject(lines: &[String]) -> Option<(String, Spot)> {
    let mut candidates: Vec<Candidate> = candidates(lines).into_iter().filter(|c| !is_something_else(c)).collect();
    candidates.retain(|c| !OTHERS.is_match(&c.label) && !GROUP.is_match(&c.label) && !c.in_group);
    if candidates.iter().any(|candidate| !candidate.sent_to) {
        candidates.retain(|candidate| !candidate.sent_to);
    }
    let labelled: Vec<&Candidate> = candidates.iter().filter(|c| LABEL.is_match(&c.label)).collect();
    if labelled.is_empty() {
        return only(candidates.iter());
    }
    let told_apart = || only(labelled.iter().copied().filter(|c| !NO_LETTERHEAD.is_match(&c.above)));
    only(labelled.iter().copied()).or_else(told_apart)
}

/// Whether a label of something else stands nearer to the number than one of an organisation number.
fn is_something_else(candidate: &Candidate) -> bool {
    last_end(&NO_ORGNR, &candidate.label) > last_end(&LABEL, &candidate.label)
}

fn only<'a>(candidates: impl Iterator<Item = &'a Candidate>) -> Option<(String, Spot)> {
    agreed(candidates.map(|candidate| (candidate.number.clone(), candidate.spot)))
}

fn candidates(lines: &[String]) -> Vec<Candidate> {
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let mut from = 0;
        for hit in NINE.captures_iter(line) {
            let Some(whole) = hit.get(0) else { continue };
            let number: String = (1..=3).filter_map(|i| hit.get(i)).map(|m| m.as_str()).collect();
            let after = line.get(whole.end()..).unwrap_or_default();
            if part_of_more(line, whole.start(), after) || !is_valid(&number) || ISSUERS.contains(&number.as_str()) {
                continue;
            }
            let label = label_before(lines, index, from, whole.start()).whole();
            let row = line.get(from..whole.start()).unwrap_or_default();
            if ROW_OF_OTHERS.is_match(line) && from == 0 {
                from = whole.end();
                continue;
            }
            // Of values that stand before their labels, or of a row that says what it is.
            let next = lines.get(index + 1).map_or("", String::as_str);
            let label = if MAIN_UNIT.is_match(row) {
                format!("hovedenhet {label}")
            } else if line.len() == whole.len() && ALONE.is_match(next) && !LABEL.is_match(&label) {
                next.to_owned()
            } else {
                SPEAKS.replace_all(&label, " ").into_owned()
            };
            let above = lines.get(index.saturating_sub(2)..index).unwrap_or_default();
            // What stands over another number belongs to that one.
            let above = above.rsplit(|line| NINE.is_match(line)).next().unwrap_or_default();
            let in_group = above.iter().any(|line| GROUP_HEAD.is_match(line));
            let above = above.iter().map(|line| end_of(line)).collect::<Vec<_>>().join(" ");
            let spot = Spot::in_line(index, whole.start(), whole.end());
            let sent_to = from == 0 && SENT_TO.is_match(line);
            found.push(Candidate { number, label, above, in_group, sent_to, spot });
            from = whole.end();
        }
    }
    found
}

/// A longer number, or an amount.
fn part_of_more(line: &str, start: usize, after: &str) -> bool {
    let mut before = line.get(..start).unwrap_or_default().chars().rev();
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let joined =
        |first: Option<char>, second: Option<char>| matches!(first, Some(' ' | '.' | '-' | ',')) && digit(second);
    let mut rest = after.chars();
    let (first, second) = (rest.next(), rest.next());
    let decimals = matches!(first, Some(',')) && (digit(second) || second == Some('-'));
    // A date or a page number may follow after a space; three more digits would make it a longer number.
    let more = matches!(first, Some(' ' | '.' | '-'))
        && after.chars().skip(1).take(3).filter(char::is_ascii_digit).count() == 3
        && !after.chars().nth(4).is_some_and(|c| c.is_ascii_digit());
    joined(before.next(), before.next()) || decimals || more || CURRENCY.is_match(after)
}

/// Modulus 11 with the weights 3 2 7 6 5 4 3 2.
fn is_valid(number: &str) -> bool {
    crate::company::Orgnr::parse(number).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject_of(text: &str) -> Option<String> {
        subject(&super::super::text::lines(text)).map(|(number, _)| number)
    }

    #[test]
    fn the_applicant_is_told_from_the_issuer_and_the_accountant() {
        let text = "Skatteetaten org.nr. 974 761 076\nOrganisasjonsnummer: 923 609 016\nRegnskapsfører: Tall AS, org.nr. 974683520";
        assert_eq!(subject_of(text).as_deref(), Some("923609016"));
        assert_eq!(subject_of("Organisation number\nNO 923 609 016 MVA").as_deref(), Some("923609016"));
        let parent = "Skatteetaten\nSkatteattest\nOrg.nr. 974 683 520\nMorselskap org.nr. 923 609 016";
        assert_eq!(subject_of(parent).as_deref(), Some("974683520"));
        let above = "Morselskap\nStor AS\nOrg.nr. 923 609 016\nOrg.nr. 974 683 520";
        assert_eq!(subject_of(above).as_deref(), Some("974683520"));
        assert_eq!(subject_of("Eksempel AS (923609016)").as_deref(), Some("923609016"));
        for text in [
            "Org.nr. 923 609 016 Kristiansand",
            "923 609 016\tKraftsalg AS",
            "Organisasjonsnummer\t923 609 016\nKopi sendt til\tKommunen, org.nr. 974 683 520",
            "Sendt til: Virke, org.nr. 974 683 520\nGjelder: Eksempel AS, org.nr. 923 609 016",
            "Skatteattest for Eksempel AS (923609016)\nSendt til: Virke, org.nr. 974 683 520",
            "Bank: Sparebanken, org.nr. 974 683 520\nOrg.nr.: 923 609 016",
            "Fullmaktshaver: Tall AS 974 683 520\nPå vegne av: Eksempel AS 923 609 016",
            "Attesten er sendt til Eksempel AS, org.nr. 923 609 016",
        ] {
            assert_eq!(subject_of(text).as_deref(), Some("923609016"), "{text}");
        }
    }

    #[test]
    fn what_is_ambiguous_wrong_or_something_else_is_absent() {
        for text in [
            "Org.nr. 923 609 016\nOrg.nr. 974 683 520",
            "Skatteetaten\nSkatteattest\nOrg.nr. 974 683 520\nOrg.nr. 923 609 016",
            "Skatteattest\nMorselskap\nStor AS\nOrg.nr. 923 609 016",
            "Skatteattest for konsern\nEksempel AS, org.nr. 923 609 016\nStor AS, org.nr. 974 683 520",
            "Org.nr. 923 609 017",
            "KID: 923609016",
            "Omsetning 923 609 016 kr",
            "923 609 016 kr.",
            "923 609 016 kroner",
            "923 609 016 NOK",
            "Saksnummer 923609016",
            "92360901612",
        ] {
            assert_eq!(subject_of(text), None, "{text}");
        }
    }
}
