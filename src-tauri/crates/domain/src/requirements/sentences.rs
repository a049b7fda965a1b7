//! Sentences that ask: which of them do, and how much what they ask for matters.

use super::Need;
use super::headings::plain;

/// Words that make an item nice to have, folded.
const NICE: &[&str] = &[
    " fordel ",
    " fordelaktig",
    " onskelig",
    " onskeleg",
    " gjerne ",
    " pluss ",
    " et pluss",
    " teller positivt",
    " vektlegges positivt",
    " nice to have",
    " good to have",
    " preferred ",
    " preferably ",
    " bonus ",
    " a plus ",
    " is helpful ",
    " is beneficial ",
    " would be beneficial",
    " advantage",
    " desirable ",
    " an asset ",
    " ideally ",
    " interesse for a laere",
];

/// Words that make an item a must whatever it stands under, folded.
const MUST: &[&str] = &[
    " ma ha ",
    " ma kunne ",
    " ma beherske",
    " ma vaere ",
    " ma du ",
    " du ma ",
    " du bor ha ",
    " kreves ",
    " krevst ",
    " krevjast ",
    " er et krav",
    " er eit krav",
    " er krav ",
    " krav om ",
    " krav til ",
    " absolutt krav",
    " nodvendig ",
    " forutsetning",
    " is required",
    " are required",
    " required ",
    " is a must",
    " must have ",
    " must be ",
    " must possess",
    " must hold",
    " mandatory ",
    " is essential",
];

/// Words by which a sentence asks wherever it stands, folded.
const OUTRIGHT: &[&str] = &[
    " vi ser etter deg som ",
    " vi ser etter en ",
    " vi soker en ",
    " vi soker deg som ",
    " ma du ",
    " du ma ha ",
    " du ma kunne ",
    " du ma vaere ",
    " du har erfaring",
    " du har solid",
    " du har god",
    " du har bred",
    " du har utdanning",
    " du har relevant",
    " du har minst",
    " du behersker ",
    " du kan ",
    " du er god ",
    " du er vant ",
    " det er en fordel",
    " det er ein fordel",
    " er en fordel",
    " er ein fordel",
    " er onskelig",
    " er onskeleg",
    " er et krav",
    " er eit krav",
    " det kreves ",
    " det krevst ",
    " vi krever ",
    " vi krev ",
    " det stilles krav",
    " krav om ",
    " du har forerkort",
    " you have experience",
    " you have a strong",
    " you have strong",
    " you have solid",
    " you have at least",
    " you have a degree",
    " you are fluent",
    " you re fluent",
    " you know ",
    " you must ",
    " must possess",
    " candidates must",
    " candidates will be",
    " applicants must",
    " applicants should",
    " should be a ",
    " is required",
    " are required",
    " we require ",
    " is a plus",
    " is an advantage",
    " nice to have",
    " years of experience",
    " years experience",
];

/// Words by which a sentence asks where what is asked for is told, folded.
const WITHIN: &[&str] = &[
    " erfaring",
    " kompetanse",
    " kunnskap",
    " kjennskap",
    " utdanning",
    " utdannelse",
    " bachelor",
    " master",
    " fagbrev",
    " sertifi",
    " forerkort",
    " egenskap",
    " eigenskap",
    " sprak",
    " norsk",
    " engelsk",
    " evne",
    " du ",
    " deg som",
    " ma ",
    " krav",
    " experience",
    " degree",
    " skill",
    " knowledge",
    " ability",
    " able ",
    " fluent",
    " proficien",
    " familiar",
    " understanding",
    " background",
    " you ",
    " must ",
    " candidate",
];

/// Words of how to apply and of who is welcome, which ask for nothing.
const APPLYING: &[&str] = &[
    " soknad",
    " send ",
    " sok her",
    " sok na",
    " ta kontakt",
    " kontakt oss",
    " behandles fortlopende",
    " equal opportunit",
    " apply ",
    " your application",
    " applications are",
    " applications will",
    " please contact",
    " click ",
    " resume ",
    " cv ",
    " you will ",
    " you ll ",
    " kan du ",
    " du far ",
    " vil du ",
    " skal du ",
    " du skal ",
    " du vil ",
];

/// How much a requirement matters by its own words.
pub(super) fn need_said(text: &str) -> Option<Need> {
    let plain = plain(text);
    let has = |list: &[&str]| list.iter().any(|words| plain.contains(words));
    // "Not a requirement, but an advantage": the softer word is the later one.
    if has(NICE) {
        Some(Need::Nice)
    } else if has(MUST) {
        Some(Need::Must)
    } else {
        None
    }
}

/// Whether a sentence asks wherever it stands.
pub(super) fn asks_outright(sentence: &str) -> bool {
    let plain = plain(sentence);
    !sentence.trim_end().ends_with('?') && OUTRIGHT.iter().any(|words| plain.contains(words))
}

/// Whether a sentence asks, given that it stands where what is asked for is told.
pub(super) fn asks_within(sentence: &str) -> bool {
    let plain = plain(sentence);
    !sentence.trim_end().ends_with('?') && WITHIN.iter().any(|words| plain.contains(words))
}

/// Whether a text is about applying, or about what comes of it, rather than something asked for.
pub(super) fn is_about_applying(text: &str) -> bool {
    let plain = plain(text);
    APPLYING.iter().any(|words| plain.contains(words)) && need_said(text) != Some(Need::Must)
}

/// The sentences of a text. A point ends one only before a capital letter, so that `bl.a. erfaring` stays whole.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, mark) in text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?')) {
        let end = at + mark.len_utf8();
        let mut rest = text[end..].chars();
        if rest.next().is_none_or(char::is_whitespace) && rest.next().is_none_or(char::is_uppercase) {
            found.push(text[from..end].trim());
            from = end;
        }
    }
    found.push(text[from..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}
