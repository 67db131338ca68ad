//! The optional passphrase: an age file with one scrypt recipient (age-encryption.org/v1), in a stream.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Seek, Write};
use std::path::Path;

use age::secrecy::SecretString;
use age::stream::{StreamReader, StreamWriter};
use age::{DecryptError, Decryptor, Encryptor, scrypt};

use crate::problem::{Problem, Result};

/// What an age file begins with.
const MAGIC: &[u8] = b"age-encryption.org/";
/// The most work that a file may ask for before its passphrase is known to be right: 2^20, about four seconds and a
/// gigabyte of memory; ours ask for about a second.
const MOST_WORK: u8 = 20;

/// Where a backup is written to.
pub(super) enum Sink<'a> {
    Plain(BufWriter<&'a mut File>),
    Encrypted(Box<StreamWriter<BufWriter<&'a mut File>>>),
}

impl<'a> Sink<'a> {
    /// Begins at the start of `file`; encrypted when there is a passphrase.
    pub(super) fn begin(file: &'a mut File, passphrase: Option<&str>) -> io::Result<Self> {
        file.set_len(0)?;
        file.rewind()?;
        let plain = BufWriter::with_capacity(256 * 1024, file);
        Ok(match passphrase {
            None => Self::Plain(plain),
            Some(words) => {
                let encryptor = Encryptor::with_user_passphrase(SecretString::from(words.to_owned()));
                Self::Encrypted(Box::new(encryptor.wrap_output(plain)?))
            }
        })
    }

    /// Writes what has not been written; without it an encrypted file is cut off.
    pub(super) fn finish(self) -> io::Result<()> {
        match self {
            Self::Plain(mut plain) => plain.flush(),
            Self::Encrypted(encrypted) => encrypted.finish()?.flush(),
        }
    }
}

impl Write for Sink<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(plain) => plain.write(bytes),
            Self::Encrypted(encrypted) => encrypted.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(plain) => plain.flush(),
            Self::Encrypted(encrypted) => encrypted.flush(),
        }
    }
}

/// What a backup is read from.
pub(super) enum Source {
    Plain(BufReader<File>),
    Encrypted(Box<StreamReader<BufReader<File>>>),
}

impl Source {
    /// Opens the file at `path`.
    ///
    /// # Errors
    /// `BackupPassphrase` when one is needed and none, or another one, was given; `BackupDamaged`; as
    /// [`file::open`](crate::file::open).
    pub(super) fn open(path: &Path, passphrase: Option<&str>) -> Result<Self> {
        let (mut file, _) = crate::file::open(path)?;
        let reading = |error: &io::Error| Problem::reading(path, error);
        let mut start = Vec::new();
        (&mut file).take(MAGIC.len() as u64).read_to_end(&mut start).map_err(|error| reading(&error))?;
        file.rewind().map_err(|error| reading(&error))?;
        let file = BufReader::with_capacity(256 * 1024, file);
        if start != MAGIC {
            return Ok(Self::Plain(file));
        }
        let damaged = || Problem::BackupDamaged { path: path.display().to_string() };
        let wrong = || Problem::BackupPassphrase { path: path.display().to_string() };
        let words = passphrase.filter(|words| !words.is_empty()).ok_or_else(wrong)?;
        let decryptor = Decryptor::new_buffered(file).map_err(|_| damaged())?;
        if !decryptor.is_scrypt() {
            return Err(damaged());
        }
        let mut identity = scrypt::Identity::new(SecretString::from(words.to_owned()));
        identity.set_max_work_factor(MOST_WORK);
        match decryptor.decrypt(std::iter::once(&identity as _)) {
            Ok(stream) => Ok(Self::Encrypted(Box::new(stream))),
            Err(DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys) => {
                Err(wrong())
            }
            Err(_) => Err(damaged()),
        }
    }
}

impl Read for Source {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Plain(plain) => plain.read(bytes),
            Self::Encrypted(encrypted) => encrypted.read(bytes),
        }
    }
}
