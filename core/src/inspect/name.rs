//! The name of the organisation a certificate is about.

use super::organisation_number;
use super::pattern::{Pattern, pattern};
use super::spots::Spot;

pattern!(
    LABEL,
    r"^(?:navn(?: på (?:foretaket|virksomheten|enheten))?|namn(?: på (?:føretaket|verksemda|eininga))?|foretaksnavn|føretaksnamn|firmanavn|virksomhet(?:ens navn)?|verksemd|foretak|selskap|firma|name(?: of (?:company|organi[sz]ation|business))?|company(?: name)?|organi[sz]ation name|business name)(?: ?: ?(.{2,80}))?$"
);
// The name of something else, alone in its cell.
pattern!(
    OTHER_LABEL,
    r"^(?:(?:forretnings|post|besøks)?adresse|(?:business |postal )?address|dato|date|utstedt|utferda|issued|(?:utstedelses|utskrifts)dato|date of issue|organisasjonsform|(?:legal|organi[sz]ation) form|type|status|kommune|municipality):?$"
);
pattern!(TITLED, r"^(?:skatteattest|firmaattest|tax certificate|certificate of registration) for:? (.{2,80})$");
// Words with capitals before the form of organisation; what comes before them belongs to the sentence.
pattern!(
    FORMED,
    r"(?-i)(?:^|[: ])((?:[\p{Lu}\d][\p{L}\d&.'/-]* (?:(?:og|i|på|and|of|&) )?){1,7}(?:AS|ASA|ANS|DA|SA|KS|NUF|ENK|BA|STI))(?:,? (?:[Oo]rg|\().*)?$"
);

/// The name and the line it stands on, when a label, the title or the form of organisation marks it.
pub(super) fn of(lines: &[String]) -> Option<(String, Spot)> {
    let about = |line: &&String| !organisation_number::is_of_another(line);
    let cells: Vec<(usize, &str)> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| about(line))
        .flat_map(|(line, text)| text.split('\t').map(move |cell| (line, cell)))
        .collect();
    let labelled = cells.iter().enumerate().find_map(|(index, (line, cell))| {
        let beside = LABEL.captures(cell.trim_end_matches(':'))?.get(1).map(|name| (*line, name.as_str()));
        // Beside the head of one column stands that of the next.
        let next = || cells.get(index + 1).copied().filter(|(_, next)| !is_label(next));
        beside.or_else(next)
    });
    let first = |pattern: &Pattern| {
        cells.iter().find_map(|(line, cell)| pattern.captures(cell)?.get(1).map(|name| (*line, name.as_str())))
    };
    let (line, name) = labelled.or_else(|| first(&TITLED)).or_else(|| first(&FORMED))?;
    let name = Some(without_number(name)).filter(|name| name.chars().any(char::is_alphabetic))?;
    let start = lines.get(line).and_then(|text| text.find(&name)).unwrap_or_default();
    let spot = Spot::in_line(line, start, start + name.len());
    Some((name, spot))
}

fn is_label(cell: &str) -> bool {
    organisation_number::ALONE.is_match(cell) || OTHER_LABEL.is_match(cell) || LABEL.is_match(cell)
}

/// `Eksempel AS, org.nr. 923 609 016` is `Eksempel AS`.
fn without_number(name: &str) -> String {
    pattern!(
        NUMBER,
        r",? *\(?(?:org\w*\.? ?-?(?:nr|nummer|no|number)\w*\.?:? ?|organi[sz]ation number:? ?)?\d{3} ?\d{3} ?\d{3}.*$"
    );
    pattern!(NEXT_LABEL, r" (?:organisasjonsnummer|organi[sz]ation number|org\.? ?nr|dato|date|adresse|address)\b.*$");
    let name = NUMBER.replace(name, "");
    NEXT_LABEL.replace(&name, "").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_told_from_the_sentence_around_it() {
        for (text, expected) in [
            ("Attesten gjeld Døme Telefonsal AS, organisasjonsnummer 974 683 520.", Some("Døme Telefonsal AS")),
            ("Gjelder: EKSEMPEL AS (923 609 016)", Some("EKSEMPEL AS")),
            ("Foretaksnavn:\tEksempel og Sønn ANS", Some("Eksempel og Sønn ANS")),
            ("Skatteattest for Eksempel AS", Some("Eksempel AS")),
            ("kjent som AS", None),
            ("Mottaker: Nordlys Innkjøp AS\nGjelder: Eksempel AS", Some("Eksempel AS")),
            ("Utleveres til: Nordlys Innkjøp AS, org.nr. 974 683 520", None),
            ("Tidligere navn: Gamle Eksempel AS", None),
            ("Navn\tOrganisasjonsnummer\nEksempel AS\t923 609 016", Some("Eksempel AS")),
            ("Navn\tOrg.nr.\nEksempel & Co\t923 609 016", None),
            ("Navn\tAdresse\nEksempel AS\tStorgata 1", Some("Eksempel AS")),
            ("Navn:\tEksempel & Co", Some("Eksempel & Co")),
        ] {
            let name = of(&super::super::text::lines(text)).map(|(name, _)| name);
            assert_eq!(name.as_deref(), expected, "{text}");
        }
    }
}
