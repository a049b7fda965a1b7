//! The words of a title or role, brought to one form across bokmål and English.

use super::Level;
use crate::fold::fold;

/// What a title says: words of the trade, and how senior.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Title {
    words: Vec<String>,
    /// How senior, where it says so.
    pub level: Option<Level>,
}

/// What a word of the trade weighs; a common one weighs 1.
const TRADE: u32 = 3;

/// An unknown word may be part of a longer one ("sykepleier" of "intensivsykepleier") from this length on.
const PART: usize = 5;

impl Title {
    /// Reads a title or a role.
    pub fn read(text: &str) -> Self {
        let folded = fold(text);
        // Signs that are part of a name stay: C++, C#.
        let raw = folded.split(|c: char| !(c.is_alphanumeric() || c == '+' || c == '#'));
        let mut parts: Vec<String> = raw.filter(|word| !word.is_empty()).flat_map(split).collect();
        join_pairs(&mut parts);
        let level = parts.iter().find_map(|word| level_of(word));
        let mut words: Vec<String> =
            parts.iter().filter(|word| !is_aside(word)).map(|word| common_form(word)).collect();
        words.sort_unstable();
        words.dedup();
        Self { words, level }
    }

    /// The weight of its words that stand in a title, and of those that do not.
    pub fn weights_in(&self, title: &Self) -> (u32, u32) {
        let weight = |held: bool| {
            let words = self.words.iter().filter(|word| title.holds(word) == held);
            words.map(|word| if COMMON.contains(&word.as_str()) { 1 } else { TRADE }).sum()
        };
        (weight(true), weight(false))
    }

    fn holds(&self, word: &str) -> bool {
        let is_part = |whole: &String| {
            word.len() >= PART
                && !COMMON.contains(&word)
                && (whole.ends_with(word) || whole.starts_with(word))
        };
        self.words.iter().any(|whole| whole == word || is_part(whole))
    }
}

/// Words every other title has; they name no trade.
const COMMON: &[&str] =
    &["developer", "adviser", "leader", "designer", "specialist", "researcher", "analyst"];

/// Forms of one word: the common form first, then its bokmål and English others, all folded.
const FORMS: &[&[&str]] = &[
    &[
        "developer",
        "utvikler",
        "utviklar",
        "programmerer",
        "programmer",
        "dev",
        "engineer",
        "ingenior",
        "coder",
    ],
    &["adviser", "advisor", "radgiver", "radgjevar", "konsulent", "consultant"],
    &["leader", "leder", "leiar", "lead", "head", "sjef", "manager"],
    &["productowner", "produkteier", "produkteigar"],
    &["analyst", "analytiker", "analyse", "analysis", "analytics"],
    &["researcher", "forsker", "forskar", "scientist"],
    &["specialist", "spesialist", "ekspert", "expert"],
    &["architect", "arkitekt", "arkitektur", "architecture"],
    &["tester", "test", "qa", "kvalitet"],
    &["software", "programvare", "system", "systems", "applikasjon", "application"],
    &["ml", "maskinlaering", "machinelearning"],
    &["ai", "ki", "kunstigintelligens", "artificialintelligence"],
    &["it", "ikt", "ict"],
    &["security", "sikkerhet", "cyber", "cybersecurity"],
    &["cloud", "sky"],
    &["mobile", "mobil", "app"],
    &["embedded", "innebygd", "innvevd"],
    &["platform", "plattform", "infrastruktur", "infrastructure", "devops", "sre"],
    &["project", "prosjekt"],
    &["product", "produkt"],
    &["frontend", "frontutvikling"],
    &["backend", "baksystem"],
    &["fullstack", "fullstakk"],
    &["nurse", "sykepleier", "sjukepleiar"],
    &["teacher", "laerer", "laerar"],
    &["doctor", "lege", "physician"],
    &["accountant", "regnskap", "regnskapsforer", "accounting"],
    &["sales", "selger", "seljar", "salg", "salesperson"],
    &["lawyer", "advokat", "jurist"],
];

/// Two words that are written as one, too.
const PAIRS: &[(&str, &str)] = &[
    ("machine", "learning"),
    ("artificial", "intelligence"),
    ("kunstig", "intelligens"),
    ("full", "stack"),
    ("back", "end"),
    ("front", "end"),
    ("product", "owner"),
];

/// Last parts of compounds: "backendutvikler", "dataingeniør", "prosjektleder". The longest counts, so that no nurse
/// ("sjukepleiar") is taken for a leader ("leiar").
const TAILS: &[&str] = &[
    "utvikler",
    "utviklar",
    "programmerer",
    "developer",
    "ingenior",
    "engineer",
    "radgiver",
    "konsulent",
    "arkitekt",
    "leder",
    "leiar",
    "forsker",
    "analytiker",
    "spesialist",
    "tester",
    "designer",
    "sykepleier",
    "sjukepleiar",
];

/// Endings a known word may carry: "utviklere", "utvikleren", "developers".
const ENDINGS: &[&str] = &["ne", "ene", "ane", "er", "ar", "en", "e", "s"];

/// Words that name no work: joining words, and the level, which is told apart.
fn is_aside(word: &str) -> bool {
    let joins = [
        "og", "and", "i", "in", "til", "for", "med", "with", "of", "av", "the", "a", "en", "et", "som", "as",
        "vi",
    ];
    joins.contains(&word) || level_of(word).is_some() && common_form(word) == word
}

/// The level a word names. "Lead" and "principal" lead the work of others.
fn level_of(word: &str) -> Option<Level> {
    match word {
        "junior" | "jr" | "graduate" | "trainee" | "nyutdannet" | "nyutdanna" | "nyutdannede" | "entry"
        | "intern" => Some(Level::Entry),
        "mid" | "intermediate" | "medior" => Some(Level::Mid),
        "senior" | "sr" | "seniors" | "erfaren" | "erfarne" | "experienced" | "lead" | "principal"
        | "staff" | "ledende" => Some(Level::Senior),
        _ => None,
    }
}

/// A compound's parts: what stands before a known last part, and that part.
fn split(word: &str) -> Vec<String> {
    let bare = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)).chain([word]);
    let parts =
        bare.flat_map(|bare| TAILS.iter().filter_map(move |tail| Some((bare.strip_suffix(tail)?, *tail))));
    match parts.max_by_key(|(_, tail)| tail.len()) {
        Some((head, tail)) if head.len() > 1 => {
            split_level(&whole_head(head)).into_iter().chain([tail.to_owned()]).collect()
        }
        Some((_, tail)) => vec![tail.to_owned()],
        None => split_level(word),
    }
}

/// The first part without the s that binds it: "maskinlæringsingeniør".
fn whole_head(head: &str) -> String {
    let unbound = head.strip_suffix('s').filter(|unbound| form_of(unbound).is_some());
    unbound.unwrap_or(head).to_owned()
}

/// The level before the rest: "seniorlege", and "seniorbackend" of "seniorbackendutvikler".
fn split_level(word: &str) -> Vec<String> {
    let cut = ["senior", "junior"].into_iter().find_map(|level| {
        let rest = word.strip_prefix(level).filter(|rest| rest.len() > 2)?;
        Some(vec![level.to_owned(), rest.to_owned()])
    });
    cut.unwrap_or_else(|| vec![word.to_owned()])
}

fn join_pairs(words: &mut Vec<String>) {
    let mut at = 0;
    while at + 1 < words.len() {
        if PAIRS.contains(&(words[at].as_str(), words[at + 1].as_str())) {
            let second = words.remove(at + 1);
            words[at].push_str(&second);
        }
        at += 1;
    }
}

/// The form under which a word is compared; an unknown word is its own.
fn common_form(word: &str) -> String {
    let bare = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    let known = form_of(word).or_else(|| bare.filter(|bare| bare.len() > 2).find_map(form_of));
    known.unwrap_or(word).to_owned()
}

fn form_of(word: &str) -> Option<&'static str> {
    FORMS.iter().find(|forms| forms.contains(&word)).and_then(|forms| forms.first().copied())
}
