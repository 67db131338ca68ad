//! What the entry shows that somebody ought to look at. No rule of any law is applied: it is said what stands there.

use chrono::{Datelike, NaiveDate};

use super::Entry;
use crate::api::Severity;
use crate::scheme::RegisterRow;

/// Every code with the names of its arguments.
pub const REGISTER_FINDING_CODES: &[(&str, &[&str])] = &[
    ("register-deleted", &["date"]),
    ("register-bankrupt", &[]),
    ("register-forced-dissolution", &[]),
    ("register-winding-up", &[]),
    ("register-no-accounts", &[]),
    ("register-old-accounts", &["year"]),
    ("register-not-vat", &[]),
    ("register-sub-unit", &["orgnr"]),
];

/// One thing that the entry shows. The sentence is made from `code` and `arg` by the texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// One of [`REGISTER_FINDING_CODES`].
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The row of the scheme that it belongs to; `None` when it concerns the entry as a whole.
    pub row: Option<RegisterRow>,
    /// The argument that the code promises; a day as `YYYY-MM-DD`.
    pub arg: Option<(&'static str, String)>,
}

/// What the entry shows, gravest first.
pub fn findings(entry: &Entry, today: NaiveDate) -> Vec<Finding> {
    let of = |row, severity, code| Finding { code, severity, row, arg: None };
    let must = |code| of(Some(RegisterRow::Bankrupt), Severity::MustFix, code);
    let mut found = Vec::new();
    if let Some(deleted) = &entry.deleted {
        let date = entry.deleted_day().map_or_else(|| deleted.clone(), |day| day.to_string());
        found.push(Finding { arg: Some(("date", date)), ..must("register-deleted") });
    }
    let states = [
        (entry.bankrupt, "register-bankrupt"),
        (entry.forced, "register-forced-dissolution"),
        (entry.winding_up, "register-winding-up"),
    ];
    found.extend(states.into_iter().filter(|(state, _)| *state == Some(true)).map(|(_, code)| must(code)));
    if let Some(parent) = &entry.parent {
        let finding = of(None, Severity::ShouldCheck, "register-sub-unit");
        found.push(Finding { arg: Some(("orgnr", parent.clone())), ..finding });
    }
    if entry.vat == Some(false) {
        found.push(of(Some(RegisterRow::Vat), Severity::ShouldCheck, "register-not-vat"));
    }
    let accounts = Some(RegisterRow::Accounts);
    match entry.accounts_year {
        None => found.push(of(accounts, Severity::ShouldCheck, "register-no-accounts")),
        // When accounts are due is not our rule: older than last year's is said, and nothing more.
        Some(year) if year < today.year() - 1 => found.push(Finding {
            arg: Some(("year", year.to_string())),
            ..of(accounts, Severity::Note, "register-old-accounts")
        }),
        Some(_) => {}
    }
    found
}
