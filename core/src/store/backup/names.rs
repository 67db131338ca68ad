//! The names in a backup: the few forms that there are, and nothing else.

/// The first entry.
pub(super) const SUMMARY: &str = "sikkerhetskopi.json";
/// The database.
pub(super) const DATABASE: &str = "ringperm.sqlite";
/// The last entry.
pub(super) const SUMS: &str = "SHA256SUMS";

/// The name in a backup of the document with this hash.
pub(super) fn document(sha256: &str) -> String {
    format!("documents/{}/{sha256}", sha256.get(..2).unwrap_or("00"))
}

/// The name of the bundle with this hash.
pub(super) fn bundle(sha256: &str) -> String {
    format!("bundles/{sha256}.zip")
}

/// The name of the key whose certificate has this fingerprint.
pub(super) fn key(fingerprint: &str) -> String {
    format!("keys/{fingerprint}.pem")
}

/// The name of that certificate.
pub(super) fn certificate(fingerprint: &str) -> String {
    format!("keys/{fingerprint}.cer.pem")
}

/// Whether `name` is one that a backup of ours can hold between its first and its last entry. Each is a path of the
/// data folder, too.
pub(super) fn is_part(name: &str) -> bool {
    if name == DATABASE {
        return true;
    }
    let hash = name.rsplit('/').next().unwrap_or_default();
    let hash = hash.split_once('.').map_or(hash, |(stem, _)| stem);
    let is_hash = hash.len() == 64 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    is_hash && [document(hash), bundle(hash), key(hash), certificate(hash)].iter().any(|known| known == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_names_that_a_store_gives_are_taken() {
        let hash = "0f".repeat(32);
        for name in [DATABASE.to_owned(), document(&hash), bundle(&hash), key(&hash), certificate(&hash)] {
            assert!(is_part(&name), "{name}");
        }
        let upper = hash.to_uppercase();
        for name in [
            "",
            "/etc/passwd",
            "..",
            "documents",
            "documents/0f",
            "ringperm.lock",
            "tmp/x",
            SUMS,
            SUMMARY,
            &format!("documents/00/{hash}"),
            &format!("documents/0f/../0f/{hash}"),
            &format!("./documents/0f/{hash}"),
            &format!("documents/0f/{hash}.json"),
            &format!("documents\\0f\\{hash}"),
            &format!("bundles/{hash}"),
            &format!("bundles/{upper}.zip"),
            &format!("keys/{hash}.pem/"),
        ] {
            assert!(!is_part(name), "{name}");
        }
    }
}
