//! Where a submission stands, on a small scheme in which each row has one thing to show; and what a typed text must look
//! like to be of use.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

mod rows;
mod small;
mod whole;
