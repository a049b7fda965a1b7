//! What labelled pairs say about a job.

use chrono::NaiveDate;
use domain::ad::{CaptureWarning, Origin};
use domain::date_text::read_relative;
use domain::deadline::DeadlineWhen;
use domain::deadline_text::{ReadDeadline, read_deadline};
use domain::fold::fold;
use domain::job::OrgNumber;
use domain::pay_text::{find_pay, read_pay};
use domain::start_text::read_start;
use domain::terms;

use super::dates;
use super::draft::{Draft, propose};
use super::labels::{Label, Pair};
use super::place;
use super::regions::Region;
use super::text_ad::names_work;
use super::words::{clean, has_any};

/// Whose words the pairs are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Voice {
    pub from: Origin,
    /// Added to the sureness of each pair: a site's own fields are surer than those of an unknown page.
    pub lift: f32,
}

/// The page's day for dates without a year: when it was last changed or posted, else when it was seen.
pub(super) fn reference(pairs: &[Pair], posted: Option<NaiveDate>, seen: NaiveDate) -> NaiveDate {
    let labelled = |wanted: Label| {
        pairs.iter().filter(|pair| pair.label == wanted).find_map(|pair| {
            let machine = pair.time.as_deref().and_then(|time| dates::read(time, seen));
            machine.or_else(|| dates::read(&pair.value, seen)).map(|written| written.day())
        })
    };
    labelled(Label::Changed).or(posted).or_else(|| labelled(Label::Posted)).unwrap_or(seen)
}

/// Proposes what the pairs say.
pub(super) fn propose_pairs(
    pairs: &[Pair],
    voice: Voice,
    reference: NaiveDate,
    seen: NaiveDate,
    draft: &mut Draft,
) {
    for pair in pairs {
        let sure = (pair.sure + voice.lift).min(0.97);
        match pair.label {
            Label::Title if is_short(&pair.value, 160) => draft.title(voice.from, sure, &pair.value),
            Label::MaybeTitle if is_short(&pair.value, 120) => {
                // "Stilling: Daglig leder" says what it is; "Tittel: Ansvarlig søker" may be a contact's.
                let doubt = if names_work(&pair.value) && pair.region == Region::Main { 0.12 } else { 0.25 };
                draft.title(voice.from, sure - doubt, &pair.value);
            }
            Label::Employer if is_short(&pair.value, 120) => draft.employer(voice.from, sure, &pair.value),
            Label::Deadline => deadline(pair, voice, reference, draft),
            Label::Posted => posted(pair, voice, sure, seen, draft),
            Label::Starts if is_short(&pair.value, 160) => {
                propose(&mut draft.starts, voice.from, sure, Some(read_start(&pair.value, reference)));
            }
            Label::Pay => pay(pair, voice, sure, draft),
            Label::Orgnr => {
                let digits: String = pair.value.chars().filter(|c| c.is_ascii_digit() || *c == ' ').collect();
                propose(&mut draft.orgnr, voice.from, sure, OrgNumber::parse(digits.trim()));
            }
            _ => terms_of(pair, voice, sure, draft),
        }
    }
    place_of(pairs, voice, draft);
}

fn is_short(value: &str, max: usize) -> bool {
    value.chars().count() <= max
}

fn terms_of(pair: &Pair, voice: Voice, sure: f32, draft: &mut Draft) {
    let value = pair.value.as_str();
    match pair.label {
        Label::Form => {
            propose(&mut draft.form, voice.from, sure, terms::employment_form(value));
            propose(&mut draft.share, voice.from, sure, terms::share(value));
        }
        Label::Workplace => propose(&mut draft.workplace, voice.from, sure, terms::workplace(value)),
        Label::Place if is_short(value, 100) => {
            propose(&mut draft.workplace, voice.from, sure - 0.1, terms::workplace(value));
        }
        Label::Degree => propose(&mut draft.degree, voice.from, sure - 0.1, terms::degree(value)),
        Label::Languages if is_short(value, 160) => {
            let languages = terms::languages(value);
            propose(
                &mut draft.languages,
                voice.from,
                sure - 0.1,
                (!languages.is_empty()).then_some(languages),
            );
        }
        _ => {}
    }
}

fn deadline(pair: &Pair, voice: Voice, reference: NaiveDate, draft: &mut Draft) {
    let sure = (pair.sure + voice.lift).min(0.97);
    // "3 uker igjen" is no date; the element's own date may be filler, so it counts as data, not as print.
    if is_countdown(&pair.value) {
        let written = pair.time.as_deref().and_then(|time| dates::read(time, reference));
        let text = clean(&pair.value, 80);
        propose(&mut draft.stated, voice.from, sure - 0.2, written.map(|written| (written, text)));
        return;
    }
    let mut read = read_deadline(&pair.value, reference);
    if read.deadline.when == DeadlineWhen::Unknown
        && let Some(written) = dates::read(&pair.value, reference)
    {
        read = ReadDeadline { deadline: dates::printed(&written, &pair.value), year_inferred: false };
    }
    let is_said = read.deadline.when != DeadlineWhen::Unknown || is_short(&pair.value, 60);
    let sure = if is_either_order(&pair.value) { DOUBTED_ORDER } else { sure };
    let sure = if pair.region == Region::Aside || read.deadline.when == DeadlineWhen::Unknown {
        sure - 0.1
    } else {
        sure
    };
    propose(&mut draft.printed, voice.from, sure, is_said.then_some(read));
}

fn is_countdown(value: &str) -> bool {
    let folded = fold(value);
    folded.len() < 40
        && has_any(&folded, &["igjen", "left", "remaining", "att", "noch "])
        && folded.contains(|c: char| c.is_ascii_digit())
        && has_any(
            &folded,
            &["dag", "uke", "veke", "time", "maned", "day", "week", "hour", "month", "tag", "woche"],
        )
}

fn posted(pair: &Pair, voice: Voice, sure: f32, seen: NaiveDate, draft: &mut Draft) {
    let machine = pair.time.as_deref().and_then(|time| dates::read(time, seen));
    if let Some(written) = machine.or_else(|| dates::read(&pair.value, seen)) {
        let sure = if machine.is_none() && is_either_order(&pair.value) { DOUBTED_ORDER } else { sure };
        propose(&mut draft.posted, voice.from, sure, Some(written.day()));
    } else {
        propose(&mut draft.posted, voice.from, RELATIVE, read_relative(&pair.value, seen));
    }
}

/// How sure a date is that may be read day first or month first.
const DOUBTED_ORDER: f32 = 0.45;

/// "4/5/2026" is another day to an American.
fn is_either_order(value: &str) -> bool {
    let parts: Vec<u32> = value.split('/').filter_map(|part| part.trim().parse().ok()).collect();
    matches!(parts.as_slice(), [one, other, _] if *one <= 12 && *other <= 12 && one != other)
        && value.split('/').count() == 3
}

/// A relative day counts from the day the page was seen, which for a saved file may be long after it was shown.
pub(super) const RELATIVE: f32 = 0.45;

fn pay(pair: &Pair, voice: Voice, sure: f32, draft: &mut Draft) {
    let value: String = pair.value.chars().filter(|c| !matches!(c, '\u{200C}' | '\u{200D}')).collect();
    let read = read_pay(&value).ok().or_else(|| find_pay(&value).into_iter().next().map(|found| found.pay));
    match read {
        Some(pay) => propose(&mut draft.pay, voice.from, sure, Some(pay)),
        // "Etter avtale" is an answer; figures that cannot be read are worth a look.
        None if value.contains(|c: char| c.is_ascii_digit()) => draft.warn(CaptureWarning::PayUnread),
        None => {}
    }
}

/// Several places in a row are one answer; a postal address beats a bare name.
fn place_of(pairs: &[Pair], voice: Voice, draft: &mut Draft) {
    let labelled = pairs.iter().filter(|pair| pair.label == Label::Place && is_short(&pair.value, 160));
    for pair in labelled {
        let sure = (pair.sure + voice.lift).min(0.95);
        let places: Vec<_> =
            pair.value.split([';', '\n', '|']).filter_map(place::from_text).take(20).collect();
        let is_manner = ["in person", "on site", "onsite", "on-site", "in office", "hybrid"]
            .contains(&fold(&pair.value).as_str());
        let is_place = !places.is_empty() && pair.value.split_whitespace().count() <= 14 && !is_manner;
        propose(&mut draft.places, voice.from, sure, is_place.then_some(places));
    }
}
