//! What a certificate of registration says. Roles and who may sign are for people to read.

use super::model::Facts;
use super::spots::{Read, Spots, noted};
use super::{issued, language, name, organisation_number};

/// The facts of a certificate of registration, and where each of them stands.
pub(super) fn read(lines: &[String]) -> Read {
    let mut spots = Spots::new();
    let facts = Facts {
        orgnr: noted(&mut spots, "orgnr", organisation_number::subject(lines)),
        name: noted(&mut spots, "name", name::of(lines)),
        issued: noted(&mut spots, "issued", issued::date_of_issue(lines)),
        lang: language::of(lines),
        ..Facts::default()
    };
    Read { facts, spots }
}
