//! Labelled pairs ("Søknadsfrist: 12. mars"), in bokmål, nynorsk and English, with the commonest words of the
//! neighbours' languages.

use std::collections::HashMap;
use std::sync::LazyLock;

use domain::fold::fold;

use super::label_words::LABELS;
use super::page::{Line, LineKind};
use super::regions::Region;
use super::words::{FIELD_MAX, first_chars};

/// What a label says its value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Label {
    Title,
    /// Words for a title that may be a contact's ("Tittel: Seksjonsleder").
    MaybeTitle,
    Employer,
    Place,
    Deadline,
    Posted,
    Changed,
    Starts,
    /// Form of employment, share of full position, or both.
    Form,
    Pay,
    Workplace,
    Degree,
    Languages,
    Orgnr,
    /// FINN's number for the ad.
    FinnCode,
    Number,
    Contact,
    /// A label of an ad whose value has no field of its own. It ends the value before it.
    Other,
}

/// A label with its value, as printed.
#[derive(Debug, Clone)]
pub(super) struct Pair {
    pub label: Label,
    pub value: String,
    /// How sure it is that the words are a pair, 0 to 1.
    pub sure: f32,
    /// The `datetime` beside the value.
    pub time: Option<String>,
    pub region: Region,
}

static BY_WORD: LazyLock<HashMap<&str, Label>> = LazyLock::new(|| {
    LABELS.iter().flat_map(|(label, words)| words.iter().map(|word| (*word, *label))).collect()
});

/// Which label a text is, when it is one and nothing else.
pub(super) fn label_of(text: &str) -> Option<Label> {
    if text.is_empty() || text.len() > 80 {
        return None;
    }
    let folded = fold(text);
    let folded = folded.trim_end_matches([':', '?', ' ', '*']).trim();
    BY_WORD.get(folded).copied()
}

/// Every labelled pair in the ad's own part of the page, in reading order.
pub(super) fn pairs(lines: &[Line]) -> Vec<Pair> {
    let mut found = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if matches!(line.region, Region::Chrome | Region::Similar) {
            continue;
        }
        if let Some(pair) = pair_at(lines, index) {
            found.push(pair);
        }
    }
    found
}

fn pair_at(lines: &[Line], index: usize) -> Option<Pair> {
    let line = &lines[index];
    let (label, value, inline) = split(line)?;
    let sure = match (line.kind, inline) {
        (LineKind::Term | LineKind::Icon, _) => 0.82,
        (LineKind::Heading(_), _) => 0.75,
        (_, true) => 0.78,
        (_, false) => 0.7,
    };
    let sure = if line.region == Region::Aside { sure - 0.15 } else { sure };
    let pair = |value: &str, time: Option<&String>| Pair {
        label,
        value: first_chars(value, FIELD_MAX).to_owned(),
        sure,
        time: time.cloned(),
        region: line.region,
    };
    if !value.is_empty() {
        return Some(pair(&value, line.time.as_ref()));
    }
    let next = lines.get(index + 1)?;
    let follows = next.region == line.region && split(next).is_none();
    // A heading over a long text names a section, not a value.
    let text = next.text();
    let is_value = text.chars().count() <= 160 && !matches!(next.kind, LineKind::Heading(_) | LineKind::Term)
        || matches!(next.kind, LineKind::Detail);
    (follows && is_value).then(|| pair(&text, next.time.as_ref()))
}

/// The label a line begins with, and what follows it on the line; true when something does.
fn split(line: &Line) -> Option<(Label, String, bool)> {
    let first = line.pieces.first()?;
    if let Some(label) = label_of(first) {
        let value = line.pieces[1..].join(" ");
        let value = value.trim_start_matches([':', ' ']).trim().to_owned();
        let inline = !value.is_empty();
        return Some((label, value, inline));
    }
    let (before, after) = first.split_once(':')?;
    // "https://…" and times of day are not labels; a label is short.
    if before.len() > 60 || after.starts_with("//") {
        return None;
    }
    let label = label_of(before)?;
    let rest = std::iter::once(after.trim()).chain(line.pieces[1..].iter().map(String::as_str));
    let value = rest.filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(" ");
    let inline = !value.is_empty();
    Some((label, value, inline))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(texts: &[&str]) -> Vec<(Label, String)> {
        let lines: Vec<Line> = texts.iter().map(|text| Line::plain(text)).collect();
        pairs(&lines).into_iter().map(|pair| (pair.label, pair.value)).collect()
    }

    #[test]
    fn pairs_are_found_on_one_line_and_on_two() {
        assert_eq!(
            of(&["Søknadsfrist: 12. mars", "Arbeidsstad", "Førde", "Sted:", "Oslo", "Vi søker deg."]),
            [
                (Label::Deadline, "12. mars".to_owned()),
                (Label::Place, "Førde".to_owned()),
                (Label::Place, "Oslo".to_owned()),
            ]
        );
    }

    #[test]
    fn a_label_followed_by_a_label_has_no_value() {
        assert_eq!(of(&["Lønn", "Oppstart", "1. mai"]), [(Label::Starts, "1. mai".to_owned())]);
    }

    #[test]
    fn prose_is_not_a_label() {
        assert!(of(&["Vi har ingen søknadsfrist: søk nå", "https://example.no", "Klokken: 12"]).is_empty());
    }
}
