//! PDF out: the application, lists of what to get and to do, the facts for a client, and the year on a page.
//!
//! `font` measures, `layout` turns texts into rows and rows into pages, `paint` makes the bytes; `application`,
//! `checklist`, `client_sheet` and `year` say what stands on them. This module must never read a clock, a file or the store: the same
//! application gives the same bytes.

mod application;
mod checklist;
mod client_sheet;
mod font;
mod layout;
mod paint;
mod sheet;
mod year;

pub use application::application;
pub use checklist::{Checklist, ChecklistLine, checklist};
pub use client_sheet::{ClientLine, ClientSheet, client_sheet};
pub use year::{Year, year};
