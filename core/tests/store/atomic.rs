//! Writing a file of the user's: whole, or not at all.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use ringperm_core::Problem;
use ringperm_core::problem::Result;
use ringperm_core::store::write_atomically;

use super::Place;

fn write(target: &Path, bytes: &[u8]) -> Result<()> {
    write_atomically(target, |file| file.write_all(bytes).map_err(|error| Problem::writing(target, &error)))
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A small file system of its own where the user may mount one, else a plain folder.
struct Disk {
    folder: PathBuf,
    mounted: bool,
}

impl Disk {
    fn new(place: &Place) -> Self {
        let folder = place.dir.path().join("disk");
        fs::create_dir(&folder).unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"]).arg(&folder);
        let mounted = mount.output().is_ok_and(|made| made.status.success());
        Self { folder, mounted }
    }

    fn make_read_only(&self) {
        let done = if self.mounted {
            Command::new("mount").args(["-o", "remount,ro"]).arg(&self.folder).status()
        } else {
            Command::new("chmod").arg("0555").arg(&self.folder).status()
        };
        assert!(done.unwrap().success());
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let (program, argument) = if self.mounted { ("umount", "-l") } else { ("chmod", "0755") };
        let _ = Command::new(program).arg(argument).arg(&self.folder).status();
    }
}

#[test]
fn the_target_is_written_whole_and_replaced_whole() {
    let place = Place::new();
    let target = place.dir.path().join("søknad.zip");
    write(&target, b"one").unwrap();
    write(&target, b"two").unwrap();
    assert_eq!(fs::read(&target).unwrap(), b"two");
    assert_eq!(names_in(place.dir.path()), ["søknad.zip"]);
}

#[test]
fn a_failure_leaves_the_older_file_and_nothing_else() {
    let place = Place::new();
    let target = place.file("søknad.zip", b"old");
    let failed = write_atomically(&target, |file| -> Result<()> {
        file.write_all(b"half of the ne").unwrap();
        Err(Problem::Cancelled {})
    });
    assert_eq!(failed.unwrap_err(), Problem::Cancelled {});
    assert_eq!(fs::read(&target).unwrap(), b"old");
    assert_eq!(names_in(place.dir.path()), ["søknad.zip"]);
}

#[test]
fn a_folder_that_is_gone_is_named() {
    let place = Place::new();
    let folder = place.dir.path().join("minnepinne");
    let problem = write(&folder.join("søknad.zip"), b"new").unwrap_err();
    assert_eq!(problem, Problem::FolderMissing { path: folder.display().to_string() });
}

#[test]
fn what_is_no_file_is_not_replaced() {
    let place = Place::new();
    assert_eq!(write(place.dir.path(), b"new").unwrap_err().code(), "file-is-folder");
    #[cfg(unix)]
    {
        let fifo = place.dir.path().join("fifo");
        assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
        assert_eq!(write(&fifo, b"new").unwrap_err().code(), "file-not-regular");
    }
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_takes_no_writing() {
    let place = Place::new();
    let disk = Disk::new(&place);
    let target = disk.folder.join("søknad.zip");
    fs::write(&target, b"old").unwrap();
    disk.make_read_only();
    assert_eq!(write(&target, b"new").unwrap_err().code(), "not-writable");
    assert_eq!(fs::read(&target).unwrap(), b"old");
    assert_eq!(names_in(&disk.folder), ["søknad.zip"]);
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_said_to_be_full() {
    let place = Place::new();
    let disk = Disk::new(&place);
    let target = disk.folder.join("søknad.zip");
    fs::write(&target, b"old").unwrap();
    let full = write_atomically(&target, |file| {
        let written = if disk.mounted {
            file.write_all(&vec![b'x'; 200_000])
        } else {
            fs::File::options().write(true).open("/dev/full").unwrap().write_all(b"x")
        };
        written.map_err(|error| Problem::writing(&target, &error))
    });
    assert_eq!(full.unwrap_err(), Problem::DiskFull { path: target.display().to_string() });
    assert_eq!(fs::read(&target).unwrap(), b"old");
    assert_eq!(names_in(&disk.folder), ["søknad.zip"]);
}

#[cfg(unix)]
#[test]
fn a_full_disk_under_the_store_loses_nothing() {
    use super::{begun, now, orgnr, take_in};
    use ringperm_core::store::{Migrate, Store};
    let place = Place::new();
    let disk = Disk::new(&place);
    if !disk.mounted {
        // Without a disk of its own the store cannot be filled up; a device that is full stands in for it.
        let target = Path::new("/dev/full");
        assert_eq!(write(target, b"x").unwrap_err().code(), "file-not-regular");
        return;
    }
    let remount = Command::new("mount").args(["-o", "remount,size=1m"]).arg(&disk.folder).status().unwrap();
    assert!(remount.success());
    let folder = disk.folder.join("store");
    let mut store = Store::open(&folder, Migrate::Yes).unwrap();
    begun(&mut store);
    let big = place.file("stor.pdf", &vec![b'x'; 2_000_000]);
    assert_eq!(take_in(&store, &big).unwrap_err().code(), "disk-full");

    let filler = disk.folder.join("filler");
    let mut file = fs::File::create(&filler).unwrap();
    while file.write_all(&[0; 512]).is_ok() {}
    let mut saved = 0;
    let problem = loop {
        let change = ringperm_core::api::AnswerChange { note: Some("x".repeat(saved + 1)), ..Default::default() };
        match store.save_answer(1, "revisor", &change, None, now()) {
            Ok(_) => saved += 1,
            Err(problem) => break problem,
        }
    };
    assert_eq!(problem.code(), "disk-full");
    fs::remove_file(&filler).unwrap();
    drop(store);
    let store = Store::open(&folder, Migrate::Yes).unwrap();
    assert_eq!(store.company(&orgnr()).unwrap().unwrap().name, "Eksempel AS");
    assert_eq!(store.answers(1).unwrap().get("revisor").map_or(0, |answer| answer.note.len()), saved);
    assert_eq!(store.integrity(true).unwrap(), Vec::<String>::new());
}
