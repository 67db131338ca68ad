//! Reads a scheme file and refuses it, with line and reason, unless everything in it fits together.
//!
//! The form of the file is described in `docs/scheme.md`. The reasons are technical English, for whoever
//! writes such a file. This module must never repair or guess: a scheme is loaded whole or not at all.

mod check;
mod raw;

use std::ops::Range;

use crate::problem::{Problem, Result};

use super::Scheme;

/// What is wrong with a scheme file, and the bytes where.
#[derive(Debug)]
struct Fault {
    at: Range<usize>,
    reason: String,
}

impl Fault {
    fn new(at: Range<usize>, reason: impl Into<String>) -> Self {
        Self { at, reason: reason.into() }
    }
}

/// Reads the scheme in `text`, or says on which line it is broken (counted from 1) and why.
pub fn load(text: &str) -> Result<Scheme> {
    parse(text).map_err(|fault| Problem::SchemeInvalid {
        line: line_of(text, fault.at.start).to_string(),
        reason: fault.reason,
    })
}

fn parse(text: &str) -> std::result::Result<Scheme, Fault> {
    let file: raw::File = toml::from_str(text).map_err(|error| {
        // An error without a place, such as a missing table, concerns the file as a whole.
        Fault::new(error.span().unwrap_or(0..0), one_line(error.message()))
    })?;
    check::scheme(file)
}

/// The parser's messages may run over several lines; a reason is one.
fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn line_of(text: &str, offset: usize) -> usize {
    1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
}
