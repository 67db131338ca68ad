use serde::Serialize;
use ts_rs::TS;

use crate::fee::FeeKind;
use crate::scheme::Kind;

/// The processing fees, as they are shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FeesView {
    /// Whether the company is a member of Virke or ANFO; `null` when not known, and then both amounts are shown.
    pub member: Option<bool>,
    /// The prices.
    pub rows: Vec<FeeView>,
    /// Where the amounts are from, and how old they are.
    pub source_text: String,
    /// The address of the source.
    pub source_address: String,
    /// Submissions that were sent, whose fee is not known to be paid.
    pub unpaid: Vec<UnpaidFee>,
    /// Payments that were recorded after sending.
    pub paid: Vec<PaidFee>,
}

/// What one thing costs.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FeeView {
    /// Which fee.
    pub fee: FeeKind,
    /// That in words.
    pub title: String,
    /// For members, in whole kroner without VAT; `null` when not known.
    pub member: Option<u32>,
    /// For others.
    pub other: Option<u32>,
    /// What the company pays, in a sentence; both amounts when its membership is not known.
    pub text: String,
    /// Whether the user changed the amounts, so that the source no longer stands for them.
    pub edited: bool,
}

/// A fee that is not known to be paid.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct UnpaidFee {
    /// The submission.
    pub submission: i32,
    /// Its kind.
    pub kind: Kind,
    /// That in words.
    pub kind_text: String,
    /// When it was sent (`YYYY-MM-DD`).
    pub sent: String,
    /// What the company pays, in a sentence.
    pub text: String,
}

/// A payment that was recorded after sending.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PaidFee {
    /// The submission.
    pub submission: i32,
    /// Its kind, in words.
    pub kind_text: String,
    /// When it was paid, in a sentence.
    pub text: String,
    /// The receipt, a document.
    pub receipt: Option<i32>,
}
