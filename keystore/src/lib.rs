//! The only code of Ringperm that speaks to the system's key store: the Secret Service over D-Bus on Linux, the
//! Credential Manager on Windows, the Keychain on macOS.
//!
//! It remembers the passphrase of a signing key, when the user has asked for it, and joins it with the desk: the window
//! and the command line do the same. It must never be asked for a key that the user has not ticked, never hand a
//! passphrase to anybody but the desk, never log one, and never be used by core. Whatever becomes of the key store, a
//! key still opens by typing.

mod entry;

use ringperm_core::Problem;
use ringperm_core::api::{FileView, IdentityView, Receipt};
use ringperm_core::desk::{Desk, ExportRequest, OnProgress};
use ringperm_core::problem::Result;
use zeroize::Zeroizing;

/// Puts the passphrase of a key into the key store, once it has opened the key.
///
/// # Errors
/// `IdentityUnknown`, `PassphraseWrong`, `PassphraseMissing`; `KeyStoreMissing`, `KeyStoreRefused`, and nothing is
/// remembered.
pub fn remember(desk: &mut Desk, name: &str, passphrase: &Zeroizing<String>) -> Result<IdentityView> {
    let view = desk.identity(Some(name))?;
    desk.opens(name, passphrase)?;
    entry::put(&view.fingerprint, &view.name, passphrase)?;
    let marked = desk.mark_remembered(name, true);
    if marked.is_err() {
        // Nobody would know that it is there.
        let _ = entry::remove(&view.fingerprint);
    }
    marked
}

/// Takes the passphrase of a key out of the key store again. One that is not there is forgotten already.
///
/// # Errors
/// `IdentityUnknown`; `KeyStoreMissing`, `KeyStoreRefused`, and it is still remembered.
pub fn forget(desk: &mut Desk, name: &str) -> Result<IdentityView> {
    let view = desk.identity(Some(name))?;
    entry::remove(&view.fingerprint)?;
    desk.mark_remembered(name, false)
}

/// Whether the key store of this machine holds the passphrase of a key. It is asked only if the user has ticked it; a
/// store that came from another machine learns here that this one lacks it.
///
/// # Errors
/// `IdentityUnknown`; `KeyStoreMissing`, `KeyStoreRefused`.
pub fn holds(desk: &mut Desk, name: &str) -> Result<bool> {
    let view = desk.identity(Some(name))?;
    if !view.remembered {
        return Ok(false);
    }
    let there = entry::is_there(&view.fingerprint)?;
    if !there {
        desk.mark_remembered(name, false)?;
    }
    Ok(there)
}

/// The key that was just made or taken in, with its passphrase remembered if `wanted`. The key is there whatever the
/// key store says: where it says no, the view says that nothing is remembered.
pub fn remembered_if(
    wanted: bool,
    desk: &mut Desk,
    made: IdentityView,
    passphrase: &Zeroizing<String>,
) -> IdentityView {
    if !wanted {
        return made;
    }
    remember(desk, &made.name, passphrase).unwrap_or(made)
}

/// Exports like the desk. An empty passphrase stands for the remembered one; a typed one is remembered, if `remember`,
/// after the bundle is made. Where that fails the receipt says so, among its warnings.
///
/// # Errors
/// Those of the desk; with an empty passphrase `PassphraseMissing` (none is remembered), `PassphraseNotThere` (it has
/// gone from the key store), `RememberedWrong` (it opens the key no longer, and is forgotten), `KeyStoreMissing`,
/// `KeyStoreRefused`.
pub fn export(
    desk: &mut Desk,
    request: &ExportRequest<'_>,
    remember: bool,
    on_progress: OnProgress<'_>,
) -> Result<(Receipt, Vec<FileView>)> {
    if request.passphrase.is_empty() {
        return export_with_remembered(desk, request, on_progress);
    }
    let (mut receipt, files) = desk.export(request, on_progress)?;
    if remember {
        let name = desk.identity(request.identity)?.name;
        if let Err(problem) = self::remember(desk, &name, request.passphrase) {
            receipt.warnings.push(desk.not_remembered(&problem));
        }
    }
    Ok((receipt, files))
}

fn export_with_remembered(
    desk: &mut Desk,
    request: &ExportRequest<'_>,
    on_progress: OnProgress<'_>,
) -> Result<(Receipt, Vec<FileView>)> {
    let IdentityView { name, fingerprint, remembered, .. } = desk.identity(request.identity)?;
    if !remembered {
        return Err(Problem::PassphraseMissing {});
    }
    let Some(passphrase) = entry::get(&fingerprint)? else {
        desk.mark_remembered(&name, false)?;
        return Err(Problem::PassphraseNotThere { name });
    };
    match desk.export(&ExportRequest { passphrase: &passphrase, ..*request }, on_progress) {
        Err(Problem::PassphraseWrong {}) => {
            forget(desk, &name)?;
            Err(Problem::RememberedWrong { name })
        }
        outcome => outcome,
    }
}

/// Removes a key for good, as the desk does, and its passphrase from the key store.
///
/// # Errors
/// Those of the desk. The key goes even where the key store does not answer.
pub fn remove(desk: &mut Desk, name: &str, written: &str) -> Result<Vec<IdentityView>> {
    let view = desk.identity(Some(name))?;
    let left = desk.remove_identity(name, written)?;
    if view.remembered {
        let _ = entry::remove(&view.fingerprint);
    }
    Ok(left)
}
