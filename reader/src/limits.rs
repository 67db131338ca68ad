//! What the reader may use. Past these bounds it is killed or stops, and its parent says so.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// The largest file that is read.
pub const FILE: u64 = 64 << 20;
/// The most that one document may unpack to.
pub const UNPACKED: u64 = 64 << 20;
/// The most that the streams of a PDF may unpack to together, pictures not counted.
pub const PDF_UNPACKED: usize = 96 << 20;
/// The most that one of them may unpack to.
pub const PDF_STREAM: usize = 24 << 20;
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

/// How long the first reader of a PDF may take, so that time is left for the second.
const FIRST_READER: Duration = Duration::from_millis(2_200);

/// However little of that a busy machine has given to this process, this much after its start it is over.
const LAST_CALL: Duration = Duration::from_millis(3_700);

/// Pages that were not reached by then are left out, so that there is an answer before the parent loses patience.
const PATIENCE: Duration = Duration::from_secs(3);

/// When this process began to read.
static START: OnceLock<Instant> = OnceLock::new();

fn start_clock() {
    START.get_or_init(Instant::now);
}

fn spent() -> Duration {
    START.get_or_init(Instant::now).elapsed()
}

/// The time that this process was at work. Its threads may work at once, so that it is more than what went by.
#[cfg(unix)]
fn worked() -> Duration {
    let clock = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::try_from(clock).unwrap_or(Duration::MAX)
}

#[cfg(not(unix))]
fn worked() -> Duration {
    Duration::MAX
}

/// Whether it is time to answer.
pub fn patience_is_over() -> bool {
    let spent = spent();
    spent > LAST_CALL || spent > PATIENCE && worked() > PATIENCE
}

/// How long a first reader may still take, files within files included.
pub fn left_for_first_reader() -> Duration {
    let spent = spent();
    let until_last_call = LAST_CALL.saturating_sub(PATIENCE.saturating_sub(FIRST_READER)).saturating_sub(spent);
    FIRST_READER.saturating_sub(spent.min(worked())).min(until_last_call)
}

/// What this process may use, for good.
#[cfg(unix)]
struct Bounds {
    /// Bytes of memory that are written to.
    memory: u64,
    /// Bytes of addresses. They alone cost nothing, and every thread reserves many.
    addresses: u64,
    /// Seconds of all threads together.
    seconds: u64,
    /// Bytes of the answer.
    output: u64,
}

/// Binds this process, for good, to little memory and time, and to no dump of what it has read.
#[cfg(unix)]
pub fn set() {
    // Two threads for as long as the parent waits.
    bind(&Bounds { memory: 256 << 20, addresses: 1 << 30, seconds: 9, output: 4 << 20 });
}

/// The same for pictures of pages. A picture of 8000 by 8000 pixels with four channels unpacks to 256 MB by itself, and
/// a little more is needed to draw it smaller; scans of pages take less than half.
#[cfg(unix)]
pub fn set_for_pages() {
    bind(&Bounds { memory: 320 << 20, addresses: 2 << 30, seconds: 12, output: 192 << 20 });
}

#[cfg(unix)]
fn bind(bounds: &Bounds) {
    use rlimit::Resource;
    let bounds = [
        (Resource::CORE, 0),
        (Resource::CPU, bounds.seconds),
        (Resource::FSIZE, bounds.output),
        (Resource::AS, bounds.addresses),
        (Resource::DATA, bounds.memory),
    ];
    start_clock();
    for (resource, bound) in bounds {
        // Not every system has every limit, and one may be lower already; the parent's clock holds in any case.
        let lower = resource.get().map_or(bound, |(_, hard)| hard.min(bound));
        let _ = resource.set(lower, lower);
    }
}

/// On Windows the parent's clock is the only bound.
#[cfg(not(unix))]
pub fn set() {
    start_clock();
}

/// On Windows the parent's clock is the only bound.
#[cfg(not(unix))]
pub fn set_for_pages() {
    start_clock();
}
