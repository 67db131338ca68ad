//! Conditions: what they mean for known and unknown traits, and which texts are none.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first surprise")]

use ringperm_core::company::{TRAITS, Traits, parse_trait};
use ringperm_core::scheme::Condition;

#[test]
fn a_condition_is_true_false_or_unknown() {
    let cases = [
        ("always", "", Some(true)),
        ("outbound", "outbound=true", Some(true)),
        ("outbound", "outbound=false", Some(false)),
        ("outbound", "", None),
        ("not outbound", "outbound=true", Some(false)),
        ("not outbound", "", None),
        ("outbound and b2c", "outbound=true b2c=true", Some(true)),
        ("outbound and b2c", "outbound=true", None),
        ("outbound and b2c", "outbound=false", Some(false)),
        ("outbound and b2c", "b2c=false", Some(false)),
        ("outbound or b2c", "b2c=true", Some(true)),
        ("outbound or b2c", "outbound=false", None),
        ("outbound or b2c", "outbound=false b2c=false", Some(false)),
        ("inbound or outbound and b2c", "inbound=true b2c=false", Some(true)),
        ("(inbound or outbound) and b2c", "inbound=true b2c=false", Some(false)),
        ("not (inbound or outbound)", "inbound=false outbound=false", Some(true)),
        ("not (inbound and outbound)", "inbound=false", Some(true)),
        ("not not outbound", "outbound=true", Some(true)),
        ("employees >= 5", "employees=5", Some(true)),
        ("employees >= 5", "employees=4", Some(false)),
        ("employees > 0 and employees < 5", "employees=0", Some(false)),
        ("employees > 0 and employees < 5", "employees=1", Some(true)),
        ("employees > 0 and employees < 5", "employees=5", Some(false)),
        ("employees > 0 and employees < 5", "", None),
        ("employees <= 4", "employees=4", Some(true)),
        ("employees = 4", "employees=3", Some(false)),
        ("member = virke", "member=virke", Some(true)),
        ("member = virke", "member=none", Some(false)),
        ("not member = none", "member=anfo", Some(true)),
        ("member = virke", "", None),
    ];
    for (text, given, expected) in cases {
        assert_eq!(Condition::parse(text).unwrap().holds(&traits(given)), expected, "{text}, {given}");
    }
}

/// Traits written as `outbound=true employees=5`.
fn traits(given: &str) -> Traits {
    let pairs = given.split_whitespace().map(|pair| pair.split_once('=').unwrap());
    pairs.map(|(name, value)| (name.to_owned(), parse_trait(name, value).unwrap().unwrap())).collect()
}

#[test]
fn a_condition_is_written_back_as_it_was_read() {
    for text in [
        "always",
        "outbound",
        "not outbound",
        "outbound and b2c and sells",
        "outbound or inbound and b2c",
        "(outbound or inbound) and not (b2c and sells)",
        "employees >= 5",
        "employees > 0 and employees < 5",
        "not member = none",
    ] {
        let condition = Condition::parse(text).unwrap();
        assert_eq!(Condition::parse(&condition.to_string()).unwrap(), condition, "{text}");
    }
    assert_eq!(Condition::parse(" ( outbound )and(b2c) ").unwrap().to_string(), "outbound and b2c");
    assert_eq!(Condition::parse("employees>=5").unwrap().to_string(), "employees >= 5");
    assert_eq!(Condition::parse("always").unwrap(), Condition::always());
    assert_eq!(Condition::parse("b2c or outbound and b2c").unwrap().traits(), ["b2c", "outbound"]);
}

#[test]
fn a_condition_outside_the_language_is_refused() {
    let deep = format!("{}b2c{}", "(".repeat(100_000), ")".repeat(100_000));
    let many = "not ".repeat(100_000) + "b2c";
    for text in [
        "",
        " ",
        "and",
        "outbound and",
        "outbound b2c",
        "(outbound",
        "outbound)",
        "()",
        "not",
        "colour",
        "outbound = true",
        "employees",
        "employees >",
        "employees > -1",
        "employees > 5.5",
        "employees => 5",
        "employees > many",
        "member",
        "member = nobody",
        "member > virke",
        "always and b2c",
        "outbound && b2c",
        "outbound; b2c",
        "æ",
        &deep,
        &many,
    ] {
        let shown: String = text.chars().take(40).collect();
        let reason = Condition::parse(text).expect_err(&shown);
        assert!(!reason.is_empty() && reason.len() < 120, "{shown}: {reason}");
    }
    let wide = vec!["b2c"; 100_000].join(" and ");
    assert_eq!(Condition::parse(&wide).unwrap().holds(&Traits::new()), None);
}

#[test]
fn every_trait_can_stand_in_a_condition() {
    for (name, _) in TRAITS {
        let found = ["", " > 0", " = none"].iter().any(|rest| Condition::parse(&format!("{name}{rest}")).is_ok());
        assert!(found, "{name}");
    }
}
