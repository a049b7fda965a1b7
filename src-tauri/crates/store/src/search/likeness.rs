//! How many typing errors lie between a searched word and a written one.
//!
//! An error is a letter too many, too few, wrong, or two changed about (optimal string alignment distance; Boytsov,
//! "Indexing methods for approximate dictionary searching", 2011, section 2). Long words may also stand inside a
//! compound ("utvilker" in "systemutvikler", after Sellers 1980), short ones only alone: they are inside too much.

/// The searched word and the room to compare others with it.
pub(crate) struct Likeness {
    pattern: Vec<char>,
    letters: u64,
    limit: usize,
    place: Place,
    columns: [Vec<usize>; 3],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Alone,
    Inside,
}

impl Likeness {
    /// Comparing with a folded word; `None` under four letters, where every word is close to every other.
    pub(crate) fn to(word: &str) -> Option<Self> {
        let pattern: Vec<char> = word.chars().collect();
        let (limit, place) = match pattern.len() {
            0..=3 => return None,
            4..=7 => (1, Place::Alone),
            // Nobody types a word longer than this by mistake, and the work grows with it.
            8..=40 => (2, Place::Inside),
            _ => return None,
        };
        let columns = std::array::from_fn(|_| vec![0; pattern.len() + 1]);
        Some(Self { letters: letters(word), limit, place, columns, pattern })
    }

    /// The number of errors between the two, if it is small enough to be one word mistyped.
    pub(crate) fn distance(&mut self, word: &str) -> Option<usize> {
        // Each letter that the other word lacks altogether is an error of its own: this sorts nearly all out.
        if (self.letters & !letters(word)).count_ones() as usize > self.limit {
            return None;
        }
        if self.place == Place::Alone && word.chars().count().abs_diff(self.pattern.len()) > self.limit {
            return None;
        }
        let distance = self.align(word);
        (distance <= self.limit).then_some(distance)
    }

    fn align(&mut self, word: &str) -> usize {
        let last = self.pattern.len();
        let [before, left, here] = &mut self.columns;
        for (row, cell) in left.iter_mut().enumerate() {
            *cell = row;
        }
        let (mut least, mut left_letter) = (left[last], None);
        for (column, letter) in word.chars().enumerate() {
            here[0] = if self.place == Place::Inside { 0 } else { column + 1 };
            for row in 1..=last {
                let typed = self.pattern[row - 1];
                let wrong = left[row - 1] + usize::from(typed != letter);
                here[row] = wrong.min(left[row] + 1).min(here[row - 1] + 1);
                let changed_about = row > 1 && left_letter == Some(typed) && self.pattern[row - 2] == letter;
                if changed_about {
                    here[row] = here[row].min(before[row - 2] + 1);
                }
            }
            least = if self.place == Place::Inside { least.min(here[last]) } else { here[last] };
            left_letter = Some(letter);
            std::mem::swap(before, left);
            std::mem::swap(left, here);
        }
        least
    }
}

/// Which letters a word has, folded into 64 bits.
fn letters(word: &str) -> u64 {
    word.chars().fold(0, |set, letter| set | 1 << (u32::from(letter) & 63))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_error_in_short_words_two_in_long_ones() {
        for (typed, written, expected) in [
            ("oslo", "oslo", Some(0)),
            ("olso", "oslo", Some(1)),
            ("osl", "oslo", None),
            ("oslow", "oslo", Some(1)),
            ("bergn", "bergen", Some(1)),
            ("brgn", "bergen", None),
            ("java", "javascript", None),
            ("utvikler", "utvikler", Some(0)),
            ("utvilker", "utvikler", Some(1)),
            ("utvilker", "systemutvikler", Some(1)),
            ("utvikkker", "systemutvikler", Some(2)),
            ("utvikler", "sykepleier", None),
            ("trondhiem", "trondheim", Some(1)),
            ("sykeplejer", "sykepleier", Some(1)),
        ] {
            let found = Likeness::to(typed).and_then(|mut likeness| likeness.distance(written));
            assert_eq!(found, expected, "{typed} {written}");
        }
    }

    #[test]
    fn one_comparison_leaves_nothing_behind_for_the_next() {
        let mut likeness = Likeness::to("utvikler").unwrap();
        let words = ["systemutvikler", "utvikling", "ut", "", "utvilker"];
        let first: Vec<_> = words.iter().map(|word| likeness.distance(word)).collect();
        let again: Vec<_> = words.iter().rev().map(|word| likeness.distance(word)).collect();
        assert!(first.iter().eq(again.iter().rev()));
    }
}
