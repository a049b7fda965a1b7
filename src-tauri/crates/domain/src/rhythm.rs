//! The rhythm of following up: after how many days of silence what is suggested, stage by stage.
//!
//! The figures are our own choice, not a rule of anybody's, and the person sets them as they like. A week after
//! sending is when most ads' deadlines are past and somebody has looked; after a first talk things move faster, so five
//! days; after an interview employers mostly name a day themselves, and a week covers those who did not. A thank-you is
//! worth most the day after. Three weeks of silence is what the board calls quiet ([`QUIET_DAYS`]); of those who answer
//! at all, few do after six and a half weeks.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::card::QUIET_DAYS;
use crate::stage::StageKind;

/// The longest a step of the rhythm may be, in days.
pub const MAX_DAYS: u16 = 365;

/// After how many days what is suggested; an absent step suggests nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Rhythm {
    /// From sending to the first follow-up.
    pub applied: Option<u16>,
    /// From a first contact to a follow-up.
    pub screening: Option<u16>,
    /// From an interview to a follow-up.
    pub interview: Option<u16>,
    /// From an interview to the thank-you.
    pub thank_you: Option<u16>,
    /// From when on an application counts as quiet.
    pub quiet: u16,
    /// From when on "no reply" is proposed; it is never applied by itself.
    pub no_reply: Option<u16>,
    /// What the program reminds of.
    pub remind: Remind,
}

/// What the program reminds of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Remind {
    /// Interviews, deadlines, answers to offers and tasks.
    #[default]
    All,
    /// Interviews alone.
    Interviews,
    /// Nothing.
    Nothing,
}

impl Default for Rhythm {
    fn default() -> Self {
        Self {
            applied: Some(7),
            screening: Some(5),
            interview: Some(7),
            thank_you: Some(1),
            quiet: u16::try_from(QUIET_DAYS).unwrap_or(MAX_DAYS),
            no_reply: Some(45),
            remind: Remind::All,
        }
    }
}

/// What silence of some length asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Silence {
    /// A follow-up may be due.
    FollowUp,
    /// It is quiet for longer than usual.
    Quiet,
    /// Nobody will answer any more, most likely.
    NoReply,
}

impl Rhythm {
    /// Days from coming to a stage to the follow-up; `None` where none is suggested.
    pub fn follow_up_after(&self, kind: StageKind) -> Option<u16> {
        match kind {
            StageKind::Applied => self.applied,
            StageKind::Screening => self.screening,
            StageKind::Interview => self.interview,
            _ => None,
        }
    }

    /// The day a follow-up is suggested for, of an application that has been silent since some day.
    pub fn follow_up_on(&self, kind: StageKind, since: NaiveDate) -> Option<NaiveDate> {
        since.checked_add_days(Days::new(u64::from(self.follow_up_after(kind)?)))
    }

    /// What the silence of an application asks for today: the farthest of follow-up, quiet and no reply.
    pub fn silence(&self, kind: StageKind, since: NaiveDate, today: NaiveDate) -> Option<Silence> {
        if !is_waiting(kind) {
            return None;
        }
        let days = (today - since).num_days();
        let is_past = |limit: u16| days >= i64::from(limit);
        if self.no_reply.is_some_and(is_past) {
            return Some(Silence::NoReply);
        }
        if is_past(self.quiet) {
            return Some(Silence::Quiet);
        }
        self.follow_up_after(kind).is_some_and(is_past).then_some(Silence::FollowUp)
    }

    /// The last day on which silence of each sort may have begun to be told of today: follow-ups of each kind of stage,
    /// then quiet.
    pub fn cutoffs(&self, today: NaiveDate) -> Cutoffs {
        let ago = |days: u16| today.checked_sub_days(Days::new(u64::from(days)));
        Cutoffs {
            applied: self.applied.and_then(ago),
            screening: self.screening.and_then(ago),
            interview: self.interview.and_then(ago),
            quiet: ago(self.quiet).unwrap_or(today),
            no_reply: self.no_reply.and_then(ago),
        }
    }
}

/// Days on or before which silence must have begun.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cutoffs {
    /// For a follow-up of what was sent.
    pub applied: Option<NaiveDate>,
    /// For a follow-up after a first contact.
    pub screening: Option<NaiveDate>,
    /// For a follow-up after an interview.
    pub interview: Option<NaiveDate>,
    /// For quiet.
    pub quiet: NaiveDate,
    /// For the proposal of no reply.
    pub no_reply: Option<NaiveDate>,
}

/// Whether the employer's answer is what one waits for.
pub fn is_waiting(kind: StageKind) -> bool {
    matches!(kind, StageKind::Applied | StageKind::Screening | StageKind::Interview)
}

/// Answers fewer than this say nothing about what is usual.
const LEAST_ANSWERS: usize = 5;

/// Within how many days the employers that answered this person mostly did: four of five. `None` while too few did.
///
/// Nearest rank of the 80th percentile; our own measure of "usual".
pub fn usual_answer_days(mut days: Vec<u32>) -> Option<u32> {
    if days.len() < LEAST_ANSWERS {
        return None;
    }
    days.sort_unstable();
    days.get((days.len() * 4).div_ceil(5) - 1).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn silence_asks_for_more_the_longer_it_lasts() {
        use StageKind::{Applied, Interview, Offer, Rejected, Saved, Screening};
        let rhythm = Rhythm::default();
        for (kind, since, today, expected) in [
            (Applied, "2026-11-16", "2026-11-22", None),
            (Applied, "2026-11-15", "2026-11-22", Some(Silence::FollowUp)),
            (Screening, "2026-11-17", "2026-11-22", Some(Silence::FollowUp)),
            (Applied, "2026-11-01", "2026-11-21", Some(Silence::FollowUp)),
            (Applied, "2026-11-01", "2026-11-22", Some(Silence::Quiet)),
            (Interview, "2026-10-08", "2026-11-21", Some(Silence::Quiet)),
            (Interview, "2026-10-08", "2026-11-22", Some(Silence::NoReply)),
            // Across 29 February, the turn of the year and the clock change days are days.
            (Applied, "2028-02-22", "2028-02-29", Some(Silence::FollowUp)),
            (Applied, "2026-12-28", "2027-01-04", Some(Silence::FollowUp)),
            (Applied, "2027-03-24", "2027-03-31", Some(Silence::FollowUp)),
            // Tomorrow's date was typed: nothing is silent yet.
            (Applied, "2026-11-23", "2026-11-22", None),
            (Saved, "2026-01-01", "2026-11-22", None),
            (Offer, "2026-01-01", "2026-11-22", None),
            (Rejected, "2026-01-01", "2026-11-22", None),
        ] {
            assert_eq!(rhythm.silence(kind, day(since), day(today)), expected, "{kind:?} {since} {today}");
        }
    }

    #[test]
    fn a_step_left_out_suggests_nothing() {
        let rhythm = Rhythm { applied: None, no_reply: None, ..Rhythm::default() };
        let ask = |today| rhythm.silence(StageKind::Applied, day("2026-01-01"), day(today));
        assert_eq!(ask("2026-01-10"), None);
        assert_eq!(ask("2026-01-22"), Some(Silence::Quiet));
        assert_eq!(ask("2027-01-01"), Some(Silence::Quiet));
        assert_eq!(rhythm.follow_up_on(StageKind::Applied, day("2026-01-01")), None);
        assert_eq!(rhythm.follow_up_on(StageKind::Interview, day("2028-02-22")), Some(day("2028-02-29")));
    }

    #[test]
    fn what_is_usual_is_four_of_five() {
        for (days, usual) in [
            (vec![], None),
            (vec![3, 4, 5, 6], None),
            (vec![9, 3, 4, 30, 6], Some(9)),
            (vec![1, 2, 3, 4, 5, 6, 7, 8, 9, 10], Some(8)),
            (vec![0; 5], Some(0)),
        ] {
            assert_eq!(usual_answer_days(days.clone()), usual, "{days:?}");
        }
    }

    #[test]
    fn what_was_kept_by_an_older_version_takes_the_defaults() {
        let read: Rhythm = serde_json::from_str(r#"{"applied": 10, "no_reply": null}"#).unwrap();
        assert_eq!(read, Rhythm { applied: Some(10), no_reply: None, ..Rhythm::default() });
    }

    proptest! {
        #[test]
        fn cutoffs_and_silence_agree(ago in 0..800i64, applied in 1..400u16, quiet in 1..400u16, no_reply in 1..400u16) {
            let rhythm = Rhythm { applied: Some(applied), quiet, no_reply: Some(no_reply), ..Rhythm::default() };
            let today = day("2028-03-01");
            let since = today - Days::new(u64::try_from(ago).unwrap());
            let cutoffs = rhythm.cutoffs(today);
            let silence = rhythm.silence(StageKind::Applied, since, today);
            let begun = |cutoff: Option<NaiveDate>| cutoff.is_some_and(|cutoff| since <= cutoff);
            prop_assert_eq!(silence == Some(Silence::NoReply), begun(cutoffs.no_reply));
            let any = begun(cutoffs.no_reply) || begun(Some(cutoffs.quiet)) || begun(cutoffs.applied);
            prop_assert_eq!(silence.is_some(), any);
        }
    }
}
