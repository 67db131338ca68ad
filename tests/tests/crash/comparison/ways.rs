//! The ways, each with what it starts from, its steps, and what is found in its place afterwards.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use ringperm_tests::application::{contents, copy, settle};
use ringperm_tests::cli::{PASSPHRASE, Ringperm, TODAY, arg, program};
use ringperm_tests::documents::{pdf, sha256, write};

/// The file to send.
const TARGET: &str = "ut.zip";
/// Where Ringperm keeps its data, of which a user sees no file.
const STORE: &str = "store";

/// One way to do it.
pub struct Way {
    pub name: &'static str,
    /// The commands, one after the other in the place; `ringperm` and `python` are the programs of those names.
    pub steps: &'static [&'static [&'static str]],
    prepare: fn(&Ready, &Path),
    /// Where its documents are.
    documents: &'static str,
    /// The commands by which it can be asked whether all is right.
    checks: &'static [&'static [&'static str]],
    /// Whether none of them looks at the documents.
    pub blind: bool,
    /// Whether nothing may ever be lost, half or gone.
    pub sure: bool,
}

/// What a user of Ringperm does.
const OURS: Way = Way {
    name: "Ringperm",
    steps: &[
        &["ringperm", "attach", "skatteattest-gyldig", "ny.pdf", "--replaces", "2"],
        &["ringperm", "export", "ut.zip"],
    ],
    prepare: |ready, place| {
        let ringperm = ready.ringperm.at(place.join("store"));
        settle(&ringperm);
        let replaced = &ringperm.ok(&["status"])["documents"][1];
        assert_eq!((&replaced["id"], &replaced["requirement"]), (&2.into(), &"skatteattest-gyldig".into()));
        ringperm.ok(&["export", arg(&place.join("ut.zip"))]);
    },
    documents: "store/documents",
    checks: &[&["ringperm", "doctor"], &["ringperm", "verify", "ut.zip"]],
    blind: false,
    sure: true,
};

/// What is typed without much thought.
const SCRIPT: Way = Way {
    name: "cp, zip -r",
    steps: &[&["cp", "ny.pdf", "mappe/Skatteattest.pdf"], &["zip", "-q", "-r", "ut.zip", "mappe"]],
    prepare: |ready, place| {
        folder(place, "mappe");
        ready.must(place, &["zip", "-q", "-r", "ut.zip", "mappe"]);
    },
    documents: "mappe",
    checks: &[&["unzip", "-tqq", "ut.zip"]],
    blind: true,
    sure: false,
};

/// The same by somebody who knows how files are replaced.
const CAREFUL: Way = Way {
    name: "cp, zip -r, each with sync and mv",
    steps: &[
        &["cp", "ny.pdf", ".ny"],
        &["sync", ".ny"],
        &["mv", "-f", ".ny", "mappe/Skatteattest.pdf"],
        &["sync", "mappe"],
        &["rm", "-f", ".ut.zip"],
        &["zip", "-q", "-r", ".ut.zip", "mappe"],
        &["sync", ".ut.zip"],
        &["mv", "-f", ".ut.zip", "ut.zip"],
        &["sync", "."],
    ],
    sure: true,
    ..SCRIPT
};

/// A folder with checksums, as archives make it.
const BAG: Way = Way {
    name: "cp, bagit.py, zip -r",
    steps: &[
        &["cp", "ny.pdf", "bag/data/Skatteattest.pdf"],
        &["python", "-c", "import bagit; bagit.Bag('bag').save(manifests=True)"],
        &["zip", "-q", "-r", "ut.zip", "bag"],
    ],
    prepare: |ready, place| {
        folder(place, "bag");
        ready.must(place, &["python", "-m", "bagit", "--quiet", "--sha256", "bag"]);
        ready.must(place, &["zip", "-q", "-r", "ut.zip", "bag"]);
    },
    documents: "bag/data",
    checks: &[&["python", "-m", "bagit", "--quiet", "--validate", "bag"], &["unzip", "-tqq", "ut.zip"]],
    blind: false,
    sure: false,
};

fn folder(place: &Path, name: &str) {
    fs::create_dir(place.join(name)).unwrap();
    write(&place.join(name), "Firmaattest.pdf", pdf("firmaattest.pdf"));
    write(&place.join(name), "Skatteattest.pdf", pdf("skatteattest-uten-skjemanummer.pdf"));
}

/// All of them that can be done here: the bag wants a Python that has `bagit`.
pub fn all(python: Option<&str>) -> Vec<&'static Way> {
    let always: [&'static Way; 3] = [&OURS, &SCRIPT, &CAREFUL];
    always.into_iter().chain(python.is_some().then_some(&BAG)).collect()
}

/// A Python that has `bagit`, when there is one: the one that `RINGPERM_BAGIT` names, or the system's.
pub fn python_with_bagit() -> Option<String> {
    let named = std::env::var("RINGPERM_BAGIT").unwrap_or_else(|_| "python3".to_owned());
    let asked = Command::new(&named).args(["-c", "import bagit"]).output();
    asked.is_ok_and(|answer| answer.status.success()).then_some(named)
}

/// What stands in a place.
#[derive(Debug, Default, PartialEq)]
#[allow(clippy::struct_excessive_bools, reason = "five questions, each answered by itself")]
pub struct Found {
    pub lost: bool,
    pub half: bool,
    pub absent: bool,
    pub remains: bool,
    /// The way's own check finds nothing wrong.
    pub called_right: bool,
}

/// A way, ready to be done again and again.
pub struct Ready {
    pub way: &'static Way,
    python: String,
    ringperm: Ringperm,
    from: tempfile::TempDir,
    before: Files,
    after: Files,
}

/// The bytes of each file, by its path in the place.
type Files = BTreeMap<PathBuf, Vec<u8>>;

/// A place in which the way is done once; it goes away with the value.
pub struct Place(tempfile::TempDir);

impl Place {
    /// Leaves the first half of a file.
    pub fn cut(&self, path: impl AsRef<Path>) {
        let path = self.0.path().join(path);
        let bytes = fs::read(&path).unwrap();
        fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    }

    fn files(&self) -> Files {
        let root = self.0.path();
        contents(root).into_iter().map(|(path, bytes)| (path.strip_prefix(root).unwrap().into(), bytes)).collect()
    }
}

impl Ready {
    pub fn new(way: &'static Way, python: Option<&str>) -> Self {
        let (ringperm, from) = (Ringperm::new(), tempfile::TempDir::new().unwrap());
        let python = python.unwrap_or_default().to_owned();
        let (before, after) = (Files::new(), Files::new());
        let mut ready = Self { way, python, ringperm, from, before, after };
        (way.prepare)(&ready, ready.from.path());
        let renewed = [pdf("skatteattest-uten-skjemanummer.pdf"), b"\n".to_vec()].concat();
        write(ready.from.path(), "ny.pdf", renewed);
        let place = ready.place();
        ready.before = place.files();
        for step in 0..way.steps.len() {
            assert!(ready.step(&place, step, &[]).success(), "{}: step {step}", way.name);
        }
        ready.after = place.files();
        assert_eq!(ready.look(&place), Found { called_right: true, ..Found::default() }, "{}", way.name);
        ready
    }

    /// Another place to do it in.
    pub fn place(&self) -> Place {
        let place = tempfile::TempDir::new_in(self.ringperm.home()).unwrap();
        copy(self.from.path(), place.path());
        Place(place)
    }

    /// One step, started by these words.
    pub fn step(&self, place: &Place, step: usize, under: &[&str]) -> ExitStatus {
        self.command(place.0.path(), under, self.way.steps[step]).status().unwrap()
    }

    fn must(&self, place: &Path, words: &[&str]) {
        assert!(self.command(place, &[], words).status().unwrap().success(), "{words:?}");
    }

    fn command(&self, place: &Path, under: &[&str], words: &[&str]) -> Command {
        let ringperm = program("ringperm");
        let ours = [arg(&ringperm), "--today", TODAY, "--lang", "nb"];
        let spelled = |word: &&str| match *word {
            "ringperm" => ours.map(str::to_owned).to_vec(),
            "python" => vec![self.python.clone()],
            word => vec![word.to_owned()],
        };
        let mut words = under.iter().chain(words).flat_map(spelled);
        let mut command = Command::new(words.next().unwrap());
        command.args(words).current_dir(place).stdout(Stdio::null()).stderr(Stdio::null());
        command.env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default()).env("LC_ALL", "C.UTF-8");
        command.env("HOME", self.ringperm.home()).env("PYTHONDONTWRITEBYTECODE", "1");
        command.env("RINGPERM_STORE", "store").env("RINGPERM_PASSPHRASE", PASSPHRASE);
        command
    }

    /// Leaves half of a document in the place, where it has its own name.
    pub fn cut_a_document(&self, place: &Place) {
        let one = self.before.keys().find(|path| self.is_document(path)).unwrap();
        place.cut(one);
    }

    fn is_document(&self, path: &Path) -> bool {
        path.starts_with(self.way.documents) && path.extension().is_none_or(|kind| kind == "pdf")
    }

    /// What is found in the place, whatever happened there.
    pub fn look(&self, place: &Place) -> Found {
        let there = place.files();
        let mut documents = self.before.keys().filter(|path| self.is_document(path));
        let target = there.get(Path::new(TARGET));
        Found {
            lost: documents.any(|path| !there.get(path).is_some_and(|bytes| self.knows(path, bytes))),
            half: there.iter().any(|(path, bytes)| self.is_half(path, bytes)),
            absent: target.is_none(),
            remains: there.keys().any(|path| !path.starts_with(STORE) && self.is_new(path)),
            called_right: self.way.checks.iter().all(|words| {
                let code = self.command(place.0.path(), &[], words).status().unwrap().code();
                // A signer whom nobody made known is no fault.
                code == Some(0) || words.contains(&"verify") && code == Some(3)
            }),
        }
    }

    /// Whether these are the bytes that stand there before, or when it is done.
    fn knows(&self, path: &Path, bytes: &[u8]) -> bool {
        [&self.before, &self.after].iter().any(|files| files.get(path).is_some_and(|known| known == bytes))
    }

    fn is_new(&self, path: &Path) -> bool {
        !self.before.contains_key(path) && !self.after.contains_key(path)
    }

    /// Whether a file with a name of its own is not what that name promises.
    fn is_half(&self, path: &Path, bytes: &[u8]) -> bool {
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        let kind = path.extension().and_then(|kind| kind.to_str());
        if path == Path::new(TARGET) {
            !self.knows(path, bytes) && !self.whole(bytes)
        } else if path.starts_with(STORE) {
            // What has a name from its hash is compared with it; of the database `doctor` judges.
            let named = ["store/documents", "store/bundles"].iter().any(|folder| path.starts_with(folder));
            named && if kind == Some("json") { !is_json(bytes) } else { sha256(bytes) != name }
        } else {
            !self.is_new(path) && !self.knows(path, bytes)
        }
    }

    /// Whether all of a zip can be read, and every file in it stood in the place like that.
    fn whole(&self, bytes: &[u8]) -> bool {
        let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return false };
        (0..archive.len()).all(|at| {
            let Ok(mut entry) = archive.by_index(at) else { return false };
            let (path, mut read) = (PathBuf::from(entry.name().unwrap_or_default().into_owned()), Vec::new());
            let whole = entry.read_to_end(&mut read).is_ok();
            whole && (entry.is_dir() || self.is_new(&path) || self.knows(&path, &read))
        })
    }
}

fn is_json(bytes: &[u8]) -> bool {
    serde_json::from_slice::<serde_json::Value>(bytes).is_ok()
}
