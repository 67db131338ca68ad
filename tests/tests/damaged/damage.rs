//! What can happen to the file of a database, each by a number that decides the rest.

use std::fs;
use std::path::Path;

use ringperm_tests::application::{next, start};
use ringperm_tests::cli::Ringperm;
use ringperm_tests::documents::pdf;
use rusqlite::Connection;

const PAGE: usize = 4096;

/// What happens, in words, and how: the bytes of the database become others.
pub type Damage = (&'static str, fn(&Path, &mut u64));

pub const DAMAGES: [Damage; 15] = [
    ("one byte changed", |path, seed| changed(path, seed, 1, 0)),
    ("sixteen bytes changed", |path, seed| changed(path, seed, 16, 0)),
    ("two hundred bytes changed", |path, seed| changed(path, seed, 200, 0)),
    ("a page of zeros", |path, seed| pages(path, seed, 1, |_| 0)),
    ("four pages of zeros", |path, seed| pages(path, seed, 4, |_| 0)),
    ("a page of noise", |path, seed| pages(path, seed, 1, |seed| byte(next(seed)))),
    ("cut at the border of a page", |path, seed| cut(path, seed, PAGE)),
    ("cut anywhere", |path, seed| cut(path, seed, 1)),
    ("four bytes of the header changed", |path, seed| changed(path, seed, 4, 100)),
    ("the header gone", |path, seed| first(path, seed, 100)),
    ("the first page gone", |path, seed| first(path, seed, PAGE)),
    ("a log beside it that is none, and a page of zeros", beside),
    ("an index of noise", |path, seed| {
        found(path, seed, "type = 'index'", |page, seed| page.fill_with(|| byte(next(seed))));
    }),
    ("the list of tables changed", listed),
    ("another file in its place", another),
];

/// Which byte a number stands for.
fn byte(number: u64) -> u8 {
    number.to_le_bytes()[3]
}

fn below(seed: &mut u64, count: usize) -> usize {
    usize::try_from(next(seed) % u64::try_from(count).unwrap()).unwrap()
}

fn edited(path: &Path, edit: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).unwrap();
    edit(&mut bytes);
    fs::write(path, bytes).unwrap();
}

/// So many bytes become others, anywhere or among the first.
fn changed(path: &Path, seed: &mut u64, count: usize, among: usize) {
    edited(path, |bytes| {
        let among = if among == 0 { bytes.len() } else { among };
        for _ in 0..count {
            let at = below(seed, among);
            bytes[at] ^= byte(next(seed)).max(1);
        }
    });
}

fn pages(path: &Path, seed: &mut u64, count: usize, with: fn(&mut u64) -> u8) {
    edited(path, |bytes| {
        for _ in 0..count {
            let at = below(seed, bytes.len() / PAGE) * PAGE;
            bytes[at..at + PAGE].fill_with(|| with(seed));
        }
    });
}

fn cut(path: &Path, seed: &mut u64, border: usize) {
    edited(path, |bytes| {
        let left = (1 + below(seed, bytes.len() / border - 1)) * border;
        bytes.truncate(left);
    });
}

fn first(path: &Path, seed: &mut u64, count: usize) {
    let noise = next(seed).is_multiple_of(2);
    edited(path, |bytes| bytes[..count].fill_with(|| if noise { byte(next(seed)) } else { 0 }));
}

fn beside(path: &Path, seed: &mut u64) {
    let mut bytes: Vec<u8> = (0..3 * PAGE + 512).map(|_| byte(next(seed))).collect();
    let (ending, begins) = match next(seed) % 3 {
        0 => ("-wal", [0x37, 0x7f, 0x06, 0x82, 0x00, 0x2d, 0xe2, 0x18]),
        1 => ("-journal", [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]),
        _ => ("-wal", [0; 8]),
    };
    bytes[..8].copy_from_slice(&begins);
    fs::write(path.with_extension(format!("sqlite{ending}")), bytes).unwrap();
    pages(path, seed, 1, |_| 0);
}

/// Something happens to the first page of one of those that the list of tables names.
fn found(path: &Path, seed: &mut u64, which: &str, what: fn(&mut [u8], &mut u64)) {
    let rows = Connection::open(path).unwrap();
    let mut all = rows.prepare(&format!("SELECT rootpage FROM sqlite_schema WHERE {which}")).unwrap();
    let roots: Vec<isize> = all.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    drop(all);
    drop(rows);
    let at = (roots[below(seed, roots.len())].unsigned_abs() - 1) * PAGE;
    edited(path, |bytes| what(&mut bytes[at..at + PAGE], seed));
}

/// Bytes change in a page that holds words of the list of tables.
fn listed(path: &Path, seed: &mut u64) {
    edited(path, |bytes| {
        let words = b"CREATE TABLE";
        let holds = |at: &usize| bytes[*at..*at + PAGE].windows(words.len()).any(|window| window == words);
        let starts: Vec<usize> = (0..bytes.len() / PAGE).map(|page| page * PAGE).filter(holds).collect();
        for _ in 0..8 {
            let at = starts[below(seed, starts.len())] + below(seed, PAGE);
            bytes[at] ^= byte(next(seed)).max(1);
        }
    });
}

fn another(path: &Path, seed: &mut u64) {
    match next(seed) % 6 {
        0 => fs::write(path, "Dette er et notat.\n".repeat(600)).unwrap(),
        1 => fs::write(path, pdf("firmaattest.pdf")).unwrap(),
        2 => fs::write(path, "").unwrap(),
        3 => fs::remove_file(path).unwrap(),
        4 => {
            fs::remove_file(path).unwrap();
            let foreign = Connection::open(path).unwrap();
            foreign.execute_batch("CREATE TABLE company (navn TEXT); INSERT INTO company VALUES ('Ola');").unwrap();
        }
        _ => {
            let other = Ringperm::new();
            start(&other);
            fs::copy(other.store().join("ringperm.sqlite"), path).unwrap();
        }
    }
}
