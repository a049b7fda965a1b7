//! Which language an ad is written in, by its commonest words.

use super::words::first_chars;

/// Small words that only, or mostly, one language has. Words shared by two stand with both.
const WORDS: &[(&str, &[&str])] = &[
    (
        "nb",
        &[
            "og", "i", "på", "som", "til", "av", "for", "er", "vi", "du", "ikke", "en", "med", "deg", "har",
            "fra", "hos", "et", "vil", "jobbe", "hva", "noen", "ønsker", "våre", "være",
        ],
    ),
    (
        "nn",
        &[
            "og",
            "i",
            "på",
            "som",
            "til",
            "av",
            "for",
            "er",
            "vi",
            "du",
            "ikkje",
            "ein",
            "med",
            "deg",
            "har",
            "frå",
            "hos",
            "eit",
            "vil",
            "ei",
            "kva",
            "nokon",
            "ønskjer",
            "våre",
            "vere",
            "me",
            "dei",
            "arbeide",
            "stillinga",
            "frå",
        ],
    ),
    (
        "en",
        &[
            "the", "and", "of", "to", "in", "you", "we", "with", "for", "our", "your", "will", "is", "are",
            "a", "as", "on", "or", "be", "this",
        ],
    ),
    (
        "sv",
        &[
            "och", "i", "på", "som", "till", "av", "för", "är", "vi", "du", "inte", "en", "med", "dig",
            "har", "från", "hos", "ett", "vill", "att", "om",
        ],
    ),
    (
        "da",
        &[
            "og", "i", "på", "som", "til", "af", "for", "er", "vi", "du", "ikke", "en", "med", "dig", "har",
            "fra", "hos", "et", "vil", "at", "hvad", "nogle", "ønsker", "vores", "være",
        ],
    ),
    (
        "de",
        &[
            "und", "der", "die", "das", "wir", "mit", "für", "in", "zu", "ein", "eine", "du", "sie", "ist",
            "von", "auf", "bei", "den", "im", "oder",
        ],
    ),
    (
        "cs",
        &[
            "a", "v", "na", "se", "s", "do", "je", "pro", "za", "z", "že", "nebo", "tě", "jsme", "co", "ti",
            "nás", "jak",
        ],
    ),
];

/// The language of a text as a primary tag; what the page declares decides between near ones.
pub(super) fn language(text: &str, declared: Option<&str>) -> Option<String> {
    let sample = first_chars(text, 12_000).to_lowercase();
    let words: Vec<&str> =
        sample.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let declared = declared.map(primary);
    if words.len() < 8 {
        return declared.filter(|tag| tag.len() == 2).map(str::to_owned);
    }
    let count = |known: &[&str]| words.iter().filter(|word| known.contains(word)).count();
    let mut counts: Vec<(&str, usize)> = WORDS.iter().map(|(tag, known)| (*tag, count(known))).collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let (best, most) = counts[0];
    // A text in a language not known here holds few of these words.
    if most * 12 < words.len() {
        return declared.filter(|tag| tag.len() == 2).map(str::to_owned);
    }
    let near = counts.iter().find(|(tag, count)| Some(*tag) == declared && *count * 10 >= most * 9);
    Some(near.map_or(best, |(tag, _)| *tag).to_owned())
}

fn primary(tag: &str) -> &str {
    match tag.split(['-', '_']).next().unwrap_or(tag) {
        "no" => "nb",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_languages_are_told_apart() {
        for (text, declared, expected) in [
            (
                "Vi søker deg som ikke er redd for å jobbe med noen av våre kunder fra dag en.",
                None,
                Some("nb"),
            ),
            (
                "Me søkjer deg som ikkje er redd for å arbeide med nokon av kundane våre frå dag ein.",
                Some("no"),
                Some("nn"),
            ),
            ("We are looking for you who will work with our customers and the team.", Some("nb"), Some("en")),
            ("Vi söker dig som vill arbeta med våra kunder och inte är rädd för att lära.", None, Some("sv")),
            ("Kort tekst", Some("nb-NO"), Some("nb")),
            ("Kort tekst", None, None),
        ] {
            assert_eq!(language(text, declared).as_deref(), expected, "{text}");
        }
    }
}
