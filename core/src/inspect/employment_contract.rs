//! Hints on an employment contract: which of the items that aml § 14-6 asks for seem to be there.
//!
//! Words are hints only. An item found may still be wrong, and one not found may be worded otherwise.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::dates::dates_in;
use super::language;
use super::model::{Employment, Facts};
use super::pattern::{compile, pattern};
use super::text::label_before;

/// An item of the minimum content.
struct Item {
    id: &'static str,
    /// Words that only this item has.
    strong: &'static str,
    /// Words that may be about something else.
    weak: &'static str,
    /// Only some contracts need it, so that its absence tells nothing.
    conditional: bool,
}

const fn always(id: &'static str, strong: &'static str, weak: &'static str) -> Item {
    Item { id, strong, weak, conditional: false }
}

const fn sometimes(id: &'static str, strong: &'static str, weak: &'static str) -> Item {
    Item { id, strong, weak, conditional: true }
}

/// The items of aml § 14-6 as changed on 1 July 2024.
const ITEMS: [Item; 17] = [
    always(
        "parter",
        r"arbeidsgiver\w*.*arbeidstaker|arbeidsgjevar\w*.*arbeidstakar|employer.*employee|partene?s? identitet|\bpartar?",
        r"arbeidsgi?je?ver|arbeidsgiver|employer|mellom",
    ),
    always(
        "arbeidssted",
        r"arbeidssted|arbeidsstad|arbeidsplass|place of work|workplace|work location",
        r"kontor|hjemmekontor|heimekontor|\bsted\b|office|adresse",
    ),
    always(
        "stilling",
        r"\bstilling|yrkestittel|arbeidsoppgaver|arbeidsoppgåver|job title|position|duties|stillingstittel|arbeidets art",
        r"tittel|oppgaver|oppgåver|ansatt som|tilsett som",
    ),
    always(
        "startdato",
        r"tiltred|tiltre\b|tiltre[dk]?elses?|oppstart|startdato|start date|arbeidsforholdet (?:starter|begynner|tar til)|commenc|begynnelsestidspunkt|starttidspunkt|byrjar",
        r"\bfra (?:og med )?\d|frå (?:og med )?\d|starter|begynner",
    ),
    sometimes(
        "midlertidig",
        r"midlertidig|mellombels|vikariat|tidsbegrens|tidsavgrensa|temporary|fixed[- ]term",
        r"vikar|varighet|duration|til og med",
    ),
    sometimes("provetid", r"prøvetid|probation|trial period", r"prøve"),
    always("ferie", r"\bferie|holiday|annual leave|vacation", r"fravær|permisjon|\bleave\b"),
    always(
        "oppsigelse",
        r"oppsigelse|oppsiing|oppseiing|notice period|period of notice|termination",
        r"avslutning|opphør|\bnotice\b",
    ),
    always(
        "lonn",
        r"\blønn|\bløn\b|\blønsv|lønns|salary|\bwages?\b|remuneration",
        r"timebetal|provisjon|betaling|\bpay\b|commission",
    ),
    always(
        "arbeidstid",
        r"arbeidstid|working hours|hours of work|stillingsprosent|timer per uke|timar per veke|hours per week",
        r"heltid|deltid|full[- ]time|part[- ]time|klokk|\bkl\b",
    ),
    always("pauser", r"\bpause|spisepause|lunsj|matpause|\bbreaks?\b|lunch", r"kvile|hvile"),
    sometimes(
        "sarlig-arbeidstid",
        r"(?:særlig|særskilt|spesiell) arbeidstid|særlege arbeidstid|fleksibel arbeidstid|fleksitid|turnus|gjennomsnittsberegning|special working|flexitime|redusert arbeidstid",
        r"fleksib|skift|\bshift|gjennomsnitt|flexib",
    ),
    always(
        "vaktendring-overtid",
        r"overtid|vaktendring|endring(?:er|ar)? av vakt|mertid|meirarbeid|merarbeid|overtime|shift change",
        r"vaktplan|arbeidsplan|\bvakt|utover avtalt|\brota\b",
    ),
    sometimes("tariffavtale", r"tariffavtale|collective (?:agreement|bargaining)", r"tariff|overenskomst"),
    sometimes(
        "innleier",
        r"innleier|innleigar|innleievirksomhet|\bhirer\b|user undertaking",
        r"utleie|utleige|innleie|innleige|hired out|leased",
    ),
    sometimes(
        "kompetanse",
        r"kompetanse(?:utvikling|heving)|skills development|competence development|etterutdanning|vidareutdanning|videreutdanning",
        r"kompetanse|opplæring|\bkurs\b|training",
    ),
    always(
        "sosial-trygghet",
        r"tjenestepensjon|tenestepensjon|\botp\b|yrkesskadeforsikring|occupational (?:pension|injury)|sosial trygg|ytelser til sosial|social (?:security|benefits)|pensjonsleverandør",
        r"pensjon|forsikring|pension|insurance",
    ),
];

pattern!(
    REFERENCE,
    r"arbeidsmiljølov\w*|\baml\b|ferielov\w*|ferieloven|folketrygdlov\w*|tariffavtalens?\b|lov(?:en|as?)s? regl|i (?:henhold til|samsvar med|tråd med) (?:lov|tariff|den til enhver tid)|etter reglane i|jf\.? ?(?:aml|§)|working environment act|holidays? act|in accordance with (?:the )?(?:act|law|collective)|§ ?\d+"
);
pattern!(
    PERMANENT,
    r"\bfast (?:ansatt|ansettelse|stilling|tilsett|tilsetting|tilsetjing)|ansettes fast|permanent (?:employ|position|contract)|(?:ansettelses(?:form|forhold)|type ansettelse): fast"
);
pattern!(
    TEMPORARY,
    r"midlertidig (?:ansatt|ansettelse|stilling|tilsett)|mellombels (?:tilsett|tilsetjing|stilling)|ansettes midlertidig|vikariat|tilkallings|temporary (?:employ|position|contract)|fixed[- ]term|(?:ansettelses(?:form|forhold)|type ansettelse): midlertidig"
);
pattern!(
    PERCENT,
    r"(?:stilling\w*|arbeidstid|position|deltid|heltid|full stilling)[^%]{0,40}?\b(\d{1,3})(?:[,.]\d+)? ?(?:%|prosent|per cent|percent)|\b(\d{1,3})(?:[,.]\d+)? ?(?:%|prosent|per cent|percent)[ -]?(?:s )?(?:stilling|position|ansettelse)"
);
pattern!(COMMISSION, r"provisjon|commission");
pattern!(NO_COMMISSION, r"(?:ingen|ikke|ikkje|inga|uten|utan|no|without)(?: \w+){0,2} (?:provisjon|commission)");
pattern!(
    SIGNATURE,
    r"sted(?: og |/| ?, ?)dato|stad(?: og |/)dato|place(?: and |/)date|underskrift|signatur|signert|signed|dato for signering|dato for underskrift"
);

/// The facts of an employment contract.
pub(super) fn facts(lines: &[String]) -> Facts {
    let mut found = BTreeSet::new();
    let mut missing = BTreeSet::new();
    let mut unsure = BTreeSet::new();
    let mut by_reference = BTreeSet::new();
    let whole = lines.join(" ");
    for item in &ITEMS {
        let strong = compile(item.strong);
        let id = item.id.to_owned();
        if strong.is_match(&whole) {
            if lines.iter().any(|line| strong.is_match(line) && REFERENCE.is_match(line)) {
                by_reference.insert(id.clone());
            }
            found.insert(id);
        } else if item.conditional || compile(item.weak).is_match(&whole) {
            unsure.insert(id);
        } else {
            missing.insert(id);
        }
    }
    Facts {
        lang: language::of(lines),
        signed: signed(lines),
        employment: employment(&whole),
        part_time: part_time(&whole),
        commission: commission(&whole),
        items_found: Some(found),
        items_missing: Some(missing),
        items_unsure: Some(unsure),
        items_by_reference: Some(by_reference),
        ..Facts::default()
    }
}

/// A template that names both says neither.
fn employment(text: &str) -> Option<Employment> {
    match (PERMANENT.is_match(text), TEMPORARY.is_match(text)) {
        (true, false) => Some(Employment::Fast),
        (false, true) => Some(Employment::Midlertidig),
        _ => None,
    }
}

fn part_time(text: &str) -> Option<bool> {
    let percents: BTreeSet<u32> = PERCENT
        .captures_iter(text)
        .filter_map(|hit| hit.get(1).or_else(|| hit.get(2))?.as_str().parse().ok())
        .filter(|percent| (1..=100).contains(percent))
        .collect();
    if percents.len() == 1 { percents.first().map(|percent| *percent < 100) } else { None }
}

fn commission(text: &str) -> Option<bool> {
    if NO_COMMISSION.is_match(text) {
        return Some(false);
    }
    COMMISSION.is_match(text).then_some(true)
}

/// The date beside the signatures, when all of them agree.
fn signed(lines: &[String]) -> Option<NaiveDate> {
    let mut dates = BTreeSet::new();
    for (index, line) in lines.iter().enumerate() {
        let mut from = 0;
        for written in dates_in(line) {
            let near = label_before(lines, index, from, written.start).whole();
            from = written.end;
            if SIGNATURE.is_match(&near) {
                dates.insert(written.date);
            }
        }
    }
    if dates.len() == 1 { dates.first().copied().flatten() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_found_missing_or_unsure() {
        let text = "ARBEIDSAVTALE\nArbeidsgiver: Eksempel AS Arbeidstaker: Kari\nStilling: telefonselger, 60 % stilling\nFast ansettelse fra tiltredelse 01.08.2026\n\
            Lønn: fastlønn og provisjon\nArbeidstid etter vaktplan\nFerie i henhold til ferieloven\nOppsigelse: en måned\nSted og dato: Oslo, 14.07.2026";
        let facts = facts(&super::super::text::lines(text));
        let has = |set: &Option<BTreeSet<String>>, id: &str| set.as_ref().is_some_and(|s| s.contains(id));
        assert!(has(&facts.items_found, "lonn") && has(&facts.items_by_reference, "ferie"));
        assert!(has(&facts.items_missing, "pauser") && has(&facts.items_missing, "sosial-trygghet"));
        assert!(has(&facts.items_unsure, "vaktendring-overtid") && has(&facts.items_unsure, "innleier"));
        assert_eq!(
            (facts.employment, facts.part_time, facts.commission),
            (Some(Employment::Fast), Some(true), Some(true))
        );
        assert_eq!(facts.signed.map(|d| d.to_string()).as_deref(), Some("2026-07-14"));
    }
}
