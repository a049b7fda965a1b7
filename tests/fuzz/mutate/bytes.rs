//! Changes that know nothing of an input but that it is bytes.

use super::Mutator;
use crate::engine::Pool;

/// Bytes at which readers turn: the ends of ranges, and signs.
const ODD: &[u8] = b"\x00\x01\x7f\x80\xc3\xff\"'<>&{}[]()|;:,\\/.-+=#%\t\n\r 019";

impl Mutator {
    pub(super) fn change_bytes(&mut self, input: &mut Vec<u8>, pool: &Pool) {
        match self.rng.u8(..12) {
            0 => self.flip(input),
            1 => self.set(input),
            2 | 3 => {
                let part = self.part(input.len());
                input.drain(part);
            }
            4 => self.repeat_part(input),
            5 => self.move_part(input),
            6 => {
                let end = self.place(input.len());
                input.truncate(end);
            }
            7 | 8 => self.put_part_of_another(input, pool),
            9 => self.end_as_another(input, pool),
            _ => self.put_word(input),
        }
    }

    fn flip(&mut self, input: &mut [u8]) {
        if let Some(byte) = self.any(input) {
            *byte ^= 1 << self.rng.u32(..8);
        }
    }

    fn set(&mut self, input: &mut [u8]) {
        let odd = ODD[self.rng.usize(..ODD.len())];
        if let Some(byte) = self.any(input) {
            *byte = odd;
        }
    }

    fn any<'b>(&mut self, input: &'b mut [u8]) -> Option<&'b mut u8> {
        let len = input.len();
        (len > 0).then(|| &mut input[self.rng.usize(..len)])
    }

    fn repeat_part(&mut self, input: &mut Vec<u8>) {
        let part = self.part(input.len());
        let piece = input[part.clone()].to_vec();
        let times = self.times(piece.len(), input.len());
        Self::repeat(input, part.end, &piece, times);
    }

    fn move_part(&mut self, input: &mut Vec<u8>) {
        let part = self.part(input.len());
        let piece: Vec<u8> = input.drain(part).collect();
        let at = self.place(input.len());
        Self::repeat(input, at, &piece, 1);
    }

    fn put_part_of_another(&mut self, input: &mut Vec<u8>, pool: &Pool) {
        let other = pool.pick(&mut self.rng);
        let piece = other[self.part(other.len())].to_vec();
        let at = if self.rng.bool() { self.part(input.len()) } else { self.place(input.len())..0 };
        let end = at.end.max(at.start);
        input.splice(at.start..end, piece);
    }

    fn end_as_another(&mut self, input: &mut Vec<u8>, pool: &Pool) {
        let other = pool.pick(&mut self.rng);
        let (end, from) = (self.place(input.len()), self.place(other.len()));
        input.truncate(end);
        input.extend_from_slice(&other[from..]);
    }

    fn put_word(&mut self, input: &mut Vec<u8>) {
        let word = self.word();
        let times = self.times(word.len(), input.len());
        let at = self.place(input.len());
        Self::repeat(input, at, word.as_bytes(), times);
    }
}
