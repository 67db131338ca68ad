//! What goes wrong is said in words that help, in the language that was asked for, and nothing is lost.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may fail loudly"
)]

mod backups;
mod files;
mod race;
mod said;
mod share;
mod stores;
mod targets;
mod vanishing;
mod words;
mod writers;
