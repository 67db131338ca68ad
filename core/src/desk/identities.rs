use chrono::{DateTime, Local, NaiveDate};
use zeroize::Zeroizing;

use crate::api::IdentityView;
use crate::company::Orgnr;
use crate::problem::{Problem, Result};
use crate::store::IdentityRow;
use crate::texts;

use super::Desk;
use super::papers::{groups, hex};

/// The fewest characters of a passphrase. NIST SP 800-63B rev. 4, 3.1.1.2, asks for at least 15 where a password
/// stands alone; here it stands beside possession of the key file, so we ask for 12 and advise four words.
pub const MIN_PASSPHRASE: usize = 12;

/// The most characters of a name in a certificate: `ub-common-name` of X.520, RFC 5280 appendix A.1.
const MAX_NAME: usize = 64;

impl Desk {
    /// The signing keys.
    pub fn identities(&self) -> Result<Vec<IdentityView>> {
        Ok(self.store.identities()?.iter().map(|row| self.identity_view(row)).collect())
    }

    /// Makes a signing key with a self-issued certificate, encrypted with `passphrase`.
    pub fn create_identity(
        &mut self,
        name: &str,
        orgnr: Option<&Orgnr>,
        passphrase: &Zeroizing<String>,
    ) -> Result<IdentityView> {
        let name = name.trim();
        if name.is_empty() {
            return Err(Problem::IdentityNameMissing {});
        }
        if name.chars().count() > MAX_NAME || name.chars().any(char::is_control) {
            return Err(Problem::IdentityName { max: MAX_NAME.to_string() });
        }
        if self.store.identities()?.iter().any(|row| row.name == name) {
            return Err(Problem::IdentityExists { name: name.to_owned() });
        }
        if passphrase.is_empty() {
            return Err(Problem::PassphraseMissing {});
        }
        if passphrase.chars().count() < MIN_PASSPHRASE {
            return Err(Problem::PassphraseShort { min: MIN_PASSPHRASE.to_string() });
        }
        let now = self.now();
        let internal = |error: asice::Error| Problem::Internal { reason: error.to_string() };
        let holder = asice::Holder { name: name.to_owned(), organisation_number: orgnr.map(ToString::to_string) };
        let identity = asice::Identity::create(&holder, now.into()).map_err(internal)?;
        let key = identity.to_encrypted_pem(passphrase.as_bytes()).map_err(internal)?;
        let certificate = identity.certificate();
        let row = IdentityRow {
            fingerprint: hex(&certificate.fingerprint()),
            name: name.to_owned(),
            orgnr: orgnr.cloned(),
            certificate: certificate.der().to_vec(),
            not_after: DateTime::<Local>::from(certificate.not_after()).date_naive(),
        };
        self.store.add_identity(&row, &key, now)?;
        Ok(self.identity_view(&row))
    }

    /// The key of that name, or the only one.
    pub(super) fn the_identity(&self, name: Option<&str>) -> Result<IdentityRow> {
        let mut rows = self.store.identities()?;
        if let Some(name) = name {
            return rows
                .into_iter()
                .find(|row| row.name == name || row.fingerprint == name)
                .ok_or_else(|| Problem::IdentityUnknown { name: name.to_owned() });
        }
        match (rows.pop(), rows.is_empty()) {
            (Some(only), true) => Ok(only),
            (Some(_), false) => Err(Problem::IdentityAmbiguous {}),
            (None, _) => Err(Problem::NoIdentity {}),
        }
    }

    /// Opens the key with its passphrase.
    pub(super) fn unlock(&self, row: &IdentityRow, passphrase: &Zeroizing<String>) -> Result<asice::Identity> {
        if passphrase.is_empty() {
            return Err(Problem::PassphraseMissing {});
        }
        let key = self.store.key_pem(&row.fingerprint)?;
        asice::Identity::from_encrypted_pem(&key, passphrase.as_bytes(), &row.certificate).map_err(
            |error| match error {
                asice::Error::WrongPassphrase => Problem::PassphraseWrong {},
                _ => Problem::IdentityDamaged { name: row.name.clone() },
            },
        )
    }

    pub(super) fn identity_view(&self, row: &IdentityRow) -> IdentityView {
        IdentityView {
            name: row.name.clone(),
            orgnr: row.orgnr.as_ref().map(ToString::to_string),
            fingerprint: row.fingerprint.clone(),
            fingerprint_groups: groups(&row.fingerprint),
            expires: row.not_after.to_string(),
            expires_text: texts::date(self.lang, row.not_after),
            expired: expired(row.not_after, self.today()),
        }
    }
}

pub(super) fn expired(not_after: NaiveDate, today: NaiveDate) -> bool {
    not_after < today
}
