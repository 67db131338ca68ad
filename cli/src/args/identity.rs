//! `identity` as it is written.

use std::path::PathBuf;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum Identity {
    /// Make a key; the passphrase comes from `RINGPERM_PASSPHRASE` or the terminal.
    Create {
        #[arg(long)]
        name: String,
        #[arg(long)]
        orgnr: Option<String>,
    },
    /// Take a company certificate from a file (.p12, .pfx); `RINGPERM_PASSPHRASE` or the terminal opens it. It is kept
    /// with the same passphrase, or with `RINGPERM_NEW_PASSPHRASE`.
    Import {
        file: PathBuf,
        /// What the key is called here, instead of its holder's name.
        #[arg(long)]
        name: Option<String>,
    },
    /// List the keys; `remembered` are those whose passphrase is in the system's key store.
    List,
    /// Take this key whenever none is named.
    Default { name: String },
    /// Write the public certificate of a key, as PEM.
    Certificate { name: String, out: PathBuf },
    /// Write a key with its certificate to a file (.p12), encrypted with the key's passphrase.
    Backup { name: String, out: PathBuf },
    /// Put the passphrase of a key into the system's key store, on this machine only; it comes from
    /// `RINGPERM_PASSPHRASE` or the terminal.
    Remember { name: String },
    /// Take the passphrase of a key out of the system's key store.
    Forget { name: String },
    /// Remove a key for good, and its passphrase from the system's key store; bundles that it signed can still be checked.
    Remove {
        name: String,
        /// Its name, to confirm.
        #[arg(long, value_name = "NAME")]
        confirm: String,
    },
}
