//! What a tax certificate says: whom it is about, when it was issued, and what is overdue.

use super::arrears::Arrears;
use super::model::{ArrearsByKind, Facts};
use super::pattern::pattern;
use super::spots::{Read, Spot, Spots, agreed, noted};
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
    let named = |(line, hit): (usize, regex::Captures<'_>)| {
        let (whole, number) = (hit.get(0)?, hit.get(1)?);
        Some((format!("RF-{}", number.as_str()), Spot::in_line(line, whole.start(), whole.end())))
    };
    agreed(lines.iter().map(String::as_str).enumerate().flat_map(in_line).filter_map(named))
}
