//! Holding pay against the level in force.

use std::cmp::Reverse;

use chrono::{Datelike, NaiveDate};

use super::held::{Cover, level_on};
use super::{Citizenship, FloorAnswer, FloorHeld, FloorLevel, FloorQuestion, FloorVerdict};
use crate::job::Degree;
use crate::note::{Note, NoteCode, NoteWeight};

/// The least share of a full position a permit asks for, in percent. Source: The Local Norway 2023-10-10 and klovfjell.no
/// 2025 on UDI's rules for skilled workers.
const LEAST_SHARE_PERCENT: u8 = 80;

/// Holds pay against the level in force on the day; a level the person entered goes before the pack's.
///
/// Pay ÷ share is compared with the level of a full position; pay at the level is above it. Work that needs no degree, an
/// unknown degree and a day no known level covers give unknown. A level may be outdated from 1 September of a later year
/// than it holds from (UDI's new levels of 2025 came that day); the verdict stands all the same. Where the person needs
/// no permit nothing here is a condition, and no note is a warning.
///
/// Source of the rules: UDI's guideline 2010-129; article B of the project's facts for the red flag.
pub fn check_floor(question: &FloorQuestion, levels: &[FloorLevel]) -> FloorAnswer {
    let cover = level_for(question.degree).and_then(|amount| Some((amount, level_on(levels, question.on)?)));
    let full_time_ore = full_time(question);
    let floor_ore = cover.map(|(amount, cover)| amount(cover.level));
    let margin_ore = floor_ore.map(|floor| full_time_ore.saturating_sub(floor));
    let level = cover.map(|(_, cover)| cover.level);
    let mut answer = FloorAnswer {
        verdict: verdict(margin_ore),
        floor_ore,
        margin_ore,
        full_time_ore,
        level: level.cloned(),
        stale: level.is_some_and(|level| is_stale(level, question.on)),
        is_condition: !matches!(question.citizenship, Some(Citizenship::Nordic | Citizenship::Eea)),
        notes: Vec::new(),
    };
    answer.notes = notes(question, cover.map(|(_, cover)| cover), &answer);
    answer
}

/// Which figure of a level the work is held to; a doctorate to the master's, since UDI names no level of its own for it.
fn level_for(degree: Degree) -> Option<fn(&FloorLevel) -> i64> {
    match degree {
        Degree::Bachelor => Some(|level| level.bachelor_ore),
        Degree::Master | Degree::Doctorate => Some(|level| level.master_ore),
        Degree::None | Degree::Unknown => None,
    }
}

/// Pay of a full position, rounded down, so that pay a fraction of an øre below the level is below it. The program keeps
/// no amount so large that this could overflow; other input stays at the end of the scale.
fn full_time(question: &FloorQuestion) -> i64 {
    let share = i64::from(question.share_percent.clamp(1, 100));
    question.pay_ore.saturating_mul(100).div_euclid(share)
}

fn verdict(margin_ore: Option<i64>) -> FloorVerdict {
    match margin_ore {
        Some(margin) if margin < 0 => FloorVerdict::Below,
        Some(_) => FloorVerdict::Above,
        None => FloorVerdict::Unknown,
    }
}

fn is_stale(level: &FloorLevel, on: NaiveDate) -> bool {
    let FloorHeld::From { from, .. } = level.held else { return false };
    good_until(from).is_some_and(|last| on > last)
}

/// The last day on which a level that holds from a day is sure not to be outdated; see [`check_floor`].
pub fn good_until(from: NaiveDate) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(from.year().checked_add(1)?, 8, 31)
}

/// The notes, warnings first, then doubts, then what is good to know.
fn notes(question: &FloorQuestion, cover: Option<Cover<'_>>, answer: &FloorAnswer) -> Vec<Note> {
    let mut notes = Vec::new();
    if question.share_percent < LEAST_SHARE_PERCENT {
        let note = Note::new(NoteCode::FloorShareLow).with("share_percent", question.share_percent);
        let weight = if answer.is_condition { note.weight } else { NoteWeight::Info };
        notes.push(Note { weight, ..note });
    }
    if !answer.is_condition {
        notes.push(Note::new(NoteCode::FloorNoPermitNeeded));
    }
    match cover {
        Some(cover) => notes.extend(of_level(question, cover, answer)),
        None => notes.push(why_unknown(question)),
    }
    notes.extend(exceptions(answer.verdict).iter().map(|code| Note::new(*code)));
    notes.sort_by_key(|note| Reverse(note.weight));
    notes
}

fn of_level(question: &FloorQuestion, cover: Cover<'_>, answer: &FloorAnswer) -> Vec<Note> {
    let mut notes = Vec::new();
    if let FloorHeld::From { from, .. } = cover.level.held {
        let stale = answer.stale.then_some(NoteCode::FloorStale);
        let open = cover.is_end_unknown.then_some(NoteCode::FloorEndUnknown);
        notes.extend([stale, open].into_iter().flatten().map(|code| Note::new(code).with("from_on", from)));
    }
    if question.degree == Degree::Doctorate {
        notes.push(Note::new(NoteCode::FloorDoctorate));
    }
    if let Some(day) = cover.level.entered_on {
        notes.push(Note::new(NoteCode::FloorOwn).with("entered_on", day));
    }
    notes
}

fn why_unknown(question: &FloorQuestion) -> Note {
    match question.degree {
        Degree::None => Note::new(NoteCode::FloorNoDegree),
        Degree::Unknown => Note::new(NoteCode::FloorDegreeUnknown),
        _ => Note::new(NoteCode::FloorNoLevel).with("on", question.on),
    }
}

/// What the verdict does not settle: a collective agreement and documented local pay allow less, and what is above only
/// with benefits in kind is not above.
fn exceptions(verdict: FloorVerdict) -> &'static [NoteCode] {
    match verdict {
        FloorVerdict::Below => {
            &[NoteCode::FloorCollectiveAgreement, NoteCode::FloorLocalPay, NoteCode::FloorCashOnly]
        }
        FloorVerdict::Above => &[NoteCode::FloorCashOnly],
        FloorVerdict::Unknown => &[],
    }
}
