//! The prices that the user starts from, and which field says what of the fee.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use ringperm_core::Problem;
use ringperm_core::fee::{FeeKind, Fees};
use ringperm_core::scheme::{FieldKind, Kind, Meaning, load, shipped};

#[test]
fn every_kind_but_a_reply_costs_what_the_schemes_page_says() {
    let fees = Fees::default();
    let of = |kind: Kind| FeeKind::of(kind).map(|fee| fees.price(fee)).map(|price| (price.member, price.other));
    let follow_up = Some((Some(5_000), Some(7_500)));
    let expected = [Some((Some(10_000), Some(15_000))), follow_up, follow_up, Some((None, None)), None];
    assert_eq!(Kind::ALL.map(of), expected);
}

#[test]
fn the_shipped_scheme_says_where_the_payment_and_the_membership_stand() {
    let (requirement, field) = shipped().meaning(Meaning::FeePaidOn).unwrap();
    assert_eq!(field.kind, FieldKind::Date);
    let asked: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| FeeKind::of(*kind).is_some()).collect();
    assert_eq!(requirement.kinds, asked, "asked wherever there is a fee");
    let (_, field) = shipped().meaning(Meaning::Member).unwrap();
    let choices: Vec<&str> = field.choices.iter().map(|choice| choice.id.as_str()).collect();
    assert_eq!(choices, ["virke", "anfo", "none"], "the values of the trait");
}

#[test]
fn a_meaning_stands_on_one_field_of_its_kind() {
    let source = include_str!("../scheme/godkjent-callcenter.toml");
    let means = "means = \"fee-paid-on\"";
    for (from, to, reason) in [
        ("means = \"member\"", means, "a field of this kind cannot mean that"),
        (means, "means = \"paid\"", "unknown variant `paid`, expected `fee-paid-on` or `member`"),
    ] {
        let Err(Problem::SchemeInvalid { reason: found, .. }) = load(&source.replacen(from, to, 1)) else {
            panic!("{to} was taken")
        };
        assert_eq!(found, reason);
    }
}
