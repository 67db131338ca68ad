//! Writes, signs and verifies ASiC-E containers (EN 319 162-1) with a `CAdES` signature (EN 319 122-1), level B-B, and B-T
//! with a timestamp (RFC 3161).
//!
//! One form is written, and only that form is called intact: every entry stored, ASCII names, one manifest, one signer.
//! A sound container of another form is told apart from a changed one and from a hostile one.
//! The crate opens no socket, asks no clock, unpacks nothing, and streams contents of any size.

mod algorithm;
mod cades;
mod certificate;
mod error;
mod identity;
mod manifest;
mod name;
mod p12;
mod pipe;
mod private_key;
mod read;
mod reason;
mod section;
mod sign;
pub mod timestamp;
mod verify;
mod writer;
mod zip_form;
mod zip_read;
mod zip_record;
mod zip_write;

pub use certificate::Certificate;
pub use error::Error;
pub use identity::{Holder, Identity};
pub use read::{Entries, copy_entry, read_entry};
pub use reason::{ALL_CODES, Reason, Verdict};
pub use verify::{Report, verify, verify_file};
pub use writer::{Entry, Writer};

/// Media type of the container (EN 319 162-1, annex A.1), the content of the entry `mimetype`.
pub const MIMETYPE: &str = "application/vnd.etsi.asic-e+zip";
