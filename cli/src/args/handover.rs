//! Handing over: to the board by e-mail or in its form, and to clients.

use std::path::PathBuf;

use clap::Args as ClapArgs;
use ringperm_core::texts::Lang;

use super::language;

/// Write a draft of an e-mail with the bundle that was exported last.
#[derive(Debug, ClapArgs)]
pub struct Draft {
    #[arg(value_name = "FILE.eml")]
    pub out: PathBuf,
    /// To whom, this once; otherwise whom `recipient` names.
    #[arg(long, value_name = "ADDRESS")]
    pub to: Option<String>,
}

/// To whom bundles go by e-mail: show it, or name it. There is no default.
#[derive(Debug, ClapArgs)]
pub struct Recipient {
    pub address: Option<String>,
    /// Forget it.
    #[arg(long, conflicts_with = "address")]
    pub clear: bool,
}

/// Every answer in the scheme's order, to be typed into the scheme's form, and what the e-mail says.
#[derive(Debug, ClapArgs)]
pub struct Answers {
    /// Also write the documents there, under their names in the bundle.
    #[arg(long, value_name = "DIR")]
    pub documents: Option<PathBuf>,
}

/// Facts for a client or a tender: without a file, what can be chosen.
#[derive(Debug, ClapArgs)]
pub struct Client {
    /// The file to write: a PDF, or a zip when documents go along.
    pub out: Option<PathBuf>,
    /// Put this line on the sheet.
    #[arg(long = "line", value_name = "LINE")]
    pub lines: Vec<String>,
    /// Let this document go along.
    #[arg(long = "document", value_name = "ID")]
    pub documents: Vec<i32>,
    /// The language of the sheet; otherwise that of the screen.
    #[arg(long = "written-in", value_name = "nb|nn|en", value_parser = language)]
    pub written_in: Option<Lang>,
}
