//! The commands about reminders, as they are written.

use std::path::PathBuf;

use clap::Subcommand;

use super::values::on_or_off;

#[derive(Debug, Subcommand)]
pub enum Reminders {
    /// Remind of what is due, in one notification.
    Remind {
        /// Have the system run this check every day.
        #[arg(long, conflicts_with = "uninstall")]
        install: bool,
        /// Have the system leave it.
        #[arg(long)]
        uninstall: bool,
        /// Say that the system started it.
        #[arg(long, conflicts_with_all = ["install", "uninstall"])]
        scheduled: bool,
        /// Whether the monthly washing of call lists is a task, too; off at first.
        #[arg(long, value_name = "on|off", value_parser = on_or_off, conflicts_with_all = ["install", "uninstall", "scheduled"])]
        list_washing: Option<bool>,
        /// How long to wait for an answer to the notification.
        #[arg(long, value_name = "SECONDS", default_value_t = 8 * 60 * 60)]
        wait: u64,
    },
    /// Be silent about a deadline for a week.
    Snooze {
        /// As `due` gives it.
        deadline: String,
        /// Until this day, instead of for a week.
        #[arg(long, value_name = "YYYY-MM-DD")]
        until: Option<String>,
    },
    /// Say that a deadline is done, or a task before it.
    Done {
        /// As `due` gives it.
        deadline: String,
        /// Only this task.
        #[arg(long)]
        task: Option<String>,
        /// Who does the task.
        #[arg(long, requires = "task")]
        who: Option<String>,
        /// It is not done after all.
        #[arg(long)]
        undo: bool,
    },
    /// Move a deadline to the day that the board has given instead.
    Move {
        /// As `due` gives it.
        deadline: String,
        /// The day; without it, back to its first one.
        #[arg(value_name = "YYYY-MM-DD")]
        to: Option<String>,
    },
    /// Write the deadlines as a calendar file.
    Calendar { out: PathBuf },
    /// Write the coming year of a company on one page, as PDF.
    Year { out: PathBuf },
}
