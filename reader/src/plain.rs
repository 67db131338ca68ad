//! Plain text and CSV, in UTF-8, UTF-16 or Windows-1252.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use ringperm_core::inspect::{Extract, FileKind, Page, Part, Place, Readable, WhyNot};

use crate::limits;

/// Whether the first bytes of a file may be those of a text.
pub fn looks_like_text(head: &[u8]) -> bool {
    Encoding::for_bom(head).is_some() || !head.iter().any(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31 | 127))
}

/// The text of a file without a format.
pub fn extract(bytes: &[u8]) -> Extract {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) if Encoding::for_bom(bytes).is_none() => text.to_owned(),
        _ => {
            let encoding = Encoding::for_bom(bytes).map_or_else(
                || if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 },
                |(encoding, _)| encoding,
            );
            encoding.decode(bytes).0.into_owned()
        }
    };
    of_text(FileKind::Text, text)
}

/// What was read of a file that is one text.
pub fn of_text(kind: FileKind, mut text: String) -> Extract {
    if text.trim().is_empty() {
        return Extract::unreadable(kind, WhyNot::NoText);
    }
    let too_large = text.len() > limits::TEXT;
    text.truncate(text.floor_char_boundary(limits::TEXT));
    Extract {
        kind,
        pages: vec![Page { place: Place::Part(Part::Body), text, running: None }],
        readable: if too_large { Readable::Partly } else { Readable::Yes },
        why_not: too_large.then_some(WhyNot::TooLarge),
    }
}
