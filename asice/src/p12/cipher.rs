//! The ciphers of PKCS#12 files: those of RFC 7292, appendix C, with triple DES and RC2, and PBES2 (RFC 8018, 6.2).
//!
//! The old ones are only read, never written. RC4 is not read: no issuer of certificates is known to have used it.

use cbc::Decryptor;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockCipher, BlockDecryptMut, InnerIvInit, KeyInit};
use const_oid::ObjectIdentifier;
use der::asn1::OctetString;
use der::{Any, Decode, Encode, Sequence};
use pkcs5::{EncryptionScheme, pbes2};
use pkcs12::kdf::{Pkcs12KeyType, derive_key};
use pkcs12::{
    PKCS_12_PBE_WITH_SHAAND2_KEY_TRIPLE_DES_CBC, PKCS_12_PBE_WITH_SHAAND3_KEY_TRIPLE_DES_CBC,
    PKCS_12_PBE_WITH_SHAAND128_BIT_RC2_CBC, PKCS_12_PBEWITH_SHAAND40_BIT_RC2_CBC,
};
use rand_core::{OsRng, RngCore};
use spki::AlgorithmIdentifierOwned;
use zeroize::Zeroizing;

use super::password::MAX_ROUNDS;
use crate::Error;

const PBES2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.5.13");
/// 128 · N · r bytes.
const MAX_SCRYPT_MEMORY: u64 = 1 << 28;

/// RFC 7292, appendix C.
#[derive(Sequence)]
struct PbeParams {
    salt: OctetString,
    rounds: u32,
}

/// Whether the password goes in as RFC 7292, appendix B.1, says.
pub(super) fn is_old(algorithm: &AlgorithmIdentifierOwned) -> bool {
    algorithm.oid != PBES2
}

/// What one attempt to open it costs, in rounds of a key derivation; of scrypt, N · r · p, which takes about as long.
/// [`Error::Costly`] when this alone is more than any real file asks for.
pub(super) fn cost(algorithm: &AlgorithmIdentifierOwned) -> Result<u64, Error> {
    let most = |rounds: u32| if rounds > MAX_ROUNDS { Err(Error::Costly) } else { Ok(u64::from(rounds)) };
    match algorithm.oid {
        PBES2 => {}
        PKCS_12_PBE_WITH_SHAAND3_KEY_TRIPLE_DES_CBC
        | PKCS_12_PBE_WITH_SHAAND2_KEY_TRIPLE_DES_CBC
        | PKCS_12_PBE_WITH_SHAAND128_BIT_RC2_CBC
        | PKCS_12_PBEWITH_SHAAND40_BIT_RC2_CBC => return Ok(2 * most(pbe(algorithm)?.rounds)?),
        _ => return Err(unsupported(algorithm)),
    }
    let der = algorithm.to_der().map_err(|_| Error::Archive)?;
    let scheme = EncryptionScheme::from_der(&der).map_err(|_| unsupported(algorithm))?;
    match &scheme.pbes2().ok_or(Error::Archive)?.kdf {
        pbes2::Kdf::Pbkdf2(kdf) if kdf.iteration_count == 0 => Err(Error::Archive),
        pbes2::Kdf::Pbkdf2(kdf) => most(kdf.iteration_count),
        pbes2::Kdf::Scrypt(kdf) => {
            let blocks = u64::from(kdf.block_size).saturating_mul(kdf.cost_parameter);
            if blocks.saturating_mul(128) > MAX_SCRYPT_MEMORY {
                return Err(Error::Costly);
            }
            Ok(blocks.saturating_mul(u64::from(kdf.parallelization)))
        }
        _ => Err(unsupported(algorithm)),
    }
}

/// The parameters of the old ciphers.
fn pbe(algorithm: &AlgorithmIdentifierOwned) -> Result<PbeParams, Error> {
    let given: Option<PbeParams> = algorithm.parameters.as_ref().and_then(|any| any.decode_as().ok());
    given.filter(|given| given.rounds > 0).ok_or(Error::Archive)
}

fn unsupported(algorithm: &AlgorithmIdentifierOwned) -> Error {
    Error::Algorithm(algorithm.oid.to_string())
}

/// Decrypts, at [`cost`]; `None` when the padding is wrong, so most likely the password.
pub(super) fn open(
    algorithm: &AlgorithmIdentifierOwned,
    encrypted: &[u8],
    password: &[u8],
) -> Result<Option<Zeroizing<Vec<u8>>>, Error> {
    let old = |key_len: usize| -> Result<(Secret, Secret), Error> {
        let given = pbe(algorithm)?;
        let rounds = i32::try_from(given.rounds).map_err(|_| Error::Costly)?;
        let derive = |kind, length| {
            Zeroizing::new(derive_key::<sha1::Sha1>(password, given.salt.as_bytes(), kind, rounds, length))
        };
        Ok((derive(Pkcs12KeyType::EncryptionKey, key_len), derive(Pkcs12KeyType::Iv, 8)))
    };
    let plain = match algorithm.oid {
        PBES2 => return open_pbes2(algorithm, encrypted, password),
        PKCS_12_PBE_WITH_SHAAND3_KEY_TRIPLE_DES_CBC => decrypt::<des::TdesEde3>(&old(24)?, encrypted),
        PKCS_12_PBE_WITH_SHAAND2_KEY_TRIPLE_DES_CBC => decrypt::<des::TdesEde2>(&old(16)?, encrypted),
        PKCS_12_PBE_WITH_SHAAND128_BIT_RC2_CBC => decrypt::<rc2::Rc2>(&old(16)?, encrypted),
        PKCS_12_PBEWITH_SHAAND40_BIT_RC2_CBC => decrypt::<rc2::Rc2>(&old(5)?, encrypted),
        _ => return Err(unsupported(algorithm)),
    };
    Ok(plain)
}

type Secret = Zeroizing<Vec<u8>>;

fn decrypt<C: BlockCipher + BlockDecryptMut + KeyInit>(
    (key, iv): &(Secret, Secret),
    encrypted: &[u8],
) -> Option<Secret> {
    // of RC2 the effective key is as long as the key
    let cipher = C::new_from_slice(key).ok()?;
    let decryptor = Decryptor::<C>::inner_iv_slice_init(cipher, iv).ok()?;
    decryptor.decrypt_padded_vec_mut::<Pkcs7>(encrypted).ok().map(Zeroizing::new)
}

fn open_pbes2(
    algorithm: &AlgorithmIdentifierOwned,
    encrypted: &[u8],
    password: &[u8],
) -> Result<Option<Secret>, Error> {
    let der = algorithm.to_der().map_err(|_| Error::Archive)?;
    let scheme = EncryptionScheme::from_der(&der).map_err(|_| unsupported(algorithm))?;
    let parameters = scheme.pbes2().ok_or(Error::Archive)?;
    Ok(parameters.decrypt(password, encrypted).ok().map(Zeroizing::new))
}

/// Encrypts with AES-256-CBC and PBKDF2-HMAC-SHA-256.
pub(super) fn seal(plain: &[u8], passphrase: &str, rounds: u32) -> Result<(AlgorithmIdentifierOwned, Vec<u8>), Error> {
    let (mut salt, mut iv) = ([0; 16], [0; 16]);
    OsRng.fill_bytes(&mut salt);
    OsRng.fill_bytes(&mut iv);
    let parameters = pbes2::Parameters::pbkdf2_sha256_aes256cbc(rounds, &salt, &iv)
        .map_err(|error| Error::Signing(error.to_string()))?;
    let encrypted = parameters.encrypt(passphrase, plain).map_err(|error| Error::Signing(error.to_string()))?;
    let der = parameters.to_der().map_err(|error| Error::Signing(error.to_string()))?;
    let parameters = Some(Any::from_der(&der).map_err(|error| Error::Signing(error.to_string()))?);
    Ok((AlgorithmIdentifierOwned { oid: PBES2, parameters }, encrypted))
}
