//! What a certificate of registration says. Roles and who may sign are for people to read.

use super::model::Facts;
use super::{issued, language, name, organisation_number};

/// The facts of a certificate of registration.
pub(super) fn facts(lines: &[String]) -> Facts {
    Facts {
        orgnr: organisation_number::subject(lines),
        name: name::of(lines),
        issued: issued::date_of_issue(lines),
        lang: language::of(lines),
        ..Facts::default()
    }
}
