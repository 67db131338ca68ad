//! Masked copies: pages as pictures with black rectangles in them, and nothing beneath.
//!
//! `picture` blackens pixels before they are encoded, `paper` makes a PDF of the pictures page by page. Pictures come
//! from the reader program. This module must never open a document, and nothing of a document but its pixels may pass
//! through it: no text, no properties, no fonts.

mod cover;
mod paper;
mod picture;

pub use cover::covers;
pub use paper::{About, Paper};
pub use picture::{Picture, blackened};

/// How many pixels an inch of a masked copy has.
pub const DPI: u32 = 200;
