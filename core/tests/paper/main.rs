//! The application as PDF, page, data and signed bundle, judged by programs that nobody here wrote.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod container;
mod data;
mod page;
mod print;
mod sample;
