//! What would come of each row, held against what is there and against the rows before it.

use std::collections::HashSet;

use domain::ids::{ContactId, JobId};
use exchange::tracker::{Entry, LeftOut, Part, read_row};
use store::Reading;

use super::alike::{Known, Seen, Wanted};
use super::answers::Settled;
use crate::wire::{AlikeRows, ImportAnswers, ImportCounts};
use crate::{ApiError, App};

/// What would come of a file.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// The rows of the parts that are taken in, in order.
    pub(super) rows: Vec<Planned>,
}

/// What would come of a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Planned {
    pub(super) part: u16,
    /// Which of the part's lines it is, from 0.
    pub(super) at: u32,
    pub(super) outcome: Outcome,
    pub(super) doubtful: bool,
}

/// What would come of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// A new job.
    Made,
    /// A new job, a second try at this one.
    Again(JobId),
    /// Merged with this job.
    Into(JobId),
    /// Merged with what comes of an earlier row, by its place in the plan.
    Joined(u32),
    /// A new contact.
    Person,
    /// Merged with this contact.
    SamePerson(ContactId),
    /// Nothing.
    Left(Why),
}

/// Why nothing comes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    Row(LeftOut),
    /// The job is there already, and the person wants no merging.
    Already,
    /// The person left it out.
    Chosen,
}

impl Outcome {
    pub(super) fn comes_in(self) -> bool {
        !matches!(self, Self::Left(_))
    }

    pub(super) fn is_merged(self) -> bool {
        matches!(self, Self::Into(_) | Self::Joined(_) | Self::SamePerson(_))
    }
}

impl Why {
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Row(left) => left.id(),
            Self::Already => "already",
            Self::Chosen => "chosen",
        }
    }
}

impl Plan {
    pub(super) fn counts(&self) -> ImportCounts {
        let count = |wanted: &dyn Fn(&Planned) -> bool| {
            u32::try_from(self.rows.iter().filter(|row| wanted(row)).count()).unwrap_or(u32::MAX)
        };
        ImportCounts {
            rows: count(&|_| true),
            made: count(&|row| matches!(row.outcome, Outcome::Made | Outcome::Again(_))),
            merged: count(&|row| row.outcome.is_merged()),
            people: count(&|row| row.outcome == Outcome::Person),
            left_out: count(&|row| !row.outcome.comes_in()),
            doubtful: count(&|row| row.doubtful),
        }
    }
}

pub(super) fn make(
    app: &App,
    parts: &[Part],
    settled: &[Settled],
    answers: &ImportAnswers,
) -> Result<Plan, ApiError> {
    let left_out: HashSet<(u16, u32)> = answers.left_out.iter().map(|row| (row.part, row.line)).collect();
    let today = app.clock.today();
    app.read(|reading| {
        let known = Known::read(reading)?;
        let mut making =
            Making { reading, known, seen: Seen::default(), alike: answers.alike, plan: Plan::default() };
        for (number, (part, settled)) in (0_u16..).zip(parts.iter().zip(settled)) {
            if !settled.included {
                continue;
            }
            for (at, line) in (0_u32..).zip(&part.lines) {
                let row = read_row(part, &settled.layout, line, today);
                let outcome = if left_out.contains(&(number, line.number)) {
                    Outcome::Left(Why::Chosen)
                } else {
                    making.outcome(&row.entry)?
                };
                making.plan.rows.push(Planned {
                    part: number,
                    at,
                    outcome,
                    doubtful: !row.doubts.is_empty(),
                });
                app.imports.one_done()?;
            }
        }
        Ok(making.plan)
    })
}

struct Making<'a> {
    reading: &'a Reading<'a>,
    known: Known,
    seen: Seen,
    alike: AlikeRows,
    plan: Plan,
}

impl Making<'_> {
    fn outcome(&mut self, entry: &Entry) -> Result<Outcome, ApiError> {
        let found = match entry {
            Entry::Left(left) => return Ok(Outcome::Left(Why::Row(*left))),
            Entry::Person(person) => {
                let same = self.known.person(self.reading, person)?;
                return Ok(match (same, self.alike) {
                    (None, _) | (_, AlikeRows::Add) => Outcome::Person,
                    (Some(_), AlikeRows::Leave) => Outcome::Left(Why::Already),
                    (Some(id), AlikeRows::Merge) => Outcome::SamePerson(id),
                });
            }
            Entry::Job(job) => {
                let wanted = Wanted::of(job);
                let found = match self.known.find(self.reading, &wanted)? {
                    Some(found) => Some(found),
                    None => self.seen.find(&wanted),
                };
                let found = found.filter(|_| self.alike != AlikeRows::Add).unwrap_or(Outcome::Made);
                let place = u32::try_from(self.plan.rows.len()).unwrap_or(u32::MAX);
                self.seen.add(wanted, place);
                found
            }
        };
        Ok(if found.is_merged() && self.alike == AlikeRows::Leave {
            Outcome::Left(Why::Already)
        } else {
            found
        })
    }
}
