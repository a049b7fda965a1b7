//! Changes of what is text in an input: numbers, letters that are more than they seem, words and signs.

use std::ops::Range;

use super::Mutator;

/// Numbers at which sums go over, and some that are none.
const NUMBERS: [&str; 26] = [
    "0",
    "-1",
    "00",
    "1",
    "12",
    "13",
    "29",
    "31",
    "32",
    "99",
    "100",
    "255",
    "256",
    "999",
    "1900",
    "2024",
    "9999",
    "10000",
    "65536",
    "2147483648",
    "4294967296",
    "9223372036854775807",
    "18446744073709551616",
    "99999999999999999999999999999999999999999",
    "1e308",
    "0,0000000000000000000000000000001",
];

/// Letters that change their length when cased or folded, that turn the direction, that join, that are spaces, that are
/// digits elsewhere, and bytes that are no letters.
const LETTERS: [&[u8]; 27] = [
    "\u{0}".as_bytes(),
    "\u{a0}".as_bytes(),
    "\u{ad}".as_bytes(),
    "\u{301}".as_bytes(),
    "\u{202e}".as_bytes(),
    "\u{2028}".as_bytes(),
    "\u{200d}".as_bytes(),
    "\u{feff}".as_bytes(),
    "\u{3000}".as_bytes(),
    "İ".as_bytes(),
    "ß".as_bytes(),
    "ﬃ".as_bytes(),
    "ŉ".as_bytes(),
    "ǆ".as_bytes(),
    "Å".as_bytes(),
    "æøå".as_bytes(),
    "½".as_bytes(),
    "²".as_bytes(),
    "٣".as_bytes(),
    "௧".as_bytes(),
    "–".as_bytes(),
    "−".as_bytes(),
    "👩‍🚀".as_bytes(),
    "\u{10ffff}".as_bytes(),
    b"\xff",
    b"\xed\xa0\x80",
    b"\xf0\x9f",
];

const SIGNS: [&str; 22] = [
    " ", "\n", "\r\n", "\t", ".", ",", "-", "–", "/", ":", ";", "(", ")", "\"", "'", "%", "+", "*", "_", "&",
    "#", "=",
];

impl Mutator {
    pub(super) fn change_text(&mut self, input: &mut Vec<u8>) {
        match self.rng.u8(..8) {
            0 | 1 => self.change_number(input),
            2 => {
                let letter = LETTERS[self.rng.usize(..LETTERS.len())];
                let times = self.times(letter.len(), input.len());
                let at = self.place(input.len());
                Self::repeat(input, at, letter, times);
            }
            3 => self.change_case(input),
            4 => {
                let sign = self.one_of(&SIGNS);
                let times = self.times(sign.len(), input.len());
                let at = self.edge(input);
                Self::repeat(input, at, sign.as_bytes(), times);
            }
            5 => self.repeat_line(input),
            _ => {
                let at = self.edge(input);
                let piece = self.words();
                // Rows of the same words are where a reader looks back at all it read, again and again.
                let times = if self.rng.u8(..8) == 0 { self.times(piece.len(), input.len()) } else { 1 };
                Self::repeat(input, at, piece.as_bytes(), times);
            }
        }
    }

    /// One word of the format, or a few with numbers among them, with a space around or without.
    fn words(&mut self) -> String {
        let mut piece = self.word().to_owned();
        while self.rng.u8(..3) == 0 {
            piece.push_str(if self.rng.bool() { " " } else { "" });
            piece.push_str(if self.rng.bool() { self.word() } else { self.one_of(&NUMBERS) });
        }
        if self.rng.bool() { format!(" {piece} ") } else { piece }
    }

    /// Puts another number in the place of one; where there is none, anywhere.
    fn change_number(&mut self, input: &mut Vec<u8>) {
        let numbers = runs(input, u8::is_ascii_digit);
        let at = self.place(input.len());
        let part = if numbers.is_empty() { at..at } else { numbers[self.rng.usize(..numbers.len())].clone() };
        let number = self.one_of(&NUMBERS);
        input.splice(part, number.bytes());
    }

    fn change_case(&mut self, input: &mut [u8]) {
        let part = self.part(input.len());
        if self.rng.bool() { input[part].make_ascii_uppercase() } else { input[part].make_ascii_lowercase() }
    }

    fn repeat_line(&mut self, input: &mut Vec<u8>) {
        let lines = runs(input, |byte| *byte != b'\n');
        if lines.is_empty() {
            return;
        }
        let line = lines[self.rng.usize(..lines.len())].clone();
        let piece = [&input[line.clone()], b"\n"].concat();
        let times = self.times(piece.len(), input.len());
        Self::repeat(input, line.start, &piece, times);
    }

    /// A place where a word begins or ends.
    fn edge(&mut self, input: &[u8]) -> usize {
        let words = runs(input, |byte| !byte.is_ascii_whitespace());
        if words.is_empty() {
            return self.place(input.len());
        }
        let word = &words[self.rng.usize(..words.len())];
        if self.rng.bool() { word.start } else { word.end }
    }
}

/// The parts whose bytes are all so.
pub fn runs(input: &[u8], is_so: impl Fn(&u8) -> bool) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, _) in input.iter().enumerate().filter(|(_, byte)| is_so(byte)) {
        match runs.last_mut() {
            Some(run) if run.end == at => run.end += 1,
            _ => runs.push(at..at + 1),
        }
    }
    runs
}
