//! What a tax certificate says: whom it is about, when it was issued, and what is overdue.

use super::arrears::Arrears;
use super::model::{ArrearsByKind, Facts};
use super::pattern::pattern;
use super::spots::{Read, Spot, Spots, noted};
use super::{issued, language, name, organisation_number};

pattern!(FORM, r"\brf[- ]?(1507|1316)\b");

/// The facts of a tax certificate, and where each of them stands.
pub(super) fn read(lines: &[String]) -> Read {
    let mut spots = Spots::new();
    let arrears = Arrears::read(lines);
    let by_kind = arrears.by_kind();
    let sum = arrears.sum();
    if let Some(sum) = sum {
        spots.insert("arrears_nok", arrears.spots(sum));
    }
    let by_kind = (by_kind != ArrearsByKind::default()).then_some(by_kind);
    if by_kind.is_some() {
        spots.insert("arrears_by_kind", arrears.spots_by_kind());
    }
    let facts = Facts {
        orgnr: noted(&mut spots, "orgnr", organisation_number::subject(lines)),
        name: noted(&mut spots, "name", name::of(lines)),
        issued: noted(&mut spots, "issued", issued::date_of_issue(lines)),
        form: noted(&mut spots, "form", form(lines)),
        lang: language::of(lines),
        arrears_nok: sum,
        arrears_by_kind: by_kind,
        ..Facts::default()
    };
    Read { facts, spots }
}

fn form(lines: &[String]) -> Option<(String, Spot)> {
    let in_line = |(index, line)| FORM.captures_iter(line).map(move |hit| (index, hit)).collect::<Vec<_>>();
    let hits: Vec<(usize, regex::Captures<'_>)> =
        lines.iter().map(String::as_str).enumerate().flat_map(in_line).collect();
    let number = |hit: &regex::Captures<'_>| hit.get(1).map(|number| number.as_str().to_owned());
    let (line, first) = hits.first()?;
    let whole = first.get(0)?;
    let same = hits.iter().all(|(_, hit)| number(hit) == number(first));
    same.then(|| Some((format!("RF-{}", number(first)?), Spot::in_line(*line, whole.start(), whole.end()))))?
}
