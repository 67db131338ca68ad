//! What a document is and what it says: extracted text in; type, facts and findings out.
//!
//! Pure: no file, no process, no clock, no human language out. It runs inside the reader process, on what strangers
//! wrote, so it must never panic, never guess a fact, and never give out a personal number.

mod arrears;
mod boxes;
pub mod call_figures;
mod company_certificate;
mod contract_items;
mod dates;
mod employment_contract;
mod extension;
mod findings;
mod issued;
pub mod kind;
mod language;
mod model;
mod name;
mod nok;
mod organisation_number;
mod pattern;
mod personal_number;
mod places;
mod printed_table;
mod signs;
mod spots;
mod tax_certificate;
mod text;
mod words;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use spots::View;

pub use contract_items::{NEW_ITEMS, WIDENED_ITEMS, is_older_than_the_change, item_ids};
pub use findings::{FINDING_CODES, WHY_NOT_CODES, facts_missing, freshness, on_contract, on_facts};
pub use model::{
    Arg, ArrearsByKind, Employment, Expect, Extract, Facts, FileKind, Finding, Inspection, Language, Notice, Page,
    Part, Place, Readable, Row, Sheet, WhyNot,
};
pub use nok::Nok;
pub use places::{NumberKind, NumberPlace, Sought, digits_hidden, number_places};
pub use spots::Source;
pub use text::normalise;

/// How many different personal numbers stand in a text that somebody typed.
pub fn personal_numbers(typed: &str) -> u32 {
    let lines = text::lines(&normalise(typed));
    personal_number::count(&[(Place::Part(Part::Body), [&lines, &[]])]).personal
}

/// The call figures in what was extracted from a document.
pub fn call_figures(extract: &Extract, choice: &call_figures::Choice) -> call_figures::Figures {
    let sheets = if extract.sheets.is_empty() { printed_table::sheets(extract) } else { extract.sheets.clone() };
    call_figures::figures(&sheets, choice, extract.readable, extract.why_not)
}

/// Inspects what was extracted from a document.
pub fn inspect(extract: &Extract, expect: &Expect) -> Inspection {
    if extract.readable == Readable::No {
        return Inspection { findings: findings::on_reading(extract, expect), ..Inspection::unread(extract.why_not) };
    }
    let lines_of = |text: &str| words::respaced(words::joined(text::lines(&normalise(text))));
    let pages: Vec<(Place, [Vec<String>; 2])> = extract
        .pages
        .iter()
        .map(|page| (page.place, [lines_of(&page.text), lines_of(page.running.as_deref().unwrap_or_default())]))
        .collect();
    let content = || pages.iter().filter(|(place, _)| is_content(*place));
    // A letter before a certificate has dates and numbers of its own.
    let by_page: Vec<&[String]> = content().map(|(_, [rows, _])| rows.as_slice()).collect();
    let first = kind::certificate_page(&by_page);
    let (mut rows, mut running) = (View::default(), View::default());
    for (place, [of_rows, of_running]) in content().skip(first) {
        rows.push(*place, of_rows);
        running.push(*place, of_running);
    }
    let figures = call_figures(extract, &call_figures::Choice::default());
    let of_calls = figures.certain().then_some(kind::CALL_STATISTICS);
    let looks_like = kind::of(&rows.lines).or_else(|| kind::of(&running.lines)).or(of_calls);
    let document_type = expect.as_type.as_deref().or(looks_like).unwrap_or(kind::OTHER);
    let (facts, fact_places) = match document_type {
        kind::CALL_STATISTICS => (figures.facts(), figures.sources(&rows)),
        _ => facts(document_type, &rows, &running),
    };
    let (item_places, fact_places): (Sources, Sources) =
        fact_places.into_iter().partition(|(name, _)| item_ids().any(|id| id == name));
    let item_places = item_places.into_iter().filter_map(|(id, places)| Some((id, places.into_iter().next()?)));
    let unseen: Vec<(Place, Vec<String>)> =
        extract.pages.iter().map(|page| (page.place, lines_of(&page.unseen))).collect();
    let views: Vec<_> = pages
        .iter()
        .map(|(place, views)| (*place, views.each_ref().map(Vec::as_slice)))
        .chain(unseen.iter().map(|(place, lines)| (*place, [lines.as_slice(), &[]])))
        .collect();
    let numbers = personal_number::count(&views);
    let mut found: Vec<Finding> = findings::on_reading(extract, expect);
    found.extend(findings::on_numbers(&numbers, document_type));
    found.extend(on_facts(document_type, looks_like, &facts, expect));
    if document_type == kind::EMPLOYMENT_CONTRACT {
        found.extend(on_contract(&facts, numbers.personal.saturating_add(numbers.accounts)));
    }
    if document_type == kind::CALL_STATISTICS {
        found.extend(findings::on_figures(&figures));
    }
    Inspection {
        document_type: document_type.to_owned(),
        readable: extract.readable,
        why_not: extract.why_not,
        facts,
        personal_numbers: Some(numbers.personal),
        account_numbers: Some(numbers.accounts),
        findings: found,
        fact_places,
        item_places: item_places.collect(),
        read: BTreeMap::new(),
    }
}

/// Where each fact or item stands, by its name.
type Sources = BTreeMap<String, Vec<Source>>;

/// What both views of a text say. Sums and items are taken from the rows alone.
fn facts(document_type: &str, rows: &View, running: &View) -> (Facts, Sources) {
    let read = match document_type {
        kind::TAX_CERTIFICATE => tax_certificate::read,
        kind::COMPANY_CERTIFICATE => company_certificate::read,
        kind::EMPLOYMENT_CONTRACT => employment_contract::read,
        _ => |_: &[String]| spots::Read::default(),
    };
    let (of_rows, mut of_running) = (read(&rows.lines), read(&running.lines));
    let facts = of_rows.facts.or_from(of_running.facts);
    of_running.spots.retain(|name, _| OF_SENTENCES.contains(name) && !of_rows.spots.contains_key(name));
    let mut sources = rows.sources(&of_rows.spots);
    sources.extend(running.sources(&of_running.spots));
    (facts, sources)
}

/// The facts that a sentence may hold.
const OF_SENTENCES: [&str; 7] = ["orgnr", "name", "issued", "form", "signed", "employment", "part_time"];

impl Facts {
    /// These facts, and from another view of the same text those that a sentence may hold ([`OF_SENTENCES`], and the
    /// language).
    fn or_from(self, other: Self) -> Self {
        Self {
            orgnr: self.orgnr.or(other.orgnr),
            name: self.name.or(other.name),
            issued: self.issued.or(other.issued),
            form: self.form.or(other.form),
            lang: self.lang.or(other.lang),
            signed: self.signed.or(other.signed),
            employment: self.employment.or(other.employment),
            part_time: self.part_time.or(other.part_time),
            ..self
        }
    }
}

/// A comment, the properties of a file, a file within it and what it once was say nothing of what the document itself says.
fn is_content(place: Place) -> bool {
    !matches!(
        place,
        Place::Part(Part::Comments | Part::Properties | Part::FormFields | Part::Attachments | Part::EarlierVersion)
    )
}
