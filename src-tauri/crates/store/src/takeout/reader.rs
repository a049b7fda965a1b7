//! Reading no more at once than a row may have, so that a file that claims ten gigabytes never fills the memory.

use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// The most bytes between two rows: a page of five megabytes as base64 has seven.
pub(super) const PORTION: u64 = 64 * 1024 * 1024;

/// How much may still be read before the next row begins.
#[derive(Debug, Clone)]
pub(super) struct Left(Rc<Cell<u64>>);

impl Left {
    /// A row ended: the next one may be as long again.
    pub(super) fn renew(&self) {
        self.0.set(PORTION);
    }

    /// Whether a row was longer than is read.
    pub(super) fn is_spent(&self) -> bool {
        self.0.get() == 0
    }
}

/// A reader that ends with an error where a row is too long.
pub(super) struct Portions<R> {
    inner: R,
    left: Left,
}

impl<R: Read> Portions<R> {
    pub(super) fn new(inner: R) -> (Self, Left) {
        let left = Left(Rc::new(Cell::new(PORTION)));
        (Self { inner, left: left.clone() }, left)
    }
}

impl<R: Read> Read for Portions<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let left = self.left.0.get().saturating_sub(u64::try_from(read).unwrap_or(u64::MAX));
        self.left.0.set(left);
        if self.left.is_spent() { Err(io::Error::other("a row is too long")) } else { Ok(read) }
    }
}
