//! Random numbers that a seed brings back: SplitMix64 (Steele, Lea and Flood 2014).

use std::cell::Cell;

/// A generator. Shared by reference: each draw moves it on.
#[derive(Debug, Clone)]
pub(crate) struct Rng(Cell<u64>);

impl Rng {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Cell::new(seed))
    }

    /// Another generator for case `number` of a seed.
    pub(crate) fn of(seed: u64, number: u64) -> Self {
        let own = Self::new(seed ^ number.wrapping_mul(0xA24B_AED4_963E_E407));
        own.next();
        own
    }

    pub(crate) fn next(&self) -> u64 {
        let state = self.0.get().wrapping_add(0x9E37_79B9_7F4A_7C15);
        self.0.set(state);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`; 0 where the limit is 0.
    pub(crate) fn below(&self, limit: u64) -> u64 {
        if limit == 0 { 0 } else { self.next() % limit }
    }

    /// A number below `limit`, for an index.
    pub(crate) fn index(&self, limit: usize) -> usize {
        // A usize has at most 64 bits here, and the result is below it.
        self.below(limit as u64) as usize
    }

    /// One of several.
    pub(crate) fn one<T: Copy>(&self, of: &[T]) -> T {
        of[self.index(of.len())]
    }

    /// True once in `times`.
    pub(crate) fn once_in(&self, times: u64) -> bool {
        self.below(times) == 0
    }
}
