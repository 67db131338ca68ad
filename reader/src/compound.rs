//! What Office wrote until 2007 and Outlook still writes ([MS-CFB]): old spreadsheets are read, the others are named.

use std::io::Cursor;

use ringperm_core::inspect::{Extract, FileKind, WhyNot};

use crate::spreadsheet;

/// The cells of an old spreadsheet, or why the file is not read. What it is, the names of its streams tell.
pub fn extract(bytes: Vec<u8>) -> Extract {
    // [MS-OFFCRYPTO] 2.3.4.4, [MS-DOC] 2.1.1, [MS-OXMSG] 2.4, [MS-PPT] 2.1.2, [MS-XLS] 2.1.2.
    let why_not = if has(&bytes, "EncryptedPackage") {
        WhyNot::PasswordProtected
    } else if has(&bytes, "__substg1.0_") {
        WhyNot::OutlookMessage
    } else if has(&bytes, "WordDocument") {
        WhyNot::OldWord
    } else if has(&bytes, "PowerPoint Document") {
        WhyNot::Presentation
    } else if has(&bytes, "Workbook") || has(&bytes, "Book") {
        return spreadsheet::old(Cursor::new(bytes));
    } else {
        WhyNot::UnknownFormat
    };
    Extract::unreadable(FileKind::Compound, why_not)
}

/// Whether a stream has this name, or one that begins so.
fn has(bytes: &[u8], name: &str) -> bool {
    let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes.windows(name.len()).any(|window| window == name)
}
