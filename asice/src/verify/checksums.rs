//! Holds a `sha256sum` list against the manifest: both are signed, so they must not say different things. Pure.

use std::collections::HashMap;
use std::fmt::Write;

use crate::Reason;
use crate::manifest::Reference;

/// The first disagreement. Every signed file but the list itself must be listed once, and nothing else.
pub(super) fn disagreement(list: &[u8], own_name: &str, references: &[Reference]) -> Option<Reason> {
    let disagree = |entry: &str| Some(Reason::ChecksumsDisagree { entry: entry.to_owned() });
    let mut left: HashMap<&str, String> =
        references.iter().filter(|r| is_listed(&r.name, own_name)).map(|r| (r.name.as_str(), hex(&r.sha256))).collect();
    let Some(text) = std::str::from_utf8(list).ok().filter(|text| text.ends_with('\n')) else {
        return disagree(own_name);
    };
    for line in text.split_terminator('\n') {
        // two spaces: text or binary makes no difference; an asterisk is what Windows' own writes
        let Some((digest, name)) = line.split_once("  ").or_else(|| line.split_once(" *")) else {
            return disagree(own_name);
        };
        if left.remove(name).as_deref() != Some(digest) {
            return disagree(name);
        }
    }
    left.keys().min().and_then(|name| disagree(name))
}

/// The list is of files for people: not of itself, nor of what makes the zip a container.
fn is_listed(name: &str, own_name: &str) -> bool {
    name != own_name && name != "mimetype" && !name.starts_with("META-INF/")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // writing to a string cannot fail
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_and_manifest_must_say_the_same() {
        let references =
            [("a", 1), ("SUMS", 2)].map(|(name, byte)| Reference { name: name.to_owned(), sha256: [byte; 32] });
        let one = "01".repeat(32);
        let disagrees = |list: String| disagreement(list.as_bytes(), "SUMS", &references).is_some();
        assert!(!disagrees(format!("{one}  a\n")));
        for list in [
            String::new(),
            "\n".to_owned(),
            format!("{one}  a"),
            format!("{one}  a\n{one}  a\n"),
            format!("{one}  a\n{one}  b\n"),
            format!("{}  a\n", "02".repeat(32)),
        ] {
            assert!(disagrees(list.clone()), "{list}");
        }
    }
}
