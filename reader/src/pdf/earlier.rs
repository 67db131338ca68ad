//! A PDF as it was before it was changed: programs often add what is new at the end and leave what was (ISO 32000-1,
//! 7.5.6). What was blacked out so is still in the file.

use super::{open, seen_again};
use crate::limits;

/// How many earlier versions are looked at, the latest first.
const VERSIONS: usize = 2;
/// Larger files are not read again and again.
const LARGEST: usize = 8 << 20;

/// The text of the pages of the versions before the last one.
pub fn text(bytes: &[u8]) -> String {
    const HEAD: usize = 1024;
    if bytes.len() > LARGEST {
        return String::new();
    }
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or_default();
    // The first part of a file that is arranged for the web ends as a file does, and is no version (annex F).
    let parts = usize::from(super::contains(head, b"/Linearized"));
    let ends: Vec<usize> = ends(bytes).collect();
    let earlier = ends.split_last().map(|(_, earlier)| earlier).unwrap_or_default();
    let mut text = String::new();
    for end in earlier.iter().skip(parts).rev().take(VERSIONS) {
        if limits::patience_is_over() || text.len() > limits::TEXT {
            break;
        }
        let Ok(document) = open(bytes.get(..*end).unwrap_or_default()) else { continue };
        if document.is_encrypted() && !document.was_encrypted() {
            continue;
        }
        for page in seen_again(&document).0.into_values() {
            text.push_str(&page.text);
            text.push('\n');
        }
    }
    text
}

/// Where each end mark ends.
fn ends(bytes: &[u8]) -> impl Iterator<Item = usize> {
    const MARK: &[u8] = b"%%EOF";
    bytes.windows(MARK.len()).enumerate().filter(|(_, window)| *window == MARK).map(|(at, _)| at + MARK.len())
}
