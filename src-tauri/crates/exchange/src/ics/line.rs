//! Content lines: escaped, cleaned, folded.

/// The longest line in octets, its end not counted. Source: RFC 5545, 3.1.
const LIMIT: usize = 75;
/// The longest text of one property, in characters: far more than a calendar shows.
const MAX_TEXT: usize = 4_000;

/// The lines of a file under way.
#[derive(Debug, Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line with a value that needs no escaping.
    pub(super) fn add(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A line with a text of anybody's.
    pub(super) fn add_text(&mut self, name: &str, text: &str) {
        self.add(name, &escaped(text));
    }

    pub(super) fn text(self) -> String {
        self.0
    }

    /// Breaks the line before the letter that would make it too long; the next begins with a space, which counts.
    fn fold(&mut self, line: &str) {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > LIMIT {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(letter);
            octets += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text as a value: line breaks, commas, semicolons and backslashes escaped, control characters and marks that turn
/// the direction of writing gone.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars().filter(|letter| !is_unwanted(*letter)).take(MAX_TEXT) {
        match letter {
            '\n' | '\u{2028}' | '\u{2029}' => value.push_str("\\n"),
            '\\' | ',' | ';' => value.extend(['\\', letter]),
            _ => value.push(letter),
        }
    }
    value
}

fn is_unwanted(letter: char) -> bool {
    let turns = matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || letter != '\n' && letter.is_control()
}
