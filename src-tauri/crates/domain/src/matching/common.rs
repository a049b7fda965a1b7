//! Words that tell nothing apart: the small words of both languages, and those that every ad and every story has. Our own
//! list.

/// Whether a folded word is one of them.
pub(super) fn is_common(folded: &str) -> bool {
    COMMON.binary_search(&folded).is_ok()
}

/// Folded, in the order of their letters.
#[rustfmt::skip]
const COMMON: &[&str] = &[
    "a", "abilities", "ability", "able", "about", "above", "across", "advantage", "after", "all", "alle",
    "also", "alt", "altsa", "an", "and", "andre", "annet", "any", "applicant", "applicants", "ar",
    "arbeid", "arbeide", "arbeider", "arbeidet", "are", "aret", "ars", "as", "asked", "asset", "at",
    "atte", "av", "background", "bade", "bare", "be", "been", "being", "beskriv", "bl", "blant", "ble",
    "blei", "bli", "blir", "blitt", "both", "bred", "brei", "bruk", "bruke", "bruker", "brukt", "brukte",
    "but", "by", "can", "candidate", "candidates", "could", "da", "dag", "dagar", "dager", "day", "days",
    "de", "deg", "dei", "deira", "dem", "den", "denne", "der", "dere", "deres", "describe", "desirable",
    "det", "dette", "di", "did", "din", "dine", "disse", "ditt", "do", "does", "doing", "down", "du",
    "dykk", "e", "each", "eg", "egenskap", "egenskaper", "ei", "eigenskap", "eigenskapar", "eight", "ein",
    "eit", "either", "eitt", "eksempel", "eller", "en", "enn", "er", "erfaren", "erfaring", "erfaringen",
    "erfaringer", "erfarne", "et", "etc", "ett", "etter", "even", "ever", "every", "evne", "evnen",
    "evner", "example", "excellent", "experience", "experienced", "experiences", "fa", "familiarity",
    "far", "fekk", "fem", "few", "field", "fikk", "fire", "first", "five", "fleire", "flere", "flott",
    "fluent", "for", "fordel", "fordeler", "fordi", "fortell", "fortelle", "four", "fra", "fram", "from",
    "further", "g", "ga", "gang", "get", "gi", "gikk", "gitt", "give", "given", "gjennom", "gjer", "gjere",
    "gjerne", "gjor", "gjorde", "gjore", "gjort", "god", "gode", "godt", "good", "got", "great", "ha",
    "had", "hadde", "han", "har", "has", "have", "having", "he", "henne", "hensyn", "her", "here", "him",
    "his", "hog", "hos", "how", "hoy", "hun", "hva", "hvem", "hver", "hvert", "hvilke", "hvis", "hvor",
    "hvordan", "hvorfor", "i", "if", "ikke", "ikkje", "in", "include", "includes", "including", "ingen",
    "inkludert", "inn", "innan", "innen", "innenfor", "into", "is", "it", "its", "ja", "jeg", "job",
    "jobb", "jobba", "jobbe", "jobben", "jobber", "jobbet", "just", "kan", "kjennskap", "knowledge", "kom",
    "komme", "kompetanse", "kompetansen", "kor", "korleis", "krav", "kunne", "kunnskap", "kunnskapar",
    "kunnskaper", "kva", "kvar", "kven", "kvifor", "laga", "lage", "laget", "last", "least", "level",
    "lignende", "liknande", "lot", "ma", "made", "make", "makes", "making", "man", "mange", "many",
    "matte", "me", "med", "medan", "meg", "mellom", "men", "mens", "mer", "mi", "min", "mine", "minimum",
    "minst", "mitt", "more", "most", "mot", "much", "mulig", "mulighet", "must", "my", "mye", "mykje",
    "na", "nar", "ned", "need", "new", "ni", "nice", "nine", "niva", "no", "noe", "noen", "noko", "nokon",
    "nokre", "nor", "not", "ny", "nye", "nytt", "of", "off", "og", "ogsa", "om", "on", "once", "one",
    "only", "onske", "onskeleg", "onskelig", "onsker", "opp", "oppgave", "oppgaven", "oppgaver", "or",
    "oss", "other", "our", "out", "over", "own", "pa", "per", "plus", "position", "preferably",
    "preferred", "proven", "related", "relevant", "relevante", "required", "requirement", "requirements",
    "role", "rolle", "rollen", "sa", "same", "samme", "sammen", "satt", "seg", "seks", "selv", "sette",
    "seven", "several", "she", "should", "si", "sidan", "siden", "similar", "sin", "since", "sine", "sitt",
    "situasjon", "situasjonen", "situation", "six", "sjolv", "sju", "skal", "skill", "skills", "skulle",
    "slik", "slike", "so", "soker", "sokere", "solid", "solide", "som", "some", "sterk", "sterke",
    "stilling", "stillingen", "strong", "strongly", "such", "syv", "ta", "task", "tasks", "tatt", "tell",
    "ten", "than", "that", "the", "their", "them", "then", "there", "these", "they", "thing", "things",
    "this", "those", "three", "through", "ti", "tid", "til", "tilknyttet", "tilsvarende", "time", "to",
    "tok", "told", "too", "tre", "two", "um", "under", "understanding", "until", "up", "us", "use", "used",
    "using", "ut", "uten", "utover", "vaere", "vaert", "var", "vare", "vart", "ved", "vel", "ver", "vere",
    "very", "vi", "vil", "ville", "was", "way", "we", "well", "were", "what", "when", "where", "which",
    "while", "who", "whom", "why", "will", "with", "within", "without", "work", "working", "works",
    "would", "year", "years", "you", "your",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[test]
    fn the_list_is_in_order_and_folded() {
        assert!(COMMON.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(COMMON.iter().all(|word| fold(word) == *word));
        assert!(is_common("erfaring") && is_common("you") && !is_common("database"));
    }
}
