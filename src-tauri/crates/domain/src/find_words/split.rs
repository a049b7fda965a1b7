//! What was typed as words: white space stands between them, but not between quotation marks.

/// A word as it was typed: `pay>700k` has a key, a sign and a value; a plain one has only a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word<'a> {
    /// All of it, as it was typed.
    pub(super) typed: &'a str,
    pub(super) key: Option<(String, Sign)>,
    pub(super) value: String,
}

/// What stands between key and value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    Is,
    Above,
    AtLeast,
    Below,
    AtMost,
}

impl Sign {
    fn written(self) -> &'static str {
        match self {
            Self::Is => ":",
            Self::Above => ">",
            Self::AtLeast => ">=",
            Self::Below => "<",
            Self::AtMost => "<=",
        }
    }
}

impl Word<'_> {
    /// The word as one looks for it where it is no condition: as it was typed, without quotation marks.
    pub(super) fn plain(&self) -> String {
        match &self.key {
            Some((key, sign)) => format!("{key}{}{}", sign.written(), self.value),
            None => self.value.clone(),
        }
    }
}

/// The words of a text. A quotation mark that is never closed reaches to the end.
pub(super) fn words(typed: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = typed.trim_start();
    while !rest.is_empty() {
        let (word, after) = first(rest);
        if !(word.key.is_none() && word.value.is_empty()) {
            words.push(word);
        }
        rest = after.trim_start();
    }
    words
}

fn first(text: &str) -> (Word<'_>, &str) {
    let (key, value) = key(text);
    let Some(quoted) = value.strip_prefix(is_quotation_mark) else {
        let end = value.find(char::is_whitespace).unwrap_or(value.len());
        let after = &value[end..];
        return (Word { typed: before(text, after), key, value: value[..end].to_owned() }, after);
    };
    let (inside, after) = quoted.split_once(is_quotation_mark).unwrap_or((quoted, ""));
    let value = inside.split_whitespace().collect::<Vec<_>>().join(" ");
    (Word { typed: before(text, after), key, value }, after)
}

/// What stands before the rest of a text.
fn before<'a>(text: &'a str, rest: &str) -> &'a str {
    &text[..text.len() - rest.len()]
}

/// The key and the sign at the beginning, and what follows. Letters alone make a key: in `12:30` there is none, and none
/// in the address `https://…`.
fn key(text: &str) -> (Option<(String, Sign)>, &str) {
    let end = text.find(|c: char| !c.is_alphabetic()).unwrap_or(text.len());
    let (key, rest) = text.split_at(end);
    let signs = [
        (">=", Sign::AtLeast),
        ("<=", Sign::AtMost),
        (">", Sign::Above),
        ("<", Sign::Below),
        (":", Sign::Is),
        ("=", Sign::Is),
    ];
    let found = signs.iter().find_map(|(sign, means)| Some((*means, rest.strip_prefix(sign)?)));
    match found {
        Some((sign, value)) if !key.is_empty() && !value.starts_with("//") => {
            (Some((key.to_owned(), sign)), value)
        }
        _ => (None, text),
    }
}

fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '«' | '»')
}
