//! Copies a stream and takes its checksums on the way: one thread reads, one hashes, one writes.
//!
//! Four buffers go round, so memory stays the same whatever the size, and the bytes that are hashed are the bytes that
//! are written. What fits into one buffer is done at once, without threads.

use std::io::{self, ErrorKind, Read, Write};
use std::ops::ControlFlow;
use std::sync::mpsc::sync_channel;
use std::thread::{self, Builder};

use sha2::{Digest, Sha256};

use crate::Error;

/// Large enough that handing over costs nothing, small enough that a file of a megabyte fills the pipe.
const BUFFER: usize = 128 * 1024;
const BUFFERS: usize = 4;

/// What was copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Copied {
    pub size: u64,
    pub crc: u32,
    pub sha256: [u8; 32],
}

/// Told how many bytes more were read; breaks to stop.
pub(crate) type Tell<'a> = &'a mut dyn FnMut(u64) -> ControlFlow<()>;

/// The buffers, kept from one stream to the next.
pub(crate) struct Pipe {
    buffers: Vec<Vec<u8>>,
}

impl Pipe {
    pub(crate) fn new() -> Self {
        Self { buffers: (0..BUFFERS).map(|_| Vec::with_capacity(BUFFER)).collect() }
    }

    /// Copies `content` to its end. [`Error::Stopped`] when `tell` breaks; then, and after any other failure, what `out`
    /// holds is a part.
    pub(crate) fn copy<W: Write + Send>(
        &mut self,
        content: &mut dyn Read,
        out: &mut W,
        tell: Tell<'_>,
    ) -> Result<Copied, Error> {
        let mut first = self.buffers.pop().unwrap_or_else(|| Vec::with_capacity(BUFFER));
        fill(content, &mut first)?;
        if first.len() < BUFFER {
            return self.copy_small(first, out, tell);
        }
        let spare = std::mem::take(&mut self.buffers);
        let (copied, back) = pump(content, out, tell, first, spare)?;
        self.buffers = back;
        Ok(copied)
    }

    fn copy_small<W: Write>(&mut self, bytes: Vec<u8>, out: &mut W, tell: Tell<'_>) -> Result<Copied, Error> {
        let size = bytes.len() as u64;
        if size > 0 && tell(size).is_break() {
            return Err(Error::Stopped);
        }
        out.write_all(&bytes)?;
        let copied = Copied { size, crc: crc32fast::hash(&bytes), sha256: Sha256::digest(&bytes).into() };
        self.buffers.push(bytes);
        Ok(copied)
    }
}

/// Reads on this thread; hashing and writing run beside it. A buffer goes from the reader to the hasher, on to the
/// writer, and back to the reader.
fn pump<W: Write + Send>(
    content: &mut dyn Read,
    out: &mut W,
    tell: Tell<'_>,
    first: Vec<u8>,
    spare: Vec<Vec<u8>>,
) -> Result<(Copied, Vec<Vec<u8>>), Error> {
    let (to_hash, hashing) = sync_channel::<Vec<u8>>(BUFFERS);
    let (to_write, writing) = sync_channel::<Vec<u8>>(BUFFERS);
    let (give_back, free) = sync_channel::<Vec<u8>>(BUFFERS);
    for buffer in spare {
        // as many places as buffers: this never waits
        let _ = give_back.try_send(buffer);
    }
    thread::scope(|scope| {
        let hasher = Builder::new().spawn_scoped(scope, move || {
            let mut sha256 = Sha256::new();
            for buffer in hashing {
                sha256.update(&buffer);
                if to_write.send(buffer).is_err() {
                    break;
                }
            }
            sha256.finalize()
        })?;
        let writer = Builder::new().spawn_scoped(scope, move || -> io::Result<u32> {
            let mut crc = crc32fast::Hasher::new();
            for buffer in writing {
                crc.update(&buffer);
                out.write_all(&buffer)?;
                let _ = give_back.try_send(buffer);
            }
            Ok(crc.finalize())
        })?;
        let mut size = 0;
        let mut buffer = first;
        let read = loop {
            if buffer.is_empty() {
                break Ok(());
            }
            size += buffer.len() as u64;
            if tell(buffer.len() as u64).is_break() {
                break Err(Error::Stopped);
            }
            // nobody takes a buffer, or gives one back, any more: the writer failed, and says why
            if to_hash.send(buffer).is_err() {
                break Ok(());
            }
            let Ok(next) = free.recv() else { break Ok(()) };
            buffer = next;
            if let Err(error) = fill(content, &mut buffer) {
                break Err(error.into());
            }
        };
        drop(to_hash);
        let gone = || Error::Io(io::Error::other("a thread ended"));
        let sha256 = hasher.join().map_err(|_| gone())?;
        let crc = writer.join().map_err(|_| gone())?;
        read?;
        Ok((Copied { size, crc: crc?, sha256: sha256.into() }, free.try_iter().collect()))
    })
}

/// Fills a buffer, as far as there is something to read.
fn fill(content: &mut dyn Read, buffer: &mut Vec<u8>) -> io::Result<()> {
    buffer.resize(BUFFER, 0);
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match content.read(rest) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    buffer.truncate(filled);
    Ok(())
}
