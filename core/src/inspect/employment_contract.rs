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

/// The ids of the items, in the order of the act.
pub fn item_ids() -> impl Iterator<Item = &'static str> {
    ITEMS.iter().map(|item| item.id)
}

/// Whether a contract was signed before the act was changed; it is lawful without what came then.
pub(super) fn is_older_than_the_change(signed: NaiveDate) -> bool {
    NaiveDate::from_ymd_opt(2024, 7, 1).is_some_and(|change| signed < change)
}

/// The items that the change brought. Others were only widened.
pub(super) const NEW_ITEMS: [&str; 4] = ["vaktendring-overtid", "innleier", "kompetanse", "sosial-trygghet"];

/// The items of aml § 14-6 as changed on 1 July 2024.
const ITEMS: [Item; 17] = [
    always(
        "parter",
        r"arbeidsgiver\w*.*arbeidstaker|arbeidsgjevar\w*.*arbeidstakar|employer.*employee|partene?s? identitet|\bpart(?:er|ene|ane|ar)\b|\bparties\b",
        r"arbeidsgjevar|arbeidsgiver|employer|mellom",
    ),
    always(
        "arbeidssted",
        r"arbeidssted|arbeidsstad|tjenestested|tenestestad|oppmøtested|oppmøtestad|arbeidet (?:skal )?(?:utføres|utførast|blir utført|vert utført)|arbeidsplass|place of work|workplace|work location",
        r"kontor|hjemmekontor|heimekontor|\bsted\b|office|adresse",
    ),
    always(
        "stilling",
        r"\bstilling|yrkestittel|arbeidsoppgaver|arbeidsoppgåver|job title|position|duties|stillingstittel|arbeidets art",
        r"tittel|oppgaver|oppgåver|ansatt som|tilsett som",
    ),
    always(
        "startdato",
        r"tiltred|tiltre[rs]?\b|tiltre[dk]?elses?|oppstart|startdato|start date|arbeidsforholdet (?:starter|begynner|tar til)|commenc|begynnelsestidspunkt|starttidspunkt|byrjar|(?:ansatt|tilsett|ansettes|tilsetjast|employed) (?:fra|frå|from)|fra dato|frå dato|første arbeidsdag|fyrste arbeidsdag|first day of work|date of employment|ansettelsesdato|tilsetjingsdato|begynner i stillingen",
        r"\bfra (?:og med )?\d|frå (?:og med )?\d|starter|begynner",
    ),
    sometimes(
        "midlertidig",
        r"midlertidig|mellombels|vikariat|tidsbegrens|tidsavgrensa|temporary|fixed[- ]term",
        r"vikar|varighet|duration|til og med",
    ),
    sometimes("provetid", r"prøvetid|probation|trial (?:period|terms)", r"prøve"),
    always("ferie", r"\bferie|holiday|annual leave|vacation", r"fravær|permisjon|\bleave\b"),
    always(
        "oppsigelse",
        r"oppsigelse|oppsiing|oppseiing|notice period|period of notice|termination|\bnotice\b",
        r"avslutning|avslutting|opphør|opphøyr",
    ),
    always(
        "lonn",
        r"\blønn|\bløn\b|\blønsv|lønns|salary|\bwages?\b|remuneration|\b(?:basic |hourly |monthly )?pay\b(?: at start| per| rate|:)|hourly rate",
        r"timebetal|provisjon|betaling|\bpay\b|commission|godtgjørelse|godtgjersle",
    ),
    always(
        "arbeidstid",
        r"arbeidstid|working hours|hours of work|stillingsprosent|tim(?:er|ar)?\.? (?:per|i|pr\.?) (?:uke|veke)|hours (?:per|a) week|full[- ]time equivalent",
        r"heltid|deltid|full[- ]time|part[- ]time|klokk|\bkl\b",
    ),
    always("pauser", r"\bpaus(?:e|ar)|spisepause|lunsj|matpause|\bbreaks?\b|lunch", r"kvile|hvile"),
    sometimes(
        "sarlig-arbeidstid",
        r"(?:særlig|særskilt|spesiell) arbeidstid|særleg\w* arbeidstid|særlig\w* arbeidstid|fleksibel arbeidstid|fleksitid|turnus|gjennomsnittsberegning|gjennomsnittsutrekning|særlege arbeidstidsordningar|calculation of average|averaging|special (?:arrangements?|schemes?) (?:for|of|on) working|special working|flexitime|redusert arbeidstid",
        r"fleksib|skift|\bshift|gjennomsnitt|flexib",
    ),
    always(
        "vaktendring-overtid",
        r"overtid|vaktendring|endring(?:er|ar)? av vakt|mertid|meirarbeid|merarbeid|overtime|shift changes?|changes? (?:of|to|in) (?:the )?shifts?|arbeid ut ?over avtalt",
        r"vaktplan|arbeidsplan|\bvakt|utover avtalt|\brota\b",
    ),
    sometimes("tariffavtale", r"tariffavtale|collective (?:agreement|bargaining)", r"tariff|overenskomst"),
    sometimes(
        "innleier",
        r"innleier|innleigar|innleievirksomhet|\bhirer\b|user undertaking",
        r"utleie|utleige|innleie|innleige|hired out|leased|\bhirer",
    ),
    sometimes(
        "kompetanse",
        r"kompetanse(?:utvikling|heving)|skills? development|competence development|professional development|kompetansetiltak|rett til kompetanse|right to (?:skills|training)|fagleg utvikling|faglig utvikling|etterutdanning|vidareutdanning|videreutdanning",
        r"kompetanse|opplæring|\bkurs\b|training",
    ),
    always(
        "sosial-trygghet",
        r"tjenestepensjon|tenestepensjon|\botp\b|yrkesskadeforsikring|occupational (?:pension|injury)|sosial trygg|ytelser til sosial|social (?:security|benefits)|pensjonsleverandør|tenestepensjonsleverandør|pensjonsordning|pension (?:scheme|provider|and insurance)|yrkesskadetrygd|pensjon og forsikring|personalforsikring",
        r"pensjon|forsikring|pension|insurance",
    ),
];

pattern!(
    REFERENCE,
    r"arbeidsmiljølov\w*|\baml\b|ferielov\w*|ferieloven|folketrygdlov\w*|tariffavtalens?\b|lov(?:en|as?)s? regl|i (?:henhold til|samsvar med|tråd med) (?:lov|tariff|den til enhver tid)|etter reglane i|jf\.? ?(?:aml|§)|working environment act|holidays? act|in accordance with (?:the )?(?:act|law|collective)|§ ?\d+ ?[a-z]?-\d+|\S §+ ?\d+"
);
pattern!(
    PERMANENT,
    r"\bfast (?:ansatt|ansettelse|stilling|tilsett|tilsetting|tilsetjing|arbeidsforhold)|(?:ansatt|ansettes|tilsett|tilsetjast) fast|permanent (?:\w+ )?(?:employ|position|contract|basis)|(?:ansettelse\w*|tilset[jt]ing\w*|stilling\w*|arbeidsforhold\w*|employment|type|varighet|varigheit|form)(?: \(\w+\))? ?(?:: ?|er |is )(?:en |ei |a )?(?:fast|permanent)\b|tidsubegrens|until further notice|indefinite"
);
pattern!(
    TEMPORARY,
    r"(?:midlertidig|mellombels) (?:\w+ )?(?:ansatt|ansettelse|stilling|tilsett|tilset[jt]ing|engasjement|arbeidsforhold)|(?:ansatt|ansettes|tilsett|tilsetjast) (?:midlertidig|mellombels)|vikariat|\w*tilkalling|\w*tilkallingsvikar|ringevikar|temporary (?:\w+ )?(?:employ|position|contract|basis)|fixed[- ]term|(?:ansettelse\w*|tilset[jt]ing\w*|stilling\w*|arbeidsforhold\w*|employment|type|varighet|varigheit|form)(?: \(\w+\))? ?(?:: ?|er |is )(?:en |ei |a )?(?:midlertidig|mellombels|temporary)\b"
);
// What holds in a case that need not be this one.
pattern!(
    IN_CASE,
    r"\b(?:ved|hvis|dersom|om|når|eventuell?t?|ev\.|i tilfelle|for|if|in case of|where|ikke|ikkje|not|tidligere|tidlegare) (?:(?:en|ei|a|the|stillingen|stillinga|arbeidsforholdet|ansettelsen|er|is) ){0,3}(?:midlertidig|mellombels|temporary|fixed[- ]term|fast|permanent)\w*(?: \w+)?"
);
pattern!(TICKED, r"[☒☑✓✔✗✘🗹\x{f0fe}\x{f0fd}\x{f053}\x{f052}]|\[ ?[xX✓] ?\]|\( ?[xX] ?\)");
pattern!(BOX, r"[☒☑✓✔✗✘🗹\x{f0fe}\x{f0fd}\x{f053}\x{f052}☐□❏❑▢\x{f0a8}\x{f06f}\x{f0a3}]|\[ ?[xX✓]? ?\]|\( ?[xX]? ?\)");
pattern!(
    PERCENT,
    r"(?:stilling\w*|arbeidstid|position|deltid|heltid|full stilling)[^%]{0,40}?\b(\d{1,3})(?:[,.]\d+)? ?(?:%|prosent|per cent|percent)|\b(\d{1,3})(?:[,.]\d+)? ?(?:%|prosent|per cent|percent)[ -]?(?:s )?(?:stilling|position|ansettelse)"
);
pattern!(PART_TIME, r"deltids?(?:stilling|ansatt|ansettelse|tilsett|\b)|part[- ]time");
pattern!(FULL_TIME, r"heltids?(?:stilling|ansatt|ansettelse|tilsett|\b)|full[- ]time|full stilling|\bfull tid");
pattern!(NUMBERED, r"stillings(?:prosent|brøk|størrelse|storleik|del)\w*(?: \([^)]*\))?[^\d%]{0,12}?\b(\d{1,3})\b");
// A template leaves it open whether there is any.
pattern!(LEFT_OPEN, r"(?:provisjon\w*|commission\w*)[^.\w]{0,3}(?: kr\.?)? ?(?:_{2,}|\.{3,}|…|\[|<)");
pattern!(COMMISSION, r"provisjon|commission");
pattern!(NO_COMMISSION, r"(?:ingen|ikke|ikkje|inga|uten|utan|no|without)(?: \w+){0,2} (?:provisjon|commission)");
pattern!(
    SIGNATURE,
    r"sted(?: og |/| ?, ?)dato|stad(?: og |/)dato|place(?: and |/)date|underskrift|signatur|signert|signed|\bsigning|dato for signering|dato for underskrift"
);

// A date of its own, or after a place, and who signs beside or below it.
pattern!(HEAD_OF_DATE, r"^(?:(?:sted og |stad og )?dato:?|date:?|(?:\p{L}+ ){0,2}\p{L}+, ?(?:den)?|)$");
pattern!(
    SIGNED_BELOW,
    r"underskrift|signatur|signert|signed|for (?:arbeidsgiver|arbeidsgjevar|the employer)|(?:arbeidsgiver|arbeidsgjevar|employer)\W+(?:arbeidstak[ea]r|employee)\b|_{5,}"
);

/// The facts of an employment contract.
pub(super) fn facts(lines: &[String]) -> Facts {
    let mut found = BTreeSet::new();
    let mut missing = BTreeSet::new();
    let mut unsure = BTreeSet::new();
    let mut by_reference = BTreeSet::new();
    let chosen: Vec<String> = lines.iter().map(|line| chosen(line)).collect();
    let (whole, chosen) = (lines.join(" "), chosen.join(" "));
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
        employment: employment(&chosen),
        part_time: part_time(&chosen),
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
    let text = IN_CASE.replace_all(text, " ");
    match (PERMANENT.is_match(&text), TEMPORARY.is_match(&text)) {
        (true, false) => Some(Employment::Fast),
        (false, true) => Some(Employment::Midlertidig),
        _ => None,
    }
}

fn part_time(text: &str) -> Option<bool> {
    let percents: BTreeSet<u32> = PERCENT
        .captures_iter(text)
        .chain(NUMBERED.captures_iter(text))
        .filter_map(|hit| hit.iter().skip(1).flatten().next()?.as_str().parse().ok())
        .filter(|percent| (1..=100).contains(percent))
        .collect();
    if percents.is_empty() {
        return match (PART_TIME.is_match(text), FULL_TIME.is_match(text)) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        };
    }
    if percents.len() == 1 { percents.first().map(|percent| *percent < 100) } else { None }
}

/// A line of boxes without the options that are not ticked. Where none is ticked, it stays as it is.
fn chosen(line: &str) -> String {
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

fn commission(text: &str) -> Option<bool> {
    if NO_COMMISSION.is_match(text) {
        return Some(false);
    }
    COMMISSION.is_match(&LEFT_OPEN.replace_all(text, " ")).then_some(true)
}

/// The date beside the signatures, when all of them agree.
fn signed(lines: &[String]) -> Option<NaiveDate> {
    let mut dates = BTreeSet::new();
    for (index, line) in lines.iter().enumerate() {
        let mut from = 0;
        for written in dates_in(line) {
            let near = label_before(lines, index, from, written.start).whole();
            from = written.end;
            let below = lines.get(index + 1..).unwrap_or_default().iter().take(2).map(String::as_str);
            let after = line.get(written.end..).into_iter().chain(below).collect::<Vec<_>>().join(" ");
            let beside = HEAD_OF_DATE.is_match(near.trim()) && SIGNED_BELOW.is_match(&after);
            if SIGNATURE.is_match(&near) || beside {
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
