//! What the desk knows of a passphrase that the key store of the machine remembers: that the user asked for it. The key
//! store itself must never be spoken to here, and the passphrase never kept.

use zeroize::Zeroizing;

use crate::api::{IdentityView, WarningView};
use crate::problem::{Problem, Result};
use crate::texts;

use super::Desk;

impl Desk {
    /// The key of that name or fingerprint; without one the key that is taken then.
    ///
    /// # Errors
    /// `IdentityUnknown`, `NoIdentity`, `IdentityAmbiguous`.
    pub fn identity(&self, name: Option<&str>) -> Result<IdentityView> {
        Ok(self.identity_view(&self.the_identity(name)?))
    }

    /// Whether this passphrase opens the key.
    ///
    /// # Errors
    /// `IdentityUnknown`, `PassphraseMissing`, `PassphraseWrong`, `IdentityDamaged`.
    pub fn opens(&self, name: &str, passphrase: &Zeroizing<String>) -> Result<()> {
        self.unlock(&self.the_identity(Some(name))?, passphrase).map(drop)
    }

    /// Notes that the key store has been given the passphrase of this key, or has it no longer.
    ///
    /// # Errors
    /// `IdentityUnknown`; `StoreBusy`, `StoreUnusable`.
    pub fn mark_remembered(&mut self, name: &str, yes: bool) -> Result<IdentityView> {
        let row = self.the_identity(Some(name))?;
        let now = self.now();
        self.store.mark_remembered(&row, yes, now)?;
        self.identity(Some(name))
    }

    /// That signing went well, and remembering the passphrase did not.
    pub fn not_remembered(&self, problem: &Problem) -> WarningView {
        let reason = texts::problem(self.lang, problem).0;
        let message = texts::text(self.lang, "warning-not-remembered", &[("reason", &reason)]);
        WarningView { code: "not-remembered".to_owned(), message }
    }
}
