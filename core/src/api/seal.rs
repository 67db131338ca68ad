use serde::Serialize;
use ts_rs::TS;

/// A signing key as it is shown.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct IdentityView {
    /// The holder's name; also the key's name.
    pub name: String,
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
    /// Whether the fee is answered as paid.
    pub fee_paid: bool,
    /// The board's letter, once the approval is recorded with it.
    pub letter: Option<LetterView>,
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
    /// `self` when the signer vouches for itself, `ca` when an authority does.
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
    /// The time that a timestamp proves.
    pub proven: Option<String>,
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
