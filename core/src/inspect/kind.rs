//! The type of a document, told from its heading and what goes with it.
//!
//! A letter that merely mentions a certificate is no certificate: a heading must stand on a line of its own, near the
//! top, and the words that belong to the type must follow. In doubt there is no type.

use std::collections::BTreeSet;
use std::sync::{LazyLock, OnceLock};

use super::dates::dates_in;
use super::pattern::{Pattern, compile, pattern};
use super::signs::{SIGNS, Signs};

/// No type of ours, or not readable.
pub const OTHER: &str = "other";
/// Tax certificate.
pub const TAX_CERTIFICATE: &str = "skatteattest";
/// Certificate of registration.
pub const COMPANY_CERTIFICATE: &str = "firmaattest";
/// Employment contract.
pub const EMPLOYMENT_CONTRACT: &str = "arbeidsavtale";
/// Call figures by month.
pub const CALL_STATISTICS: &str = "samtalestatistikk";

/// The types that have a form of their own, known by their heading and words in whatever wording: a right one that
/// could be read is hardly ever taken for nothing. What companies write themselves goes by any name, and call figures
/// may stand in a report that nobody can reckon with.
pub const WELL_KNOWN: [&str; 3] = [TAX_CERTIFICATE, COMPANY_CERTIFICATE, EMPLOYMENT_CONTRACT];

/// How many lines from the top a heading may stand below letterhead and address.
const HEAD: usize = 18;
/// Longer lines are sentences.
const HEADING_LENGTH: usize = 110;

pattern!(
    NO_HEADING,
    r"^(?:gjelder|gjeld|re|sv|vs|fw|fwd|emne|subject)\b|\b(?:vedr(?:ørende)?|angående|ang|om manglende|bestilling|tinging|påminnelse|påminning|purring|mangler|manglar|manglende|forespørsel|førespurnad|etterlys\w*|innhenting|husk|rutine|veiledning|rettleiing|veileder|request|reminder|missing|regarding|about your|vedlegg|vedlagt|vedlegger|mottatt|motteke|sendt|send|må|skal|kan|bør|bes|ber|er|ble|blei|vart|har|følger|følgjer|sendes|vil|must|is|was|has|have|will|shall|please|attached|enclosed|sjekkliste|huskeliste|oversikt over|liste over|endring av|oppsigelse av|tillegg til|krav til|krav om|slik|hvordan|korleis|how|innkalling|innkalla|samtale om|møte|invitasjon|referat|notat|minutes|meeting|agenda|svar på|klage|erklæring|erklaring|declaration|søknad|spørsmål|residence|residency)\b"
);
pattern!(
    LETTER,
    r"^(?:hei|heisann|hallo|kjære|god dag|dear|hi|hello)\b[^.]{0,40}[,!]?$|^(?:til|to|fra|frå|from|emne|subject|sendt|sent): |^(?:vedlegg|attachments?): .*\.(?:pdf|docx?)$|\b(?:vedlagt (?:følger|følgjer|er|finner|finn|ligg)|vedlegger|vi ber (?:dere|dykk|deg|om)|ber (?:vi|eg|jeg) (?:dere|dykk|om)|bes sende|please (?:send|find|provide)|enclosed (?:is|please)|attached (?:is|please)|minner om|takk for|vi har mottatt (?:din|deres)|bestillingen din|send (?:oss|inn)|sende (?:oss|inn)|legg(?:e|es)? ved|lever(?:e|es)? (?:oss|inn|en|ein)|skaff)\b"
);

// The head of an e-mail.
pattern!(
    ENVELOPE,
    r"^(?:fra|frå|from|til|to|kopi|cc|sendt|sent|send|dato|date|emne|subject|reply-to|svar til|vedlegg|attachments?)(?: ?:|$|\t)"
);

// How to get one, not one.
pattern!(
    GUIDE,
    r"\b(?:bestill(?:e|er|ing av)? (?:du|skatteattest\w*|attest\w*|firmaattest\w*)|du kan bestille|slik (?:gjør|bestiller|får|går) du|slik (?:bestiller|får|tinger) (?:de|dere)|logg(?:e|er)? (?:deg )?inn\b|log ?in to|how to (?:order|get)|shows (?:whether|if)|viser om (?:du|de|dere|en|ein)|(?:du|de|dere) må oppgi|you (?:can|must|may) order|click|klikk|(?:leverandøren|tilbyder\w*|tilbydar\w*|the (?:tenderer|supplier)) (?:skal|må|shall|must))\b"
);
// A letter may also be the thing itself.
pattern!(WEAK_LETTER, r"\b(?:vi|me) viser til\b|\bwe refer to\b");

// The title of a document that may hold the heading of another as a chapter or an item.
pattern!(
    HOLDS_OTHERS,
    r"\b(?:(?:personal|ansatt|tilsett|medarbeid|arbeidsgiver|leder)[a-zæøå]*h[åa]ndbok\w*|h[åa]ndbok for (?:ansatte|tilsette|medarbeid)\w*|(?:staff|employee|personnel) (?:handbook|manual)|(?:personal|arbeids)reglement|(?:møte)?innkalling|(?:møte)?referat|innholdsfortegnelse|table of contents|sjekkliste\w*|huskeliste\w*|checklist|vedleggsliste|veiledning (?:til|om|for)|rettleiing (?:til|om|for)|konkurransegrunnlag|kravspesifikasjon|krav til leverandør\w*|tender documents?|(?:rutine|prosedyre|instruks|routine|procedure)\w* (?:for|ved|om) (?:\w+ ){0,2}(?:\w*attest\w*|arbeidsavtale\w*|\w*certificates?))\b|^(?:slik|hvordan|korleis|how to|vedlegg til|vedlegg$|innhold$|krav til|kva er|hva er|what is)\b"
);

/// The signs of a type, compiled; the words only where a heading asks for them.
struct Compiled {
    signs: &'static Signs,
    headings: Pattern,
    words: OnceLock<Words>,
}

struct Words {
    must: Pattern,
    body: Vec<Pattern>,
}

impl Compiled {
    fn words(&self) -> &Words {
        let compiled = || Words {
            must: compile(self.signs.must),
            body: self.signs.body.iter().map(|word| compile(word)).collect(),
        };
        self.words.get_or_init(compiled)
    }
}

/// Every type's signs, compiled.
static COMPILED: LazyLock<Vec<Compiled>> = LazyLock::new(|| {
    let one = |signs| Compiled { signs, headings: compile(signs.headings), words: OnceLock::new() };
    SIGNS.iter().map(one).collect()
});

/// On which page the certificate that the document is begins, where a letter comes before it; otherwise the first.
pub(super) fn certificate_page(pages: &[&[String]]) -> usize {
    let is_certificate = |kind: &str| matches!(kind, TAX_CERTIFICATE | COMPANY_CERTIFICATE);
    if of(&pages.concat()).is_some_and(|kind| !is_certificate(kind)) {
        return 0;
    }
    let dated = |page: &[String]| page.iter().any(|line| !dates_in(line).is_empty());
    let begins = |page: &&[String]| of(page).filter(|kind| is_certificate(kind) && dated(page));
    let found = pages.iter().enumerate().find_map(|(index, page)| Some((index, begins(page)?)));
    let Some((index, kind)) = found else { return 0 };
    let names_it = |line: &String| headings_of(line).iter().any(|type_of| type_of.signs.document_type == kind);
    // Its own first page, unless that is a letter.
    let is_letter = |page: &[String]| page.iter().any(|line| LETTER.is_match(line)) && of(page).is_none();
    let earlier = pages.get(..index).unwrap_or_default();
    if earlier.iter().any(|page| page.iter().any(names_it) && !is_letter(page)) { 0 } else { index }
}

/// What stands below the head of an e-mail, which says only who sent it to whom; everything, where there is none.
fn without_envelope(lines: &[String]) -> &[String] {
    let is_head = |line: &String| ENVELOPE.is_match(line);
    let Some(first) = lines.iter().take(4).position(is_head) else { return lines };
    let from_first = lines.get(first..).unwrap_or_default();
    let length = from_first.iter().take_while(|line| is_head(line)).count();
    if length >= 3 { from_first.get(length..).unwrap_or_default() } else { lines }
}

/// The type of a document, or `None` when it is not certain.
pub(super) fn of(lines: &[String]) -> Option<&'static str> {
    let lines = without_envelope(lines);
    let head = lines.get(..lines.len().min(HEAD)).unwrap_or_default();
    let is_title = |line: &String| HOLDS_OTHERS.is_match(line) && !line.ends_with('.');
    let head = head.split(is_title).next().unwrap_or_default();
    let of_head: Vec<Vec<&'static Compiled>> = head.iter().map(|line| headings_of(line)).collect();
    let types = |index: usize| {
        let signs = of_head.get(index).into_iter().flatten();
        signs.map(|type_of| type_of.signs.document_type).collect::<BTreeSet<_>>()
    };
    // Headings of several types one after the other are the items of a list.
    let in_list = |index: usize| {
        let own = types(index);
        let beside = [index.checked_sub(1), Some(index + 1)].into_iter().flatten().map(types);
        beside.into_iter().any(|near| !near.is_empty() && near.is_disjoint(&own))
    };
    let headed = of_head.iter().enumerate().filter(|(index, _)| !in_list(*index)).flat_map(|(_, signs)| signs);
    // Most pages have no heading, and need not be read through.
    let headed: Vec<&Compiled> = headed.copied().collect();
    if headed.is_empty() {
        return None;
    }
    let whole = lines.join("\n");
    let count = |expression: &Pattern| lines.iter().filter(|line| expression.is_match(line)).count();
    // What guides runs on over the end of a line.
    let guides = GUIDE.find_iter(&lines.join(" ")).count();
    let letter_marks = 3 * (count(&LETTER) + guides) + count(&WEAK_LETTER);
    // The heading that stands first rules, unless its own words do not follow.
    let found = headed.into_iter().find(|type_of| words_follow(type_of, &whole, letter_marks));
    found.map(|type_of| type_of.signs.document_type)
}

/// The types that a line may be the heading of.
fn headings_of(line: &str) -> Vec<&'static Compiled> {
    COMPILED.iter().filter(|type_of| type_of.headings.is_match(line) && is_heading(line)).collect()
}

fn is_heading(line: &str) -> bool {
    line.chars().count() <= HEADING_LENGTH && !line.ends_with(['.', '?', ',']) && !NO_HEADING.is_match(line)
}

/// A letter needs more of the type's own words before it is believed.
fn words_follow(type_of: &Compiled, text: &str, letter_marks: usize) -> bool {
    let words = type_of.words();
    let found = words.body.iter().filter(|word| word.is_match(text)).count();
    found >= type_of.signs.needed + letter_marks && words.must.is_match(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> Option<&'static str> {
        of(&super::super::text::lines(text))
    }

    #[test]
    fn a_letter_about_a_certificate_is_no_certificate() {
        for text in [
            "Hei\nVedlagt følger skatteattest for Eksempel AS, org.nr. 923 609 016, fra Skatteetaten.\nIngen restanser på skatt eller merverdiavgift.",
            "Til: post@eksempel.no\nEmne: Skatteattest\nHei,\nVi ber dere sende skatteattest fra Skatteetaten. Den skal vise restanser på skatt og merverdiavgift for org.nr. 923 609 016.",
            "Huskeliste\nFirmaattest\nSkatteattest\nArbeidsavtale",
            "Bestilling av skatteattest\nSkatteetaten\nOrg.nr. 923 609 016\nmerverdiavgift restanser",
            "Innkalling til samtale om skatteattest\nSkatteetaten\nOrg.nr. 923 609 016\nRestanser på merverdiavgift og arbeidsgiveravgift",
            "Personalhåndbok for Eksempel AS\nInnhold\nArbeidsavtale\nAlle får en avtale. Arbeidsgiver og arbeidstaker avtaler lønn, arbeidstid, oppsigelse, prøvetid og ferie.",
            "Eksempel AS\nPersonalhåndbok\nArbeidsavtale\nArbeidsgiver og arbeidstaker\nLønn\nArbeidstid\nOppsigelse\nPrøvetid\nFerie",
            "Ansatthåndbok 2026\nArbeidsavtale\nArbeidsgiver og arbeidstaker\nLønn\nArbeidstid\nOppsigelse",
            "Skatteetaten.no\nSkatteattest\nSkatteattest viser om du har restanser på skatt, merverdiavgift og arbeidsgiveravgift. Bestill\nskatteattest i Altinn. RF-1507 er for virksomheter. Du må oppgi\norganisasjonsnummer.",
            "The Norwegian Tax Administration\nTax certificate\nA tax certificate shows if you owe tax, value added tax or employer's contributions. You can order\nthe certificate in Altinn. Companies use RF-1507 and need their organisation number.",
            "Rutine for skatteattest\nSkatteattest\nSkatteetaten utsteder attesten. Vi henter RF-1507 og ser etter restanser på merverdiavgift. Organisasjonsnummer skal stemme.",
            "Skatteattest for Eksempel AS\nAvsender: Skatteetaten\nOrganisasjonsnummer: 923 609 016\nVedlegg: RF-1507.pdf\nVedlagt finner du skatteattest. Den viser merverdiavgift, arbeidsgiveravgift og restanser.",
            "The Norwegian Tax Administration\nCertificate of tax residence\nOrganisation number 923 609 016\nResident for tax purposes. VAT registered.",
            "Skatteetaten\nVAT certificate\nOrganisation number NO 923 609 016 MVA\nRegistered in the Value Added Tax Register.",
            "Eksempel AS\nErklæring om skatteattest\nVi har ikke restanser på skatt eller merverdiavgift. Attest fra Skatteetaten ettersendes. Org.nr. 923 609 016",
            "Møte om skatteattest\nSkatteetaten\nOrg.nr. 923 609 016\nRestanser på merverdiavgift",
            "Skatteattest\nHei,\nVi minner om at vi trenger skatteattest RF-1507 som viser restanser på merverdiavgift og arbeidsgiveravgift. Organisasjonsnummer 923 609 016. Skatteetaten gir den ut.",
        ] {
            assert_eq!(kind(text), None, "{text}");
        }
    }

    #[test]
    fn types_are_known_by_heading_and_words() {
        for (text, expected) in [
            (
                "Skatteetaten\nSkatteattest\nOrganisasjonsnummer 923 609 016\nRestanser: ingen\nMerverdiavgift 0",
                TAX_CERTIFICATE,
            ),
            ("Skatteetaten\nSkatteattest\nEksempel AS (923609016)\nIngen restanser.", TAX_CERTIFICATE),
            ("Skatteetaten\nSkatteattest\nOrg.nr. 923 609 016\nRestanser: 0\nKopi: Virke", TAX_CERTIFICATE),
            (
                "Fra: ikkesvar@eksempel.no\nSendt: 14.10.2026\nTil: Kari\nEmne: Skatteattest\nSkatteetaten\nSkatteattest\nOrg.nr. 923 609 016\nIngen restanser",
                TAX_CERTIFICATE,
            ),
            (
                "Company Certificate\nBrønnøysund Register Centre\nLegal form: AS\nGeneral manager: Kari",
                COMPANY_CERTIFICATE,
            ),
            ("Avtale om fast ansettelse\nArbeidsgiver: A\nArbeidstaker: B\nLønn\nArbeidstid", EMPLOYMENT_CONTRACT),
            (
                "Skatteetaten\nAttest for betalt skatt og avgift\nOrg.nr. 923 609 016\nAlt forfalt er betalt",
                TAX_CERTIFICATE,
            ),
            ("Skatteetaten\nSkatteattest\nOrg.nr. 923 609 016\nUtstedt 14.10.2026\nAlt er i orden", TAX_CERTIFICATE),
            ("RF-1316 Attest for skatt og merverdiavgift\nSkatteetaten\nIngen forfalt skatt", TAX_CERTIFICATE),
            ("Opplysningar om skatt og avgift\nSkatteetaten\nIngen restansar\nMeirverdiavgift 0", TAX_CERTIFICATE),
            ("Tax certificate\nThe Norwegian Tax Administration\nNo overdue value added tax", TAX_CERTIFICATE),
            (
                "Firmaattest\nBrønnøysundregistrene\nOrganisasjonsform: Aksjeselskap\nDaglig leder: Kari",
                COMPANY_CERTIFICATE,
            ),
            ("ARBEIDSAVTALE\nArbeidsgiver: A\nArbeidstaker: B\nLønn\nArbeidstid\nOppsigelse", EMPLOYMENT_CONTRACT),
            (
                "Databehandleravtale\nmellom behandlingsansvarlig og databehandler\nPersonopplysninger behandles til formål",
                "databehandleravtale",
            ),
            ("Kursbevis\nKari har gjennomført\nGrunnkurs for verneombud\n40 timer", "verneombud-kursbevis"),
        ] {
            assert_eq!(kind(text), Some(expected), "{text}");
        }
        let cover = ["Fra: Ola", "Til: Kari", "Dato: 20.10.2026", "Emne: Skatteattest"].map(str::to_owned);
        let letter = ["Eksempel AS", "Skatteattest", "Vedlagt følger skatteattest."].map(str::to_owned);
        let certificate = ["Skatteetaten", "Skatteattest", "Org.nr. 923 609 016", "Utstedt 14.10.2026", "Restanser: 0"];
        let certificate = certificate.map(str::to_owned);
        assert_eq!(certificate_page(&[&cover, &certificate]), 1);
        assert_eq!(certificate_page(&[&letter, &certificate]), 1);
        assert_eq!(certificate_page(&[&certificate, &certificate]), 0);
        assert_eq!(kind("Kursbevis\nFørstehjelp\nGjennomført 40 timer"), None);
    }
}
