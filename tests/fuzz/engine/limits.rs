//! What no reader may take.

use std::time::Duration;

/// The longest that a reader may work on one input: two seconds as the program is given away. Without optimisation the same
/// work takes four times as long and more.
pub const TIME: Duration = Duration::from_secs(if cfg!(debug_assertions) { 8 } else { 2 });
/// The most memory that reading one input may take, in bytes.
pub const MEMORY: usize = 256 * 1024 * 1024;
/// After so long without an answer there will be none.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// What fills 256 MiB takes longer than this; quicker readers are not asked for the memory of their process, since asking
/// takes longer than they do.
const ASKED_AFTER: Duration = Duration::from_millis(10);

/// The longest input that is made, in bytes. Code that was not optimised is twenty times slower: it gets shorter ones, so
/// that the same two seconds tell a reader whose time grows faster than its input.
pub const MAX_INPUT: usize = if cfg!(debug_assertions) { 64 * 1024 } else { 1024 * 1024 };

/// How long this thread has worked so far: what else the machine does at the time is not the reader's.
#[cfg(unix)]
pub fn worked() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::try_from(time).unwrap_or_default()
}

/// How long this thread has worked so far, as the clock on the wall says where no other is at hand.
#[cfg(not(unix))]
#[allow(clippy::disallowed_methods, reason = "how long a reader takes is what is asked here")]
pub fn worked() -> Duration {
    static START: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
    START.elapsed()
}

/// The memory in use before an input is read.
pub struct Before {
    allocated: usize,
    process: Option<usize>,
}

impl Before {
    /// Begins to watch.
    pub fn now() -> Self {
        crate::MEMORY.reset_peak_usage();
        Self { allocated: crate::MEMORY.current_usage(), process: None }
    }

    /// Begins to watch a process whose memory was at most `process` bytes so far.
    pub fn of_process(process: Option<usize>) -> Self {
        Self { process, ..Self::now() }
    }

    /// Stops at an input for which more memory was taken than may be: allocations of Rust code are counted, and where the
    /// system tells, libraries in C (SQLite, zstd) by what the process held at most.
    pub fn check(&self, took: Duration) {
        let peak = crate::MEMORY.peak_usage().saturating_sub(self.allocated);
        assert!(peak <= MEMORY, "one input took {} MiB of memory", peak >> 20);
        let (Some(before), true) = (self.process, took > ASKED_AFTER) else { return };
        let grown = most_of_process().unwrap_or(before).saturating_sub(before);
        assert!(grown <= MEMORY, "one input made the process larger by {} MiB", grown >> 20);
    }
}

/// The most memory that this process ever held, in bytes; only Linux tells.
pub fn most_of_process() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: usize = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib * 1024)
}
