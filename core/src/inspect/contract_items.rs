//! Which of the items that aml § 14-6 asks for an employment contract seems to have, and where it has them.
//!
//! Words are hints only. An item found may still be wrong, and one not found may be worded otherwise; this module must
//! never give a verdict.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::NaiveDate;

use super::model::Facts;
use super::pattern::{Pattern, compile, pattern};
use super::spots::{Joined, Spot, Spots};

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
pub fn is_older_than_the_change(signed: NaiveDate) -> bool {
    NaiveDate::from_ymd_opt(2024, 7, 1).is_some_and(|change| signed < change)
}

/// The items that the change of 1 July 2024 brought.
pub const NEW_ITEMS: [&str; 4] = ["vaktendring-overtid", "innleier", "kompetanse", "sosial-trygghet"];

/// The items of which the change of 1 July 2024 asks more than before.
pub const WIDENED_ITEMS: [&str; 5] = ["arbeidssted", "ferie", "oppsigelse", "lonn", "arbeidstid"];
/// What is told of this contract alone, so that no act and no collective agreement can tell it.
const OF_THIS_CONTRACT: [&str; 7] =
    ["parter", "arbeidssted", "stilling", "startdato", "midlertidig", "tariffavtale", "innleier"];

/// The items of aml § 14-6 as changed on 1 July 2024.
const ITEMS: [Item; 17] = [
    always(
        "parter",
        r"arbeidsgiver\w*.*arbeidstaker|arbeidsg(?:jev|iv)ar\w*.*arbeidstakar|employer.*employee|partene?s? identitet|\bpart(?:er|ene|ane|ar)\b|\bparties\b",
        r"arbeidsg(?:jev|iv)ar|arbeidsgiver|employer|mellom",
    ),
    always(
        "arbeidssted",
        r"arbeidssted|arbeidsstad|tjenestested|tenestestad|oppmøtested|oppmøtestad|arbeidet (?:skal )?(?:utføres|utførast|blir utført|vert utført)|arbeidsplass|place of (?:work|employment)|workplace|work location|location of work|\blocation:",
        r"kontor|hjemmekontor|heimekontor|\bsted\b|office|adresse",
    ),
    always(
        "stilling",
        r"\bstilling|yrkestittel|arbeidsoppgaver|arbeidsoppgåver|job title|work title|\brole:|\btittel:|position|duties|stillingstittel|arbeidets art",
        r"tittel|oppgaver|oppgåver|ansatt som|tilsett som",
    ),
    always(
        "startdato",
        r"tiltred|tiltre[rs]?\b|tiltre[dk]?elses?|oppstart|startdato|start date|\bstart: ?\d|arbeidsforholdet (?:starter|begynner|tar til|tek til|startar|byrjar)|arbeidet (?:starter|begynner|tar til|tek til|startar|byrjar) (?:den |frå |fra |på )?(?:\d{1,2}\. ?(?:\d{1,2}\.|[a-z]{3})|\d{4}-|_|\.{3}|…|<|\[)|(?:employment|position) (?:(?:will |shall )?(?:start|begin)s?|starts on|is to start)\b|start of (?:the )?employment|commenc|begynnelsestidspunkt|starttidspunkt|byrjar|(?:ansatt|tilsett|ansettes|tilsetjast|employed) (?:fra|frå|from)|(?:gjelder|gjeld) (?:fra|frå)|(?:ansatt|tilsett|ansettes|employed)\b[^.]{0,60}? (?:fra|frå|from)\b|fra dato|frå dato|første arbeidsdag|fyrste arbeidsdag|first day of work|date of employment|ansettelsesdato|tilsetjingsdato|begynner i stillingen",
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
        r"arbeidstid|working (?:hours|time)|hours of work|weekly hours|normal hours|arbeidsuke|arbeidsveke|stillingsprosent|tim(?:er|ar)?\.? (?:per|i|pr\.?) (?:uke|veke)|hours (?:per|a) week|full[- ]time equivalent",
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
        r"overtid|vaktendring|endring\w* (?:av|i) (?:vakt|arbeidsplan)|mertid|meirarbeid|merarbeid|overtime|shift changes?|changes? (?:of|to|in) (?:the )?(?:shifts?|rota|schedule)|arbeid ut ?over avtalt",
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
        r"tjenestepensjon|tenestepensjon|\botp\b|innskuddspensjon|innskotspensjon|\bpensjon ?:|yrkesskadeforsikring|occupational (?:pension|injury)|sosial trygg|ytelser til sosial|social (?:security|benefits)|pensjonsleverandør|tenestepensjonsleverandør|pensjonsordning|pension (?:scheme|provider|and insurance)|yrkesskadetrygd|pensjon og forsikring|personalforsikring",
        r"pensjon|forsikring|pension|insurance",
    ),
];

pattern!(
    REFERENCE,
    r"arbeidsmiljølov\w*|\baml\b|ferielov\w*|ferieloven|folketrygdlov\w*|tariffavtalens?\b|lov(?:en|as?)s? regl|i (?:henhold til|samsvar med|tråd med) (?:lov|tariff|den til enhver tid)|etter reglane i|jf\.? ?(?:aml|§)|(?:etter|følg\w*|jf\.?|jamfør|viser til|regulert (?:av|i)|reguleres av) (?:\p{L}+ ){0,3}(?:tariffavtal\w+|overenskomst\w*|lova?\b|loven\b|forskrift\w*)|working environment act|holidays? act|in accordance with (?:the )?(?:act|law|collective)|§ ?\d+ ?[a-z]?-\d+|\S §+ ?\d+"
);
// What a handbook of the employer's own says is not said in the contract.
pattern!(
    ONLY_HANDBOOK,
    r"^[^\d]*\b(?:se|sjå|jf\.?|jamfør|følg(?:er|jer)|fram(?:går|kommer|kjem)|frem(?:går|kommer)|står|er (?:\w+ )?(?:beskrevet|regulert|omtalt|skildra|omtala)|i henhold til|i samsvar med|etter|viser til|vises til|see|set out in|according to|in accordance with|described in|refer to)\b[^\d.]{0,60}(?:h[åa]ndbok|handbook|personalreglement|arbeidsreglement|staff manual)[^\d]*$"
);
pattern!(
    NUMBERING,
    r"^(?:(?:§|punkt|pkt\.?|nr\.?|section|art(?:icle|ikkel|ikel)\.?)? ?(?:\d{1,2}|[a-z])(?:[.-]\d{1,2})*[.):]? ?|[-•*–] ?)?"
);

/// The expressions of each item, compiled.
static COMPILED: LazyLock<Vec<(&'static Item, Pattern, Pattern)>> =
    LazyLock::new(|| ITEMS.iter().map(|item| (item, compile(item.strong), compile(item.weak))).collect());

/// Sets the items of `facts` and notes where each was found.
pub(super) fn read(lines: &[String], facts: &mut Facts, spots: &mut Spots) {
    let mut found = BTreeSet::new();
    let mut missing = BTreeSet::new();
    let mut unsure = BTreeSet::new();
    let mut by_reference = BTreeSet::new();
    let joined = Joined::of(lines);
    for (item, strong, weak) in &*COMPILED {
        let id = item.id.to_owned();
        let hits: Vec<Hit> = hits(item, strong, lines, &joined);
        let said = hits.iter().filter(|hit| !ONLY_HANDBOOK.is_match(&hit.words)).collect::<Vec<_>>();
        if let Some(first) = best(&said) {
            let referring = said.iter().find(|hit| REFERENCE.is_match(&hit.words));
            let referring = referring.filter(|_| !OF_THIS_CONTRACT.contains(&item.id));
            if referring.is_some() {
                by_reference.insert(id.clone());
            }
            spots.insert(item.id, vec![referring.map_or(first, |hit| hit.spot)]);
            found.insert(id);
            continue;
        }
        let trace = hits
            .first()
            .map(|hit| hit.spot)
            .or_else(|| weak.find(&joined.text).map(|hit| joined.spot(hit.start(), hit.end())));
        if let Some(trace) = trace {
            spots.insert(item.id, vec![Spot { end: trace.start, ..trace }]);
        }
        if item.conditional || trace.is_some() {
            unsure.insert(id);
        } else {
            missing.insert(id);
        }
    }
    facts.items_found = Some(found);
    facts.items_missing = Some(missing);
    facts.items_unsure = Some(unsure);
    facts.items_by_reference = Some(by_reference);
}

/// A place where the words of an item stand.
struct Hit {
    spot: Spot,
    /// What is said there: the line, or what follows a heading.
    words: String,
    /// It opens its line.
    opens: bool,
}

fn hits(item: &Item, strong: &Pattern, lines: &[String], joined: &Joined) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(hit) = strong.find(line) else { continue };
        let below = lines.get(index + 1).filter(|below| heads(line, below) && !opens_another(item, strong, below));
        // What is asked for is that it is there, not the digits of it.
        let spot =
            Spot { last: index + usize::from(below.is_some()), ..Spot::in_line(index, hit.start(), hit.start()) };
        hits.push(Hit { spot, words: below.unwrap_or(line).clone(), opens: hit.start() <= numbered(line) });
    }
    if hits.is_empty()
        && let Some(hit) = strong.find(&joined.text)
    {
        let spot = joined.spot(hit.start(), hit.end());
        hits.push(Hit { spot: Spot { end: spot.start, ..spot }, words: hit.as_str().to_owned(), opens: false });
    }
    hits
}

/// A short line over a sentence is its heading.
fn heads(line: &str, below: &str) -> bool {
    let is_heading = line.chars().count() <= 40 && !line.contains('\t') && !line.ends_with(['.', ',']);
    let tells_itself = line.trim_end_matches(':').contains(':');
    let has_value = line.get(numbered(line)..).is_some_and(|rest| rest.contains(|c: char| c.is_ascii_digit()));
    is_heading && !tells_itself && !has_value && (below.ends_with('.') || below.chars().count() > 40)
}

/// Where the words of a line begin, behind its number.
fn numbered(line: &str) -> usize {
    NUMBERING.find(line).map_or(0, |numbering| numbering.end())
}

/// Whether a line says something of another item first, so that the heading above is not its.
fn opens_another(item: &Item, strong: &Pattern, line: &str) -> bool {
    let opens = |expression: &Pattern| expression.find(line).is_some_and(|hit| hit.start() <= numbered(line));
    let mut others = COMPILED.iter().filter(|(other, ..)| other.id != item.id && !OF_THIS_CONTRACT.contains(&other.id));
    !strong.is_match(line) && others.any(|(_, other, _)| opens(other))
}

/// Where an item stands best: where its words open a line, which is more than a mention.
fn best(hits: &[&Hit]) -> Option<Spot> {
    hits.iter().find(|hit| hit.opens).or_else(|| hits.first()).map(|hit| hit.spot)
}
