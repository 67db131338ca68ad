//! What can go wrong when writing, signing, opening an identity or reading an entry. Verification has no errors but those of the file system.

use crate::Reason;

/// A failure; closed, and each kind asks something else of the caller.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Reading or writing failed.
    #[error("reading or writing failed: {0}")]
    Io(#[from] std::io::Error),
    /// The entry name is empty, reserved, or holds other characters than `A-Z a-z 0-9 . _ - /`.
    #[error("entry name not allowed: {0}")]
    Name(String),
    /// The container already has an entry of this name, letter case apart.
    #[error("entry name used twice: {0}")]
    DuplicateName(String),
    /// The entry outgrew 4 GiB without its size having been declared, or the container holds too many entries.
    #[error("too large: {0}")]
    TooLarge(String),
    /// The content was not as long as declared.
    #[error("size differs from the declared one: {0}")]
    SizeDiffers(String),
    /// An earlier write failed, so the container cannot be finished.
    #[error("the container is incomplete after an earlier failure")]
    Incomplete,
    /// The holder's name is empty, longer than 64 characters or has control characters, or the organisation number is not nine digits.
    #[error("holder not allowed in a certificate")]
    Holder,
    /// The time lies outside what X.509 and CMS can say (1970 to 9999).
    #[error("time out of range")]
    Time,
    /// The passphrase does not open the key.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The key does not belong to the certificate.
    #[error("the key does not belong to the certificate")]
    KeyMismatch,
    /// The key is not an encrypted PKCS#8 key of a supported kind.
    #[error("the key cannot be read")]
    Key,
    /// The certificate is not X.509 in DER or PEM.
    #[error("the certificate cannot be read")]
    Certificate,
    /// Encoding or signing failed inside the cryptographic library.
    #[error("signing failed: {0}")]
    Signing(String),
    /// The container is not readable as one.
    #[error("container not readable: {}", .0.code())]
    Container(Reason),
    /// No such entry in the container, or it is compressed.
    #[error("no such entry: {0}")]
    NoSuchEntry(String),
    /// The entry is larger than the caller's limit.
    #[error("entry larger than the limit: {0}")]
    OverLimit(String),
    /// The caller stopped the work.
    #[error("stopped")]
    Stopped,
    /// The file is no PKCS#12 file, or is damaged.
    #[error("the PKCS#12 file cannot be read")]
    Archive,
    /// The file is encrypted in a way that is not supported (an object identifier).
    #[error("not supported: {0}")]
    Algorithm(String),
    /// The file asks for so many rounds of its key derivation that opening it would take minutes.
    #[error("opening the file would take too long")]
    Costly,
    /// The file holds no private key.
    #[error("no private key in the file")]
    NoKey,
    /// The file holds a key, but no certificate that belongs to it.
    #[error("no certificate for the key in the file")]
    NoCertificate,
    /// An RSA key of fewer than 2048 bits.
    #[error("the key is too short: {bits} bits")]
    WeakKey {
        /// Length of the modulus.
        bits: usize,
    },
    /// The key is of another kind than ECDSA on P-256 or P-384, or RSA.
    #[error("this kind of key cannot sign here")]
    KeyKind,
    /// The certificate does not let its key sign (key usage; RFC 5280, 4.2.1.3).
    #[error("the certificate is not for signing")]
    KeyUsage,
}
