//! What twelve described call centres are asked, by kind of submission; and how many pages that is.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use chrono::NaiveDate;
use expect_test::expect_file;
use ringperm_core::company::Traits;
use ringperm_core::scheme::{Form, Kind, Part, shipped};
use ringperm_core::submission::{Assessment, Facts, assess};
use serde::Deserialize;

#[derive(Deserialize)]
struct Centres {
    centre: Vec<Centre>,
}

#[derive(Deserialize)]
struct Centre {
    name: String,
    about: String,
    traits: Traits,
}

fn centres() -> Vec<Centre> {
    toml::from_str::<Centres>(include_str!("data/centres.toml")).unwrap().centre
}

fn asked(centre: &Centre, kind: Kind) -> Assessment<'static> {
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    assess(shipped(), Facts { kind, traits: &centre.traits, answers: &BTreeMap::new(), documents: &[], day })
}

/// The pages with anything to answer, of one part.
fn pages(assessment: &Assessment<'_>, part: Part) -> BTreeSet<String> {
    let answered = assessment
        .standings
        .iter()
        .filter(|standing| standing.requirement.part == part)
        .filter(|standing| matches!(standing.requirement.form, Form::Question | Form::Declaration));
    answered.map(|standing| standing.page.to_owned()).collect()
}

#[test]
fn what_each_centre_is_asked() {
    let mut list = String::new();
    for centre in centres() {
        writeln!(list, "# {}: {}", centre.name, centre.about).unwrap();
        for kind in Kind::ALL {
            let assessment = asked(&centre, kind);
            for part in [Part::Soknad, Part::Egenkontroll] {
                let rows: Vec<&str> = assessment
                    .standings
                    .iter()
                    .filter(|standing| standing.requirement.part == part)
                    .map(|standing| standing.requirement.id.as_str())
                    .collect();
                if !rows.is_empty() {
                    let pages = pages(&assessment, part).len();
                    writeln!(list, "{} {part:?}, {pages} pages: {}", kind.id(), rows.join(" ")).unwrap();
                }
            }
        }
        list.push('\n');
    }
    // Renewed by UPDATE_EXPECT=1, and read before it is committed.
    expect_file!["data/centres.txt"].assert_eq(&list);
}

#[test]
fn a_first_application_has_ten_pages_at_most_and_a_follow_up_four() {
    for centre in centres() {
        for (kind, most) in [(Kind::Initial, 10), (Kind::Year1, 4), (Kind::Year2, 4), (Kind::Reply, 1)] {
            let pages = pages(&asked(&centre, kind), Part::Soknad);
            assert!(pages.len() <= most, "{}, {}: {pages:?}", centre.name, kind.id());
        }
    }
}

#[test]
fn more_is_known_and_less_is_asked_and_never_the_other_way() {
    let unknown = Centre { name: String::new(), about: String::new(), traits: Traits::new() };
    for kind in Kind::ALL {
        let all = asked(&unknown, kind);
        assert_eq!(all.standings.len(), shipped().for_kind(kind).count(), "an unknown trait keeps every row");
        for centre in centres() {
            for standing in asked(&centre, kind).standings {
                assert!(all.of(&standing.requirement.id).is_some(), "{}: {}", centre.name, standing.requirement.id);
            }
        }
    }
}
