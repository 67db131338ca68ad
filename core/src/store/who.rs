//! In whose name this process changes something: the user who is logged in, by the name that the system has for them.
//!
//! It is no proof of who sat there, and never leaves the store but in a backup.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicBool, Ordering};

/// Who makes a change that nobody asked for just now.
const PROGRAM: &str = "Ringperm";

static USER: LazyLock<Option<String>> =
    LazyLock::new(|| whoami::username().ok().map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()));

static BY_ITSELF: AtomicBool = AtomicBool::new(false);

/// Has this process write in the program's own name from now on, because the system started it, or in the user's again.
pub fn by_itself(alone: bool) {
    BY_ITSELF.store(alone, Ordering::Relaxed);
}

/// The name that is written beside a change; `None` when the system does not say it.
pub(super) fn who() -> Option<&'static str> {
    if BY_ITSELF.load(Ordering::Relaxed) { Some(PROGRAM) } else { USER.as_deref() }
}
