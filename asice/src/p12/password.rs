//! The encodings in which a password may have gone into a file, and the check of the file's checksum with them.
//!
//! RFC 7292, appendix B.1, takes UTF-16 with a zero at the end for checksum and old ciphers; PBES2 (RFC 8018, 3) takes
//! octets, UTF-8 in practice. Older openssl widened each octet of UTF-8 instead; older NSS gave PBES2 the UTF-16.

use const_oid::ObjectIdentifier;
use const_oid::db::rfc5912::{ID_SHA_1, ID_SHA_224, ID_SHA_256, ID_SHA_384, ID_SHA_512};
use hmac::digest::core_api::BlockSizeUser;
use hmac::digest::{Digest, FixedOutputReset, OutputSizeUser};
use hmac::{Mac, SimpleHmac};
use pkcs12::kdf::{Pkcs12KeyType, derive_key};
use pkcs12::mac_data::MacData;
use spki::AlgorithmIdentifierOwned;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::cipher;
use crate::Error;

/// A file that asks for more rounds at once is not opened. Real files ask for 1 to 600 000.
pub(crate) const MAX_ROUNDS: u32 = 5_000_000;
/// All attempts to open all parts of a file, in rounds: some tens of seconds at the most, whatever the file asks for.
const MAX_WORK: u64 = 60_000_000;

type Secret = Zeroizing<Vec<u8>>;

/// One password in its encodings, the likeliest first.
pub(super) struct Passwords {
    /// For checksums and old ciphers.
    pub wide: Vec<Secret>,
    /// For PBES2.
    pub narrow: Vec<Secret>,
    opened: bool,
    /// The rounds that may still be spent.
    left: u64,
}

impl Passwords {
    pub(super) fn of(given: &str) -> Self {
        let composed: Zeroizing<String> = Zeroizing::new(given.nfc().collect());
        let decomposed: Zeroizing<String> = Zeroizing::new(given.nfd().collect());
        let (mut wide, mut narrow) = (Vec::new(), Vec::new());
        for text in [given, &composed, &decomposed] {
            add(&mut wide, bmp(text));
            add(&mut narrow, Zeroizing::new(text.as_bytes().to_vec()));
        }
        for text in [given, &composed, &decomposed] {
            let widened: Zeroizing<String> = Zeroizing::new(text.bytes().map(char::from).collect());
            add(&mut wide, bmp(&widened));
            let latin: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
            if let Some(latin) = latin {
                add(&mut narrow, Zeroizing::new(latin));
            }
            add(&mut narrow, bmp(text));
        }
        if given.is_empty() {
            // no password at all is not the same as an empty one
            add(&mut wide, Zeroizing::new(Vec::new()));
        }
        Self { wide, narrow, opened: false, left: MAX_WORK }
    }

    /// Decrypts; `right` says whether the outcome is what it should be, since a wrong key may leave good padding.
    /// [`Error::WrongPassphrase`] when no encoding opens it, [`Error::Costly`].
    pub(super) fn open(
        &mut self,
        algorithm: &AlgorithmIdentifierOwned,
        encrypted: &[u8],
        right: impl Fn(&[u8]) -> bool,
    ) -> Result<Secret, Error> {
        let cost = cipher::cost(algorithm)?;
        let tried = if cipher::is_old(algorithm) { &mut self.wide } else { &mut self.narrow };
        for at in 0..tried.len() {
            let Some(password) = tried.get(at) else { break };
            self.left = self.left.checked_sub(cost).ok_or(Error::Costly)?;
            if let Some(plain) = cipher::open(algorithm, encrypted, password)?.filter(|plain| right(plain)) {
                // the next one will be in the same encoding
                tried.swap(0, at);
                self.opened = true;
                return Ok(plain);
            }
        }
        Err(Error::WrongPassphrase)
    }

    /// Whether it has opened something.
    pub(super) fn opened(&self) -> bool {
        self.opened
    }
}

fn add(list: &mut Vec<Secret>, secret: Secret) {
    if !list.contains(&secret) {
        list.push(secret);
    }
}

/// UTF-16, big end first, with a zero at the end.
pub(super) fn bmp(text: &str) -> Secret {
    Zeroizing::new(text.encode_utf16().chain([0]).flat_map(u16::to_be_bytes).collect())
}

/// Whether the checksum holds with any encoding. [`Error::Costly`].
pub(super) fn mac_holds(mac: &MacData, content: &[u8], passwords: &mut Passwords) -> Result<bool, Error> {
    fn check<D>(mac: &MacData, content: &[u8], passwords: &Passwords) -> bool
    where
        D: Digest + FixedOutputReset + BlockSizeUser,
    {
        let length = <D as OutputSizeUser>::output_size();
        passwords.wide.iter().any(|password| {
            let salt = mac.mac_salt.as_bytes();
            let key = Zeroizing::new(derive_key::<D>(password, salt, Pkcs12KeyType::Mac, mac.iterations, length));
            SimpleHmac::<D>::new_from_slice(&key).is_ok_and(|mut hmac| {
                hmac.update(content);
                hmac.verify_slice(mac.mac.digest.as_bytes()).is_ok()
            })
        })
    }
    let rounds = u32::try_from(mac.iterations).ok().filter(|rounds| *rounds > 0).ok_or(Error::Archive)?;
    let all = u64::from(rounds).saturating_mul(passwords.wide.len() as u64);
    passwords.left = passwords.left.checked_sub(all).filter(|_| rounds <= MAX_ROUNDS).ok_or(Error::Costly)?;
    match mac.mac.algorithm.oid {
        ID_SHA_1 => Ok(check::<sha1::Sha1>(mac, content, passwords)),
        ID_SHA_224 => Ok(check::<sha2::Sha224>(mac, content, passwords)),
        ID_SHA_256 => Ok(check::<sha2::Sha256>(mac, content, passwords)),
        ID_SHA_384 => Ok(check::<sha2::Sha384>(mac, content, passwords)),
        ID_SHA_512 => Ok(check::<sha2::Sha512>(mac, content, passwords)),
        other => unsupported(other),
    }
}

fn unsupported<T>(oid: ObjectIdentifier) -> Result<T, Error> {
    Err(Error::Algorithm(oid.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_attempts_together_are_bounded() -> Result<(), Error> {
        let (algorithm, sealed) = cipher::seal(b"inside", "passord", 10)?;
        let mut passwords = Passwords { left: 25, ..Passwords::of("passord") };
        for _ in 0..2 {
            assert_eq!(passwords.open(&algorithm, &sealed, |_| true)?.as_slice(), b"inside");
        }
        assert!(matches!(passwords.open(&algorithm, &sealed, |_| true), Err(Error::Costly)));
        Ok(())
    }
}
