//! Files to bundle: the same names, sizes and bytes every time (xorshift64, Marsaglia 2003), and none that can be packed
//! smaller.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use anyhow::Result;

/// A set of files.
pub struct Set {
    /// As it is called in the table, and the name of its folder.
    pub name: &'static str,
    /// How many files.
    pub files: u64,
    /// How many bytes, all together.
    pub bytes: u64,
}

/// An application with many documents, and the most that anybody will send.
pub const SETS: [Set; 2] =
    [Set { name: "60 MB", files: 60, bytes: 60_000_000 }, Set { name: "1 GB", files: 1_000, bytes: 1_000_000_000 }];

/// Writes the files of a set into `folder`, from a quarter of the mean size to seven quarters.
pub fn write(set: &Set, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let mut next = numbers(0x5eed_2026_0005);
    let mean = set.bytes / set.files;
    let mut left = set.bytes;
    for index in 0..set.files {
        let last = index + 1 == set.files;
        let size = if last { left } else { (mean / 4 + next() % (mean * 3 / 2)).min(left) };
        left -= size;
        fill(&folder.join(format!("{index:04}.bin")), size, &mut next)?;
    }
    Ok(())
}

/// Writes one file of so many bytes; another `seed` makes other bytes.
pub fn one(path: &Path, bytes: u64, seed: u64) -> Result<()> {
    fill(path, bytes, &mut numbers(seed))
}

/// Numbers that look like chance and are the same every time (xorshift, Marsaglia 2003).
pub fn numbers(mut seed: u64) -> impl FnMut() -> u64 {
    move || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed
    }
}

fn fill(path: &Path, bytes: u64, next: &mut impl FnMut() -> u64) -> Result<()> {
    let mut file = File::create(path)?;
    let mut buffer = Vec::with_capacity(1 << 20);
    let mut left = bytes;
    while left > 0 {
        buffer.clear();
        let piece = usize::try_from(left.min(1 << 20))?;
        while buffer.len() < piece {
            buffer.extend_from_slice(&next().to_le_bytes());
        }
        buffer.truncate(piece);
        file.write_all(&buffer)?;
        left -= piece as u64;
    }
    Ok(())
}
