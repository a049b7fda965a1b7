//! What single sentences of the text say: who is sought, the form of employment, the start, the town.

use chrono::NaiveDate;
use domain::ad::Origin;
use domain::date_text::find_dates;
use domain::deadline::DeadlineWhen;
use domain::deadline_text::read_deadline;
use domain::document::Document;
use domain::fold::fold;
use domain::job::EmploymentForm;
use domain::start_text::read_start;
use domain::terms;

use super::draft::{Draft, propose};
use super::place;
use super::text_ad::names_work;
use super::towns::towns_in;
use super::words::{bones, first_chars, has_any, has_word};

/// Most sentences looked at.
const SENTENCES: usize = 600;
/// Words of sending an application; a date after "innen" in such a sentence is the deadline.
const SENDS: &[&str] = &[
    "soknad",
    "soke ",
    "sok ",
    "apply",
    "application",
    "bewerb",
    "ansok",
    "ansogning",
    " cv ",
    "resume",
    "your cv",
];
/// Words right before a last day.
const UNTIL: &[&str] = &[
    " innen ",
    " innan ",
    " senest ",
    " by ",
    " before ",
    " no later than ",
    " bis zum ",
    " bis ",
    " senast ",
];
/// How far after such a word the date stands.
const DATE_REACH: usize = 40;
/// Words before the name of the position sought.
const SEEKS: &[&str] = &[
    " søker vi ",
    " søker nå ",
    " vi søker ",
    " søker ",
    " søkjer ",
    " leter etter ",
    " ser etter ",
    " is looking for ",
    " are looking for ",
    " looking for ",
    " is hiring ",
    " recruiting ",
    " seeking ",
];

/// Proposes what the sentences of the text say.
pub(super) fn propose_sentences(body: &Document, reference: NaiveDate, draft: &mut Draft) {
    let text = body.plain_text();
    let mut shares = Vec::new();
    let mut towns: Vec<&str> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()).take(SENTENCES) {
        for sentence in sentences(line) {
            let folded = fold(sentence);
            if !has_any(&folded, ELSEWHERE) {
                towns.extend(towns_in(sentence));
            }
            last_day(sentence, &folded, reference, draft);
            form(sentence, &folded, draft);
            starts(sentence, &folded, reference, draft);
            if has_any(&folded, SHARES) {
                shares.extend(terms::share(sentence));
            }
        }
    }
    let all_same = shares.windows(2).all(|pair| pair[0] == pair[1]);
    propose(&mut draft.share, Origin::Text, if all_same { 0.53 } else { 0.4 }, shares.into_iter().next());
    // One town alone is where the work is; of several the first may be that of another office.
    let is_alone = towns.windows(2).all(|pair| pair[0] == pair[1]);
    let place = towns.first().and_then(|town| place::from_text(town)).map(|place| vec![place]);
    propose(&mut draft.places, Origin::Text, if is_alone { 0.52 } else { 0.42 }, place);
}

/// The position that the text seeks in its own words ("Nå søker vi butikksjef til butikken i Lillehammer").
pub(super) fn sought(body: &Document) -> Option<String> {
    let text = body.plain_text();
    text.lines().take(60).flat_map(sentences).find_map(|sentence| {
        let padded = format!(" {sentence}");
        let (_, after) = SEEKS.iter().find_map(|words| padded.split_once(words))?;
        let ends = [
            " til ", " som ", " med ", " for ", " who ", " with ", " to ", " in ", " i ", " på ", " hos ",
            " for å ",
        ];
        let end = ends.iter().filter_map(|word| after.find(word)).min().unwrap_or(after.len());
        let name = after[..end].trim_matches([' ', '.', ',', '!', ':', '»', '«']);
        let name = ARTICLES.iter().find_map(|article| name.strip_prefix(article)).unwrap_or(name);
        let is_name = name.split_whitespace().count() <= 4
            && !name.contains([',', ':'])
            && names_work(name)
            && name.chars().count() <= 60;
        is_name.then(|| capitalised(name))
    })
}

/// Words of sentences whose town is not where the work is done.
const ELSEWHERE: &[&str] =
    &["hovedkontor", "hovudkontor", "headquarter", "head office", "grunnlagt", "stifta", "founded"];
/// Words before a position that are no part of its name.
const ARTICLES: &[&str] =
    &["en ", "ein ", "a ", "an ", "the ", "ny ", "flere ", "nye ", "our next ", "our new "];
const SHARES: &[&str] = &[
    "% stilling",
    "% fast",
    "% vikariat",
    "prosent stilling",
    "% engasjement",
    "prosent vikariat",
    "% position",
];

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The sentences of a line; a full stop after a figure or a short word ends none.
pub(super) fn sentences(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, _) in line.match_indices(". ").chain(line.match_indices("! ")).chain(line.match_indices("? ")) {
        let before = line.get(start..at).unwrap_or_default();
        let last = before.rsplit(' ').next().unwrap_or_default();
        if last.ends_with(|c: char| c.is_ascii_digit())
            || last.chars().count() <= 3 && line[at..].starts_with('.')
        {
            continue;
        }
        found.push(before);
        start = at + 1;
    }
    found.push(line.get(start..).unwrap_or_default());
    found.into_iter().map(str::trim).filter(|text| !text.is_empty()).collect()
}

fn last_day(sentence: &str, folded: &str, reference: NaiveDate, draft: &mut Draft) {
    if draft.printed.len() > 20 || !has_any(&format!(" {folded} "), SENDS) {
        return;
    }
    for (at, word) in UNTIL.iter().flat_map(|word| sentence.match_indices(word)) {
        let after = first_chars(&sentence[at + word.len()..], DATE_REACH);
        let begins = find_dates(&sentence[at..], reference)
            .first()
            .is_some_and(|date| date.range.start <= word.len() + 12);
        let read = read_deadline(after, reference);
        if begins && matches!(read.deadline.when, DeadlineWhen::Date(_) | DeadlineWhen::DateTime(_)) {
            propose(&mut draft.printed, Origin::Text, 0.58, Some(read));
        }
    }
}

fn form(sentence: &str, folded: &str, draft: &mut Draft) {
    const PERMANENT: &[&str] = &[
        "fast stilling",
        "faste stillinger",
        "stillingen er fast",
        "stillinga er fast",
        "permanent position",
    ];
    const LIMITED: &[&str] = &[
        "vikariat",
        "et engasjement",
        "eit engasjement",
        "midlertidig stilling",
        "mellombels stilling",
        "aremal",
    ];
    if !has_any(folded, PERMANENT) && !has_any(folded, LIMITED) || draft.form.len() > 20 {
        return;
    }
    let form = terms::employment_form(sentence);
    let is_meant = |form: &EmploymentForm| (*form == EmploymentForm::Permanent) == has_any(folded, PERMANENT);
    propose(&mut draft.form, Origin::Text, 0.52, form.filter(is_meant));
}

fn starts(sentence: &str, folded: &str, reference: NaiveDate, draft: &mut Draft) {
    let Some(word) =
        ["tiltredelse", "tiltreding", "oppstart", "start date"].iter().find(|word| has_word(folded, word))
    else {
        return;
    };
    let Some(at) = sentence.to_lowercase().find(word).filter(|at| sentence.is_char_boundary(*at)) else {
        return;
    };
    let after = first_chars(&sentence[at + word.len().min(sentence.len() - at)..], 60);
    let after = after.trim_start_matches([':', ' ']);
    let open = ["snarest", "etter avtale", "as soon as possible", "so snart", "sa snart"];
    let folded_after = fold(after);
    let read = read_start(after, reference);
    let dated = find_dates(&sentence[at..], reference)
        .first()
        .is_some_and(|date| date.range.start <= word.len() + 12);
    if dated && read.on.is_some() || open.iter().any(|words| folded_after.starts_with(words)) {
        propose(&mut draft.starts, Origin::Text, 0.54, Some(read));
    }
}

/// Whether a sought position says something else than a title does.
pub(super) fn is_other(title: &str, sought: &str) -> bool {
    let (title, sought) = (bones(title), bones(sought));
    !title.contains(&sought) && !sought.contains(&title)
}

#[cfg(test)]
mod tests {
    use super::super::body::from_text;
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day")
    }

    fn read(text: &str) -> Draft {
        let mut draft = Draft::default();
        propose_sentences(&from_text(text), day(2026, 11, 22), &mut draft);
        draft
    }

    #[test]
    fn the_position_sought_is_named() {
        for (text, role) in [
            ("Topptur har 14 butikker. Nå søker vi butikksjef til Lillehammer.", Some("Butikksjef")),
            ("Keel & Co is looking for a Port Captain to join us.", Some("Port Captain")),
            ("Vi søker deg som liker å jobbe ute.", None),
            ("We are looking for people who care.", None),
        ] {
            assert_eq!(sought(&from_text(text)).as_deref(), role, "{text}");
        }
    }

    #[test]
    fn a_last_day_needs_a_word_for_applying() {
        let of = |text: &str| read(text).printed.first().map(|found| found.value.deadline.when);
        assert_eq!(
            of("Send søknad og CV til post@e.no innen 6. desember. Ring oss."),
            Some(DeadlineWhen::Date(day(2026, 12, 6)))
        );
        assert_eq!(
            of("Wir freuen uns auf deine Bewerbung bis zum 15.12.2026."),
            Some(DeadlineWhen::Date(day(2026, 12, 15)))
        );
        assert_eq!(of("Prosjektet skal være ferdig innen 6. desember."), None);
        assert_eq!(of("Søknaden behandles innen 6 måneder."), None);
        assert_eq!(of("Du som søker har fagbrev innen kokkefaget."), None);
    }

    #[test]
    fn form_share_start_and_town_are_read() {
        let draft = read(
            "Det er ledig fast 80 % stilling i Førde med tiltredelse 1. mars 2027.\nStillingen er fast, 80 %.",
        );
        assert_eq!(draft.form.first().map(|found| found.value), Some(EmploymentForm::Permanent));
        assert_eq!(draft.share.first().map(|found| found.value.min_percent), Some(80));
        assert_eq!(draft.starts.first().and_then(|found| found.value.on), Some(day(2027, 3, 1)));
        assert_eq!(
            draft.places.first().and_then(|found| found.value.first()?.city.clone()).as_deref(),
            Some("Førde")
        );
        let open = read("Mulighet for fast stilling. Ditt engasjement teller. Oppstarten blir travel.");
        assert!(open.form.is_empty() && open.share.is_empty() && open.starts.is_empty());
    }
}
