//! The words around a hit, with the letters they were written in.

use domain::fold::{fold, fold_space};
use serde::Serialize;

/// Characters shown on each side of the hit, to the nearest word.
const AROUND: usize = 60;

/// A piece of a longer text with what was found in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Snippet {
    /// What stands before it, beginning with "…" when more text does.
    pub before: String,
    /// What was found, as it is written.
    pub hit: String,
    /// What stands after it, ending with "…" when more text does.
    pub after: String,
}

/// The first place in a text where one of the folded words stands.
pub(crate) fn around<'a>(text: &str, words: impl Iterator<Item = &'a str>) -> Option<Snippet> {
    let folded = Folded::of(text);
    let (from, to) = words.filter_map(|word| folded.find(word)).min()?;
    let start = text[..from].char_indices().rev().take(AROUND).last().map_or(from, |(at, _)| at);
    let end = text[to..].char_indices().take(AROUND).last().map_or(to, |(at, c)| to + at + c.len_utf8());
    let start = start + if start == 0 { 0 } else { text[start..from].find(char::is_whitespace).unwrap_or(0) };
    let end = if end == text.len() {
        end
    } else {
        to + text[to..end].rfind(char::is_whitespace).unwrap_or(end - to)
    };
    let before = joined(&text[start..from]);
    let after = joined(&text[to..end]);
    Some(Snippet {
        before: if start == 0 { before } else { format!("…{}", before.trim_start()) },
        hit: text[from..to].to_owned(),
        after: if end == text.len() { after } else { format!("{}…", after.trim_end()) },
    })
}

/// Single spaces, also where the piece meets the hit.
fn joined(piece: &str) -> String {
    let lead = if piece.starts_with(char::is_whitespace) { " " } else { "" };
    let trail = if piece.ends_with(char::is_whitespace) { " " } else { "" };
    match fold_space(piece).as_str() {
        "" => lead.to_owned(),
        words => format!("{lead}{words}{trail}"),
    }
}

/// A text folded, with the place each folded byte came from.
struct Folded {
    text: String,
    places: Vec<usize>,
    end: usize,
}

impl Folded {
    fn of(text: &str) -> Self {
        let mut folded = Self {
            text: String::with_capacity(text.len()),
            places: Vec::with_capacity(text.len()),
            end: text.len(),
        };
        for (at, c) in text.char_indices() {
            if c.is_ascii() {
                folded.text.push(c.to_ascii_lowercase());
            } else {
                folded.text.push_str(&fold(c.encode_utf8(&mut [0; 4])));
            }
            folded.places.resize(folded.text.len(), at);
        }
        folded
    }

    /// From where to where a word stands in the text itself.
    fn find(&self, word: &str) -> Option<(usize, usize)> {
        let at = self.text.find(word)?;
        let from = *self.places.get(at)?;
        // The end is where the next character came from that is not part of the last one found.
        let last = *self.places.get(at + word.len() - 1)?;
        let to =
            self.places[at + word.len()..].iter().copied().find(|place| *place > last).unwrap_or(self.end);
        Some((from, to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hit_keeps_its_letters_and_its_neighbours() {
        for (text, word, before, hit, after) in [
            ("Vi søker en utvikler", "sokes", "", "", ""),
            ("Vi søker en utvikler", "soker", "Vi ", "søker", " en utvikler"),
            ("Bærum\n\n  kommune", "baer", "", "Bær", "um kommune"),
            ("i A\u{30a}lesund nå", "alesund", "i ", "A\u{30a}lesund", " nå"),
            ("C++ og C#", "c#", "C++ og ", "C#", ""),
        ] {
            let found = around(text, [word].into_iter());
            let expected = (!hit.is_empty()).then(|| Snippet {
                before: before.to_owned(),
                hit: hit.to_owned(),
                after: after.to_owned(),
            });
            assert_eq!(found, expected, "{text} {word}");
        }
    }

    #[test]
    fn long_texts_are_cut_at_words_on_both_sides() {
        let text = format!("{}utvikler{}", "ord ".repeat(100), " ørd".repeat(100));
        let found = around(&text, ["utvikler"].into_iter()).unwrap();
        assert!(found.before.starts_with("…ord ") && found.before.ends_with("ord "), "{found:?}");
        assert!(found.after.starts_with(" ørd") && found.after.ends_with("ørd…"), "{found:?}");
        assert!(found.before.chars().count() <= AROUND + 2 && found.after.chars().count() <= AROUND + 2);
    }
}
