//! What crosses the border to the window and the command line: plain data, ready to show.
//!
//! Dates are given twice: `YYYY-MM-DD` for machines, and as text in the asked language.
//! This module must never decide anything; it only carries.

mod certification;
mod changes;
mod company;
mod deadline;
mod document;
mod fee;
mod figures;
mod mask;
mod problem;
mod register;
mod reminder;
mod seal;
mod start;
mod submission;
mod trash;

pub use certification::*;
pub use changes::*;
pub use company::*;
pub use deadline::*;
pub use document::*;
pub use fee::*;
pub use figures::*;
pub use mask::*;
pub use problem::*;
pub use register::*;
pub use reminder::*;
pub use seal::*;
pub use start::*;
pub use submission::*;
pub use trash::*;
