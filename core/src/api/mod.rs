//! What crosses the border to the window and the command line: plain data, ready to show.
//!
//! Dates are given twice: `YYYY-MM-DD` for machines, and as text in the asked language.
//! This module must never decide anything; it only carries.

mod backup;
mod certification;
mod changes;
mod client;
mod company;
mod deadline;
mod document;
mod fee;
mod figures;
mod handover;
mod history;
mod mask;
mod problem;
mod receive;
mod register;
mod reminder;
mod seal;
mod start;
mod submission;
mod trash;

pub use backup::*;
pub use certification::*;
pub use changes::*;
pub use client::*;
pub use company::*;
pub use deadline::*;
pub use document::*;
pub use fee::*;
pub use figures::*;
pub use handover::*;
pub use history::*;
pub use mask::*;
pub use problem::*;
pub use receive::*;
pub use register::*;
pub use reminder::*;
pub use seal::*;
pub use start::*;
pub use submission::*;
pub use trash::*;
