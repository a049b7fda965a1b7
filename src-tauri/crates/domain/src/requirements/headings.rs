//! Which headings of an ad begin what it asks for, in bokmål, nynorsk and English.

use super::Need;
use crate::fold::fold;

/// The longest heading, in words and in characters. A line that ends in a colon may be longer.
const MAX_WORDS: usize = 8;
const MAX_LENGTH: usize = 64;
const MAX_WITH_COLON: usize = 120;

/// What a part of an ad is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Section {
    /// What the applicant should have; `None` is a wish, neither must nor nice by its heading alone.
    Asks(Option<Need>),
    /// What the job gives.
    Offers,
    /// Anything else, and what stands before the first heading.
    #[default]
    Other,
}

/// Beginnings of words, folded, that make a heading one of what is nice to have. Looked for before all others.
const NICE: &[&str] = &[
    "nice to have",
    "nice to haves",
    "good to have",
    "bonus",
    "preferred",
    "pluss",
    "plus ",
    "a plus",
    "desirable",
    "advantage",
    "advantageous",
    "fordel ",
    "onskelig",
    "onskeleg",
    "gjerne",
    "ikke et krav",
    "ikke krav",
    "ikkje krav",
    "extra credit",
    "we d love",
    "it helps if",
    "stands out",
    "stand out",
    "teller positivt",
    "tel positivt",
];

/// Beginnings of headings of wishes.
const WISHED: &[&str] =
    &["onsket", "onskede", "onskte", "onska", "desired", "vi onsker", "vi onskjer", "vi onskar"];

/// Beginnings of words that make a heading one of what the job gives.
const OFFERS: &[&str] = &[
    "vi tilbyr",
    "vi tilbyd",
    "vi kan tilby",
    "tilbyr vi",
    "hva vi tilbyr",
    "hva tilbyr",
    "hvorfor",
    "kvifor",
    "du far",
    "hva far du",
    "we offer",
    "what we offer",
    "benefit",
    "perks",
    "why ",
    "what you ll get",
    "what you get",
    "what s in it",
    "in return",
    "compensation",
    "lonn",
    "pay ",
    "fordeler",
    "goder",
    "incentives",
    "about us",
    "om oss",
    "om arbeidsgiver",
    "om bedriften",
    "om selskapet",
    "about the company",
    "who are we",
    "who we are",
    "hvem er vi",
    "hvem vi er",
    "kven er vi",
];

/// Beginnings of words that make a heading one of what must be met.
const MUST: &[&str] = &[
    "kvalifikasjon",
    "krav",
    "kompetansekrav",
    "utdanningskrav",
    "minstekrav",
    "vi ser etter",
    "ser vi etter",
    "vi soker",
    "soker vi",
    "vi leter etter",
    "leter vi etter",
    "vi leitar etter",
    "hvem er du",
    "kven er du",
    "hvem vi ser etter",
    "du har",
    "har du",
    "du ma",
    "ma du",
    "du bor",
    "du er",
    "er du",
    "du kan",
    "du behersker",
    "du trenger",
    "du treng",
    "trenger du",
    "om deg",
    "er dette deg",
    "er det deg",
    "din kompetanse",
    "din bakgrunn",
    "din profil",
    "din erfaring",
    "din utdanning",
    "vi haper",
    "vi trur",
    "vi tror",
    "vi forventer",
    "vi forventar",
    "vi krever",
    "vi krev",
    "dette har du",
    "dette tar du med",
    "hva du tar med",
    "du tar med",
    "kompetanse",
    "erfaring",
    "utdanning",
    "utdannelse",
    "personlige egenskaper",
    "personlege eigenskapar",
    "personlig egnethet",
    "personleg eigna",
    "egenskaper",
    "eigenskapar",
    "sprakkrav",
    "sprakkunnskap",
    "qualification",
    "requirement",
    "you bring",
    "you ll bring",
    "you will bring",
    "you ll need",
    "you will need",
    "you need",
    "you have",
    "you should have",
    "you must",
    "you are",
    "you re a",
    "about you",
    "your profile",
    "your background",
    "your skills",
    "your experience",
    "who you are",
    "we re looking for",
    "we are looking for",
    "we look for",
    "we re seeking",
    "we are seeking",
    "we expect",
    "must have",
    "skills",
    "technical skills",
    "experience",
    "education",
    "knowledge",
    "key knowledge",
    "competence",
    "competencies",
    "ideal candidate",
    "the candidate",
    "person specification",
    "personal attributes",
    "personal qualities",
    "personal skills",
    "language skills",
    "languages ",
    "minimum",
    "background",
    "willingness",
];

/// Words that make a heading one of tasks even where it also names skills ("Arbeidsoppgaver og ansvar").
const TASKS: &[&str] = &[
    "arbeidsoppgav",
    "oppgaver",
    "ansvar",
    "responsibilit",
    "duties",
    "what you ll do",
    "what you will do",
    "you will ",
    "you ll be doing",
    "hva du skal",
    "dette skal du",
    "application question",
    "job type",
    "schedule",
    "how to apply",
    "slik soker",
    "soknad",
];

/// What a heading is about.
pub(super) fn section_of(heading: &str) -> Section {
    let plain = plain(heading);
    let names = |list: &[&str]| list.iter().any(|words| plain.contains(&format!(" {words}")));
    if names(NICE) {
        Section::Asks(Some(Need::Nice))
    } else if names(OFFERS) {
        Section::Offers
    } else if names(WISHED) {
        Section::Asks(None)
    } else if names(TASKS) {
        Section::Other
    } else if names(MUST) {
        Section::Asks(Some(Need::Must))
    } else {
        Section::Other
    }
}

/// Whether a line of a paragraph is a heading: short and without the end of a sentence, and bold, closed by a colon, or
/// known to begin what is asked for or offered.
pub(super) fn looks_like_heading(line: &str, is_bold: bool) -> bool {
    let line = line.trim();
    if line.ends_with(':') || line.ends_with('…') || line.ends_with("...") {
        return line.chars().count() <= MAX_WITH_COLON && !line.trim_end_matches('.').contains(". ");
    }
    let is_short = line.chars().count() <= MAX_LENGTH && line.split_whitespace().count() <= MAX_WORDS;
    is_short && !line.ends_with(['.', '!', ',', ';']) && (is_bold || section_of(line) != Section::Other)
}

/// A label and what it says on the same line: `Krav: førerkort klasse B`.
pub(super) fn after_label(line: &str) -> Option<(Section, &str)> {
    let (label, rest) = line.split_once(':')?;
    let is_label =
        label.split_whitespace().count() <= 4 && !rest.trim().is_empty() && !rest.starts_with("//");
    let section = section_of(label);
    (is_label && matches!(section, Section::Asks(_))).then_some((section, rest.trim()))
}

/// The words of a text, folded, one space between and at both ends.
pub(super) fn plain(text: &str) -> String {
    let spaced: String = fold(text).chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    format!(" {} ", spaced.split_whitespace().collect::<Vec<_>>().join(" "))
}
