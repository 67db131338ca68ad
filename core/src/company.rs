//! The applicant: its organisation number, and the traits that decide which requirements apply.
//!
//! Pure: knows no file, no clock and no register.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::problem::{Problem, Result};

/// A Norwegian organisation number that passes its check digit.
///
/// Nine digits; weights 3 2 7 6 5 4 3 2, modulus 11 (Brønnøysundregistrene, «Organisasjonsnummeret»).
/// The check cannot tell a main unit from a sub-unit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(export, type = "string")]
pub struct Orgnr(String);

impl Orgnr {
    /// Reads a number as people write it: spaces, points, a leading `NO`, a trailing `MVA`.
    pub fn parse(given: &str) -> Result<Self> {
        let upper = given.trim().to_uppercase();
        let bare = upper.strip_prefix("NO").unwrap_or(&upper).trim();
        let bare = bare.strip_suffix("MVA").unwrap_or(bare);
        let digits: String =
            bare.chars().filter(|c| !c.is_whitespace() && !matches!(c, '.' | '-' | '\u{a0}')).collect();
        if digits.len() != 9 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Problem::OrgnrShape { given: given.to_owned() });
        }
        if !check_digit_holds(&digits) {
            return Err(Problem::OrgnrCheckDigit { given: given.to_owned() });
        }
        Ok(Self(digits))
    }

    /// The nine digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In groups of three, as it is shown: `974 760 673`.
    pub fn grouped(&self) -> String {
        let mut text = String::with_capacity(11);
        for (i, c) in self.0.chars().enumerate() {
            if i == 3 || i == 6 {
                text.push('\u{a0}');
            }
            text.push(c);
        }
        text
    }
}

fn check_digit_holds(digits: &str) -> bool {
    const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];
    let mut values = digits.bytes().map(|b| u32::from(b - b'0'));
    let sum: u32 = WEIGHTS.iter().zip(values.by_ref()).map(|(weight, digit)| weight * digit).sum();
    let expected = match 11 - sum % 11 {
        11 => 0,
        check => check, // 10 is never issued, and no digit equals it
    };
    values.next() == Some(expected)
}

impl TryFrom<String> for Orgnr {
    type Error = Problem;
    fn try_from(text: String) -> Result<Self> {
        Self::parse(&text)
    }
}

impl From<Orgnr> for String {
    fn from(orgnr: Orgnr) -> Self {
        orgnr.0
    }
}

impl fmt::Display for Orgnr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The value of one trait; a trait that is not there is unknown, which never means no.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
#[ts(export)]
pub enum TraitValue {
    /// Yes or no.
    Flag(bool),
    /// The number of employees.
    Number(u32),
    /// Which owner of the scheme the company is a member of: `virke`, `anfo` or `none`.
    Choice(String),
}

/// Traits by name, each from the closed list [`TRAITS`].
pub type Traits = BTreeMap<String, TraitValue>;

/// What values a trait takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TraitKind {
    /// `true` or `false`.
    Flag,
    /// A whole number from 0.
    Number,
    /// One of these.
    Choice(&'static [&'static str]),
}

/// Every trait there is.
pub const TRAITS: &[(&str, TraitKind)] = &[
    ("employees", TraitKind::Number),
    ("outbound", TraitKind::Flag),
    ("inbound", TraitKind::Flag),
    ("b2c", TraitKind::Flag),
    ("b2b", TraitKind::Flag),
    ("sells", TraitKind::Flag),
    ("clients", TraitKind::Flag),
    ("subcontractors", TraitKind::Flag),
    ("records_calls", TraitKind::Flag),
    ("monitors_agents", TraitKind::Flag),
    ("agency_staff", TraitKind::Flag),
    ("commission_pay", TraitKind::Flag),
    ("charity", TraitKind::Flag),
    ("outside_eea", TraitKind::Flag),
    ("synthetic_voice", TraitKind::Flag),
    ("several_sites", TraitKind::Flag),
    ("member", TraitKind::Choice(&["virke", "anfo", "none"])),
];

/// The kind of the trait called `name`.
pub fn trait_kind(name: &str) -> Result<TraitKind> {
    TRAITS
        .iter()
        .find_map(|(known, kind)| (*known == name).then_some(*kind))
        .ok_or_else(|| Problem::TraitUnknown { name: name.to_owned() })
}

/// Reads `given` as a value of the trait called `name`; an empty text means unknown again.
pub fn parse_trait(name: &str, given: &str) -> Result<Option<TraitValue>> {
    let kind = trait_kind(name)?;
    let given = given.trim();
    if given.is_empty() {
        return Ok(None);
    }
    let value = match kind {
        TraitKind::Flag => given.parse().ok().map(TraitValue::Flag),
        TraitKind::Number => given.parse().ok().map(TraitValue::Number),
        TraitKind::Choice(choices) => choices.contains(&given).then(|| TraitValue::Choice(given.to_owned())),
    };
    value.map(Some).ok_or_else(|| Problem::TraitValue { name: name.to_owned(), given: given.to_owned() })
}

/// Whether `value` is one that the trait called `name` can have.
pub fn check_trait(name: &str, value: &TraitValue) -> Result<()> {
    let fits = match (trait_kind(name)?, value) {
        (TraitKind::Flag, TraitValue::Flag(_)) | (TraitKind::Number, TraitValue::Number(_)) => true,
        (TraitKind::Choice(choices), TraitValue::Choice(choice)) => choices.contains(&choice.as_str()),
        _ => false,
    };
    if fits {
        return Ok(());
    }
    Err(Problem::TraitValue { name: name.to_owned(), given: format!("{value:?}") })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;

    #[test]
    fn numbers_with_a_right_check_digit_are_read_however_they_are_written() {
        for given in ["974760673", "974 760 673", "NO 974 760 673 MVA", "974.760.673", " 974760673\n", "no974760673mva"]
        {
            assert_eq!(Orgnr::parse(given).unwrap().as_str(), "974760673", "{given}");
        }
        for given in ["123456785", "923609016", "974683520", "934154150", "043871668"] {
            assert_eq!(Orgnr::parse(given).unwrap().as_str(), given);
        }
    }

    #[test]
    fn wrong_numbers_are_told_apart() {
        assert_eq!(Orgnr::parse("974760674").unwrap_err().code(), "orgnr-check-digit");
        for given in ["", "97476067", "9747606733", "97476067a", "١٢٣٤٥٦٧٨٩"] {
            assert_eq!(Orgnr::parse(given).unwrap_err().code(), "orgnr-shape", "{given}");
        }
    }

    #[test]
    fn a_trait_takes_only_its_own_values() {
        assert_eq!(parse_trait("employees", "12").unwrap(), Some(TraitValue::Number(12)));
        assert_eq!(parse_trait("outbound", "true").unwrap(), Some(TraitValue::Flag(true)));
        assert_eq!(parse_trait("member", "anfo").unwrap(), Some(TraitValue::Choice("anfo".into())));
        assert_eq!(parse_trait("outbound", "").unwrap(), None);
        assert_eq!(parse_trait("outbound", "maybe").unwrap_err().code(), "trait-value");
        assert_eq!(parse_trait("employees", "-1").unwrap_err().code(), "trait-value");
        assert_eq!(parse_trait("colour", "red").unwrap_err().code(), "trait-unknown");
    }
}
