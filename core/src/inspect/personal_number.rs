//! Personal numbers and bank account numbers in text: how many, and on which page.
//!
//! This module must never give out a number: only how many there are leaves it. Both the control rule in force and the one for numbers issued
//! from 1 January 2032 are accepted, so that a hit is a warning, not a proof.

mod control;
mod parted;
mod written;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use self::control::Rule;
use self::written::{Writing, Written};
use super::model::Place;
use super::pattern::{Pattern, last_end, pattern};
use super::text::{head_of_column, label_before};

// A font without a map may have lost the letter ø.
pattern!(
    PERSON_LABEL,
    r"dsels|personn(?:umme)?r|personnumre|\bf\.? ?nr|\bfnr|\bp\.? ?nr\b|\b[dh]-?(?:nummer|nr)\b|\bfødd?t?\b|birth|born\b|national (?:id|identity)|identity n|identitetsn|\bid[- ]?(?:nummer|nr|number|no)\b|identifikasjonsn|personal (?:id|identity|number)|\bssn\b|social security|national insurance|trygdenummer|\btin\b|tax id"
);
pattern!(ACCOUNT_LABEL, r"konto\w*|\bkto\b|account|\bbank|\biban\b");
pattern!(
    OTHER_LABEL,
    r"\bkid\b(?:[- ]?(?:nummer|nr|number|no))?|kundeidentifikasjon|faktura\w*|invoice|bilag\w*|telefon|\btlf|phone|mobil|\bordre\w*|\border\b|bestilling\w*|tinging\w*|kunden(?:umme)?r|customer n|medlemsn|avtalen|polise\w*|policy n|forsikringsn|saks?n|\bsak(?:en)?\b|\bcase\b|ticket|arkiv|journal|sporing|tracking|kolli|pakke|serien|serial|\bimei\b|\bsim\b|transaksjon|transaction|løpen|sertifikatn|certificate n|bevisn|dokumentn|document n|måle(?:r|punkt)|strekkode|barcode|\bean\b|\bgtin\b|tilbudsn|tilbodsn|\blisens|licen[cs]e|\bversjon|\bversion|\bs/n\b|\bsku\b|\bbatch|\blot\b|\bisbn|\bfaks\b|\bfax\b|innringer|\bcaller|oppringt|tidsst[ae]mp|timestamp|[gu]uid\b|\bsession\b|regningsn|abonnement\w*|subscription|\bhash|sjekksum|checksum|\bbuild\b|\bterminal\b|gavekort|gåvekort|fraktbrev|\bcontainer|lydfil|(?:call|session|document|campaign|product|item|recording|conversation|payment|device|record|message|request|customer|postens) id\b"
);
// Whatever is called a number, a code or an identifier of something.
pattern!(
    SOME_LABEL,
    r"\p{L}{3,}[- _]?(?:nummer(?:et)?|nr|number|kode|code)\b|\p{L}{3,}[ _-]no\b|\p{L}{2,}[-_]id\b|(?-i:\p{Ll}{2,}ID)\b|\b[ab][- ]?(?:nummer|nr)\b"
);
// Of somebody: it may well be the personal number.
pattern!(
    SOMEBODYS,
    r"^(?:pasient|patient|elev|pupil|deltak|deltag|participant|søker|søkjar|klient|ansatt|tilsett|arbeidstak|medarbeid|person|bruker|brukar|kandidat|navn|namn|employee|worker|user|staff|name|med|har|og|and|with|has|hans|hennes|hennar|sitt|mitt|ditt|his|her|legitimasjon)"
);
// The ends of a call, as the heads of columns.
pattern!(END_OF_CALL, r"^(?:fra|frå|til|from|to)$");
// A reference is taken for one only when the digits stand in one.
pattern!(REFERENCE_LABEL, r"referanse\w*|reference|\bref\b");
pattern!(OTHER_AFTER, r"^ ?\((?:kid|konto|account|faktura|invoice|telefon|tlf|ordre|order|ref)|^ ?km\b");
// A name or another sentence between a label and a number: the label is not the number's.
pattern!(APART, r"(?-i)[.;!?] \p{Lu}|\p{L}{2,}, ?$");
pattern!(NAME, r"(?-i)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+");

/// How many bytes may part a number from a label that is known by its form only.
const BESIDE: usize = 24;

/// Numbers found in a document.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Numbers {
    /// Different personal numbers.
    pub personal: u32,
    /// Different account numbers.
    pub accounts: u32,
    /// Different personal numbers by place.
    pub personal_by_place: BTreeMap<Place, u32>,
    /// Different account numbers by place.
    pub accounts_by_place: BTreeMap<Place, u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Personal,
    Account,
    /// Neither: a reference, a phone number.
    Other,
}

/// A number and what it is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    digits: String,
    class: Class,
    /// A label or the way of writing says so.
    sure: bool,
    /// Only that a date stands before five digits speaks for it, as it does in a list of dates and amounts.
    by_chance: bool,
}

/// Counts the numbers of all pages; each different number once, and once for each page it stands on.
///
/// The text of a page may come in several views. What a later view shows again is not looked at twice, because the
/// first view keeps labels beside their values best.
pub(super) fn count(pages: &[(Place, [&[String]; 2])]) -> Numbers {
    let mut found: Vec<(Place, Found)> = Vec::new();
    for (place, views) in pages {
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for lines in views {
            let numbers = numbers_in(lines);
            found.extend(numbers.iter().filter(|n| !seen.contains(&n.digits)).map(|n| (*place, n.clone())));
            seen.extend(numbers.into_iter().map(|number| number.digits));
        }
    }
    // What is called something else in one place is no personal number where nothing is said of it.
    let told = |wanted: Class| -> BTreeSet<String> {
        let sure = found.iter().filter(|(_, number)| number.sure && number.class == wanted);
        sure.map(|(_, number)| number.digits.clone()).collect()
    };
    let (people, accounts, others) = (told(Class::Personal), told(Class::Account), told(Class::Other));
    let class = |number: &Found| match number.class {
        class if number.sure || people.contains(&number.digits) => class,
        Class::Personal | Class::Account if accounts.contains(&number.digits) => Class::Account,
        Class::Personal | Class::Account if others.contains(&number.digits) => Class::Other,
        class => class,
    };
    let size = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let of = |wanted: Class| {
        let numbers = found.iter().filter(|(_, number)| class(number) == wanted);
        size(numbers.map(|(_, number)| &number.digits).collect::<BTreeSet<_>>().len())
    };
    let by_place = |wanted: Class| -> BTreeMap<Place, u32> {
        let mut by_place: BTreeMap<Place, BTreeSet<&str>> = BTreeMap::new();
        for (place, number) in found.iter().filter(|(_, number)| class(number) == wanted) {
            by_place.entry(*place).or_default().insert(&number.digits);
        }
        by_place.iter().map(|(place, set)| (*place, size(set.len()))).collect()
    };
    Numbers {
        personal: of(Class::Personal),
        accounts: of(Class::Account),
        personal_by_place: by_place(Class::Personal),
        accounts_by_place: by_place(Class::Account),
    }
}

/// Lines of a letter as they were before somebody quoted them.
fn unquoted(lines: &[String]) -> Cow<'_, [String]> {
    if !lines.iter().any(|line| line.starts_with('>')) {
        return Cow::Borrowed(lines);
    }
    lines.iter().map(|line| line.trim_start_matches(['>', ' ']).to_owned()).collect()
}

fn numbers_in(lines: &[String]) -> Vec<Found> {
    let lines = &*unquoted(lines);
    let mut found: Vec<Found> = Vec::new();
    let mut misses = 0;
    for (index, line) in lines.iter().enumerate() {
        let mut from = 0;
        for written in written::elevens(line) {
            if written.start < from {
                continue;
            }
            if let Some(number) = judged(lines, index, from, &written) {
                from = written.end;
                found.push(number);
            } else {
                misses += usize::from(written.by_chance && written.writing == Writing::Person);
            }
        }
        for (digits, needs_label) in parted::elevens(lines, index) {
            let believed = !needs_label || parted::is_labelled(lines, index);
            if believed && control::personal(&values(&digits)).is_some() && !found.iter().any(|n| n.digits == digits) {
                found.push(Found { digits, class: Class::Personal, sure: true, by_chance: false });
            }
        }
    }
    // In a list some pass the control by chance; of real numbers all do.
    if misses >= found.iter().filter(|number| number.by_chance).count() {
        found.retain(|number| !number.by_chance);
    }
    found
}

fn values(digits: &str) -> Vec<u32> {
    digits.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// What eleven digits are: the nearest label says it, then the way of writing; in doubt they are a personal number,
/// because that is the mistake that does no harm. `None` when they cannot be a number of either kind.
fn judged(lines: &[String], index: usize, from: usize, written: &Written) -> Option<Found> {
    let values = values(&written.digits);
    let rule = control::personal(&values);
    let is_account = control::is_account(&values);
    if rule.is_none() && !is_account {
        return None;
    }
    let line = lines.get(index)?;
    let label = label_before(lines, index, from, written.start);
    let labelled = if line.get(written.end..).is_some_and(|after| OTHER_AFTER.is_match(after)) {
        Some(Class::Other)
    } else {
        let head = head_of_column(lines, index, written.start);
        // In a list of cells, the heading of the column; elsewhere what stands above.
        let above = head.filter(|_| !line.contains('\t')).unwrap_or(&label.above);
        let over = || of_head(above, written.writing).or_else(|| of_head(head.unwrap_or_default(), written.writing));
        of_label(&label.row, written.writing).or_else(over)
    };
    let (class, sure) = match (written.writing, labelled) {
        (_, Some(Class::Personal)) if rule.is_some() => (Class::Personal, true),
        (Writing::Odd, _) => return None,
        _ if written.goes_on => (Class::Other, false),
        // Six and five digits is nobody's way to write an account.
        (Writing::Person, Some(Class::Account)) if rule.is_some() => (Class::Personal, true),
        (Writing::Person, Some(Class::Account | Class::Personal)) => (Class::Other, false),
        (Writing::Account, _) | (_, Some(Class::Account | Class::Personal)) => (Class::Account, true),
        (_, Some(Class::Other)) => (Class::Other, true),
        (_, None) if written.by_chance && rule.is_some() && is_labelled_after(line, written.end) => {
            (Class::Personal, true)
        }
        // A list of dates and amounts has such cells in every row.
        (_, None)
            if written.by_chance
                && (rule != Some(Rule::InForce) || line.contains('\t') && !six_in_one(line, written)) =>
        {
            return None;
        }
        (Writing::Person | Writing::Boxes, None) if rule.is_none() => return None,
        (writing, None) if rule.is_some() => (Class::Personal, writing != Writing::Plain),
        (_, None) => (Class::Account, false),
    };
    let by_chance = written.by_chance && labelled.is_none() && !is_labelled_after(line, written.end);
    Some(Found { digits: written.digits.clone(), class, sure, by_chance })
}

/// Whether a number begins with six digits that nothing parts.
fn six_in_one(line: &str, written: &Written) -> bool {
    line.bytes().skip(written.start).take(6).all(|byte| byte.is_ascii_digit())
}

/// Whether the cell after a number names it.
fn is_labelled_after(line: &str, end: usize) -> bool {
    let next = line.get(end..).unwrap_or_default().strip_prefix('\t').unwrap_or_default();
    next.split('\t').next().is_some_and(|cell| PERSON_LABEL.is_match(cell))
}

/// What the head of a column says of the numbers in it.
fn of_head(head: &str, writing: Writing) -> Option<Class> {
    of_label(head, writing).or_else(|| END_OF_CALL.is_match(head.trim()).then_some(Class::Other))
}

/// What a label says of the number after it, if anything.
fn of_label(label: &str, writing: Writing) -> Option<Class> {
    // What is written as a personal number is none by a label that is known by its form only.
    let plain = writing == Writing::Plain;
    let near = |expression: &Pattern| {
        let between = |end: &usize| label.get(*end..).unwrap_or_default().trim_start_matches(['.', ':', ' ']);
        last_end(expression, label).filter(|end| !APART.is_match(between(end)))
    };
    // A bank has a name, too.
    let unnamed = |end: &usize| !label.get(*end..).is_some_and(|between| NAME.is_match(between));
    let nearest = [
        (last_end(&PERSON_LABEL, label), Class::Personal),
        (near(&ACCOUNT_LABEL), Class::Account),
        (near(&OTHER_LABEL).filter(unnamed), Class::Other),
        (near(&REFERENCE_LABEL).filter(|_| plain).filter(unnamed), Class::Other),
        (near(&SOME_LABEL).filter(|end| plain && of_something(label, *end)).filter(unnamed), Class::Other),
    ];
    nearest
        .into_iter()
        .filter_map(|(end, class)| Some((end?, class)))
        .max_by_key(|(end, _)| *end)
        .map(|(_, class)| class)
}

/// Whether the label that ends there is of a thing, and stands beside the number.
fn of_something(label: &str, end: usize) -> bool {
    let (before, after) = label.split_at(end);
    let word = SOME_LABEL.find_iter(before).last().map_or("", |last| last.as_str());
    let of_person = [&PERSON_LABEL, &ACCOUNT_LABEL, &SOMEBODYS].iter().any(|known| known.is_match(word));
    after.len() <= BESIDE && !of_person
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> (u32, u32) {
        let lines = super::super::text::lines(&super::super::text::normalise(text));
        let numbers = count(&[(Place::Page { page: 1 }, [&lines, &[]])]);
        (numbers.personal, numbers.accounts)
    }

    #[test]
    fn personal_numbers_of_every_kind_are_found() {
        for number in [
            "54070824631",
            "28433742917",
            "23827206164",
            "18729932163",
            "60821552462",
            "52756359398",
            "62483673375",
            "02013299997",
            "30108299920",
            "30108299939",
            "31129956715",
            "10915596784",
            "13527248013",
        ] {
            assert_eq!(found(number), (1, 0), "{number}");
        }
    }

    #[test]
    fn personal_numbers_are_found_however_they_are_written() {
        for text in [
            "Fødselsnummer: 311299 56715",
            "Fødselsnummer\n311299 56715",
            "311299-56715",
            "311299 - 56715",
            "31 12 99 56715",
            "31.12.99 56715",
            "311299 567 15",
            "3 1 1 2 9 9 5 6 7 1 5",
            "Fødselsnummer\t3\t1\t1\t2\t9\t9\t5\t6\t7\t1\t5",
            "311299\n56715",
            "Fødselsnummer 311299-\n56715 Kari",
            "311299/56715",
            "311299.56715",
            "31/12/99 56715",
            "311 299 567 15",
            "Kari_31129956715",
            "Kari_31129956715_avtale",
            "Fnr. 1-31129956715",
            "født 31129956715, bosatt i Oslo",
            "311299\t56715\tFnr",
            "Fødselsnummer: 31.12.1999 56715",
            "Kari, f. 31.12.1999-56715",
            "Fødselsnummer: [3] [1] [1] [2] [9] [9] [5] [6] [7] [1] [5]",
            "**311299** 56715",
            "Navn;Fødselsdato;Personnr\nKari;311299;56715",
            "Navn,Fødselsdato,Personnummer\nKari,31.12.1999,56715",
            "Navn\tFødselsdato\tPersonnummer\nKari\t1999-12-31\t56715",
            "Ansattnummer: 31129956715",
            "F dselsnummer 31129956715, bosatt i Oslo",
            "Ingrid 31129956715",
            "Kundenr. 12 gjelder Kari Nordmann, 31129956715",
            "Varenr 17 er solgt.\nKari Nordmann 31129956715",
            "ID nr. 31129956715",
            "Fødselsdato\tNavn\tPersonnr\n31.12.1999\tKari Nordmann\t56715",
            "Navn\tFødselsnummer\nKari\t31.12.1999\t56715",
            "Navn\tFødselsdato\tNr\nKari\t1999-12-31\t56715",
            "Navn;Fødselsdato;Nr\nKari;1999-12-31;56715",
            "Navn,Fødselsdato,Nr\nKari,1999-12-31,56715",
            "\"Navn\";\"Fødselsdato\";\"Nr\"\n\"Kari\";\"1999-12-31\";\"56715\"",
            "Navn;Fødselsdato\nKari;1999-12-31;56715",
            "311299\u{202c} 56715",
            "\u{2066}311299\u{2069}56715",
            "3112\u{34f}9956715",
            "Navn\tFnr1\tFnr2\nKari\t311299\t56715",
            "\"311299\"&\"56715\"",
            "Kari Nordmann (311299) 56715",
            "Kari Nordmann: 311299:56715",
            "fnr=311299%2056715",
            "> > Fnr: 311299\n> > 56715",
            "Fnr\n31\t12\t99\t567\t15",
            "Fnr\n31\t12\t99\t56715",
            "Pasientnr 31129956715",
            "Fødselsnummer ......... 311299 ...... 56715",
            "Født\tNavn\tPersonnummer\n4.10.1971\tOla Nordmann\t12345\n311299\tKari Nordmann\t56715",
        ] {
            assert_eq!(found(text), (1, 0), "{text}");
        }
    }

    #[test]
    fn a_nought_that_a_spreadsheet_has_dropped_is_put_back_under_the_label_alone() {
        assert_eq!(found("Navn\tFødselsnummer\nKari\t2013299997"), (1, 0));
        assert_eq!(found("Navn;Fødselsnummer\nKari;2013299997"), (1, 0));
        assert_eq!(found("Navn;Fødselsdato;Personnr\nKari;20132;99997"), (1, 0));
        assert_eq!(found("Navn\tTelefon\nKari\t2013299997"), (0, 0));
        assert_eq!(found("Fnr\n2013299997"), (1, 0));
        assert_eq!(found("Fødselsnummer\n31129956715\n2013299997"), (2, 0));
        assert_eq!(found("Fnr: 2013299997"), (1, 0));
        assert_eq!(found("Telefon\n2013299997"), (0, 0));
        assert_eq!(found("2013299997"), (0, 0));
    }

    #[test]
    fn dates_before_amounts_are_no_numbers() {
        assert_eq!(found("31.12.99 56715"), (1, 0));
        assert_eq!(found("14.10.26 12345\n15.10.26 20111\n31.12.99 56715"), (0, 0));
        assert_eq!(found("141026\t12345\n151026\t20111\n311299\t56715"), (0, 0));
        assert_eq!(found("Dato\tBeløp\n1999-12-31\t56715"), (0, 0));
        assert_eq!(found("Dato;Beløp\n1999-12-31;56715"), (0, 0));
        assert_eq!(found("Fødselsdato;Postnr\n1999-12-31;56715"), (0, 0));
    }

    #[test]
    fn the_same_number_written_twice_is_one() {
        assert_eq!(found("31129956715\n311299 56715\n30108299920"), (2, 0));
        assert_eq!(found("Ektefeller: 31129956715/30108299920"), (2, 0));
        assert_eq!(found("311299 56715/301082 99920, Oslo"), (2, 0));
    }

    #[test]
    fn account_numbers_are_told_apart() {
        for text in [
            "8601 11 17947",
            "8601-11-17947",
            "1234.56.78903",
            "Kontonr. 32074068323",
            "IBAN NO93 8601 1117 947",
            "86011117947",
        ] {
            assert_eq!(found(text), (0, 1), "{text}");
        }
        // Passes as both: the writing decides, then the label, then caution.
        assert_eq!(found("3112 99 56715"), (0, 1));
        assert_eq!(found("Kontonummer: 31129956715"), (0, 1));
        assert_eq!(found("Kto. 31129956715"), (0, 1));
        assert_eq!(found("Kontonummer i DNB tilhører fødselsnummer 31129956715"), (1, 0));
    }

    #[test]
    fn payment_references_phones_and_wrong_digits_are_not_reported() {
        for text in [
            "KID: 31129956715",
            "KID\n86011117947",
            "Breddegrad 69,31129956715",
            "Fakturanr. 31129956715",
            "Tlf. 0047 22 33 44 55",
            "Varenummer: 31129956715",
            "Varenr\tBeskrivelse\n31129956715\tTelefoni",
            "Produktkode\t31129956715",
            "Samtale-ID: 31129956715",
            "CallID 31129956715",
            "Tid;Agent;CallGuid\n2026-10-14;A12;31129956715",
            "Contract no. 31129956715",
            "B-nummer: 31129956715",
            "Faks 31129956715",
            "Ring oss på +47 31129956715",
            "Session 31129956715",
            "Abonnement: 31129956715",
            "Regningsnummer: 31129956715",
            "Kjøretøy: 31129956715 km",
            "Start;Fra;Til;Sekunder\n2026-10-01 09:14;4722334455;31129956715;45",
            "Dato;Opptak-ID\n14.10.2026;31129956715",
            "31129956716",
            "32129956715",
            "331129956715",
            "2026-31129956715",
            "https://x.no/31129956715",
            "www.x.no/sak/31129956715",
            "923 609 016 14.10.2026",
            "311299\n56716",
            "31.12.2026",
        ] {
            assert_eq!(found(text), (0, 0), "{text}");
        }
    }
}
