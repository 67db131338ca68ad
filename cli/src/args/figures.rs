//! Call figures, as they are written.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Subcommand};

use super::pair;

#[derive(Debug, Subcommand)]
pub enum Figures {
    /// Record the figures of a month, in place of those that stand.
    Add {
        #[arg(value_name = "YYYY-MM")]
        month: String,
        /// Answered calls.
        #[arg(long, value_name = "N")]
        answered: Option<String>,
        /// Connected calls.
        #[arg(long, value_name = "N")]
        connected: Option<String>,
        /// Complaints about the caller.
        #[arg(long, value_name = "N")]
        complaints: Option<String>,
        /// Complaints that came directly.
        #[arg(long, value_name = "N")]
        direct: Option<String>,
        /// Complaints that the Consumer Authority forwarded.
        #[arg(long, value_name = "N")]
        forwarded: Option<String>,
    },
    /// Take figures from a spreadsheet.
    Import(FigureImport),
    /// Show them, with sums per period and complaints per 1,000 connected calls.
    Show {
        #[arg(long, value_name = "YYYY-MM")]
        from: Option<String>,
        #[arg(long, value_name = "YYYY-MM")]
        to: Option<String>,
    },
    /// Remove the figures of a month.
    Remove {
        #[arg(value_name = "YYYY-MM")]
        month: String,
    },
    /// Fill in the figures of a follow-up.
    Fill {
        /// Also where something else has been typed.
        #[arg(long)]
        overwrite: bool,
    },
}

#[derive(Debug, ClapArgs)]
pub struct FigureImport {
    /// XLSX, ODS or CSV; `-` reads pasted text from standard input.
    pub file: PathBuf,
    /// Which column holds what, from 1: month, year, answered, connected, complaints, direct, forwarded.
    #[arg(long = "column", value_name = "WHAT=N", value_parser = pair)]
    pub columns: Vec<(String, String)>,
    /// The only sheet to read, from 1.
    #[arg(long, value_name = "N")]
    pub sheet: Option<u32>,
    /// The year of months that stand without.
    #[arg(long, value_name = "YYYY")]
    pub year: Option<i32>,
    /// Replace other figures that are recorded for the same months.
    #[arg(long)]
    pub replace: bool,
    /// Only say what would be taken; exit 1 when something has to be said first.
    #[arg(long)]
    pub dry_run: bool,
}
