use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::api::{
    CertificationView, CompanyView, Count, DailyView, DeadlineView, FeesView, LastBackup, NextStep, RemindersView,
    SubmissionView,
};
use crate::texts::Lang;

/// The first screen.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct StartView {
    /// The companies with what is under way.
    pub companies: Vec<CompanyCard>,
    /// How many documents wait in the inbox.
    pub inbox: u32,
    /// What is due, nearest first; at most five.
    pub due: Vec<DeadlineView>,
    /// Whether this is the store of the example company.
    pub example: bool,
    /// What to say when the data folder lies on another machine or is put there by another program; otherwise `null`.
    pub share_warning: Option<String>,
    /// What a first application needs, for the empty start.
    pub needs: Vec<NextStep>,
    /// How many documents nothing needs any more, in the season of the yearly question; otherwise 0.
    pub tidy: u32,
    /// The check that runs also when the window is closed, and when it ran last.
    pub daily: DailyView,
    /// When the last backup was made, and whether it is time for a new one.
    pub backup: LastBackup,
}

/// A company on the first screen.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CompanyCard {
    /// The company.
    pub company: CompanyView,
    /// Its submissions, newest first.
    pub submissions: Vec<SubmissionView>,
    /// The count of the newest open one.
    pub count: Option<Count>,
    /// What to do next in it.
    pub next: Option<NextStep>,
    /// Whether nothing of it was sent and no approval is known; it may have been approved before it was kept here.
    pub fresh: bool,
}

/// The screen of deadlines.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct StandingView {
    /// The companies, by name.
    pub companies: Vec<CompanyStanding>,
    /// What is due for all of them, nearest first.
    pub deadlines: Vec<DeadlineView>,
    /// What the user is reminded of, and when.
    pub reminders: RemindersView,
}

/// Where a company stands.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct CompanyStanding {
    /// The company.
    pub company: CompanyView,
    /// Its submissions, newest first.
    pub submissions: Vec<SubmissionView>,
    /// Where its certification stands, with all that happened.
    pub certification: CertificationView,
    /// The prices, and what it has not paid.
    pub fees: FeesView,
}

/// What the user set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct Settings {
    /// The screen's language; `null` until chosen: the system's.
    pub lang: Option<Lang>,
    /// `light`, `dark`, or `null`: the system's.
    pub theme: Option<String>,
    /// How large the window shows everything, in percent; `null`: as large as it is made, 100.
    pub text_size: Option<u16>,
    /// Where the company register is asked; `null`: at its own open address.
    pub register_address: Option<String>,
    /// To whom bundles are sent by e-mail; `null`: nobody was named, and there is no default.
    pub recipient: Option<String>,
    /// Where a timestamp is asked for at an export; `null`: nowhere.
    pub timestamp_address: Option<String>,
}
