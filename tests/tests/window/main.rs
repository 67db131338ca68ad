//! The program as people meet it: in its window, from the first start to three deadlines that stand.
//!
//! Run alone: `cargo build --workspace --exclude xtask --bins && cargo test -p ringperm-tests --test window`.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

mod attacks;
mod example;
mod first;
mod heard;
mod job;
mod kept;
mod keyboard;
mod larger;
mod masked;
mod moved;
mod papers;
mod policy;
mod quiet;
mod remembered;
mod second;
mod trouble;
mod upgrade;
mod walk;
mod years;
