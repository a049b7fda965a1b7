//! What people and ads write: pay, days, times, terms, search words, names, notes.

use domain::date_text::{find_dates, read_date};
use domain::deadline_text::{last_day, read_deadline};
use domain::document_file::{is_program, name_of_file, safe_file_name};
use domain::find_words::read_find_words;
use domain::fold::{fold, other_spellings, spellings};
use domain::pay_text::{find_pay, names_period, read_pay};
use domain::start_text::read_start;
use domain::terms;
use domain::time_text::{read_minutes, read_time};
use domain::zone::{read_zone, split_of_two, zones_like};
use exchange::markdown::read_markdown;

use super::{form_of, text_of, today};

/// How long a note may be, in characters; the core refuses longer ones before they are read.
const LONGEST_NOTE: usize = 100_000;

/// Pay, as a field and within a text.
pub fn pay(input: &[u8]) -> String {
    let text = text_of(input);
    let found = find_pay(&text);
    let within = found.iter().all(|found| text.get(found.range.clone()).is_some());
    assert!(within, "what was found lies within the text");
    format!("{} {} {}", form_of(&read_pay(&text)), found.len(), names_period(&text))
}

/// Days, deadlines, starts, times and lengths.
pub fn dates(input: &[u8]) -> String {
    let text = text_of(input);
    let found = find_dates(&text, today());
    assert!(found.iter().all(|found| text.get(found.range.clone()).is_some()), "what was found lies within");
    let deadline = read_deadline(&text, today());
    let last = last_day(&deadline.deadline);
    let start = read_start(&text, today());
    let (time, minutes) = (read_time(&text), read_minutes(&text));
    let (_, of_two) = split_of_two(&text);
    let day = read_date(&text, today());
    form_of(&(day, found.len().min(3), last.is_some(), start, time, minutes, of_two, deadline))
}

/// Degree, form, share, languages and workplace.
pub fn terms(input: &[u8]) -> String {
    let text = text_of(input);
    let (degree, form, share) = (terms::degree(&text), terms::employment_form(&text), terms::share(&text));
    form_of(&(degree, form, share, terms::languages(&text).len(), terms::workplace(&text)))
}

/// What is typed into a search, and how it is folded.
pub fn search(input: &[u8]) -> String {
    let text = text_of(input);
    let found = read_find_words(&text, today());
    let folded = fold(&text);
    assert_eq!(fold(&folded), folded, "what is folded stays so");
    let first: String = text.chars().take(200).collect();
    let (same, other) = (spellings(&first).len(), other_spellings(&first).len());
    form_of(&(found.text.is_empty(), found.understood, same.min(5), other.min(5)))
}

/// Names of files, zones and employers.
pub fn names(input: &[u8]) -> String {
    let text = text_of(input);
    let safe = safe_file_name(&text);
    assert!(!safe.contains(['/', '\\', '\0']) && !safe.is_empty() && safe.len() <= 255, "{safe:?}");
    assert_eq!(safe_file_name(&safe), safe, "a safe name stays as it is");
    let name = name_of_file(&text);
    let zone = read_zone(&text);
    let like = zones_like(&text, 5).len();
    form_of(&(safe.len() == text.len(), name.len() == text.len(), is_program(&text), zone, like))
}

/// Notes in Markdown, no longer than a note may be.
pub fn markdown(input: &[u8]) -> String {
    let note: String = text_of(input).chars().take(LONGEST_NOTE).collect();
    let document = read_markdown(&note);
    form_of(&(document.plain_text().is_empty(), &document.blocks.iter().take(12).collect::<Vec<_>>()))
}
