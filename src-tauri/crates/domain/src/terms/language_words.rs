//! The words by which languages are named, asked for and wished for; all folded.

use crate::tokens::Token;

const STEMS: [(&str, &str); 42] = [
    ("norsk", "nb"),
    ("norwegian", "nb"),
    ("bokmal", "nb"),
    ("nynorsk", "nn"),
    ("engelsk", "en"),
    ("english", "en"),
    ("svensk", "sv"),
    ("swedish", "sv"),
    ("dansk", "da"),
    ("danish", "da"),
    ("tysk", "de"),
    ("german", "de"),
    ("fransk", "fr"),
    ("french", "fr"),
    ("spansk", "es"),
    ("spanish", "es"),
    ("finsk", "fi"),
    ("finnish", "fi"),
    ("polsk", "pl"),
    ("polish", "pl"),
    ("russisk", "ru"),
    ("russian", "ru"),
    ("ukrainsk", "uk"),
    ("ukrainian", "uk"),
    ("italiensk", "it"),
    ("italian", "it"),
    ("nederlandsk", "nl"),
    ("dutch", "nl"),
    ("portugisisk", "pt"),
    ("portuguese", "pt"),
    ("arabisk", "ar"),
    ("arabic", "ar"),
    ("kinesisk", "zh"),
    ("mandarin", "zh"),
    ("japansk", "ja"),
    ("japanese", "ja"),
    ("islandsk", "is"),
    ("icelandic", "is"),
    ("samisk", "se"),
    ("litauisk", "lt"),
    ("skandinavisk", "nb"),
    ("scandinavian", "nb"),
];

/// What may be joined to a language's name without changing that it is a language.
const JOINED: [&str; 6] = ["kunnskap", "sprak", "ferdig", "kompetanse", "talende", "talande"];

/// The language a folded word names.
pub(super) fn tag(word: &str) -> Option<&'static str> {
    STEMS.iter().find_map(|(stem, tag)| {
        let rest = word.strip_prefix(stem)?;
        (rest.is_empty() || JOINED.iter().any(|joined| rest.starts_with(joined))).then_some(*tag)
    })
}

/// Stems of words that make a name before them a nationality: laws, markets, papers, organisations.
const NOT_LANGUAGE: [&str; 52] = [
    "statsborg",
    "borgar",
    "selskap",
    "lov",
    "forerkort",
    "sertifikat",
    "marked",
    "marknad",
    "arbeidsliv",
    "arbeidsmarked",
    "autoris",
    "godkjen",
    "fagbrev",
    "industri",
    "natur",
    "kultur",
    "okonomi",
    "regnskap",
    "rekneskap",
    "skatt",
    "kunde",
    "kommun",
    "personnummer",
    "bank",
    "id",
    "helse",
    "bedrift",
    "verdi",
    "standard",
    "regel",
    "rett",
    "skole",
    "forvalt",
    "histor",
    "energi",
    "sokkel",
    "offshore",
    "company",
    "companies",
    "law",
    "market",
    "citizen",
    "customer",
    "work",
    "driver",
    "authorit",
    "tax",
    "labo",
    "societ",
    "government",
    "client",
    "team",
];

/// Whether the word after a language's name shows that a nationality is meant.
pub(super) fn is_other_use(next: &str) -> bool {
    NOT_LANGUAGE.iter().any(|stem| next.starts_with(stem))
}

/// Whether a sentence is about languages: it says so, or it is nothing but languages and joining words.
pub(super) fn speaks_of_language(sentence: &[Token]) -> bool {
    const CUES: [&str; 33] = [
        "sprak",
        "muntlig",
        "munnleg",
        "skriftlig",
        "skriftleg",
        "flytende",
        "flytande",
        "formuler",
        "framstill",
        "fremstill",
        "kommunis",
        "behersk",
        "meistr",
        "mestr",
        "snakk",
        "skriv",
        "tale",
        "morsmal",
        "fluen",
        "writ",
        "written",
        "spoken",
        "speak",
        "spoke",
        "language",
        "communicat",
        "proficien",
        "verbal",
        "oral",
        "command",
        "native",
        "arbeidssprak",
        "forst",
    ];
    let words = || sentence.iter().map(Token::word).filter(|word| !word.is_empty());
    let has_cue = words().any(|word| {
        CUES.iter().any(|stem| word.starts_with(stem))
            || tag(word).is_some() && JOINED.iter().any(|joined| word.contains(joined))
    });
    has_cue
        || words().all(|word| {
            tag(word).is_some()
                || is_joining(word)
                || is_quality(word)
                || is_need(word)
                || is_wish_before(word)
                || is_wish_after(word)
        })
}

/// Words that join languages and say nothing more.
pub(super) fn is_joining(word: &str) -> bool {
    [
        "",
        "og",
        "eller",
        "and",
        "or",
        "samt",
        "svaert",
        "both",
        "bade",
        "er",
        "is",
        "et",
        "en",
        "eit",
        "a",
        "an",
        "the",
        "i",
        "in",
        "ikke",
        "ikkje",
        "not",
        "no",
        "ingen",
        "basic",
        "grunnleggende",
        "to",
        "be",
        "som",
        "det",
        "of",
        "for",
        "have",
        "nice",
        "very",
        "krav",
        "om",
        "annet",
        "anna",
        "other",
        "kjennskap",
        "stillingen",
        "stillinga",
    ]
    .contains(&word)
}

/// Words that say how well a language is to be known.
pub(super) fn is_quality(word: &str) -> bool {
    matches!(word, "god" | "gode" | "godt" | "good" | "excellent" | "strong")
}

/// Words that make what was named a requirement.
pub(super) fn is_need(word: &str) -> bool {
    let need = [
        "krav",
        "kreves",
        "krevst",
        "krevjast",
        "paakrevd",
        "pakrevd",
        "required",
        "requirement",
        "must",
        "ma",
        "need",
        "needed",
        "mandatory",
        "essential",
        "necessary",
    ];
    need.contains(&word) || word.starts_with("nodvendig") || word.starts_with("naudsynt")
}

/// "ikke et krav", "is not required", "no Norwegian required".
pub(super) fn is_denied(sentence: &[Token], at: usize) -> bool {
    let before = &sentence[at.saturating_sub(3)..at];
    before
        .iter()
        .any(|token| matches!(token.word(), "ikke" | "ikkje" | "not" | "no" | "ingen" | "uten" | "utan"))
}

/// Words that make what follows a wish.
pub(super) fn is_wish_before(word: &str) -> bool {
    matches!(word, "gjerne" | "helst" | "preferably" | "ideally")
}

/// Words that make what was named a wish.
pub(super) fn is_wish_after(word: &str) -> bool {
    let wish = [
        "pluss",
        "plus",
        "onskelig",
        "onskeleg",
        "preferred",
        "preferable",
        "bonus",
        "desirable",
        "advantage",
        "advantageous",
        "meritterende",
    ];
    word.starts_with("fordel") || wish.contains(&word)
}
