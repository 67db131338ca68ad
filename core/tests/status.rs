//! The status is a pure function of scheme, traits, answers, documents and day; whatever they are.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use ringperm_core::api::{AnswerState, Status};
use ringperm_core::company::{TRAITS, TraitKind, TraitValue, Traits};
use ringperm_core::scheme::{Field, FieldKind, Kind, Part, Requirement, shipped};
use ringperm_core::submission::{Answer, Assessment, Evident, Facts, assess};

fn some_traits() -> impl Strategy<Value = Traits> {
    let value = |kind: TraitKind| match kind {
        TraitKind::Flag => any::<bool>().prop_map(TraitValue::Flag).boxed(),
        TraitKind::Number => select(vec![0, 1, 4, 5, 9, 10, 29, 30, 60]).prop_map(TraitValue::Number).boxed(),
        TraitKind::Choice(choices) => select(choices).prop_map(|one| TraitValue::Choice(one.to_owned())).boxed(),
    };
    let one = |(name, kind): &(&'static str, TraitKind)| {
        let name = (*name).to_owned();
        proptest::option::of(value(*kind)).prop_map(move |value| value.map(|value| (name.clone(), value)))
    };
    TRAITS.iter().map(one).collect::<Vec<_>>().prop_map(|known| known.into_iter().flatten().collect())
}

/// A value of the field, or something that it cannot use, or nothing.
fn some_value(field: &Field) -> BoxedStrategy<String> {
    let fitting: Vec<String> = match field.kind {
        FieldKind::YesNo => vec!["yes".into(), "no".into()],
        FieldKind::Declaration => vec!["yes".into()],
        FieldKind::Choice => field.choices.iter().map(|choice| choice.id.clone()).collect(),
        FieldKind::Number | FieldKind::Amount => vec!["0".into(), "1 200".into()],
        FieldKind::Date => vec!["2026-11-01".into()],
        FieldKind::Email => vec!["a@b.no".into()],
        FieldKind::Phone => vec!["+47 22 22 22 22".into()],
        FieldKind::Orgnr => vec!["123456785".into()],
        FieldKind::Pages => vec!["skatt".into(), "skatt virksomheten".into()],
        FieldKind::Text | FieldKind::LongText | FieldKind::Table => vec!["Noe".into()],
    };
    prop_oneof![4 => select(fitting), 1 => Just(String::new()), 1 => Just("?".to_owned())].boxed()
}

fn some_answer(requirement: &'static Requirement) -> impl Strategy<Value = (String, Answer)> {
    let fields: Vec<_> =
        requirement.fields.iter().map(|field| some_value(field).prop_map(|value| (field.id.clone(), value))).collect();
    let state =
        select(vec![AnswerState::InPlace, AnswerState::InPlace, AnswerState::NotYet, AnswerState::DoesNotApply]);
    let text = || select(vec![String::new(), "Fordi.".to_owned()]);
    let by = select(vec![String::new(), "2027-01-15".to_owned(), "snart".to_owned()]);
    (fields, state, text(), by, text(), any::<[bool; 3]>()).prop_map(
        move |(fields, state, explanation, by, why_not, [said, carried, shared])| {
            let fields = fields.into_iter().collect();
            (requirement.id.clone(), Answer { state, fields, explanation, by, why_not, said, carried, shared })
        },
    )
}

fn some_answers() -> impl Strategy<Value = BTreeMap<String, Answer>> {
    let of = |requirement: &'static Requirement| proptest::option::of(some_answer(requirement));
    let all: Vec<_> = shipped().requirements.iter().map(of).collect();
    all.prop_map(|answers| answers.into_iter().flatten().collect())
}

fn some_documents() -> impl Strategy<Value = Vec<Evident>> {
    let places: Vec<(String, String)> = shipped()
        .requirements
        .iter()
        .flat_map(|row| {
            row.evidence.iter().flat_map(|rule| rule.types.iter().map(|kind| (row.id.clone(), kind.clone())))
        })
        .collect();
    let amounts = btree_map(Just("arrears_nok".to_owned()), select(vec![0_i64, 120_000]), 0..2);
    let one = (select(places), proptest::option::of(Just("personal-number".to_owned())), amounts, any::<bool>());
    let one = one.prop_map(|((requirement, kind), finding, amounts, carried)| Evident {
        requirement,
        title: kind.clone(),
        kind,
        must_fix: finding.into_iter().collect(),
        amounts,
        carried,
    });
    vec(one, 0..12)
}

#[derive(Debug, Clone)]
struct Case {
    kind: Kind,
    traits: Traits,
    answers: BTreeMap<String, Answer>,
    documents: Vec<Evident>,
    day: NaiveDate,
}

impl Case {
    fn assess(&self) -> Assessment<'static> {
        let Self { kind, traits, answers, documents, day } = self;
        assess(shipped(), Facts { kind: *kind, traits, answers, documents, day: *day })
    }
}

fn some_case() -> impl Strategy<Value = Case> {
    let day = (0_u64..4000).prop_map(|days| NaiveDate::from_ymd_opt(2024, 7, 1).unwrap() + Days::new(days));
    (select(Kind::ALL.to_vec()), some_traits(), some_answers(), some_documents(), day)
        .prop_map(|(kind, traits, answers, documents, day)| Case { kind, traits, answers, documents, day })
}

fn statuses(assessment: &Assessment<'_>) -> BTreeMap<String, Status> {
    assessment.standings.iter().map(|standing| (standing.requirement.id.clone(), standing.status)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn the_same_facts_give_the_same_status_in_whatever_order_the_documents_lie(case in some_case()) {
        let turned = Case { documents: case.documents.iter().rev().cloned().collect(), ..case.clone() };
        prop_assert_eq!(case.assess(), case.assess());
        prop_assert_eq!(statuses(&case.assess()), statuses(&turned.assess()));
    }

    #[test]
    fn ready_means_that_no_blocking_row_is_open_and_the_counts_say_the_same(case in some_case()) {
        let assessment = case.assess();
        let open = assessment.standings.iter().filter(|s| s.blocking && !s.status.settled()).count();
        prop_assert_eq!(assessment.ready(), open == 0);
        let counts = assessment.counts();
        let blocking: u32 = counts.values().map(|count| count.blocking).sum();
        prop_assert_eq!(blocking as usize, open);
        for (part, count) in &counts {
            let own = || assessment.standings.iter().filter(|s| s.requirement.part == *part && s.status != Status::FromRegister);
            prop_assert_eq!(count.total as usize, own().count());
            prop_assert_eq!(count.ready as usize, own().filter(|s| s.status.settled()).count());
        }
        prop_assert_eq!(counts.get(&Part::Egenkontroll).map_or(0, |count| count.blocking), 0);
    }

    #[test]
    fn what_is_settled_lacks_nothing_and_what_lacks_something_is_open(case in some_case()) {
        for standing in case.assess().standings {
            let settled = standing.status.settled() || standing.status == Status::FromRegister;
            prop_assert_eq!(settled, standing.missing.is_empty(), "{}: {:?}", standing.requirement.id, standing.status);
        }
    }

    #[test]
    fn a_row_falls_away_only_for_a_trait_that_is_known_and_comes_back_as_it_was(case in some_case()) {
        let unknown = Case { traits: Traits::new(), ..case.clone() };
        let (known, all) = (statuses(&case.assess()), statuses(&unknown.assess()));
        for (id, status) in known {
            prop_assert_eq!(all.get(&id), Some(&status), "{}", id);
        }
    }

    #[test]
    fn an_answer_moves_no_other_row_but_by_confirming_or_by_opening_pages(case in some_case(), row in select(shipped().requirements.iter().collect::<Vec<_>>())) {
        let reaches_others = row.confirms || row.fields.iter().any(|field| field.kind == FieldKind::Pages);
        prop_assume!(!reaches_others);
        let mut without = case.clone();
        without.answers.remove(&row.id);
        let (mut with, mut without) = (statuses(&case.assess()), statuses(&without.assess()));
        with.remove(&row.id);
        without.remove(&row.id);
        prop_assert_eq!(with, without);
    }
}
