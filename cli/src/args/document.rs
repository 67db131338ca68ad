//! `document` and `delete`, as they are typed.

use clap::Subcommand;

use super::values::pair;

#[derive(Debug, Subcommand)]
pub enum Document {
    /// What it says, and where it says it.
    Show { id: i32 },
    /// Type facts in place of what was read, or take them back to what was read.
    Set {
        id: i32,
        /// A fact, in place of what was read.
        #[arg(value_name = "FACT=VALUE", value_parser = pair, required_unless_present = "as_read")]
        fields: Vec<(String, String)>,
        /// The fact as it was read.
        #[arg(long, value_name = "FACT")]
        as_read: Vec<String>,
    },
}

#[derive(Debug, Subcommand)]
pub enum Delete {
    /// A document in the trash.
    Document {
        id: i32,
        /// Its title, to confirm.
        #[arg(long, value_name = "TITLE")]
        confirm: String,
    },
    /// A submission, with answers, documents and bundles. An approval stays.
    Submission {
        id: i32,
        /// The company's name, to confirm.
        #[arg(long, value_name = "NAME")]
        confirm: String,
    },
    /// A company, with all that belongs to it.
    Company {
        orgnr: String,
        /// Its name, to confirm.
        #[arg(long, value_name = "NAME")]
        confirm: String,
    },
    /// What is remembered of the bundles that were opened of a company; confirmed signers stay.
    Received { orgnr: String },
}
