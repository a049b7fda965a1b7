//! How far something is that takes long, told to whoever asks, and the word to stop it.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use crate::wire::TakeOutProgress;
use crate::{ApiError, ErrorCode};

/// What is under way; one at a time.
#[derive(Debug, Default)]
pub(crate) struct Underway {
    running: AtomicBool,
    stopped: AtomicBool,
    done: AtomicU32,
    total: AtomicU32,
}

/// While it is there, something is under way.
pub(crate) struct Begun<'u>(&'u Underway);

impl Underway {
    /// Begins.
    pub(crate) fn begin(&self) -> Result<Begun<'_>, ApiError> {
        if self.running.swap(true, Ordering::AcqRel) {
            return Err(ApiError::new(ErrorCode::TakeOutUnderway));
        }
        self.stopped.store(false, Ordering::Release);
        self.done.store(0, Ordering::Relaxed);
        self.total.store(0, Ordering::Relaxed);
        Ok(Begun(self))
    }

    /// How far it is.
    pub(crate) fn look(&self) -> TakeOutProgress {
        TakeOutProgress {
            running: self.running.load(Ordering::Acquire),
            done: self.done.load(Ordering::Relaxed),
            total: self.total.load(Ordering::Relaxed),
        }
    }

    /// Says to stop at the next row.
    pub(crate) fn stop(&self) {
        self.stopped.store(true, Ordering::Release);
    }
}

impl Begun<'_> {
    /// Tells how far it is, and hears whether to go on.
    pub(crate) fn tell(&self, done: u64, total: u64) -> ControlFlow<()> {
        let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        self.0.done.store(small(done), Ordering::Relaxed);
        self.0.total.store(small(total), Ordering::Relaxed);
        if self.0.stopped.load(Ordering::Acquire) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    }
}

impl Drop for Begun<'_> {
    fn drop(&mut self) {
        self.0.running.store(false, Ordering::Release);
    }
}
