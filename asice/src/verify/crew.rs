//! Reads the contents of a file's entries on several threads, with the same answer as on one.
//!
//! Each thread takes the largest entry that is left and reads it with a buffer of its own, so memory grows with the
//! threads and with nothing else. What is read twice, or by nobody, would be a hole: every entry is taken exactly once.

use std::fs::File;
use std::io;
use std::ops::ControlFlow;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::{self, Builder};

use sha2::{Digest, Sha256};

use super::content::{BUFFER, Content, Meter, one_by_one, pieces};
use crate::pipe::Pipe;
use crate::section::Section;
use crate::zip_read::ZipEntry;
use crate::{Entry, Error};

/// Less than this is read before a thread has begun.
const WORTH_A_THREAD: u64 = 1 << 20;
/// After how many bytes a thread says how far it is.
const STEP: u64 = 1 << 20;

/// As [`one_by_one`], by at most `threads` threads beside the caller's, which hears from them and tells `meter`.
pub(super) fn read_all(
    file: &File,
    files: &[&ZipEntry],
    threads: usize,
    meter: &mut Meter<'_>,
) -> io::Result<Vec<Content>> {
    let stored: Vec<&ZipEntry> = files.iter().copied().filter(|entry| entry.stored).collect();
    let total: u64 = stored.iter().map(|entry| entry.size).sum();
    if threads < 2 || total < WORTH_A_THREAD {
        return one_by_one(&mut &*file, files, meter);
    }
    let mut order: Vec<usize> = (0..stored.len()).collect();
    order.sort_by_key(|&index| std::cmp::Reverse(stored.get(index).map_or(0, |entry| entry.size)));
    let work = Work {
        file,
        files: &stored,
        order: &order,
        next: AtomicUsize::new(0),
        stop: AtomicBool::new(false),
        failure: OnceLock::new(),
        dominant: total / threads as u64,
    };
    let (say, heard) = sync_channel::<u64>(threads);
    let mut found = thread::scope(|scope| {
        let mut crew = Vec::new();
        for _ in 0..threads.min(stored.len()) {
            let (work, say) = (&work, say.clone());
            // fewer do it too, if a little later
            let Ok(one) = Builder::new().spawn_scoped(scope, move || work.through(&say)) else { break };
            crew.push(one);
        }
        drop(say);
        let mut told = Ok(());
        for bytes in heard {
            if told.is_ok() {
                told = meter.count(bytes);
                work.stop.fetch_or(told.is_err(), Ordering::Relaxed);
            }
        }
        let mut found = Vec::with_capacity(stored.len());
        for one in crew {
            found.append(&mut one.join().map_err(|_| io::Error::other("a thread ended"))?);
        }
        told.map(|()| found)
    })?;
    if let Some(failure) = work.failure.into_inner() {
        return Err(failure);
    }
    if found.len() != stored.len() {
        return Err(io::Error::other("a thread ended, or none could be started"));
    }
    found.sort_by_key(|(index, _)| *index);
    Ok(found.into_iter().map(|(_, content)| content).collect())
}

/// What the threads share.
struct Work<'a> {
    file: &'a File,
    files: &'a [&'a ZipEntry],
    /// Largest first: no thread is left alone with much at the end.
    order: &'a [usize],
    next: AtomicUsize,
    stop: AtomicBool,
    /// Why, when no wish of the caller's ended it.
    failure: OnceLock<io::Error>,
    /// A larger entry than this would keep one thread busy when the others are done: SHA-256 goes from the first byte
    /// to the last. Reading and the zip checksum can at least be taken off it.
    dominant: u64,
}

impl Work<'_> {
    /// Reads entries until there are no more.
    fn through(&self, say: &SyncSender<u64>) -> Vec<(usize, Content)> {
        let mut teller = Teller { say, untold: 0 };
        let mut buffer = vec![0; BUFFER];
        let mut found = Vec::new();
        while let Some(&index) = self.order.get(self.next.fetch_add(1, Ordering::Relaxed)) {
            let Some(entry) = self.files.get(index) else { break };
            let content = if entry.size > self.dominant {
                self.piped(entry, &mut teller)
            } else {
                self.alone(entry, &mut buffer, &mut teller)
            };
            match content {
                Ok(content) => found.push((index, content)),
                Err(error) => {
                    self.end(error);
                    break;
                }
            }
        }
        teller.rest();
        found
    }

    /// Ends everybody's work. What one meets because it has ended already is no news.
    fn end(&self, error: io::Error) {
        if !self.stop.swap(true, Ordering::Relaxed) {
            let _ = self.failure.set(error);
        }
    }

    fn alone(&self, entry: &ZipEntry, buffer: &mut [u8], teller: &mut Teller<'_>) -> io::Result<Content> {
        let mut sha256 = Sha256::new();
        let mut section = Section::new(self.file, entry.content_at, entry.size);
        let crc = pieces(&mut section, entry.size, buffer, &mut |piece| {
            sha256.update(piece);
            teller.tell(piece.len() as u64);
            if self.stop.load(Ordering::Relaxed) { Err(io::ErrorKind::Interrupted.into()) } else { Ok(()) }
        })?;
        Ok(content(entry, crc, sha256.finalize().into()))
    }

    /// The same with hashing beside reading and the zip checksum.
    fn piped(&self, entry: &ZipEntry, teller: &mut Teller<'_>) -> io::Result<Content> {
        let mut section = Section::new(self.file, entry.content_at, entry.size);
        let copied = Pipe::new().copy(&mut section, &mut io::sink(), &mut |bytes| {
            teller.tell(bytes);
            if self.stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        match copied {
            Ok(copied) if copied.size == entry.size => Ok(content(entry, copied.crc, copied.sha256)),
            Ok(_) => Err(io::ErrorKind::UnexpectedEof.into()),
            Err(Error::Io(error)) => Err(error),
            Err(error) => Err(io::Error::other(error)),
        }
    }
}

fn content(entry: &ZipEntry, crc: u32, sha256: [u8; 32]) -> Content {
    Content { entry: Entry { name: entry.name.clone(), size: entry.size, sha256 }, crc_sound: crc == entry.crc }
}

/// Says how many bytes more were read, not too often.
struct Teller<'a> {
    say: &'a SyncSender<u64>,
    untold: u64,
}

impl Teller<'_> {
    fn tell(&mut self, bytes: u64) {
        self.untold += bytes;
        if self.untold >= STEP {
            self.rest();
        }
    }

    fn rest(&mut self) {
        // who listens does so until all have ended
        let _ = self.say.send(std::mem::take(&mut self.untold));
    }
}
