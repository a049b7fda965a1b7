//! Changes of many jobs at once, each one step that can be undone.

use std::collections::HashSet;

use chrono::NaiveDate;
use domain::ids::{ApplicationId, JobId};
use domain::stage::Stage;
use store::table as chosen;
use store::tag::Tag;
use store::{Step, Writing};

use super::{MAX_CHOSEN, check, coming_day, stretch_of};
use crate::app::step;
use crate::backup::{self, Before};
use crate::board;
use crate::job::{self, past_day};
use crate::tags::{self, to_use};
use crate::wire::{ChangeJobs, ChangedJobs, JobsChange, Selection, SelectionQuery, Tags};
use crate::{ApiError, App, ErrorCode, stages};

/// A job and its application.
type Chosen = (JobId, ApplicationId);

/// A change whose words were read.
enum Act {
    Move(Stage, NaiveDate),
    Tag(String),
    Untag(Tag),
    FollowUp(NaiveDate),
    NoFollowUp,
    Delete,
}

pub(crate) fn change(app: &App, input: ChangeJobs) -> Result<ChangedJobs, ApiError> {
    let act = read_act(app, input.change)?;
    let jobs = selected(app, &input.selection)?;
    let touched = touched(app, &act, &jobs)?;
    let count = u32::try_from(touched.len()).unwrap_or(u32::MAX);
    if touched.is_empty() {
        return Ok(ChangedJobs { count });
    }
    if matches!(act, Act::Delete) && count > 1 {
        backup::before(app, Before::BulkDelete)?;
    }
    app.write(&words(&act, count), |writing| {
        match &act {
            Act::Move(stage, on) => {
                // The first of the list comes to stand on top.
                for (job, _) in touched.iter().rev() {
                    board::carry(app, writing, *job, stage, *on)?;
                }
            }
            Act::Tag(name) => {
                let tag = tags::find_or_make(app, writing, name)?;
                for (job, _) in &touched {
                    store::tag::put_on(writing, *job, tag)?;
                }
            }
            Act::Untag(tag) => {
                for (job, _) in &touched {
                    store::tag::take_off(writing, *job, tag.id)?;
                }
            }
            Act::FollowUp(on) => follow_up(writing, &touched, Some(*on))?,
            Act::NoFollowUp => follow_up(writing, &touched, None)?,
            Act::Delete => {
                for (job, _) in &touched {
                    store::job::delete(writing, *job, app.clock.now())?;
                }
            }
        }
        Ok(ChangedJobs { count })
    })
}

/// The tags that some jobs bear, each with how many of them do.
pub(crate) fn tags_of(app: &App, query: SelectionQuery) -> Result<Tags, ApiError> {
    let jobs = selected(app, &query.selection)?;
    let found = app.read(|reading| Ok(store::tag::of_jobs(reading, &jobs)?))?;
    Ok(Tags { tags: found.into_iter().take(tags::MAX_TAGS).map(to_use).collect() })
}

fn read_act(app: &App, change: JobsChange) -> Result<Act, ApiError> {
    let today = app.clock.today();
    Ok(match change {
        JobsChange::Move { stage_id, on } => {
            let on = if on.trim().is_empty() { today } else { past_day(on.trim(), today)? };
            Act::Move(app.read(|reading| stages::by_id(reading, stage_id))?, on)
        }
        JobsChange::Tag { name } => Act::Tag(tags::name(&name)?),
        JobsChange::Untag { tag_id } => Act::Untag(app.read(|reading| tags::by_id(reading, tag_id))?),
        JobsChange::FollowUp { on } if on.trim().is_empty() => Act::NoFollowUp,
        JobsChange::FollowUp { on } => Act::FollowUp(coming_day(on.trim(), today)?),
        JobsChange::Delete => Act::Delete,
    })
}

/// The jobs meant; never none, and never more than one step takes.
fn selected(app: &App, selection: &Selection) -> Result<Vec<JobId>, ApiError> {
    let jobs = match selection {
        Selection::Jobs { job_ids } => {
            let mut seen = HashSet::new();
            let first = job_ids.iter().take(MAX_CHOSEN + 1).copied();
            first.filter(|id| seen.insert(*id)).collect()
        }
        Selection::Matching { filters, except } => {
            check(filters, &[])?;
            let except: HashSet<JobId> = except.iter().copied().collect();
            let room = (MAX_CHOSEN + 1).saturating_add(except.len());
            let mut jobs = stretch_of(app, filters, &[], (0, room))?;
            jobs.retain(|id| !except.contains(id));
            jobs
        }
    };
    if jobs.is_empty() {
        return Err(ApiError::new(ErrorCode::NothingChosen));
    }
    if jobs.len() > MAX_CHOSEN {
        return Err(ApiError::new(ErrorCode::TooMany).with("limit", MAX_CHOSEN));
    }
    Ok(jobs)
}

/// The jobs that are not yet as the change makes them.
fn touched(app: &App, act: &Act, jobs: &[JobId]) -> Result<Vec<Chosen>, ApiError> {
    app.read(|reading| {
        Ok(match act {
            Act::Move(stage, _) => chosen::outside_stage(reading, jobs, stage.id)?,
            Act::Tag(name) => match store::tag::named(reading, name)? {
                Some(tag) => chosen::without_tag(reading, jobs, tag.id)?,
                None => chosen::present(reading, jobs)?,
            },
            Act::Untag(tag) => chosen::with_tag(reading, jobs, tag.id)?,
            Act::FollowUp(on) => {
                let mut all = chosen::present(reading, jobs)?;
                retain(&mut all, |of| Ok(!store::follow_up::is_set(reading, of, Some(*on))?))?;
                all
            }
            Act::NoFollowUp => {
                let mut all = chosen::present(reading, jobs)?;
                retain(&mut all, |of| Ok(store::follow_up::is_set(reading, of, None)?))?;
                all
            }
            Act::Delete => chosen::present(reading, jobs)?,
        })
    })
}

fn retain(
    jobs: &mut Vec<Chosen>,
    stays: impl Fn(ApplicationId) -> Result<bool, ApiError>,
) -> Result<(), ApiError> {
    let all = std::mem::take(jobs);
    for one in all {
        if stays(one.1)? {
            jobs.push(one);
        }
    }
    Ok(())
}

fn follow_up(writing: &Writing<'_>, jobs: &[Chosen], on: Option<NaiveDate>) -> Result<(), ApiError> {
    for (_, application) in jobs {
        match on {
            Some(on) => store::follow_up::set(writing, *application, on)?,
            None => store::follow_up::clear(writing, *application)?,
        }
    }
    Ok(())
}

/// What the step is called. The catalogues get the number twice: as it is shown, and as the form it asks for.
fn words(act: &Act, count: u32) -> Step {
    let (count, form) = (count.to_string(), if count == 1 { "one" } else { "many" });
    let counted = |label| step(label, [("count", &*count), ("form", form)]);
    match act {
        Act::Move(stage, _) => counted("move-jobs").with("stage", stages::step_name(stage)),
        Act::Tag(name) => counted("tag-jobs").with("name", name),
        Act::Untag(tag) => counted("untag-jobs").with("name", &tag.name),
        Act::FollowUp(on) => counted("follow-up-jobs").with("day", job::day_text(*on)),
        Act::NoFollowUp => counted("no-follow-up-jobs"),
        Act::Delete => counted("delete-jobs"),
    }
}
