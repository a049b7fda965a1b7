//! Filters as conditions of the statement, or, where they need rules that SQL does not know, as checks of each row.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use domain::floor::FloorVerdict;
use domain::fold::fold;
use domain::job::Place;
use domain::stage::StageKind;
use domain::table::{DayBound, DeadlineSort, TableFilter, deadline_passes, pay_passes};
use domain::target::TargetStep;
use rusqlite::Row;

use super::keys::{DEADLINE, PLACES, SINCE, SITE, Source};
use super::query::Context;
use crate::StoreError;
use crate::employer::name_key;
use crate::job::deadline;
use crate::text::{Columns, day, json};

/// What the filters ask for.
pub(super) struct Conditions {
    /// Conditions on `job` and `application`, each beginning with AND.
    pub(super) sql: String,
    /// The values they speak of, each with the name of its parameter.
    pub(super) params: Vec<(String, String)>,
    /// What is asked of each row that the statement gives.
    pub(super) checks: Vec<Check>,
    /// The words that must stand in it.
    pub(super) text: String,
    /// Whether stages are named, by whose index jobs are best found.
    pub(super) by_stage: bool,
}

impl Conditions {
    /// The conditions of all filters.
    pub(super) fn of(filters: &[TableFilter], context: &Context<'_>) -> Result<Self, StoreError> {
        let mut conditions = Self {
            sql: String::new(),
            params: Vec::new(),
            checks: Vec::new(),
            text: String::new(),
            by_stage: false,
        };
        for filter in filters {
            conditions.add(filter, context)?;
        }
        Ok(conditions)
    }

    fn add(&mut self, filter: &TableFilter, context: &Context<'_>) -> Result<(), StoreError> {
        match filter {
            TableFilter::Stage { stages, kinds } if !stages.is_empty() || !kinds.is_empty() => {
                let wanted = context.stages.iter();
                let wanted = wanted.filter(|stage| stages.contains(&stage.id) || kinds.contains(&stage.kind));
                self.in_list("application.stage_id", wanted.map(|stage| stage.id.to_string()).collect())?;
                self.by_stage = true;
            }
            TableFilter::Employer { names } if !names.is_empty() => {
                let place = self.list(names.iter().map(|name| name_key(name)).collect())?;
                self.sql.push_str(&format!(
                    "AND job.employer_id IN (SELECT id FROM employer WHERE name_fold IN (SELECT value FROM json_each({place})))\n"
                ));
            }
            TableFilter::City { names } if !names.is_empty() => {
                self.checks.push(Check::City(names.iter().map(|name| fold(name)).collect()));
            }
            TableFilter::Deadline { sorts, from, to }
                if !sorts.is_empty() || from.is_some() || to.is_some() =>
            {
                self.checks.push(Check::Deadline { sorts: sorts.clone(), bounds: (*from, *to) });
            }
            TableFilter::Target { steps } if !steps.is_empty() => {
                self.checks.push(Check::Target(steps.clone()));
            }
            TableFilter::Floor { verdicts } if !verdicts.is_empty() => {
                self.checks.push(Check::Floor(verdicts.clone()));
            }
            TableFilter::Pay { from_ore, to_ore } if from_ore.is_some() || to_ore.is_some() => {
                self.checks.push(Check::Pay(*from_ore, *to_ore));
            }
            TableFilter::Source { sites } if !sites.is_empty() => self.in_list(SITE, sites.clone())?,
            TableFilter::Tag { tags } if !tags.is_empty() => {
                let place = self.list(tags.iter().map(ToString::to_string).collect())?;
                self.sql.push_str(&format!(
                    "AND job.id IN (SELECT job_id FROM job_tag WHERE tag_id IN (SELECT value FROM json_each({place})))\n"
                ));
            }
            TableFilter::Quiet { days } => self.quiet_for(*days, context)?,
            TableFilter::Text { text } => {
                self.text.push(' ');
                self.text.push_str(text);
            }
            // It names nothing.
            _ => {}
        }
        Ok(())
    }

    fn quiet_for(&mut self, days: u16, context: &Context<'_>) -> Result<(), StoreError> {
        let waiting = context.stages.iter().filter(|stage| {
            matches!(stage.kind, StageKind::Applied | StageKind::Screening | StageKind::Interview)
        });
        self.in_list("application.stage_id", waiting.map(|stage| stage.id.to_string()).collect())?;
        self.by_stage = true;
        let last: NaiveDate =
            context.today.checked_sub_days(Days::new(days.into())).unwrap_or(NaiveDate::MIN);
        let place = self.param(day(last));
        self.sql.push_str(&format!("AND {SINCE} <= {place}\n"));
        Ok(())
    }

    fn in_list(&mut self, what: &str, values: Vec<String>) -> Result<(), StoreError> {
        let place = self.list(values)?;
        self.sql.push_str(&format!("AND {what} IN (SELECT value FROM json_each({place}))\n"));
        Ok(())
    }

    /// Several values as one parameter.
    fn list(&mut self, values: Vec<String>) -> Result<String, StoreError> {
        Ok(self.param(json(&values)?))
    }

    fn param(&mut self, value: String) -> String {
        let name = format!(":filter_{}", self.params.len());
        self.params.push((name.clone(), value));
        name
    }
}

/// A condition that only a row itself can be held to.
pub(super) enum Check {
    /// A place of work in one of these cities, folded.
    City(BTreeSet<String>),
    /// A deadline.
    Deadline { sorts: Vec<DeadlineSort>, bounds: (Option<DayBound>, Option<DayBound>) },
    /// A step of the target.
    Target(Vec<TargetStep>),
    /// A verdict of the floor.
    Floor(Vec<FloorVerdict>),
    /// Pay a year between two figures, øre.
    Pay(Option<i64>, Option<i64>),
}

impl Check {
    /// What must be read of a row.
    pub(super) fn sources(&self) -> &'static [Source] {
        match self {
            Self::City(_) => PLACES,
            Self::Deadline { .. } => DEADLINE,
            Self::Target(_) | Self::Floor(_) | Self::Pay(..) => &[],
        }
    }

    /// Whether a row meets it.
    pub(super) fn passes(&self, row: &Row<'_>, seq: i64, context: &Context<'_>) -> rusqlite::Result<bool> {
        let standing = context.reckoned.get(&seq);
        Ok(match self {
            Self::City(cities) => {
                let places: Vec<Place> = row.json("places")?;
                places
                    .iter()
                    .any(|place| place.city.as_deref().is_some_and(|city| cities.contains(&fold(city))))
            }
            Self::Deadline { sorts, bounds } => {
                deadline_passes(&deadline(row)?, sorts, *bounds, context.today)
            }
            Self::Target(steps) => {
                standing.and_then(|standing| standing.step).is_some_and(|step| steps.contains(&step))
            }
            Self::Floor(verdicts) => {
                verdicts.contains(&standing.map_or(FloorVerdict::Unknown, |standing| standing.verdict))
            }
            Self::Pay(from, to) => standing.is_some_and(|pay| pay_passes(pay.yearly_ore, (*from, *to))),
        })
    }
}
