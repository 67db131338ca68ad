//! The processing fee: what the scheme's own page says it costs, and what the user has set instead.
//!
//! The amounts stand on godkjentcallcenter.no, «Søk godkjenning», a page without a date that still uses names which
//! went out of use by 2018. They are where the user starts from, never a rule. What the new application after three
//! years costs is not said anywhere.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::scheme::Kind;

/// The page that the amounts are from.
pub const SOURCE: &str = "http://www.godkjentcallcenter.no/soek-godkjenning.368713.no.html";

/// What one thing costs, in whole kroner without VAT; `None` where nothing is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Price {
    /// For members of Virke or ANFO.
    pub member: Option<u32>,
    /// For others.
    pub other: Option<u32>,
}

/// Which of the prices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum FeeKind {
    /// The first application.
    First,
    /// A follow-up after year 1 or 2.
    FollowUp,
    /// The new application after year 3.
    Renewal,
}

impl FeeKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::First, Self::FollowUp, Self::Renewal];

    /// The name in data, on the command line, and in the keys of texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::FollowUp => "follow-up",
            Self::Renewal => "renewal",
        }
    }

    /// What a submission of `kind` costs; an answer to the board costs nothing that any source tells of.
    pub fn of(kind: Kind) -> Option<Self> {
        match kind {
            Kind::Initial => Some(Self::First),
            Kind::Year1 | Kind::Year2 => Some(Self::FollowUp),
            Kind::Renewal => Some(Self::Renewal),
            Kind::Reply => None,
        }
    }
}

/// All prices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct Fees {
    /// The first application.
    pub first: Price,
    /// A follow-up.
    pub follow_up: Price,
    /// The new application after year 3.
    pub renewal: Price,
}

impl Default for Fees {
    fn default() -> Self {
        Self {
            first: Price { member: Some(10_000), other: Some(15_000) },
            follow_up: Price { member: Some(5_000), other: Some(7_500) },
            renewal: Price::default(),
        }
    }
}

impl Fees {
    /// The price of one kind.
    pub fn price(&self, kind: FeeKind) -> Price {
        match kind {
            FeeKind::First => self.first,
            FeeKind::FollowUp => self.follow_up,
            FeeKind::Renewal => self.renewal,
        }
    }

    /// The same, to be changed.
    pub fn price_mut(&mut self, kind: FeeKind) -> &mut Price {
        match kind {
            FeeKind::First => &mut self.first,
            FeeKind::FollowUp => &mut self.follow_up,
            FeeKind::Renewal => &mut self.renewal,
        }
    }
}
