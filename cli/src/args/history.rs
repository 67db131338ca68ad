//! `history` as it is written.

use clap::Args as ClapArgs;

/// What has happened, newest first. `--company` and `--submission` narrow it.
#[derive(Debug, ClapArgs)]
pub struct History {
    /// Words that must all stand in a line.
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub search: String,
    /// About this document.
    #[arg(long, value_name = "ID")]
    pub document: Option<i32>,
    /// About this requirement.
    #[arg(long, value_name = "REQ")]
    pub requirement: Option<String>,
    /// How many lines at most.
    #[arg(long, value_name = "N", default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..))]
    pub limit: u32,
    /// Only what stands before this line: the next page.
    #[arg(long, value_name = "ID")]
    pub before: Option<i32>,
}
