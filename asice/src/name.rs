//! The rules for entry names: which ones this crate writes, and which ones are dangerous to unpack anywhere.
//!
//! Pure functions over strings; nothing here touches a file.

use unicode_normalization::UnicodeNormalization;

/// The longest name that is written or accepted, in bytes.
pub(crate) const MAX_NAME: usize = 512;

/// Whether every character is one that all zip readers treat alike.
pub(crate) fn is_portable(name: &str) -> bool {
    name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-/".contains(&b))
}

/// Whether a caller may add an entry of this name: portable, safe, and not one of the container's own.
pub(crate) fn is_writable(name: &str) -> bool {
    let key = folded(name);
    is_portable(name)
        && is_safe(name)
        && !name.ends_with('/')
        && key != "mimetype"
        && key != "meta-inf"
        && !key.starts_with("meta-inf/")
}

/// Whether unpacking under this name stays inside the target folder and means the same file on every system.
pub(crate) fn is_safe(name: &str) -> bool {
    let path = name.strip_suffix('/').unwrap_or(name);
    !path.is_empty() && name.len() <= MAX_NAME && path.split('/').all(is_safe_part) && !name.chars().any(is_dangerous)
}

fn is_safe_part(part: &str) -> bool {
    !part.is_empty() && part.trim_end_matches(['.', ' ']) == part && !is_device(part)
}

/// Control characters, bidirectional overrides, what no screen shows, and what Windows reads as part of a path.
fn is_dangerous(c: char) -> bool {
    c.is_control() || is_bidi_control(c) || is_invisible(c) || matches!(c, '\\' | ':')
}

/// What no screen shows, or shows as another line.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200d}' | '\u{2028}' | '\u{2029}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Characters that change the direction in which a text is shown (Unicode Annex 9).
pub(crate) fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).trim_end().to_ascii_lowercase();
    let numbered = |prefix: &str| {
        stem.strip_prefix(prefix).is_some_and(|rest| {
            matches!(rest, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
        })
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$") || numbered("com") || numbered("lpt")
}

/// The name as the most careless file system sees it: NFC, without letter case (in both directions, since some letters
/// have only one of them), without trailing dots and spaces.
pub(crate) fn folded(name: &str) -> String {
    let composed: String = name.nfc().collect::<String>().to_uppercase().to_lowercase().nfc().collect();
    let parts: Vec<&str> =
        composed.trim_end_matches('/').split('/').map(|part| part.trim_end_matches(['.', ' '])).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_relative_names_may_be_written() {
        for name in ["soknad.pdf", "vedlegg/01-a-1.pdf", "SHA256SUMS", "a/b/c", ".skjult"] {
            assert!(is_writable(name), "{name}");
        }
        for name in [
            "",
            "/a",
            "a/",
            "a//b",
            "../a",
            "a/..",
            "./a",
            "a.",
            "søknad.pdf",
            "a b",
            "a\\b",
            "C:a",
            "mimetype",
            "MimeType",
            "META-INF/x",
            "meta-inf/x",
            "con",
            "vedlegg/NUL.txt",
            "com1.pdf",
        ] {
            assert!(!is_writable(name), "{name}");
        }
    }

    #[test]
    fn names_that_fall_together_somewhere_fold_to_one() {
        assert_eq!(folded("A/B.TXT"), folded("a/b.txt"));
        assert_eq!(folded("e\u{301}"), folded("É"));
        assert_eq!(folded("\u{17f}oknad"), folded("soknad"));
        assert_eq!(folded("a. ./b"), folded("a/b"));
    }

    #[test]
    fn misleading_characters_are_unsafe() {
        assert!(!is_safe("a\u{202e}fdp.exe"));
        assert!(!is_safe("a\nb"));
        assert!(is_safe("søknad æøå.pdf"));
    }
}
