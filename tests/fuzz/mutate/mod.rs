//! Makes inputs from others: by bytes, by what is text in them, and by the form they have.

mod archive;
mod bytes;
mod json;
mod markup;
mod table;
mod text;

pub use archive::packed;

use std::ops::Range;

use fastrand::Rng;

use crate::engine::{MAX_INPUT, Pool, Target};

/// What a target's inputs look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Words.
    Text,
    /// A page.
    Markup,
    /// One JSON value.
    Json,
    /// Lines of cells.
    Table,
    /// A zip, with what its files are.
    Archive(Inner),
    /// A database, which is larger than other inputs and goes by bytes alone.
    Database,
    /// Bytes.
    Binary,
}

impl Shape {
    /// The longest input of the kind, in bytes.
    pub fn most(self) -> usize {
        if self == Self::Database { 4 * 1024 * 1024 } else { MAX_INPUT }
    }
}

/// What a zip's files look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inner {
    /// Words.
    Text,
    /// One JSON value.
    Json,
    /// Lines of cells.
    Table,
}

/// Makes inputs up; the same seed and the same answers make the same inputs.
pub struct Mutator {
    rng: Rng,
    target: &'static Target,
}

impl Mutator {
    pub fn new(seed: u64, target: &'static Target) -> Self {
        Self { rng: Rng::with_seed(seed), target }
    }

    /// The next input: one of the pool, changed once or a few times.
    pub fn next(&mut self, pool: &Pool) -> Vec<u8> {
        let mut input = pool.pick(&mut self.rng).to_vec();
        let times = 1 << self.rng.u32(..4);
        for _ in 0..times {
            self.change(&mut input, self.target.shape, pool);
            input.truncate(self.target.shape.most());
        }
        input
    }

    /// One change, by the input's form or by none.
    fn change(&mut self, input: &mut Vec<u8>, shape: Shape, pool: &Pool) {
        match (self.rng.u8(..10), shape) {
            (0..4, Shape::Text) => self.change_text(input),
            (0..5, Shape::Markup) => self.change_markup(input),
            (0..6, Shape::Json) => self.change_json(input),
            (0..5, Shape::Table) => self.change_table(input),
            (0..8, Shape::Archive(inner)) => self.change_archive(input, inner, pool),
            (8, Shape::Text | Shape::Markup | Shape::Json | Shape::Table) => self.change_text(input),
            _ => self.change_bytes(input, pool),
        }
    }

    /// Any place within so many bytes, their end counted.
    fn place(&mut self, len: usize) -> usize {
        self.rng.usize(..=len)
    }

    /// Any part of so many bytes; short ones as often as long ones.
    fn part(&mut self, len: usize) -> Range<usize> {
        let start = self.place(len);
        let most = 1_usize << self.rng.u32(..=usize::BITS - len.leading_zeros().min(usize::BITS - 1) - 1);
        start..(start + self.rng.usize(..=most)).min(len)
    }

    /// Any one of a few.
    fn one_of<'o, T: ?Sized>(&mut self, of: &[&'o T]) -> &'o T {
        of[self.rng.usize(..of.len())]
    }

    /// Any word of the format.
    fn word(&mut self) -> &'static str {
        let words = self.target.words;
        let list = words[self.rng.usize(..words.len())];
        list[self.rng.usize(..list.len())]
    }

    /// How often something is repeated: mostly a few times, sometimes until the input is as long as it may be.
    fn times(&mut self, len: usize, already: usize) -> usize {
        let room = self.target.shape.most().saturating_sub(already) / len.max(1);
        match self.rng.u16(..400) {
            0 => room,
            1..4 => self.rng.usize(..=room),
            _ => self.rng.usize(1..10).min(room),
        }
    }

    /// Puts a piece in, so often.
    fn repeat(input: &mut Vec<u8>, at: usize, piece: &[u8], times: usize) {
        input.splice(at..at, piece.repeat(times));
    }
}
