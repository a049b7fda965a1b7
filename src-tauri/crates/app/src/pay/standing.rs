//! Where one job's pay stands: against the floor and against the person's targets. Cards, the inspector and the scale all
//! ask here, so that they never say different things.

use chrono::NaiveDate;
use domain::floor::{Citizenship, FloorAnswer, FloorQuestion, FloorVerdict};
use domain::job::{Degree, JobFields, Share};
use domain::money::PayAsWritten;
use domain::offer::Hours;
use domain::target::{Target, TargetStanding, best_target, stand};
use domain::yearly::yearly_of;
use store::Reading;
use store::board::CardRow;

use super::floor::{self, Levels};
use super::source::AsOf;
use crate::{ApiError, App, rhythm, target};

/// A full week where the ad does not say: 37.5 hours.
const USUAL_WEEK: Hours = Hours(3_750);

/// What a job's pay is held against.
pub(crate) struct Yardsticks<'p> {
    pub(crate) levels: Levels<'p>,
    pub(crate) targets: Vec<Target>,
    pub(crate) chosen: Chosen,
    pub(crate) today: NaiveDate,
}

/// What the person chose that a job is judged by. Settings stand outside of a reading, so they are read before it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Chosen {
    pub(crate) citizenship: Option<Citizenship>,
    /// Days without a change from which a sent application is quiet.
    pub(crate) quiet_after: i64,
}

impl Chosen {
    pub(crate) fn of(app: &App) -> Result<Self, ApiError> {
        let quiet_after = i64::from(rhythm::current(app)?.quiet);
        Ok(Self { citizenship: floor::citizenship(app)?, quiet_after })
    }
}

impl<'p> Yardsticks<'p> {
    /// The levels and targets of the profile.
    pub(crate) fn read(reading: &Reading<'_>, chosen: Chosen, at: AsOf<'p>) -> Result<Self, ApiError> {
        let (levels, targets) = (Levels::of(at), target::all(reading)?);
        Ok(Self { levels, targets, chosen, today: at.today })
    }

    /// Where a job's least pay (its most where it names no least) stands against the floor; `None` without kroner.
    pub(crate) fn floor(&self, job: &Described<'_>) -> Option<FloorAnswer> {
        Some(self.levels.check(&self.question(job)?))
    }

    /// By how much a job's pay is below the floor, where that is a condition for the person.
    pub(crate) fn below_floor(&self, job: &Described<'_>) -> Option<i64> {
        let answer = self.floor(job)?;
        let is_red = answer.verdict == FloorVerdict::Below && answer.is_condition;
        answer.margin_ore.filter(|_| is_red).map(|margin| -margin)
    }

    /// The target that fits a job best, and where the job's most pay (else its least) stands against it.
    pub(crate) fn target(&self, job: &Described<'_>) -> Option<(&Target, Option<TargetStanding>)> {
        let target = best_target(&self.targets, job.title, job.city)?;
        let pay = Advertised::of(job.pay).and_then(|pay| pay.most_full().or(pay.least_full()));
        Some((target, pay.map(|ore| stand(target, ore))))
    }

    /// The question that a job's pay puts to the floor. The share is the position's largest, since that is what an
    /// applicant can have.
    pub(crate) fn question(&self, job: &Described<'_>) -> Option<FloorQuestion> {
        let pay = Advertised::of(job.pay)?;
        let full = pay.least_full().or(pay.most_full())?;
        let share_percent = job.share.map_or(100, |share| share.max_percent).clamp(1, 100);
        Some(FloorQuestion {
            pay_ore: full.saturating_mul(i64::from(share_percent)) / 100,
            share_percent,
            degree: job.degree,
            on: self.today,
            citizenship: self.chosen.citizenship,
        })
    }
}

/// What of a job its pay is judged by.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Described<'a> {
    title: &'a str,
    city: Option<&'a str>,
    pay: Option<&'a PayAsWritten>,
    share: Option<Share>,
    degree: Degree,
}

impl<'a> From<&'a JobFields> for Described<'a> {
    fn from(fields: &'a JobFields) -> Self {
        Self {
            title: &fields.title,
            city: city(fields),
            pay: fields.pay.as_ref(),
            share: fields.share,
            degree: fields.required_degree,
        }
    }
}

impl<'a> From<&'a CardRow> for Described<'a> {
    fn from(row: &'a CardRow) -> Self {
        Self {
            title: &row.title,
            city: row.city.as_deref(),
            pay: row.pay.as_ref(),
            share: row.share,
            degree: row.required_degree,
        }
    }
}

/// What an ad promises a year, øre, for the share it is written for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Advertised {
    least: Option<i64>,
    most: Option<i64>,
    share_percent: u8,
}

impl Advertised {
    /// The ad's pay, where it is kroner.
    pub(crate) fn of(pay: Option<&PayAsWritten>) -> Option<Self> {
        let pay = pay?;
        let (least, most) = yearly_of(pay, USUAL_WEEK)?;
        // Only a share named beside the pay makes it the pay of that share: ads print the pay of a full position.
        Some(Self { least, most, share_percent: pay.share_percent.filter(|share| *share > 0).unwrap_or(100) })
    }

    /// The first figure to reckon with: the least, else the most, as it is written.
    pub(crate) fn first(self) -> Option<i64> {
        self.least.or(self.most)
    }

    /// The least, brought to a full position.
    pub(crate) fn least_full(self) -> Option<i64> {
        self.least.map(|ore| self.full(ore))
    }

    /// The most, brought to a full position.
    pub(crate) fn most_full(self) -> Option<i64> {
        self.most.map(|ore| self.full(ore))
    }

    fn full(self, ore: i64) -> i64 {
        ore.saturating_mul(100) / i64::from(self.share_percent)
    }
}

/// The city of the main place of work.
pub(crate) fn city(fields: &JobFields) -> Option<&str> {
    fields.places.first().and_then(|place| place.city.as_deref())
}
