//! Changes of a page by its tags: nested, left out, repeated, escaped, with other attributes; and of the JSON in it.

use std::ops::Range;

use super::Mutator;

impl Mutator {
    pub(super) fn change_markup(&mut self, input: &mut Vec<u8>) {
        let tags = tags(input);
        if tags.is_empty() {
            return self.change_text(input);
        }
        let tag = tags[self.rng.usize(..tags.len())].clone();
        match self.rng.u8(..9) {
            0 => {
                let piece = input[tag.clone()].to_vec();
                let times = self.times(piece.len(), input.len());
                Self::repeat(input, tag.start, &piece, times);
            }
            1 => drop(input.drain(tag)),
            2 => self.repeat_element(input, &tags, tag),
            3 => self.move_tag(input, &tags, tag),
            4 => self.escape(input),
            5 => self.put_attribute(input, &tag),
            6 | 7 => self.change_script(input),
            _ => {
                let word = self.word();
                Self::repeat(input, tag.end, word.as_bytes(), 1);
            }
        }
    }

    /// From a tag to the end of another, once more or many times.
    fn repeat_element(&mut self, input: &mut Vec<u8>, tags: &[Range<usize>], tag: Range<usize>) {
        let after: Vec<&Range<usize>> =
            tags.iter().filter(|other| other.start >= tag.start).take(20).collect();
        let end = after[self.rng.usize(..after.len())].end;
        let piece = input[tag.start..end].to_vec();
        let times = self.times(piece.len(), input.len());
        Self::repeat(input, end, &piece, times);
    }

    fn move_tag(&mut self, input: &mut Vec<u8>, tags: &[Range<usize>], tag: Range<usize>) {
        let piece = input[tag].to_vec();
        let at = tags[self.rng.usize(..tags.len())].end;
        Self::repeat(input, at, &piece, 1);
    }

    /// Writes a part as pages write markup that is to be shown, once or twice over.
    fn escape(&mut self, input: &mut Vec<u8>) {
        let part = self.part(input.len());
        let mut text = String::from_utf8_lossy(&input[part.clone()]).into_owned();
        for _ in 0..self.rng.usize(1..3) {
            text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        }
        input.splice(part, text.into_bytes());
    }

    fn put_attribute(&mut self, input: &mut Vec<u8>, tag: &Range<usize>) {
        let (name, value) = (self.word(), self.word());
        let quote = self.one_of(&["\"", "'", ""]);
        let piece = format!(" {name}={quote}{value}{quote}");
        let times = self.times(piece.len(), input.len());
        Self::repeat(input, tag.end - 1, piece.as_bytes(), times);
    }

    /// Changes what a script holds as JSON.
    fn change_script(&mut self, input: &mut Vec<u8>) {
        let scripts: Vec<Range<usize>> = scripts(input);
        if scripts.is_empty() {
            return self.change_text(input);
        }
        let script = scripts[self.rng.usize(..scripts.len())].clone();
        let mut inner = input[script.clone()].to_vec();
        self.change_json(&mut inner);
        input.splice(script, inner);
    }
}

fn tags(input: &[u8]) -> Vec<Range<usize>> {
    let mut tags = Vec::new();
    let mut open = None;
    for (at, byte) in input.iter().enumerate() {
        match (byte, open) {
            (b'<', _) => open = Some(at),
            (b'>', Some(start)) => {
                tags.push(start..at + 1);
                open = None;
            }
            _ => {}
        }
    }
    tags
}

/// What stands between the tags of each script.
fn scripts(input: &[u8]) -> Vec<Range<usize>> {
    let tags = tags(input);
    let starts = |tag: &Range<usize>, with: &[u8]| input[tag.clone()].starts_with(with);
    let pairs = tags.windows(2).filter(|pair| starts(&pair[0], b"<script") && starts(&pair[1], b"</script"));
    pairs.map(|pair| pair[0].end..pair[1].start).collect()
}
