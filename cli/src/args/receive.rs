//! `open`, as it is typed.

use std::path::PathBuf;

use clap::Args;

/// Open a received bundle: what it says, and what changed since the last one of that company. Exits as `verify` does.
#[derive(Debug, Args)]
pub struct Open {
    pub file: PathBuf,
    /// Save the documents into a new folder here, with the application; nothing is overwritten.
    #[arg(long, value_name = "FOLDER")]
    pub save_to: Option<PathBuf>,
    /// Only the document with this number; may be given several times.
    #[arg(long = "document", value_name = "NUMBER", requires = "save_to")]
    pub documents: Vec<u32>,
}
