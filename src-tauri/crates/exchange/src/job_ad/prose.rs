//! What the ad's running text says: the last resort for each field, and never sure.

use chrono::NaiveDate;
use domain::ad::Origin;
use domain::date_text::find_dates;
use domain::deadline::DeadlineWhen;
use domain::deadline_text::read_deadline;
use domain::document::Document;
use domain::fold::fold;
use domain::job::{Degree, EmploymentForm, Workplace};
use domain::money::PayAsWritten;
use domain::pay_text::find_pay;
use domain::terms;

use super::draft::{Draft, propose};
use super::facts::Voice;
use super::page::Line;
use super::regions::Region;
use super::sentences::sentences;
use super::top_facts::parts;
use super::vocabulary::{DEADLINE_WORDS, DEGREE_WORDS, LANGUAGE_WORDS, NO_PAY, PAY_NAMES, PAY_WORDS};
use super::words::{first_chars, has_any, has_word};

/// Most characters of the text that are looked at.
const REACH: usize = 60_000;

/// Proposes what the text says.
pub(super) fn propose_prose(body: &Document, title: Option<&str>, reference: NaiveDate, draft: &mut Draft) {
    let text = body.plain_text();
    let text = first_chars(&text, REACH);
    let mut degrees: Vec<Degree> = Vec::new();
    let mut languages: Vec<String> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let folded = fold(line);
        deadline(line, &folded, reference, draft);
        pay(line, &folded, draft);
        if has_any(&folded, DEGREE_WORDS) && folded.len() < 600 {
            degrees.extend(terms::degree(line).filter(|degree| *degree != Degree::Unknown));
        }
        if has_any(&folded, LANGUAGE_WORDS) && folded.len() < 400 {
            for language in terms::languages(line) {
                if !languages.contains(&language) {
                    languages.push(language);
                }
            }
        }
        workplace(line, &folded, draft);
    }
    let all_same = degrees.windows(2).all(|pair| pair[0] == pair[1]);
    propose(&mut draft.degree, Origin::Text, if all_same { 0.6 } else { 0.45 }, degrees.into_iter().next());
    propose(&mut draft.languages, Origin::Text, 0.55, (!languages.is_empty()).then_some(languages));
    if let Some(title) = title {
        let form = terms::employment_form(title).filter(|form| *form != EmploymentForm::Permanent);
        propose(&mut draft.form, Origin::Text, 0.62, form);
        propose(&mut draft.share, Origin::Text, 0.55, terms::share(title));
        for found in find_pay(title) {
            propose(&mut draft.pay, Origin::Text, 0.4, Some(found.pay));
        }
    }
}

/// Lines of facts without labels, as many pages set them under the title: "Fast stilling ∙ Heltid ∙ Oslo".
pub(super) fn propose_badges(lines: &[Line], voice: Voice, draft: &mut Draft) {
    for line in lines.iter().filter(|line| line.region == Region::Main).take(400) {
        let text = line.text();
        let parts: Vec<&str> = parts(&text).map(str::trim).filter(|part| !part.is_empty()).collect();
        if parts.len() < 2 || text.chars().count() > 110 {
            continue;
        }
        // A dash stands in sentences too; a fact is a few words.
        for part in parts.into_iter().filter(|part| part.split(' ').count() <= 5) {
            propose(&mut draft.form, voice.from, 0.6 + voice.lift, terms::employment_form(part));
            propose(&mut draft.share, voice.from, 0.58 + voice.lift, terms::share(part));
        }
    }
}

/// Short lines that begin with a word for a deadline and have no colon: "Søk senest fredag 16. oktober".
pub(super) fn propose_deadline_lines(lines: &[Line], voice: Voice, reference: NaiveDate, draft: &mut Draft) {
    for line in lines.iter().filter(|line| matches!(line.region, Region::Main | Region::Aside)) {
        let text = line.text();
        if text.chars().count() > 90 {
            continue;
        }
        let folded = fold(&text);
        if !DEADLINE_WORDS.iter().any(|word| folded.starts_with(word)) {
            continue;
        }
        let read = read_deadline(&text, reference);
        if matches!(read.deadline.when, DeadlineWhen::Date(_) | DeadlineWhen::DateTime(_)) {
            propose(&mut draft.printed, voice.from, 0.7 + voice.lift, Some(read));
        }
    }
}

fn deadline(line: &str, folded: &str, reference: NaiveDate, draft: &mut Draft) {
    if !has_any(folded, DEADLINE_WORDS) || draft.printed.len() > 20 {
        return;
    }
    for (at, word) in DEADLINE_WORDS.iter().filter_map(|word| Some((position(line, word)?, word))) {
        let after = sentence(&line[at..]);
        let read = read_deadline(after, reference);
        let dated = !find_dates(after, reference).is_empty();
        let sure = match read.deadline.when {
            DeadlineWhen::Unknown => continue,
            DeadlineWhen::Date(_) | DeadlineWhen::DateTime(_) if dated => 0.62,
            DeadlineWhen::Date(_) | DeadlineWhen::DateTime(_) => 0.45,
            DeadlineWhen::Asap | DeadlineWhen::Rolling => 0.55,
        };
        // "Deadline" alone may be that of a project.
        let sure = if *word == "deadline" || *word == "no later than" { sure - 0.15 } else { sure };
        propose(&mut draft.printed, Origin::Text, sure, Some(read));
        return;
    }
}

/// Where a folded word stands in a line as printed; folding may change lengths, so words are compared one by one.
fn position(line: &str, word: &str) -> Option<usize> {
    let starts = std::iter::once(0).chain(line.match_indices(' ').map(|(at, _)| at + 1));
    starts.take(400).find(|at| fold(first_chars(&line[*at..], word.len() + 4)).starts_with(word))
}

/// The rest of the sentence, so far as it can belong to the word it starts with. A full stop after a digit belongs to
/// a date.
fn sentence(text: &str) -> &str {
    let text = first_chars(text, 110);
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let ends = matches!(letter, '!' | '?' | ';') || letter == '.' && !before.is_ascii_digit();
        let is_abbreviation =
            letter == '.' && text[..at].rsplit(' ').next().is_some_and(|word| word.chars().count() <= 4);
        if ends && !is_abbreviation {
            return &text[..at];
        }
        before = letter;
    }
    text
}

fn pay(line: &str, folded: &str, draft: &mut Draft) {
    if !has_any(folded, PAY_WORDS) || !folded.contains(|c: char| c.is_ascii_digit()) || draft.pay.len() > 10 {
        return;
    }
    let found: Vec<_> = sentences(line)
        .into_iter()
        .flat_map(|sentence| find_pay(sentence).into_iter().map(move |found| (sentence, found.pay)))
        .collect();
    let is_alone = found.len() == 1 && folded.len() < 300;
    for (sentence, pay) in found.into_iter().take(2) {
        let folded = fold(sentence);
        // "Per year" is said of turnover and of budgets too; whoever pays names it.
        let names_pay = has_any(&folded, PAY_NAMES);
        if !names_pay && (has_any(&folded, NO_PAY) || is_beyond_pay(&pay)) {
            continue;
        }
        let is_named = names_pay && !is_beyond_pay(&pay);
        propose(&mut draft.pay, Origin::Text, if is_alone && is_named { 0.55 } else { 0.4 }, Some(pay));
    }
}

/// A year's pay in kroner that ads do not print; a firm's turnover is more.
const BEYOND: i64 = 3_000_000;

fn is_beyond_pay(pay: &PayAsWritten) -> bool {
    [pay.min, pay.max].into_iter().flatten().any(|amount| amount.ore / 100 >= BEYOND)
}

fn workplace(line: &str, folded: &str, draft: &mut Draft) {
    let says = has_any(
        folded,
        &[
            "hjemmekontor",
            "heimekontor",
            "home office",
            "hybrid",
            "fully remote",
            "100% remote",
            "fjernarbeid",
        ],
    ) || has_word(folded, "remote") && folded.len() < 200;
    if !says || draft.workplace.len() > 5 {
        return;
    }
    if let Some(place) = terms::workplace(line) {
        let sure = if place == Workplace::Onsite { 0.35 } else { 0.45 };
        propose(&mut draft.workplace, Origin::Text, sure, Some(place));
    }
}

#[cfg(test)]
mod tests {
    use super::super::body::from_text;
    use super::*;

    #[test]
    fn turnover_and_budgets_are_no_pay() {
        let read = |text: &str| {
            let mut draft = Draft::default();
            let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
            propose_prose(&from_text(text), None, day, &mut draft);
            draft.pay.first().map(|found| found.sure)
        };
        assert_eq!(read("Competitive salary. Our customers spend 3 000 000 NOK per year with us."), None);
        assert_eq!(read("Vi tilbyr god lønn. Budsjettet er 450 000 kroner per år."), None);
        assert!(read("Vi tilbyr en årslønn på 620 000 kroner.").is_some_and(|sure| sure > 0.5));
    }
}
