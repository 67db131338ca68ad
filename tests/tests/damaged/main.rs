//! Databases that are damaged, lost, or not ours: each is said to be, and made anew with all its documents.
//!
//! A share of the damages is tried; all of them with `RINGPERM_EVERY_POINT=1`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test stops at the first surprise, and says what it counted"
)]

mod crashed;
mod damage;
mod full;
mod many;
mod rebuilt;
