//! What a tax certificate says: whom it is about, when it was issued, and what is overdue.

use super::arrears::Arrears;
use super::model::{ArrearsByKind, Facts};
use super::pattern::pattern;
use super::{issued, language, name, organisation_number};

pattern!(FORM, r"\brf[- ]?(1507|1316)\b");

/// The facts of a tax certificate.
pub(super) fn facts(lines: &[String]) -> Facts {
    let arrears = Arrears::read(lines);
    let by_kind = arrears.by_kind();
    Facts {
        orgnr: organisation_number::subject(lines),
        name: name::of(lines),
        issued: issued::date_of_issue(lines),
        form: form(lines),
        lang: language::of(lines),
        arrears_nok: arrears.sum(),
        arrears_by_kind: (by_kind != ArrearsByKind::default()).then_some(by_kind),
        ..Facts::default()
    }
}

fn form(lines: &[String]) -> Option<String> {
    let mut stated =
        lines.iter().flat_map(|line| FORM.captures_iter(line)).filter_map(|hit| hit.get(1)).map(|m| m.as_str());
    let first = stated.next()?;
    stated.all(|other| other == first).then(|| format!("RF-{first}"))
}
