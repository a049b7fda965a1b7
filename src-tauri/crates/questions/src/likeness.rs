//! How much of two texts is the same, letter by letter.

use domain::fold::fold;

/// Two questions of a bank share at most so much of their words, in percent.
pub const MOST_ALIKE_PERCENT: u32 = 60;

/// The three-letter pieces of a text, folded, each once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigrams(Vec<[char; 3]>);

impl Trigrams {
    /// The pieces of a text. Signs count as blanks, so that a question mark makes no difference.
    pub fn of(text: &str) -> Self {
        let folded = fold(text);
        let words: Vec<&str> =
            folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let letters: Vec<char> = format!(" {} ", words.join(" ")).chars().collect();
        let mut pieces: Vec<[char; 3]> =
            letters.windows(3).map(|three| [three[0], three[1], three[2]]).collect();
        pieces.sort_unstable();
        pieces.dedup();
        Self(pieces)
    }

    /// How much the two share: twice what is in both, of what is in each (Dice), in percent rounded down.
    pub fn percent_shared(&self, other: &Self) -> u32 {
        let total = self.0.len() + other.0.len();
        if total == 0 {
            return 0;
        }
        let (mut at, mut there, mut both) = (0, 0, 0);
        while at < self.0.len() && there < other.0.len() {
            match self.0[at].cmp(&other.0[there]) {
                std::cmp::Ordering::Less => at += 1,
                std::cmp::Ordering::Greater => there += 1,
                std::cmp::Ordering::Equal => (at, there, both) = (at + 1, there + 1, both + 1),
            }
        }
        u32::try_from(200 * both / total).unwrap_or(100)
    }
}
