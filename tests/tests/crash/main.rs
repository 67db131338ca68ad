//! Crashes and failing disks, put where they hurt by `strace`: the product has no seam for it.
//!
//! After each the store opens, `doctor` calls it sound, each document that it names is there by its SHA-256, the user has
//! what was there before or all of what was to come, and a file that was written elsewhere is the old one or a whole one.
//!
//! A sample of the points is tried, by turns from run to run of the table; all of them with `RINGPERM_EVERY_POINT=1`.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test stops at the first surprise, and says what it counted"
)]

mod acts;
mod beside;
mod comparison;
mod cycles;
mod faults;
mod kills;
mod points;
