//! Amounts in Norwegian kroner, exact to the øre.

use std::iter::Sum;
use std::ops::Add;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An amount in øre. In JSON it is a number of kroner, whole when there are no øre.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Nok {
    /// The amount in hundredths of a krone.
    pub ore: i64,
}

impl Nok {
    /// Nothing.
    pub const ZERO: Self = Self { ore: 0 };
    /// More than anybody owes.
    pub const MAX: Self = Self { ore: i64::MAX };

    /// A whole number of kroner.
    pub const fn kroner(kroner: i64) -> Self {
        Self { ore: kroner.saturating_mul(100) }
    }
}

impl Add for Nok {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { ore: self.ore.saturating_add(other.ore) }
    }
}

impl Sum for Nok {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl Serialize for Nok {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.ore % 100 == 0 {
            return serializer.serialize_i64(self.ore / 100);
        }
        #[expect(clippy::cast_precision_loss, reason = "amounts on paper stay far below 2^52 øre")]
        serializer.serialize_f64(self.ore as f64 / 100.0)
    }
}

impl<'de> Deserialize<'de> for Nok {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let kroner = f64::deserialize(deserializer)?;
        #[expect(clippy::cast_possible_truncation, reason = "`as` saturates; no amount on paper comes near")]
        Ok(Self { ore: (kroner * 100.0).round() as i64 })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail loudly")]
    use super::*;

    #[test]
    fn whole_kroner_are_whole_in_json_and_ore_survive_the_way_back() {
        assert_eq!(serde_json::to_string(&Nok::kroner(0)).unwrap(), "0");
        assert_eq!(serde_json::to_string(&Nok { ore: 1_234_550 }).unwrap(), "12345.5");
        assert_eq!(serde_json::from_str::<Nok>("12345.5").unwrap(), Nok { ore: 1_234_550 });
    }
}
