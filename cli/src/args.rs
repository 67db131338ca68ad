//! The command line as it is written.

mod document;
mod figures;
mod handover;
mod history;
mod identity;
mod receive;
mod reminders;
mod values;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args as ClapArgs, Parser, Subcommand};
use ringperm_core::api::{MaskMark, Paper};
use ringperm_core::company::Orgnr;
use ringperm_core::texts::Lang;

pub use document::{Delete, Document};
pub use figures::Figures;
pub use handover::{Answers, Client, Draft, Recipient};
pub use history::History;
pub use identity::Identity;
pub use receive::Open;
pub use reminders::Reminders;
use values::{language, mark, pair, paper};

/// Ringperm: prepare, sign, send and check applications for Godkjent Callcenter.
#[derive(Debug, Parser)]
#[command(name = "ringperm", version, propagate_version = true)]
pub struct Args {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, ClapArgs)]
pub struct Global {
    /// The data folder, instead of the user's own.
    #[arg(long, global = true, value_name = "DIR")]
    pub store: Option<PathBuf>,
    /// The language of what is said: nb, nn or en.
    #[arg(long, global = true, value_parser = language)]
    pub lang: Option<Lang>,
    /// The day to reckon with, instead of the clock's.
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    pub today: Option<NaiveDate>,
    /// Give the result as JSON.
    #[arg(long, global = true)]
    pub json: bool,
    /// A scheme file, instead of the shipped scheme.
    #[arg(long, global = true, value_name = "FILE")]
    pub scheme: Option<PathBuf>,
    /// The company, by organisation number.
    #[arg(long, global = true, value_name = "ORGNR")]
    pub company: Option<String>,
    /// The submission, by number.
    #[arg(long, global = true, value_name = "ID")]
    pub submission: Option<i32>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// The applicant and what it is like.
    #[command(subcommand)]
    Company(Company),
    /// Applications, follow-ups and replies.
    #[command(subcommand)]
    Submission(Submission),
    /// Where the submission stands; exit 1 while it is not ready.
    Status,
    /// Answer a requirement.
    Answer(Answer),
    /// Confirm that answers carried over from an earlier submission still hold.
    Confirm {
        #[arg(required = true)]
        requirements: Vec<String>,
    },
    /// Attach files to a requirement, or to the one that their type asks for.
    Attach(Attach),
    /// Remove a document to the trash.
    Detach {
        document: i32,
        /// And take back what it replaced.
        #[arg(long)]
        undo_replacement: bool,
    },
    /// Take a document back from the trash.
    Undelete {
        document: i32,
    },
    /// What lies in the trash, and until when.
    Trash,
    /// Delete for good what has been removed or is over: it never comes back. Backups made before still
    /// contain it.
    #[command(subcommand)]
    Delete(Delete),
    /// Black out places in a document: a copy whose pages are pictures takes its place.
    Mask(Mask),
    /// Show a document, or correct what was read from it.
    #[command(subcommand)]
    Document(Document),
    /// Accept a finding, with a reason.
    Accept {
        finding: String,
        #[arg(long)]
        reason: String,
    },
    /// Say what a file is, without a store.
    Inspect {
        file: PathBuf,
        /// Take it for this type of document.
        #[arg(long = "as", value_name = "TYPE")]
        as_type: Option<String>,
        /// The organisation number that it should be about.
        #[arg(long)]
        orgnr: Option<String>,
    },
    /// Signing keys.
    #[command(subcommand)]
    Identity(Identity),
    /// Write and sign the bundle. The passphrase of the key comes from `RINGPERM_PASSPHRASE` or the terminal; where neither
    /// gives one (an empty line, or no terminal), from the system's key store, if it is remembered there.
    Export {
        out: PathBuf,
        /// The signing key, by name.
        #[arg(long)]
        identity: Option<String>,
        /// Export though requirements are open; the bundle says so.
        #[arg(long)]
        allow_incomplete: bool,
        /// Also write a draft of an e-mail with the bundle.
        #[arg(long, value_name = "FILE.eml")]
        draft: Option<PathBuf>,
        /// Ask this service for a timestamp (RFC 3161); without one the bundle is made all the same.
        #[arg(long, value_name = "URL")]
        timestamp: Option<String>,
    },
    /// Write a page for two who sign for the company together, as PDF.
    Declaration {
        out: PathBuf,
    },
    Draft(Draft),
    Recipient(Recipient),
    Answers(Answers),
    Client(Client),
    /// Write a list as PDF: what is still to be got, the blank checklist, or the self-check.
    List {
        out: PathBuf,
        /// Which one.
        #[arg(long, value_name = "checklist|blank|self-check", default_value = "checklist", value_parser = paper)]
        what: Paper,
    },
    /// Record that the bundle was sent.
    Sent {
        date: String,
    },
    /// Record the board's approval.
    Approve {
        date: String,
        /// The board's letter.
        #[arg(long)]
        letter: Option<PathBuf>,
    },
    /// What the board asked or did, and where the certification stands.
    #[command(subcommand)]
    Board(Board),
    /// The processing fee.
    #[command(subcommand)]
    Fee(Fee),
    /// Check bundles: exit 0 intact and known, 3 intact, 1 not intact, 2 could not be opened.
    Verify {
        /// Bundles, or folders with bundles in them.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Certificates to trust, in a PEM file.
        #[arg(long, value_name = "PEM")]
        trust: Vec<PathBuf>,
        /// Do not look at own and confirmed keys.
        #[arg(long)]
        no_store: bool,
        /// Remember the signer with this fingerprint as confirmed.
        #[arg(long, value_name = "FINGERPRINT", conflicts_with = "no_store")]
        confirm: Option<String>,
    },
    Open(Open),
    /// What differs between two bundles: answers and documents.
    Compare {
        old: PathBuf,
        new: PathBuf,
    },
    /// What is due.
    Due {
        /// Only up to and including this day.
        #[arg(long)]
        until: Option<String>,
    },
    /// Record that something which runs out was renewed: an insurance, an agreement.
    Renewed {
        requirement: String,
        /// Its new last day.
        #[arg(value_name = "YYYY-MM-DD")]
        until: String,
    },
    /// Documents that nothing needs any more; nothing is deleted by itself.
    Tidy(Tidy),
    /// Call figures, month by month.
    #[command(subcommand)]
    Figures(Figures),
    /// Write everything that Ringperm keeps into one file, while it is in use.
    Backup {
        out: PathBuf,
        /// Encrypt it (age); the passphrase comes from `RINGPERM_PASSPHRASE` or the terminal.
        #[arg(long)]
        encrypt: bool,
    },
    /// Say what a backup holds; with `--replace`, put it in the place of what is there, which is moved aside.
    Restore {
        file: PathBuf,
        #[arg(long)]
        replace: bool,
    },
    #[command(flatten)]
    Reminders(Reminders),
    History(History),
    /// Check the store, and that reminders come through; exit 1 when the store is damaged.
    Doctor {
        /// Make a damaged or lost database anew from what can still be read and from what lies beside it; the
        /// damaged one is moved aside, not deleted. A backup is better, where there is one.
        #[arg(long)]
        rebuild: bool,
    },
    /// The scheme as data.
    #[command(subcommand)]
    Scheme(Scheme),
    /// What a shell needs to complete these commands, on standard output.
    Completions {
        shell: clap_complete::Shell,
    },
    /// Write the pages of the manual into a folder.
    #[command(hide = true)]
    Manual {
        folder: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub enum Company {
    /// Add a company.
    Add {
        orgnr: String,
        #[arg(long)]
        name: String,
        #[arg(long = "set", value_name = "TRAIT=VALUE", value_parser = pair)]
        traits: Vec<(String, String)>,
    },
    /// Change name or traits.
    Set {
        #[arg(long)]
        name: Option<String>,
        #[arg(long = "set", value_name = "TRAIT=VALUE", value_parser = pair)]
        traits: Vec<(String, String)>,
        #[arg(value_name = "TRAIT=VALUE", value_parser = pair)]
        more: Vec<(String, String)>,
    },
    /// Show it.
    Show,
    /// Ask the company register, Enhetsregisteret, over the network; only the organisation number is sent.
    Fetch {
        /// Take over what the register has, by the name of the line.
        #[arg(long, value_name = "LINE")]
        take: Vec<String>,
        /// Ask at another address, this once.
        #[arg(long, value_name = "URL")]
        address: Option<String>,
    },
}

#[derive(Debug, Subcommand)]
pub enum Submission {
    /// Start one: initial, year-1, year-2, renewal or reply.
    Start {
        kind: String,
        /// The language in which it is written.
        #[arg(long = "written-in", value_name = "nb|nn", value_parser = language)]
        written_in: Option<Lang>,
    },
    /// List them.
    List,
    /// Show what is new in the checklist since it was started, and go on with the new version.
    Update,
    /// Set the day on which you expect to send it: the age of documents counts on that day, not today.
    Plan {
        #[arg(value_name = "YYYY-MM-DD", required_unless_present = "clear")]
        date: Option<String>,
        /// Take the plan away; age counts from today.
        #[arg(long, conflicts_with = "date")]
        clear: bool,
    },
}

#[derive(Debug, ClapArgs)]
pub struct Answer {
    pub requirement: String,
    /// The value of the first field.
    pub value: Option<String>,
    #[arg(long = "field", value_name = "FIELD=VALUE", value_parser = pair)]
    pub fields: Vec<(String, String)>,
    #[arg(long, value_name = "WHY", conflicts_with_all = ["value", "fields", "explain", "by"])]
    pub does_not_apply: Option<String>,
    #[arg(long, value_name = "TEXT", conflicts_with_all = ["value", "fields"], requires = "by")]
    pub explain: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", requires = "explain")]
    pub by: Option<String>,
    /// A private note, never in the bundle.
    #[arg(long)]
    pub note: Option<String>,
    /// Of part egenkontroll: whether the answer goes into the bundle.
    #[arg(long, value_name = "true|false")]
    pub in_bundle: Option<bool>,
    /// Undo the last change: the earlier answer takes its place.
    #[arg(long, conflicts_with_all = ["value", "fields", "does_not_apply", "explain", "note", "in_bundle"])]
    pub undo: bool,
    /// Do again what was undone.
    #[arg(long, conflicts_with_all = ["value", "fields", "does_not_apply", "explain", "note", "in_bundle", "undo"])]
    pub redo: bool,
}

#[derive(Debug, ClapArgs)]
pub struct Attach {
    /// The requirement, or `auto`.
    pub requirement: String,
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// The type of document.
    #[arg(long = "as", value_name = "TYPE")]
    pub as_type: Option<String>,
    /// A fact, in place of what was read.
    #[arg(long = "field", value_name = "FACT=VALUE", value_parser = pair)]
    pub fields: Vec<(String, String)>,
    /// The document whose place the file takes; it goes to the trash, unless it was sent.
    #[arg(long, value_name = "DOCUMENT")]
    pub replaces: Option<i32>,
}

#[derive(Debug, ClapArgs)]
pub struct Tidy {
    /// Put this one in the trash; may be given several times.
    #[arg(long, value_name = "DOCUMENT", conflicts_with = "all")]
    pub trash: Vec<i32>,
    /// Put all of them in the trash.
    #[arg(long)]
    pub all: bool,
    /// Keep the rest, and ask again in a year.
    #[arg(long)]
    pub keep: bool,
}

#[derive(Debug, ClapArgs)]
pub struct Mask {
    pub document: i32,
    /// Only show what can be blacked out.
    #[arg(long)]
    pub list: bool,
    /// Black out every personal number that was found.
    #[arg(long)]
    pub all: bool,
    /// Black out the find with this number in the list.
    #[arg(long = "find", value_name = "N")]
    pub finds: Vec<u32>,
    /// Black out these letters wherever they stand.
    #[arg(long = "word", value_name = "TEXT")]
    pub words: Vec<String>,
    /// Black out every line that these letters stand in.
    #[arg(long = "line", value_name = "TEXT")]
    pub lines: Vec<String>,
    /// Black out a rectangle, in points from the upper left corner.
    #[arg(long = "area", value_name = "PAGE:X,Y,W,H", value_parser = mark)]
    pub areas: Vec<MaskMark>,
    /// What the document is, for those who cannot see the pictures.
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    /// Keep the original in the inbox, instead of moving it to the trash.
    #[arg(long)]
    pub keep_original: bool,
}

/// What the board wrote.
#[derive(Debug, ClapArgs)]
pub struct Written {
    /// The date of it.
    #[arg(value_name = "YYYY-MM-DD")]
    pub date: String,
    /// Its words, or yours.
    #[arg(long)]
    pub text: Option<String>,
    /// Its letter.
    #[arg(long, value_name = "FILE")]
    pub letter: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum Board {
    /// The board asked something.
    Ask {
        #[command(flatten)]
        letter: Written,
        /// By when it wants the answer.
        #[arg(long, value_name = "YYYY-MM-DD")]
        deadline: Option<String>,
    },
    /// The board gave a warning.
    Warn {
        #[command(flatten)]
        letter: Written,
        /// By when it wants an answer.
        #[arg(long, value_name = "YYYY-MM-DD")]
        deadline: Option<String>,
    },
    /// The board took the approval away.
    Withdraw {
        #[command(flatten)]
        letter: Written,
    },
    /// A question was answered otherwise than by a reply made here.
    Answered {
        #[arg(value_name = "YYYY-MM-DD")]
        date: String,
        /// The question's number; the oldest that is open when not given.
        #[arg(long, value_name = "ID")]
        question: Option<i32>,
    },
    /// Open a question again that was marked as answered by mistake.
    Reopen { question: i32 },
    /// Take away what was recorded by mistake.
    Remove { event: i32 },
    /// Take away an approval that was recorded by mistake.
    RemoveApproval { approval: i32 },
    /// Where the certification stands, and how it came there.
    Show,
}

#[derive(Debug, Subcommand)]
pub enum Fee {
    /// Show what it costs, and what is not paid.
    Show,
    /// Set what it costs: first, follow-up or renewal.
    Set {
        fee: String,
        /// For members of Virke or ANFO, in whole kroner without VAT.
        #[arg(long, value_name = "KRONER", required_unless_present_any = ["other", "unknown"])]
        member: Option<u32>,
        /// For others.
        #[arg(long, value_name = "KRONER")]
        other: Option<u32>,
        /// Nobody knows what it costs; what is not given is forgotten.
        #[arg(long)]
        unknown: bool,
    },
    /// Record that it was paid.
    Paid {
        #[arg(value_name = "YYYY-MM-DD")]
        date: String,
        /// The receipt.
        #[arg(long, value_name = "FILE")]
        receipt: Option<PathBuf>,
    },
    /// Take away a payment that was recorded by mistake.
    Unpaid,
}

#[derive(Debug, Subcommand)]
pub enum Scheme {
    /// Show the requirements.
    Show {
        #[arg(long)]
        kind: Option<String>,
    },
    /// Check a scheme file.
    Check { file: PathBuf },
}

impl Global {
    /// The company that was named.
    pub fn orgnr(&self) -> ringperm_core::problem::Result<Option<Orgnr>> {
        self.company.as_deref().map(Orgnr::parse).transpose()
    }
}
