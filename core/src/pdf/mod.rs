//! PDF out: the application, and the list of what to get.
//!
//! `font` measures, `layout` turns texts into rows and rows into pages, `paint` makes the bytes; `application`
//! and `checklist` say what stands on them. This module must never read a clock, a file or the store: the same
//! application gives the same bytes.

mod application;
mod checklist;
mod font;
mod layout;
mod paint;
mod sheet;

pub use application::application;
pub use checklist::{Checklist, ChecklistLine, checklist};
