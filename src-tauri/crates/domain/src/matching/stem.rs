//! A word without its endings, for Norwegian and English at once: light by intent, since it need only bring the forms of
//! one word together, not tell what the word is.

/// The shortest stem.
const SHORTEST: usize = 3;
/// How many endings are taken off one after the other: `utviklerne` loses `ne`, then `er`.
const ROUNDS: usize = 3;

/// Endings, folded, each with the fewest letters that must be left before it. The longest that fits is taken.
const ENDINGS: &[(&str, usize)] = &[
    // Norwegian.
    ("hetene", 4),
    ("heten", 4),
    ("heter", 4),
    ("leikar", 4),
    ("leiken", 4),
    ("asjonene", 4),
    ("asjonen", 4),
    ("asjoner", 4),
    ("asjonar", 4),
    ("asjon", 4),
    ("elsene", 3),
    ("elsen", 3),
    ("elser", 3),
    ("else", 3),
    ("ingene", 4),
    ("ingane", 4),
    ("ingen", 4),
    ("inger", 4),
    ("ingar", 4),
    ("inga", 4),
    ("ende", 4),
    ("ande", 4),
    ("erne", 4),
    ("arne", 4),
    ("erte", 4),
    ("ert", 4),
    ("ere", 4),
    ("iske", 4),
    ("isk", 4),
    ("lige", 4),
    ("lig", 4),
    ("lege", 4),
    ("leg", 4),
    ("het", 4),
    ("ene", 3),
    ("ane", 3),
    ("ast", 4),
    ("est", 4),
    ("ne", 4),
    ("ar", 4),
    ("en", 3),
    ("et", 3),
    ("te", 5),
    ("de", 4),
    ("a", 4),
    // English.
    ("ations", 4),
    ("ation", 4),
    ("ating", 4),
    ("ated", 4),
    ("ates", 4),
    ("ate", 4),
    ("ments", 4),
    ("ment", 4),
    ("ships", 4),
    ("ship", 4),
    ("nesses", 4),
    ("ness", 4),
    ("ities", 4),
    ("ity", 4),
    ("ings", 4),
    ("ized", 4),
    ("ised", 4),
    ("izing", 4),
    ("ising", 4),
    ("ize", 4),
    ("ise", 4),
    ("ies", 3),
    ("ers", 3),
    ("ly", 4),
    ("ed", 3),
    ("es", 3),
    ("y", 4),
    // Both.
    ("ing", 3),
    ("er", 3),
    ("e", 3),
    ("s", 3),
];

/// The stem of a folded word.
pub(super) fn stem(folded: &str) -> String {
    let mut stem = folded;
    // Numbers, `k8s` and the like are what they are.
    if stem.chars().any(|c| !c.is_ascii_lowercase()) {
        return stem.to_owned();
    }
    for _ in 0..ROUNDS {
        let ends = |(ending, least): &&(&str, usize)| {
            stem.len() >= ending.len() + (*least).max(SHORTEST) && stem.ends_with(ending)
        };
        // A double s belongs to the word: process, business.
        let longest = ENDINGS.iter().filter(ends).max_by_key(|(ending, _)| ending.len());
        match longest {
            Some((ending, _)) if !(*ending == "s" && stem.ends_with("ss")) => {
                stem = &stem[..stem.len() - ending.len()];
            }
            _ => break,
        }
    }
    single_end(stem).to_owned()
}

/// A doubled consonant at the end is one: `planlegg` and `planlegge`, `stopp` and `stoppet`, `running` and `run`.
fn single_end(stem: &str) -> &str {
    let bytes = stem.as_bytes();
    match bytes {
        [.., before, last] if before == last && stem.len() > SHORTEST && !b"aeiouy".contains(last) => {
            &stem[..stem.len() - 1]
        }
        _ => stem,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            vec!["utvikle", "utvikler", "utviklerne", "utvikling", "utviklingen", "utviklet", "utviklar"],
            vec!["develop", "developer", "developers", "developing", "developed", "development", "develops"],
            vec!["database", "databaser", "databasene", "databasen", "databases", "databasar"],
            vec!["lede", "leder", "lederne", "ledet", "ledelse", "ledelsen"],
            vec!["lead", "leader", "leaders", "leading", "leadership"],
            vec!["kunde", "kunder", "kundene", "kundar"],
            vec!["strukturert", "strukturere", "struktur", "strukturen"],
            vec!["migrate", "migrating", "migrated"],
            vec!["teste", "tester", "testing", "tests", "tested", "testene"],
            vec!["selvstendig", "selvstendighet", "selvstendige"],
            vec!["plan", "planning", "planned", "plans"],
            vec!["arkitektur", "arkitekturen", "arkitekturer"],
        ] {
            let stems: std::collections::BTreeSet<String> = forms.iter().map(|form| stem(form)).collect();
            assert_eq!(stems.len(), 1, "{forms:?}: {stems:?}");
        }
    }

    #[test]
    fn different_words_stay_apart() {
        for (one, other) in [
            ("server", "service"),
            ("data", "date"),
            ("process", "product"),
            ("k8s", "k8"),
            ("team", "test"),
            ("sikker", "sikt"),
            ("kafka", "kaffe"),
        ] {
            assert_ne!(stem(one), stem(other));
        }
    }

    proptest! {
        #[test]
        fn a_stem_begins_its_word_and_is_never_empty(word in "[a-zæøå0-9]{1,24}") {
            let folded = crate::fold::fold(&word);
            let stem = stem(&folded);
            prop_assert!(!stem.is_empty() && folded.starts_with(&stem));
        }
    }
}
