//! What happened on which day, and the stages a job came to by it.

use chrono::NaiveDate;
use domain::stage::StageKind::{
    self, Applied, Interview, NoReply, Offer, Preparing, Rejected, Saved, Withdrawn,
};

use super::{Answer, Row, yes_or_no};
use crate::tracker::dates::read_day;
use crate::tracker::draft::DoubtKind;
use crate::tracker::field::Field;
use crate::tracker::status::{read_status, words};

/// The days and answers of a row.
#[derive(Debug, Default)]
pub(super) struct Happened {
    pub(super) applied_on: Option<NaiveDate>,
    pub(super) saved_on: Option<NaiveDate>,
    day: Option<NaiveDate>,
    stage_on: Option<NaiveDate>,
    interview: Told,
    offer: Told,
    rejected: Told,
    sent: Option<Answer>,
    kind: Option<StageKind>,
    /// The status as written.
    pub(super) status: Option<String>,
    after_interview: bool,
}

/// Whether something happened, and when.
#[derive(Debug, Default, Clone, Copy)]
enum Told {
    #[default]
    No,
    Sometime,
    On(NaiveDate),
}

impl Told {
    fn day(self) -> Option<NaiveDate> {
        match self {
            Self::On(day) => Some(day),
            Self::No | Self::Sometime => None,
        }
    }

    fn is_told(self) -> bool {
        !matches!(self, Self::No)
    }
}

impl Happened {
    /// Takes a cell that is of a day or of the stage; `false` for any other.
    pub(super) fn take(&mut self, row: &mut Row<'_>, column: usize, field: Field, cell: &str) -> bool {
        match field {
            Field::AppliedOn => match yes_or_no(cell) {
                Some(answer) => self.sent = Some(answer),
                None => fill(&mut self.applied_on, past(row, column, cell)),
            },
            Field::Sent => match yes_or_no(cell) {
                Some(answer) => self.sent = Some(answer),
                None => match read_day(cell, row.order(column), row.today) {
                    Some(_) => fill(&mut self.applied_on, past(row, column, cell)),
                    None => row.doubt(column, cell, DoubtKind::YesNo),
                },
            },
            Field::SavedOn => fill(&mut self.saved_on, past(row, column, cell)),
            Field::Day => fill(&mut self.day, past(row, column, cell)),
            Field::StageOn => fill(&mut self.stage_on, past(row, column, cell)),
            Field::InterviewOn => told(row, column, cell, &mut self.interview),
            Field::OfferOn => told(row, column, cell, &mut self.offer),
            Field::RejectedOn => told(row, column, cell, &mut self.rejected),
            Field::Status => self.take_status(row, column, cell),
            _ => return false,
        }
        true
    }

    fn take_status(&mut self, row: &mut Row<'_>, column: usize, cell: &str) {
        let chosen = row.layout.statuses.get(&words(cell)).copied();
        let read = read_status(cell);
        self.kind = chosen.or(read.map(|read| read.kind));
        self.after_interview = read.is_some_and(|read| read.after_interview);
        self.status = Some(crate::tracker::cells::line(cell, 300));
        if self.kind.is_none() {
            row.doubt(column, cell, DoubtKind::Status);
        } else if chosen.is_some() && read.is_none_or(|read| Some(read.kind) != chosen)
            || read.is_some_and(|read| !read.is_sure)
        {
            // The person's own words say more than a kind of stage.
            row.keep(column, cell);
        }
    }

    /// The stage it stands in. A day on which it was sent says more than a status that was never changed.
    pub(super) fn stage(&self) -> StageKind {
        let is_sent = self.applied_on.is_some() || self.sent == Some(Answer::Yes);
        match self.kind {
            Some(Saved | Preparing) | None if self.rejected.is_told() => Rejected,
            Some(kind) if !kind.is_closed() && kind < StageKind::Accepted && self.rejected.is_told() => {
                Rejected
            }
            Some(Saved | Preparing) | None if self.offer.is_told() => Offer,
            Some(Saved | Preparing) | None if self.interview.is_told() => Interview,
            Some(Saved | Preparing) | None if is_sent => Applied,
            Some(kind) => kind,
            None => Saved,
        }
    }

    /// Gives the day of which nobody says what happened to what did.
    pub(super) fn settle(&mut self) {
        let Some(day) = self.day else { return };
        match self.stage() {
            Saved | Preparing | Withdrawn | StageKind::Expired => fill(&mut self.saved_on, Some(day)),
            _ => fill(&mut self.applied_on, Some(day)),
        }
    }

    /// The stages it came to, in order, the last being where it stands.
    pub(super) fn steps(&self) -> Vec<(StageKind, Option<NaiveDate>)> {
        let stage = self.stage();
        let mut steps = Vec::new();
        if self.saved_on.is_some() || stage == Saved {
            steps.push((Saved, self.saved_on.or(self.stage_on.filter(|_| stage == Saved))));
        }
        // Nobody says no to what was never sent, nor leaves it without a reply.
        if self.applied_on.is_some()
            || self.sent == Some(Answer::Yes)
            || matches!(stage, Applied | Rejected | NoReply)
        {
            let reached = self.stage_on.filter(|_| stage == Applied);
            steps.push((Applied, self.applied_on.or(reached)));
        }
        if self.interview.is_told() || self.after_interview || stage == Interview {
            let reached = self.stage_on.filter(|_| stage == Interview);
            steps.push((Interview, self.interview.day().or(reached)));
        }
        if self.offer.is_told() || stage == Offer {
            steps.push((Offer, self.offer.day().or(self.stage_on.filter(|_| stage == Offer))));
        }
        if steps.last().is_none_or(|(last, _)| *last != stage) {
            steps.retain(|(kind, _)| *kind != stage);
            let day = if stage == Rejected { self.rejected.day() } else { None };
            steps.push((stage, day.or(self.stage_on)));
        }
        steps
    }
}

fn fill(day: &mut Option<NaiveDate>, found: Option<NaiveDate>) {
    *day = day.or(found);
}

/// A day of the past; one ahead is told and kept in a note.
fn past(row: &mut Row<'_>, column: usize, cell: &str) -> Option<NaiveDate> {
    let day = read_day(cell, row.order(column), row.today);
    match day {
        None => row.doubt(column, cell, DoubtKind::Day),
        Some(day) if day > row.today => row.doubt(column, cell, DoubtKind::DayAhead),
        Some(_) => return day,
    }
    None
}

/// A cell that tells of something by its day, or by a yes. What is told a second time, or in other words, is kept.
fn told(row: &mut Row<'_>, column: usize, cell: &str, told: &mut Told) {
    match (yes_or_no(cell), read_day(cell, row.order(column), row.today)) {
        (Some(Answer::No), _) => {}
        (Some(Answer::Yes), _) if !told.is_told() => *told = Told::Sometime,
        (_, Some(day)) if day <= row.today => {
            if told.day().is_none() {
                *told = Told::On(day);
            } else {
                row.keep(column, cell);
            }
        }
        (_, Some(_)) => {
            if !told.is_told() {
                *told = Told::Sometime;
            }
            row.doubt(column, cell, DoubtKind::DayAhead);
        }
        (_, None) => row.keep(column, cell),
    }
}
