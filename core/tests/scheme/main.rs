//! The shipped scheme is whole, and says what the research table says; broken files are refused by line and reason.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod broken;
mod rows;
mod table;
mod words;
