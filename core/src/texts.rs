//! Every sentence that the program says, by key and language, from Fluent files that the page shares.
//!
//! This module must never hold a sentence of its own, nor format a date or an amount inside Fluent.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::problem::Problem;

/// A language of the screen or of a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Lang {
    /// Norwegian bokmål.
    #[default]
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English.
    En,
}

impl Lang {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// The BCP 47 tag: `nb`, `nn` or `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// The language that the system asks for, by what `variable` says of the environment; `None` when it asks for none there,
    /// as on systems that keep it elsewhere.
    pub fn of_system(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
        // `C` and `POSIX` ask for no language.
        let asked = asked.filter(|locale| locale != "C" && !locale.starts_with("C.") && locale != "POSIX");
        asked.map(|locale| Self::from_locale(&locale))
    }

    /// The language that a system locale such as `nn_NO.UTF-8` asks for; bokmål for other Scandinavian ones, else English.
    pub fn from_locale(locale: &str) -> Self {
        match locale.get(..2).map(str::to_ascii_lowercase).as_deref() {
            Some("nn") => Self::Nn,
            Some("nb" | "no" | "da" | "sv") | None => Self::Nb,
            Some(_) => Self::En,
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Lang {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|lang| lang.tag() == text).ok_or(())
    }
}

/// The Fluent files of one language, by name, as the page reads them too; what is needed most often comes first.
pub fn files(lang: Lang) -> &'static [(&'static str, &'static str)] {
    macro_rules! files {
        ($dir:literal) => {
            &[
                ("words", include_str!(concat!("../texts/", $dir, "/words.ftl"))),
                ("reminders", include_str!(concat!("../texts/", $dir, "/reminders.ftl"))),
                ("problems", include_str!(concat!("../texts/", $dir, "/problems.ftl"))),
                ("findings", include_str!(concat!("../texts/", $dir, "/findings.ftl"))),
                ("bundle", include_str!(concat!("../texts/", $dir, "/bundle.ftl"))),
                ("cli", include_str!(concat!("../texts/", $dir, "/cli.ftl"))),
                ("screens", include_str!(concat!("../texts/", $dir, "/screens.ftl"))),
                ("rebuilt", include_str!(concat!("../texts/", $dir, "/rebuilt.ftl"))),
                ("history", include_str!(concat!("../texts/", $dir, "/history.ftl"))),
            ]
        };
    }
    match lang {
        Lang::Nb => files!("nb"),
        Lang::Nn => files!("nn"),
        Lang::En => files!("en"),
    }
}

thread_local! {
    static SPOKEN: RefCell<HashMap<Lang, Texts>> = RefCell::new(HashMap::new());
}

/// The texts of one language, file by file as they are asked for: the daily check mostly needs the first one.
struct Texts {
    bundle: FluentBundle<FluentResource>,
    unread: &'static [(&'static str, &'static str)],
}

impl Texts {
    fn of(lang: Lang) -> Self {
        let mut bundle = FluentBundle::new(vec![lang.tag().parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        Self { bundle, unread: files(lang) }
    }

    /// Reads one more file; false when all are read.
    fn read(&mut self) -> bool {
        let Some(((_, source), unread)) = self.unread.split_first() else { return false };
        self.unread = unread;
        // A broken message is left out here and found by the tests of the texts.
        let resource = match FluentResource::try_new((*source).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let _ = self.bundle.add_resource(resource);
        true
    }
}

/// The text under `key`, or under `key` = `message.attribute`; the key itself when there is none.
pub fn text(lang: Lang, key: &str, args: &[(&str, &str)]) -> String {
    find(lang, key, args).unwrap_or_else(|| key.to_owned())
}

/// The text under `key`, if there is one.
pub fn find(lang: Lang, key: &str, args: &[(&str, &str)]) -> Option<String> {
    let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
    let mut fluent = FluentArgs::new();
    for (name, value) in args {
        // A whole number chooses plural forms; it is written by us, never by Fluent.
        match value.parse::<u32>() {
            Ok(number) if value.len() < 5 => fluent.set(*name, number),
            _ => fluent.set(*name, (*value).to_owned()),
        }
    }
    SPOKEN.with_borrow_mut(|spoken| {
        let texts = spoken.entry(lang).or_insert_with(|| Texts::of(lang));
        while !texts.bundle.has_message(id) && texts.read() {}
        loop {
            let message = texts.bundle.get_message(id)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            let mut errors = Vec::new();
            let said = texts.bundle.format_pattern(pattern, Some(&fluent), &mut errors).into_owned();
            // What it refers to may stand in a file that is still to be read.
            if errors.is_empty() || !texts.read() {
                return Some(said);
            }
        }
    })
}

/// What happened, and what the user can do.
pub fn problem(lang: Lang, problem: &Problem) -> (String, String) {
    let key = format!("problem-{}", problem.code());
    let args = problem.args();
    (text(lang, &key, &args), text(lang, &format!("{key}.advice"), &args))
}

/// A date as people write it: `22.11.2026`, and `22 November 2026` in English, with a hard space: a line does not part
/// the day from the month.
pub fn date(lang: Lang, date: NaiveDate) -> String {
    match lang {
        Lang::Nb | Lang::Nn => format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year()),
        Lang::En => date.format("%-d\u{a0}%B %Y").to_string(),
    }
}

/// A date with its weekday: `fredag 14. mai 2027`, with a hard space before the month.
pub fn long_date(lang: Lang, date: NaiveDate) -> String {
    let weekday = text(lang, &format!("weekday-{}", date.weekday().num_days_from_monday()), &[]);
    let month = text(lang, &format!("month-{}", date.month()), &[]);
    match lang {
        Lang::Nb | Lang::Nn => format!("{weekday} {}.\u{a0}{month} {}", date.day(), date.year()),
        Lang::En => format!("{weekday} {}\u{a0}{month} {}", date.day(), date.year()),
    }
}

/// A size in bytes as people read it: `34 kB`, `1,2 MB` (`1.2 MB` in English); thousands, not 1,024. With a hard space.
pub fn size(lang: Lang, bytes: u64) -> String {
    let (number, unit) = match bytes {
        0..1_000 => return format!("{bytes}\u{a0}B"),
        1_000..1_000_000 => return format!("{}\u{a0}kB", bytes.div_ceil(1_000)),
        1_000_000..1_000_000_000 => (bytes / 100_000, "MB"),
        _ => (bytes / 100_000_000, "GB"),
    };
    let mark = if lang == Lang::En { '.' } else { ',' };
    format!("{}{mark}{}\u{a0}{unit}", number / 10, number % 10)
}

/// A whole number in groups of three: `12 500`, `12,500`.
pub fn number(lang: Lang, number: u64) -> String {
    let mark = if lang == Lang::En { "," } else { "\u{a0}" };
    let digits = number.to_string();
    let mut grouped = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push_str(mark);
        }
        grouped.push(digit);
    }
    grouped
}

/// An amount in whole kroner: `12 500 kroner`, `NOK 12,500`.
pub fn kroner(lang: Lang, amount: u64) -> String {
    let grouped = number(lang, amount);
    if lang == Lang::En { format!("NOK {grouped}") } else { format!("{grouped} kroner") }
}
