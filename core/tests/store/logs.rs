//! The folder of logs beside the store is for the user alone, as the store is.

use std::fs::{self, File, Permissions};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use ringperm_core::store::{PrivateLogs, log_folder};

use super::Place;

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// As with the usual umask.
fn open_to_all(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

#[test]
fn folder_and_files_are_private_also_those_that_an_older_program_made() {
    let place = Place::new();
    let folder = log_folder(&place.folder()).unwrap();
    assert_eq!((folder.parent(), mode(&folder)), (place.folder().parent(), 0o700));

    let old = folder.join("ringperm.2026-11-21.log");
    fs::write(&old, "started\n").unwrap();
    open_to_all(&folder, 0o755);
    open_to_all(&old, 0o644);
    log_folder(&place.folder()).unwrap();
    assert_eq!((mode(&folder), mode(&old)), (0o700, 0o600));
}

#[test]
fn a_file_that_begins_later_is_private_after_its_first_lines() {
    let place = Place::new();
    let folder = log_folder(&place.folder()).unwrap();
    let file = folder.join("ringperm.2026-11-22.log");
    let mut logs = PrivateLogs::new(folder, File::create(&file).unwrap());
    open_to_all(&file, 0o644);
    logs.write_all(b"started\n").unwrap();
    logs.flush().unwrap();
    assert_eq!((mode(&file), fs::read(&file).unwrap().as_slice()), (0o600, b"started\n".as_slice()));
}

#[test]
fn a_folder_of_that_name_with_other_things_in_it_keeps_its_permissions_and_they_theirs() {
    let place = Place::new();
    let folder = place.folder().with_file_name("logs");
    fs::create_dir_all(&folder).unwrap();
    let other = folder.join("husk.log");
    fs::write(&other, "melk\n").unwrap();
    open_to_all(&other, 0o644);
    open_to_all(&folder, 0o755);
    fs::write(folder.join("ringperm.2026-11-22.log"), "started\n").unwrap();
    assert_eq!(log_folder(&place.folder()).unwrap(), folder);
    assert_eq!((mode(&folder), mode(&other)), (0o755, 0o644));
    assert_eq!(mode(&folder.join("ringperm.2026-11-22.log")), 0o600);
}
