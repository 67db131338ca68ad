use serde::Serialize;
use ts_rs::TS;

/// A signing key as it is shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct IdentityView {
    /// The key's name; at first the holder's.
    pub name: String,
    /// Whom the certificate names.
    pub holder: String,
    /// Who issued the certificate.
    pub issuer: String,
    /// `self` when the certificate names its holder as its issuer, `ca` when it names another one, whom nobody checked.
    pub asserted: String,
    /// `P-256`, `P-384` or `RSA` with its bits.
    pub key: String,
    /// Whether it is taken when none is named.
    pub standard: bool,
    /// The first day of validity (`YYYY-MM-DD`).
    pub valid_from: String,
    /// From when to when it is valid, in words.
    pub validity_text: String,
    /// The organisation number in the certificate.
    pub orgnr: Option<String>,
    /// SHA-256 of the certificate, in hexadecimal.
    pub fingerprint: String,
    /// The same in numbered groups, to read aloud.
    pub fingerprint_groups: Vec<String>,
    /// The last day of validity (`YYYY-MM-DD`).
    pub expires: String,
    /// That in words.
    pub expires_text: String,
    /// Whether it has run out.
    pub expired: bool,
    /// Whether the user had the passphrase put into the key store of the machine.
    pub remembered: bool,
}

/// What an export made.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Receipt {
    /// Where the file is.
    pub path: String,
    /// Its name.
    pub file_name: String,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// The size in words.
    pub size_text: String,
    /// How many entries it has.
    pub files: u32,
    /// Who signed.
    pub signer: IdentityView,
    /// When, in words.
    pub signed_text: String,
    /// Whether it was exported while not ready.
    pub incomplete: bool,
    /// What the user should know of this signature.
    pub warnings: Vec<WarningView>,
    /// The time that a timestamp proves, in words.
    pub proven_text: Option<String>,
    /// Whether the fee is answered as paid.
    pub fee_paid: bool,
    /// The board's letter, once the approval is recorded with it.
    pub letter: Option<LetterView>,
    /// Every bundle that was made of this submission, newest first.
    pub bundles: Vec<MadeBundle>,
}

/// A bundle that was made, as the receipt lists it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MadeBundle {
    /// Its name.
    pub file_name: String,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// The beginning of it, to tell it from the others by.
    pub sha256_short: String,
    /// When it was signed, in words.
    pub signed_text: String,
    /// Whether it was exported while not ready.
    pub incomplete: bool,
}

/// Something to know before or after a signature; the user decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WarningView {
    /// `key-expired`, `key-not-yet-valid`, `key-other-company`, `timestamp-failed`, `not-remembered`.
    pub code: String,
    /// In words.
    pub message: String,
}

/// How hard a passphrase is to guess.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StrengthView {
    /// 0 (guessed at once) to 4 (very hard to guess).
    pub score: u8,
    /// That in words.
    pub message: String,
    /// Whether it is long enough for a new key.
    pub long_enough: bool,
}

/// The letter in which the board approves.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LetterView {
    /// The document, to be opened.
    pub document: i32,
    /// Its title.
    pub title: String,
}

/// What the verifier says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Verdict {
    /// Nothing has changed.
    Intact,
    /// A sound container of another shape.
    OtherProfile,
    /// Something signed does not match.
    Changed,
    /// Hostile or malformed.
    Refused,
}

/// A verified bundle as it is shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct VerifyView {
    /// The file.
    pub path: String,
    /// The verdict.
    pub verdict: Verdict,
    /// The verdict in one sentence.
    pub sentence: String,
    /// The codes behind it.
    pub reasons: Vec<String>,
    /// The same in words.
    pub reason_texts: Vec<String>,
    /// Who signed.
    pub signer: Option<SignerView>,
    /// Whether the signer is known: an own key, confirmed by the user, or by a trusted authority.
    pub known: bool,
    /// When.
    pub time: TimeView,
    /// What is in it.
    pub files: Vec<FileView>,
}

/// Who signed a bundle.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SignerView {
    /// The name in the certificate.
    pub name: String,
    /// The organisation number in the certificate.
    pub orgnr: Option<String>,
    /// SHA-256 of the certificate, in hexadecimal.
    pub fingerprint: String,
    /// The same in numbered groups.
    pub fingerprint_groups: Vec<String>,
    /// `self` when the certificate names its holder as its issuer, `ca` when it names another one. That one was not
    /// checked: only a chain to a given root makes the signer known.
    pub asserted: String,
}

/// When a bundle was signed.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TimeView {
    /// The time that the signer claims (RFC 3339).
    pub claimed: Option<String>,
    /// In words.
    pub claimed_text: Option<String>,
    /// The time that a timestamp proves (RFC 3339).
    pub proven: Option<String>,
    /// That in a sentence.
    pub proven_text: Option<String>,
}

/// A file of a bundle.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct FileView {
    /// Its name in the container.
    pub name: String,
    /// Bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// SHA-256 in hexadecimal.
    pub sha256: String,
}
