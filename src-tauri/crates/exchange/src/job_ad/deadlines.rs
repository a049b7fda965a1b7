//! The deadline: the field where pages lie most.
//!
//! What is printed for people beats what is written for machines. A date for machines that lies exactly 30 or 180 days
//! after posting was filled in by the site: 180 always, 30 when the page prints "Snarest" or "fortløpende" or prints
//! that date nowhere. No date is ever made up.

use chrono::NaiveDate;
use domain::ad::{CaptureWarning, Confidence, Found};
use domain::deadline::{Deadline, DeadlineWhen};
use domain::deadline_text::last_day;

use super::dates::Written;
use super::draft::{Draft, Proposal};

/// Days after posting that sites fill in when the employer gave no deadline. Source: shared research A1 (FINN: 30,
/// Eightfold: 180).
const FILLERS: [i64; 2] = [30, 180];
/// Other round spans; a date so far off that is printed nowhere is kept but doubtful.
const ROUND: [i64; 5] = [60, 90, 120, 364, 365];

/// Chooses the deadline and notes what is odd about it.
pub(super) fn settle(
    draft: &mut Draft,
    posted: Option<NaiveDate>,
    seen: NaiveDate,
) -> Option<Found<Deadline>> {
    let printed = best_printed(draft);
    let stated = best_stated(draft);
    match (printed, stated) {
        (Some(printed), stated) => Some(from_print(printed, stated, posted, draft)),
        (None, Some(stated)) => from_data(stated, posted, seen, draft),
        (None, None) => None,
    }
}

type Printed = Proposal<domain::deadline_text::ReadDeadline>;
type Stated = Proposal<(Written, String)>;

/// A printed date beats a printed "Snarest" only when it is as surely a deadline; words nobody can date come last.
fn best_printed(draft: &Draft) -> Option<Printed> {
    let rank = |when: DeadlineWhen| match when {
        DeadlineWhen::Unknown => 0.0,
        _ => 1.0,
    };
    let strength = |printed: &Printed| printed.sure + rank(printed.value.deadline.when);
    draft
        .printed
        .iter()
        .reduce(|best, other| if strength(other) > strength(best) { other } else { best })
        .cloned()
}

fn best_stated(draft: &Draft) -> Option<Stated> {
    draft.stated.iter().reduce(|best, other| if other.sure > best.sure { other } else { best }).cloned()
}

fn from_print(
    printed: Printed,
    stated: Option<Stated>,
    posted: Option<NaiveDate>,
    draft: &mut Draft,
) -> Found<Deadline> {
    let mut sure = printed.sure;
    let deadline = printed.value.deadline.clone();
    if printed.value.year_inferred {
        draft.warn(CaptureWarning::DeadlineYearInferred);
        sure -= 0.08;
    }
    let others = draft.printed.iter().filter(|other| {
        other.sure >= 0.5
            && other.value.deadline.when != DeadlineWhen::Unknown
            && last_day(&other.value.deadline) != last_day(&deadline)
    });
    sure -= 0.12 * others.count().min(2) as f32;
    if let Some(stated) = stated {
        let day = day_of(&stated);
        if last_day(&deadline) == Some(day) {
            sure += (1.0 - sure) * 0.6;
        } else if is_filler(day, posted) {
            draft.warn(CaptureWarning::DeadlineFiller);
        } else {
            draft.warn(CaptureWarning::DeadlineContradicted);
            sure -= 0.1;
        }
    }
    Found { value: deadline, from: printed.from, confidence: Confidence(sure.clamp(0.05, 0.99)) }
}

fn from_data(
    stated: Stated,
    posted: Option<NaiveDate>,
    seen: NaiveDate,
    draft: &mut Draft,
) -> Option<Found<Deadline>> {
    let day = day_of(&stated);
    if is_filler(day, posted) {
        draft.warn(CaptureWarning::DeadlineFiller);
        return None;
    }
    let from_posting = posted.map(|posted| (day - posted).num_days());
    // Nobody sets a deadline years ahead, or before the ad was posted.
    let is_odd =
        from_posting.is_some_and(|days| ROUND.contains(&days) || days < 0) || (day - seen).num_days() > 400;
    let sure = if is_odd { 0.4 } else { stated.sure - 0.05 };
    let deadline = Deadline { when: stated.value.0.deadline(), text: Some(stated.value.1.clone()) };
    Some(Found { value: deadline, from: stated.from, confidence: Confidence(sure.clamp(0.05, 0.99)) })
}

fn is_filler(day: NaiveDate, posted: Option<NaiveDate>) -> bool {
    posted.is_some_and(|posted| FILLERS.contains(&(day - posted).num_days()))
}

fn day_of(stated: &Stated) -> NaiveDate {
    let deadline = Deadline { when: stated.value.0.deadline(), text: None };
    last_day(&deadline).unwrap_or_else(|| stated.value.0.day())
}
