//! The file in hand, and how far it is.

use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;
use domain::ids::IncomingId;
use exchange::tracker::{Part, Wish};

use super::answers::Settled;
use super::plan::Plan;
use crate::wire::ImportAnswers;
use crate::{ApiError, ErrorCode};

/// A file that was read and looked at.
#[derive(Debug)]
pub(super) struct InHand {
    pub(super) incoming_id: IncomingId,
    pub(super) name: String,
    /// How it was read.
    pub(super) wish: Wish,
    pub(super) parts: Arc<Vec<Part>>,
    pub(super) settled: Vec<Settled>,
    pub(super) plan: Plan,
    /// The day by which its dates were read.
    pub(super) today: NaiveDate,
    /// What the plan was made by: the person's answers, and the counts of writes to the profile by then.
    pub(super) answers: ImportAnswers,
    pub(super) held: (i64, u64),
}

/// What is being done with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    Idle,
    Reading,
    Comparing,
    Writing,
}

/// One file at a time, with counters that are read while the profile is being written.
#[derive(Debug, Default)]
pub(crate) struct Imports {
    in_hand: Mutex<Option<Arc<InHand>>>,
    phase: AtomicU8,
    done: AtomicU32,
    total: AtomicU32,
    is_stopped: AtomicBool,
}

impl Imports {
    pub(super) fn keep(&self, hand: InHand) {
        *self.in_hand.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(hand));
    }

    pub(super) fn forget(&self) {
        *self.in_hand.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    pub(super) fn in_hand(&self, id: IncomingId) -> Option<Arc<InHand>> {
        let hand = self.in_hand.lock().unwrap_or_else(PoisonError::into_inner).clone();
        hand.filter(|hand| hand.is_of(id))
    }

    /// Begins a phase of so many rows; what was stopped before is no matter any more.
    pub(super) fn begin(&self, phase: Phase, total: usize) {
        self.done.store(0, Ordering::Relaxed);
        self.total.store(u32::try_from(total).unwrap_or(u32::MAX), Ordering::Relaxed);
        self.phase.store(phase as u8, Ordering::Relaxed);
        if matches!(phase, Phase::Reading | Phase::Idle) {
            self.is_stopped.store(false, Ordering::Relaxed);
        }
    }

    /// One row is done.
    ///
    /// # Errors
    /// `import_stopped` once the person stopped it.
    pub(super) fn one_done(&self) -> Result<(), ApiError> {
        self.done.fetch_add(1, Ordering::Relaxed);
        if self.is_stopped.load(Ordering::Relaxed) {
            return Err(ApiError::new(ErrorCode::ImportStopped));
        }
        Ok(())
    }

    pub(super) fn stop(&self) {
        self.is_stopped.store(true, Ordering::Relaxed);
    }

    pub(super) fn progress(&self) -> (Phase, u32, u32) {
        let phases = [Phase::Idle, Phase::Reading, Phase::Comparing, Phase::Writing];
        let phase =
            phases.get(usize::from(self.phase.load(Ordering::Relaxed))).copied().unwrap_or(Phase::Idle);
        (phase, self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }
}
