//! What a document says, as it is shown: each fact with the place it was read from and with who says so, and the items
//! of an employment contract as hints.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use crate::api::{FactView, FieldView, ItemView, WhereView};
use crate::company::Orgnr;
use crate::inspect::kind::{CALL_STATISTICS, COMPANY_CERTIFICATE, EMPLOYMENT_CONTRACT, TAX_CERTIFICATE};
use crate::inspect::{self, ArrearsByKind, Facts, Inspection, Nok, Source};
use crate::scheme::FieldKind;
use crate::texts::{self, Lang, text};

use super::documents::amount_text;
use super::figures::month_text;
use super::views::code;

/// A fact that can be typed.
pub(super) struct Typable {
    /// As in `Facts`.
    pub name: &'static str,
    kind: FieldKind,
    /// What it can be, for whoever typed something else; of a choice, all that can be chosen.
    pub allowed: &'static str,
}

/// What can be typed, in the order in which people look for it.
pub(super) const TYPABLE: [Typable; 16] = [
    typable("name", FieldKind::Text, "…"),
    typable("orgnr", FieldKind::Orgnr, "123456785"),
    typable("issued", FieldKind::Date, "YYYY-MM-DD"),
    typable("signed", FieldKind::Date, "YYYY-MM-DD"),
    typable("arrears_nok", FieldKind::Amount, "0, 1, 2 …"),
    typable("employment", FieldKind::Choice, "fast, midlertidig"),
    typable("part_time", FieldKind::Choice, "true, false"),
    typable("commission", FieldKind::Choice, "true, false"),
    typable("from", FieldKind::Text, "YYYY-MM"),
    typable("to", FieldKind::Text, "YYYY-MM"),
    typable("months", FieldKind::Number, "0, 1, 2 …"),
    typable("answered", FieldKind::Number, "0, 1, 2 …"),
    typable("connected", FieldKind::Number, "0, 1, 2 …"),
    typable("complaints", FieldKind::Number, "0, 1, 2 …"),
    typable("form", FieldKind::Text, "RF-1507"),
    typable("lang", FieldKind::Choice, "nb, nn, en"),
];

const fn typable(name: &'static str, kind: FieldKind, allowed: &'static str) -> Typable {
    Typable { name, kind, allowed }
}

/// The longest that is typed, in characters.
const LONGEST: u32 = 200;

/// What is asked of documents of a type, known or not.
fn asked(kind: &str) -> &'static [&'static str] {
    match kind {
        TAX_CERTIFICATE => &["name", "orgnr", "issued", "arrears_nok"],
        COMPANY_CERTIFICATE | "registerutskrift" => &["name", "orgnr", "issued"],
        EMPLOYMENT_CONTRACT => &["signed", "employment", "part_time", "commission"],
        CALL_STATISTICS => &["from", "to", "months", "answered", "connected", "complaints"],
        _ => &[],
    }
}

/// The facts of a document of the type `kind`, those that are not known among them.
pub(super) fn fact_views(kind: &str, inspection: &Inspection, lang: Lang) -> Vec<FactView> {
    let facts = as_json(&inspection.facts);
    let shown = |fact: &Typable| {
        let typed = inspection.read.get(fact.name);
        let value = facts.get(fact.name).unwrap_or(&Value::Null);
        // Which form and which language it is in is of no use to anybody who did not type it.
        let of_use = !matches!(fact.name, "form" | "lang") || typed.is_some();
        let is_shown = asked(kind).contains(&fact.name) || !value.is_null() && of_use;
        is_shown.then(|| fact_view(fact, (value, typed), inspection, lang))
    };
    TYPABLE.iter().filter_map(shown).collect()
}

fn fact_view(
    &Typable { name, kind, allowed }: &Typable,
    (value, typed): (&Value, Option<&Value>),
    inspection: &Inspection,
    lang: Lang,
) -> FactView {
    let choice = |choice: &str| {
        let value = choice.parse::<bool>().map_or_else(|_| Value::from(choice), Value::from);
        (choice.to_owned(), in_words(name, &value, lang))
    };
    let choices = match kind {
        FieldKind::Choice => allowed.split(", ").map(choice).collect(),
        _ => Vec::new(),
    };
    let hint = match name {
        "from" | "to" => text(lang, "fact-month-hint", &[]),
        "arrears_nok" => text(lang, "fact-arrears-hint", &[]),
        _ => String::new(),
    };
    let mut words = in_words(name, value, lang);
    if name == "arrears_nok" {
        match typed {
            Some(_) if value.as_f64() == Some(0.0) => words = text(lang, "fact-arrears-zero", &[]),
            // Of sums without a total nobody knows whether they are all.
            None if !value.is_null() => words.push_str(&by_kind(inspection.facts.arrears_by_kind, lang)),
            None | Some(_) => {}
        }
    }
    let origin = match typed {
        Some(_) => text(lang, "fact-typed", &[]),
        None if value.is_null() => String::new(),
        None => text(lang, "fact-read", &[]),
    };
    FactView {
        field: FieldView {
            id: name.to_owned(),
            kind,
            label: text(lang, &format!("fact-{name}"), &[]),
            hint,
            required: true,
            when: None,
            max: LONGEST,
            choices,
            columns: Vec::new(),
        },
        value: words,
        kept: kept(value),
        typed: typed.is_some(),
        origin,
        places: inspection.fact_places.get(name).into_iter().flatten().map(|one| where_view(one, lang)).collect(),
        was_read: typed.map_or_else(String::new, |read| in_words(name, read, lang)),
    }
}

/// What an inspection says without a document of the store: facts, items, and what is to be known of an older contract.
pub fn inspection_views(inspection: &Inspection, lang: Lang) -> (Vec<FactView>, Vec<ItemView>, String) {
    let facts = fact_views(&inspection.document_type, inspection, lang);
    (facts, item_views(inspection, lang), items_older(inspection, lang))
}

/// The facts by name.
pub(super) fn as_json(facts: &Facts) -> Map<String, Value> {
    match serde_json::to_value(facts) {
        Ok(Value::Object(facts)) => facts,
        _ => Map::new(),
    }
}

/// As it is typed.
fn kept(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A fact in words; nothing when it is not known.
fn in_words(name: &str, value: &Value, lang: Lang) -> String {
    let plain = kept(value);
    let shown = match name {
        _ if value.is_null() => None,
        "orgnr" => Orgnr::parse(&plain).ok().map(|number| number.grouped()),
        "issued" | "signed" => plain.parse::<NaiveDate>().ok().map(|day| texts::date(lang, day)),
        "from" | "to" => plain.parse().ok().map(|month| month_text(month, lang)),
        "arrears_nok" => serde_json::from_value::<Nok>(value.clone())
            .ok()
            .map(|sum| amount_text(sum, lang).unwrap_or_else(|| text(lang, "fact-arrears-none", &[]))),
        "employment" | "lang" => Some(text(lang, &format!("fact-{name}-{plain}"), &[])),
        "part_time" | "commission" => Some(text(lang, if plain == "true" { "yes" } else { "no" }, &[])),
        _ => value.as_u64().map(|number| texts::number(lang, number)),
    };
    shown.unwrap_or(plain)
}

/// ` (skatt 1 200 kr, mva 300 kr)`, when something is overdue.
fn by_kind(by_kind: Option<ArrearsByKind>, lang: Lang) -> String {
    let Some(ArrearsByKind { skatt, mva, arbeidsgiveravgift }) = by_kind else { return String::new() };
    let kinds = [("skatt", skatt), ("mva", mva), ("arbeidsgiveravgift", arbeidsgiveravgift)];
    let owed: Vec<String> = kinds
        .into_iter()
        .filter_map(|(kind, sum)| Some((kind, amount_text(sum?, lang)?)))
        .map(|(kind, sum)| format!("{} {sum}", text(lang, &format!("fact-arrears-{kind}"), &[])))
        .collect();
    if owed.is_empty() { String::new() } else { format!(" ({})", owed.join(", ")) }
}

/// A page or part in words.
pub(super) fn place_words(place: inspect::Place, lang: Lang) -> String {
    match place {
        inspect::Place::Page { page } => text(lang, "place-page", &[("page", &page.to_string())]),
        inspect::Place::Part(part) => text(lang, &format!("place-{}", code(&part)), &[]),
    }
}

fn where_view(source: &Source, lang: Lang) -> WhereView {
    let page = match source.place {
        inspect::Place::Page { page } => Some(page),
        inspect::Place::Part(_) => None,
    };
    WhereView { place: place_words(source.place, lang), page, words: source.text.clone() }
}

/// What aml § 14-6 asks for, and whether the contract seems to have it; nothing for other documents.
pub(super) fn item_views(inspection: &Inspection, lang: Lang) -> Vec<ItemView> {
    if inspection.facts.items_found.is_none() {
        return Vec::new();
    }
    inspect::item_ids().map(|id| item_view(id, inspection, lang)).collect()
}

fn item_view(id: &str, inspection: &Inspection, lang: Lang) -> ItemView {
    let facts = &inspection.facts;
    let is_in = |items: Option<&BTreeSet<String>>| items.is_some_and(|all| all.contains(id));
    let state = if is_in(facts.items_by_reference.as_ref()) {
        "by-reference"
    } else if is_in(facts.items_found.as_ref()) {
        "found"
    } else if is_in(facts.items_unsure.as_ref()) {
        "unsure"
    } else {
        "missing"
    };
    let since = if inspect::NEW_ITEMS.contains(&id) {
        Some("new")
    } else {
        inspect::WIDENED_ITEMS.contains(&id).then_some("widened")
    };
    let label = text(lang, &format!("item-{id}"), &[]);
    let mut letters = label.chars();
    ItemView {
        id: id.to_owned(),
        label: letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect(),
        state: state.to_owned(),
        state_text: text(lang, &format!("item-state-{state}"), &[]),
        since_2024: since.map(str::to_owned),
        since_text: since.map_or_else(String::new, |since| text(lang, &format!("item-since-{since}"), &[])),
        place: inspection.item_places.get(id).map(|source| where_view(source, lang)),
    }
}

/// That a contract from before 1 July 2024 is lawful without what came then; empty for others.
pub(super) fn items_older(inspection: &Inspection, lang: Lang) -> String {
    let older = inspection.facts.signed.is_some_and(inspect::is_older_than_the_change);
    let is_contract = inspection.facts.items_found.is_some();
    if older && is_contract { text(lang, "items-older", &[]) } else { String::new() }
}

/// The places of facts and items, and what was typed, as the command line gives them.
pub(super) fn places_json(inspection: &Inspection, lang: Lang) -> Map<String, Value> {
    let place = |one: &WhereView| json!({ "place": one.place, "page": one.page, "text": one.words });
    let of_fact = |sources: &Vec<Source>| -> Vec<Value> {
        sources.iter().map(|source| place(&where_view(source, lang))).collect()
    };
    let facts: Map<String, Value> =
        inspection.fact_places.iter().map(|(name, sources)| (name.clone(), of_fact(sources).into())).collect();
    let item = |item: ItemView| {
        let at = item.place.as_ref();
        let told = json!({
            "state": item.state,
            "since_2024": item.since_2024,
            "place": at.map(|at| &at.place),
            "page": at.and_then(|at| at.page),
            "text": at.map(|at| &at.words),
        });
        (item.id, told)
    };
    let items: Map<String, Value> = item_views(inspection, lang).into_iter().map(item).collect();
    let all =
        [("fact_places", facts), ("item_places", items), ("typed", inspection.read.clone().into_iter().collect())];
    all.into_iter()
        .filter(|(_, there)| !there.is_empty())
        .map(|(name, there)| (name.to_owned(), there.into()))
        .collect()
}
