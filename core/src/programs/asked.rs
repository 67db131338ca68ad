//! What the window is started with.
//!
//! Must never touch a file: what is named here is opened by whoever asked.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

/// What the command line asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// Open the example company in a store of its own.
    pub example: bool,
    /// The data folder, instead of the user's own.
    pub store: Option<PathBuf>,
    /// A scheme file, instead of the shipped scheme.
    pub scheme: Option<PathBuf>,
    /// The day that counts as today, instead of the clock's.
    pub today: Option<NaiveDate>,
    /// The page to begin on, instead of the first one.
    pub open: Option<String>,
    /// Bundles to open.
    pub files: Vec<String>,
}

/// What the arguments behind the program's name ask for; paths begin at `folder`. `address` tells the path that a
/// `file:` address stands for, as a desktop writes it, and nothing for whatever is none.
pub fn asked(
    mut args: impl Iterator<Item = OsString>,
    folder: &Path,
    address: impl Fn(&str) -> Option<PathBuf>,
) -> Asked {
    let mut asked = Asked::default();
    while let Some(arg) = args.next() {
        match arg.to_str() {
            Some("--example") => asked.example = true,
            Some("--store") => asked.store = args.next().map(PathBuf::from),
            Some("--scheme") => asked.scheme = args.next().map(PathBuf::from),
            Some("--open") => asked.open = args.next().and_then(|page| page.into_string().ok()),
            Some("--today") => asked.today = args.next().and_then(|day| day.to_str()?.parse().ok()),
            Some(file) if !file.starts_with('-') => {
                let path = address(file).unwrap_or_else(|| folder.join(file));
                asked.files.push(path.display().to_string());
            }
            _ => {}
        }
    }
    asked
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::path::{Path, PathBuf};

    use url::Url;

    use super::{Asked, asked};

    fn address(file: &str) -> Option<PathBuf> {
        Url::parse(file).ok().filter(|url| url.scheme() == "file")?.to_file_path().ok()
    }

    fn of(words: &[&str]) -> Asked {
        asked(words.iter().map(OsString::from), Path::new("/hjemme"), address)
    }

    #[test]
    fn a_start_without_words_asks_for_the_users_own_store() {
        assert_eq!(of(&[]), Asked::default());
    }

    #[test]
    fn the_example_is_asked_for_alone_or_with_a_folder() {
        assert_eq!(of(&["--example"]), Asked { example: true, ..Asked::default() });
        let beside = of(&["--example", "--store", "/et sted"]);
        assert_eq!((beside.example, beside.store.as_deref()), (true, Some(Path::new("/et sted"))));
    }

    #[test]
    fn page_day_and_scheme_take_the_next_word_and_a_day_that_is_none_is_left_out() {
        let all = of(&["--open", "deadlines", "--today", "2026-11-22", "--scheme", "egen.toml"]);
        assert_eq!(all.open.as_deref(), Some("deadlines"));
        assert_eq!(all.today.map(|day| day.to_string()).as_deref(), Some("2026-11-22"));
        assert_eq!(all.scheme.as_deref(), Some(Path::new("egen.toml")));
        assert_eq!(all.files, Vec::<String>::new());
        assert_eq!(of(&["--today", "i morgen"]), Asked::default());
        assert_eq!(of(&["--store"]), Asked::default());
    }

    #[cfg(unix)]
    #[test]
    fn files_are_given_as_names_as_paths_and_as_a_desktop_writes_them() {
        let files = of(&[
            "søknad.asice",
            "--ukjent",
            "/annet sted/b.zip",
            "file:///tmp/med%20rom.asice",
            "https://a.example/b",
        ]);
        let expected =
            ["/hjemme/søknad.asice", "/annet sted/b.zip", "/tmp/med rom.asice", "/hjemme/https://a.example/b"];
        assert_eq!(files.files, expected);
    }
}
