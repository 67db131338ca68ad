//! What can go wrong, as a closed list of codes with arguments.
//!
//! A problem carries no sentence: what happened and what the user can do stand in
//! `texts/<language>/problems.ftl`, under `problem-<code>` and `problem-<code>.advice`.
//! Nothing in the program may match on a text.

pub mod os_answer;

use std::io;
use std::path::Path;

/// The outcome of everything that can fail in this crate.
pub type Result<T, E = Problem> = std::result::Result<T, E>;

macro_rules! problems {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal { $($arg:ident),* })+) => {
        /// One thing that went wrong. The variants' fields are the arguments of its text.
        #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
        pub enum Problem {
            $($(#[doc = $doc])+ #[error($code)] $name { $(#[allow(missing_docs)] $arg: String),* },)+
        }

        impl Problem {
            /// Every code with the names of its arguments, for the tests of the texts.
            pub const CODES: &'static [(&'static str, &'static [&'static str])] =
                &[$(($code, &[$(stringify!($arg)),*])),+];

            /// The code, stable across versions.
            pub fn code(&self) -> &'static str {
                match self { $(Self::$name { .. } => $code,)+ }
            }

            /// The arguments of the text, by name.
            pub fn args(&self) -> Vec<(&'static str, &str)> {
                match self { $(Self::$name { $($arg),* } => vec![$((stringify!($arg), $arg.as_str())),*],)+ }
            }
        }
    };
}

problems! {
    /// Not nine digits.
    OrgnrShape = "orgnr-shape" { given }
    /// Nine digits whose check digit is wrong (modulus 11).
    OrgnrCheckDigit = "orgnr-check-digit" { given }
    /// No company with this number in the store.
    CompanyUnknown = "company-unknown" { orgnr }
    /// Several companies, and none was named.
    CompanyAmbiguous = "company-ambiguous" { }
    /// No company at all yet.
    NoCompany = "no-company" { }
    /// The company is there already.
    CompanyExists = "company-exists" { orgnr }
    /// A company needs a name.
    CompanyNameMissing = "company-name-missing" { }
    /// Not one of the traits that the scheme asks for.
    TraitUnknown = "trait-unknown" { name }
    /// A value that this trait cannot have.
    TraitValue = "trait-value" { name, given }
    /// No submission with this number.
    SubmissionUnknown = "submission-unknown" { id }
    /// No submission has been started.
    NoSubmission = "no-submission" { }
    /// A submission of this kind is open already.
    SubmissionOpen = "submission-open" { id }
    /// Not one of the kinds.
    KindUnknown = "kind-unknown" { given }
    /// The submission has been sent; its answers stand.
    SubmissionClosed = "submission-closed" { }
    /// No requirement with this id, for this kind.
    RequirementUnknown = "requirement-unknown" { id }
    /// This requirement has no field of that name.
    FieldUnknown = "field-unknown" { requirement, field }
    /// The value is not one that this field can have.
    FieldValue = "field-value" { field, given, allowed }
    /// The text is longer than the field takes.
    FieldTooLong = "field-too-long" { field, max }
    /// This requirement cannot be set aside as not applying.
    MustApply = "must-apply" { requirement }
    /// This requirement is a row from the register, or settled already: there is nothing to answer.
    NothingToAnswer = "nothing-to-answer" { requirement }
    /// «Does not apply» needs a reason.
    WhyMissing = "why-missing" { }
    /// An explanation needs a text and a date.
    ExplanationIncomplete = "explanation-incomplete" { }
    /// The answer was not carried over from an earlier submission.
    NothingToConfirm = "nothing-to-confirm" { requirement }
    /// The answer did not stand otherwise, as far as is kept, or nothing of it was undone.
    NothingToUndo = "nothing-to-undo" { requirement }
    /// Another store was put in the place of the one that is open.
    StoreReplaced = "store-replaced" { path }
    /// The file is no backup, or not whole.
    BackupDamaged = "backup-damaged" { path }
    /// The backup is encrypted, and no passphrase or another one was given.
    BackupPassphrase = "backup-passphrase" { path }
    /// A later version of the program made the backup.
    BackupNewer = "backup-newer" { path, program }
    /// The file is no bundle of an application that could be compared.
    NotAnApplication = "not-an-application" { path }
    /// Somebody else saved this answer after it was read.
    AnswerChanged = "answer-changed" { requirement }
    /// Not a date written as year-month-day.
    DateShape = "date-shape" { given }
    /// A day on which nothing of the kind can have happened: before the scheme began, or far ahead.
    DateUnlikely = "date-unlikely" { given, first, last }
    /// No act of the board with this number.
    BoardEventUnknown = "board-event-unknown" { id }
    /// What was written is not the name of what is to be deleted.
    ConfirmationDiffers = "confirmation-differs" { expected }
    /// No approval of the company with this number.
    ApprovalUnknown = "approval-unknown" { id }
    /// No question of the board waits for an answer.
    NoOpenQuestion = "no-open-question" { }
    /// Not one of the fees.
    FeeUnknown = "fee-unknown" { given }
    /// No page with this id.
    PageUnknown = "page-unknown" { id }
    /// No document with this number.
    DocumentUnknown = "document-unknown" { id }
    /// The document is not in the trash.
    DocumentNotInTrash = "document-not-in-trash" { id }
    /// No such type of document.
    DocumentTypeUnknown = "document-type-unknown" { given }
    /// No such finding on any document.
    FindingUnknown = "finding-unknown" { given }
    /// Accepting a finding needs a reason.
    ReasonMissing = "reason-missing" { }
    /// The file is not there.
    FileMissing = "file-missing" { path }
    /// A folder was given where a file was meant.
    FileIsFolder = "file-is-folder" { path }
    /// Something other than a file or folder: a device, a pipe.
    FileNotRegular = "file-not-regular" { path }
    /// The file may not be read by this user.
    FileUnreadable = "file-unreadable" { path, reason }
    /// The file changed or went away while it was copied.
    FileVanished = "file-vanished" { path }
    /// The file is larger than what is read of its kind; `max` is in megabytes.
    FileTooLarge = "file-too-large" { path, max }
    /// The file has no content.
    FileEmpty = "file-empty" { path }
    /// The folder to write to is not there.
    FolderMissing = "folder-missing" { path }
    /// The place to write to is full.
    DiskFull = "disk-full" { path }
    /// The place to write to takes no writing.
    NotWritable = "not-writable" { path, reason }
    /// The file lies in the program's own data folder, where nothing is taken from or written to by hand.
    InsideStore = "inside-store" { path }
    /// The user stopped the work.
    Cancelled = "cancelled" { }
    /// The store was written by a newer version.
    StoreNewer = "store-newer" { found, supported }
    /// A newer version brought the store up to date while this one had it open.
    StoreUpgraded = "store-upgraded" { found, supported }
    /// The store was written by an older version, and only a start of the app may bring it up to date.
    StoreOlder = "store-older" { found, supported }
    /// The database cannot be read.
    StoreDamaged = "store-damaged" { path, reason }
    /// The database is gone, but documents are there.
    StoreLost = "store-lost" { path }
    /// The database is sound and is not made anew.
    StoreSound = "store-sound" { path }
    /// The database belongs to another program.
    StoreForeign = "store-foreign" { path }
    /// Another process holds the store.
    StoreBusy = "store-busy" { }
    /// No store in the folder, and a command that does not begin one.
    StoreMissing = "store-missing" { path }
    /// Nothing can be locked in the store's folder, so that two programs would write at once.
    StoreNotLockable = "store-not-lockable" { path }
    /// The store cannot be opened or written.
    StoreUnusable = "store-unusable" { path, reason }
    /// A stored document is gone or is not what it was.
    DocumentDamaged = "document-damaged" { title }
    /// No signing key at all yet.
    NoIdentity = "no-identity" { }
    /// Several signing keys, and none was named.
    IdentityAmbiguous = "identity-ambiguous" { }
    /// No signing key of that name.
    IdentityUnknown = "identity-unknown" { name }
    /// A key of that name is there already.
    IdentityExists = "identity-exists" { name }
    /// A key needs a name.
    IdentityNameMissing = "identity-name-missing" { }
    /// The name of a key is longer than a certificate takes, or has signs that no name has.
    IdentityName = "identity-name" { max }
    /// The passphrase does not open the key.
    PassphraseWrong = "passphrase-wrong" { }
    /// No passphrase was given.
    PassphraseMissing = "passphrase-missing" { }
    /// The passphrase is shorter than it must be.
    PassphraseShort = "passphrase-short" { min }
    /// The key file cannot be read.
    IdentityDamaged = "identity-damaged" { name }
    /// The submission is not ready; the list is in `missing`.
    NotReady = "not-ready" { missing }
    /// A document shows a whole personal number and has not been accepted.
    PersonalNumber = "personal-number" { documents }
    /// A whole personal number stands in an answer or a title.
    PersonalNumberTyped = "personal-number-typed" { places }
    /// The scheme file is not well formed.
    SchemeInvalid = "scheme-invalid" { line, reason }
    /// The reader program is not beside this one.
    ReaderMissing = "reader-missing" { path }
    /// The PDF could not be made.
    PdfFailed = "pdf-failed" { reason }
    /// The container could not be written.
    BundleFailed = "bundle-failed" { reason }
    /// The program that opens such files could not be started.
    OpenFailed = "open-failed" { path, reason }
    /// The two passphrases are not the same.
    PassphrasesDiffer = "passphrases-differ" { }
    /// The bundle was signed with another key than the one to confirm, or is not intact.
    FingerprintDiffers = "fingerprint-differs" { found }
    /// What was asked for could not be written to standard output.
    OutputFailed = "output-failed" { reason }
    /// The address of the company register is neither `https://` nor on this machine.
    RegisterAddress = "register-address" { given }
    /// No connection to the company register: no network, no such host, or nobody answers there.
    RegisterOffline = "register-offline" { host }
    /// The company register did not answer in time.
    RegisterTimeout = "register-timeout" { host, seconds }
    /// The connection to the company register could not be made safe (TLS).
    RegisterTls = "register-tls" { host }
    /// The company register knows no main unit with this number (404).
    RegisterUnknown = "register-unknown" { orgnr }
    /// The company register has removed the unit with this number (410).
    RegisterRemoved = "register-removed" { orgnr }
    /// The company register asks for a pause (429): `wait` in seconds, or `none` when it said no time.
    RegisterBusy = "register-busy" { wait }
    /// The company register wants to send us elsewhere; redirects are not followed.
    RegisterMoved = "register-moved" { host }
    /// The company register answered with another status.
    RegisterStatus = "register-status" { status }
    /// The company register's answer is longer than any company's can be.
    RegisterTooLarge = "register-too-large" { }
    /// The company register's answer broke off.
    RegisterBroken = "register-broken" { }
    /// The company register's answer is not what it is documented to be.
    RegisterOdd = "register-odd" { }
    /// Nothing has been fetched from the company register yet.
    RegisterNotFetched = "register-not-fetched" { }
    /// The register's entry offers nothing of this name.
    RegisterLineUnknown = "register-line-unknown" { id }
    /// Not a month written as year-month.
    MonthShape = "month-shape" { given }
    /// No figures are recorded for the month.
    FiguresUnknown = "figures-unknown" { month }
    /// Figures without any number.
    FiguresEmpty = "figures-empty" { }
    /// No month with figures was found in what was given.
    FiguresNone = "figures-none" { }
    /// Something in a spreadsheet could not be told and has to be said by the user.
    FiguresUnsure = "figures-unsure" { questions }
    /// The spreadsheet could not be read, or not as a whole.
    FiguresNotReadable = "figures-not-readable" { why_not }
    /// Other figures are recorded for these months already.
    FiguresCollide = "figures-collide" { months }
    /// Not a column that figures can be read from.
    ColumnUnknown = "column-unknown" { given }
    /// The submission has no follow-up period: of another kind, or no approval is recorded.
    NoPeriod = "no-period" { }
    /// The document has no pages that can be shown: its format has none, or it is broken.
    CannotBeShown = "cannot-be-shown" { title }
    /// The picture is in a format that is not read.
    PictureFormat = "picture-format" { title }
    /// The document is locked with a password.
    DocumentLocked = "document-locked" { title }
    /// The document has to be masked in the program that it was written with.
    MaskInOffice = "mask-in-office" { title }
    /// A masked copy needs a description for those who cannot see it.
    MaskDescriptionMissing = "mask-description-missing" { }
    /// The description shows a personal number.
    MaskDescriptionNumber = "mask-description-number" { }
    /// Nothing is marked for masking.
    MaskNothingMarked = "mask-nothing-marked" { }
    /// Not a place in the document: no such find or page, a word that does not stand there, or no rectangle.
    MaskPlaceUnknown = "mask-place-unknown" { given }
    /// The finished copy was looked through, and something in it could still be read.
    MaskStillShows = "mask-still-shows" { title }
    /// No bundle of this submission has been made.
    NoBundle = "no-bundle" { }
    /// The bundle that is kept is gone, or not what it was.
    BundleDamaged = "bundle-damaged" { file_name }
    /// Not an address that an e-mail can go to.
    RecipientShape = "recipient-shape" { given }
    /// As an e-mail the bundle is larger than what can be sent.
    MailTooLarge = "mail-too-large" { size, max }
    /// The sheet for clients has no line of this name.
    ClientLineUnknown = "client-line-unknown" { given }
    /// The sheet for clients can only show what is answered.
    ClientLineUnanswered = "client-line-unanswered" { title }
    /// Nothing was chosen for the client.
    ClientNothingChosen = "client-nothing-chosen" { }
    /// No deadline with this id.
    DeadlineUnknown = "deadline-unknown" { given }
    /// Not one of the tasks before a deadline.
    TaskUnknown = "task-unknown" { given }
    /// No list of days before a deadline.
    ReminderDays = "reminder-days" { given }
    /// A day that is today or past, where one to come was meant.
    DayPast = "day-past" { given }
    /// The system could not be told to run the daily check, or to leave it.
    ScheduleFailed = "schedule-failed" { what, reason }
    /// No notification service took the message.
    NotificationFailed = "notification-failed" { reason }
    /// The document was changed while its masked copy was made.
    MaskDocumentChanged = "mask-document-changed" { title }
    /// The command line could not be understood.
    Usage = "usage" { detail }
    /// Something in the program itself is wrong.
    Internal = "internal" { reason }
    /// The document replaces none.
    NothingReplaced = "nothing-replaced" { title }
    /// The requirement asks for no day on which anything ends.
    NothingRunsOut = "nothing-runs-out" { requirement }
    /// A submission or an approval needs the document, or it is in the trash already.
    StillNeeded = "still-needed" { title }
    /// A file that is to hold a company certificate is none (PKCS#12), or is damaged.
    CertificateFile = "certificate-file" { path }
    /// It is encrypted in a way that is not supported; `what` is an object identifier.
    CertificateFileUnsupported = "certificate-file-unsupported" { what }
    /// It asks for so many rounds of its key derivation that opening it would take minutes.
    CertificateFileCostly = "certificate-file-costly" { path }
    /// It holds no private key.
    CertificateFileNoKey = "certificate-file-no-key" { path }
    /// It holds a key without the certificate that belongs to it.
    CertificateFileNoCertificate = "certificate-file-no-certificate" { path }
    /// The key is shorter than what is still safe.
    KeyWeak = "key-weak" { bits }
    /// The key is of a kind that the bundle's format does not know.
    KeyKind = "key-kind" { }
    /// The certificate is not for signing.
    CertificateUsage = "certificate-usage" { name }
    /// The file has no password; the key is not kept without one.
    PassphraseNeeded = "passphrase-needed" { }
    /// The address of the timestamp service is neither `https://` nor `http://`.
    TimestampAddress = "timestamp-address" { given }
    /// The timestamp service was not reached, or did not answer in time.
    TimestampUnreachable = "timestamp-unreachable" { host }
    /// The timestamp service answered, but not with a timestamp: `status` of HTTP.
    TimestampStatus = "timestamp-status" { host, status }
    /// What the timestamp service answered proves nothing; `fault` is a code.
    TimestampInvalid = "timestamp-invalid" { fault }
    /// A bundle from which something was to be saved is not intact, or holds no application.
    BundleNotIntact = "bundle-not-intact" { path }
    /// The file is not the bundle that was checked and shown.
    BundleExchanged = "bundle-exchanged" { path }
    /// The system has no key store, or it does not work.
    KeyStoreMissing = "key-store-missing" { }
    /// The system's key store is locked, or did not allow it.
    KeyStoreRefused = "key-store-refused" { }
    /// The passphrase was remembered, and is not in the key store of this machine.
    PassphraseNotThere = "passphrase-not-there" { name }
    /// The remembered passphrase does not open the key; it is forgotten.
    RememberedWrong = "remembered-wrong" { name }
}

impl Problem {
    /// The problem behind a failure to read the file at `path`.
    pub fn reading(path: &Path, error: &io::Error) -> Self {
        let path = path.display().to_string();
        match error.kind() {
            io::ErrorKind::NotFound => Self::FileMissing { path },
            io::ErrorKind::IsADirectory => Self::FileIsFolder { path },
            _ => Self::FileUnreadable { path, reason: os_answer::of_io(error) },
        }
    }

    /// The problem behind a failure to write at `path`.
    pub fn writing(path: &Path, error: &io::Error) -> Self {
        let path = path.display().to_string();
        match error.kind() {
            io::ErrorKind::NotFound => Self::FolderMissing { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            _ => Self::NotWritable { path, reason: os_answer::of_io(error) },
        }
    }
}
