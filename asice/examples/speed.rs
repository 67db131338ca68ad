//! What `cargo xtask bench bundle` measures, one thing a run:
//!
//! `speed nothing`: the empty process; `speed hash THREADS FOLDER`: SHA-256 of all files, by the same crate;
//! `speed write FOLDER OUT.zip [sync]`: a signed container of them; `speed verify THREADS OUT.zip`.

use std::error::Error;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::SystemTime;

use sha2::{Digest, Sha256};

type Done = Result<(), Box<dyn Error + Send + Sync>>;

fn main() -> Done {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["nothing"] => Ok(()),
        ["hash", threads, folder] => hash(threads.parse()?, Path::new(folder)),
        ["write", folder, out] => write(Path::new(folder), out, false),
        ["write", folder, out, "sync"] => write(Path::new(folder), out, true),
        ["verify", threads, container] => verify(threads.parse()?, container),
        _ => Err("speed nothing | hash THREADS FOLDER | write FOLDER OUT [sync] | verify THREADS CONTAINER".into()),
    }
}

/// The files of a folder by name.
fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
    files.sort();
    Ok(files)
}

/// Reads and hashes, and nothing else: each thread takes the next file.
fn hash(threads: usize, folder: &Path) -> Done {
    let files = files(folder)?;
    let left = Mutex::new(files.iter());
    let next = || left.lock().ok()?.next();
    let work = || -> Done {
        let mut buffer = vec![0; 128 * 1024];
        while let Some(path) = next() {
            let (mut file, mut sha256) = (File::open(path)?, Sha256::new());
            loop {
                let read = file.read(&mut buffer)?;
                if read == 0 {
                    break;
                }
                sha256.update(buffer.get(..read).unwrap_or_default());
            }
            std::hint::black_box(sha256.finalize());
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let crew: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        crew.into_iter().try_for_each(|one| one.join().map_err(|_| "a thread ended")?)
    })
}

fn write(folder: &Path, out: &str, sync: bool) -> Done {
    let holder = asice::Holder { name: "Eksempel AS".into(), organisation_number: Some("123456785".into()) };
    let identity = asice::Identity::create(&holder, SystemTime::now())?;
    let mut writer = asice::Writer::new(File::create(out)?)?;
    let mut list = String::new();
    for path in files(folder)? {
        let name = path.file_name().and_then(|name| name.to_str()).ok_or("a name that is no text")?;
        let file = File::open(&path)?;
        let size = file.metadata()?.len();
        let entry = writer.add_sized(&format!("vedlegg/{name}"), size, &mut &file)?;
        for byte in entry.sha256 {
            write!(list, "{byte:02x}")?;
        }
        writeln!(list, "  {}", entry.name)?;
    }
    writer.add("SHA256SUMS", &mut list.as_bytes())?;
    let file = writer.sign(&identity, SystemTime::now())?;
    if sync {
        file.sync_all()?;
    }
    Ok(())
}

fn verify(threads: usize, container: &str) -> Done {
    let report = asice::verify_file(&File::open(container)?, threads, &[], &mut |_| ControlFlow::Continue(()))?;
    if report.verdict != asice::Verdict::Intact {
        return Err(format!("not intact: {:?}", report.reasons).into());
    }
    Ok(())
}
