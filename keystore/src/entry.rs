//! One entry of the key store: found by the fingerprint of the key, shown under the key's name.

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use keyring_core::api::CredentialStoreApi;
use keyring_core::{Entry, Error};
use ringperm_core::problem::{Problem, Result};
use zeroize::Zeroizing;

/// Under which service all entries stand.
const SERVICE: &str = "no.ringperm.Ringperm";
/// How long is waited: the system may ask the user for the password of the key store meanwhile.
const PATIENCE: Duration = Duration::from_mins(1);

/// Keeps `passphrase`, in the place of one that is there.
pub fn put(fingerprint: &str, name: &str, passphrase: &Zeroizing<String>) -> Result<()> {
    let passphrase = passphrase.clone();
    ask(fingerprint, Some(name), move |entry| entry.set_password(&passphrase))
}

/// The passphrase, if it is there.
pub fn get(fingerprint: &str) -> Result<Option<Zeroizing<String>>> {
    ask(fingerprint, None, |entry| found(entry.get_password().map(Zeroizing::new)))
}

/// Whether a passphrase is there; it stays where it is.
pub fn is_there(fingerprint: &str) -> Result<bool> {
    ask(fingerprint, None, |entry| Ok(found(entry.get_credential())?.is_some()))
}

/// Takes the passphrase out, if it is there.
pub fn remove(fingerprint: &str) -> Result<()> {
    ask(fingerprint, None, |entry| match entry.delete_credential() {
        Err(Error::Ambiguous(entries)) => entries.iter().try_for_each(Entry::delete_credential),
        outcome => found(outcome).map(drop),
    })
}

fn found<T>(outcome: Result<T, Error>) -> Result<Option<T>, Error> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Does `work` with the entry, on a thread of its own: a key store that does not answer must not keep the program.
fn ask<T: Send + 'static>(
    fingerprint: &str,
    label: Option<&str>,
    work: impl FnOnce(&Entry) -> Result<T, Error> + Send + 'static,
) -> Result<T> {
    let (fingerprint, label) = (fingerprint.to_owned(), label.map(|name| format!("Ringperm: {name}")));
    let (say, hear) = channel();
    std::thread::spawn(move || {
        let outcome = store().and_then(|store| entry(store.as_ref(), &fingerprint, label.as_deref()));
        let _ = say.send(outcome.and_then(|entry| work(&entry)));
    });
    match hear.recv_timeout(PATIENCE) {
        Ok(outcome) => outcome.map_err(|error| problem(&error)),
        Err(RecvTimeoutError::Timeout) => Err(Problem::KeyStoreRefused {}),
        Err(RecvTimeoutError::Disconnected) => Err(Problem::KeyStoreMissing {}),
    }
}

/// What the library says is English and differs between systems: two cases are all that somebody can act on.
fn problem(error: &Error) -> Problem {
    match error {
        Error::NoStorageAccess(_) => Problem::KeyStoreRefused {},
        _ => Problem::KeyStoreMissing {},
    }
}

/// Reached anew each time: a key store may be started, or end, while a window is open.
#[cfg(all(unix, not(target_os = "macos")))]
fn store() -> Result<Arc<impl CredentialStoreApi>, Error> {
    zbus_secret_service_keyring_store::Store::new()
}

#[cfg(target_os = "macos")]
fn store() -> Result<Arc<impl CredentialStoreApi>, Error> {
    apple_native_keyring_store::keychain::Store::new()
}

#[cfg(windows)]
fn store() -> Result<Arc<impl CredentialStoreApi>, Error> {
    windows_native_keyring_store::Store::new()
}

/// Only the Secret Service lets an entry have words for people.
fn entry(store: &impl CredentialStoreApi, fingerprint: &str, label: Option<&str>) -> Result<Entry, Error> {
    let label = label.filter(|_| cfg!(all(unix, not(target_os = "macos"))));
    let words = label.map(|label| [("label", label)].into());
    store.build(SERVICE, fingerprint, words.as_ref())
}
