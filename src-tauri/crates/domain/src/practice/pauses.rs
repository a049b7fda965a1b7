//! Runs of practice. Pauses are part of it: a run goes on as long as no whole week is without practice, and one that is
//! over is not spoken of.

use chrono::NaiveDate;

/// A run goes on over a pause of at most so many days.
pub const PAUSE_DAYS: i64 = 7;

/// A run that goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// Its first day.
    pub since: NaiveDate,
    /// On how many days there was practice.
    pub days: u32,
}

/// The run that goes on today, from the days with practice, the newest first, each once. Days that have not come are
/// those of a clock that was set wrong; they count as today.
pub fn run_of(days: &[NaiveDate], today: NaiveDate) -> Option<Run> {
    let mut run: Option<Run> = None;
    let mut after = today;
    for &day in days {
        let day = day.min(today);
        if (after - day).num_days() > PAUSE_DAYS {
            break;
        }
        match &mut run {
            Some(run) if run.since == day => {}
            Some(run) => *run = Run { since: day, days: run.days + 1 },
            None => run = Some(Run { since: day, days: 1 }),
        }
        after = day;
    }
    run
}
