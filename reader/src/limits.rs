//! What the reader may use. Past these bounds it is killed or stops, and its parent says so.

use std::time::{Duration, Instant};

/// The largest file that is read.
pub const FILE: u64 = 64 << 20;
/// The most that one document may unpack to.
pub const UNPACKED: u64 = 96 << 20;
/// The most text that is looked at.
pub const TEXT: usize = 2 << 20;
/// The most parts that an archive may have.
pub const PARTS: usize = 5_000;
/// The most rows that are looked at, in all sheets together.
pub const ROWS: usize = 100_000;
/// The most cells that are looked at, in all sheets together.
pub const CELLS: usize = 1_000_000;
/// The most columns of a sheet that can hold figures.
pub const COLUMNS: usize = 200;
/// The most pages that are looked at.
pub const PAGES: usize = 2_000;

/// Pages that were not reached by then are left out, so that there is an answer before the parent loses patience.
const PATIENCE: Duration = Duration::from_millis(3_500);

/// Counts down to the time when an answer must be given.
pub struct Patience(Instant);

impl Patience {
    /// Starts now.
    pub fn new() -> Self {
        Self(Instant::now())
    }

    /// Whether it is time to answer.
    pub fn is_over(&self) -> bool {
        self.0.elapsed() > PATIENCE
    }
}

/// Binds this process, for good, to little memory and time, and to no dump of what it has read.
#[cfg(unix)]
pub fn set() {
    bind(512 << 20, 5, 4 << 20);
}

/// The same for pictures of pages, which take more of everything.
#[cfg(unix)]
pub fn set_for_pages() {
    bind(1 << 30, 12, 192 << 20);
}

/// Binds this process to so many bytes of memory, seconds, and bytes written.
#[cfg(unix)]
fn bind(memory: u64, seconds: u64, output: u64) {
    use rlimit::Resource;
    let bounds = [
        (Resource::CORE, 0),
        (Resource::CPU, seconds),
        (Resource::FSIZE, output),
        (Resource::AS, memory),
        (Resource::DATA, memory),
    ];
    for (resource, bound) in bounds {
        // Not every system has every limit, and one may be lower already; the parent's clock holds in any case.
        let lower = resource.get().map_or(bound, |(_, hard)| hard.min(bound));
        let _ = resource.set(lower, lower);
    }
}

/// On Windows the parent's clock is the only bound.
#[cfg(not(unix))]
pub fn set() {}

/// On Windows the parent's clock is the only bound.
#[cfg(not(unix))]
pub fn set_for_pages() {}
