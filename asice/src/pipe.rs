//! Copies a stream and takes its checksums on the way: the caller's thread reads and writes, another one hashes.
//!
//! SHA-256 takes about as long as all the rest together, so two threads are as fast as more would be. The buffers go
//! round, so memory stays the same whatever the size, and the bytes that are hashed are the bytes that are written. What
//! fits into one buffer is done at once, without the other thread.

use std::io::{self, ErrorKind, Read, Write};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{Builder, JoinHandle};

use sha2::{Digest, Sha256};

use crate::Error;

/// Large enough that handing over costs nothing, small enough that a file of a megabyte keeps both threads at work.
const BUFFER: usize = 128 * 1024;
const BUFFERS: usize = 6;

/// What was copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Copied {
    pub size: u64,
    pub crc: u32,
    pub sha256: [u8; 32],
}

/// Told how many bytes more were read; breaks to stop.
pub(crate) type Tell<'a> = &'a mut dyn FnMut(u64) -> ControlFlow<()>;

/// The buffers and the thread that hashes, kept from one stream to the next.
pub(crate) struct Pipe {
    spare: Vec<Vec<u8>>,
    hasher: Option<Hasher>,
}

impl Pipe {
    pub(crate) fn new() -> Self {
        Self { spare: Vec::new(), hasher: None }
    }

    /// Copies `content` to its end. [`Error::Stopped`] when `tell` breaks; then, and after any other failure, what `out`
    /// holds is a part.
    pub(crate) fn copy<W: Write>(
        &mut self,
        content: &mut dyn Read,
        out: &mut W,
        tell: Tell<'_>,
    ) -> Result<Copied, Error> {
        let mut first = self.spare.pop().unwrap_or_default();
        fill(content, &mut first)?;
        if first.len() < BUFFER {
            return self.copy_small(first, out, tell);
        }
        // after a failure it may still hold a part of this stream, so it is not put back
        let hasher = self.hasher.take().map_or_else(Hasher::start, Ok)?;
        let copied = self.pump(content, out, tell, first, &hasher)?;
        self.hasher = Some(hasher);
        Ok(copied)
    }

    fn copy_small<W: Write>(&mut self, bytes: Vec<u8>, out: &mut W, tell: Tell<'_>) -> Result<Copied, Error> {
        let size = bytes.len() as u64;
        if size > 0 && tell(size).is_break() {
            return Err(Error::Stopped);
        }
        out.write_all(&bytes)?;
        let copied = Copied { size, crc: crc32fast::hash(&bytes), sha256: Sha256::digest(&bytes).into() };
        self.spare.push(bytes);
        Ok(copied)
    }

    /// A buffer is read here, hashed there while it is written here, and comes back to be read into again.
    fn pump<W: Write>(
        &mut self,
        content: &mut dyn Read,
        out: &mut W,
        tell: Tell<'_>,
        first: Vec<u8>,
        hasher: &Hasher,
    ) -> Result<Copied, Error> {
        let mut crc = crc32fast::Hasher::new();
        let (mut size, mut away) = (0, 0);
        let mut buffer = first;
        while !buffer.is_empty() {
            size += buffer.len() as u64;
            if tell(buffer.len() as u64).is_break() {
                return Err(Error::Stopped);
            }
            let shared = Arc::new(buffer);
            hasher.update(Arc::clone(&shared))?;
            away += 1;
            crc.update(&shared);
            out.write_all(&shared)?;
            drop(shared);
            buffer = match self.spare.pop() {
                Some(spare) => spare,
                None if away < BUFFERS => Vec::new(),
                None => {
                    away -= 1;
                    hasher.give_back()?
                }
            };
            fill(content, &mut buffer)?;
        }
        self.spare.push(buffer);
        let sha256 = hasher.finish()?;
        while away > 0 {
            self.spare.push(hasher.give_back()?);
            away -= 1;
        }
        Ok(Copied { size, crc: crc.finalize(), sha256 })
    }
}

enum Task {
    Update(Arc<Vec<u8>>),
    Finish,
}

/// A thread that hashes what it is given, and gives the buffers back.
struct Hasher {
    /// `None` only while it is dropped.
    tasks: Option<SyncSender<Task>>,
    done: Receiver<Arc<Vec<u8>>>,
    digests: Receiver<[u8; 32]>,
    thread: Option<JoinHandle<()>>,
}

impl Hasher {
    fn start() -> io::Result<Self> {
        // one place more than there are buffers: nobody ever waits to hand one over
        let (tasks, given) = sync_channel(BUFFERS + 1);
        let (give_back, done) = sync_channel(BUFFERS);
        let (tell, digests) = sync_channel(1);
        let thread = Builder::new().name("sha256".to_owned()).spawn(move || {
            let mut sha256 = Sha256::new();
            for task in given {
                let heard = match task {
                    Task::Update(buffer) => {
                        sha256.update(&*buffer);
                        give_back.send(buffer).is_ok()
                    }
                    Task::Finish => tell.send(sha256.finalize_reset().into()).is_ok(),
                };
                if !heard {
                    break;
                }
            }
        })?;
        Ok(Self { tasks: Some(tasks), done, digests, thread: Some(thread) })
    }

    fn update(&self, buffer: Arc<Vec<u8>>) -> io::Result<()> {
        self.give(Task::Update(buffer))
    }

    /// The digest of all that was given since the last one.
    fn finish(&self) -> io::Result<[u8; 32]> {
        self.give(Task::Finish)?;
        self.digests.recv().map_err(|_| gone())
    }

    /// Waits for a buffer that is hashed. Nobody else may hold it any more.
    fn give_back(&self) -> io::Result<Vec<u8>> {
        let buffer = self.done.recv().map_err(|_| gone())?;
        Arc::into_inner(buffer).ok_or_else(gone)
    }

    fn give(&self, task: Task) -> io::Result<()> {
        self.tasks.as_ref().and_then(|tasks| tasks.send(task).ok()).ok_or_else(gone)
    }
}

impl Drop for Hasher {
    fn drop(&mut self) {
        drop(self.tasks.take());
        if let Some(thread) = self.thread.take() {
            // it ends with what it was given, which is a few buffers; a panic there was told as a failure already
            let _ = thread.join();
        }
    }
}

fn gone() -> io::Error {
    io::Error::other("a thread ended")
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
