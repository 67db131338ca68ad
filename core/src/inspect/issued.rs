//! The date on which a certificate was issued, told from all the other dates on it.

use chrono::NaiveDate;

use super::dates::{WrittenDate, dates_in};
use super::pattern::{last_end, pattern};
use super::spots::{Spot, agreed};
use super::text::{Label, label_before};

pattern!(
    ISSUED,
    r"utsted|utferd|attestdato|attestens dato|dato for attest|attesten (?:er|ble|blei|vart|var) (?:\w+ )?(?:datert|gitt|gjeven|laget|laga|produsert|generert|skrevet|skriven)|issue|\bdatert\b|\bdated\b|certificate date|date of certificate"
);
pattern!(
    PRINTED,
    r"utskrift|utskriv(?:en|ne)|utskrevet|skrevet ut|skriven ut|printed|(?:date of )?print-?out|print date|vår dato|our date|dagens dato|today's date|dokumentdato|document date|produsert|generert|generated|sist oppdatert"
);
pattern!(
    PLAIN,
    r"^(?:(?:skatteetaten|brønnøysundregistrene)\W+|sted (?:og|/) )?(?:dato|date)(?: ?/ ?(?:dato|date))?(?:$|[:. ]*(?:den )?$|[: ]+(?:vår|deres|our|your|ref|saks|[a-zæøå]+, ?$))|\b(?:vår|our) (?:dato|date)\b|^dagsett\b"
);
// A place before the date, as in the head of a letter: "Oslo, 14. oktober", "Oslo den 14. oktober".
pattern!(
    PLACE,
    r"(?-i)^(?:(?:Nordre|Søndre|Indre|Ytre|Øvre|Nedre|Midtre|Store|Vestre|Østre) )?[A-ZÆØÅ][A-ZÆØÅa-zæøå-]*[A-ZÆØÅa-zæøå](?: i [A-ZÆØÅ][a-zæøå]+)?(?:,(?: ?[Dd]en)?| den) ?$"
);
// What happens on a day looks like a place: "Innlevert den", "Konkurs den".
pattern!(
    EVENT,
    r"^(?:\w*t|\w*dato|\w*date|saldo|konkurs|møte|ajour\w*|vedtak|periode|oppgave|levering|betaling|regning|signatur|underskrift|kontroll|revisjon|avregning|endring|oppdatering|attest\w*|innsending|klage|frist|signed|approved|submitted|opened|balance|checked)\b"
);
// A place without a comma looks like any other word with a capital: "Oslo 14. oktober".
pattern!(
    BARE_PLACE,
    r"(?-i)^(?:(?:Nordre|Søndre|Indre|Ytre|Øvre|Nedre|Midtre|Store|Vestre|Østre) )?[A-ZÆØÅ][a-zæøå]+(?: i [A-ZÆØÅ][a-zæøå]+)? $"
);
// Words that a date follows and that are no places: dues, things that are done, days.
pattern!(
    NO_PLACE,
    r"^(?:due|to|from|til|fra|frå|den|\w*(?:avgift|avgifta|skatt|skatten|tax|trekk|krav|gebyr|renter|beløp|sum|total|ing|inga|ingen|else|dag|day|sjon|tion|ment|år|side|page|tid|time|versjon|utgave|grunnlag|faktura|mva)) $"
);
// The issuer's own name, in the head or the foot of what it issues.
pattern!(
    ISSUER,
    r"^(?:skatteetaten|brønnøysundregistrene|brønnøysundregistra|(?:the )?norwegian tax administration|(?:the )?brønnøysund register centre)\W*(?:den )?$"
);
// A day on which it may have been issued, when nothing better is said.
pattern!(CREATED, r"^opprett(?:et|a)(?: den)?:? ?$");
pattern!(ONLY_TIME, r"^(?:,? ?(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?$");
pattern!(TO_A_LATER, r"^ ?(?:-|til(?: og med)?|to|t\.o\.m\.?) ?(?:\d|[A-Z][a-z]+ \d)");
pattern!(FROM_AN_EARLIER, r"^ ?(?:-|til(?: og med)?|to|t\.o\.m\.?) ?$");
// What may stand over a date without saying anything of it.
pattern!(NO_LABEL, r"^(?:skatteattest|firmaattest|tax certificate|skatteetaten|brønnøysundregistrene|.* AS)$");
pattern!(
    OTHER,
    r"forfall|frist|\bdue\b|deadline|gyldig|gjeld til|valid|utløp|utløper|går ut|expir|stift|found|incorporat|established|registrert|registered|registrering|registration|etabl|født|fødsel|birth|period|termin|fra og med|til og med|frå og med|f\.o\.m|t\.o\.m|betalt|\bpaid|status|\bper?\b\.?|\bpr\b\.?|as (?:of|at|on)\b|situation|årsregnskap|årsrekneskap|bestil|tinga|ordered|requested|mottatt|mottatt|received|ansatt|tilsett|vedtekt|endret|endra|oppgjør|oppgjer|skattleggings|vedtak|innlevert|konkurs|åpnet|opna|oppstart|kontrollert|avregn|saldo|signert|signed|underskr|regnskapsår|rekneskapsår|inntektsår|betalingsavtale|betalingsplan|payment (?:agreement|plan)|erstatter|erstattar|replaces|deres dato|your date|sist(?:e)? "
);

pattern!(
    OF_ANOTHER,
    r"(?:betalingsavtale|betalingsplan|payment (?:agreement|plan)|erstatter|erstattar|replaces)\b[^.]*(?:datert|dated|utsted\w*|utferd\w*|issued)(?: den| on)? ?$"
);
// A day of the week says nothing of the date behind it.
pattern!(
    WEEKDAY,
    r"\b(?:(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? ?(?:den |the )?$"
);

/// How surely a date is the one of issue; the surest kind rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Issued,
    Printed,
    Plain,
    Bare,
}

/// The date of issue and where it stands, when one date and no other can be it.
pub(super) fn date_of_issue(lines: &[String]) -> Option<(NaiveDate, Spot)> {
    let ranked = ranked(lines);
    let best = ranked.iter().map(|(rank, ..)| *rank).min()?;
    let of_best = ranked.into_iter().filter(|(rank, ..)| *rank == best);
    let (date, spot) = agreed(of_best.map(|(_, date, spot)| (date, spot)))?;
    Some((date?, spot))
}

/// Dates that begin at the end of one line and end on the next, where the words before them say that it is the one.
fn over_the_end(lines: &[String]) -> impl Iterator<Item = (Rank, Option<NaiveDate>, Spot)> {
    let pairs = lines.windows(2).enumerate().filter_map(|(index, pair)| match pair {
        [line, next] => Some((index, line.len(), format!("{} {next}", line.trim_end()))),
        _ => None,
    });
    pairs.flat_map(|(index, end, joined)| {
        let dates = dates_in(&joined).into_iter().filter(move |date| date.start < end && date.end > end + 1);
        dates.filter_map(move |date| match rank(joined.get(..date.start).unwrap_or_default()) {
            Standing::Ranked(rank @ (Rank::Issued | Rank::Printed)) => {
                Some((rank, date.date, Spot::lines(index, index + 1)))
            }
            _ => None,
        })
    })
}

fn ranked(lines: &[String]) -> Vec<(Rank, Option<NaiveDate>, Spot)> {
    let mut found: Vec<_> = over_the_end(lines).collect();
    for (index, line) in lines.iter().enumerate() {
        let mut from = 0;
        for written in dates_in(line) {
            let spot = Spot::in_line(index, written.start, written.end);
            let label = label_before(lines, index, from, written.start);
            let label = Label { row: WEEKDAY.replace_all(&label.row, "").into_owned(), ..label };
            let after = line.get(written.end..).unwrap_or_default();
            let between = line.get(from..written.start).unwrap_or_default();
            let first = from == 0;
            from = written.end;
            if !first && FROM_AN_EARLIER.is_match(between) {
                continue;
            }
            let rank = match rank(&label.row) {
                Standing::Unknown => rank(&label.above),
                known => known,
            };
            let rank = match rank {
                Standing::Unknown => rank_after(lines, index, &written, after),
                known => known,
            };
            match rank {
                Standing::Ranked(Rank::Plain | Rank::Bare) if TO_A_LATER.is_match(after) => {}
                Standing::Ranked(rank) => found.push((rank, written.date, spot)),
                Standing::Unknown if first && !is_stacked(lines, index, &written) && stands_alone(&label, after) => {
                    found.push((Rank::Bare, written.date, spot));
                }
                Standing::Unknown | Standing::Other => {}
            }
        }
    }
    found
}

/// What a label says of the date beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Ranked(Rank),
    /// The date of something else.
    Other,
    Unknown,
}

fn rank(label: &str) -> Standing {
    let other = last_end(&OTHER, label);
    let issued = last_end(&ISSUED, label);
    let printed = last_end(&PRINTED, label);
    // "The agreement dated", "replaces the one issued": of another paper.
    if OF_ANOTHER.is_match(label) {
        Standing::Other
    } else if issued.is_some() && issued >= other {
        Standing::Ranked(Rank::Issued)
    } else if printed.is_some() && printed >= other {
        Standing::Ranked(Rank::Printed)
    } else if other.is_some() {
        Standing::Other
    } else if CREATED.is_match(label.trim_start()) {
        Standing::Ranked(Rank::Bare)
    } else if PLAIN.is_match(label.trim_start()) || PLACE.is_match(label) && !EVENT.is_match(label) {
        Standing::Ranked(Rank::Plain)
    } else {
        Standing::Unknown
    }
}

/// What the label after a date says, where values stand before their labels.
fn rank_after(lines: &[String], index: usize, written: &WrittenDate, after: &str) -> Standing {
    let own = match after.strip_prefix(['\t', ' ']) {
        Some(cells) => cells.split('\t').next().unwrap_or_default(),
        None if written.start == 0 && after.is_empty() => lines.get(index + 1).map_or("", String::as_str),
        None => return Standing::Unknown,
    };
    // A label whose own value follows is not this one's.
    let below = if after.is_empty() { lines.get(index + 2).map_or("", String::as_str) } else { after };
    let is_label = own.chars().count() <= 40 && !own.ends_with(':') && !own.chars().any(|c| c.is_ascii_digit());
    if !is_label || !dates_in(below).is_empty() {
        return Standing::Unknown;
    }
    match rank(own) {
        ranked @ Standing::Ranked(Rank::Issued | Rank::Printed) => ranked,
        Standing::Ranked(Rank::Plain) if own.trim().eq_ignore_ascii_case("dato") => Standing::Ranked(Rank::Plain),
        Standing::Other => Standing::Other,
        _ => Standing::Unknown,
    }
}

/// Values under one another, whose labels stand elsewhere: nothing tells which of them the date is.
fn is_stacked(lines: &[String], index: usize, written: &WrittenDate) -> bool {
    let above = index.checked_sub(1).and_then(|above| lines.get(above)).map_or("", String::as_str);
    let is_number = above.contains(|c: char| c.is_ascii_digit()) && !above.chars().any(char::is_alphabetic);
    // A label without a value below, and one with its own above: the values stand over their labels.
    let below = lines.get(index + 1).map_or("", String::as_str);
    let is_value = is_number || below.ends_with(':') && !dates_in(above).is_empty();
    written.start == 0 && !above.is_empty() && is_value
}

/// A date with nothing beside it, or with the issuer or a place, may stand in the head of a letter.
fn stands_alone(label: &Label, after: &str) -> bool {
    let silent = |text: &str| !text.chars().any(char::is_alphabetic);
    let is_place = |text: &str| BARE_PLACE.is_match(text) && !EVENT.is_match(text) && !NO_PLACE.is_match(text);
    (silent(&label.row) || ISSUER.is_match(&label.row) || is_place(&label.row))
        && (silent(&label.above) || NO_LABEL.is_match(&label.above))
        && ONLY_TIME.is_match(after.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issued(text: &str) -> Option<String> {
        date_of_issue(&super::super::text::lines(text)).map(|(date, _)| date.to_string())
    }

    #[test]
    fn the_date_of_issue_is_told_from_other_dates() {
        for text in [
            "Utstedt 14.10.2026\nForfalt per 01.10.2026\nStiftet 03.02.2011",
            "Dato: 14. oktober 2026\nGyldig til: 14.04.2027",
            "Dato Vår referanse\n14.10.2026 2026/5",
            "Utferda den 14. oktober 2026",
            "Date of issue: 14 October 2026",
            "Issued on October 14, 2026. Valid until April 14, 2027.",
            "Oslo, 14.10.2026",
            "Oslo, 14. oktober 2026",
            "Oslo den 14.10.2026",
            "Mo i Rana, den 14.10.2026",
            "Dato: 14/10 2026",
            "Dato: 14 . 10 . 2026",
            "Dato:\n14.10.2026",
            "Sted og dato: Oslo, 14.10.2026",
            "14.10.2026 10:15",
            "Skatteattest\n14.10.2026 10:15",
            "Eksempelveien 1\n14.10.2026\nSkatteattest",
            "Utskriftsdato 14.10.2026\nRegistrert i Foretaksregisteret: 02.09.1994",
            "Dato for utstedelse\n14.10.2026",
            "Skatteetaten\tVår dato\nPostboks 9200\t14.10.2026\nOslo\tVår referanse",
            "Stiftet\t03.02.2011\nUtstedt\t14.10.2026",
            "Oslo 14.10.2026",
            "Mo i Rana 14. oktober 2026\nSkatteetaten",
            "Skatteetaten\t14.10.2026\nStiftet\t05.01.2015",
            "Brønnøysundregistrene 14. oktober 2026\nAttesten er utstedt elektronisk.",
            "Firmaattest utskrevet 14.10.2026 kl. 10.12",
            "Opprettet: 14.10.2026",
            "Registrert i Merverdiavgiftsregisteret: 01.02.2015\n14.10.2026\nRestanser: 0",
            "Attesten er gitt 14.10.2026",
            "Utstedt 14. okt. 2026",
            "Attesten ble laget 14.oktober 2026.",
            "Dato: onsdag 14. oktober 2026",
            "Wednesday, October 14th, 2026",
            "Utstedt: 20261014",
            "Utstedt 14.10.2026\nDet er inngått betalingsavtale datert 02.10.2026.",
            "Utstedt 14.10.2026\nErstatter attest utstedt 14.04.2026",
            "Attesten er utstedt i Tromsø den 14.\noktober 2026 av Skatteetaten.",
            "Skriven ut: 14. oktober 2026",
            "Attesten er skriven ut 14. oktober 2026",
            "Date of printout: 14 October 2026",
            "Brønnøysundregistrene\t14.10.2026\nStiftelsesdato: 05.01.2015\n12.01.2015\nRegistrert i Foretaksregisteret:",
        ] {
            assert_eq!(issued(text).as_deref(), Some("2026-10-14"), "{text}");
        }
    }

    #[test]
    fn no_date_or_two_that_could_be_it_is_absent() {
        for text in [
            "Stiftet 14.10.2026",
            "Utstedt 14.10.2026\nUtstedt 15.10.2026",
            "Gyldig til 14.10.2026",
            "Restanser pr. 14.10.2026",
            "Saldo 14.10.2026",
            "Saldo\n14.10.2026",
            "Kontrollert 14.10.2026",
            "Kontrollert den 14.10.2026",
            "Avregnet 14.10.2026",
            "Vedtaksdato 14.10.2026",
            "Vedtaksdato: 14.10.2026",
            "Konkurs åpnet 14.10.2026",
            "Konkurs åpnet den 14.10.2026",
            "Innlevert 14.10.2026",
            "Oppstart 14.10.2026",
            "Signert av Kari 14.10.2026",
            "Signert av Kari Nordmann, 14.10.2026",
            "Periode 01.01.2026 - 14.10.2026",
            "Periode: 01.01.2026-14.10.2026",
            "Regnskapsår 01.01.2025 - 31.12.2025",
            "01.01.2025 - 31.12.2025",
            "Dato 01.01.2025 - 31.12.2025",
            "Stiftelsesdato: 05.01.2015\n12.01.2015\nRegistrert i Foretaksregisteret:",
            "934 154 150\n12.01.2015",
            "Merverdiavgift 14.10.2026",
            "Behandling 14.10.2026",
            "Erstatter attest utstedt 14.10.2026",
        ] {
            assert_eq!(issued(text), None, "{text}");
        }
    }
}
