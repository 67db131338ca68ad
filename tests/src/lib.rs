//! What the tests share: the program as a user starts it, real files, and judges that nobody here wrote.
//!
//! Must never call the desk: what is tested here is what a stranger sees from outside.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail loudly"
)]

pub mod application;
pub mod cli;
pub mod documents;
pub mod failed;
pub mod namespaces;
#[path = "../../asice/tests/common/judge.rs"]
pub mod openssl;
pub mod points;
pub mod search;
pub mod server;
pub mod tree;
pub mod window;
